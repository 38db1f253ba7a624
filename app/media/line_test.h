// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stream_output.h"

#include <QObject>
#include <QTimer>
#include <atomic>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace kaibang {

/// What a line to a target carries.
struct LineVerdict
{
    int measuredKbps = 0;    ///< what went through
    bool isAtLeast = false;  ///< the line was never full; it may carry more than was measured
    int sustainableKbps = 0; ///< three quarters of it: the rest is for key frames and for other people in the house
    std::optional<EncodePreset> preset; ///< the largest that fits; none: not even the smallest does
    bool wasShown = false;              ///< viewers could see it: the target is no test
    MediaFault fault;                   ///< why nothing was measured; then the figures are 0

    friend bool operator==(const LineVerdict&, const LineVerdict&) = default;
};

enum class LineTestStart {
    Started,
    AlreadyRunning,
    BadAddress,
    WouldBeShown,
};
/// What to do where a target has no test stream.
enum class IfShown { Refuse, Allow };

/// Measures what the line to a target carries, before a show: a real stream goes there, whose bitrate rises every two
/// seconds until the line is full, and then three seconds count. A burst would be quicker and wrong: the buffers of
/// this computer and of the router swallow some seconds' worth and say nothing about the line, and a platform may end a
/// stream that comes faster than it plays. The picture is the encode's own; what is missing to the bitrate asked for is
/// filler data (NAL unit type 12, ITU-T H.264 7.3.2.7), which every decoder leaves out. Over SRT, which does not wait,
/// the line is full when it loses. Takes 20 s at most once it is connected, 30 s over SRT.
///
/// A sink of the encode, which must run. Threads: construct, call and destroy on the GUI thread; signals come there.
class LineTest : public QObject, public PacketSink
{
    Q_OBJECT

public:
    struct Options
    {
        std::vector<int> stepsKbps{500, 1000, 1500, 2500, 4000, 6000};
        /// Finer for SRT, since there the last step that lost little is the answer.
        std::vector<int> srtStepsKbps{250, 350, 500, 700, 1000, 1300, 1600, 2000, 2500, 3200, 4000, 5000, 6000};
        int stepMs = 2000;
        int measureMs = 3000;
        StreamTrust trust = {};
        StreamPatience patience = {};
    };

    LineTest(const EncodedFormat& format, std::function<void()> askKeyFrame, Options options,
             QObject* parent = nullptr);
    ~LineTest() override;

    LineTestStart start(const StreamTarget& target, const StreamSecrets& secrets, IfShown ifShown = IfShown::Refuse);
    /// Ends it; finished() then says Stopped.
    void cancel();
    bool isRunning() const { return m_output != nullptr; }

    void takePacket(const PacketPtr& packet) override;

Q_SIGNALS:
    /// What is being tried now.
    void stepped(int kbps);
    /// Once for each start.
    void finished(const kaibang::LineVerdict& verdict);

private:
    void follow(const StreamState& state);
    void look();
    bool isLastStep() const { return m_step + 1 >= m_steps.size(); }
    void nextStep();
    void conclude(int measuredKbps, bool isAtLeast, const MediaFault& fault = {});

    const EncodedFormat m_format;
    const std::function<void()> m_askKeyFrame;
    const Options m_options;
    std::unique_ptr<StreamOutput> m_output; ///< changed under m_mutex, since packets come on another thread
    std::mutex m_mutex;
    std::atomic<int> m_kbps = 0;
    QTimer m_timer;
    std::vector<int> m_steps;
    size_t m_step = 0;
    qint64 m_stepSinceMs = 0;
    qint64 m_fullSinceMs = -1; ///< when the queue began to grow; -1: it has not
    qint64 m_fullBytes = 0;
    bool m_isConcluded = false;
    LineVerdict m_verdict;
};

} // namespace kaibang

Q_DECLARE_METATYPE(kaibang::LineVerdict)
