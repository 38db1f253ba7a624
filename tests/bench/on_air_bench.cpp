// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_on_air [SECONDS [ORDERS_A_SECOND [PRESET]]]
//
// A show on the air: the real window with its 720p30 preview, one encode that is recorded and pushed to a real nginx,
// and signed orders on the socket, for so long. Prints what was lost on the way (nothing may be), how long the window
// let an event wait, and how the memory grew in the second half, as rows of a Markdown table. Exit code 1 where a
// picture was refused by the encoder or is missing in the file or the stream; 77 where nginx is not installed.
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
#include <malloc.h>
#include <sqlite3.h>
#include <unistd.h>

using namespace kaibang;
using namespace kaibang::bench;

namespace {

/// What the process holds at one moment, in MB.
struct Held
{
    double minute;
    double anonymous; ///< resident and backed by no file: heaps, stacks, pictures
    double files;     ///< resident pages of programs, libraries, the ledger and shared memory
    double inUse;     ///< what malloc has given out and not got back, without the next
    double pages;     ///< what SQLite keeps: its cache fills with the ledger, up to a size that is set
};

Held heldAt(double minute)
{
    Held held{minute, 0, 0, 0, double(sqlite3_memory_used()) / 1e6};
    QFile file(QStringLiteral("/proc/self/status"));
    if (file.open(QIODevice::ReadOnly))
        for (const QByteArray& line : file.readAll().split('\n')) {
            const double mb = line.simplified().split(' ').value(1).toDouble() * 1024 / 1e6;
            if (line.startsWith("RssAnon:"))
                held.anonymous = mb;
            else if (line.startsWith("RssFile:") || line.startsWith("RssShmem:"))
                held.files += mb;
        }
    const struct mallinfo2 heap = mallinfo2();
    held.inUse = double(heap.uordblks + heap.hblkhd) / 1e6 - held.pages;
    return held;
}

/// What is held every ten seconds, and the slopes of the lines through it.
class MemoryWatch : public QObject
{
public:
    explicit MemoryWatch(int seconds)
        : m_from(seconds / 120.0)
    {
        m_points.reserve(static_cast<std::size_t>(seconds / 10 + 20));
        connect(&m_timer, &QTimer::timeout, this, [this] { m_points.push_back(heldAt(msSince(m_begun) / 60'000)); });
        m_timer.start(10'000);
    }
    /// MB a minute, by least squares, over the second half: the lists of the window are full by then.
    double slope(double Held::*what) const
    {
        double n = 0, x = 0, y = 0, xx = 0, xy = 0;
        for (const Held& held : m_points) {
            if (held.minute < m_from)
                continue;
            n += 1;
            x += held.minute;
            y += held.*what;
            xx += held.minute * held.minute;
            xy += held.minute * held.*what;
        }
        return n < 2 ? 0 : (n * xy - x * y) / (n * xx - x * x);
    }
    void print() const
    {
        std::puts("| minute | anonymous MB | files MB | malloc in use MB | SQLite MB |\n|---|---|---|---|---|");
        for (std::size_t i = 5; i<m_points.size(); i += m_points.size()> 60 ? 12 : 3)
            std::printf("| %.1f | %.1f | %.1f | %.1f | %.1f |\n", m_points[i].minute, m_points[i].anonymous,
                        m_points[i].files, m_points[i].inUse, m_points[i].pages);
        std::printf("second half, MB a minute: anonymous %.2f, files %.2f, in use %.2f, SQLite %.2f\n\n",
                    slope(&Held::anonymous), slope(&Held::files), slope(&Held::inUse), slope(&Held::pages));
    }

private:
    SteadyTime m_begun = std::chrono::steady_clock::now();
    double m_from; ///< minutes
    QTimer m_timer;
    std::vector<Held> m_points;
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
    double slope = 0;
    {
        OrderPost post(static_cast<quint16>(port.value()), secret, rate, seconds);
        MemoryWatch memoryWatch(seconds);
        StallWatch watch;
        runUntil([&] { return post.isDone(); }, (seconds + 60) * 1000);
        stalls = watch.waits;
        sent = post.sent();
        refused = post.refused();
        slope = memoryWatch.slope(&Held::anonymous);
        memoryWatch.print();
    }
    const TargetStanding standing = broadcaster.standings().front();
    RecordingResult recorded;
    QObject::connect(&recorder, &Recorder::ended, &stage.window,
                     [&recorded](const RecordingResult& result) { recorded = result; });
    recorder.stop();
    runUntil([&] { return recorder.state() == RecordingState::Idle; }, 20'000);
    std::puts("| on air, s | orders | encoded | refused by the encoder | missing in the file | dropped to the server | "
              "stall p99 ms (reach ≤ 50) | stall max ms | memory, MB a minute |");
    std::puts("|---|---|---|---|---|---|---|---|---|");
    std::printf("| %d | %d | %llu | %llu | %llu | %llu | %.1f | %.1f | %.2f |\n", seconds, sent,
                static_cast<unsigned long long>(encoder.encoded()), static_cast<unsigned long long>(encoder.dropped()),
                static_cast<unsigned long long>(recorded.droppedPictures),
                static_cast<unsigned long long>(standing.figures.droppedFrames), percentile(stalls, 0.99),
                percentile(stalls, 1), slope);
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
