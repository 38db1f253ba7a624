// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lines of payouts that say what they are in every way a statement can, in forms of the test's own.
#include "csv_reader.h"
#include "settlement_profile.h"
#include "settlement_table.h"

#include <gtest/gtest.h>

using namespace kaibang;
using namespace Qt::Literals::StringLiterals;

namespace {

/// One column with its sign.
SettlementProfile ledgerForm()
{
    SettlementProfile profile;
    profile.id = u"ledger"_s;
    profile.source = u"market"_s;
    profile.zone = u"America/Mexico_City"_s;
    profile.currency = u"MXN"_s;
    profile.columns = {{StatementField::FlowId, {u"Flow"_s}},    {StatementField::OrderId, {u"Order"_s}},
                       {StatementField::SubOrderId, {u"Sub"_s}}, {StatementField::At, {u"At"_s}},
                       {StatementField::Day, {u"Day"_s}},        {StatementField::Net, {u"Net"_s}},
                       {StatementField::Direction, {u"Way"_s}},  {StatementField::Words, {u"Words"_s}},
                       {StatementField::Note, {u"Note"_s}},      {StatementField::Currency, {u"Money"_s}},
                       {StatementField::Income, {u"In"_s}},      {StatementField::Expense, {u"Out"_s}}};
    profile.outWords = {u"paid"_s};
    profile.blanks = {u"--"_s};
    profile.comments = {u"#"_s};
    profile.guards = {u"T200P"_s};
    profile.rules = {{{u"refund"_s}, SettlementKind::Refund, {}}, {{u"ads"_s}, SettlementKind::Fee, u"advertising"_s},
                     {{u"charge"_s}, SettlementKind::Fee, {}},    {{u"payout"_s}, SettlementKind::Transfer, {}},
                     {{u"sale"_s}, SettlementKind::Income, {}},   {{u"misc"_s}, SettlementKind::Other, {}}};
    return profile;
}

/// With what the amount is made of.
SettlementProfile splitForm()
{
    SettlementProfile profile = ledgerForm();
    profile.gross = {{u"Goods"_s}};
    profile.refund = {{u"Back"_s}};
    profile.fees = {{u"commission"_s, {{u"Fee"_s}}}};
    return profile;
}

FileReading statement(const SettlementProfile& profile, const QByteArray& header, const QByteArray& rows)
{
    FileReading file;
    CsvReader reader(rows);
    readStatement(file, reader, TextEncoding::Utf8, profile, QString::fromUtf8(header).split(u','));
    return file;
}

SettlementLine lineOf(const SettlementProfile& profile, const QByteArray& header, const QByteArray& row)
{
    const FileReading file = statement(profile, "At," + header, "2026-11-20 10:00:00," + row + '\n');
    EXPECT_EQ(file.settlement.size(), 1) << row.toStdString()
                                         << (file.problems.isEmpty() ? "" : file.problems.first().text.toStdString());
    return file.settlement.value(0);
}

QString problemIn(const SettlementProfile& profile, const QByteArray& header, const QByteArray& row)
{
    const FileReading file = statement(profile, header, row + '\n');
    EXPECT_TRUE(file.settlement.isEmpty()) << row.toStdString();
    return file.problems.isEmpty() ? QString() : file.problems.first().code;
}

struct Meant
{
    QByteArray row;
    SettlementKind kind;
    qint64 gross, refund;
    QList<SettlementFee> fees;
};

void expectMeant(const SettlementProfile& profile, const QByteArray& header, const QList<Meant>& cases)
{
    for (const Meant& told : cases) {
        const SettlementLine line = lineOf(profile, header, told.row);
        EXPECT_EQ(line.kind, told.kind) << told.row.toStdString();
        EXPECT_EQ(line.gross, told.gross) << told.row.toStdString();
        EXPECT_EQ(line.refund, told.refund) << told.row.toStdString();
        EXPECT_EQ(line.fees, told.fees) << told.row.toStdString();
        if (line.kind != SettlementKind::Transfer) {
            EXPECT_EQ(line.net, line.gross - line.refund - line.feeSum()) << told.row.toStdString();
        }
    }
}

} // namespace

TEST(StatementOdd, ALineIsWhatItsWordsSayOrElseWhatItsOrderAndSignDo)
{
    using enum SettlementKind;
    expectMeant(ledgerForm(), "Net,Words,Order",
                {{"50,sale,9001", Income, 5000, 0, {}},
                 {"-50,refund,9001", Refund, 0, 5000, {}},
                 {"-5,ads,", Fee, 0, 0, {{u"advertising"_s, 500}}},
                 {"-5,charge,9001", Fee, 0, 0, {{u"other"_s, 500}}},
                 {"-70,payout,", Transfer, 0, 0, {}},
                 {"7,misc,", Other, 700, 0, {}},
                 {"-7,misc,", Other, 0, 0, {{u"other"_s, 700}}},
                 {"50,,9001", Income, 5000, 0, {}},
                 {"-5,,9001", Fee, 0, 0, {{u"other"_s, 500}}},
                 {"-5,,", Other, 0, 0, {{u"other"_s, 500}}},
                 {"0,,", Other, 0, 0, {}}});
    EXPECT_EQ(lineOf(ledgerForm(), "Net,Note", "-5,\"monthly ads, again\"").kind, Fee) << "a note says it as well";
}

TEST(StatementOdd, ARowOfSeveralAmountsProvesHowItsSignsWereMeant)
{
    using enum SettlementKind;
    const QList<SettlementFee> fee{{u"commission"_s, 500}}, less{{u"commission"_s, 300}};
    expectMeant(splitForm(), "Net,Goods,Back,Fee,Words",
                {{"85,100,-10,-5,", Income, 10000, 1000, fee},
                 {"85,100,10,5,", Income, 10000, 1000, fee},
                 {"85,100,-10,5,", Income, 10000, 1000, fee},
                 {"85,100,10,-5,", Income, 10000, 1000, fee},
                 {"87,90,-10,-3,", Income, 10000, 1000, less}, // the refund is out of it already
                 {"87,90,10,3,", Income, 10000, 1000, less},
                 {"80,100,-10,-5,", Income, 10000, 1000, {{u"commission"_s, 500}, {u"unexplained"_s, 500}}},
                 {"-10,0,-10,0,", Refund, 0, 1000, {}},
                 {"-5,0,0,-5,", Fee, 0, 0, fee},
                 {"-5,0,0,-5,sale", Income, 0, 0, fee},
                 {"95,100,0,-5,ads", Income, 10000, 0, fee}, // not a fee alone
                 {"-10,-10,0,0,refund", Refund, 0, 1000, {}},
                 {"10,10,0,0,refund", Refund, 1000, 0, {}},
                 {"-5,0,0,0,ads", Fee, 0, 0, {{u"advertising"_s, 500}}},
                 {"-70,100,0,0,payout", Transfer, 0, 0, {}}});
    SettlementProfile above = splitForm();
    above.takenBelowZero = false;
    expectMeant(above, "Net,Goods,Back,Fee", {{"85,100,10,5", Income, 10000, 1000, fee}});
}

TEST(StatementOdd, AnAmountMayStandInOneColumnOrInTwo)
{
    const auto net = [](const QByteArray& header, const QByteArray& row) {
        return lineOf(ledgerForm(), header, row).net;
    };
    EXPECT_EQ(net("Net,Way", "50,paid out"), -5000);
    EXPECT_EQ(net("Net,Way", "-50,received"), 5000);
    EXPECT_EQ(net("Net,Way", "-50,--"), -5000);
    EXPECT_EQ(net("In,Out", "50,"), 5000);
    EXPECT_EQ(net("In,Out", ",-50"), -5000);
    EXPECT_EQ(net("In,Out", "60,10"), 5000);
    const QByteArray at = "2026-11-20 10:00:00,";
    for (const QByteArray row : {"", "--", "x", "10000000000000.01"})
        EXPECT_EQ(problemIn(ledgerForm(), "At,Net", at + row), u"bad_amount"_s) << row.toStdString();
    EXPECT_EQ(problemIn(ledgerForm(), "At,In,Out", at + ','), u"bad_amount"_s);
    EXPECT_EQ(problemIn(ledgerForm(), "At,Net,Way", "2026-11-20 10:00:00"), u"bad_amount"_s) << "a row cut off";
}

TEST(StatementOdd, ATimeMayStandInTwoColumnsAndADateMeansThatDay)
{
    const auto at = [](const QByteArray& header, const QByteArray& row) {
        const FileReading file = statement(ledgerForm(), header + ",Net", row + ",1\n");
        return file.settlement.isEmpty() ? Instant{} : file.settlement.first().at;
    };
    EXPECT_EQ(at("At", "2026-11-20 10:00:00"), Instant::fromIso(u"2026-11-20T16:00:00Z"_s));
    EXPECT_EQ(at("Day,At", "2026-11-20,10:00:00"), Instant::fromIso(u"2026-11-20T16:00:00Z"_s));
    EXPECT_EQ(at("Day,At", "2026-11-20,"), Instant::fromIso(u"2026-11-20T18:00:00Z"_s)) << "noon of it";
    EXPECT_EQ(problemIn(ledgerForm(), "Day,At,Net", ",soon,1"), u"bad_time"_s);
    EXPECT_EQ(problemIn(ledgerForm(), "Day,At,Net", "someday,soon,1"), u"bad_time"_s);
}

TEST(StatementOdd, NumbersAreFoundOrSaidToBeDamaged)
{
    EXPECT_EQ(lineOf(ledgerForm(), "Net,Order", "1,T200P9001").orderId, u"9001"_s);
    SettlementProfile noted = ledgerForm();
    noted.orderPatterns = {u"order (\\d+)"_s, u"^N(\\d+)$"_s};
    EXPECT_EQ(lineOf(noted, "Net,Order,Note", "1,N77,order 9001").orderId, u"77"_s);
    EXPECT_EQ(lineOf(noted, "Net,Order,Note", "1,,for order 9001").orderId, u"9001"_s);
    EXPECT_EQ(lineOf(noted, "Net,Order,Note", "1,X,nothing").orderId, QString());
    const QByteArray at = "2026-11-20 10:00:00,1,";
    EXPECT_EQ(problemIn(ledgerForm(), "At,Net,Order", at + "3.5E+17"), u"id_damaged"_s);
    EXPECT_EQ(problemIn(ledgerForm(), "At,Net,Sub", at + "3.5E+17"), u"id_damaged"_s);
    EXPECT_EQ(problemIn(ledgerForm(), "At,Net,Flow", at + "3.5E+17"), u"id_damaged"_s);
    EXPECT_EQ(problemIn(noted, "At,Net,Order", at + "3.5E+17"), u"id_damaged"_s);
    EXPECT_EQ(problemIn(ledgerForm(), "At,Net,Money", at + "shells"), u"no_currency"_s);
    EXPECT_EQ(lineOf(ledgerForm(), "Net,Money", "1,usd").currency, u"USD"_s);
    EXPECT_EQ(problemIn(ledgerForm(), "At,Net,Words", at + "\xff\xfe"), u"bad_text"_s);
    EXPECT_EQ(statement(ledgerForm(), "At,Net,Order", at + "3.5E+17\n").problems.value(0).row, 1);
}

TEST(StatementOdd, WhatAStatementSaysOfItselfIsCompared)
{
    SettlementProfile profile = ledgerForm();
    profile.totals = {{true, u"in (\\d+) lines (.+)$"_s}, {false, u"out (\\d+) lines (.+)$"_s}};
    const auto codes = [&profile](const QByteArray& remarks, const QByteArray& rows) {
        QStringList told;
        for (const IntakeProblem& problem : statement(profile, "At,Net", rows + remarks).problems)
            told.append(problem.code);
        return told;
    };
    const QByteArray rows = "2026-11-20 10:00:00,30\n2026-11-20 10:00:01,20\n\n2026-11-20 10:00:02,-5\n"
                            "2026-11-20 10:00:03,0\n";
    const QString incomplete = u"statement_incomplete"_s;
    EXPECT_EQ(codes("#in 2 lines 50.00\n#out 1 lines 5\n", rows), QStringList());
    EXPECT_EQ(codes("#in 3 lines 50\n", rows), QStringList{incomplete});
    EXPECT_EQ(codes("#in 2 lines 51\n#out 1 lines 6\n", rows), (QStringList{incomplete, incomplete}));
    EXPECT_EQ(codes("#in 2 lines 1,050\n", rows), QStringList{incomplete}) << "a remark may have commas of its own";
    EXPECT_EQ(codes("#in 2 lines many\n#nothing\n", rows), QStringList()) << "no sum is told";
    EXPECT_EQ(codes("#in 9 lines 9\n", rows + "2026-11-20 10:00:04,x\n"), QStringList{u"bad_amount"_s})
        << "with a row refused nothing can be said of the whole";
    profile.currency.clear();
    EXPECT_TRUE(codes("#in 3 lines 50\n", "").isEmpty());
    SettlementProfile nowhere = ledgerForm();
    nowhere.zone = u"Atlantis/Nowhere"_s;
    EXPECT_EQ(statement(nowhere, "At,Net", rows).problems.value(0).code, u"no_time_zone"_s);
    const FileReading torn = statement(ledgerForm(), "At,Net", rows + "\"never ends");
    EXPECT_TRUE(torn.settlement.isEmpty()) << "half a statement would look like all of it";
    EXPECT_EQ(torn.problems.value(0).code, u"damaged_file"_s);
}
