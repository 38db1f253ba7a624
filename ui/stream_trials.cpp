// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is tried out before a show: a target's line, and a stream that nobody sees.
#include "air_studio.h"
#include "av_encoder.h"
#include "household_desk.h"
#include "stream_room.h"
#include "stream_words.h"

#include <utility>

namespace kaibang {

QString StreamRoom::whyNoKey(const Error& error)
{
    const QString words = StreamWords::keychainText(error);
    return words.isEmpty() ? tr("There is no stream key. Enter it first.") : words;
}

void StreamRoom::testStream(const QString& id, int seconds)
{
    const BookedTarget* booked = m_parts.book.find(id);
    if (!booked || m_tests.contains(id))
        return;
    const auto refuse = [this, id](const QString& words) { Q_EMIT testEnded(id, words, false); };
    if (m_parts.household.current().isRehearsal) {
        refuse(tr("A rehearsal goes live nowhere. Open the real ledger to go live."));
        return;
    }
    m_parts.book.readSecrets(id, [this, wanted = *booked, seconds, refuse](const Result<StreamSecrets>& kept) {
        if (!kept) {
            refuse(whyNoKey(kept.error()));
            return;
        }
        if (m_tests.contains(wanted.target.id))
            return; // asked for twice while the keychain asked
        if (isGoingLive()) {
            refuse(tr("You are live: the test would take the line away from the viewers. Test before or after."));
            return;
        }
        StreamTarget target = wanted.target;
        StreamSecrets secrets = kept.value();
        if (!asTest(wanted, target, secrets)) {
            refuse(StreamWords::lineTestRefusal(LineTestStart::WouldBeShown));
            return;
        }
        if (!openEncode({target})) {
            refuse(tr("This computer cannot compress the picture. Choose 360p in Setup and try again."));
            return;
        }
        m_tests.insert(target.id);
        const StartOutcome outcome = m_broadcaster->startTest(target, secrets, seconds);
        if (outcome == StartOutcome::Started)
            return;
        m_tests.remove(target.id);
        refuse(outcome == StartOutcome::AlreadyRunning ? tr("It is live already.")
                                                       : StreamWords::addressProblem(checkTarget(target, secrets)));
        releaseWhenIdle();
    });
}

void StreamRoom::endTest(const QString& id)
{
    if (!m_broadcaster || !m_tests.contains(id))
        return;
    m_endedByHand.insert(id);
    m_broadcaster->stop(id);
}

void StreamRoom::followTest(const QString& id, const StreamState& state)
{
    const QString fault = StreamWords::faultText(state.fault);
    const QString words = StreamWords::stateText(state, 0);
    if (state.phase != StreamPhase::Ended)
        Q_EMIT testStepped(id, fault.isEmpty() ? words : words + QStringLiteral(". ") + fault);
}

void StreamRoom::concludeTest(const QString& id, const StreamTestReport& report)
{
    m_tests.remove(id);
    if (m_endedByHand.remove(id))
        Q_EMIT testEnded(id, tr("The test was ended."), false);
    else
        Q_EMIT testEnded(id, StreamWords::reportText(nameOf(id), report), report.isWell);
}

void StreamRoom::testLine(const QString& id)
{
    const BookedTarget* booked = m_parts.book.find(id);
    if (!booked)
        return;
    const auto refuse = [this, id](const QString& words) { Q_EMIT lineTestEnded(id, words, false); };
    if (m_line) {
        refuse(StreamWords::lineTestRefusal(LineTestStart::AlreadyRunning));
        return;
    }
    if (m_parts.household.current().isRehearsal) {
        refuse(tr("A rehearsal goes live nowhere. Open the real ledger to go live."));
        return;
    }
    if (m_isOnAir) {
        refuse(tr("You are live: the test would take the line away from the viewers. Test before or after."));
        return;
    }
    m_parts.book.readSecrets(id, [this, wanted = *booked, refuse](const Result<StreamSecrets>& kept) {
        if (kept)
            beginLineTest(wanted, kept.value());
        else
            refuse(whyNoKey(kept.error()));
    });
}

void StreamRoom::beginLineTest(const BookedTarget& booked, StreamSecrets secrets)
{
    StreamTarget target = booked.target;
    const QString id = target.id;
    asTest(booked, target, secrets);
    const auto refuse = [this, id](const QString& words) { Q_EMIT lineTestEnded(id, words, false); };
    if (m_line || isGoingLive()) {
        refuse(m_line ? StreamWords::lineTestRefusal(LineTestStart::AlreadyRunning)
                      : tr("You are live: the test would take the line away from the viewers. Test before or after."));
        return;
    }
    if (!openEncode({target})) {
        refuse(tr("This computer cannot compress the picture. Choose 360p in Setup and try again."));
        return;
    }
    AvEncoder* encoder = m_parts.studio.encoder();
    m_line = std::make_unique<LineTest>(
        encoder->format(), [encoder] { encoder->requestKeyFrame(); }, m_parts.lineTest);
    m_lineTested = id;
    connect(m_line.get(), &LineTest::stepped, this, [this, id](int kbps) { Q_EMIT lineTestStepped(id, kbps); });
    // Later: it must not be destroyed while it speaks.
    connect(m_line.get(), &LineTest::finished, this, &StreamRoom::concludeLine, Qt::QueuedConnection);
    encoder->addSink(m_line.get());
    const LineTestStart start = m_line->start(target, secrets);
    if (start == LineTestStart::Started)
        return;
    encoder->removeSink(m_line.get());
    m_line.reset();
    m_lineTested.clear();
    refuse(StreamWords::lineTestRefusal(start));
    releaseWhenIdle();
}

void StreamRoom::cancelLineTest()
{
    if (m_line)
        m_line->cancel();
}

void StreamRoom::concludeLine(const LineVerdict& verdict)
{
    if (!m_line)
        return;
    if (AvEncoder* encoder = m_parts.studio.encoder())
        encoder->removeSink(m_line.get());
    m_line.reset();
    const QString id = std::exchange(m_lineTested, {});
    if (verdict.fault.kind == MediaFaultKind::None)
        m_parts.book.noteLine(id, {m_parts.clock.now(), verdict.measuredKbps, verdict.isAtLeast,
                                   verdict.preset ? verdict.preset->id : QByteArray()});
    Q_EMIT lineTestEnded(id, StreamWords::verdictText(verdict),
                         verdict.fault.kind == MediaFaultKind::None && verdict.preset);
    releaseWhenIdle();
}

} // namespace kaibang
