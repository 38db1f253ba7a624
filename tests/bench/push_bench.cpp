// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// push_bench pictures FILE COUNT          writes composed 720p pictures, card and all, as raw planes
// push_bench encode FILE SECONDS OUTPUT   encodes them, thirty a second, as the program does, and records to a folder
// Both for side_by_side/push.sh. The second prints milliseconds of processor a picture and pictures refused.
#include "av_encoder.h"
#include "pattern_picture.h"
#include "picture_layers.h"
#include "recorder.h"

#include <QFile>
#include <QGuiApplication>
#include <QTimer>
#include <cstdio>
#include <sys/resource.h>
#include <thread>

using namespace kaibang;

namespace {

constexpr QSize picture(1280, 720);
constexpr qint64 pictureBytes = qint64(picture.width()) * picture.height() * 3 / 2;

int writePictures(const QString& path, int count)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    Overlay overlay;
    overlay.product.title = QStringLiteral("Akoya 7-8 mm");
    overlay.product.price = QStringLiteral("1 280.00");
    PictureLayers layers;
    layers.setOverlay(overlay);
    const PatternPicture pattern(1, picture);
    FramePool pool;
    for (int i = 0; i < count; ++i) {
        const auto drawn = pool.take(picture);
        pattern.draw(quint64(i), *drawn);
        const FramePtr composed = layers.compose(*drawn, 0);
        if (file.write(reinterpret_cast<const char*>(composed->y()), pictureBytes) != pictureBytes)
            return 1;
    }
    return 0;
}

double processorMs()
{
    rusage used = {};
    getrusage(RUSAGE_SELF, &used);
    const auto ms = [](const timeval& time) { return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3; };
    return ms(used.ru_utime) + ms(used.ru_stime);
}

// Reads the file as the ffmpeg program does, so that both pay for it.
void feed(const QString& path, int count, AvEncoder& encoder)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return;
    FramePool pool;
    auto next = std::chrono::steady_clock::now();
    for (int i = 0; i < count; ++i) {
        const auto frame = pool.take(picture);
        if (file.read(reinterpret_cast<char*>(frame->y()), pictureBytes) != pictureBytes)
            return;
        frame->colours = ColourSpace::Bt709Limited;
        std::this_thread::sleep_until(next);
        encoder.takeFrame(frame);
        next += std::chrono::nanoseconds(1'000'000'000 / 30);
    }
}

int encode(const QString& path, int seconds, const QString& folder)
{
    AvEncoder encoder(encodePreset("720p"));
    if (encoder.start())
        return 1;
    Recorder recorder;
    recorder.start(encoder, {folder, QStringLiteral("bench"), QDateTime::currentDateTime()});
    const double before = processorMs();
    std::thread feeder([&] { feed(path, seconds * 30, encoder); });
    QTimer::singleShot(seconds * 1'000 + 200, &recorder, &Recorder::stop);
    QObject::connect(&recorder, &Recorder::ended, qApp, &QCoreApplication::quit);
    QGuiApplication::exec();
    feeder.join();
    encoder.stop();
    const double used = processorMs() - before;
    std::printf("%.2f %llu\n", used / double(encoder.encoded()), encoder.dropped());
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QStringLiteral("pictures"))
        return writePictures(arguments.value(2), arguments.value(3).toInt());
    return encode(arguments.value(2), arguments.value(3).toInt(), arguments.value(4));
}
