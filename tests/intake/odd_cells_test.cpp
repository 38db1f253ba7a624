// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cells, numbers and dates that spreadsheets write and nobody expects, as tables of what goes in and what comes out.
#include "csv_reader.h"
#include "json_digits.h"
#include "json_fields.h"
#include "xlsx_parts.h"

#include <gtest/gtest.h>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

TEST(OddCsv, CellsAreReadAsTheirWriterMeantThem)
{
    const struct
    {
        QByteArray bytes;
        QList<CsvRow> rows;
    } cases[]{
        {"a;b\n1,5;2\n", {{"a", "b"}, {"1,5", "2"}}},
        {"a\tb;c\n1\t2\n", {{"a", "b;c"}, {"1", "2"}}}, // the first of both separates
        {"\"a,b\";c\n", {{"a,b", "c"}}},                // a comma in quotes separates nothing
        {"a,b\r1,2\r", {{"a", "b"}, {"1", "2"}}},       // as old computers ended lines
        {"a,b,", {{"a", "b", ""}}},
        {"a,\"b\"", {{"a", "b"}}},
        {"\"say \"\"yes\"\"\",b", {{"say \"yes\"", "b"}}},
        {"\"a\"b,c", {{"ab", "c"}}},
        {"=\"12\",b", {{"=\"12\"", "b"}}},
        {"=\"1\"\"2\",b", {{"=\"1\"\"2\"", "b"}}},
        {"=\"12\"", {{"=\"12\""}}},
        {"=\"", {{"=\""}}}, // a guard of nothing
        {"=\"12\n3", {{"=\"12"}, {"3"}}},
        {"=", {{"="}}},
        {"=1+1,b", {{"=1+1", "b"}}},
        {"\xEF\xBB\xBF"
         "a",
         {{"a"}}},
        {"a\n\n,\nb\n\n", {{"a"}, {}, {}, {"b"}}},
        {"", {}},
    };
    for (const auto& told : cases) {
        const auto rows = splitCsv(told.bytes);
        ASSERT_TRUE(rows.ok()) << told.bytes.toStdString();
        EXPECT_EQ(rows.value(), told.rows) << told.bytes.toStdString();
    }
}

TEST(OddCsv, WhatIsBeyondItsLimitsOrNeverEndsIsRefusedOnce)
{
    TableLimits limits;
    limits.rows = 2;
    limits.columns = 3;
    limits.cell = 5;
    const struct
    {
        QByteArray bytes;
        ErrorKind kind;
    } cases[]{
        {"a\nb\nc\n", ErrorKind::OutOfRange}, {"1,2,3,4", ErrorKind::OutOfRange}, {"1,2,3,", ErrorKind::OutOfRange},
        {"123456", ErrorKind::OutOfRange},    {"\"123", ErrorKind::Damaged},      {"\"12\"\"", ErrorKind::Damaged},
        {"=\"1\"\"2", ErrorKind::Damaged},
    };
    for (const auto& told : cases) {
        CsvReader reader(told.bytes, limits);
        CsvRow row;
        auto more = reader.next(row);
        while (more && more.value())
            more = reader.next(row);
        ASSERT_FALSE(more.ok()) << told.bytes.toStdString();
        EXPECT_EQ(more.error().kind, told.kind) << told.bytes.toStdString();
        const auto after = reader.next(row);
        ASSERT_TRUE(after.ok()) << "what is behind it is not read";
        EXPECT_FALSE(after.value());
    }
    CsvLimits bytes;
    bytes.bytes = 3;
    EXPECT_EQ(splitCsv("a,b,", bytes).error().kind, ErrorKind::OutOfRange);
    EXPECT_EQ(splitCsv("\"a").error().kind, ErrorKind::Damaged);
}

TEST(OddNumbers, OfASpreadsheetArePlainOrStayWhatTheyAre)
{
    const std::pair<const char*, const char*> cases[]{
        {" 12 ", "12"},
        {"-0.50", "-0.5"},
        {"007.250", "007.25"},
        {"1E3", "1000"},
        {"1.5e-3", "0.0015"},
        {"-2E+2", "-200"},
        {"38.899999999999999", "38.9"},
        {"0.99999999999999999", "1"},
        {"9.9999999999999999E1", "100"},
        {"0.000012345678901234567", "0.0000123456789012346"},
        {"1234567890123456.7", "1234567890123457"},
        {"12345678901234567890", "12345678901234567890"},
        // What is none, or was rounded on the way, is not made to look sound.
        {"3.5153131473290001E+17", "3.5153131473290001E+17"},
        {"", ""},
        {"-", "-"},
        {"abc", "abc"},
        {"1;2", "1;2"},
        {"1E", "1E"},
        {"1Ex", "1Ex"},
        {"1E999", "1E999"},
        {"1E-999", "1E-999"},
    };
    for (const auto& [told, plain] : cases)
        EXPECT_EQ(plainNumber(told), plain) << told;
}

TEST(OddDates, AreKnownByTheirFormat)
{
    for (const char* date :
         {"yyyy-mm-dd", "D/M/YY", "[$-409]h:mm", "mmm", "\"day\" d", "[Red]ss", "0\\,s", "*xh", "_y m"})
        EXPECT_TRUE(isDateFormat(QLatin1String(date))) << date;
    for (const char* none :
         {"", "0.00", "General", "\"days\"", "[DBNum1]0", "\\d0", "_y0", "*m0", "0;yyyy", "[h", "\"]d"})
        EXPECT_FALSE(isDateFormat(QLatin1String(none))) << none;
    const std::pair<const char*, const char*> cases[]{
        {"0", "1899-12-31 00:00:00"},
        {"1", "1900-01-01 00:00:00"},
        {"59", "1900-02-28 00:00:00"},
        {"60", "1900-02-28 00:00:00"}, // the day that never was
        {"61", "1900-03-01 00:00:00"},
        {"46287.5", "2026-09-22 12:00:00"},
        {"2958465", "9999-12-31 00:00:00"},
        {"2958467", "2958467"},
        {"-1", "-1"},
        {"nan", "nan"},
        {"inf", "inf"},
        {"soon", "soon"},
    };
    for (const auto& [days, text] : cases)
        EXPECT_EQ(dateText(days, false), text) << days;
    EXPECT_EQ(dateText("0", true), "1904-01-01 00:00:00");
}

TEST(OddJson, NumbersKeepTheirDigitsAndWhatIsNoneMakesNoDocument)
{
    for (const char* sound : {"[1]", "[-0.5e+10, 1E-3 ,\t0\r\n]", "{\"a\":-1}", "[\"1 \\\" 2\\\\\", 3]", " [ 0e1 ] "})
        EXPECT_FALSE(jsonWithDigits(sound).isNull()) << sound;
    for (const char* none : {"[01]", "[1.]", "[.5]", "[-]", "[1e]", "[1e+]", "[1e-x]", "[12 34]", "[1x]", "[--1]",
                             "\"\\", "[+1]", "{1:2}"})
        EXPECT_TRUE(jsonWithDigits(none).isNull()) << none;
    const auto numbers = jsonWithDigits("[5519283446098765432, 0.10, 1.5E+3]");
    EXPECT_EQ(numbers[0].toString(), u"5519283446098765432"_s);
    EXPECT_EQ(numbers[1].toString(), u"0.10"_s);
    const std::pair<const char*, const char*> decimals[]{
        {"1.5E+3", "1500"},
        {"1.250e1", "12.5"},
        {"-12e-1", "-1.2"},
        {"5e-3", "0.005"},
        {"0.05e1", "0.5"},
        {"00.5e2", "50"},
        {"0e0", "0"},
        {"1e29", "100000000000000000000000000000"},
        {"1e31", "1e31"},
        {"1e-40", "1e-40"},
        {"1e1000", "1e1000"},
        {"12.5", "12.5"},
        {"1234567890123456789012345678901e0", "1234567890123456789012345678901e0"},
        {"x", "x"},
    };
    for (const auto& [told, plain] : decimals)
        EXPECT_EQ(plainDecimal(QLatin1String(told)), QLatin1String(plain));
}

TEST(OddJson, AmountsAreRoundedAwayFromZeroAndOnlyOnceWrong)
{
    const auto read = [](const QJsonValue& value, const char16_t* currency = u"MXN") {
        AmountReader reader(Currency::fromCode(currency).value());
        const auto amount = reader.amount(QJsonObject{{u"a"_s, value}}, "a");
        EXPECT_EQ(reader.wrong(), !amount && !value.isNull() && value != QJsonValue(u""_s) ? u"a"_s : QString());
        return amount;
    };
    EXPECT_EQ(read(u"1.004"_s), 100);
    EXPECT_EQ(read(u"1.005"_s), 101);
    EXPECT_EQ(read(u"-1.005"_s), -101);
    EXPECT_EQ(read(u"9.995"_s), 1000);
    EXPECT_EQ(read(u"-9.999"_s), -1000);
    for (const QString& none : {u"1.00x"_s, u"1.2345.6"_s, u"1.299,00"_s, u"1.00-"_s, u"1.x"_s})
        EXPECT_EQ(read(none), std::nullopt) << none.toStdString();
    EXPECT_EQ(read(u"12.5"_s, u"JPY"), 13);
    EXPECT_EQ(read(u"12.4"_s, u"JPY"), 12);
    EXPECT_EQ(read(QJsonValue()), std::nullopt);
    EXPECT_EQ(read(u""_s), std::nullopt);
    EXPECT_EQ(read(1.5), std::nullopt) << "it has been through a double";
    AmountReader reader(Currency::fromCode(u"MXN").value());
    const qint64 most = std::numeric_limits<qint64>::max();
    EXPECT_EQ(reader.times(most, 2), 0);
    EXPECT_EQ(reader.wrong(), u"sum"_s);
    reader.fail("later");
    EXPECT_EQ(reader.wrong(), u"sum"_s) << "the first one is told";
    EXPECT_EQ(reader.plus(most, 1), 0);
    EXPECT_EQ(jsonQuantity(u" -2 "_s), u"2"_s);
    EXPECT_EQ(jsonQuantity(-2), u"2"_s);
    EXPECT_EQ(jsonQuantity(0.25), u"0.25"_s);
    EXPECT_EQ(jsonQuantity(100), u"100"_s);
    EXPECT_EQ(jsonId(7), u"7"_s);
    EXPECT_EQ(jsonId(7.5), QString());
    EXPECT_EQ(jsonId(-7), QString());
    EXPECT_EQ(jsonId(true), QString());
}

} // namespace
} // namespace kaibang
