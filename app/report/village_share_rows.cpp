// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Households side by side: refund rates and prices. Over days that are no whole months there are a hundred thousand
// sums to add up; SQLite would sort them all by their group, so they are added up here.

#include "village_definitions.h"

#include <algorithm>
#include <map>

namespace kaibang {

namespace {

// What is told of a household or a product in words.
using WordsById = QHash<qint64, QStringList>;
using UidById = QHash<qint64, QByteArray>;

void readHouseholds(Database& database, UidById& uids, WordsById& names)
{
    Statement s = database.statement("SELECT hh,uid,name FROM household");
    s.run();
    while (s.next()) {
        uids.insert(s.integer(0), s.blob(1));
        names.insert(s.integer(0), {s.text(2)});
    }
}

struct HouseholdMoney
{
    qint64 orders = 0, paidOrders = 0, unpaidOrders = 0, cancelledOrders = 0, claimed = 0, paid = 0, refunded = 0,
           unknown = 0;
};

using MoneyOfHouseholds = std::map<std::pair<qint64, QString>, HouseholdMoney>; ///< by household and currency

/// Adds rows up. Those of one household follow each other: its sum is looked for once.
class MoneyAdder
{
public:
    void add(const Statement& s)
    {
        if (!m_sum || m_household != s.integer(0) || s.bytes(1) != m_currency) {
            m_household = s.integer(0);
            m_currency = s.blob(1);
            m_sum = &m_sums[{m_household, QString::fromUtf8(m_currency)}];
        }
        m_sum->orders += s.integer(2);
        m_sum->paidOrders += s.integer(3);
        m_sum->unpaidOrders += s.integer(4);
        m_sum->cancelledOrders += s.integer(5);
        m_sum->claimed += s.integer(6);
        m_sum->paid += s.integer(7);
        m_sum->refunded += s.integer(8);
        m_sum->unknown += s.integer(9);
    }
    [[nodiscard]] const MoneyOfHouseholds& sums() const { return m_sums; }

private:
    MoneyOfHouseholds m_sums;
    HouseholdMoney* m_sum = nullptr;
    qint64 m_household = -1;
    QByteArray m_currency;
};

struct PriceSum
{
    qint64 lines = 0, thousandths = 0, paid = 0, unknown = 0;
    std::optional<qint64> least;

    void add(const Statement& s)
    {
        lines += s.integer(2);
        thousandths += s.integer(3);
        paid += s.integer(4);
        unknown += s.integer(5);
        if (const auto unit = s.optionalInteger(6))
            least = std::min(*unit, least.value_or(*unit));
    }
    /// Nothing where an amount is missing: a mean over its units would be too low.
    [[nodiscard]] ReportCell mean(const QString& currency) const
    {
        return unknown > 0 ? ReportCell() : meanPriceCell(paid, thousandths, currency);
    }
};

using PlaceOfPrice = std::tuple<qint64, QString, qint64>; ///< product, currency, household

// A village has a few: a row's is found by its bytes, and its text is not made again for each.
class Currencies
{
public:
    int numberOf(QByteArrayView code)
    {
        if (m_last < m_codes.size() && m_codes.at(m_last) == code)
            return static_cast<int>(m_last);
        m_last = 0;
        while (m_last < m_codes.size() && m_codes.at(m_last) != code)
            ++m_last;
        if (m_last == m_codes.size())
            m_codes.append(code.toByteArray());
        return static_cast<int>(m_last);
    }
    [[nodiscard]] QString text(int number) const { return QString::fromUtf8(m_codes.at(number)); }

private:
    QByteArrayList m_codes;
    qsizetype m_last = 0;
};

WordsById askedProducts(Database& database, qint64 product)
{
    WordsById products;
    Statement s =
        database.statement("SELECT product_id,category,name,grade,size FROM product WHERE CASE WHEN ?1=0 THEN "
                           "grade<>'' OR size<>'' ELSE product_id=?1 END");
    s.run(product);
    while (s.next())
        products.insert(s.integer(0), {s.text(1), s.text(2), s.text(3), s.text(4)});
    return products;
}

std::map<PlaceOfPrice, PriceSum> pricesOf(Database& database, const QList<qint64>& products, const MonthsAndDays& split)
{
    std::map<PlaceOfPrice, PriceSum> prices;
    Currencies currencies;
    for (const qint64 product : products) {
        QHash<std::pair<qint64, int>, PriceSum> sums; // by household and currency
        readMonthsAndDays(
            database,
            "SELECT hh,currency,paid_lines,thousandths,paid,unknown,least_unit FROM r_month_hh_product INDEXED BY "
            "r_month_prices WHERE product_id=? AND month BETWEEN ? AND ?",
            "SELECT hh,currency,paid_lines,thousandths,paid,unknown,least_unit FROM r_day_hh_product INDEXED BY "
            "r_day_prices WHERE product_id=? AND biz_day BETWEEN ? AND ?",
            split,
            [&](const Statement& s) {
                sums[{s.integer(0), currencies.numberOf(s.bytes(1))}].add(s);
            },
            product);
        for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum)
            if (sum->lines > 0)
                prices.emplace(PlaceOfPrice(product, currencies.text(sum.key().second), sum.key().first), *sum);
    }
    return prices;
}

} // namespace

ReportRows refundShareRows(VillageLedger& ledger, const VillageRange& range)
{
    Database& database = ledger.database();
    MoneyAdder adder;
    readMonthsAndDays(
        database,
        "SELECT hh,currency,orders,paid_orders,unpaid_orders,cancelled_orders,claimed,paid,refunded,unknown FROM "
        "r_month_hh_channel WHERE month BETWEEN ? AND ?",
        "SELECT hh,currency,orders,paid_orders,unpaid_orders,cancelled_orders,claimed,paid,refunded,unknown FROM "
        "r_day_hh_channel WHERE biz_day BETWEEN ? AND ?",
        monthsAndDays(range), [&adder](const Statement& s) { adder.add(s); });
    UidById uids;
    WordsById names;
    readHouseholds(database, uids, names);
    struct Row
    {
        qint64 share;
        QString name;
        QByteArray uid;
        QString currency;
        HouseholdMoney money;
    };
    QList<Row> sorted;
    for (const auto& [place, money] : adder.sums())
        sorted.append({shareOf(money.refunded, money.paid).value_or(-1), names.value(place.first).value(0),
                       uids.value(place.first), place.second, money});
    std::sort(sorted.begin(), sorted.end(), [](const Row& a, const Row& b) {
        return std::tie(b.share, a.name, a.uid, a.currency) < std::tie(a.share, b.name, b.uid, b.currency);
    });
    QList<QList<ReportCell>> rows;
    for (const Row& row : std::as_const(sorted)) {
        const HouseholdMoney& m = row.money;
        const QString& in = row.currency;
        rows.append({uidCell(row.uid), row.name, m.orders, m.paidOrders, m.unpaidOrders, m.cancelledOrders, in,
                     amountCell(m.claimed, in), sumCell(m.paid, m.unknown, in), amountCell(m.refunded, in),
                     sumCell(m.paid - m.refunded, m.unknown, in), m.unknown, shareCell(m.refunded, m.paid)});
    }
    return database.checked(rows);
}

ReportRows priceRows(VillageLedger& ledger, const VillageRange& range)
{
    Database& database = ledger.database();
    const WordsById products = askedProducts(database, range.product);
    UidById uids;
    WordsById names;
    readHouseholds(database, uids, names);
    const auto sums = pricesOf(database, products.keys(), monthsAndDays(range));
    std::map<std::pair<qint64, QString>, PriceSum> village;
    struct Row
    {
        QStringList words; ///< category, grade, size, name: the order in which they are read
        PlaceOfPrice place;
        QString household;
        PriceSum sum;
    };
    QList<Row> sorted;
    for (const auto& [place, sum] : sums) {
        const auto& [product, currency, household] = place;
        PriceSum& all = village[{product, currency}];
        all.thousandths += sum.thousandths;
        all.paid += sum.paid;
        all.unknown += sum.unknown;
        const QStringList words = products.value(product);
        if (range.household.isEmpty() || uids.value(household) == range.household)
            sorted.append({{words.value(0), words.value(2), words.value(3), words.value(1)},
                           place,
                           names.value(household).value(0),
                           sum});
    }
    std::sort(sorted.begin(), sorted.end(), [](const Row& a, const Row& b) {
        return std::tie(a.words, std::get<1>(a.place), a.household, a.place) <
               std::tie(b.words, std::get<1>(b.place), b.household, b.place);
    });
    QList<QList<ReportCell>> rows;
    for (const Row& row : std::as_const(sorted)) {
        const auto& [product, currency, household] = row.place;
        rows.append({uidCell(uids.value(household)), product, row.words.at(0), row.words.at(3), row.words.at(1),
                     row.words.at(2), row.household, row.sum.lines, row.sum.thousandths, currency,
                     sumCell(row.sum.paid, row.sum.unknown, currency), row.sum.mean(currency),
                     amountCell(row.sum.least, currency), village[{product, currency}].mean(currency),
                     row.sum.unknown});
    }
    return database.checked(rows);
}

} // namespace kaibang
