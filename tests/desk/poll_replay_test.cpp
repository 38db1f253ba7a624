// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shops that fail and change while they are read (tests/peers), against their own truth. Other shops with
// KAIBANG_SEED=N.
#include "replay_fixture.h"

#include <algorithm>

using namespace kaibang;
using namespace Qt::Literals::StringLiterals;
using samples::MarketProcess;
using samples::ReplayFixture;
using samples::ShopProcess;

namespace {

QString seed()
{
    return qEnvironmentVariable("KAIBANG_SEED", u"7"_s);
}

class PollReplay : public ReplayFixture
{
protected:
    QStringList runWoo(const QStringList& options, qint64 overlap, bool restarts)
    {
        const ShopProcess shop(options);
        ShopSetup setup;
        setup.shop.shopId = u"lab"_s;
        setup.credentials = {QLatin1String(ShopProcess::key), QString::fromUtf8(ShopProcess::secret)};
        setup.perPage = 25;
        setup.overlapSeconds = overlap;
        const Instant since = Instant::fromIso(u"2026-11-20T00:00:00Z").value();
        const QStringList wrong =
            run(shop, ShopKind::WooCommerce, setup, firstCursorOf(ShopKind::WooCommerce, since), restarts);
        EXPECT_GT(shop.ask(u"/truth"_s).value("signed"_L1).toInt(), 50);
        return wrong;
    }
};

TEST_F(PollReplay, TheLedgerHoldsWhatTheShopHoldsAfterEveryFault)
{
    const QStringList wrong =
        runWoo({u"--seed"_s, seed(), u"--acts"_s, u"70"_s, u"--faults"_s, u"0.15"_s}, pollOverlapSeconds, true);
    EXPECT_TRUE(wrong.isEmpty()) << wrong.join(u'\n').toStdString();
    expectSound();
}

// The control: without the overlap orders that were stamped with a second that had been read already are lost.
TEST_F(PollReplay, WithoutTheOverlapOrdersAreLost)
{
    const QStringList wrong = runWoo({u"--seed"_s, u"7"_s, u"--acts"_s, u"70"_s}, 0, false);
    EXPECT_TRUE(wrong.join(u' ').contains(u"lost "_s)) << wrong.join(u'\n').toStdString();
}

class MarketReplay : public ReplayFixture, public testing::WithParamInterface<ShopKind>
{
protected:
    QStringList runMarket(const QStringList& options, qint64 overlap, bool restarts)
    {
        const MarketProcess shop(orderSourceOf(GetParam()), options);
        ShopSetup setup;
        setup.shop.shopId = GetParam() == ShopKind::MercadoLibre ? u"779432305"_s : u"7494"_s;
        setup.credentials = {QLatin1String(MarketProcess::appKey), QString::fromUtf8(MarketProcess::appSecret)};
        if (GetParam() != ShopKind::Shopify)
            setup.credentials.refreshToken = QLatin1String(MarketProcess::refreshToken);
        setup.credentials.cipher = u"CIPHER=1"_s;
        setup.perPage = 15;
        setup.overlapSeconds = overlap;
        const Instant since{QDateTime::currentMSecsSinceEpoch() - 86'400'000};
        const QStringList wrong = run(shop, GetParam(), setup, firstCursorOf(GetParam(), since), restarts);
        const QJsonArray truth = shop.ask(u"/truth"_s).value("orders"_L1).toArray();
        // Of an order that said nothing of it itself.
        if (GetParam() == ShopKind::TikTokShop) {
            EXPECT_TRUE(std::any_of(truth.begin(), truth.end(), [](const QJsonValue& order) {
                return order.toObject().value("payment"_L1).toInt() == static_cast<int>(Payment::PartlyRefunded);
            })) << "nothing was returned";
        }
        const QJsonObject seen = shop.ask(u"/seen"_s);
        EXPECT_EQ(seen.value("twice"_L1).toInt(-1), 0); // no token was used a second time, over all restarts
        EXPECT_EQ(seen.value("refused"_L1).toInt(-1), 0);
        return wrong;
    }
};

TEST_P(MarketReplay, TheLedgerHoldsWhatTheShopHoldsAfterEveryFault)
{
    const QStringList wrong =
        runMarket({u"--seed"_s, seed(), u"--acts"_s, u"40"_s, u"--faults"_s, u"0.04"_s}, pollOverlapSeconds, true);
    EXPECT_TRUE(wrong.isEmpty()) << wrong.join(u'\n').toStdString();
    expectSound();
}

TEST_P(MarketReplay, WithoutTheOverlapOrdersAreLost)
{
    // Whether an order falls between two questions is the moment's, too: one of a few shops has to lose some.
    QStringList wrong;
    for (int seed = 7; seed < 11 && !wrong.join(u' ').contains(u"lost "_s); ++seed)
        wrong = runMarket({u"--seed"_s, QString::number(seed), u"--acts"_s, u"40"_s}, 0, false);
    EXPECT_TRUE(wrong.join(u' ').contains(u"lost "_s)) << wrong.join(u'\n').toStdString();
}

INSTANTIATE_TEST_SUITE_P(Kinds, MarketReplay,
                         testing::Values(ShopKind::Shopify, ShopKind::MercadoLibre, ShopKind::TikTokShop));

} // namespace
