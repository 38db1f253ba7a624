// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lots and households that do worse than the others. Sums are added up here: SQLite would sort every row by its group.

#include "village_definitions.h"

#include <algorithm>

namespace kaibang {

namespace {

constexpr qint64 leastTaken = 10; // of fewer mussels nobody can say that a lot is bad

// What became of the mussels of a lot, at one household or in the village.
struct LotSum
{
    qint64 opened = 0, replaced = 0, empty = 0, dead = 0, pearls = 0;
    std::optional<qint64> bestTenths;

    [[nodiscard]] qint64 taken() const { return opened + replaced; }
    [[nodiscard]] qint64 share() const { return replaced * 10'000 / std::max<qint64>(taken(), 1); }
    void add(const LotSum& more)
    {
        opened += more.opened;
        replaced += more.replaced;
        empty += more.empty;
        dead += more.dead;
        pearls += more.pearls;
        if (more.bestTenths)
            bestTenths = std::max(*more.bestTenths, bestTenths.value_or(*more.bestTenths));
    }
};

using LotOfHousehold = std::pair<qint64, qint64>; ///< lot, household

QHash<LotOfHousehold, LotSum> readLots(Database& database, const VillageRange& range)
{
    QHash<LotOfHousehold, LotSum> sums;
    readMonthsAndDays(
        database,
        "SELECT lot_id,hh,opened,replaced,empty,dead,pearls,best_tenths FROM r_month_hh_lot WHERE month BETWEEN ? "
        "AND ?",
        "SELECT lot_id,hh,opened,replaced,empty,dead,pearls,best_tenths FROM r_day_hh_lot WHERE biz_day BETWEEN ? "
        "AND ?",
        monthsAndDays(range), [&sums](const Statement& s) {
            sums[{s.integer(0), s.integer(1)}].add(
                {s.integer(2), s.integer(3), s.integer(4), s.integer(5), s.integer(6), s.optionalInteger(7)});
        });
    return sums;
}

struct LotWords
{
    QString farm, lot;
};

QHash<qint64, LotWords> readLotWords(Database& database)
{
    QHash<qint64, LotWords> words;
    Statement s = database.statement("SELECT lot_id,farm,lot FROM lot");
    s.run();
    while (s.next())
        words.insert(s.integer(0), {s.text(1), s.text(2)});
    return words;
}

// Of a village that has taken and replaced so many.
QList<ReportCell> lotCells(const LotSum& sum, const LotSum& usual)
{
    const qint64 taken = sum.taken();
    OpeningResult size;
    if (sum.bestTenths)
        size.bestTenths = static_cast<int>(*sum.bestTenths);
    const bool isBad =
        taken >= leastTaken && sum.replaced > 0 && sum.replaced * usual.taken() >= 2 * usual.replaced * taken;
    return {taken,
            sum.opened,
            sum.replaced,
            sum.empty,
            sum.dead,
            shareCell(sum.replaced, taken),
            shareCell(usual.replaced, usual.taken()),
            sum.pearls,
            sum.opened > 0 ? ReportCell(sum.pearls * 1000 / sum.opened) : ReportCell(),
            sum.bestTenths ? ReportCell(size.sizeText()) : ReportCell(),
            taken < leastTaken ? QStringLiteral("too_few")
            : isBad            ? QStringLiteral("bad")
                               : QStringLiteral("usual")};
}

} // namespace

ReportRows lotRows(VillageLedger& ledger, const VillageRange& range)
{
    struct Row
    {
        qint64 lot = 0, households = 0;
        LotWords words;
        LotSum sum;
    };
    Database& database = ledger.database();
    const auto sums = readLots(database, range);
    LotSum usual;
    QHash<qint64, Row> lots;
    for (auto each = sums.cbegin(); each != sums.cend(); ++each) {
        Row& row = lots[each.key().first];
        ++row.households;
        row.sum.add(each.value());
        usual.add(each.value());
    }
    const auto words = readLotWords(database);
    for (auto each = lots.begin(); each != lots.end(); ++each) {
        each->lot = each.key();
        each->words = words.value(each.key());
    }
    QList<Row> sorted = lots.values();
    std::sort(sorted.begin(), sorted.end(), [](const Row& a, const Row& b) {
        return std::make_tuple(b.sum.share(), a.words.farm, a.words.lot) <
               std::make_tuple(a.sum.share(), b.words.farm, b.words.lot);
    });
    QList<QList<ReportCell>> rows;
    for (const Row& row : std::as_const(sorted))
        rows.append(QList<ReportCell>{row.lot, row.words.farm, row.words.lot, row.households} +
                    lotCells(row.sum, usual));
    return database.checked(rows);
}

ReportRows lotHouseholdRows(VillageLedger& ledger, const VillageRange& range)
{
    struct HouseholdWords
    {
        QByteArray uid;
        QString name;
    };
    struct Row
    {
        qint64 lot;
        const LotWords* words;
        const HouseholdWords* household;
        LotSum sum;
    };
    Database& database = ledger.database();
    const auto sums = readLots(database, range);
    const auto words = readLotWords(database);
    QHash<qint64, HouseholdWords> households;
    Statement s = database.statement("SELECT hh,uid,name FROM household");
    s.run();
    while (s.next())
        households.insert(s.integer(0), {s.blob(1), s.text(2)});
    LotSum usual;
    QList<Row> sorted;
    for (auto each = sums.cbegin(); each != sums.cend(); ++each) {
        usual.add(each.value());
        const auto word = words.constFind(each.key().first);
        const auto household = households.constFind(each.key().second);
        if (word != words.cend() && household != households.cend() && (range.lot == 0 || range.lot == word.key()) &&
            (range.household.isEmpty() || range.household == household->uid))
            sorted.append({word.key(), &*word, &*household, each.value()});
    }
    std::sort(sorted.begin(), sorted.end(), [](const Row& a, const Row& b) {
        const qint64 aShare = a.sum.share(), bShare = b.sum.share();
        return std::tie(a.words->farm, a.words->lot, bShare, a.household->name, a.household->uid) <
               std::tie(b.words->farm, b.words->lot, aShare, b.household->name, b.household->uid);
    });
    QList<QList<ReportCell>> rows;
    rows.reserve(sorted.size());
    for (const Row& row : std::as_const(sorted))
        rows.append(QList<ReportCell>{uidCell(row.household->uid), row.lot, row.words->farm, row.words->lot,
                                      row.household->name} +
                    lotCells(row.sum, usual));
    return database.checked(rows);
}

namespace {

struct Learner
{
    QByteArray uid;
    QString name, group;
    qint64 days = 0, shows = 0, showMs = 0, opened = 0, replaced = 0;
    qint64 orders = 0, paid = 0, unpaid = 0, refunds = 0;

    [[nodiscard]] qint64 perHour() const { return showMs > 0 ? orders * 3'600'000'000 / showMs : 0; } // thousandths
    void add(const Statement& s)
    {
        days += s.integer(1);
        shows += s.integer(2);
        showMs += s.integer(3);
        opened += s.integer(4);
        replaced += s.integer(5);
        orders += s.integer(6);
        paid += s.integer(7);
        unpaid += s.integer(8);
        refunds += s.integer(9);
    }
};

// Of the households that streamed.
QList<Learner> readLearners(Database& database, const MonthsAndDays& split)
{
    QHash<qint64, Learner> learners;
    readMonthsAndDays(database,
                      "SELECT hh,days,shows,show_ms,opened,replaced,orders,paid_orders,unpaid_orders,refunds FROM "
                      "r_month_hh WHERE month BETWEEN ? AND ?",
                      "SELECT hh,1,shows,show_ms,opened,replaced,orders,paid_orders,unpaid_orders,refunds FROM "
                      "r_day_hh WHERE biz_day BETWEEN ? AND ?",
                      split, [&learners](const Statement& s) { learners[s.integer(0)].add(s); });
    QList<Learner> streamed;
    Statement households = database.statement("SELECT hh,uid,name,team FROM household");
    households.run();
    while (households.next()) {
        const auto learner = learners.constFind(households.integer(0));
        if (learner == learners.cend() || learner->showMs <= 0)
            continue;
        streamed.append(*learner);
        streamed.last().uid = households.blob(1);
        streamed.last().name = households.text(2);
        streamed.last().group = households.text(3);
    }
    return streamed;
}

// Half as good as the village, or worse; the first of these that holds.
QString trainFor(const Learner& one, const Learner& all)
{
    const auto isTwice = [](qint64 part, qint64 whole, qint64 villagePart, qint64 villageWhole) {
        return part > 0 && part * villageWhole >= 2 * villagePart * whole;
    };
    if (2 * one.perHour() <= all.perHour())
        return QStringLiteral("few_orders");
    if (isTwice(one.unpaid, one.paid + one.unpaid, all.unpaid, all.paid + all.unpaid))
        return QStringLiteral("many_unpaid");
    if (isTwice(one.refunds, one.paid, all.refunds, all.paid))
        return QStringLiteral("many_refunds");
    if (isTwice(one.replaced, one.opened + one.replaced, all.replaced, all.opened + all.replaced))
        return QStringLiteral("many_replaced");
    return QStringLiteral("nothing");
}

} // namespace

ReportRows trainingRows(VillageLedger& ledger, const VillageRange& range)
{
    Database& database = ledger.database();
    QList<Learner> sorted = readLearners(database, monthsAndDays(range));
    Learner all;
    for (const Learner& one : std::as_const(sorted)) {
        all.showMs += one.showMs;
        all.orders += one.orders;
        all.paid += one.paid;
        all.unpaid += one.unpaid;
        all.refunds += one.refunds;
        all.opened += one.opened;
        all.replaced += one.replaced;
    }
    std::sort(sorted.begin(), sorted.end(), [](const Learner& a, const Learner& b) {
        return std::make_tuple(a.perHour(), a.name, a.uid) < std::make_tuple(b.perHour(), b.name, b.uid);
    });
    QList<QList<ReportCell>> rows;
    for (const Learner& one : std::as_const(sorted))
        rows.append({uidCell(one.uid), one.name, one.group, one.days, one.shows, one.showMs, one.orders, one.perHour(),
                     shareCell(one.unpaid, one.paid + one.unpaid), shareCell(one.refunds, one.paid),
                     shareCell(one.replaced, one.opened + one.replaced), trainFor(one, all)});
    return database.checked(rows);
}

} // namespace kaibang
