// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Permissions that work once, keys that are replaced, and shops that ring: what a ShopDesk does with credentials.
#include "desk_fixture.h"
#include "memory_vault.h"
#include "shop_desk.h"
#include "shop_process.h"
#include "shop_secret.h"
#include "trail_store.h"

#include <QSignalSpy>
#include <limits>

using namespace kaibang;
using namespace Qt::Literals::StringLiterals;
using samples::DeskFixture;
using samples::MarketProcess;
using samples::MemoryVault;
using samples::ShopProcess;

namespace {

class ShopKeysTest : public DeskFixture
{
protected:
    void SetUp() override
    {
        DeskFixture::SetUp();
        orders = std::make_unique<OrderDesk>(*store);
        rhythm.tickMs = 5;
        rhythm.wakeMs = rhythm.moreMs = 5;
        desk = std::make_unique<ShopDesk>(*store, *orders, clock, vault.access(), rhythm);
    }
    void TearDown() override
    {
        desk.reset();
        store->drain();
        QCoreApplication::sendPostedEvents();
        orders.reset();
        DeskFixture::TearDown();
    }
    static bool waitFor(const std::function<bool()>& done) { return QTest::qWaitFor(done, 20'000); }
    qsizetype ordersThere() { return answer(orders->list({})).value().size(); }
    ShopDesk::Wish wishFor(const MarketProcess& shop, ShopKind kind)
    {
        ShopDesk::Wish wish;
        wish.kind = kind;
        wish.address = shop.address();
        wish.since = clock.now().plusMs(-86'400'000);
        wish.credentials = {QLatin1String(MarketProcess::appKey), QString::fromUtf8(MarketProcess::appSecret)};
        wish.credentials.code = QLatin1String(MarketProcess::code);
        wish.credentials.redirect = u"https://www.example.com"_s;
        if (kind == ShopKind::Shopify) {
            wish.credentials = {};
            wish.credentials.accessToken = QLatin1String(MarketProcess::shopifyToken);
            wish.credentials.secret = u"shpss_1"_s;
        }
        return wish;
    }
    Result<ShopTrial> tried(const ShopDesk::Wish& wish)
    {
        std::optional<Result<ShopTrial>> told;
        desk->tryOut(wish, [&told](const Result<ShopTrial>& trial) { told = trial; });
        EXPECT_TRUE(waitFor([&] { return told.has_value(); }));
        return *told;
    }
    Result<Shop> connected(const ShopDesk::Wish& wish)
    {
        std::optional<Result<Shop>> made;
        desk->connectShop(wish, [&made](const Result<Shop>& shop) { made = shop; });
        EXPECT_TRUE(waitFor([&] { return made.has_value(); }));
        return *made;
    }
    Result<ShopTrial> replaced(const QString& id, const ShopCredentials& credentials)
    {
        std::optional<Result<ShopTrial>> told;
        desk->replaceKey(id, credentials, [&told](const Result<ShopTrial>& trial) { told = trial; });
        EXPECT_TRUE(waitFor([&] { return told.has_value(); }));
        return *told;
    }
    qsizetype keyLines()
    {
        const auto lines = answer(store->read([](Ledger& ledger) {
            return TrailStore(ledger).lines(Instant{0}, Instant{std::numeric_limits<qint64>::max()});
        }));
        return std::count_if(lines.value().begin(), lines.value().end(),
                             [](const TrailLine& line) { return line.kind == TrailKind::KeyMade; });
    }
    bool feedIs(FeedTrouble trouble)
    {
        return waitFor([&] { return desk->feeds().value(0).trouble == trouble && desk->feeds().value(0).lastSuccess; });
    }

    MemoryVault vault;
    PollRhythm rhythm;
    std::unique_ptr<OrderDesk> orders;
    std::unique_ptr<ShopDesk> desk;
};

TEST_F(ShopKeysTest, ACodeIsTriedTriedAgainAndConnectedThoughItWorksOnce)
{
    const MarketProcess shop(u"mercadolibre"_s, {u"--orders"_s, u"4"_s});
    const ShopDesk::Wish wish = wishFor(shop, ShopKind::MercadoLibre);
    EXPECT_EQ(connected(wish).error().detail, u"trial"_s); // nobody knows yet who the seller is
    EXPECT_EQ(tried(wish).value().trouble, FeedTrouble::None);
    EXPECT_TRUE(vault.kept.isEmpty());
    EXPECT_EQ(tried(wish).value().trouble, FeedTrouble::None); // with what came of the first time
    const auto made = connected(wish);
    ASSERT_TRUE(made.ok()) << made.error().detail.toStdString();
    EXPECT_EQ(made.value().sourceId, u"mercadolibre:779432305"_s);
    EXPECT_EQ(made.value().name, u"PERLAS_MX"_s);
    ASSERT_TRUE(waitFor([this] { return ordersThere() == 4; }));
    const QByteArray secret = vault.kept.value(shopSecretName(made.value().sourceId));
    EXPECT_FALSE(secret.contains("TG-code-1"));
    EXPECT_TRUE(secret.contains("TG-refresh-2"));
    EXPECT_TRUE(waitFor([this] { return desk->feeds().value(0).grantEnds.has_value(); }));
    expectSound();
}

TEST_F(ShopKeysTest, ATokenThatWasSpentElsewhereIsReplacedWithoutDisconnecting)
{
    const MarketProcess shop(u"mercadolibre"_s, {u"--orders"_s, u"4"_s});
    const ShopDesk::Wish wish = wishFor(shop, ShopKind::MercadoLibre);
    ASSERT_TRUE(tried(wish).ok());
    const auto made = connected(wish);
    ASSERT_TRUE(made.ok());
    ASSERT_TRUE(waitFor([this] { return ordersThere() == 4; }));
    shop.act(u"spend"_s);
    desk->pollNow(made.value().sourceId);
    ASSERT_TRUE(feedIs(FeedTrouble::GrantEnded));
    const QByteArray before = vault.kept.value(shopSecretName(made.value().sourceId));
    ShopCredentials next = wish.credentials;
    next.code = u"wrong"_s;
    EXPECT_EQ(replaced(made.value().sourceId, next).value().trouble, FeedTrouble::GrantEnded);
    EXPECT_EQ(vault.kept.value(shopSecretName(made.value().sourceId)), before); // and all is as it was
    next.code.clear();
    next.refreshToken = u"TG-of-another"_s; // the one in use now
    // By somebody who may not: it is not even tried, or the token that works once would be spent.
    become(Role::Helper);
    EXPECT_EQ(actRefused(replaced(made.value().sourceId, next).error()), Act::Keys);
    EXPECT_EQ(vault.kept.value(shopSecretName(made.value().sourceId)), before);
    become(Role::Host);
    const qsizetype known = keyLines();
    EXPECT_EQ(replaced(made.value().sourceId, next).value().trouble, FeedTrouble::None);
    EXPECT_EQ(keyLines(), known + 1);
    EXPECT_TRUE(feedIs(FeedTrouble::None));
    EXPECT_EQ(desk->shops().size(), 1);
    EXPECT_EQ(ordersThere(), 4);
    EXPECT_FALSE(vault.kept.value(shopSecretName(made.value().sourceId)).contains("TG-of-another")); // it was spent
}

TEST_F(ShopKeysTest, AnotherSellersPermissionReplacesNothing)
{
    const MarketProcess shop(u"tiktok"_s);
    const ShopDesk::Wish wish = wishFor(shop, ShopKind::TikTokShop);
    ASSERT_TRUE(tried(wish).ok());
    const auto made = connected(wish);
    ASSERT_TRUE(made.ok());
    ASSERT_TRUE(waitFor([this] { return desk->feeds().value(0).lastSuccess.has_value(); }));
    const QByteArray before = vault.kept.value(shopSecretName(made.value().sourceId));
    const MarketProcess another(u"tiktok"_s);
    ShopDesk::Wish theirs = wishFor(another, ShopKind::TikTokShop);
    theirs.address = another.address(u"/other"_s);
    EXPECT_EQ(tried(theirs).value().shopId, u"1"_s);
    ShopDesk::Wish second = wish; // the same shop a second time
    second.credentials = shopCredentialsOf(before);
    ASSERT_TRUE(tried(second).ok());
    EXPECT_EQ(connected(second).error().kind, ErrorKind::Exists);
    EXPECT_EQ(replaced(u"tiktok:none"_s, wish.credentials).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(replaced(made.value().sourceId, {}).error().detail, u"credentials"_s);
}

TEST_F(ShopKeysTest, ALostKeyOfAnyShopIsReplaced)
{
    const ShopProcess shop;
    ShopDesk::Wish wish;
    wish.address = shop.address();
    wish.since = Instant::fromIso(u"2026-11-20T00:00:00Z").value();
    wish.credentials = {QLatin1String(ShopProcess::key), QString::fromUtf8(ShopProcess::secret)};
    const auto made = connected(wish);
    ASSERT_TRUE(made.ok());
    ASSERT_TRUE(waitFor([this] { return ordersThere() == 5; }));
    // The keychain was emptied, and the program begins anew.
    vault.kept.clear();
    desk = std::make_unique<ShopDesk>(*store, *orders, clock, vault.access(), rhythm);
    desk->load();
    ASSERT_TRUE(waitFor([this] { return desk->feeds().value(0).trouble == FeedTrouble::WrongKey; }));
    EXPECT_EQ(replaced(made.value().sourceId, {u"ck_lab"_s, u"cs_other"_s}).value().trouble, FeedTrouble::WrongKey);
    EXPECT_TRUE(vault.kept.isEmpty());
    vault.isMissing = true;
    EXPECT_EQ(replaced(made.value().sourceId, wish.credentials).error().kind, ErrorKind::Unsupported);
    vault.isMissing = false;
    EXPECT_EQ(replaced(made.value().sourceId, wish.credentials).value().trouble, FeedTrouble::None);
    EXPECT_TRUE(feedIs(FeedTrouble::None));
    EXPECT_EQ(vault.kept.size(), 1);
}

TEST_F(ShopKeysTest, DoorsAreOpenWhileAShopIsConnectedAndARingAsksAtOnce)
{
    const MarketProcess shop(u"tiktok"_s, {u"--orders"_s, u"3"_s});
    ShopDesk::Wish wish = wishFor(shop, ShopKind::TikTokShop);
    ASSERT_TRUE(tried(wish).ok());
    const auto made = connected(wish);
    ASSERT_TRUE(made.ok());
    ASSERT_TRUE(waitFor([this] { return ordersThere() == 3; }));
    ASSERT_EQ(desk->doors().size(), 1);
    EXPECT_EQ(desk->doors().front().key, "app-7");
    EXPECT_EQ(desk->doors().front().shopId, u"7494"_s);
    const auto paid = [this] {
        int count = 0;
        for (const OrderSummary& order : answer(orders->list({})).value())
            count += order.payment == Payment::Paid ? 1 : 0;
        return count;
    };
    ASSERT_EQ(paid(), 1);
    shop.act(u"pay"_s); // within the two minutes in which nobody would ask
    desk->ring(ShopKind::Shopify, u"7494"_s);
    desk->ring(ShopKind::TikTokShop, u"8"_s);
    QTest::qWait(300);
    EXPECT_EQ(paid(), 1); // nobody we know
    desk->ring(ShopKind::TikTokShop, u"7494"_s);
    desk->ring(ShopKind::TikTokShop, u"7494"_s);
    EXPECT_TRUE(waitFor([&] { return paid() == 2; }));
    std::optional<Result<Done>> left;
    desk->disconnectShop(made.value().sourceId, [&left](const Result<Done>& told) { left = told; });
    ASSERT_TRUE(waitFor([&] { return left.has_value(); }));
    EXPECT_TRUE(desk->doors().isEmpty());
    EXPECT_TRUE(vault.kept.isEmpty());
}

TEST_F(ShopKeysTest, ADoorHasTheSecretOfItsShopAndItsName)
{
    const MarketProcess shop(u"shopify"_s, {u"--orders"_s, u"2"_s});
    const auto made = connected(wishFor(shop, ShopKind::Shopify));
    ASSERT_TRUE(made.ok());
    ASSERT_TRUE(waitFor([this] { return ordersThere() == 2; }));
    EXPECT_EQ(desk->doors().front().secret, "shpss_1");
    EXPECT_EQ(made.value().sourceId, u"shopify:"_s + made.value().shopId);
}

TEST_F(ShopKeysTest, AShopWhoseWebhooksNobodySignsHasNoDoorUntilItsSecretIsKnown)
{
    const MarketProcess shop(u"shopify"_s, {u"--orders"_s, u"2"_s});
    ShopDesk::Wish wish = wishFor(shop, ShopKind::Shopify);
    wish.credentials.secret.clear();
    const auto made = connected(wish);
    ASSERT_TRUE(made.ok());
    ASSERT_TRUE(waitFor([this] { return ordersThere() == 2; }));
    EXPECT_TRUE(desk->doors().isEmpty());
    QSignalSpy changed(desk.get(), &ShopDesk::doorsChanged);
    ShopCredentials signing = wish.credentials;
    signing.secret = u"shpss_2"_s;
    EXPECT_EQ(replaced(made.value().sourceId, signing).value().trouble, FeedTrouble::None);
    ASSERT_EQ(desk->doors().size(), 1);
    EXPECT_EQ(desk->doors().front().secret, "shpss_2");
    EXPECT_EQ(replaced(made.value().sourceId, signing).value().trouble, FeedTrouble::None);
    EXPECT_EQ(changed.count(), 1) << "the same door is no news";
}

TEST(ShopSecret, HoldsAllButTheCode)
{
    ShopCredentials all{u"k"_s, u"s"_s};
    all.accessToken = u"a"_s;
    all.refreshToken = u"r"_s;
    all.cipher = u"c"_s;
    all.accessEnds = Instant{1};
    all.grantEnds = Instant{2};
    EXPECT_EQ(shopCredentialsOf(shopSecretOf(all)), all);
    ShopCredentials coded = all;
    coded.code = u"x"_s;
    coded.redirect = u"y"_s;
    EXPECT_EQ(shopCredentialsOf(shopSecretOf(coded)), all);
    // What an earlier version kept.
    EXPECT_EQ(shopCredentialsOf(R"({"key":"k","secret":"s"})"), (ShopCredentials{u"k"_s, u"s"_s}));
    EXPECT_FALSE(shopCredentialsOf("").isEnoughFor(ShopKind::WooCommerce));
}

} // namespace
