// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "av_encoder.h"
#include "compositor.h"
#include "pattern_source.h"
#include "recorder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace kaibang::samples {

/// What a program of Debian's says about a file, read by none of our code. Empty when it failed.
inline QByteArray saidBy(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    const bool ran = process.waitForFinished(60'000);
    return ran && process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

inline QJsonObject probed(const QString& path, const QStringList& what)
{
    return QJsonDocument::fromJson(
               saidBy(QStringLiteral("ffprobe"), QStringList{QStringLiteral("-v"), QStringLiteral("quiet"),
                                                             QStringLiteral("-of"), QStringLiteral("json")} +
                                                     what + QStringList{path}))
        .object();
}

struct ProbedPacket
{
    bool picture = false;
    double seconds = 0;
    bool key = false;
    int size = 0;
};

/// All packets of a file in the order in which they stand there.
inline std::vector<ProbedPacket> packetsOf(const QString& path)
{
    std::vector<ProbedPacket> packets;
    const auto list = probed(path, {QStringLiteral("-show_packets")}).value(QStringLiteral("packets")).toArray();
    for (const QJsonValue& one : list)
        packets.push_back({one[QStringLiteral("codec_type")].toString() == QStringLiteral("video"),
                           one[QStringLiteral("pts_time")].toString().toDouble(),
                           one[QStringLiteral("flags")].toString().startsWith(QLatin1Char('K')),
                           one[QStringLiteral("size")].toString().toInt()});
    return packets;
}

/// The loudest sample and the mean of a part of a file, in dB below full scale, by ffmpeg's volumedetect.
struct ProbedLevel
{
    double peakDb = 0;
    double rmsDb = 0;
};
inline ProbedLevel levelOf(const QString& path, const QString& from, const QString& length)
{
    QProcess process;
    process.start(QStringLiteral("ffmpeg"),
                  {QStringLiteral("-nostdin"), QStringLiteral("-i"), path, QStringLiteral("-ss"), from,
                   QStringLiteral("-t"), length, QStringLiteral("-vn"), QStringLiteral("-af"),
                   QStringLiteral("volumedetect"), QStringLiteral("-f"), QStringLiteral("null"), QStringLiteral("-")});
    process.waitForFinished(60'000);
    const QByteArray said = process.readAllStandardError();
    const auto number = [&said](const QByteArray& name) {
        const qsizetype at = said.indexOf(name);
        return at < 0 ? 999.0 : said.mid(at + name.size()).trimmed().split(' ').first().toDouble();
    };
    return {number("max_volume:"), number("mean_volume:")};
}

/// The test picture, composed and encoded, as in the program. 360p unless said otherwise.
struct Studio
{
    explicit Studio(const QByteArray& preset = "360p")
        : source(1, encodePreset(preset).size)
        , encoder(encodePreset(preset))
    {
        compositor.setSource(&source);
        encoder.start();
        compositor.addTaker(&encoder);
        source.start();
    }
    ~Studio()
    {
        compositor.removeTaker(&encoder);
        encoder.stop();
    }

    QTemporaryDir folder;
    PatternSource source;
    Compositor compositor;
    AvEncoder encoder;
};

/// A recording that has been ended, or what was said instead.
inline RecordingResult endedBy(QSignalSpy& ended)
{
    for (int i = 0; i < 200 && ended.isEmpty(); ++i)
        QTest::qWait(50);
    return ended.isEmpty() ? RecordingResult() : ended.takeFirst().first().value<RecordingResult>();
}

/// Keeps every packet, for tests that look at them.
class KeptPackets : public PacketSink
{
public:
    void takePacket(const PacketPtr& packet) override
    {
        const std::lock_guard lock(m_mutex);
        m_packets.push_back(packet);
    }
    std::vector<PacketPtr> all() const
    {
        const std::lock_guard lock(m_mutex);
        return m_packets;
    }
    int pictures() const
    {
        const std::lock_guard lock(m_mutex);
        return int(std::count_if(m_packets.begin(), m_packets.end(),
                                 [](const PacketPtr& one) { return one->kind == PacketKind::Picture; }));
    }

private:
    mutable std::mutex m_mutex;
    std::vector<PacketPtr> m_packets;
};

} // namespace kaibang::samples
