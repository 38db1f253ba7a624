// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Setup's section for online shops, over a real shop's traffic and real sockets.
#include "clipped_words.h"
#include "feed_watch.h"
#include "setup_fixture.h"
#include "shop_process.h"

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;
using samples::MarketProcess;
using samples::ShopProcess;

class ShopsSectionTest : public SetupFixture
{
protected:
    void fill(const QString& address, const QString& secret = QString::fromUtf8(ShopProcess::secret))
    {
        type("shopAddress", address);
        type("shopName", u"Mango shop"_s);
        type("shopKey", QLatin1String(ShopProcess::key));
        find<QLineEdit>("shopSecret")->setText(secret);
    }
    void openShops()
    {
        shops->load();
        open(SetupPage::Section::Shops);
        ASSERT_TRUE(waitFor([this] { return shops->keychain() != ShopDesk::Keychain::Unknown; }));
    }
    bool answers(const QString& part)
    {
        return waitFor([&] { return words("shopAnswer").contains(part); });
    }
    /// Chooses a kind of shop, and lets it be asked at a test's server.
    void choose(ShopKind kind, const QString& address)
    {
        auto* kinds = find<QComboBox>("shopKind");
        pick(kinds, kinds->findData(static_cast<int>(kind)));
        find<QLineEdit>("shopAddress")->setText(address);
    }
    void speak(const QString& language)
    {
        QCoreApplication::removeTranslator(&texts);
        ASSERT_TRUE(texts.load(u"kaibang_"_s + language, QStringLiteral(KAIBANG_TEXTS)));
        QCoreApplication::installTranslator(&texts);
    }
    void give(const char* name, const QString& text) { find<QLineEdit>(name)->setText(text); }
    void giveApp(const char* key, const char* secret, const char* grant)
    {
        give(key, QLatin1String(MarketProcess::appKey));
        give(secret, QString::fromUtf8(MarketProcess::appSecret));
        give(grant, u"https://www.example.com/?code=TG-code-1&state=7"_s);
    }
    /// No word is cut in either colour and at either size; with KAIBANG_SHOTS=FOLDER pictures of all four.
    void expectReadable(const QString& name) const
    {
        for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark})
            for (const int larger : {0, 4}) {
                testTheme().apply(mode, larger);
                expectWhole(u"%1-%2-%3"_s.arg(name, mode == ThemeMode::Dark ? u"dark"_s : u"light"_s).arg(larger));
            }
        testTheme().apply(ThemeMode::System, 0);
    }
    void expectWhole(const QString& name) const
    {
        QTest::qWait(60); // layouts follow by posted events
        const QStringList clipped = clippedWords(*page);
        EXPECT_TRUE(clipped.isEmpty()) << name.toStdString() << ": " << clipped.join(u'\n').toStdString();
        if (const QString shots = qEnvironmentVariable("KAIBANG_SHOTS"); !shots.isEmpty())
            page->grab().save(shots + u'/' + name + u".png"_s);
    }
};

TEST_F(ShopsSectionTest, AShopIsTriedConnectedAskedAndDisconnected)
{
    const ShopProcess shop;
    ASSERT_GT(shop.port(), 0) << "python3 is needed";
    openShops();
    EXPECT_TRUE(find<QLabel>("shopNone")->isVisible());
    fill(shop.address());
    EXPECT_TRUE(find<QLabel>("shopPlainHttp")->isVisible()); // buyers' data in the clear is said
    press("tryShopButton");
    ASSERT_TRUE(answers(u"lets its orders be read"_s)) << words("shopAnswer").toStdString();
    EXPECT_TRUE(shops->shops().isEmpty()); // a trial changes nothing
    pick(find<QComboBox>("shopSince"), 2);
    press("connectShopButton");
    ASSERT_TRUE(hears(u"Mango shop is connected"_s)) << said.toStdString();
    EXPECT_EQ(find<QLineEdit>("shopSecret")->text(), QString());
    EXPECT_EQ(vault.kept.size(), 1);
    ASSERT_TRUE(waitFor([this] { return words("shopState0").contains(u"receiving"_s); }))
        << words("shopState0").toStdString();
    ASSERT_TRUE(waitFor([this] { return answer(orders->list({})).value().size() == 5; }));
    ASSERT_TRUE(waitFor([this] { return words("shopRecord0").contains(u"5 order report"_s); }))
        << words("shopRecord0").toStdString();
    // The strip and the Show page read the same list.
    EXPECT_EQ(intake->feeds().constLast().name, u"Mango shop"_s);
    press("pollShop0");
    fill(shop.address());
    press("connectShopButton");
    ASSERT_TRUE(answers(u"connected already"_s)) << words("shopAnswer").toStdString();
    expectReadable(u"shops-connected"_s);
    press("disconnectShop0");
    ASSERT_TRUE(hears(u"key forgotten"_s)) << said.toStdString();
    EXPECT_TRUE(vault.kept.isEmpty());
    EXPECT_TRUE(find<QLabel>("shopNone")->isVisible());
    pressUndo();
    ASSERT_TRUE(hears(u"connected again"_s)) << said.toStdString();
    EXPECT_EQ(vault.kept.size(), 1);
    EXPECT_EQ(answer(orders->list({})).value().size(), 5);
}

TEST_F(ShopsSectionTest, WhatIsWrongIsSaidInPlainWordsAndNothingIsConnected)
{
    const ShopProcess shop;
    openShops();
    press("tryShopButton");
    ASSERT_TRUE(answers(u"Enter the shop's address"_s));
    type("shopAddress", u"shop.example.com"_s);
    press("tryShopButton");
    ASSERT_TRUE(answers(u"still missing"_s));
    const std::pair<QString, QString> trials[]{
        {shop.address(u"/html"_s), u"no WooCommerce shop"_s},
        {shop.address(u"/readonly"_s), u"permission “Read”"_s},
        {shop.address(u"/clock"_s), u"clock and the shop's differ by 120 minute"_s},
        {shop.address(u"/moved"_s), u"another address: "_s + shop.address(u"/elsewhere"_s) + u'.'},
        {shop.address(u"/blocked"_s), u"security plugin"_s},
        {shop.address(u"/old"_s), u"5.8"_s},
        {u"http://127.0.0.1:1"_s, u"Nothing answers"_s},
        {u"http://shop.invalid"_s, u"was not found"_s}};
    for (const auto& [address, words] : trials) {
        fill(address);
        press("connectShopButton");
        EXPECT_TRUE(answers(words)) << address.toStdString() << ": " << this->words("shopAnswer").toStdString();
    }
    fill(shop.address(), u"cs_other"_s);
    press("connectShopButton");
    EXPECT_TRUE(answers(u"does not know this key"_s));
    expectReadable(u"shops-wrong-key"_s);
    EXPECT_TRUE(shops->shops().isEmpty());
    EXPECT_TRUE(vault.kept.isEmpty());
    EXPECT_EQ(shop.ask(u"/seen"_s).value("elsewhere"_L1).toInt(-1), 0);
}

TEST_F(ShopsSectionTest, WithoutAKeychainTheSectionSaysSo)
{
    vault.isMissing = true;
    openShops();
    ASSERT_TRUE(waitFor([this] { return find<QLabel>("shopNoKeychain")->isVisible(); }));
    EXPECT_FALSE(find<QLineEdit>("shopSecret")->isVisible());
    expectReadable(u"shops-no-keychain"_s);
}

TEST_F(ShopsSectionTest, ARehearsalAsksNoRealShop)
{
    shops->setRehearsal();
    open(SetupPage::Section::Shops);
    EXPECT_TRUE(find<QLabel>("shopRehearsal")->isVisible());
    EXPECT_FALSE(find<QLineEdit>("shopSecret")->isVisible());
    std::optional<Result<Shop>> told;
    ShopDesk::Wish wish;
    wish.address = u"shop.example.com"_s;
    wish.credentials = {u"ck_1"_s, u"cs_1"_s};
    shops->connectShop(wish, [&told](const Result<Shop>& shop) { told = shop; });
    ASSERT_TRUE(told);
    EXPECT_EQ(told->error().kind, ErrorKind::Refused);
    EXPECT_TRUE(vault.kept.isEmpty());
}

TEST_F(ShopsSectionTest, AnotherSectionForgetsTheSecretThatWasTyped)
{
    openShops();
    fill(u"shop.example.com"_s);
    open(SetupPage::Section::Household);
    open(SetupPage::Section::Shops);
    EXPECT_EQ(find<QLineEdit>("shopSecret")->text(), QString());
    EXPECT_EQ(find<QLineEdit>("shopSecret")->echoMode(), QLineEdit::Password);
}

TEST_F(ShopsSectionTest, AShopifyShopIsConnectedWithItsToken)
{
    const MarketProcess shop(u"shopify"_s, {u"--orders"_s, u"3"_s});
    openShops();
    choose(ShopKind::Shopify, u"perlas.example.mx"_s);
    EXPECT_FALSE(find<QLineEdit>("shopKey")->isVisible());
    EXPECT_TRUE(find<QLineEdit>("shopifyToken")->isVisible());
    give("shopifyKey", QLatin1String(MarketProcess::appKey));
    give("shopifySecret", u"another"_s);
    press("connectShopButton");
    EXPECT_TRUE(answers(u"ends in .myshopify.com"_s));
    choose(ShopKind::Shopify, shop.address());
    press("connectShopButton");
    EXPECT_TRUE(answers(u"does not know this app"_s));
    expectReadable(u"shops-shopify"_s);
    choose(ShopKind::Shopify, shop.address(u"/readonly"_s));
    give("shopifySecret", QString::fromUtf8(MarketProcess::appSecret));
    press("tryShopButton");
    EXPECT_TRUE(answers(u"read_orders"_s));
    choose(ShopKind::Shopify, shop.address());
    press("tryShopButton");
    EXPECT_TRUE(answers(u"Lab answers and lets its orders be read"_s));
    press("connectShopButton");
    ASSERT_TRUE(hears(u"is connected"_s)) << words("shopAnswer").toStdString();
    EXPECT_EQ(find<QLineEdit>("shopifySecret")->text(), QString());
    ASSERT_TRUE(waitFor([this] { return answer(orders->list({})).value().size() == 3; }));
}

TEST_F(ShopsSectionTest, MercadoLibreIsConnectedWithACodeAndItsPermissionRenewed)
{
    const MarketProcess shop(u"mercadolibre"_s, {u"--orders"_s, u"3"_s});
    openShops();
    choose(ShopKind::MercadoLibre, shop.address());
    EXPECT_FALSE(find<QLineEdit>("shopAddress")->isVisible());
    press("openPermissionButton"); // leads nowhere without the app's id
    EXPECT_TRUE(answers(u"Enter the app's ID"_s));
    giveApp("meliKey", "meliSecret", "meliGrant");
    press("tryShopButton");
    ASSERT_TRUE(answers(u"PERLAS_MX answers"_s)) << words("shopAnswer").toStdString();
    expectReadable(u"shops-mercadolibre"_s);
    press("connectShopButton"); // the code works once, and was used for the trial
    ASSERT_TRUE(hears(u"PERLAS_MX is connected"_s)) << words("shopAnswer").toStdString();
    ASSERT_TRUE(waitFor([this] { return answer(orders->list({})).value().size() == 3; }));
    EXPECT_TRUE(words("shopPlace0").contains(u"Mercado Libre · 779432305"_s)) << words("shopPlace0").toStdString();
    shop.act(u"spend"_s);
    press("pollShop0");
    ASSERT_TRUE(waitFor([this] { return words("shopState0").contains(u"needs your permission again"_s); }))
        << words("shopState0").toStdString();
    ASSERT_TRUE(waitFor([this] { return words("shopRecord0").contains(u"No order is lost"_s); }))
        << words("shopRecord0").toStdString();
    press("newShopKey0");
    EXPECT_FALSE(find<QComboBox>("shopKind")->isVisible());
    EXPECT_TRUE(words("shopFormTitle").contains(u"PERLAS_MX"_s));
    giveApp("meliKey", "meliSecret", "meliGrant");
    press("replaceKeyButton");
    ASSERT_TRUE(answers(u"was used already"_s)) << words("shopAnswer").toStdString();
    expectReadable(u"shops-new-key"_s);
    give("meliGrant", u"TG-of-another"_s);
    press("replaceKeyButton");
    ASSERT_TRUE(hears(u"asked with the new key"_s)) << words("shopAnswer").toStdString();
    EXPECT_TRUE(find<QComboBox>("shopKind")->isVisible());
    ASSERT_TRUE(waitFor([this] { return words("shopState0").contains(u"receiving"_s); }));
    EXPECT_EQ(shops->shops().size(), 1);
    EXPECT_EQ(answer(orders->list({})).value().size(), 3);
}

TEST_F(ShopsSectionTest, ATiktokShopTellsInTimeThatItsPermissionEnds)
{
    const MarketProcess shop(u"tiktok"_s, {u"--orders"_s, u"2"_s});
    openShops();
    choose(ShopKind::TikTokShop, shop.address());
    give("tiktokKey", u"another"_s);
    give("tiktokSecret", u"another"_s);
    give("tiktokGrant", u"https://www.example.com/?code=TG-code-1"_s);
    press("connectShopButton");
    EXPECT_TRUE(answers(u"This app is not known"_s));
    giveApp("tiktokKey", "tiktokSecret", "tiktokGrant");
    press("connectShopButton");
    ASSERT_TRUE(hears(u"Perlas TT is connected"_s)) << words("shopAnswer").toStdString();
    ASSERT_TRUE(waitFor([this] { return answer(orders->list({})).value().size() == 2; }));
    ASSERT_TRUE(waitFor([this] { return words("shopRecord0").contains(u"Your permission ends"_s); }))
        << words("shopRecord0").toStdString(); // in nine days
    expectReadable(u"shops-tiktok"_s);
    press("disconnectShop0");
    ASSERT_TRUE(hears(u"key forgotten"_s)) << said.toStdString();
    EXPECT_TRUE(vault.kept.isEmpty());
    pressUndo();
    ASSERT_TRUE(hears(u"connected again"_s)) << said.toStdString();
    EXPECT_EQ(vault.kept.size(), 1);
}

TEST_F(ShopsSectionTest, EveryFormIsReadableInEveryLanguage)
{
    openShops();
    testTheme().apply(ThemeMode::Light, 4); // the harder size
    for (const auto& language : {u"zh"_s, u"es"_s}) {
        speak(language);
        for (const ShopKind kind :
             {ShopKind::WooCommerce, ShopKind::Shopify, ShopKind::MercadoLibre, ShopKind::TikTokShop}) {
            choose(kind, {});
            press("connectShopButton"); // what is missing is said, too
            expectWhole(u"shops-%1-%2"_s.arg(orderSourceOf(kind), language));
        }
    }
    testTheme().apply(ThemeMode::System, 0);
}

TEST_F(ShopsSectionTest, AnAddressOfOneKindLeadsNoKeyOfAnotherThere)
{
    openShops();
    choose(ShopKind::WooCommerce, u"http://shop.example.com"_s);
    EXPECT_TRUE(find<QLabel>("shopPlainHttp")->isVisible());
    auto* kinds = find<QComboBox>("shopKind");
    pick(kinds, kinds->findData(static_cast<int>(ShopKind::MercadoLibre)));
    EXPECT_EQ(find<QLineEdit>("shopAddress")->text(), QString());
    EXPECT_FALSE(find<QLabel>("shopPlainHttp")->isVisible());
}

TEST(FeedWatchTest, SaysOnceThatAShopIsSilentAndOnceThatItIsBack)
{
    FeedWatch watch;
    QStringList heard;
    QObject::connect(&watch, &FeedWatch::silent, &watch, [&heard](const QString& text) { heard += u"- "_s + text; });
    QObject::connect(&watch, &FeedWatch::backAgain, &watch, [&heard](const QString& text) { heard += u"+ "_s + text; });
    const Instant now{1'800'000'000'000};
    FeedHealth shop{u"woocommerce:lab"_s, FeedState::Ok, now.plusMs(-240'000), 0, 0, {}};
    shop.name = u"Mango shop"_s;
    const FeedHealth folder{u"drop"_s, FeedState::Failed, {}, 0, 0, {}}; // told elsewhere
    watch.look({shop, folder}, now, u"Enter"_s);
    EXPECT_TRUE(heard.isEmpty());
    shop.state = FeedState::Late;
    shop.trouble = FeedTrouble::TimedOut;
    for (int second = 0; second < 5; ++second)
        watch.look({shop, folder}, now, u"Enter"_s);
    shop.state = FeedState::Failed;
    watch.look({shop, folder}, now, u"Enter"_s);
    ASSERT_EQ(heard.size(), 1) << heard.join(u'\n').toStdString();
    EXPECT_TRUE(heard.front().contains(u"Mango shop: answers too slowly, 4 min ago"_s)) << heard.front().toStdString();
    EXPECT_TRUE(heard.front().contains(u"with Enter"_s));
    shop.state = FeedState::Ok;
    shop.trouble = FeedTrouble::None;
    watch.look({shop, folder}, now, u"Enter"_s);
    watch.look({shop, folder}, now, u"Enter"_s);
    ASSERT_EQ(heard.size(), 2);
    EXPECT_TRUE(heard.back().startsWith(u"+ Mango shop"_s));
}

} // namespace
} // namespace kaibang
