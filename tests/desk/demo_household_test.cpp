// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the demo household makes of its catalogue: of what says little, and of what cannot be stored.
#include "catalogue_store.h"
#include "demo_household.h"
#include "failing_statements.h"
#include "show_store.h"
#include "stock_room.h"
#include "store_thread.h"
#include "system_time.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace kaibang;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray wares = R"({
  "household": {"name": {"en": "Demo house"}},
  "categories": {"pearl": {"en": "Pearls"}},
  "products": [
    {"id": "stud", "kind": "goods", "category": "pearl", "name": {"en": "Stud"}, "picture": "stud.svg",
     "variants": [{"sku": "S-7", "name": {"en": "7 mm"}, "price": 4900, "floor_price": 3900, "stock": 5},
                  {"sku": "S-8", "name": {"en": "8 mm"}, "price": 5900, "stock": 0}]},
    {"id": "opening", "kind": "opening", "category": "pearl", "name": {"en": "Opening"}, "picture": "mussel.svg",
     "variants": [{"sku": "O-1", "name": {"en": "one"}, "price": 5800, "stock": 50}],
     "disclosure": {"grades": [{"name": {"en": "AAA"}, "how_often": {"en": "1 in 20"}}], "minimum": {"en": "one pearl"},
                    "price": 5800, "empty_rule": 1, "returns": {"en": "not taken back"}, "minors": {"en": "adults only"}}}],
  "lots": [{"code": "B-0412", "farm": {"en": "Pond"}, "mussels": 0}, {"name": {"en": "Tub"}, "mussels": 30}],
  "show": {"title": {"en": "Evening"}, "run_order": ["S-8", "O-1"]}})";

class DemoHouseholdTest : public testing::Test
{
protected:
    void makeLedger(bool isRehearsal, const QString& name = {})
    {
        room.reset();
        store.reset();
        store = StoreThread::start([&] {
                    return Ledger::create(folder.filePath(u"demo%1.kaibang"_s.arg(++made)),
                                          Household{{}, name, u"Asia/Shanghai"_s, 240, u"CNY"_s, isRehearsal}, clock);
                }).value();
        room = std::make_unique<StockRoom>(*store, folder.filePath(u"photos"_s));
    }
    void TearDown() override
    {
        room.reset();
        store.reset();
    }
    Result<Done> fill(const QByteArray& catalogue = wares)
    {
        // One of the pictures is none.
        const auto picture = [](const QString& name) {
            return name == u"stud.svg"_s ? QByteArray("<svg/>") : QByteArray("GIF89a");
        };
        return fillDemoHousehold(*store, *room, catalogue, u"es_MX"_s, picture).result();
    }
    QList<Product> products()
    {
        return store->read([](Ledger& l) { return CatalogueStore(l).products(true); }).result().value();
    }
    QString householdName()
    {
        return store->read([](Ledger& l) -> Result<QString> { return l.household().name; }).result().value();
    }

    QTemporaryDir folder;
    SystemTime clock;
    int made = 0;
    std::unique_ptr<StoreThread> store;
    std::unique_ptr<StockRoom> room;
};

TEST_F(DemoHouseholdTest, WhatTheCatalogueDoesNotSayIsLeftOpen)
{
    makeLedger(true);
    ASSERT_TRUE(fill().ok());
    EXPECT_EQ(householdName(), u"Demo house"_s) << "there are no words of that language";
    const auto all = products();
    ASSERT_EQ(all.size(), 2);
    const QList<Variant> studs = all.at(0).variants;
    ASSERT_EQ(studs.size(), 2);
    EXPECT_EQ(studs.at(0).floorMinor, 3900);
    EXPECT_EQ(studs.at(0).onHand, 5);
    EXPECT_EQ(studs.at(1).floorMinor, std::nullopt) << "no lowest price is told";
    EXPECT_EQ(studs.at(1).onHand, 0);
    EXPECT_FALSE(all.at(0).photo.isEmpty());
    EXPECT_TRUE(all.at(1).photo.isEmpty()) << "a picture that is none is left out";
    const auto lots = store->read([](Ledger& l) { return CatalogueStore(l).lots(); }).result().value();
    ASSERT_EQ(lots.size(), 2);
    QStringList names;
    for (const Lot& lot : lots)
        names.append(lot.name);
    EXPECT_TRUE(names.contains(u"B-0412"_s)) << "without a name it has its code";
    EXPECT_TRUE(names.contains(u"Tub"_s));
}

TEST_F(DemoHouseholdTest, OnlyARehearsalWithoutANameIsNamed)
{
    makeLedger(false);
    ASSERT_TRUE(fill().ok());
    EXPECT_EQ(householdName(), QString()) << "a real household names itself";
    EXPECT_EQ(products().size(), 2);
    makeLedger(true, u"My house"_s);
    ASSERT_TRUE(fill().ok());
    EXPECT_EQ(householdName(), u"My house"_s);
}

TEST_F(DemoHouseholdTest, ACardThatSaysTooLittleIsRefusedAndNothingStays)
{
    makeLedger(true);
    const auto refused = fill(QByteArray(wares).replace("one pearl", ""));
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().kind, ErrorKind::Invalid);
    EXPECT_TRUE(products().isEmpty());
    EXPECT_EQ(householdName(), QString());
    EXPECT_TRUE(fill().ok()) << "the control";
}

TEST_F(DemoHouseholdTest, AtWhateverStatementTheDiskGoesNothingOfItStays)
{
    makeLedger(true);
    bool wasRefused = true;
    int allowed = 0;
    for (; wasRefused && allowed < 1'000; ++allowed) {
        {
            const samples::FailingStatements gone(allowed);
            const auto filled = fill();
            wasRefused = gone.hasRefused();
            EXPECT_NE(filled.ok(), wasRefused) << allowed;
        }
        ASSERT_EQ(products().size(), wasRefused ? 0 : 2) << allowed;
    }
    EXPECT_GT(allowed, 30);
    EXPECT_FALSE(wasRefused);
}

} // namespace
