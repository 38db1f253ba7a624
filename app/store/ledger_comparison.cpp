// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_comparison.h"

#include "identity_removal.h"
#include "journal_entry.h"
#include "journal_replay.h"

#include <QSet>

namespace kaibang {

namespace {

// What a table of both files has in its own right: its key, as columns of a row `n` of now and `b` of the backup.
struct Compared
{
    NewerThing thing;
    const char* table;
    const char* sameKey;
    const char* also = ""; ///< which rows of now count
};

constexpr Compared compared[] = {
    {NewerThing::Products, "variant", "b.uid=n.uid"},
    {NewerThing::StockChanges, "stock_ledger", "b.move_id=n.move_id AND b.at=n.at", " AND n.order_id IS NULL"},
    {NewerThing::Shows, "show", "b.uid=n.uid", " AND n.state<>0"},
    {NewerThing::Claims, "claim", "b.uid=n.uid"},
    {NewerThing::Holds, "hold", "b.order_id=n.order_id AND b.from_ms=n.from_ms"},
    {NewerThing::Openings, "opening_turn", "b.uid=n.uid"},
    {NewerThing::OpenedResults, "opening", "b.uid=n.uid AND b.state=n.state", " AND n.undone_at IS NULL"},
    {NewerThing::Packed, "bag", "b.uid=n.uid AND (b.packed_at IS NOT NULL)=(n.packed_at IS NOT NULL)",
     " AND n.packed_at IS NOT NULL"},
    {NewerThing::Returns, "goods_return", "b.uid=n.uid AND b.state=n.state"},
    {NewerThing::Pieces, "piece_event", "b.event_id=n.event_id AND b.at=n.at"},
    {NewerThing::Payouts, "settlement_line", "b.uid=n.uid"},
    {NewerThing::LineRules, "line_rule",
     "b.source=n.source AND b.shop_id=n.shop_id AND b.kind=n.kind AND b.words=n.words AND b.units=n.units"},
    {NewerThing::Recordings, "recording", "b.uid=n.uid"},
    {NewerThing::Bundles, "bundle", "b.number=n.number"},
};

// Names in the table `setting` that are the file's own and no setting of a person.
const QString ownSettings =
    QStringLiteral("'closed_cleanly','journal_number','journal_replay','journal_left',"
                   "'journal_erased','last_replay','trail_head','buyer_key_secret','bundle_secret','pin_wrong',"
                   "'pin_wrong_at'");

/// The backup as the connection's file, the ledger of now attached as `now`.
class Comparison
{
public:
    Comparison(Ledger& backup, RestoreComparison& result)
        : m_database(backup.database())
        , m_result(result)
    {}

    Result<Done> read(const QString& ledger);
    [[nodiscard]] bool isInBackup(const JournalOrder& order);
    [[nodiscard]] const QSet<QString>& newerOrders() const { return m_newer; }

private:
    [[nodiscard]] bool has(const char* schema, const char* table);
    void countOrders();
    void countThings();
    void sumMoney();
    void nameSettings();
    QList<QByteArray> rows(const QString& sql);

    Database& m_database;
    RestoreComparison& m_result;
    QSet<QString> m_newer; ///< orders of now alone
};

QString keyText(const QString& source, const QString& shop, const QString& order)
{
    return source + QLatin1Char('\n') + shop + QLatin1Char('\n') + order;
}

bool Comparison::has(const char* schema, const char* table)
{
    return m_database.readNumber(QStringLiteral("SELECT count(*) FROM %1.sqlite_schema WHERE name='%2'")
                                     .arg(QLatin1String(schema), QLatin1String(table))) > 0;
}

void Comparison::countOrders()
{
    Statement s = m_database.statement(
        "SELECT n.source,n.shop_id,n.ext_id FROM now.orders n WHERE n.withdrawn=0 AND NOT EXISTS(SELECT 1 FROM "
        "main.orders b WHERE b.source=n.source AND b.shop_id=n.shop_id AND b.ext_id=n.ext_id AND b.withdrawn=0)");
    s.run();
    while (s.next())
        m_newer.insert(keyText(s.text(0), s.text(1), s.text(2)));
    m_result.newerOrders = static_cast<int>(m_newer.size());
    m_result.changedOrders = static_cast<int>(m_database.readNumber(QStringLiteral(
        "SELECT count(*) FROM now.orders n JOIN main.orders b ON b.source=n.source AND b.shop_id=n.shop_id AND "
        "b.ext_id=n.ext_id WHERE n.withdrawn=0 AND b.withdrawn=0 AND (n.head_key<>b.head_key OR "
        "n.lines_key<>b.lines_key OR n.payment<>b.payment OR n.closed<>b.closed OR n.refunded IS NOT b.refunded OR "
        "(n.packed_at IS NULL)<>(b.packed_at IS NULL))")));
}

void Comparison::countThings()
{
    for (const Compared& one : compared) {
        if (!has("now", one.table))
            continue;
        QString sql = QStringLiteral("SELECT count(*) FROM now.%1 n WHERE 1").arg(QLatin1String(one.table)) +
                      QLatin1String(one.also);
        if (has("main", one.table))
            sql += QStringLiteral(" AND NOT EXISTS(SELECT 1 FROM main.%1 b WHERE %2)")
                       .arg(QLatin1String(one.table), QLatin1String(one.sameKey));
        if (const auto count = static_cast<int>(m_database.readNumber(sql)); count > 0)
            m_result.newer.append({one.thing, count});
    }
    m_result.stockDiffers = static_cast<int>(m_database.readNumber(QStringLiteral(
        "SELECT count(*) FROM now.stock n JOIN now.variant nv USING(variant_id) LEFT JOIN main.variant bv ON "
        "bv.uid=nv.uid LEFT JOIN main.stock b ON b.variant_id=bv.variant_id WHERE n.on_hand<>coalesce(b.on_hand,0)")));
}

void Comparison::sumMoney()
{
    Statement s = m_database.statement(
        "SELECT currency,sum(now_minor),sum(then_minor) FROM (SELECT currency,paid_minor-refunded_minor AS "
        "now_minor,0 AS then_minor FROM now.roll_day_channel UNION ALL SELECT currency,0,paid_minor-refunded_minor "
        "FROM main.roll_day_channel) GROUP BY currency HAVING sum(now_minor)<>sum(then_minor) ORDER BY currency");
    s.run();
    while (s.next())
        m_result.money.append({s.text(0), s.integer(1), s.integer(2)});
}

void Comparison::nameSettings()
{
    const QString sql =
        QStringLiteral(
            "SELECT group_concat(key,char(10)) FROM (SELECT n.key FROM now.setting n LEFT JOIN main.setting b "
            "USING(key) WHERE n.value IS NOT b.value AND n.key NOT IN (%1) ORDER BY n.key)")
            .arg(ownSettings);
    m_result.settings = m_database.readText(sql).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

Result<Done> Comparison::read(const QString& ledger)
{
    QString quoted = ledger;
    quoted.replace(QLatin1Char('\''), QLatin1String("''"));
    if (!m_database.execute(QStringLiteral("ATTACH DATABASE '%1' AS now").arg(quoted)))
        return m_database.error();
    {
        const ReadMoment moment(m_database);
        countOrders();
        countThings();
        sumMoney();
        nameSettings();
    }
    const auto read = m_database.checked(Done{});
    m_database.clearError();
    m_database.execute(QStringLiteral("DETACH DATABASE now"));
    return read;
}

bool Comparison::isInBackup(const JournalOrder& order)
{
    Statement s =
        m_database.statement("SELECT 1 FROM main.orders WHERE source=? AND shop_id=? AND ext_id=? AND withdrawn=0");
    const bool isThere = s.run(order.source, order.shopId, order.orderId).next();
    s.finish();
    return isThere;
}

// What the journal tells again of the orders that the backup does not have, and of those it has.
void countJournal(Comparison& comparison, const JournalContents& journal, qint64 from, RestoreComparison& result)
{
    QSet<QString> added, changed;
    for (const JournalContents::Group& group : journal.groups)
        for (const QByteArray& bytes : group.entries) {
            const auto entry = journalEntryFrom(bytes);
            if (!entry || entry->kind() != QLatin1String(journal::report))
                continue;
            const JournalOrder order = orderOf(*entry);
            const QString key = keyText(order.source, order.shopId, order.orderId);
            if (comparison.isInBackup(order))
                changed.insert(key);
            else if (!result.isNowReadable || comparison.newerOrders().contains(key))
                added.insert(key);
        }
    result.fromJournal = static_cast<int>(added.size());
    result.changesFromJournal = static_cast<int>(changed.size());
    result.journalReaches = journal.groups.isEmpty() || journal.groups.first().number == from + 1;
    result.foreignSegments = static_cast<int>(journal.foreign.size());
}

// Buyers by their pseudonym. An order that was erased more than once counts for the latest; those of old, which have no
// pseudonym, each count for themselves.
int countErased(const QList<PastErasure>& known, const JournalContents& journal, const QList<PastErasure>& now)
{
    QList<PastErasure> newer;
    for (const JournalContents::Group& group : journal.groups)
        for (const QByteArray& bytes : group.entries)
            if (const auto entry = journalEntryFrom(bytes); entry && entry->kind() == QLatin1String(journal::erased))
                newer.append(erasureOf(*entry));
    QSet<QString> before;
    for (const PastErasure& one : known)
        for (const JournalOrder& order : one.orders)
            before.insert(keyText(order.source, order.shopId, order.orderId));
    QHash<QString, QString> buyers;
    for (const PastErasure& one : newer + now)
        for (const JournalOrder& order : one.orders)
            if (const QString key = keyText(order.source, order.shopId, order.orderId); !before.contains(key))
                buyers.insert(key, one.buyer.isEmpty() ? key : one.buyer);
    return static_cast<int>(QSet<QString>(buyers.cbegin(), buyers.cend()).size());
}

} // namespace

Result<RestoreComparison> compareForRestore(const QString& backup, const QString& ledger, const Clock& clock)
{
    const auto opened = Ledger::openReadOnly(backup, clock);
    if (!opened)
        return opened.error();
    Ledger& then = *opened.value();
    RestoreComparison result;
    result.backupAt =
        Instant{then.database().readNumber(QStringLiteral("SELECT coalesce(max(changed_at),0) FROM orders"))};
    result.backupOrders =
        static_cast<int>(then.database().readNumber(QStringLiteral("SELECT count(*) FROM orders WHERE withdrawn=0")));
    const qint64 from = then.setting(journalNumberKey).toLongLong();
    if (!then.database().ok())
        return then.database().error();
    Comparison comparison(then, result);
    QList<PastErasure> erased;
    {
        const auto now = Ledger::openReadOnly(ledger, clock);
        result.isNowReadable = now.ok();
        result.isOtherHousehold = now && !(now.value()->household().uid == then.household().uid);
        if (now && !result.isOtherHousehold)
            erased = IdentityRemoval::erasuresIn(now.value()->database());
    }
    if (result.isNowReadable)
        result.isNowReadable = comparison.read(ledger).ok();
    if (!result.isNowReadable) {
        RestoreComparison known;
        known.backupAt = result.backupAt;
        known.backupOrders = result.backupOrders;
        known.isNowReadable = false;
        result = known;
    }
    const JournalContents journal = readJournal(ledger, then.household().uid, from);
    countJournal(comparison, journal, from, result);
    result.erasedBuyers = countErased(IdentityRemoval::erasuresIn(then.database()), journal, erased);
    return then.database().checked(result);
}

} // namespace kaibang
