// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal_replay.h"

#include "hold_store.h"
#include "journal_entry.h"
#include "order_rows.h"
#include "order_store.h"

#include <QSet>

namespace kaibang {

namespace {

constexpr qsizetype mostNamed = 20;
constexpr const char* keepSetting =
    "INSERT INTO setting(key,value) VALUES(?,?) ON CONFLICT(key) DO UPDATE SET value=excluded.value";

class Replay
{
public:
    explicit Replay(Ledger& ledger)
        : m_ledger(ledger)
        , m_database(ledger.database())
    {}

    Result<ReplayReport> run();

private:
    void storeAgain(const JournalEntry& entry);
    void takeReport(const JournalEntry& entry);
    void takeUndo(const JournalEntry& entry);
    void lookAt(const QString& order);
    void findWhatNeedsAPerson();
    Result<Done> storeGroup(const JournalContents::Group& group);
    bool commit(qint64 number, bool isLast);

    Ledger& m_ledger;
    Database& m_database;
    ReplayReport m_report;
    QSet<QString> m_touched; ///< orders by uid
};

void Replay::lookAt(const QString& order)
{
    if (m_report.lookAt.contains(order))
        return;
    ++m_report.lookAtCount;
    if (m_report.lookAt.size() < mostNamed)
        m_report.lookAt.append(order);
}

void Replay::takeReport(const JournalEntry& entry)
{
    const auto stored = OrderStore(m_ledger).storeAgain(entry);
    if (!stored || stored.value().kind == OutcomeKind::Refused) {
        ++m_report.unreadable;
        lookAt(orderOf(entry).text());
        return;
    }
    m_report.orders += stored.value().kind == OutcomeKind::Added ? 1 : 0;
    m_report.changed += stored.value().kind == OutcomeKind::Changed ? 1 : 0;
    m_touched.insert(stored.value().order.text());
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
    if (kind == QLatin1String(journal::report))
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
    for (const JournalOrder& order : HoldStore(m_ledger).letGoUncovered())
        lookAt(order.text());
    for (const QString& uid : std::as_const(m_touched)) {
        const auto id = orderRowId(m_database, Uid::fromText(uid));
        const auto row = id ? loadOrder(m_database, *id) : std::nullopt;
        if (row && !row->withdrawn && (row->isShort || row->isUnmapped))
            lookAt(JournalOrder{row->order.source, row->order.shopId, row->order.orderId}.text());
    }
}

bool Replay::commit(qint64 number, bool isLast)
{
    m_report.at = m_ledger.now();
    Statement keep = m_database.statement(keepSetting);
    keep.run(journalNumberKey, QString::number(number));
    keep.run(lastReplayKey, QString::fromUtf8(toJson(m_report)));
    if (isLast)
        keep.run(journalReplayKey, QString());
    if (m_database.commit())
        return true;
    m_database.rollback();
    return false;
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
    if (commit(group.number, false))
        return Done{};
    if (m_database.error().kind != ErrorKind::Invalid)
        return m_database.error();
    // The ledger's own rules refuse something in it: that must not keep the ledger from opening.
    m_database.clearError();
    m_report = before;
    m_report.unreadable += static_cast<int>(group.entries.size());
    if (!m_database.begin() || !commit(group.number, false))
        return m_database.error();
    return Done{};
}

Result<ReplayReport> Replay::run()
{
    const qint64 from = m_ledger.setting(journalNumberKey).toLongLong();
    const JournalContents journal = readJournal(m_ledger.path(), m_ledger.household().uid, from);
    qint64 number = from;
    // A kill in the middle of a replay goes on with what it had come to.
    if (const auto before = m_ledger.lastReplay(); before && m_ledger.setting(journalReplayKey) == QLatin1String("due"))
        m_report = *before;
    for (const JournalContents::Group& group : journal.groups) {
        m_report.missing += static_cast<int>(group.number - number - 1);
        number = group.number;
        if (const auto stored = storeGroup(group); !stored)
            return stored.error();
    }
    if (!m_database.begin())
        return m_database.error();
    findWhatNeedsAPerson();
    if (!commit(number, true))
        return m_database.error();
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
    const Uid household =
        Uid::fromText(database.readText(QStringLiteral("SELECT value FROM setting WHERE key='household_uid'")));
    const JournalContents journal = readJournal(ledger, household);
    Statement keep = database.statement(keepSetting);
    keep.run(lastReplayKey, QString());
    if (use == JournalUse::Replay)
        keep.run(journalReplayKey, QStringLiteral("due"));
    else if (!journal.groups.isEmpty()) {
        keep.run(journalReplayKey, QString());
        keep.run(journalLeftKey, QString::number(journal.groups.last().number));
    }
    return database.checked(Done{});
}

} // namespace kaibang
