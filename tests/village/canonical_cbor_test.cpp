// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canonical_cbor.h"

#include <QCborArray>
#include <QCborValue>
#include <gtest/gtest.h>
#include <limits>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

namespace kaibang {

// Examples of RFC 8949, appendix A, and the edges between the lengths.
TEST(CanonicalCborTest, numbers_are_spelled_as_the_standard_does)
{
    const QList<std::pair<qint64, QByteArray>> examples{
        {0, "00"},
        {1, "01"},
        {10, "0a"},
        {23, "17"},
        {24, "1818"},
        {255, "18ff"},
        {256, "190100"},
        {1000, "1903e8"},
        {65535, "19ffff"},
        {65536, "1a00010000"},
        {1000000, "1a000f4240"},
        {4294967295, "1affffffff"},
        {4294967296, "1b0000000100000000"},
        {1000000000000, "1b000000e8d4a51000"},
        {std::numeric_limits<qint64>::max(), "1b7fffffffffffffff"},
        {-1, "20"},
        {-10, "29"},
        {-100, "3863"},
        {-1000, "3903e7"},
        {std::numeric_limits<qint64>::min(), "3b7fffffffffffffff"},
    };
    for (const auto& [value, hex] : examples) {
        CborWriter out;
        out.number(value);
        EXPECT_EQ(hex, out.written().toHex());
        CborReader in(out.written());
        EXPECT_EQ(value, in.number());
        EXPECT_TRUE(in.ok() && in.atEnd());
    }
}

// Qt's own reader stands beside ours.
RC_GTEST_PROP(CanonicalCborTest, qt_reads_the_same, (qint64 number, const std::string& text, bool flag))
{
    const QString words = QString::fromLatin1(QByteArray::fromStdString(text));
    CborWriter out;
    out.array(5);
    out.number(number);
    out.text(words);
    out.flag(flag);
    out.nothing();
    out.bytes(words.toUtf8());
    QCborParserError error;
    const QCborArray array = QCborValue::fromCbor(out.written(), &error).toArray();
    RC_ASSERT(error.error == QCborError::NoError);
    RC_ASSERT(array.at(0).toInteger() == number);
    RC_ASSERT(array.at(1).toString() == words);
    RC_ASSERT(array.at(2).toBool() == flag);
    RC_ASSERT(array.at(3).isNull());
    RC_ASSERT(array.at(4).toByteArray() == words.toUtf8());

    CborReader in(out.written());
    in.record(5);
    RC_ASSERT(in.number() == number);
    RC_ASSERT(in.text(1 << 20) == words);
    RC_ASSERT(in.flag() == flag);
    RC_ASSERT(in.nothing());
    RC_ASSERT(in.bytes(1 << 20) == words.toUtf8());
    RC_ASSERT(in.ok() && in.atEnd());
}

TEST(CanonicalCborTest, one_value_has_one_spelling)
{
    for (const char* hex : {"1800", "1817", "190001", "1900ff", "1a0000ffff", "1b00000000ffffffff", "3800"}) {
        const QByteArray bytes = QByteArray::fromHex(hex);
        CborReader in(bytes);
        [[maybe_unused]] const qint64 value = in.number();
        EXPECT_FALSE(in.ok()) << hex;
    }
    for (const char* hex : {"1bffffffffffffffff", "3bffffffffffffffff", "1c", "1f", "f6", "40", "fb3ff0000000000000"}) {
        const QByteArray bytes = QByteArray::fromHex(hex);
        CborReader in(bytes);
        EXPECT_EQ(0, in.number()) << hex;
        EXPECT_FALSE(in.ok()) << hex;
    }
}

TEST(CanonicalCborTest, the_first_mistake_sticks)
{
    CborReader in("\x01\x02\x61\xff");
    EXPECT_EQ(1, in.number());
    EXPECT_EQ(5, in.number(5, 9));
    EXPECT_EQ(QStringLiteral("a number out of its range"), in.wrong());
    EXPECT_TRUE(in.text(10).isEmpty());
    EXPECT_EQ(0, in.number());
    EXPECT_EQ(QStringLiteral("a number out of its range"), in.wrong());
    CborReader text("\x61\xff");
    EXPECT_TRUE(text.text(10).isEmpty());
    EXPECT_FALSE(text.ok()) << "no UTF-8";
}

TEST(CanonicalCborTest, what_ends_in_the_middle_is_noticed_wherever_it_ends)
{
    const auto wrongAfter = [](const char* hex, auto read) {
        const QByteArray bytes = QByteArray::fromHex(hex);
        CborReader in(bytes);
        read(in);
        return in.ok() ? QString() : in.wrong();
    };
    const auto number = [](CborReader& in) { EXPECT_EQ(0, in.number()); };
    const QString middle = QStringLiteral("ends in the middle");
    for (const char* hex : {"", "18", "19ff", "1affffff", "1bffffffffffffff", "38", "39ff"})
        EXPECT_EQ(middle, wrongAfter(hex, number)) << hex;
    const auto bytes = [](CborReader& in) { EXPECT_TRUE(in.bytes(100).isEmpty()); };
    for (const char* hex : {"", "41", "4401ff02"})
        EXPECT_EQ(middle, wrongAfter(hex, bytes)) << hex;
    EXPECT_EQ(QStringLiteral("no yes and no no"), wrongAfter("", [](CborReader& in) { EXPECT_FALSE(in.flag()); }));
    EXPECT_EQ(QStringLiteral("no yes and no no"), wrongAfter("f6", [](CborReader& in) { EXPECT_FALSE(in.flag()); }));
    EXPECT_EQ(middle, wrongAfter("", [](CborReader& in) { EXPECT_EQ(0, in.optionalNumber(0, 9)); }));
    EXPECT_EQ(QStringLiteral("more than the limit"),
              wrongAfter("450102030405", [](CborReader& in) { EXPECT_TRUE(in.bytes(4).isEmpty()); }));
    EXPECT_EQ(QString(), wrongAfter("f6", [](CborReader& in) { EXPECT_FALSE(in.optionalNumber(0, 9)); }))
        << "the control";
    // Behind a mistake nothing is read any more.
    EXPECT_EQ(QStringLiteral("a value of another kind"), wrongAfter("40f5f6", [](CborReader& in) {
                  EXPECT_EQ(0, in.number());
                  EXPECT_FALSE(in.flag());
                  EXPECT_FALSE(in.nothing());
              }));
}

} // namespace kaibang
