// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal_replay.h"

#include "hold_store.h"
#include "identity_removal.h"
#include "journal_entry.h"
#include "order_rows.h"
#include "order_store.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace kaibang {

namespace {

constexpr qsizetype mostToLookAt = 20;
const QString allIsDue = QStringLiteral("due"), erasuresAreDue = QStringLiteral("erasures");
constexpr const char* keepSetting =
    "INSERT INTO setting(key,value) VALUES(?,?) ON CONFLICT(key) DO UPDATE SET value=excluded.value";

QString textOf(const QList<PastErasure>& erasures)
{
    QJsonArray all;
    for (const PastErasure& one : erasures)
        all.append(entryOf(one).told);
    return all.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

class Replay
{
public:
    explicit Replay(Ledger& ledger)
        : m_ledger(ledger)
        , m_database(ledger.database())
        , m_isOnlyErasures(ledger.setting(journalReplayKey) == erasuresAreDue)
    {}

    Result<ReplayReport> run();

private:
    void storeAgain(const JournalEntry& entry);
    void takeReport(const JournalEntry& entry);
    void takeUndo(const JournalEntry& entry);
    void takeErasure(const PastErasure& erasure);
    void note(const JournalOrder& order, bool needsLook);
    void findWhatNeedsAPerson();
    Result<Done> eraseWhatWasKnown(qint64 from);
    Result<Done> storeGroup(const JournalContents::Group& group);
    Result<Done> finish(qint64 number);
    bool commit(qint64 number);

    Ledger& m_ledger;
    Database& m_database;
    bool m_isOnlyErasures;
    ReplayReport m_report;
};

// In the group's transaction, so that what a kill interrupts goes on with it.
void Replay::note(const JournalOrder& order, bool needsLook)
{
    m_database
        .statement(
            "INSERT INTO replay_order(source,shop_id,ext_id,needs_look) VALUES(?,?,?,?) ON CONFLICT DO UPDATE SET "
            "needs_look=max(needs_look,excluded.needs_look)")
        .run(order.source, order.shopId, order.orderId, needsLook);
}

void Replay::takeReport(const JournalEntry& entry)
{
    const auto stored = OrderStore(m_ledger).storeAgain(entry);
    if (!stored || stored.value().kind == OutcomeKind::Refused) {
        ++m_report.unreadable;
        note(orderOf(entry), true);
        return;
    }
    m_report.orders += stored.value().kind == OutcomeKind::Added ? 1 : 0;
    m_report.changed += stored.value().kind == OutcomeKind::Changed ? 1 : 0;
    note(orderOf(entry), false);
}

void Replay::takeErasure(const PastErasure& erasure)
{
    m_report.erased += IdentityRemoval(m_ledger).eraseAgain(erasure) ? 1 : 0;
}

void Replay::takeUndo(const JournalEntry& entry)
{
    // What was taken back already, or is not in this copy, is no fault.
    const auto undone = OrderStore(m_ledger).undoAgain(entry);
    m_report.undone += undone && undone.value() ? 1 : 0;
}

void Replay::storeAgain(const JournalEntry& entry)
{
    const QString kind = entry.kind();
    if (kind == QLatin1String(journal::erased))
        takeErasure(erasureOf(entry));
    else if (m_isOnlyErasures)
        return;
    else if (kind == QLatin1String(journal::report))
        takeReport(entry);
    else if (kind == QLatin1String(journal::hold))
        HoldStore(m_ledger).holdAgain(entry);
    else if (kind == QLatin1String(journal::import))
        OrderStore(m_ledger).importAgain(entry);
    else
        takeUndo(entry);
}

// Once, at the end: what came later in the journal may have covered what was short before.
void Replay::findWhatNeedsAPerson()
{
    if (m_isOnlyErasures)
        return;
    for (const JournalOrder& order : HoldStore(m_ledger).letGoUncovered())
        note(order, true);
    QList<JournalOrder> touched;
    Statement all = m_database.statement("SELECT source,shop_id,ext_id FROM replay_order WHERE needs_look=0");
    all.run();
    while (all.next())
        touched.append({all.text(0), all.text(1), all.text(2)});
    for (const JournalOrder& order : std::as_const(touched)) {
        const auto row = loadOrder(m_database, order.source, order.shopId, order.orderId);
        if (row && !row->withdrawn && (row->isShort || row->isUnmapped))
            note(order, true);
    }
    m_report.lookAt.clear();
    m_report.lookAtCount = 0;
    Statement look =
        m_database.statement("SELECT source,shop_id,ext_id FROM replay_order WHERE needs_look=1 ORDER BY nth");
    look.run();
    while (look.next())
        if (++m_report.lookAtCount <= mostToLookAt)
            m_report.lookAt.append(JournalOrder{look.text(0), look.text(1), look.text(2)}.text());
    m_database.statement("DELETE FROM replay_order").run();
}

bool Replay::commit(qint64 number)
{
    m_report.at = m_ledger.now();
    Statement keep = m_database.statement(keepSetting);
    keep.run(journalNumberKey, QString::number(number));
    keep.run(lastReplayKey, QString::fromUtf8(toJson(m_report)));
    if (m_database.commit())
        return true;
    m_database.rollback();
    return false;
}

// The journal may not reach back so far any more.
Result<Done> Replay::eraseWhatWasKnown(qint64 from)
{
    const auto known = QJsonDocument::fromJson(m_ledger.setting(journalErasedKey).toUtf8()).array();
    if (known.isEmpty())
        return Done{};
    if (!m_database.begin())
        return m_database.error();
    for (const auto& one : known)
        takeErasure(erasureOf(JournalEntry{one.toObject(), {}}));
    m_database.statement(keepSetting).run(journalErasedKey, QString());
    return commit(from) ? Result<Done>(Done{}) : Result<Done>(m_database.error());
}

Result<Done> Replay::storeGroup(const JournalContents::Group& group)
{
    const ReplayReport before = m_report;
    if (!m_database.begin())
        return m_database.error();
    for (const QByteArray& bytes : group.entries) {
        if (const auto entry = journalEntryFrom(bytes))
            storeAgain(*entry);
        else
            ++m_report.unreadable;
    }
    if (commit(group.number))
        return Done{};
    if (m_database.error().kind != ErrorKind::Invalid)
        return m_database.error();
    // The ledger's own rules refuse something in it: that must not keep the ledger from opening.
    m_database.clearError();
    m_report = before;
    m_report.unreadable += static_cast<int>(group.entries.size());
    if (!m_database.begin())
        return m_database.error();
    for (const QByteArray& bytes : group.entries)
        if (const auto entry = journalEntryFrom(bytes); entry && entry->kind() == QLatin1String(journal::erased))
            takeErasure(erasureOf(*entry));
    return commit(group.number) ? Result<Done>(Done{}) : Result<Done>(m_database.error());
}

Result<Done> Replay::finish(qint64 number)
{
    // Before it is over: the log has the pages as they were.
    if (m_report.erased > 0)
        if (const auto swept = IdentityRemoval(m_ledger).sweepLog(); !swept)
            return swept;
    if (!m_database.begin())
        return m_database.error();
    findWhatNeedsAPerson();
    m_database.statement(keepSetting).run(journalReplayKey, QString());
    if (!commit(number))
        return m_database.error();
    return m_isOnlyErasures && m_report.isNothing() ? m_ledger.forgetLastReplay() : Result<Done>(Done{});
}

Result<ReplayReport> Replay::run()
{
    const qint64 from = m_ledger.setting(journalNumberKey).toLongLong();
    const JournalContents journal = readJournal(m_ledger.path(), m_ledger.household().uid, from);
    // A kill in the middle of a replay goes on with what it had come to.
    m_report = m_ledger.lastReplay().value_or(ReplayReport());
    if (const auto erased = eraseWhatWasKnown(from); !erased)
        return erased.error();
    qint64 number = from;
    for (const JournalContents::Group& group : journal.groups) {
        m_report.missing += m_isOnlyErasures ? 0 : static_cast<int>(group.number - number - 1);
        number = group.number;
        if (const auto stored = storeGroup(group); !stored)
            return stored.error();
    }
    if (const auto finished = finish(number); !finished)
        return finished.error();
    return m_report;
}

} // namespace

Result<ReplayReport> replayJournal(Ledger& ledger)
{
    return Replay(ledger).run();
}

Result<Done> prepareRestored(const QString& copy, const QString& ledger, JournalUse use)
{
    auto opened = Database::open(copy, Database::Mode::ReadWrite);
    if (!opened)
        return opened.error();
    Database& database = *opened.value();
    const QString householdOf = QStringLiteral("SELECT value FROM setting WHERE key='household_uid'");
    const Uid household = Uid::fromText(database.readText(householdOf));
    const JournalContents journal = readJournal(ledger, household);
    QString erased;
    // What cannot be read has its journal; of another household nothing belongs to this one.
    if (auto before = QFile::exists(ledger) && ledger != copy ? Database::open(ledger, Database::Mode::ReadOnly)
                                                              : Result<std::unique_ptr<Database>>(Error{}))
        if (Uid::fromText(before.value()->readText(householdOf)) == household)
            erased = textOf(IdentityRemoval::erasuresIn(*before.value()));
    Statement keep = database.statement(keepSetting);
    keep.run(lastReplayKey, QString());
    keep.run(journalErasedKey, erased);
    keep.run(journalReplayKey, use == JournalUse::Replay ? allIsDue : erasuresAreDue);
    // The replay comes to that number too, so that a backup of the very next moment leaves out the same.
    if (use == JournalUse::Leave && !journal.groups.isEmpty())
        keep.run(journalLeftKey, QString::number(journal.groups.last().number));
    return database.checked(Done{});
}

} // namespace kaibang
