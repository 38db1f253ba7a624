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
    /// No word is cut in either colour and at either size; with KAIBANG_SHOTS=FOLDER pictures of all four.
    void expectReadable(const QString& name) const
    {
        const QString shots = qEnvironmentVariable("KAIBANG_SHOTS");
        for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark})
            for (const int larger : {0, 4}) {
                testTheme().apply(mode, larger);
                QTest::qWait(60); // layouts follow by posted events
                const QStringList clipped = clippedWords(*page);
                EXPECT_TRUE(clipped.isEmpty()) << name.toStdString() << ": " << clipped.join(u'\n').toStdString();
                if (!shots.isEmpty())
                    page->grab().save(u"%1/%2-%3-%4.png"_s.arg(shots, name)
                                          .arg(mode == ThemeMode::Dark ? u"dark"_s : u"light"_s)
                                          .arg(larger));
            }
        testTheme().apply(ThemeMode::System, 0);
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
    ASSERT_TRUE(answers(u"Enter the key and the secret"_s));
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
