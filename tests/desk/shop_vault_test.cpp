// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shops and their keys when the keychain is slow, shut or gone, when the disk refuses, and when a person is quicker.
#include "desk_fixture.h"
#include "memory_vault.h"
#include "scripted_shop.h"
#include "shop_desk.h"
#include "shop_secret.h"
#include "shop_store.h"
#include "tried_by_statement.h"

#include <QSignalSpy>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Mercado Libre word for word, and a desk that asks it when the test says so.
class ShopVaultTest : public samples::TriedByStatement<samples::DeskFixture>
{
protected:
    static constexpr int day = 86'400;

    void SetUp() override
    {
        DeskFixture::SetUp();
        orders = std::make_unique<OrderDesk>(*store);
        open();
        answers(u"R-2"_s, day);
    }
    void TearDown() override
    {
        desk.reset();
        settle();
        orders.reset();
        DeskFixture::TearDown();
    }
    void letRun() override
    {
        store->drain();
        QCoreApplication::processEvents();
    }
    void open()
    {
        PollRhythm rhythm;
        rhythm.tickMs = 5;
        rhythm.wakeMs = 3'600'000; // by itself it asks nothing for an hour
        desk = std::make_unique<ShopDesk>(*store, *orders, clock, vault.access(), rhythm,
                                          PollTime{[] { return qint64{0}; }, [] { return 1.0; }});
    }
    /// What the shop says from now on: the token that it gives next, for how long, and who it is.
    void answers(const QString& refresh, int seconds, qint64 seller = 779432305, const QString& name = u"PERLAS"_s)
    {
        for (const QByteArray path : {"/oauth/token", "/users/me", "/orders/search"})
            shop.forget(path);
        shop.tell("/oauth/token",
                  QJsonObject{{u"access_token"_s, u"A"_s}, {u"refresh_token"_s, refresh}, {u"expires_in"_s, seconds}});
        shop.tell("/users/me", QJsonObject{{u"id"_s, seller}, {u"nickname"_s, name}});
        shop.tell("/orders/search",
                  QJsonObject{{u"results"_s, QJsonArray()}, {u"paging"_s, QJsonObject{{u"total"_s, 0}}}});
    }
    static bool waitFor(const std::function<bool()>& done) { return QTest::qWaitFor(done, 20'000); }
    ShopDesk::Wish wish() const
    {
        ShopDesk::Wish one;
        one.kind = ShopKind::MercadoLibre;
        one.address = shop.address();
        one.since = clock.now();
        one.credentials = {u"app"_s, u"s3cret"_s};
        one.credentials.code = u"C-1"_s;
        return one;
    }
    static ShopCredentials another(const QString& refresh)
    {
        ShopCredentials one{u"app"_s, u"s3cret"_s};
        one.refreshToken = refresh;
        return one;
    }
    Result<ShopTrial> tryOut(const ShopDesk::Wish& wanted)
    {
        std::optional<Result<ShopTrial>> told;
        desk->tryOut(wanted, [&told](const Result<ShopTrial>& trial) { told = trial; });
        EXPECT_TRUE(waitFor([&] { return told.has_value(); }));
        return *told;
    }
    Result<Shop> connectTo(const ShopDesk::Wish& wanted)
    {
        std::optional<Result<Shop>> made;
        desk->connectShop(wanted, [&made](const Result<Shop>& one) { made = one; });
        EXPECT_TRUE(waitFor([&] { return made.has_value(); }));
        return *made;
    }
    /// The id of a shop that was tried and connected.
    QString connected()
    {
        EXPECT_EQ(tryOut(wish()).value().trouble, FeedTrouble::None);
        const auto made = connectTo(wish());
        EXPECT_TRUE(made.ok()) << (made ? "" : made.error().detail.toStdString());
        return made ? made.value().sourceId : QString();
    }
    Result<Done> leave(const QString& id)
    {
        std::optional<Result<Done>> left;
        desk->disconnectShop(id, [&left](const Result<Done>& one) { left = one; });
        EXPECT_TRUE(waitFor([&] { return left.has_value(); }));
        return *left;
    }
    Result<Shop> undo()
    {
        std::optional<Result<Shop>> back;
        desk->undoDisconnect([&back](const Result<Shop>& one) { back = one; });
        EXPECT_TRUE(waitFor([&] { return back.has_value(); }));
        return *back;
    }
    bool keeps(const QString& id, const char* token) const
    {
        return vault.kept.value(shopSecretName(id)).contains(token);
    }
    FeedTrouble trouble() const { return desk->feeds().value(0).trouble; }
    qsizetype inTheLedger()
    {
        return answer(store->read([](Ledger& ledger) { return ShopStore(ledger).connected(); })).value().size();
    }

    samples::ScriptedShop shop;
    samples::MemoryVault vault;
    std::unique_ptr<OrderDesk> orders;
    std::unique_ptr<ShopDesk> desk;
};

TEST_F(ShopVaultTest, WhatWasTriedForOneKindOfShopIsNotTakenForAnother)
{
    ASSERT_TRUE(tryOut(wish()).ok());
    ShopDesk::Wish other = wish();
    other.kind = ShopKind::TikTokShop;
    EXPECT_EQ(connectTo(other).error().detail, u"trial"_s);
    other = wish();
    other.address = u"ftp://shop.example.com"_s;
    EXPECT_EQ(connectTo(other).error().detail, u"address"_s);
    EXPECT_TRUE(vault.kept.isEmpty());
    EXPECT_TRUE(connectTo(wish()).ok()) << "the control";
}

TEST_F(ShopVaultTest, AShopThatTellsNoNameIsCalledByItsNumber)
{
    answers(u"R-2"_s, day, 779432305, {});
    ASSERT_TRUE(tryOut(wish()).ok());
    EXPECT_EQ(connectTo(wish()).value().name, u"779432305"_s);
}

TEST_F(ShopVaultTest, TheKeyOfAnotherSellerIsRefusedAndAllStaysAsItWas)
{
    const QString id = connected();
    const auto before = vault.kept;
    answers(u"R-9"_s, day, 1);
    std::optional<Result<ShopTrial>> told;
    desk->replaceKey(id, another(u"R-8"_s), [&told](const Result<ShopTrial>& one) { told = one; });
    ASSERT_TRUE(waitFor([&] { return told.has_value(); }));
    EXPECT_EQ(told->error().kind, ErrorKind::Refused);
    EXPECT_EQ(told->error().detail, u"another shop"_s);
    EXPECT_EQ(vault.kept, before);
    EXPECT_EQ(desk->shops().size(), 1);
}

TEST_F(ShopVaultTest, ATokenThatIsRenewedIsKeptAndNothingIsAskedWhileItCannotBe)
{
    answers(u"R-2"_s, 30); // ends so soon that each question renews it
    const QString id = connected();
    answers(u"R-3"_s, 30);
    desk->pollNow(id);
    ASSERT_TRUE(waitFor([&] { return keeps(id, "R-3"); }));
    ASSERT_TRUE(waitFor([&] { return desk->feeds().value(0).lastSuccess.has_value(); }));
    answers(u"R-4"_s, 30);
    vault.isMissing = true;
    desk->pollNow(id);
    ASSERT_TRUE(waitFor([&] { return trouble() == FeedTrouble::NoKeychain; }));
    EXPECT_EQ(desk->keychain(), ShopDesk::Keychain::Missing);
    EXPECT_TRUE(keeps(id, "R-3"));
    vault.isMissing = false;
    desk->pollNow(id);
    ASSERT_TRUE(waitFor([&] { return trouble() == FeedTrouble::None; }));
    EXPECT_TRUE(keeps(id, "R-4")) << "the shop takes no older one any more";
    EXPECT_EQ(desk->keychain(), ShopDesk::Keychain::There);
}

TEST_F(ShopVaultTest, WhatTheOldKeyStillRenewsIsNotWrittenOverTheNewOne)
{
    answers(u"R-2"_s, 30);
    const QString id = connected();
    answers(u"R-new"_s, day);
    vault.isSlowToWrite = true;
    std::optional<Result<ShopTrial>> told;
    desk->replaceKey(id, another(u"R-8"_s), [&told](const Result<ShopTrial>& one) { told = one; });
    ASSERT_TRUE(waitFor([&] { return vault.waiting.size() == 1; }));
    answers(u"R-old"_s, 30);
    desk->pollNow(id); // with the old key
    ASSERT_TRUE(waitFor([&] { return trouble() == FeedTrouble::NoKeychain; }));
    EXPECT_EQ(vault.waiting.size(), 1);
    vault.answerAll();
    ASSERT_TRUE(waitFor([&] { return told.has_value(); }));
    EXPECT_TRUE(told->ok());
    EXPECT_TRUE(keeps(id, "R-new"));
    EXPECT_EQ(trouble(), FeedTrouble::None) << "the shop is asked anew";
}

TEST_F(ShopVaultTest, AShopThatIsLeftWhileItsNewKeyIsWrittenLeavesNoKeyBehind)
{
    const QString id = connected();
    vault.isSlowToWrite = true;
    std::optional<Result<ShopTrial>> told;
    desk->replaceKey(id, another(u"R-8"_s), [&told](const Result<ShopTrial>& one) { told = one; });
    ASSERT_TRUE(waitFor([&] { return vault.waiting.size() == 1; }));
    ASSERT_TRUE(leave(id).ok());
    vault.answerAll();
    ASSERT_TRUE(waitFor([&] { return told.has_value(); }));
    EXPECT_EQ(told->error().kind, ErrorKind::NotFound);
    EXPECT_TRUE(desk->shops().isEmpty());
    EXPECT_TRUE(vault.kept.isEmpty()) << "disconnected is disconnected";
}

TEST_F(ShopVaultTest, AKeychainThatAnswersWhenTheDeskIsGoneStartsNothing)
{
    answers(u"R-2"_s, 30);
    const QString id = connected();
    answers(u"R-3"_s, 30);
    vault.isSlowToWrite = true;
    desk->pollNow(id);
    ASSERT_TRUE(waitFor([&] { return vault.waiting.size() == 1; }));
    desk.reset();
    vault.answerAll();
    EXPECT_TRUE(keeps(id, "R-3")) << "the token that works is there at the next start";

    vault.isSlowToWrite = false;
    vault.isSlow = true;
    open();
    desk->load();
    ASSERT_TRUE(waitFor([&] { return vault.waiting.size() == 2; })); // whether there is a keychain, and the shop's key
    int heard = 0;
    desk->disconnectShop(id, [&heard](const Result<Done>&) { ++heard; });
    EXPECT_EQ(vault.waiting.size(), 3);
    desk.reset();
    vault.answerAll();
    EXPECT_EQ(heard, 0);
    EXPECT_EQ(inTheLedger(), 1) << "nobody was there to leave it";

    vault.isSlow = false;
    vault.isSlowToWrite = true;
    open();
    ASSERT_TRUE(tryOut(wish()).ok());
    desk->connectShop(wish(), [&heard](const Result<Shop>&) { ++heard; });
    ASSERT_TRUE(waitFor([&] { return vault.waiting.size() == 1; }));
    desk.reset();
    vault.answerAll();
    EXPECT_EQ(heard, 0);
}

TEST_F(ShopVaultTest, AShopThatIsLeftWhileTheKeychainIsAskedIsNotAsked)
{
    const QString id = connected();
    vault.isSlow = true;
    open();
    desk->load();
    ASSERT_TRUE(waitFor([&] { return desk->shops().size() == 1; }));
    vault.isSlow = false;
    ASSERT_TRUE(leave(id).ok());
    vault.answerAll();
    EXPECT_TRUE(desk->feeds().isEmpty());
    EXPECT_EQ(desk->keychain(), ShopDesk::Keychain::There);
}

TEST_F(ShopVaultTest, WithoutAKeychainAtTheStartAShopSaysSo)
{
    connected();
    vault.isMissing = true;
    open();
    desk->load();
    ASSERT_TRUE(waitFor([&] { return desk->feeds().size() == 1; }));
    EXPECT_EQ(trouble(), FeedTrouble::NoKeychain);
    EXPECT_EQ(desk->feeds().front().state, FeedState::Failed);
    EXPECT_EQ(desk->keychain(), ShopDesk::Keychain::Missing);
}

TEST_F(ShopVaultTest, ALeftShopWhoseKeyCouldNotBeReadCannotBeTakenBack)
{
    answers(u"R-2"_s, day, 1);
    const QString other = connected();
    answers(u"R-2"_s, day, 2);
    ShopDesk::Wish second = wish();
    second.credentials.code = u"C-2"_s;
    ASSERT_TRUE(tryOut(second).ok());
    const QString id = connectTo(second).value().sourceId;
    EXPECT_EQ(desk->shops().size(), 2);
    vault.isMissing = true;
    EXPECT_EQ(leave(id).error().kind, ErrorKind::Unsupported) << "its key could not be taken out of the keychain";
    ASSERT_EQ(desk->shops().size(), 1);
    EXPECT_EQ(desk->shops().front().sourceId, other);
    EXPECT_EQ(undo().error().kind, ErrorKind::NotFound);
    vault.isMissing = false;
    ASSERT_TRUE(leave(other).ok());
    EXPECT_EQ(undo().value().sourceId, other) << "the control";
}

TEST_F(ShopVaultTest, ShopsThatCannotBeReadAreNotAskedAndAreThereAtTheNextStart)
{
    connected();
    open();
    {
        const samples::FailingStatements failing(0);
        desk->load();
        letRun();
        ASSERT_TRUE(failing.hasRefused());
    }
    EXPECT_TRUE(desk->shops().isEmpty());
    EXPECT_TRUE(desk->feeds().isEmpty());
    EXPECT_EQ(desk->keychain(), ShopDesk::Keychain::There);
    open();
    desk->load();
    EXPECT_TRUE(waitFor([&] { return desk->shops().size() == 1 && desk->feeds().size() == 1; }));
}

TEST_F(ShopVaultTest, AShopIsConnectedAndItsKeyReplacedOnceHoweverOftenTheDiskFails)
{
    ends = samples::FailingStatements::Ends::AtItsEnd;
    ASSERT_TRUE(tryOut(wish()).ok());
    tried("shops.connectShop", [&] {
        const auto error = toldByFunction<Shop>([&](const auto& told) { desk->connectShop(wish(), told); });
        EXPECT_EQ(desk->shops().size(), error ? 0 : 1);
        return error;
    });
    ASSERT_EQ(desk->shops().size(), 1);
    const QString id = desk->shops().front().sourceId;
    tried("shops.replaceKey", [&] {
        const auto error =
            toldByFunction<ShopTrial>([&](const auto& told) { desk->replaceKey(id, another(u"R-8"_s), told); });
        EXPECT_EQ(desk->shops().size(), 1) << "the shop is there whatever its key";
        EXPECT_EQ(desk->feeds().size(), 1);
        return error;
    });
    EXPECT_GT(refusals, 5);
    tried("shops.disconnectShop",
          [&] { return toldByFunction<Done>([&](const auto& told) { desk->disconnectShop(id, told); }); });
    EXPECT_TRUE(desk->shops().isEmpty());
    expectSound();
}

} // namespace
} // namespace kaibang
