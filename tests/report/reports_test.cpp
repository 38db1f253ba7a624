// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_fixture.h"
#include "report_writer.h"
#include "reports.h"

#include <QRandomGenerator>
#include <QSet>
#include <rapidcheck/gtest.h>

using namespace kaibang;

namespace {

struct ReportsTest : samples::LedgerFixture
{
    ReportTable make(const QString& name)
    {
        ReportRequest request;
        request.name = name;
        auto made = makeReport(*ledger, request);
        EXPECT_TRUE(made.ok()) << name.toStdString() << ": " << (made ? "" : made.error().detail.toStdString());
        return made ? std::move(made).value() : ReportTable();
    }
    static qsizetype place(const ReportTable& table, const char* column)
    {
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            if (table.columns.at(i).id == QLatin1String(column))
                return i;
        ADD_FAILURE() << column;
        return 0;
    }
    static QString text(const ReportTable& table, qsizetype row, const char* column)
    {
        const qsizetype at = place(table, column);
        return plainText(table.rows.at(row).at(at), table.columns.at(at), table.zone, {});
    }
    static QString total(const ReportTable& table, const QString& currency, const char* column)
    {
        const qsizetype at = place(table, column);
        for (const ReportTotal& t : table.totals)
            if (t.currency == currency)
                return plainText(t.cells.at(at), table.columns.at(at), table.zone, {});
        return QStringLiteral("none");
    }
    static OrderEvent mexican(const QString& id, Payment payment)
    {
        OrderEvent e = samples::event(id, payment, 0, QStringLiteral("STUD-9W"), 1, 12'050);
        e.currency = Currency::fromCode(u"MXN").value();
        return e;
    }
};

TEST_F(ReportsTest, EveryReportReadsAnEmptyLedger)
{
    for (const QString& name : reportNames()) {
        if (name == QLatin1String("show") || name == QLatin1String("completeness"))
            continue; // of a show, and there is none
        const ReportTable table = make(name);
        EXPECT_EQ(table.rows.size(), name == QLatin1String("stock") ? 3 : 0) << name.toStdString();
        EXPECT_EQ(table.columns, reportColumns(name));
    }
    EXPECT_EQ(makeReport(*ledger, {QStringLiteral("show"), {}, {}, {}, {}}).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(makeReport(*ledger, {QStringLiteral("nothing"), {}, {}, {}, {}}).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(makeReport(*ledger, {QStringLiteral("day"), BusinessDay{2}, BusinessDay{1}, {}, {}}).error().kind,
              ErrorKind::Invalid);
}

TEST_F(ReportsTest, AnAmountNobodyToldIsAnEmptyCellAndNeverZero)
{
    const auto untold = [](const char* id, Payment payment) {
        OrderEvent e = samples::event(QLatin1String(id), payment, 0);
        e.amounts = {};
        e.lines.front().lineTotal.reset();
        return e;
    };
    apply({untold("P1", Payment::Paid), untold("U1", Payment::Unpaid)});
    const ReportTable orders = make(QStringLiteral("orders"));
    ASSERT_EQ(orders.rows.size(), 2);
    for (qsizetype row = 0; row < 2; ++row) {
        const bool paid = text(orders, row, "order_id") == QLatin1String("P1");
        EXPECT_EQ(text(orders, row, paid ? "paid" : "claimed"), QString());
        EXPECT_EQ(text(orders, row, paid ? "claimed" : "paid"), QStringLiteral("0.00"));
    }
    EXPECT_EQ(total(make(QStringLiteral("day")), QStringLiteral("CNY"), "paid"), QString());
    EXPECT_EQ(total(make(QStringLiteral("day")), QStringLiteral("CNY"), "unknown_amounts"), QStringLiteral("2"));
    const ReportTable products = make(QStringLiteral("products"));
    EXPECT_EQ(text(products, 0, "paid_goods"), QString());
    EXPECT_EQ(text(products, 0, "unknown_amounts"), QStringLiteral("1"));
    apply({samples::event(QStringLiteral("P2"), Payment::Paid, 0)});
    EXPECT_EQ(total(make(QStringLiteral("day")), QStringLiteral("CNY"), "paid"), QStringLiteral("59.00"));
    EXPECT_EQ(total(make(QStringLiteral("day")), QStringLiteral("CNY"), "unknown_amounts"), QStringLiteral("2"));
}

TEST_F(ReportsTest, TheDayKeepsCurrenciesAndKindsOfMoneyApart)
{
    OrderEvent refunded = samples::event(QStringLiteral("A3"), Payment::PartlyRefunded, 0);
    refunded.amounts.buyerPaid = 5900;
    refunded.amounts.refunded = 900;
    OrderEvent cancelled = samples::event(QStringLiteral("A4"), Payment::Voided, 0);
    cancelled.closed = Closed::CancelledUnpaid;
    apply({samples::event(QStringLiteral("A1"), Payment::Paid, 0, QStringLiteral("STUD-8W"), 2),
           samples::event(QStringLiteral("A2"), Payment::Unpaid, 0), refunded, cancelled,
           mexican(QStringLiteral("M1"), Payment::Paid)});
    const ReportTable day = make(QStringLiteral("day"));
    ASSERT_EQ(day.rows.size(), 2);
    EXPECT_EQ(total(day, QStringLiteral("CNY"), "paid"), QStringLiteral("177.00"));
    EXPECT_EQ(total(day, QStringLiteral("CNY"), "claimed"), QStringLiteral("59.00"));
    EXPECT_EQ(total(day, QStringLiteral("CNY"), "refunded"), QStringLiteral("9.00"));
    EXPECT_EQ(total(day, QStringLiteral("CNY"), "orders"), QStringLiteral("4"));
    EXPECT_EQ(total(day, QStringLiteral("CNY"), "cancelled_orders"), QStringLiteral("1"));
    EXPECT_EQ(total(day, QStringLiteral("MXN"), "paid"), QStringLiteral("120.50"));
    EXPECT_EQ(total(day, QStringLiteral("MXN"), "orders"), QStringLiteral("1"));
}

TEST_F(ReportsTest, DaysAreBusinessDays)
{
    OrderEvent late = samples::event(QStringLiteral("L1"), Payment::Paid, 0);
    const BusinessDay today = ledger->dayRule().dayOf(clock.now());
    late.placedAt =
        Instant{QDateTime(today.date().addDays(1), QTime(3, 30), ledger->dayRule().zone).toMSecsSinceEpoch()};
    OrderEvent next = samples::event(QStringLiteral("N1"), Payment::Paid, 0);
    next.placedAt = late.placedAt->plusMs(3'600'000);
    apply({late, next});
    for (const auto& name : {QStringLiteral("day"), QStringLiteral("products"), QStringLiteral("orders")}) {
        const auto on = [&](int offset) {
            return makeReport(*ledger,
                              {name, BusinessDay{today.days + offset}, BusinessDay{today.days + offset}, {}, {}})
                .value()
                .rows.size();
        };
        EXPECT_EQ(on(-1), 0) << name.toStdString();
        EXPECT_EQ(on(0), 1) << name.toStdString();
        EXPECT_EQ(on(1), 1) << name.toStdString();
        EXPECT_EQ(on(2), 0) << name.toStdString();
    }
    const auto both = makeReport(*ledger, {QStringLiteral("day"), today, {}, {}, {}});
    EXPECT_EQ(both.value().rows.size(), 2); // no last day: to the end
}

TEST_F(ReportsTest, StockTellsOnHandHeldAndSold)
{
    apply({samples::event(QStringLiteral("A1"), Payment::Paid, 0, QStringLiteral("STUD-8W"), 3),
           samples::event(QStringLiteral("A2"), Payment::Unpaid, 0, QStringLiteral("STUD-8W"), 2),
           samples::event(QStringLiteral("A3"), Payment::Paid, 0, QStringLiteral("STUD-8P"), 12)});
    const ReportTable stock = make(QStringLiteral("stock"));
    ASSERT_EQ(stock.rows.size(), 3);
    EXPECT_EQ(text(stock, 0, "on_hand"), QStringLiteral("5"));
    EXPECT_EQ(text(stock, 0, "held"), QStringLiteral("2"));
    EXPECT_EQ(text(stock, 0, "sold"), QStringLiteral("3"));
    EXPECT_EQ(text(stock, 0, "level"), QStringLiteral("enough"));
    EXPECT_EQ(text(stock, 1, "sold"), QStringLiteral("10")); // the two that were not there are short, not sold
    EXPECT_EQ(text(stock, 1, "level"), QStringLiteral("out"));
    EXPECT_EQ(total(stock, QStringLiteral("CNY"), "on_hand"), QStringLiteral("15"));
    EXPECT_EQ(total(stock, QStringLiteral("CNY"), "price"), QString());
}

TEST_F(ReportsTest, TheShowListsWhatSoldWhatDidNotAndWhatNobodyMapped)
{
    ShowStore shows(*ledger);
    const Uid show = shows.currentOrNew().value().uid;
    ASSERT_TRUE(shows.rename(show, QStringLiteral("Friday")).ok());
    for (const Variant& v : variants)
        ASSERT_TRUE(shows.addItem(show, v.uid).ok());
    ASSERT_TRUE(shows.start(show).ok());
    ASSERT_TRUE(shows.putOnAir(show, shows.items(show).value().at(1).uid).ok());
    clock.time = clock.time.plusMs(65'000);
    OrderEvent sold = samples::event(QStringLiteral("A1"), Payment::Paid, 0, QStringLiteral("STUD-8W"), 2);
    OrderEvent unknown = samples::event(QStringLiteral("A2"), Payment::Paid, 0, QStringLiteral("WHO-KNOWS"), 1, 100);
    sold.placedAt = unknown.placedAt = Instant{samples::evening + 1000};
    apply({sold, unknown});
    ASSERT_TRUE(shows.end(show).ok());
    const ReportTable table = make(QStringLiteral("show"));
    EXPECT_EQ(table.subject, QStringLiteral("Friday"));
    ASSERT_EQ(table.rows.size(), 4);
    EXPECT_EQ(text(table, 0, "code"), QStringLiteral("STUD-8W"));
    EXPECT_EQ(text(table, 0, "paid_goods"), QStringLiteral("118.00"));
    EXPECT_EQ(text(table, 1, "code"), QStringLiteral("STUD-8P"));
    EXPECT_EQ(text(table, 1, "on_air"), QStringLiteral("0:01:05"));
    EXPECT_EQ(text(table, 1, "units"), QStringLiteral("0"));
    EXPECT_EQ(text(table, 3, "code"), QString());
    EXPECT_EQ(text(table, 3, "paid_goods"), QStringLiteral("1.00"));
    EXPECT_EQ(total(table, QStringLiteral("CNY"), "paid_goods"), QStringLiteral("119.00"));
    const auto asked = makeReport(*ledger, {QStringLiteral("show"), {}, {}, show, {}});
    ASSERT_TRUE(asked.ok());
    EXPECT_EQ(asked.value().rows, table.rows);
    EXPECT_FALSE(makeReport(*ledger, {QStringLiteral("show"), {}, {}, Uid::create(clock.now()), {}}).ok());
}

TEST_F(ReportsTest, OrdersFollowTheFilterAndAreWhole)
{
    QList<OrderEvent> many;
    for (int i = 0; i < 620; ++i)
        many.append(samples::event(QStringLiteral("B%1").arg(i), i % 2 ? Payment::Paid : Payment::Unpaid, 0));
    apply(many);
    EXPECT_EQ(make(QStringLiteral("orders")).rows.size(), 620); // more than a list on the screen shows
    ReportRequest request{QStringLiteral("orders"), {}, {}, {}, {}};
    request.filter.state = OrderState::Paid;
    EXPECT_EQ(makeReport(*ledger, request).value().rows.size(), 310);
    request.filter.text = QStringLiteral("B61");
    EXPECT_EQ(makeReport(*ledger, request).value().rows.size(), 6); // 61, 611, 613, 615, 617, 619
}

TEST_F(ReportsTest, AliasesStayMasked)
{
    apply({samples::event(QStringLiteral("A1"), Payment::Paid, 0)});
    for (const auto format : {ReportFormat::Csv, ReportFormat::Json})
        EXPECT_FALSE(reportBytes(make(QStringLiteral("orders")), format, {}).value().contains("Maria"));
    EXPECT_EQ(text(make(QStringLiteral("orders")), 0, "alias"), QStringLiteral("M***a"));
}

TEST_F(ReportsTest, ReadsTheFileBesideItsWriter)
{
    apply({samples::event(QStringLiteral("A1"), Payment::Paid, 0)});
    const auto beside = makeReport(path(), clock, {QStringLiteral("orders"), {}, {}, {}, {}});
    ASSERT_TRUE(beside.ok()) << beside.error().detail.toStdString();
    EXPECT_EQ(beside.value().rows, make(QStringLiteral("orders")).rows);
    EXPECT_FALSE(makeReport(path() + QStringLiteral("x"), clock, {QStringLiteral("orders"), {}, {}, {}, {}}).ok());
}

// Where nothing known was added, a sum of known parts is zero and one whose parts are all unknown is empty.
std::string known(const QString& sum)
{
    static const QSet<QString> nothing{{}, QStringLiteral("0"), QStringLiteral("0.00")};
    return nothing.contains(sum) ? std::string() : sum.toStdString();
}

// Two reports that read different tables (orders against the roll-up of days) come to the same money for any crowd.
TEST_F(ReportsTest, OrdersAndDaysComeToTheSame)
{
    int round = 0;
    EXPECT_TRUE(rc::check([&] {
        const int count = *rc::gen::inRange(1, 20);
        QList<OrderEvent> events;
        for (int i = 0; i < count; ++i) {
            OrderEvent e = samples::event(QStringLiteral("R%1-%2").arg(round).arg(i),
                                          static_cast<Payment>(*rc::gen::inRange(0, 8)), 0, QStringLiteral("STUD-8W"),
                                          *rc::gen::inRange(1, 4), *rc::gen::inRange(1, 99'999));
            e.closed = static_cast<Closed>(*rc::gen::inRange(0, 4));
            e.currency =
                Currency::fromCode(QString::fromLatin1(*rc::gen::element<const char*>("CNY", "MXN", "JPY"))).value();
            e.placedAt = Instant{samples::evening + *rc::gen::inRange<qint64>(-3, 3) * 43'200'000};
            if (*rc::gen::arbitrary<bool>())
                e.amounts.refunded = *rc::gen::inRange(0, 500);
            if (*rc::gen::arbitrary<bool>())
                e.amounts.shipping = *rc::gen::inRange(0, 500);
            events.append(e);
        }
        ++round;
        apply(events);
        const ReportTable orders = make(QStringLiteral("orders"));
        const auto days = makeReport(*ledger, {QStringLiteral("day"), BusinessDay{0}, {}, {}, {}}).value();
        RC_ASSERT(orders.totals.size() == days.totals.size());
        for (const ReportTotal& t : orders.totals) {
            for (const char* column : {"claimed", "paid", "refunded"})
                RC_ASSERT(known(total(orders, t.currency, column)) == known(total(days, t.currency, column)));
            RC_ASSERT(QString::number(t.rows).toStdString() == total(days, t.currency, "orders").toStdString());
        }
    }));
    EXPECT_GT(round, 50);
}

} // namespace
