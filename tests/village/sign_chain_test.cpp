// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sign_chain.h"

#include "village_desk_store.h"
#include "village_fixture.h"
#include "village_reports.h"
#include "village_sign_off.h"

namespace kaibang {

using samples::VillageFixture;

class SignChainTest : public VillageFixture
{
protected:
    void SetUp() override
    {
        VillageFixture::SetUp();
        for (int n = 0; n < 4; ++n)
            for (int i = 0; i < mill.shape().households; ++i)
                if (mill.streams(i, day(n)))
                    take(received(i, day(n)));
    }
    SignedDay sign(int n, const SigningKey& with)
    {
        EXPECT_TRUE(ledger->database().begin());
        const auto link = signDay(*ledger, BusinessDay{day(n)}, with, QStringLiteral("two words"));
        EXPECT_TRUE(link.ok()) << (link ? "" : link.error().detail.toStdString());
        EXPECT_TRUE(ledger->database().commit());
        return link ? link.value() : SignedDay{};
    }
    QList<SignedDay> links() { return VillageSignOff(*ledger).all().value(); }
    ChainFault faultAfter(QList<SignedDay> days, qint64 brokenAt, const QByteArray& with = {})
    {
        const ChainCheck check = checkChain(days, with);
        EXPECT_EQ(check.brokenAt, brokenAt);
        return check.fault;
    }

    SigningKey key = SigningKey::create();
};

TEST_F(SignChainTest, EachLinkHoldsAndEachLieIsFoundWhereItIs)
{
    for (int n = 0; n < 3; ++n)
        sign(n, key);
    const QList<SignedDay> days = links();
    ASSERT_TRUE(checkChain(days, key.publicKey()).holds());
    EXPECT_EQ(checkChain(days, {}).links, 3);
    EXPECT_EQ(days.at(1).previousHash, days.at(0).hash);

    QList<SignedDay> lie = days;
    lie[1].figures.replace("money ", "Money ");
    EXPECT_EQ(faultAfter(lie, 2), ChainFault::Figures);
    lie = days;
    lie.removeAt(1);
    EXPECT_EQ(faultAfter(lie, 2), ChainFault::Position);
    lie = days;
    lie[2].signature[5] = static_cast<char>(lie.at(2).signature.at(5) ^ 1);
    EXPECT_EQ(faultAfter(lie, 3), ChainFault::Signature);
    lie = days;
    lie[2].day = BusinessDay{day(9)};
    EXPECT_EQ(faultAfter(lie, 3), ChainFault::Day);
    EXPECT_EQ(faultAfter(days, 1, SigningKey::create().publicKey()), ChainFault::OtherKey);
    // Figures that were changed and hashed anew, all of the links after it too: the signature is what is left to tell.
    lie = days;
    lie[1].figures.replace("two%20words", "new%20words");
    lie[1].hash = linkHash(lie.at(0).hash, lie.at(1).figures);
    lie[2].previousHash = lie.at(1).hash;
    lie[2].hash = linkHash(lie.at(1).hash, lie.at(2).figures);
    EXPECT_EQ(faultAfter(lie, 2), ChainFault::Signature);
    lie = days;
    lie[1].figures = "something else";
    lie[1].hash = linkHash(lie.at(0).hash, lie.at(1).figures);
    EXPECT_EQ(faultAfter(lie, 2), ChainFault::Figures);
    lie = days;
    lie[1].figures.replace("position 2", "position 7");
    lie[1].hash = linkHash(lie.at(0).hash, lie.at(1).figures);
    EXPECT_EQ(faultAfter(lie, 2), ChainFault::Day) << "figures of another place";
    lie = days;
    lie[2].previousHash = QByteArray(32, 'x');
    EXPECT_EQ(faultAfter(lie, 3), ChainFault::Previous);
}

TEST_F(SignChainTest, ADayIsSignedOnceAndOnlyWhenSomebodyReported)
{
    sign(1, key);
    EXPECT_EQ(signDay(*ledger, BusinessDay{day(1)}, key, {}).error().kind, ErrorKind::Exists);
    EXPECT_EQ(signDay(*ledger, BusinessDay{day(200)}, key, {}).error().kind, ErrorKind::Refused);
    EXPECT_EQ(signDay(*ledger, BusinessDay{day(2)}, {}, {}).error().kind, ErrorKind::Invalid);
}

TEST_F(SignChainTest, TheFiguresAreTheDay)
{
    const SignedDay link = sign(1, key);
    const auto figures = readFigures(link.figures);
    ASSERT_TRUE(figures.ok());
    EXPECT_EQ(figures.value().day, BusinessDay{day(1)});
    EXPECT_EQ(figures.value().note, QStringLiteral("two words"));
    EXPECT_EQ(figures.value().money, VillageSignOff(*ledger).moneyNow(BusinessDay{day(1)}));
    EXPECT_FALSE(figures.value().money.isEmpty());
    // The names of nobody are signed: a signature goes to the notice board and the township.
    for (const VillageHousehold& one : mill.enrolled())
        EXPECT_FALSE(link.figures.contains(one.name.toUtf8())) << one.name.toStdString();
}

TEST_F(SignChainTest, WhatComesLaterIsACorrectionWithItsReason)
{
    const int one = streamer({day(2)});
    const int late = streamer({day(5)});
    take(received(one, day(5)));
    sign(2, key);
    DayBundle other = mill.bundle(one, day(2));
    other.number = 90;
    ASSERT_TRUE(other.days.front().orders.size() > 1);
    other.days.front().orders.removeLast();
    const auto before = VillageSignOff(*ledger).moneyNow(BusinessDay{day(2)});
    EXPECT_GE(take(received(other, one)).corrections, 1);
    const auto corrections = VillageSignOff(*ledger).corrections(BusinessDay{day(2)}, BusinessDay{day(2)}).value();
    ASSERT_FALSE(corrections.isEmpty());
    EXPECT_EQ(corrections.front().reason, CorrectionReason::Restated);
    EXPECT_EQ(corrections.front().bundleNumber, 90);
    const auto after = VillageSignOff(*ledger).moneyNow(BusinessDay{day(2)});
    for (const VillageCorrection& each : corrections) {
        const std::pair place{each.household.bytes(), each.currency};
        EXPECT_EQ(after.value(place).net() - before.value(place).net(), each.netChange());
    }
    // The signed figures are what they were, and the same bytes again change nothing.
    EXPECT_TRUE(checkChain(links(), key.publicKey()).holds());
    EXPECT_EQ(take(received(other, one)).corrections, 0);

    sign(3, key);
    DayBundle first = mill.bundle(late, day(5));
    first.number = 95;
    first.days = first.days.mid(0, 1);
    first.days.append(mill.facts(late, day(3), 0));
    const bool isNew = !mill.streams(late, day(3));
    take(received(first, late));
    const auto third = VillageSignOff(*ledger).corrections(BusinessDay{day(3)}, BusinessDay{day(3)}).value();
    ASSERT_FALSE(third.isEmpty());
    EXPECT_EQ(third.back().reason, isNew ? CorrectionReason::Late : CorrectionReason::Restated);
}

TEST_F(SignChainTest, AnAcknowledgedExceptionComesBackWhenItsFigureChanges)
{
    const auto ruled = [&](ExceptionRule rule, qint64 limit) {
        QList<VillageRule> rules = VillageDeskStore(*ledger).rules().value();
        for (VillageRule& each : rules) {
            each.isOn = each.rule == rule;
            each.limit = each.rule == rule ? limit : each.limit;
        }
        ASSERT_TRUE(VillageDeskStore(*ledger).setRules(rules).ok());
    };
    ruled(ExceptionRule::BelowFloor, 1);
    VillageFloor floor{QStringLiteral("Earrings"), {}, {}, {}, QStringLiteral("CNY"), 700'000};
    ASSERT_TRUE(VillageDeskStore(*ledger).setFloors({floor}).ok());
    const auto found = [&] { return villageEvening(*ledger, BusinessDay{day(2)}).value().exceptions; };
    const QList<VillageException> first = found();
    ASSERT_FALSE(first.isEmpty());
    EXPECT_EQ(first.front().measured, first.front().whole - first.front().part);
    EXPECT_EQ(VillageDeskStore(*ledger).acknowledge(first.front(), QStringLiteral(" ")).error().kind,
              ErrorKind::Invalid);
    ASSERT_TRUE(VillageDeskStore(*ledger).acknowledge(first.front(), QStringLiteral("a gift")).ok());
    EXPECT_TRUE(found().back().isAcknowledged); // seen ones go last
    EXPECT_EQ(found().back().note, QStringLiteral("a gift"));
    floor.minor += 100;
    ASSERT_TRUE(VillageDeskStore(*ledger).setFloors({floor}).ok());
    for (const VillageException& each : found())
        EXPECT_FALSE(each.isAcknowledged);
    ruled(ExceptionRule::BelowFloor, 800'000);
    EXPECT_TRUE(found().isEmpty());
    EXPECT_EQ(VillageDeskStore(*ledger).setFloors({{{}, {}, {}, {}, QStringLiteral("CNY"), 5}}).error().kind,
              ErrorKind::Invalid);
}

} // namespace kaibang
