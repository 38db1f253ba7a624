// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot.h"

#include "pixel_ops.h"

#include <QImageWriter>
#include <QPromise>
#include <QSaveFile>

namespace kaibang {

namespace {

constexpr int jpegQuality = 92;

SnapshotResult write(const Frame& frame, const SnapshotRequest& request)
{
    QImage image(frame.size(), QImage::Format_RGB32);
    std::vector<uint8_t> scratch;
    paintFrame(frame, image, scratch);
    QSaveFile file(request.path);
    const auto failed = [&request](const QString& why) {
        return SnapshotResult{request.path, {}, {MediaFaultKind::WriteFailed, why}};
    };
    if (!file.open(QIODevice::WriteOnly))
        return failed(file.errorString());
    QImageWriter writer(&file, request.format == PictureFormat::Png ? "png" : "jpeg");
    if (request.format == PictureFormat::Jpeg)
        writer.setQuality(jpegQuality);
    if (!writer.write(image))
        return failed(writer.errorString());
    if (!file.flush() || !file.commit())
        return failed(file.errorString());
    return {request.path, image.size(), {}};
}

} // namespace

Snapshot::~Snapshot()
{
    m_pool.waitForDone();
}

QFuture<SnapshotResult> Snapshot::take(Compositor& compositor, const SnapshotRequest& request)
{
    const auto promise = std::make_shared<QPromise<SnapshotResult>>();
    promise->start();
    const auto finish = [promise](const SnapshotResult& result) {
        promise->addResult(result);
        promise->finish();
    };
    if (compositor.status().state != SourceState::Running) {
        finish({request.path, {}, {MediaFaultKind::NoPicture, {}}});
        return promise->future();
    }
    compositor.requestFrame(request.card, [this, request, finish](const FramePtr& frame) {
        if (!frame) {
            finish({request.path, {}, {MediaFaultKind::Stopped, {}}});
            return;
        }
        m_pool.start([frame, request, finish] { finish(write(*frame, request)); });
    });
    return promise->future();
}

} // namespace kaibang
