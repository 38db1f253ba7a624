// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "little_encode.h"
#include "stream_output.h"
#include "stream_servers.h"
#include "stream_viewer.h"

#include <QTest>
#include <gtest/gtest.h>

namespace kaibang::samples {

struct Aimed
{
    StreamTarget target;
    StreamSecrets secrets;
};

/// What a person would have pasted.
inline Aimed aimedAt(const QString& typed, const QString& id = QStringLiteral("shop"))
{
    const ReadAddress read = readStreamAddress(typed);
    EXPECT_EQ(read.problem, AddressProblem::None) << qPrintable(typed);
    Aimed aimed;
    aimed.target.id = id;
    aimed.target.name = id;
    aimed.target.address = read.address;
    aimed.target.needsKey = !read.secrets.key.isEmpty();
    aimed.secrets = read.secrets;
    return aimed;
}

/// An output beside its encode, taken away from it in time.
struct FedOutput
{
    FedOutput(LittleEncode& theEncode, const Aimed& aimed, const StreamTrust& trust = {},
              const StreamPatience& patience = {})
        : encode(theEncode)
        , output(
              aimed.target, aimed.secrets, theEncode.format(), [&theEncode] { theEncode.requestKeyFrame(); }, trust,
              patience)
    {
        QObject::connect(&output, &StreamOutput::stateChanged, &output,
                         [this](const StreamState& state) { told << state; });
        encode.addSink(&output);
        output.start();
    }
    ~FedOutput() { encode.removeSink(&output); }
    FedOutput(const FedOutput&) = delete;
    FedOutput& operator=(const FedOutput&) = delete;

    /// As it was told last.
    bool isIn(StreamPhase phase) const { return !told.isEmpty() && told.last().phase == phase; }

    LittleEncode& encode;
    StreamOutput output;
    QList<StreamState> told;
};

/// For a failure's message.
inline std::string wordsOf(const QList<StreamState>& told)
{
    std::string words;
    for (const StreamState& state : told) {
        words += "\n  phase " + std::to_string(int(state.phase)) + ", fault " + std::to_string(int(state.fault.kind)) +
                 " " + state.fault.detail.toStdString() + ", attempts " + std::to_string(state.attempts) +
                 ", next in " + std::to_string(state.nextTryInMs);
    }
    return words;
}

/// Nothing out of order, nothing unreadable, and every picture between the first and the last.
inline void expectWhole(const QList<int>& seen, int atLeast)
{
    const CounterFaults faults = faultsOf(seen);
    EXPECT_GE(seen.size(), atLeast);
    EXPECT_EQ(faults.unreadable, 0);
    EXPECT_EQ(faults.backwards, 0);
    EXPECT_EQ(faults.missing, 0) << "in " << faults.gaps << " gaps";
}

/// QProcess forks in a way after which the thread sanitizer sees no lock of the main thread any more.
inline bool mayStartProcesses()
{
#if defined(__SANITIZE_THREAD__)
    return false;
#else
    return true;
#endif
}

/// Tests against a real nginx; skipped with a word where there is none.
class WithRtmpServer : public testing::Test
{
protected:
    void SetUp() override
    {
        QString why;
        if (!RtmpServer::isInstalled(why))
            GTEST_SKIP() << qPrintable(why);
        server = std::make_unique<RtmpServer>();
    }

    std::unique_ptr<RtmpServer> server;
};

} // namespace kaibang::samples
