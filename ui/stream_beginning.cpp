// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How streams begin: what is in the way of them, and each place's key out of the keychain.
#include "household_desk.h"
#include "keychain_fault.h"
#include "stream_room.h"
#include "stream_words.h"

namespace kaibang {

void StreamRoom::goLive()
{
    if (m_parts.household.current().isRehearsal) {
        say(tr("A rehearsal goes live nowhere. Open the real ledger to go live."));
        return;
    }
    const QList<BookedTarget> chosen = m_parts.book.chosen();
    if (m_parts.book.targets().isEmpty() && m_parts.book.keychain() == StreamBook::Keychain::Missing) {
        sayKeychain(keychainError(KeychainFault::Missing), [this] { m_parts.book.load(); });
        return;
    }
    if (chosen.isEmpty()) {
        sayWithSetup(m_parts.book.targets().isEmpty() ? tr("There is no place to go live to yet. Add one in Setup.")
                                                      : tr("No place to go live to is chosen. Choose one in Setup."));
        return;
    }
    if (endTests())
        return;
    m_toBegin.clear();
    for (const BookedTarget& booked : chosen)
        m_toBegin.append(booked.target.id);
    if (m_isAsking)
        say(tr("The desktop asks for the keychain's password. Look for its window."));
    else
        beginNext();
}

// A test has the encode in its own size, and the line.
bool StreamRoom::endTests()
{
    if (!m_line && m_tests.isEmpty())
        return false;
    m_liveAfterTests = true;
    say(tr("The test is ended, then you go live."));
    cancelLineTest();
    for (const QString& id : QSet<QString>(m_tests))
        endTest(id);
    return true;
}

void StreamRoom::begin(const QString& id)
{
    m_toBegin.append(id);
    if (!m_isAsking)
        beginNext();
}

void StreamRoom::beginNext()
{
    while (!m_toBegin.isEmpty()) {
        const QString id = m_toBegin.takeFirst();
        if (phaseOf(id) == StreamPhase::Refused) {
            // It holds the key that was refused; there may be another by now.
            m_again.insert(id);
            m_broadcaster->stop(id);
            continue;
        }
        const BookedTarget* booked = m_parts.book.find(id);
        if (!booked)
            continue;
        m_isAsking = true;
        m_parts.book.readSecrets(id, [this, wanted = *booked, round = m_round](const Result<StreamSecrets>& secrets) {
            if (round != m_round)
                return; // ended while the keychain asked
            m_isAsking = false;
            if (secrets)
                beginWith(wanted, secrets.value());
            else if (sayKeychain(secrets.error(), [this] { goLive(); }))
                m_toBegin.clear();
            else
                sayWithSetup(tr("%1 has no stream key. Enter it in Setup.").arg(wanted.target.name));
            beginNext();
        });
        return;
    }
    releaseWhenIdle();
}

bool StreamRoom::sayKeychain(const Error& error, const std::function<void()>& again)
{
    const QString words = StreamWords::keychainText(error);
    if (words.isEmpty())
        return false;
    say(words, tr("Try again"), again);
    return true;
}

void StreamRoom::beginWith(const BookedTarget& booked, const StreamSecrets& secrets)
{
    std::vector<StreamTarget> all{booked.target};
    for (const BookedTarget& one : m_parts.book.chosen())
        all.push_back(one.target);
    if (!openEncode(all))
        return;
    if (booked.isPrimary)
        m_broadcaster->setPrimary(booked.target.id);
    if (m_broadcaster->start(booked.target, secrets) == StartOutcome::BadAddress)
        sayWithSetup(booked.target.name + QStringLiteral(": ") +
                     StreamWords::addressProblem(checkTarget(booked.target, secrets)));
    noteOnAir();
    tellSign();
}

} // namespace kaibang
