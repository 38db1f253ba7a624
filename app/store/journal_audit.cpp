// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal_entry.h"
#include "journal_replay.h"
#include "ledger_audit.h"
#include "order_event_json.h"

namespace kaibang {

namespace {

constexpr qsizetype mostNamed = 20;

// Numbers rise by one: what is not there was lost or taken out.
QStringList gapsOf(const JournalContents& journal)
{
    QStringList gaps;
    for (qsizetype i = 1; i < journal.groups.size() && gaps.size() < mostNamed; ++i)
        if (journal.groups.at(i).number != journal.groups.at(i - 1).number + 1)
            gaps.append(
                QStringLiteral("%1..%2").arg(journal.groups.at(i - 1).number + 1).arg(journal.groups.at(i).number - 1));
    return gaps;
}

bool isInHistory(Database& database, const JournalEntry& entry)
{
    const JournalOrder order = orderOf(entry);
    Statement s = database.statement("SELECT 1 FROM orders o JOIN order_history h USING(order_id) WHERE o.source=? AND "
                                     "o.shop_id=? AND o.ext_id=? AND h.event_hash=?");
    const bool isThere = s.run(order.source, order.shopId, order.orderId, contentHash(entry.event)).next();
    s.finish();
    return isThere;
}

// Orders whose buyer was erased and whom this ledger would remember again.
QStringList notErased(Database& database, const PastErasure& erasure)
{
    QStringList remembered;
    for (const JournalOrder& order : erasure.orders) {
        Statement s = database.statement("SELECT 1 FROM erased_buyer WHERE source=? AND shop_id=? AND ext_id=?");
        if (!s.run(order.source, order.shopId, order.orderId).next())
            remembered.append(order.text());
        s.finish();
    }
    return remembered;
}

} // namespace

Result<QList<AuditCheck>> auditJournal(Ledger& ledger)
{
    Database& database = ledger.database();
    // In this order: what is in the journal by now is in the ledger by now, also while a window is at work.
    const JournalContents journal = readJournal(ledger.path(), ledger.household().uid);
    const qint64 number = ledger.setting(journalNumberKey).toLongLong();
    const qint64 left = ledger.setting(journalLeftKey).toLongLong();
    QStringList damage = journal.damaged;
    for (const QString& gap : gapsOf(journal))
        damage.append(gap);
    QStringList missing, remembered;
    for (const JournalContents::Group& group : journal.groups) {
        if (group.number > number && !group.isKept)
            continue;
        for (const QByteArray& bytes : group.entries) {
            const auto entry = journalEntryFrom(bytes);
            if (!entry)
                damage.append(QString::number(group.number));
            else if (entry->kind() == QLatin1String(journal::erased))
                remembered += notErased(database, erasureOf(*entry)); // also of what a person has left out
            else if (group.number > left && entry->kind() == QLatin1String(journal::report) &&
                     missing.size() < mostNamed && !isInHistory(database, *entry))
                missing.append(orderOf(*entry).text());
        }
    }
    missing.removeDuplicates();
    // No fault of this ledger's, but somebody who looks for the other one's wants to know.
    const QString foreign = journal.foreign.isEmpty()
                                ? QString()
                                : QStringLiteral("left alone, of another ledger; keep them with that ledger: ") +
                                      journal.foreign.mid(0, mostNamed).join(QStringLiteral(", "));
    return database.checked(QList<AuditCheck>{
        {QStringLiteral("journal_reads"), damage.isEmpty(), damage.join(QStringLiteral(", "))},
        {QStringLiteral("journal_orders_are_in_ledger"), missing.isEmpty(), missing.join(QStringLiteral(", "))},
        {QStringLiteral("journal_erasures_are_in_ledger"), remembered.isEmpty(), remembered.join(QStringLiteral(", "))},
        {QStringLiteral("journal_of_this_ledger"), true, foreign}});
}

} // namespace kaibang
