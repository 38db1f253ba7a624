// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "case_study.h"

#include "money.h"
#include "village_ledger.h"

#include <QFile>
#include <QMap>
#include <QSet>
#include <algorithm>
#include <array>

static void loadCodebooks()
{
    Q_INIT_RESOURCE(case_study);
}

namespace kaibang {

namespace {

constexpr int traits = 5; // what is told of a household: currency, days, orders a day, openings, unpaid
const QString anything = QStringLiteral("*");

struct Member
{
    qint64 household = 0;
    qint64 days = 0, orders = 0, paid = 0, unpaid = 0, opened = 0;
    std::array<QString, traits> told;
    int group = -1; ///< -1: left out
};

QString bandOf(qint64 value, const QList<qint64>& ends, const QStringList& names)
{
    for (qsizetype i = 0; i < ends.size(); ++i)
        if (value <= ends.at(i))
            return names.at(i);
    return names.back();
}

QList<Member> membersOf(Database& database, int month)
{
    QList<Member> members;
    Statement s = database.statement(
        "SELECT m.hh,m.days,m.opened,sum(c.orders),sum(c.paid_orders),sum(c.unpaid_orders),(SELECT x.currency FROM "
        "r_month_hh_channel x WHERE x.month=m.month AND x.hh=m.hh GROUP BY x.currency ORDER BY sum(x.paid_orders) "
        "DESC,x.currency LIMIT 1) FROM r_month_hh m JOIN r_month_hh_channel c ON c.month=m.month AND c.hh=m.hh WHERE "
        "m.month=? GROUP BY m.hh ORDER BY m.hh");
    s.run(month);
    while (s.next()) {
        Member one{s.integer(0), s.integer(1), s.integer(3), s.integer(4), s.integer(5), s.integer(2), {}, -1};
        one.told[0] = s.text(6);
        members.append(one);
    }
    return members;
}

// In words, never in figures: who sold 213 orders in November is known by that alone.
void describe(QList<Member>& members)
{
    QList<qint64> perDay;
    for (const Member& one : std::as_const(members))
        perDay.append(one.orders / std::max<qint64>(1, one.days));
    std::sort(perDay.begin(), perDay.end());
    const qint64 low = perDay.value(perDay.size() / 3), high = perDay.value(perDay.size() * 2 / 3);
    for (Member& one : members) {
        one.told[1] =
            bandOf(one.days, {7, 15}, {QStringLiteral("1-7"), QStringLiteral("8-15"), QStringLiteral("16-31")});
        one.told[2] = bandOf(one.orders / std::max<qint64>(1, one.days), {low, high},
                             {QStringLiteral("low"), QStringLiteral("middle"), QStringLiteral("high")});
        one.told[3] = one.opened > 0 ? QStringLiteral("yes") : QStringLiteral("no");
        const qint64 known = std::max<qint64>(1, one.paid + one.unpaid);
        one.told[4] = bandOf(one.unpaid * 100 / known, {9, 20},
                             {QStringLiteral("0-9"), QStringLiteral("10-20"), QStringLiteral("21-100")});
    }
}

QMap<std::array<QString, traits>, qint64> groupsOf(const QList<Member>& members)
{
    QMap<std::array<QString, traits>, qint64> groups;
    for (const Member& one : members)
        ++groups[one.told];
    return groups;
}

// Tells less and less of everybody until nearly all are like enough others (after L. Sweeney's Datafly), then leaves
// out the few who are not.
void makeAlike(QList<Member>& members, int k)
{
    for (;;) {
        const auto groups = groupsOf(members);
        qint64 alone = 0;
        for (const qint64 size : groups)
            alone += size < k ? size : 0;
        if (alone <= std::max<qint64>(k, members.size() / 10))
            break;
        int widest = -1;
        qsizetype most = 1;
        for (int trait = 0; trait < traits; ++trait) {
            QSet<QString> values;
            for (const Member& one : std::as_const(members))
                values.insert(one.told.at(static_cast<size_t>(trait)));
            if (values.size() > most) {
                most = values.size();
                widest = trait;
            }
        }
        if (widest < 0)
            break;
        for (Member& one : members)
            one.told[static_cast<size_t>(widest)] = anything;
    }
    const auto groups = groupsOf(members);
    int number = 0;
    for (auto group = groups.constBegin(); group != groups.constEnd(); ++group) {
        if (group.value() < k)
            continue;
        for (Member& one : members)
            if (one.told == group.key())
                one.group = number;
        ++number;
    }
}

QByteArray decimal(qint64 minor, const QString& currency)
{
    const auto known = Currency::fromCode(currency);
    return known ? Money(minor, known.value()).toPlainText().toLatin1() : QByteArray();
}

// Of words that households have typed: a guarded cell (RFC 4180).
QByteArray cellOf(const QString& words)
{
    QString text = words;
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front()))
        text.prepend(u'\'');
    return '"' + text.replace(u'"', QLatin1String("\"\"")).toUtf8() + '"';
}

CaseStudyFile householdFile(const QList<Member>& members)
{
    // By their groups, so that their order tells nothing.
    QList<Member> sorted = members;
    std::sort(sorted.begin(), sorted.end(), [](const Member& a, const Member& b) { return a.group < b.group; });
    QByteArray csv = "household,class,currency,days,orders_a_day,openings,unpaid_percent\r\n";
    int number = 0;
    for (const Member& one : std::as_const(sorted)) {
        csv += 'H' + QByteArray::number(++number) + ",C" + QByteArray::number(one.group + 1);
        for (const QString& told : one.told)
            csv += ',' + told.toUtf8();
        csv += "\r\n";
    }
    return {QStringLiteral("households.csv"), csv};
}

// Sums of one class on one day, in one currency: only where k of it sold.
CaseStudyFile classDayFile(Database& database, const QList<Member>& members, const MonthDays& month, int k,
                           CaseStudyReport& report)
{
    struct Sum
    {
        QSet<qint64> households;
        qint64 orders = 0, paidOrders = 0, unpaidOrders = 0, paid = 0, refunded = 0, unknown = 0;
    };
    QHash<qint64, int> groups;
    for (const Member& one : members)
        groups.insert(one.household, one.group);
    QMap<std::tuple<int, int, QString>, Sum> sums;
    Statement s =
        database.statement("SELECT biz_day,hh,currency,orders,paid_orders,unpaid_orders,paid,refunded,unknown "
                           "FROM r_day_hh_channel WHERE biz_day BETWEEN ? AND ?");
    s.run(month.first.days, month.last.days);
    while (s.next()) {
        const auto group = groups.constFind(s.integer(1));
        if (group == groups.constEnd())
            continue;
        Sum& sum = sums[{*group, static_cast<int>(s.integer(0)) - month.first.days + 1, s.text(2)}];
        sum.households.insert(s.integer(1));
        sum.orders += s.integer(3);
        sum.paidOrders += s.integer(4);
        sum.unpaidOrders += s.integer(5);
        sum.paid += s.integer(6);
        sum.refunded += s.integer(7);
        sum.unknown += s.integer(8);
    }
    QByteArray csv = "class,day,households,currency,orders,paid_orders,unpaid_orders,paid,refunded,unknown_amounts\r\n";
    for (auto sum = sums.constBegin(); sum != sums.constEnd(); ++sum) {
        const auto& [group, day, currency] = sum.key();
        if (sum->households.size() < k) {
            ++report.suppressedRows;
            continue;
        }
        ++report.rows;
        csv += 'C' + QByteArray::number(group + 1) + ',' + QByteArray::number(day) + ',' +
               QByteArray::number(sum->households.size()) + ',' + currency.toLatin1() + ',' +
               QByteArray::number(sum->orders) + ',' + QByteArray::number(sum->paidOrders) + ',' +
               QByteArray::number(sum->unpaidOrders) + ',' + decimal(sum->paid, currency) + ',' +
               decimal(sum->refunded, currency) + ',' + QByteArray::number(sum->unknown) + "\r\n";
    }
    return {QStringLiteral("class_days.csv"), csv};
}

// What a name could stand in (a product's own) is left out: category, grade and size, where k households use them.
CaseStudyFile goodsFile(Database& database, const QList<Member>& members, int month, int k, CaseStudyReport& report)
{
    struct Sum
    {
        QSet<qint64> households;
        qint64 lines = 0, thousandths = 0, paid = 0;
    };
    QSet<qint64> shown;
    for (const Member& one : members)
        shown.insert(one.household);
    QMap<std::tuple<QString, QString, QString, QString>, Sum> sums;
    Statement s =
        database.statement("SELECT r.hh,p.category,p.grade,p.size,r.currency,r.paid_lines,r.thousandths,r.paid "
                           "FROM r_month_hh_product r JOIN product p USING(product_id) WHERE r.month=? AND "
                           "r.paid_lines>0");
    s.run(month);
    while (s.next()) {
        if (!shown.contains(s.integer(0)))
            continue;
        Sum& sum = sums[{s.text(1), s.text(2), s.text(3), s.text(4)}];
        sum.households.insert(s.integer(0));
        sum.lines += s.integer(5);
        sum.thousandths += s.integer(6);
        sum.paid += s.integer(7);
    }
    QByteArray csv = "category,grade,size,currency,households,lines,thousandths,paid\r\n";
    for (auto sum = sums.constBegin(); sum != sums.constEnd(); ++sum) {
        const auto& [category, grade, size, currency] = sum.key();
        if (sum->households.size() < k) {
            ++report.suppressedRows;
            continue;
        }
        ++report.rows;
        csv += cellOf(category) + ',' + cellOf(grade) + ',' + cellOf(size) + ',' + currency.toLatin1() + ',' +
               QByteArray::number(sum->households.size()) + ',' + QByteArray::number(sum->lines) + ',' +
               QByteArray::number(sum->thousandths) + ',' + decimal(sum->paid, currency) + "\r\n";
    }
    return {QStringLiteral("goods.csv"), csv};
}

CaseStudyFile farmFile(Database& database, const QList<Member>& members, int month, int k, CaseStudyReport& report)
{
    struct Sum
    {
        QSet<qint64> households;
        qint64 opened = 0, replaced = 0, dead = 0, pearls = 0;
    };
    QSet<qint64> shown;
    for (const Member& one : members)
        shown.insert(one.household);
    QMap<QString, Sum> sums;
    Statement s =
        database.statement("SELECT r.hh,l.farm,r.opened,r.replaced,r.dead,r.pearls FROM r_month_hh_lot r JOIN "
                           "lot l USING(lot_id) WHERE r.month=?");
    s.run(month);
    while (s.next()) {
        if (!shown.contains(s.integer(0)))
            continue;
        Sum& sum = sums[s.text(1)];
        sum.households.insert(s.integer(0));
        sum.opened += s.integer(2);
        sum.replaced += s.integer(3);
        sum.dead += s.integer(4);
        sum.pearls += s.integer(5);
    }
    QList<Sum> sorted = sums.values();
    sorted.removeIf([&](const Sum& sum) { return sum.households.size() < k; });
    report.suppressedRows += sums.size() - sorted.size();
    report.rows += sorted.size();
    // By size, not by name: the farms' own order would give them away.
    std::sort(sorted.begin(), sorted.end(), [](const Sum& a, const Sum& b) { return a.opened > b.opened; });
    QByteArray csv = "farm,households,opened,made_good,dead,pearls\r\n";
    int number = 0;
    for (const Sum& sum : std::as_const(sorted))
        csv += 'F' + QByteArray::number(++number) + ',' + QByteArray::number(sum.households.size()) + ',' +
               QByteArray::number(sum.opened) + ',' + QByteArray::number(sum.replaced) + ',' +
               QByteArray::number(sum.dead) + ',' + QByteArray::number(sum.pearls) + "\r\n";
    return {QStringLiteral("farms.csv"), csv};
}

Result<CaseStudyFile> codebook(const QString& language, const CaseStudyRequest& request, const CaseStudyReport& report)
{
    QFile file(QStringLiteral(":/case_study/codebook_%1.md").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Unsupported, QStringLiteral("codebook")};
    QString text = QString::fromUtf8(file.readAll());
    text.replace(QLatin1String("{month}"),
                 QStringLiteral("%1-%2").arg(request.month / 100).arg(request.month % 100, 2, 10, QLatin1Char('0')));
    text.replace(QLatin1String("{k}"), QString::number(request.leastAlike));
    text.replace(QLatin1String("{households}"), QString::number(report.households));
    text.replace(QLatin1String("{left_out}"), QString::number(report.leftOut));
    text.replace(QLatin1String("{suppressed}"), QString::number(report.suppressedRows));
    return CaseStudyFile{QStringLiteral("codebook_%1.md").arg(language), text.toUtf8()};
}

} // namespace

Result<CaseStudy> makeCaseStudy(VillageLedger& ledger, const CaseStudyRequest& request)
{
    const MonthDays month = daysOfMonth(request.month);
    if (request.leastAlike < 2 || !QDate::isValid(request.month / 100, request.month % 100, 1))
        return Error{ErrorKind::Invalid, QStringLiteral("case study")};
    loadCodebooks();
    Database& database = ledger.database();
    const ReadMoment moment(database);
    QList<Member> members = membersOf(database, request.month);
    describe(members);
    makeAlike(members, request.leastAlike);
    CaseStudy study;
    const qsizetype all = members.size();
    members.removeIf([](const Member& one) { return one.group < 0; });
    study.report.households = members.size();
    study.report.leftOut = all - members.size();
    if (!database.ok())
        return database.error();
    if (members.isEmpty())
        return Error{ErrorKind::Refused, QStringLiteral("too few households are alike")};
    study.files.append(householdFile(members));
    study.files.append(classDayFile(database, members, month, request.leastAlike, study.report));
    study.files.append(goodsFile(database, members, request.month, request.leastAlike, study.report));
    study.files.append(farmFile(database, members, request.month, request.leastAlike, study.report));
    for (const auto& language : {QStringLiteral("en"), QStringLiteral("zh_CN"), QStringLiteral("es_MX")}) {
        const auto book = codebook(language, request, study.report);
        if (!book)
            return book.error();
        study.files.append(book.value());
    }
    return database.checked(study);
}

} // namespace kaibang
