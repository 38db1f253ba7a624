// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shopify, Mercado Libre and TikTok Shop over real sockets: tests/peers/market_shop.py, which checks tokens and
// signatures by itself and gives each refresh token once.
#include "shop_process.h"
#include "shop_sources.h"

#include <QTest>
#include <gtest/gtest.h>

using namespace kaibang;
using namespace Qt::Literals::StringLiterals;
using samples::MarketProcess;

namespace {

constexpr int patience = 30'000;

ShopSetup setupFor(ShopKind kind, const QString& address)
{
    ShopSetup setup;
    setup.shop.kind = kind;
    setup.shop.shopId = kind == ShopKind::MercadoLibre ? u"779432305"_s
                        : kind == ShopKind::TikTokShop ? u"7494"_s
                                                       : u"lab"_s;
    setup.shop.sourceId = orderSourceOf(kind) + u":lab"_s;
    setup.shop.address = address;
    setup.credentials = {QLatin1String(MarketProcess::appKey), QString::fromUtf8(MarketProcess::appSecret)};
    if (kind != ShopKind::Shopify)
        setup.credentials.refreshToken = QLatin1String(MarketProcess::refreshToken);
    setup.credentials.cipher = u"CIPHER=1"_s;
    setup.now = [] { return Instant{QDateTime::currentMSecsSinceEpoch()}; };
    setup.limits.quietMs = 1500;
    return setup;
}

ShopTrial tried(ShopSetup setup)
{
    const auto source = shopSource(std::move(setup));
    std::optional<ShopTrial> told;
    source->tryOut([&told](const ShopTrial& trial) { told = trial; });
    EXPECT_TRUE(QTest::qWaitFor([&] { return told.has_value(); }, patience));
    return told.value_or(ShopTrial{});
}

PollReply asked(OrderSource& source, const QByteArray& cursor)
{
    std::optional<PollReply> told;
    source.poll(cursor, [&told](PollReply reply) { told = std::move(reply); });
    EXPECT_TRUE(QTest::qWaitFor([&] { return told.has_value(); }, patience));
    return told.value_or(PollReply{});
}

QByteArray fromStart(ShopKind kind)
{
    return firstCursorOf(kind, Instant{QDateTime::currentMSecsSinceEpoch() - 86'400'000});
}

QString nameOf(ShopKind kind)
{
    return orderSourceOf(kind);
}

class MarketSource : public testing::TestWithParam<ShopKind>
{};

TEST_P(MarketSource, ReadsAShopPartByPartAndThenIsQuiet)
{
    const MarketProcess shop(nameOf(GetParam()), {u"--orders"_s, u"7"_s});
    ASSERT_GT(shop.port(), 0) << "python3 is needed";
    ShopSetup setup = setupFor(GetParam(), shop.address());
    setup.perPage = 2;
    const auto source = shopSource(setup);
    QByteArray cursor = fromStart(GetParam());
    QStringList ids;
    for (bool more = true; more;) {
        const PollReply reply = asked(*source, cursor);
        ASSERT_FALSE(reply.failure) << reply.failure->detail.toStdString();
        EXPECT_TRUE(reply.batch.problems.isEmpty());
        for (const OrderEvent& event : reply.batch.events)
            ids += event.orderId;
        cursor = reply.batch.nextCursor;
        more = reply.batch.more;
    }
    ids.sort();
    QStringList truth;
    const QJsonObject told = shop.ask(u"/truth"_s);
    for (const QJsonValue& order : told.value("orders"_L1).toArray())
        truth += order.toObject().value("id"_L1).toString();
    EXPECT_EQ(truth.size(), 7);
    EXPECT_EQ(ids, truth); // each once
    EXPECT_TRUE(asked(*source, cursor).batch.events.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(Kinds, MarketSource,
                         testing::Values(ShopKind::Shopify, ShopKind::MercadoLibre, ShopKind::TikTokShop));

struct Trial
{
    ShopKind kind;
    const char* folder;
    FeedTrouble trouble;
};

class MarketTrial : public testing::TestWithParam<Trial>
{};

TEST_P(MarketTrial, SaysWhatIsWrong)
{
    const MarketProcess shop(nameOf(GetParam().kind));
    // Its token is right: what is wrong here is something else.
    ShopSetup setup = setupFor(GetParam().kind, shop.address());
    if (GetParam().kind != ShopKind::Shopify && *GetParam().folder != '\0') {
        const ShopTrial good = tried(setup);
        ASSERT_EQ(good.trouble, FeedTrouble::None) << good.detail.toStdString();
        setup.credentials = *good.credentials;
    }
    setup.shop.address = shop.address(QLatin1String(GetParam().folder));
    const ShopTrial trial = tried(setup);
    EXPECT_EQ(trial.trouble, GetParam().trouble) << trial.detail.toStdString();
    EXPECT_EQ(shop.ask(u"/seen"_s).value("elsewhere"_L1).toInt(-1), 0);
}

using enum FeedTrouble;
INSTANTIATE_TEST_SUITE_P(
    Ways, MarketTrial,
    testing::Values(Trial{ShopKind::Shopify, "", None}, Trial{ShopKind::Shopify, "/html", NotAShop},
                    Trial{ShopKind::Shopify, "/blocked", Blocked}, Trial{ShopKind::Shopify, "/busy", Busy},
                    Trial{ShopKind::Shopify, "/broken", ServerFailed}, Trial{ShopKind::Shopify, "/slow", TimedOut},
                    Trial{ShopKind::Shopify, "/moved", Redirected}, Trial{ShopKind::Shopify, "/readonly", NoPermission},
                    Trial{ShopKind::Shopify, "/frozen", Blocked}, Trial{ShopKind::Shopify, "/old", TooOld},
                    Trial{ShopKind::MercadoLibre, "", None}, Trial{ShopKind::MercadoLibre, "/html", NotAShop},
                    Trial{ShopKind::MercadoLibre, "/blocked", Blocked}, Trial{ShopKind::MercadoLibre, "/busy", Busy},
                    Trial{ShopKind::MercadoLibre, "/broken", ServerFailed},
                    Trial{ShopKind::MercadoLibre, "/slow", TimedOut},
                    Trial{ShopKind::MercadoLibre, "/moved", Redirected},
                    Trial{ShopKind::MercadoLibre, "/readonly", NoPermission}, Trial{ShopKind::TikTokShop, "", None},
                    Trial{ShopKind::TikTokShop, "/html", NotAShop}, Trial{ShopKind::TikTokShop, "/blocked", Blocked},
                    Trial{ShopKind::TikTokShop, "/busy", Busy}, Trial{ShopKind::TikTokShop, "/broken", ServerFailed},
                    Trial{ShopKind::TikTokShop, "/slow", TimedOut}, Trial{ShopKind::TikTokShop, "/moved", Redirected},
                    Trial{ShopKind::TikTokShop, "/readonly", NoPermission},
                    Trial{ShopKind::TikTokShop, "/noreturns", NoPermission},
                    Trial{ShopKind::TikTokShop, "/clock", ClockOff}, Trial{ShopKind::TikTokShop, "/none", NotAShop}));

TEST(MarketKeys, WrongOnesAreTold)
{
    for (const ShopKind kind : {ShopKind::Shopify, ShopKind::MercadoLibre, ShopKind::TikTokShop}) {
        const MarketProcess shop(nameOf(kind));
        ShopSetup setup = setupFor(kind, shop.address());
        setup.credentials.secret = u"another"_s;
        EXPECT_EQ(tried(setup).trouble, WrongKey) << nameOf(kind).toStdString();
        setup = setupFor(kind, u"http://shop.invalid"_s);
        EXPECT_EQ(tried(setup).trouble, HostNotFound) << nameOf(kind).toStdString();
    }
}

class MarketGrant : public testing::TestWithParam<ShopKind>
{
protected:
    /// Keeps as a keychain does, or does not.
    CredentialKeeper keeper()
    {
        return [this](const ShopCredentials& credentials, const std::function<void(bool)>& answer) {
            ++asks;
            if (isOpen)
                kept.append(credentials);
            answer(isOpen);
        };
    }
    bool isOpen = true;
    int asks = 0;
    QList<ShopCredentials> kept;
};

TEST_P(MarketGrant, ACodeBecomesTokensAndWorksOnce)
{
    const MarketProcess shop(nameOf(GetParam()));
    ShopSetup setup = setupFor(GetParam(), shop.address());
    setup.credentials.refreshToken.clear();
    setup.credentials.code = QLatin1String(MarketProcess::code);
    setup.credentials.redirect = u"https://www.example.com"_s;
    const ShopTrial trial = tried(setup);
    ASSERT_EQ(trial.trouble, None) << trial.detail.toStdString();
    EXPECT_EQ(trial.shopId, GetParam() == ShopKind::MercadoLibre ? u"779432305"_s : u"7494"_s);
    EXPECT_FALSE(trial.shopName.isEmpty());
    ASSERT_TRUE(trial.credentials);
    EXPECT_TRUE(trial.credentials->code.isEmpty());
    EXPECT_FALSE(trial.credentials->refreshToken.isEmpty());
    EXPECT_TRUE(trial.credentials->grantEnds);
    EXPECT_EQ(tried(setup).trouble, GrantEnded); // a second time
    setup.credentials = *trial.credentials;
    EXPECT_EQ(tried(setup).trouble, None);
}

TEST_P(MarketGrant, ANewTokenIsKeptBeforeAnythingIsAskedWithIt)
{
    const MarketProcess shop(nameOf(GetParam()), {u"--orders"_s, u"3"_s});
    ShopSetup setup = setupFor(GetParam(), shop.address());
    setup.keep = keeper();
    isOpen = false; // the keychain is locked
    const auto source = shopSource(setup);
    const PollReply locked = asked(*source, fromStart(GetParam()));
    ASSERT_TRUE(locked.failure);
    EXPECT_EQ(locked.failure->trouble, NoKeychain);
    EXPECT_EQ(shop.ask(u"/truth"_s).value("asked"_L1).toInt(), 1); // the token, and no orders
    EXPECT_EQ(asked(*source, fromStart(GetParam())).failure->trouble, NoKeychain);
    isOpen = true;
    EXPECT_FALSE(asked(*source, fromStart(GetParam())).failure);
    EXPECT_EQ(asks, 3);
    ASSERT_EQ(kept.size(), 1);
    EXPECT_EQ(kept.front().refreshToken, u"TG-refresh-2"_s);
    EXPECT_EQ(shop.ask(u"/seen"_s).value("renewed"_L1).toInt(), 1); // once, not again for each try
    // A program that begins anew with what was kept goes on.
    ShopSetup later = setupFor(GetParam(), shop.address());
    later.credentials = kept.front();
    EXPECT_FALSE(asked(*shopSource(later), fromStart(GetParam())).failure);
}

TEST_P(MarketGrant, AnAnswerThatWasLostIsToldAsPermissionToBeGivenAgain)
{
    const MarketProcess shop(nameOf(GetParam()), {u"--orders"_s, u"3"_s});
    shop.act(u"lose"_s);
    ShopSetup setup = setupFor(GetParam(), shop.address());
    setup.keep = keeper();
    const auto source = shopSource(setup);
    EXPECT_TRUE(asked(*source, fromStart(GetParam())).failure); // broken off: the token was given, and lost
    const PollReply after = asked(*source, fromStart(GetParam()));
    ASSERT_TRUE(after.failure);
    EXPECT_EQ(after.failure->trouble, GrantEnded);
    EXPECT_TRUE(kept.isEmpty());
    EXPECT_GE(shop.ask(u"/seen"_s).value("twice"_L1).toInt(), 1); // the server saw the old one again and refused it
}

TEST_P(MarketGrant, AnAccessTokenThatIsTakenBackIsRenewedAtOnce)
{
    const MarketProcess shop(nameOf(GetParam()), {u"--orders"_s, u"3"_s});
    ShopSetup setup = setupFor(GetParam(), shop.address());
    setup.keep = keeper();
    const auto source = shopSource(setup);
    PollReply reply = asked(*source, fromStart(GetParam()));
    ASSERT_FALSE(reply.failure);
    EXPECT_TRUE(reply.grantEnds);
    shop.act(u"revoke"_s);
    EXPECT_FALSE(asked(*source, reply.batch.nextCursor).failure);
    EXPECT_EQ(kept.size(), 2);
    shop.act(u"spend"_s); // somebody else uses the same permission
    const PollReply spent = asked(*source, reply.batch.nextCursor);
    ASSERT_TRUE(spent.failure);
    EXPECT_EQ(spent.failure->trouble, GrantEnded);
    EXPECT_TRUE(spent.batch.nextCursor.isEmpty()); // the old cursor holds
}

INSTANTIATE_TEST_SUITE_P(Kinds, MarketGrant, testing::Values(ShopKind::MercadoLibre, ShopKind::TikTokShop));

// Its permission was for orders alone: these come in the usual time, and that something is missing is said.
TEST(TiktokSource, OrdersComeWhereReturnsMayNotBeRead)
{
    const MarketProcess shop(u"tiktok"_s, {u"--orders"_s, u"3"_s});
    ShopSetup setup = setupFor(ShopKind::TikTokShop, shop.address());
    const ShopTrial good = tried(setup);
    ASSERT_EQ(good.trouble, FeedTrouble::None) << good.detail.toStdString();
    setup.credentials = *good.credentials;
    setup.shop.address = shop.address(u"/noreturns"_s);
    const auto source = shopSource(setup);
    const PollReply orders = asked(*source, fromStart(ShopKind::TikTokShop));
    ASSERT_FALSE(orders.failure) << orders.failure->detail.toStdString();
    EXPECT_EQ(orders.batch.events.size(), 3);
    EXPECT_EQ(orders.batch.events.front().amounts.refunded, std::nullopt) << "nobody has told";
    EXPECT_TRUE(orders.batch.more) << "the returns are next";
    const PollReply returns = asked(*source, orders.batch.nextCursor);
    ASSERT_FALSE(returns.failure) << returns.failure->detail.toStdString();
    EXPECT_EQ(returns.returns, ReturnsRead::NotAllowed);
    EXPECT_FALSE(returns.batch.more);
    EXPECT_EQ(returns.batch.nextCursor, orders.batch.nextCursor);
    EXPECT_TRUE(asked(*source, returns.batch.nextCursor).batch.more) << "orders again";
}

// The part of the shop that knows what went back fails for a while: orders come as they are, and it is asked again.
TEST(TiktokSource, OrdersComeWhileReturnsFailAndWhatTheyTellComesLater)
{
    const MarketProcess shop(u"tiktok"_s, {u"--orders"_s, u"3"_s});
    ShopSetup setup = setupFor(ShopKind::TikTokShop, shop.address());
    const ShopTrial good = tried(setup);
    ASSERT_EQ(good.trouble, FeedTrouble::None) << good.detail.toStdString();
    setup.credentials = *good.credentials;
    setup.shop.address = shop.address(u"/deafreturns"_s);
    shop.act(u"deafen"_s);
    const auto source = shopSource(setup);
    const PollReply orders = asked(*source, fromStart(ShopKind::TikTokShop));
    ASSERT_FALSE(orders.failure) << orders.failure->detail.toStdString();
    EXPECT_EQ(orders.batch.events.size(), 3);
    EXPECT_EQ(orders.batch.events.front().amounts.refunded, std::nullopt) << "nobody has told";
    QByteArray cursor = orders.batch.nextCursor;
    for (int failing = 0; failing < 2; ++failing) {
        const PollReply returns = asked(*source, cursor);
        ASSERT_FALSE(returns.failure) << returns.failure->detail.toStdString();
        EXPECT_EQ(returns.returns, ReturnsRead::Failed);
        EXPECT_TRUE(returns.batch.events.isEmpty());
        EXPECT_FALSE(returns.batch.more) << "in the usual time";
        EXPECT_EQ(returns.batch.nextCursor, cursor);
        const PollReply again = asked(*source, cursor);
        ASSERT_FALSE(again.failure);
        EXPECT_TRUE(again.batch.more);
        cursor = again.batch.nextCursor;
    }
    // Another start of the program: what is missing stands in the cursor.
    const auto later = shopSource(setup);
    cursor = asked(*later, cursor).batch.nextCursor;
    const PollReply told = asked(*later, cursor);
    ASSERT_FALSE(told.failure) << told.failure->detail.toStdString();
    ASSERT_EQ(told.batch.events.size(), 3);
    EXPECT_NE(told.batch.events.front().amounts.refunded, std::nullopt) << "told: nothing";
    EXPECT_TRUE(told.batch.more) << "and the list of returns itself";
    const PollReply list = asked(*later, told.batch.nextCursor);
    ASSERT_FALSE(list.failure);
    EXPECT_EQ(list.returns, ReturnsRead::Yes);
    EXPECT_FALSE(list.batch.nextCursor.contains("untold"));
}

TEST(MeliSource, AParcelThatMovesWithoutItsOrderIsFoundByLookingAgain)
{
    const MarketProcess shop(u"mercadolibre"_s, {u"--orders"_s, u"4"_s});
    const auto source = shopSource(setupFor(ShopKind::MercadoLibre, shop.address()));
    const PollReply first = asked(*source, fromStart(ShopKind::MercadoLibre));
    ASSERT_EQ(first.batch.events.size(), 4);
    shop.act(u"ship"_s);
    EXPECT_TRUE(asked(*source, first.batch.nextCursor).batch.events.isEmpty()); // the list does not know
    QStringList ids;
    for (const OrderEvent& event : first.batch.events)
        ids += event.orderId;
    const auto look = [&source, &ids] {
        std::optional<PollReply> told;
        source->lookAgain(ids, [&told](PollReply reply) { told = std::move(reply); });
        EXPECT_TRUE(QTest::qWaitFor([&] { return told.has_value(); }, patience));
        return told.value_or(PollReply{});
    };
    const PollReply moved = look();
    ASSERT_EQ(moved.batch.events.size(), 2);
    EXPECT_EQ(moved.batch.events.front().fulfilment, Fulfilment::Delivered);
    EXPECT_TRUE(moved.batch.nextCursor.isEmpty());
    EXPECT_TRUE(look().batch.events.isEmpty()); // told once
}

TEST(ShopifySource, AnAppGetsATokenForADayAndAnotherWhenThatIsTakenBack)
{
    const MarketProcess shop(u"shopify"_s, {u"--orders"_s, u"2"_s});
    ShopSetup setup = setupFor(ShopKind::Shopify, shop.address());
    setup.keep = [](const ShopCredentials&, const std::function<void(bool)>&) { FAIL() << "nothing is to be kept"; };
    const auto source = shopSource(setup);
    const PollReply first = asked(*source, fromStart(ShopKind::Shopify));
    ASSERT_FALSE(first.failure) << first.failure->detail.toStdString();
    EXPECT_FALSE(first.grantEnds);
    shop.act(u"revoke"_s);
    EXPECT_FALSE(asked(*source, first.batch.nextCursor).failure);
    EXPECT_EQ(shop.ask(u"/seen"_s).value("renewed"_L1).toInt(), 2);
    // An app of the shop's own admin has one token for ever.
    ShopSetup older = setupFor(ShopKind::Shopify, shop.address());
    older.credentials = {};
    older.credentials.accessToken = QLatin1String(MarketProcess::shopifyToken);
    EXPECT_EQ(tried(older).trouble, None);
    older.credentials.accessToken = u"shpat_other"_s;
    EXPECT_EQ(tried(older).trouble, WrongKey);
    EXPECT_EQ(shop.ask(u"/seen"_s).value("renewed"_L1).toInt(), 2);
}

TEST(ShopifySource, ADeletedOrderIsFound)
{
    const MarketProcess shop(u"shopify"_s, {u"--orders"_s, u"2"_s});
    const auto source = shopSource(setupFor(ShopKind::Shopify, shop.address()));
    const PollReply first = asked(*source, fromStart(ShopKind::Shopify));
    ASSERT_EQ(first.batch.events.size(), 2);
    const QStringList ids{first.batch.events.at(0).orderId, u"77"_s, first.batch.events.at(1).orderId};
    std::optional<PollReply> told;
    source->lookAgain(ids, [&told](PollReply reply) { told = std::move(reply); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return told.has_value(); }, patience));
    ASSERT_EQ(told->batch.events.size(), 1);
    EXPECT_EQ(told->batch.events.front().orderId, u"77"_s);
    EXPECT_EQ(told->batch.events.front().closed, Closed::CancelledUnpaid);
}

} // namespace
