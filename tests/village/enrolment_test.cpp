// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "enrolment.h"

#include "bundle_samples.h"
#include "signing_key.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

namespace kaibang {

namespace {

const QString digits = QStringLiteral("0123456789ABCDEFGHJKMNPQRSTVWXYZ");

Enrolment made(quint64 seed)
{
    samples::BundleSamples maker(seed);
    return {maker.uid(), QStringLiteral("王家: «Perlas» 50% & co"), maker.uid().bytes() + maker.uid().bytes()};
}

} // namespace

RC_GTEST_PROP(EnrolmentTest, its_text_reads_back, (quint64 seed))
{
    const Enrolment told = made(seed);
    const auto read = Enrolment::fromText(told.text());
    RC_ASSERT(read.ok());
    RC_ASSERT(read.value() == told);
    QString broken = told.text();
    broken.insert(static_cast<int>(seed % 60), QStringLiteral("\n "));
    RC_ASSERT(Enrolment::fromText(QStringLiteral("  ") + broken + QLatin1Char('\n')).value() == told);
}

RC_GTEST_PROP(EnrolmentTest, a_code_forgives_how_it_is_written_and_nothing_else, (quint64 seed))
{
    const QString code = made(seed).code();
    RC_ASSERT(code.size() == 29); // six groups of four
    QString sloppy = code.toLower();
    sloppy.replace(QLatin1Char('0'), QLatin1Char('o'))
        .replace(QLatin1Char('1'), seed % 2 ? QLatin1Char('l') : QLatin1Char('I'));
    sloppy.replace(QLatin1Char('-'), QStringLiteral(" – "));
    RC_ASSERT(plainShortCode(sloppy).value() == code);

    const QString plain = QString(code).remove(QLatin1Char('-'));
    for (int i = 0; i < plain.size(); ++i) {
        for (const QChar c : digits) {
            QString wrong = plain;
            wrong[i] = c;
            RC_ASSERT(plainShortCode(wrong).ok() == (c == plain.at(i)));
        }
        if (i > 0 && plain.at(i) != plain.at(i - 1)) {
            QString swapped = plain;
            std::swap(swapped[i], swapped[i - 1]);
            RC_ASSERT(!plainShortCode(swapped).ok());
        }
    }
    RC_ASSERT(!plainShortCode(plain.chopped(1)).ok());
    RC_ASSERT(!plainShortCode(plain + QLatin1Char('0')).ok());
}

TEST(EnrolmentTest, a_code_stands_for_id_and_key_together)
{
    const Enrolment one = made(1), other = made(2);
    EXPECT_EQ(one.code(), shortCode(one.household, one.publicKey));
    EXPECT_NE(one.code(), shortCode(other.household, one.publicKey));
    EXPECT_NE(one.code(), shortCode(one.household, other.publicKey));
    EXPECT_EQ(QStringLiteral("0PE0-K8AC-P3XP-54H5-Z2NV-GVGK"),
              shortCode(Uid::fromBytes(QByteArray(16, '\1')), QByteArray(32, '\2')))
        << "worked out by Python's hashlib: codes that were written down stay what they are";
}

TEST(EnrolmentTest, other_texts_are_told_apart)
{
    const auto kindOf = [](const QString& text) { return Enrolment::fromText(text).error().kind; };
    const QString sound = made(1).text();
    EXPECT_EQ(ErrorKind::NotOurs, kindOf({}));
    EXPECT_EQ(ErrorKind::NotOurs, kindOf(QStringLiteral("https://example.org/")));
    EXPECT_EQ(ErrorKind::NotOurs, kindOf(sound + QString(5000, u'x')));
    EXPECT_EQ(ErrorKind::NewerFile, kindOf(QString(sound).replace(QLatin1String(":1:"), QLatin1String(":2:"))));
    EXPECT_EQ(ErrorKind::Invalid, kindOf(QString(sound).replace(QLatin1String(":1:"), QLatin1String(":x:"))));
    EXPECT_EQ(ErrorKind::Invalid, kindOf(sound.left(60)));
    EXPECT_EQ(ErrorKind::Invalid, kindOf(sound + QStringLiteral(":more")));
    EXPECT_EQ(ErrorKind::Invalid, kindOf(sound + QStringLiteral("%0A%1B")));
    EXPECT_EQ(ErrorKind::Invalid, kindOf(sound + QString(200, u'x')));
}

// Codes are copied out of chats and read off paper: whatever kind of blank or dash stands between the groups.
TEST(EnrolmentTest, blanks_and_dashes_of_every_kind_are_forgiven_and_other_signs_are_not)
{
    const QString code = made(3).code();
    for (const char16_t between : {u' ', u'\t', u'\u2013', u'\u2014', u'\u3000'})
        EXPECT_EQ(plainShortCode(QString(code).replace(u'-', QChar(between))).value(), code) << int(between);
    for (const char16_t wrong : {u'U', u'!', u'\u738b'})
        EXPECT_EQ(plainShortCode(code.chopped(1) + QChar(wrong)).error().detail,
                  QStringLiteral("a character that no code has"));
}

TEST(EnrolmentTest, an_id_or_a_key_that_is_none_is_refused)
{
    const Enrolment sound = made(1);
    const auto with = [&](const QString& id, const QString& key) {
        return Enrolment::fromText(QStringLiteral("kaibang-household:1:%1:%2:x").arg(id, key));
    };
    const QString id = sound.household.text(), key = QString::fromLatin1(sound.publicKey.toHex());
    ASSERT_TRUE(with(id, key).ok()) << "the control";
    for (const auto& broken : {with(QStringLiteral("nobody"), key), with(id, key.chopped(2)), with(id, key.toUpper()),
                               with(id, key.chopped(1) + QLatin1Char('x')), with({}, key), with(id, {})}) {
        ASSERT_FALSE(broken.ok());
        EXPECT_EQ(broken.error().detail, QStringLiteral("id or key"));
    }
}

TEST(EnrolmentTest, is_equal_where_id_name_and_key_are)
{
    const Enrolment one = made(1);
    Enrolment named = one, keyed = one, other = one;
    named.name += QLatin1Char('x');
    keyed.publicKey[0] = static_cast<char>(~keyed.publicKey.at(0));
    other.household = made(2).household;
    EXPECT_EQ(one, made(1));
    for (const Enrolment& different : {named, keyed, other})
        EXPECT_FALSE(one == different);
}

TEST(SigningKeyTest, signs_what_only_its_public_key_checks)
{
    const SigningKey key = SigningKey::create(), again = SigningKey::fromSeed(key.seed());
    ASSERT_FALSE(key.isNull());
    EXPECT_EQ(key.publicKey(), again.publicKey());
    const QByteArray signature = again.sign(SignedThing::SignOff, "a day");
    EXPECT_TRUE(isSignedBy(key.publicKey(), SignedThing::SignOff, "a day", signature));
    EXPECT_FALSE(isSignedBy(key.publicKey(), SignedThing::Bundle, "a day", signature));
    EXPECT_FALSE(isSignedBy(key.publicKey(), SignedThing::SignOff, "a dax", signature));
    EXPECT_FALSE(isSignedBy(SigningKey::create().publicKey(), SignedThing::SignOff, "a day", signature));
    EXPECT_TRUE(SigningKey::fromSeed("short").isNull());
    EXPECT_TRUE(SigningKey().sign(SignedThing::Bundle, "x").isEmpty());
    EXPECT_TRUE(SigningKey().seed().isEmpty());
    EXPECT_FALSE(isSignedBy(key.publicKey().chopped(1), SignedThing::SignOff, "a day", signature));
    EXPECT_FALSE(isSignedBy(key.publicKey(), SignedThing::SignOff, "a day", signature.chopped(1)));
}

// RFC 8032, section 7.1, test 1: the same seed gives the public key of the standard.
TEST(SigningKeyTest, is_ed25519)
{
    const auto key =
        SigningKey::fromSeed(QByteArray::fromHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"));
    EXPECT_EQ("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", key.publicKey().toHex());
}

} // namespace kaibang
