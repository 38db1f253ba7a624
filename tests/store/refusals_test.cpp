// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What cannot be is refused, each time by what is wrong with it alone, and nothing is changed: the catalogue, prices of
// a moment, the run of a show, PINs and holds. Beside each refusal stands its control, which goes through.
#include "claim_store.h"
#include "flash_store.h"
#include "live_rooms.h"
#include "refusal_fixture.h"
#include "role_store.h"
#include "run_plan_store.h"
#include "set_store.h"
#include "trail_store.h"

#include <limits>

using namespace kaibang;
using namespace Qt::Literals::StringLiterals;

namespace {

class RefusalTest : public samples::RefusalFixture
{
protected:
    void SetUp() override
    {
        RefusalFixture::SetUp();
        show = ShowStore(*ledger).currentOrNew().value().uid;
    }
    [[nodiscard]] Product product() { return CatalogueStore(*ledger).products(true).value().front(); }

    const Uid nobody = Uid::fromBytes(QByteArray(16, 'n'));
    Uid show;
};

TEST_F(RefusalTest, AProductNeedsANameAndPricesThatHoldTogether)
{
    const Product before = product();
    const auto saved = [&](auto change) {
        Product wanted = before;
        change(wanted);
        return refusal([&] { return CatalogueStore(*ledger).save(wanted); });
    };
    EXPECT_EQ(saved([](Product& p) { p.name = u"  "_s; }), ErrorKind::Invalid);
    EXPECT_EQ(saved([](Product& p) { p.variants[1].priceMinor = -1; }), ErrorKind::Invalid);
    EXPECT_EQ(saved([](Product& p) { p.variants[1].floorMinor = -1; }), ErrorKind::Invalid);
    EXPECT_EQ(saved([](Product& p) { p.variants[1].floorMinor = 5901; }), ErrorKind::Invalid);
    EXPECT_EQ(saved([](Product& p) { p.variants[1].code = p.variants.at(0).code; }), ErrorKind::Exists);
    EXPECT_EQ(saved([](Product& p) { p.kind = ProductKind::Piece; }), ErrorKind::Refused) << "there are ten of each";
    EXPECT_EQ(product(), before);
    EXPECT_EQ(saved([](Product& p) { p.variants[1].floorMinor = std::nullopt; }), none);
    EXPECT_EQ(saved([](Product& p) { p.variants[1].floorMinor = 5900; }), none);
    EXPECT_EQ(refusal([&] { return CatalogueStore(*ledger).setArchived(nobody, true); }), ErrorKind::NotFound);
    EXPECT_EQ(refusal([&] { return CatalogueStore(*ledger).setArchived(before.uid, true); }), none);
    EXPECT_TRUE(product().archived);
}

TEST_F(RefusalTest, AProductWithoutCodesIsGivenFreeOnes)
{
    QStringList codes;
    for (int i = 0; i < 3; ++i) {
        Product made;
        made.name = u"Plain"_s;
        made.variants = QList<Variant>(1);
        made.variants[0].priceMinor = 100;
        ASSERT_EQ(refusal([&] { return CatalogueStore(*ledger).save(made); }), none);
    }
    for (const Product& each : CatalogueStore(*ledger).products().value())
        if (each.name == u"Plain"_s)
            codes << each.code << each.variants.front().code;
    EXPECT_EQ(codes.removeDuplicates(), 0) << codes.join(u' ').toStdString();
    EXPECT_EQ(codes.size(), 6);
}

TEST_F(RefusalTest, ALotHasANameAndMusselsAndGivesNoMoreThanItHas)
{
    CatalogueStore catalogue(*ledger);
    EXPECT_EQ(refusal([&] { return catalogue.addLot(u" "_s, u"Pond"_s, 10); }), ErrorKind::Invalid);
    EXPECT_EQ(refusal([&] { return catalogue.addLot(u"Tub"_s, u"Pond"_s, 0); }), ErrorKind::Invalid);
    EXPECT_TRUE(catalogue.lots().value().isEmpty());
    const Uid lot = catalogue.addLot(u"Tub"_s, {}, 10).value();
    const auto moved = [&](const Uid& which, qint64 delta) {
        return refusal([&] { return catalogue.moveLot(which, delta, static_cast<int>(StockReason::Correction), {}); });
    };
    EXPECT_EQ(moved(lot, 0), ErrorKind::Invalid);
    EXPECT_EQ(moved(lot, -11), ErrorKind::OutOfStock);
    EXPECT_EQ(moved(nobody, 1), ErrorKind::OutOfStock);
    EXPECT_EQ(moved(lot, -10), none);
    EXPECT_EQ(catalogue.lots().value().front().remaining, 0);
}

TEST_F(RefusalTest, ASetIsMadeOfOtherThingsThatAreNoSets)
{
    Product box;
    box.name = u"Box"_s;
    for (const auto& code : {u"BOX-1"_s, u"BOX-2"_s}) {
        box.variants.append(Variant());
        box.variants.last().code = code;
    }
    ASSERT_EQ(refusal([&] { return CatalogueStore(*ledger).save(box); }), none);
    const Uid one = CatalogueStore(*ledger).variantByCode(u"BOX-1"_s).value().uid,
              two = CatalogueStore(*ledger).variantByCode(u"BOX-2"_s).value().uid, stud = variants.at(0).uid;
    const auto made = [&](const Uid& which, const QList<SetPart>& parts) {
        return refusal([&] { return SetStore(*ledger).setParts(which, parts); });
    };
    EXPECT_EQ(made(nobody, {{stud, 1}}), ErrorKind::NotFound);
    EXPECT_EQ(made(stud, {{variants.at(1).uid, 1}}), ErrorKind::Refused) << "it has stock of its own";
    EXPECT_EQ(made(one, {{nobody, 1}}), ErrorKind::Invalid);
    EXPECT_EQ(made(one, {{one, 1}}), ErrorKind::Invalid);
    EXPECT_EQ(made(one, {{stud, 1}, {stud, 1}}), ErrorKind::Invalid);
    EXPECT_EQ(made(one, {{stud, 0}}), ErrorKind::Invalid);
    EXPECT_EQ(made(one, {{stud, std::numeric_limits<int>::max()}}), ErrorKind::Invalid);
    EXPECT_TRUE(SetStore(*ledger).parts(one).value().isEmpty());
    EXPECT_EQ(made(one, {{stud, 2}, {variants.at(1).uid, 1}}), none);
    EXPECT_EQ(made(two, {{one, 1}}), ErrorKind::Invalid) << "a set of a set";
    EXPECT_EQ(SetStore(*ledger).parts(one).value().size(), 2);
    EXPECT_EQ(made(one, {}), none);
    EXPECT_TRUE(SetStore(*ledger).parts(one).value().isEmpty());
    EXPECT_EQ(made(two, {{one, 1}}), none);
    EXPECT_EQ(made(one, {{stud, 1}}), ErrorKind::Refused) << "it is a part";
}

TEST_F(RefusalTest, AFlashPriceIsOfAKnownThingForATimeAndANumberThatCanBe)
{
    FlashStore flashes(*ledger);
    const Uid stud = variants.at(0).uid;
    constexpr qint64 minute = 60'000, many = std::numeric_limits<qint64>::max();
    const auto started = [&](const Uid& in, const Uid& variant, qint64 price, qint64 ms, qint64 units, qint64 each,
                             bool belowFloor = false) {
        return refusal([&] { return flashes.start(in, variant, price, ms, units, each, belowFloor); });
    };
    EXPECT_EQ(started(show, nobody, 5000, minute, 0, 0), ErrorKind::NotFound);
    EXPECT_EQ(started(nobody, stud, 5000, minute, 0, 0), ErrorKind::NotFound);
    EXPECT_EQ(started(show, stud, -1, minute, 0, 0, true), ErrorKind::Invalid);
    EXPECT_EQ(started(show, stud, 5000, FlashStore::shortestMs - 1, 0, 0), ErrorKind::Invalid);
    EXPECT_EQ(started(show, stud, 5000, FlashStore::longestMs + 1, 0, 0), ErrorKind::Invalid);
    EXPECT_EQ(started(show, stud, 5000, minute, -1, 0), ErrorKind::Invalid);
    EXPECT_EQ(started(show, stud, 5000, minute, many, 0), ErrorKind::Invalid);
    EXPECT_EQ(started(show, stud, 5000, minute, 0, -1), ErrorKind::Invalid);
    EXPECT_EQ(started(show, stud, 5000, minute, 0, many), ErrorKind::Invalid);
    EXPECT_EQ(started(show, stud, 4899, minute, 0, 0), ErrorKind::Refused) << "the floor is 49.00";
    EXPECT_FALSE(flashes.priceOf(stud, clock.now()));
    EXPECT_EQ(started(show, stud, 4899, minute, 0, 0, true), none);
    const FlashPrice first = flashes.priceOf(stud, clock.now()).value();
    EXPECT_EQ(flashes.takenBy(first.uid, {}), 0) << "whom nobody knows has taken none";
    EXPECT_EQ(flashes.takenBy(first.uid, "whoever"), 0);

    EXPECT_EQ(refusal([&] { return flashes.end(nobody); }), ErrorKind::NotFound);
    EXPECT_EQ(refusal([&] { return flashes.end(first.uid); }), none);
    EXPECT_EQ(refusal([&] { return flashes.end(first.uid); }), ErrorKind::NotFound) << "it is over";
    EXPECT_TRUE(flashes.ofShow(show).value().front().endedAt);
    EXPECT_EQ(refusal([&] { return flashes.undoEnd(first.uid); }), none);
    EXPECT_EQ(started(show, stud, 5000, minute, 0, 0), none);
    EXPECT_EQ(refusal([&] { return flashes.undoEnd(first.uid); }), ErrorKind::Refused) << "a newer one is there";
    const Uid newer = flashes.priceOf(stud, clock.now()).value().uid;
    ASSERT_EQ(refusal([&] { return flashes.end(newer); }), none);
    clock.time = clock.time.plusMs(minute);
    EXPECT_EQ(refusal([&] { return flashes.undoEnd(newer); }), ErrorKind::Refused) << "its time is over";
}

TEST_F(RefusalTest, ACueAScriptAndATemplateAreOfSomethingAndShortEnough)
{
    RunPlanStore plan(*ledger);
    const QString tooLong(100'000, u'x');
    const auto cue = [&](const Uid& of, qint64 ms, const QString& words) {
        return refusal([&] { return plan.addCue(of, ms, words); });
    };
    EXPECT_EQ(cue(nobody, 0, u"greet"_s), ErrorKind::NotFound);
    EXPECT_EQ(cue(show, -1, u"greet"_s), ErrorKind::Invalid);
    EXPECT_EQ(cue(show, std::numeric_limits<qint64>::max(), u"greet"_s), ErrorKind::Invalid);
    EXPECT_EQ(cue(show, 0, u" "_s), ErrorKind::Invalid);
    EXPECT_EQ(cue(show, 0, tooLong), ErrorKind::Invalid);
    EXPECT_TRUE(plan.cues(show).value().isEmpty());
    EXPECT_EQ(cue(show, 0, u"greet"_s), none);
    const Uid made = plan.cues(show).value().front().uid;
    EXPECT_EQ(refusal([&] { return plan.setCueDone(nobody, true); }), ErrorKind::NotFound);
    EXPECT_EQ(refusal([&] { return plan.setCueDone(made, true); }), none);
    EXPECT_TRUE(plan.cues(show).value().front().doneAt);
    EXPECT_EQ(refusal([&] { return plan.setCueDone(made, false); }), none);
    EXPECT_FALSE(plan.cues(show).value().front().doneAt);

    const Uid stud = product().uid;
    EXPECT_EQ(refusal([&] { return plan.saveScript(stud, {}, u"Hello"_s); }), ErrorKind::Invalid);
    EXPECT_EQ(refusal([&] { return plan.saveScript(stud, u"en"_s, tooLong); }), ErrorKind::Invalid);
    EXPECT_EQ(refusal([&] { return plan.saveScript(stud, u"en"_s, u" Hello "_s); }), none);
    EXPECT_EQ(plan.scripts(stud).value().value(u"en"_s), u"Hello"_s);
    EXPECT_EQ(refusal([&] { return plan.saveScript(stud, u"en"_s, u" "_s); }), none);
    EXPECT_TRUE(plan.scripts(stud).value().isEmpty());
    EXPECT_EQ(refusal([&] { return plan.addMark(nobody, u"x"_s); }), ErrorKind::NotFound);
    EXPECT_EQ(refusal([&] { return plan.addMark(show, tooLong); }), none);
    EXPECT_LT(plan.marks(show).value().front().words.size(), tooLong.size());

    EXPECT_EQ(refusal([&] { return plan.keepTemplate(nobody, u"Friday"_s); }), ErrorKind::NotFound);
    EXPECT_EQ(refusal([&] { return plan.keepTemplate(show, u" "_s); }), ErrorKind::Invalid);
    ASSERT_EQ(refusal([&] { return ShowStore(*ledger).addItem(show, variants.at(0).uid); }), none);
    EXPECT_EQ(refusal([&] { return plan.keepTemplate(show, u"Friday"_s); }), none);
    EXPECT_EQ(plan.templates().value().size(), 1);
}

TEST_F(RefusalTest, APinIsFourToTwelveDigits)
{
    RoleStore roles(*ledger);
    for (const QString& wrong :
         {u"123"_s, u"1234567890123"_s, u"12a4"_s, u"12/4"_s, u"12:4"_s, u"１２３４"_s, u"    "_s})
        EXPECT_EQ(refusal([&] { return roles.setPin(Role::Host, wrong); }), ErrorKind::Invalid) << wrong.toStdString();
    EXPECT_FALSE(roles.hasPin(Role::Host));
    EXPECT_EQ(refusal([&] { return roles.setPin(Role::Helper, u"1234"_s); }), ErrorKind::Refused) << "the host's first";
    EXPECT_EQ(refusal([&] { return roles.setPin(Role::Host, {}); }), none) << "there is none to be removed";
    const auto lines = [this] {
        return TrailStore(*ledger).lines(Instant{0}, Instant{std::numeric_limits<qint64>::max()}).value().size();
    };
    EXPECT_EQ(lines(), 0) << "and so there is nothing to tell";
    EXPECT_EQ(refusal([&] { return roles.setPin(Role::Host, u"0123456789"_s); }), none);
    EXPECT_EQ(refusal([&] { return roles.setPin(Role::Helper, u"1234"_s); }), none);
    EXPECT_EQ(refusal([&] { return roles.setPin(Role::Host, {}); }), ErrorKind::Refused) << "others have one";
    EXPECT_EQ(refusal([&] { return roles.setPin(Role::Helper, {}); }), none);
    EXPECT_EQ(refusal([&] { return roles.setPin(Role::Host, {}); }), none);
    EXPECT_EQ(lines(), 4);
}

// A clock that was set back must not lock anybody out for ever.
TEST_F(RefusalTest, APinIsLookedAtAgainOnceItsTimeIsOverOrTheClockWasSetBack)
{
    RoleStore roles(*ledger);
    ASSERT_TRUE(roles.setPin(Role::Host, u"1234"_s).ok());
    qint64 lockedMs = 0;
    int tries = 0;
    while (lockedMs == 0 && ++tries < 50)
        lockedMs = roles.tryPin(Role::Host, u"0000"_s).value().lockedMs;
    ASSERT_GT(lockedMs, 0);
    EXPECT_FALSE(roles.tryPin(Role::Host, u"1234"_s).value().right) << "nor the right one";
    const Instant locked = clock.time;
    clock.time = locked.plusMs(lockedMs - 1);
    EXPECT_EQ(roles.tryPin(Role::Host, u"1234"_s).value().lockedMs, 1);
    clock.time = locked.plusMs(-1);
    EXPECT_FALSE(roles.tryPin(Role::Host, u"0000"_s).value().right);
    EXPECT_GT(roles.tryPin(Role::Host, u"1234"_s).value().lockedMs, 0) << "locked from then on";
    clock.time = clock.time.plusMs(24LL * 3600 * 1000);
    EXPECT_TRUE(roles.tryPin(Role::Host, u"1234"_s).value().right);
}

TEST_F(RefusalTest, AHoldIsOfSoManyAsThereAreAndEndsOnce)
{
    HoldStore holds(*ledger);
    const auto held = [&](const Uid& variant, qint64 units, qint64 price) {
        return refusal([&] { return holds.reserve({u"hand"_s, {}, variant, units, price, 600'000, {}, clock.now()}); });
    };
    const Uid stud = variants.at(0).uid;
    EXPECT_EQ(held(nobody, 1, 5900), ErrorKind::NotFound);
    EXPECT_EQ(held(stud, 0, 5900), ErrorKind::Invalid);
    EXPECT_EQ(held(stud, 10, std::numeric_limits<qint64>::max() / 2), ErrorKind::Invalid);
    EXPECT_EQ(held(stud, 11, 5900), ErrorKind::OutOfStock);
    EXPECT_EQ(onHand(0), 10);
    EXPECT_EQ(holds.nextExpiry().value(), std::nullopt);
    EXPECT_EQ(held(stud, 10, 5900), none);
    EXPECT_EQ(holds.nextExpiry().value(), clock.now().plusMs(600'000));
    const Uid order = holds.active().value().front().order;

    using Step = Result<OrderOutcome> (HoldStore::*)(const Uid&);
    const auto step = [&](Step one, const Uid& of) { return refusal([&] { return (holds.*one)(of); }); };
    EXPECT_EQ(step(&HoldStore::pay, nobody), ErrorKind::NotFound);
    for (const Step one : {&HoldStore::undoPay, &HoldStore::release, &HoldStore::undoRelease, &HoldStore::undoLate})
        EXPECT_EQ(step(one, nobody), ErrorKind::Refused);
    EXPECT_EQ(refusal([&] { return holds.decideLate(nobody, LateChoice::Refund); }), ErrorKind::Refused);
    for (const Step one : {&HoldStore::undoPay, &HoldStore::undoRelease, &HoldStore::undoLate})
        EXPECT_EQ(step(one, order), ErrorKind::Refused) << "it is held";
    EXPECT_EQ(refusal([&] { return holds.decideLate(order, LateChoice::Refund); }), ErrorKind::Refused);
    EXPECT_EQ(step(&HoldStore::release, order), none);
    EXPECT_EQ(step(&HoldStore::release, order), ErrorKind::Refused) << "it is let go";
    EXPECT_EQ(step(&HoldStore::undoRelease, order), none);
    EXPECT_EQ(step(&HoldStore::pay, order), none);
    EXPECT_EQ(step(&HoldStore::pay, order), ErrorKind::Refused) << "it is paid";
    EXPECT_EQ(step(&HoldStore::undoPay, order), none);
    EXPECT_EQ(step(&HoldStore::release, order), none);
    EXPECT_EQ(held(stud, 10, 5900), none) << "another has them now";
    EXPECT_EQ(step(&HoldStore::undoRelease, order), ErrorKind::OutOfStock);
    clock.time = clock.time.plusMs(600'000);
    EXPECT_EQ(step(&HoldStore::undoRelease, order), ErrorKind::Refused) << "its time is over";
    EXPECT_EQ(onHand(0), 0);
    expectSound();
}

TEST_F(RefusalTest, ClaimRulesAndWindowsStayWithinTheirLimits)
{
    ClaimStore claims(*ledger);
    const ClaimRules before = claims.rules();
    const auto set = [&](auto change) {
        ClaimRules wanted = before;
        change(wanted);
        return refusal([&] { return claims.setRules(wanted); });
    };
    EXPECT_EQ(set([](ClaimRules& r) { r.graceMs = -1; }), ErrorKind::OutOfRange);
    EXPECT_EQ(set([](ClaimRules& r) { r.graceMs = ClaimLimits::longestGraceMs + 1; }), ErrorKind::OutOfRange);
    EXPECT_EQ(set([](ClaimRules& r) { r.holdMs = ClaimLimits::shortestHoldMs - 1; }), ErrorKind::OutOfRange);
    EXPECT_EQ(set([](ClaimRules& r) { r.holdMs = ClaimLimits::longestHoldMs + 1; }), ErrorKind::OutOfRange);
    EXPECT_EQ(set([](ClaimRules& r) { r.unitsEach = -1; }), ErrorKind::OutOfRange);
    EXPECT_EQ(claims.rules(), before);
    EXPECT_EQ(set([](ClaimRules& r) { r.unitsEach = 3; }), none);
    EXPECT_EQ(claims.rules().unitsEach, 3);

    EXPECT_EQ(refusal([&] { return claims.closeWindow(); }), ErrorKind::NotFound) << "none is open";
    EXPECT_EQ(refusal([&] { return claims.openWindow(nobody); }), ErrorKind::NotFound);
    ASSERT_EQ(refusal([&] { return ShowStore(*ledger).addItem(show, variants.at(0).uid); }), none);
    const Uid item = ShowStore(*ledger).items(show).value().front().uid;
    EXPECT_EQ(refusal([&] { return claims.openWindow(item); }), none);
    EXPECT_EQ(refusal([&] { return claims.closeWindow(); }), none);

    ASSERT_EQ(refusal([&] { return ShowStore(*ledger).start(show); }), none);
    EXPECT_EQ(refusal([&] { return claims.takeTyped(u"Ana"_s, nobody, 1); }), ErrorKind::NotFound);
    EXPECT_EQ(refusal([&] { return claims.takeTyped(u"Ana"_s, variants.at(0).uid, 0); }), ErrorKind::NotFound);
    for (const auto& decided :
         {refusal([&] { return claims.accept(nobody, {}); }), refusal([&] { return claims.refuse(nobody); }),
          refusal([&] { return claims.undoDecision(nobody); })})
        EXPECT_EQ(decided, ErrorKind::NotFound);
    const auto type = [&](const QString& buyer, qint64 units) {
        return inOne([&] { return claims.takeTyped(buyer, variants.at(0).uid, units); });
    };
    const auto typed = type(u"Ana"_s, 2);
    ASSERT_TRUE(typed.ok());
    EXPECT_EQ(typed.value().claim.state, ClaimState::Held);
    const Uid claim = typed.value().claim.uid;
    EXPECT_EQ(refusal([&] { return claims.accept(claim, {}); }), ErrorKind::NotFound) << "it is decided";
    EXPECT_EQ(refusal([&] { return claims.refuse(claim); }), ErrorKind::NotFound);
    EXPECT_EQ(type(u"Ana"_s, 2).value().claim.reason, ClaimReason::OverLimit) << "three each";
    EXPECT_EQ(type(u"Eva"_s, 3).value().claim.state, ClaimState::Held) << "of each buyer";
    expectSound();
}

TEST_F(RefusalTest, OnlyARoomThatWasHeardOfIsDecidedOn)
{
    LiveRooms rooms(*ledger);
    EXPECT_EQ(refusal([&] { return rooms.decide(u"douyin"_s, u"1"_s, RoomVerdict::Ours); }), ErrorKind::NotFound);
    ASSERT_TRUE(ShowStore(*ledger).start(show).ok());
    BuyerComment comment{u"douyin"_s, u"Ana"_s, u"yo"_s, u"m1"_s, clock.now()};
    EXPECT_EQ(rooms.note(comment), RoomVerdict::Ours) << "who names no room is in ours";
    comment.room = u"1"_s;
    EXPECT_EQ(rooms.note(comment), RoomVerdict::Unasked);
    EXPECT_EQ(refusal([&] { return rooms.decide(u"douyin"_s, u"1"_s, RoomVerdict::NotOurs); }), none);
    EXPECT_EQ(rooms.note(comment), RoomVerdict::NotOurs);
    LiveReference live;
    EXPECT_EQ(rooms.verdictOf(live), RoomVerdict::Ours);
}

} // namespace
