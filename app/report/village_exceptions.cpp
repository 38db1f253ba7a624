// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "village_exceptions.h"

#include "village_desk_store.h"

#include <algorithm>

namespace kaibang {

namespace {

constexpr int usualDays = 30;   // what is usual for a farm's lots comes from so many days
constexpr int leastMussels = 5; // of fewer a share says nothing

// Looks at one evening, one rule after the other.
class Finder
{
public:
    Finder(Database& database, BusinessDay day, const RowsByHousehold& rows)
        : m_database(database)
        , m_day(day)
        , m_rows(rows)
    {}

    void find(const VillageRule& rule)
    {
        m_rule = rule;
        switch (rule.rule) {
        case ExceptionRule::NoNet:
            return findNoNet();
        case ExceptionRule::Unpaid:
            return findUnpaid();
        case ExceptionRule::Replacements:
            return findReplacements();
        case ExceptionRule::BelowFloor:
            return findBelowFloor();
        case ExceptionRule::Discount:
            return findDiscounts();
        case ExceptionRule::NoDisclosure:
            return findUndisclosed();
        case ExceptionRule::Changed:
            return findChanged();
        }
    }
    void markSeen();
    QList<VillageException> sorted();

private:
    VillageException& add(qint64 household, qint64 measured, const QString& about = {}, const QString& currency = {})
    {
        VillageException found;
        found.day = m_day;
        const QList<EveningRow> rows = m_rows.value(household);
        if (!rows.isEmpty()) {
            found.household = rows.front().household;
            found.householdName = rows.front().name;
        }
        found.rule = m_rule.rule;
        found.about = about;
        found.currency = currency;
        found.measured = measured;
        found.limit = m_rule.limit;
        m_found.append({household, found});
        return m_found.back().second;
    }
    void findNoNet();
    void findUnpaid();
    void findReplacements();
    void findBelowFloor();
    void findDiscounts();
    void findUndisclosed();
    void findChanged();

    Database& m_database;
    BusinessDay m_day;
    const RowsByHousehold& m_rows;
    VillageRule m_rule;
    QList<std::pair<qint64, VillageException>> m_found;
};

void Finder::findNoNet()
{
    constexpr qint64 minuteMs = 60'000;
    for (auto each = m_rows.constBegin(); each != m_rows.constEnd(); ++each) {
        const qint64 minutes = each->front().showMs / minuteMs;
        const bool hasEarned = std::any_of(each->begin(), each->end(), [](const EveningRow& row) {
            return row.netMinor() > 0 || row.unknownAmounts > 0; // an amount that nobody told is not nothing
        });
        if (each->front().attendance != Attendance::Missing && minutes > 0 && minutes >= m_rule.limit && !hasEarned)
            add(each.key(), minutes);
    }
}

void Finder::findUnpaid()
{
    for (auto each = m_rows.constBegin(); each != m_rows.constEnd(); ++each)
        for (const EveningRow& row : *each)
            if (const auto share = row.unpaidShare(); share && *share > m_rule.limit) {
                VillageException& found = add(each.key(), *share, {}, row.currency);
                found.part = row.unpaidOrders;
                found.whole = row.paidOrders + row.unpaidOrders;
            }
}

void Finder::findReplacements()
{
    QHash<QString, std::pair<qint64, qint64>> usual; // by farm: replaced, taken
    Statement farms = m_database.statement("SELECT l.farm,sum(r.replaced),sum(r.opened+r.replaced) FROM r_day_hh_lot r "
                                           "JOIN lot l USING(lot_id) WHERE r.biz_day BETWEEN ? AND ? GROUP BY l.farm");
    farms.run(m_day.days - usualDays + 1, m_day.days);
    while (farms.next())
        usual.insert(farms.text(0), {farms.integer(1), farms.integer(2)});
    Statement s =
        m_database.statement("SELECT r.hh,l.farm,l.lot,r.replaced,r.opened+r.replaced FROM r_day_hh_lot r JOIN "
                             "lot l USING(lot_id) WHERE r.biz_day=? AND r.replaced>0 AND "
                             "r.opened+r.replaced>=?");
    s.run(m_day.days, leastMussels);
    while (s.next()) {
        const auto [usualReplaced, usualTaken] = usual.value(s.text(1));
        const qint64 replaced = s.integer(3), taken = s.integer(4);
        const qint64 percent =
            replaced * usualTaken * 100 / (taken * usualReplaced); // both hold this lot, so neither is 0
        if (percent < m_rule.limit)
            continue;
        VillageException& found = add(s.integer(0), percent, s.text(1) + QStringLiteral(" · ") + s.text(2));
        found.part = replaced;
        found.whole = taken;
    }
}

void Finder::findBelowFloor()
{
    QHash<std::pair<qint64, QString>, qint64> floors; // by product and currency: the highest that applies
    Statement f = m_database.statement(
        "SELECT p.product_id,f.currency,max(f.minor) FROM village_floor f CROSS JOIN product p ON f.category IN "
        "('',p.category) AND f.grade IN ('',p.grade) AND f.size IN ('',p.size) AND f.product_code IN ('',p.code) GROUP "
        "BY p.product_id,f.currency");
    f.run();
    while (f.next())
        floors.insert({f.integer(0), f.text(1)}, f.integer(2));
    if (floors.isEmpty())
        return;
    Statement s = m_database.statement("SELECT hh,product_id,currency,least_unit FROM r_day_hh_product WHERE biz_day=? "
                                       "AND least_unit IS NOT NULL");
    Statement words = m_database.statement("SELECT category,code,name,grade,size FROM product WHERE product_id=?");
    s.run(m_day.days);
    while (s.next()) {
        const auto floor = floors.constFind({s.integer(1), s.text(2)});
        if (floor == floors.constEnd() || *floor <= s.integer(3) || *floor - s.integer(3) < m_rule.limit)
            continue;
        words.run(s.integer(1)).next();
        VillageException& found =
            add(s.integer(0), *floor - s.integer(3),
                productWords(words.text(0), words.text(1), words.text(2), words.text(3), words.text(4)), s.text(2));
        words.finish();
        found.part = s.integer(3);
        found.whole = *floor;
    }
}

void Finder::findDiscounts()
{
    Statement s = m_database.statement(
        "SELECT r.hh,p.category,p.code,p.name,p.grade,p.size,r.currency,r.most_discount,(SELECT l.unit FROM f_line l "
        "WHERE "
        "l.biz_day=r.biz_day AND l.hh=r.hh AND l.product_id=r.product_id AND l.currency=r.currency AND l.is_paid AND "
        "l.discount=r.most_discount LIMIT 1),(SELECT l.list FROM f_line l WHERE l.biz_day=r.biz_day AND l.hh=r.hh AND "
        "l.product_id=r.product_id AND l.currency=r.currency AND l.is_paid AND l.discount=r.most_discount LIMIT 1) "
        "FROM "
        "r_day_hh_product r JOIN product p USING(product_id) WHERE r.biz_day=? AND r.most_discount>?");
    s.run(m_day.days, m_rule.limit);
    while (s.next()) {
        VillageException& found = add(s.integer(0), s.integer(7),
                                      productWords(s.text(1), s.text(2), s.text(3), s.text(4), s.text(5)), s.text(6));
        found.part = s.integer(8);
        found.whole = s.integer(9);
    }
}

void Finder::findUndisclosed()
{
    Statement s =
        m_database.statement("SELECT hh,undisclosed,shows FROM r_day_hh WHERE biz_day=? AND undisclosed>0 AND "
                             "undisclosed>=?");
    s.run(m_day.days, m_rule.limit);
    while (s.next()) {
        VillageException& found = add(s.integer(0), s.integer(1));
        found.part = s.integer(1);
        found.whole = s.integer(2);
    }
}

void Finder::findChanged()
{
    // The lowest bundle that told of the day beside the one that stands.
    Statement s = m_database.statement(
        "WITH several AS (SELECT hh FROM told WHERE biz_day=?1 GROUP BY hh HAVING min(bundle_id)<>max(bundle_id)) "
        "SELECT t.hh,t.currency,t.paid-t.refunded,t.bundle_id=d.bundle_id FROM told t JOIN several USING(hh) JOIN "
        "bundle "
        "b ON b.bundle_id=t.bundle_id JOIN f_day d ON d.biz_day=t.biz_day AND d.hh=t.hh WHERE t.biz_day=?1 AND "
        "(t.bundle_id=d.bundle_id OR NOT EXISTS(SELECT 1 FROM told u JOIN bundle v ON v.bundle_id=u.bundle_id WHERE "
        "u.biz_day=?1 AND u.hh=t.hh AND (v.number,v.made_at,v.sha256)<(b.number,b.made_at,b.sha256)))");
    s.run(m_day.days);
    QMap<std::pair<qint64, QString>, std::pair<qint64, qint64>> nets; // before, after
    while (s.next()) {
        auto& [before, after] = nets[{s.integer(0), s.text(1)}];
        (s.integer(3) != 0 ? after : before) = s.integer(2);
    }
    for (auto net = nets.constBegin(); net != nets.constEnd(); ++net) {
        const qint64 change = net->second - net->first;
        if (change == 0 || std::abs(change) < m_rule.limit)
            continue;
        VillageException& found = add(net.key().first, change, {}, net.key().second);
        found.part = net->first;
        found.whole = net->second;
    }
}

void Finder::markSeen()
{
    Statement s =
        m_database.statement("SELECT hh,rule,about,currency,measured,note,at FROM exception_note WHERE biz_day=?");
    s.run(m_day.days);
    while (s.next())
        for (auto& [household, found] : m_found)
            if (household == s.integer(0) && static_cast<qint64>(found.rule) == s.integer(1) &&
                found.about == s.text(2) && found.currency == s.text(3)) {
                found.isAcknowledged = found.measured == s.integer(4);
                found.note = s.text(5);
                found.acknowledgedAt = Instant{s.integer(6)};
            }
}

QList<VillageException> Finder::sorted()
{
    QList<VillageException> all;
    for (const auto& each : std::as_const(m_found))
        all.append(each.second);
    const auto place = [](const VillageException& e) {
        return std::make_tuple(e.isAcknowledged, static_cast<int>(e.rule), e.householdName, e.household.bytes(),
                               e.about, e.currency);
    };
    std::sort(all.begin(), all.end(),
              [&](const VillageException& a, const VillageException& b) { return place(a) < place(b); });
    return all;
}

} // namespace

QString productWords(const QString& category, const QString& code, const QString& name, const QString& grade,
                     const QString& size)
{
    QStringList words;
    if (!grade.isEmpty() || !size.isEmpty())
        words = {category, grade, size};
    else
        words = {name.isEmpty() ? code : name};
    words.removeAll(QString());
    return words.join(u' ');
}

Result<QList<VillageException>> villageExceptions(VillageLedger& ledger, BusinessDay day, const RowsByHousehold& rows)
{
    const auto rules = VillageDeskStore(ledger).rules();
    if (!rules)
        return rules.error();
    Finder finder(ledger.database(), day, rows);
    for (const VillageRule& rule : rules.value())
        if (rule.isOn)
            finder.find(rule);
    finder.markSeen();
    return ledger.database().checked(finder.sorted());
}

} // namespace kaibang
