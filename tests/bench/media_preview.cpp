// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// media_preview ours|qvideowidget yuyv|nv12|mjpeg WIDTHxHEIGHT SECONDS FILE
//
// Feeds the pictures of a file (raw frames, or JPEGs one after the other), looped at 30 a second, to a window with our
// preview and card, or to QVideoWidget; side_by_side/preview.sh measures the processor time from outside and
// compares. Prints pictures fed and pictures lost.
#include "compositor.h"
#include "frame_source.h"
#include "jpeg_decoder.h"
#include "pixel_ops.h"
#include "preview_widget.h"
#include "tick_clock.h"

#include <QApplication>
#include <QFile>
#include <QTimer>
#include <QVideoFrame>
#include <QVideoSink>
#include <QVideoWidget>
#include <cstdio>
#include <cstring>

using namespace kaibang;

namespace {

// Mapped, not read: loading hundreds of megabytes would fall into the time measured. The file keeps the memory.
QList<QByteArray> mapPictures(QFile& file, const QString& format, QSize size)
{
    const uchar* mapped = file.open(QIODevice::ReadOnly) ? file.map(0, file.size()) : nullptr;
    if (!mapped)
        return {};
    const QByteArray all = QByteArray::fromRawData(reinterpret_cast<const char*>(mapped), file.size());
    QList<QByteArray> pictures;
    if (format == QStringLiteral("mjpeg")) {
        const QByteArray mark("\xff\xd8\xff");
        for (qsizetype at = 0, next = 0; at >= 0 && at < all.size(); at = next) {
            next = all.indexOf(mark, at + 3);
            pictures.append(all.mid(at, next < 0 ? -1 : next - at));
        }
        return pictures;
    }
    const qsizetype pixels = qsizetype(size.width()) * size.height();
    const qsizetype bytes = format == QStringLiteral("nv12") ? pixels * 3 / 2 : pixels * 2;
    for (qsizetype at = 0; at + bytes <= all.size(); at += bytes)
        pictures.append(QByteArray::fromRawData(all.constData() + at, bytes));
    return pictures;
}

/// Feeds prepared bytes as a camera driver would: converted on the thread they come on, JPEG on its own.
class FileSource : public FrameSource
{
public:
    FileSource(QString pixels, QSize size)
        : m_pixels(std::move(pixels))
        , m_size(size)
        , m_jpeg([this](const auto& frame) { deliver(frame); })
    {}

    void start() override { setStatus(SourceState::Running); }
    void stop() override { setStatus(SourceState::Stopped); }

    void feed(const QByteArray& bytes)
    {
        if (m_pixels == QStringLiteral("mjpeg")) {
            m_jpeg.decode(bytes, monotonicNs());
            return;
        }
        const auto frame = m_pool.take(m_size);
        const auto* data = reinterpret_cast<const uint8_t*>(bytes.constData());
        const int width = m_size.width();
        if (m_pixels == QStringLiteral("nv12"))
            copyNv12(data, width, data + qsizetype(width) * m_size.height(), width, *frame);
        else
            copyYuyv(data, width * 2, *frame);
        deliver(frame);
    }

private:
    QString m_pixels;
    QSize m_size;
    FramePool m_pool;
    JpegDecoder m_jpeg;
};

void feedQt(QVideoSink& sink, const QString& pixels, QSize size, const QByteArray& bytes)
{
    const auto format = pixels == QStringLiteral("nv12")    ? QVideoFrameFormat::Format_NV12
                        : pixels == QStringLiteral("mjpeg") ? QVideoFrameFormat::Format_Jpeg
                                                            : QVideoFrameFormat::Format_YUYV;
    QVideoFrame frame(QVideoFrameFormat(size, format));
    if (!frame.map(QVideoFrame::WriteOnly))
        return;
    qsizetype at = 0;
    for (int plane = 0; plane < frame.planeCount(); ++plane) {
        const qsizetype part = std::min(qsizetype(frame.mappedBytes(plane)), bytes.size() - at);
        std::memcpy(frame.bits(plane), bytes.constData() + at, size_t(part));
        at += part;
    }
    frame.unmap();
    sink.setVideoFrame(frame);
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_MEDIA_BACKEND", "ffmpeg");
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 6)
        return 2;
    const QStringList parts = arguments[3].split(QLatin1Char('x'));
    const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
    QFile file(arguments[5]);
    const auto pictures = mapPictures(file, arguments[2], size);
    if (pictures.isEmpty())
        return 2;
    const bool ours = arguments[1] == QStringLiteral("ours");
    FileSource source(arguments[2], size);
    Compositor compositor;
    compositor.setSource(&source);
    ProductCard card;
    card.title = QStringLiteral("8 mm white stud");
    card.price = QStringLiteral("59.00");
    card.left = QStringLiteral("3 left");
    compositor.setCard(card);
    PreviewWidget preview(compositor);
    QVideoWidget video;
    QWidget& shown = ours ? static_cast<QWidget&>(preview) : video;
    shown.resize(800, 450);
    shown.show();
    source.start();
    qsizetype fed = 0;
    QTimer timer; // a camera's pictures come on the GUI thread as well
    timer.setTimerType(Qt::PreciseTimer);
    TickClock clock(monotonicNs());
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        if (monotonicNs() < clock.nextNs())
            return;
        clock.advance(monotonicNs());
        const QByteArray& picture = pictures[fed++ % pictures.size()];
        if (ours)
            source.feed(picture);
        else
            feedQt(*video.videoSink(), arguments[2], size, picture);
    });
    timer.start(3);
    QTimer::singleShot(int(arguments[4].toDouble() * 1000), &timer, [] { QApplication::quit(); });
    const int code = QApplication::exec();
    std::printf("fed %lld painted %llu dropped %llu\n", static_cast<long long>(fed), preview.painted(),
                compositor.dropped());
    return code;
}
