// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shops that are asked: where each was read to moves with its orders or not at all.
#include "ledger_fixture.h"
#include "shop_store.h"

using namespace kaibang;
using namespace Qt::Literals::StringLiterals;
using samples::LedgerFixture;

namespace {

class ShopStoreTest : public LedgerFixture
{
protected:
    void SetUp() override
    {
        LedgerFixture::SetUp();
        ASSERT_TRUE(ShopStore(*ledger).connectShop(shop, "first").ok());
    }
    OrderBatch batch(const QStringList& ids, const QByteArray& cursor) const
    {
        OrderBatch made;
        made.sourceId = shop.sourceId;
        made.nextCursor = cursor;
        for (const QString& id : ids) {
            OrderEvent event = samples::event(id, Payment::Paid, 0);
            event.source = u"woocommerce"_s;
            event.shopId = shop.shopId;
            made.events.append(event);
        }
        return made;
    }
    void store(const OrderBatch& made, const FeedNote& note = {})
    {
        ASSERT_TRUE(ledger->database().begin());
        ASSERT_TRUE(ShopStore(*ledger).apply(made, note).ok());
        ASSERT_TRUE(ledger->database().commit());
    }
    ShopRow row() { return ShopStore(*ledger).connected().value().value(0); }
    qint64 ordersThere() { return ledger->database().readNumber(u"SELECT count(*) FROM orders"_s); }
    /// The cursor is behind an order that the ledger does not have: nobody will ask for it again.
    bool hasLost() { return row().cursor == "a" && ordersThere() == 0; }

    Shop shop{u"woocommerce:lab"_s, ShopKind::WooCommerce, u"lab"_s, u"https://lab"_s, u"Lab"_s, Instant{1}};
};

TEST_F(ShopStoreTest, TheCursorMovesWithItsOrdersOrNotAtAll)
{
    Database& database = ledger->database();
    ASSERT_TRUE(database.begin());
    ASSERT_TRUE(ShopStore(*ledger).apply(batch({u"1"_s}, "a"), {}).ok());
    database.rollback(); // what a power cut does
    EXPECT_FALSE(hasLost());
    EXPECT_EQ(row().cursor, "first");
    EXPECT_FALSE(row().health.lastSuccess);
    store(batch({u"1"_s}, "a"));
    EXPECT_FALSE(hasLost());
    EXPECT_EQ(row().cursor, "a");
    EXPECT_EQ(ordersThere(), 1);
    expectSound();
}

// The control: the same cut with a cursor that is kept in a transaction of its own.
TEST_F(ShopStoreTest, ACursorKeptApartLosesAnOrder)
{
    store(batch({}, "a"));
    Database& database = ledger->database();
    ASSERT_TRUE(database.begin());
    ASSERT_TRUE(ShopStore(*ledger).apply(batch({u"1"_s}, {}), {}).ok());
    database.rollback();
    EXPECT_TRUE(hasLost());
}

TEST_F(ShopStoreTest, AFeedsRecordAddsUpAndKeepsItsLastGap)
{
    store(batch({u"1"_s, u"2"_s}, "a"), FeedNote{1500, clock.time.plusMs(-60'000)});
    OrderBatch again = batch({u"2"_s, u"3"_s}, "b");
    again.problems.append(IntakeProblem{1, u"bad_order"_s, u"total"_s, "what the shop sent"});
    clock.time.ms += 1000;
    store(again);
    const FeedHealth health = row().health;
    EXPECT_EQ(health.received, 4);
    EXPECT_EQ(health.repeats, 1);
    EXPECT_EQ(health.refused, 1);
    EXPECT_EQ(health.lagMs, 1500);
    EXPECT_EQ(health.lastSuccess, clock.time);
    EXPECT_EQ(health.gapFrom, clock.time.plusMs(-61'000));
    EXPECT_EQ(health.gapTo, clock.time.plusMs(-1000));
    // What could not be read is known by place and reason, without its bytes.
    EXPECT_EQ(ledger->database().readNumber(u"SELECT count(*) FROM quarantine WHERE length(raw)=0"_s), 1);
}

TEST_F(ShopStoreTest, AShopThatComesBackGoesOnWhereItWas)
{
    store(batch({u"1"_s}, "a"));
    EXPECT_EQ(ShopStore(*ledger).connectShop(shop, "x").error().kind, ErrorKind::Exists);
    ASSERT_TRUE(ShopStore(*ledger).disconnectShop(shop.sourceId).ok());
    EXPECT_TRUE(ShopStore(*ledger).connected().value().isEmpty());
    EXPECT_EQ(ShopStore(*ledger).disconnectShop(shop.sourceId).error().kind, ErrorKind::NotFound);
    shop.name = u"Mango"_s;
    ASSERT_TRUE(ShopStore(*ledger).connectShop(shop, "x").ok());
    EXPECT_EQ(row().cursor, "a");
    EXPECT_EQ(row().shop.name, u"Mango"_s);
    EXPECT_EQ(ordersThere(), 1);
}

TEST_F(ShopStoreTest, OnlyOpenOrdersOfTheShopCouldBeDeleted)
{
    OrderBatch mixed = batch({u"1"_s, u"2"_s, u"3"_s, u"4"_s}, "a");
    mixed.events[1].closed = Closed::Completed;
    mixed.events[3].shopId = u"another"_s;
    store(mixed);
    EXPECT_EQ(ShopStore(*ledger).openOrders(shop, {}, 10), (QStringList{u"1"_s, u"3"_s}));
    EXPECT_EQ(ShopStore(*ledger).openOrders(shop, u"1"_s, 10), QStringList{u"3"_s});
    EXPECT_EQ(ShopStore(*ledger).openOrders(shop, {}, 1), QStringList{u"1"_s});
}

} // namespace
