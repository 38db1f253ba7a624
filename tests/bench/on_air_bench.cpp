// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_on_air [SECONDS [ORDERS_A_SECOND [PRESET]]]
//
// A show on the air: the real window with its 720p30 preview, one encode that is recorded and pushed to a real nginx,
// and signed orders on the socket, for so long. Prints what was lost on the way (nothing may be), how long the window
// let an event wait, and how the memory grew after the first minute, as rows of a Markdown table. Exit code 1 where a
// picture was refused by the encoder or is missing in the file or the stream; 77 where nginx is not installed.
// Half an hour in a fifth of it, in time that runs faster (milliseconds are five times as long then):
//   faketime -f '+0 x5' bench_on_air 1800 50 360p
#include "av_encoder.h"
#include "broadcaster.h"
#include "encode_preset.h"
#include "recorder.h"
#include "stream_servers.h"
#include "stream_target.h"
#include "tone_driver.h"
#include "window_stage.h"

#include <QFile>
#include <cstdio>
#include <unistd.h>

using namespace kaibang;
using namespace kaibang::bench;

namespace {

double residentMb()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / 1e6;
}

/// The resident memory every ten seconds, and the slope of the line through it.
class MemoryWatch : public QObject
{
public:
    MemoryWatch()
    {
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_points.push_back({msSince(m_begun) / 60'000, residentMb()});
        });
        m_timer.start(10'000);
    }
    /// MB a minute, by least squares, of what was seen after the first minute.
    double slope() const
    {
        double n = 0, x = 0, y = 0, xx = 0, xy = 0;
        for (const auto& [minute, mb] : m_points) {
            if (minute < 1)
                continue;
            n += 1;
            x += minute;
            y += mb;
            xx += minute * minute;
            xy += minute * mb;
        }
        return n < 2 ? 0 : (n * xy - x * y) / (n * xx - x * x);
    }
    double last() const { return m_points.empty() ? residentMb() : m_points.back().second; }

private:
    SteadyTime m_begun = std::chrono::steady_clock::now();
    QTimer m_timer;
    std::vector<std::pair<double, double>> m_points;
};

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_MEDIA_BACKEND", "ffmpeg");
    const QApplication application(argc, argv);
    const int seconds = QApplication::arguments().value(1, QStringLiteral("300")).toInt();
    const double rate = QApplication::arguments().value(2, QStringLiteral("50")).toDouble();
    const QByteArray preset = QApplication::arguments().value(3, QStringLiteral("720p")).toLatin1();
    QString why;
    if (!samples::RtmpServer::isInstalled(why)) {
        std::printf("SKIPPED: %s\n", qPrintable(why));
        return 77;
    }
    samples::RtmpServer server;
    server.start();
    Stage stage;
    stage.show();
    AvEncoder encoder(encodePreset(preset));
    if (encoder.start())
        return 1;
    stage.compositor.addTaker(&encoder);
    Recorder recorder;
    recorder.start(encoder, {stage.folder.filePath(QStringLiteral("recordings")), QStringLiteral("bench"),
                             QDateTime::currentDateTime()});
    Broadcaster broadcaster(encoder, encoder.format());
    encoder.addSink(&broadcaster);
    StreamTarget target;
    StreamSecrets secrets;
    const auto read = readStreamAddress(server.url(QStringLiteral("bench")));
    target.id = QStringLiteral("bench");
    target.address = read.address;
    secrets = read.secrets;
    if (broadcaster.start(target, secrets) != StartOutcome::Started)
        return 1;

    const QByteArray secret = newWebhookSecret();
    const auto port = stage.intake.startServer(0, {secret});
    if (!port)
        return 1;
    std::vector<double> stalls;
    int sent = 0, refused = 0;
    double slope = 0, memory = 0;
    {
        OrderPost post(static_cast<quint16>(port.value()), secret, rate, seconds);
        MemoryWatch memoryWatch;
        StallWatch watch;
        runUntil([&] { return post.isDone(); }, (seconds + 60) * 1000);
        stalls = watch.waits;
        sent = post.sent();
        refused = post.refused();
        slope = memoryWatch.slope();
        memory = memoryWatch.last();
    }
    const TargetStanding standing = broadcaster.standings().front();
    RecordingResult recorded;
    QObject::connect(&recorder, &Recorder::ended, &stage.window,
                     [&recorded](const RecordingResult& result) { recorded = result; });
    recorder.stop();
    runUntil([&] { return recorder.state() == RecordingState::Idle; }, 20'000);
    std::puts("| on air, s | orders | encoded | refused by the encoder | missing in the file | dropped to the server | "
              "stall p99 ms (reach ≤ 50) | stall max ms | memory MB | MB a minute |");
    std::puts("|---|---|---|---|---|---|---|---|---|---|");
    std::printf("| %d | %d | %llu | %llu | %llu | %llu | %.1f | %.1f | %.0f | %.2f |\n", seconds, sent,
                static_cast<unsigned long long>(encoder.encoded()), static_cast<unsigned long long>(encoder.dropped()),
                static_cast<unsigned long long>(recorded.droppedPictures),
                static_cast<unsigned long long>(standing.figures.droppedFrames), percentile(stalls, 0.99),
                percentile(stalls, 1), memory, slope);
    broadcaster.stopAll();
    encoder.removeSink(&broadcaster);
    stage.compositor.removeTaker(&encoder);
    encoder.stop();
    stage.intake.stopServer();
    stage.store->drain();
    const bool isWhole =
        encoder.dropped() == 0 && recorded.droppedPictures == 0 && standing.figures.droppedFrames == 0 && refused == 0;
    return isWhole && standing.state.phase == StreamPhase::Live ? 0 : 1;
}
