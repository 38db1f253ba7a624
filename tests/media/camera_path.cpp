// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the real Qt camera path under the emulated device; camera_path.sh starts it.
//   camera_path jpegs FILE       writes the pictures a JPEG camera sends
//   camera_path runs             ten pictures a second or more reach the preview, in order
//   camera_path replug           the picture comes back after the replug, same id
//   camera_path replug-control   the same with the watchdog off: must report "not recovered"
#include "camera_source.h"
#include "compositor.h"
#include "preview_scaler.h"
#include "qt_camera_driver.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QTest>
#include <cstdio>

using namespace kaibang;
using namespace std::chrono_literals;

namespace {

int fail(const char* why)
{
    std::printf("%s\n", why);
    return 1;
}

int writeJpegs(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail("cannot write");
    QImage image(1280, 720, QImage::Format_RGB32);
    for (int i = 0; i < 8; ++i) {
        image.fill(QColor::fromHsv(i * 40, 120, 200));
        if (!image.save(&file, "jpeg"))
            return fail("cannot write");
    }
    return 0;
}

int watch(const QString& mode, CameraSource& source, const PreviewScaler& preview, const QByteArray& id)
{
    if (!QTest::qWaitFor([&] { return preview.scaled() > 20; }, 8000))
        return fail("no picture");
    if (source.camera().id != id)
        return fail("another camera");
    if (mode == QStringLiteral("runs")) {
        const quint64 before = preview.scaled();
        QTest::qWait(2000);
        std::printf("%.1f pictures a second, %llu dropped\n", double(preview.scaled() - before) / 2.0,
                    preview.dropped());
        return preview.scaled() - before > 20 ? 0 : fail("too few pictures");
    }
    const quint64 delivered = source.delivered();
    QElapsedTimer away;
    away.start();
    const bool lost = QTest::qWaitFor([&] { return source.status().state == SourceState::Lost; }, 5000);
    const qint64 lostAfter = away.elapsed();
    const bool back = QTest::qWaitFor(
        [&] { return lost && source.status().state == SourceState::Running && source.delivered() > delivered + 60; },
        8000);
    if (!back || source.camera().id != id)
        return fail("not recovered");
    std::printf("lost after %lld ms, %lld ms to sixty further pictures, same id %s\n", lostAfter, away.elapsed(),
                id.constData());
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_MEDIA_BACKEND", "ffmpeg");
    const QGuiApplication application(argc, argv);
    const QString mode = QString::fromUtf8(argc > 1 ? argv[1] : "");
    if (mode == QStringLiteral("jpegs") && argc > 2)
        return writeJpegs(QString::fromUtf8(argv[2]));
    const CameraList list;
    if (!list.blockedBy().isEmpty())
        return fail("blocked by stepwise sizes");
    if (list.cameras().isEmpty())
        return fail("no camera listed");
    const CameraInfo camera = list.cameras().first();
    CameraTimings timings;
    if (mode == QStringLiteral("replug-control"))
        timings.silence = 0ms;
    CameraSource source(std::make_unique<QtCameraDriver>(list), camera, timings);
    Compositor compositor;
    compositor.setSource(&source);
    PreviewScaler preview;
    preview.setTarget({800, 450});
    QObject::connect(&preview, &PreviewScaler::imageReady, &preview, [&preview] { preview.takeImage(); });
    preview.setActivity(PreviewScaler::Activity::Shown);
    compositor.addPreview(&preview);
    source.start();
    const quint64 slates = preview.scaled();
    if (!QTest::qWaitFor([&] { return source.status().state == SourceState::Running; }, 8000) || slates > 5)
        return fail("camera did not start");
    const int result = watch(mode, source, preview, camera.id);
    compositor.removePreview(&preview);
    return result;
}
