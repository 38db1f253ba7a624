// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who may do what, asked of the desks themselves, and the one line that each act leaves.
#include "buyer_desk.h"
#include "claim_tray.h"
#include "desk_fixture.h"
#include "flash_desk.h"
#include "household_desk.h"
#include "identity_samples.h"
#include "import_desk.h"
#include "opening_table.h"
#include "packing_desk.h"
#include "piece_desk.h"
#include "returns_desk.h"
#include "show_runner.h"
#include "stock_room.h"
#include "trail_store.h"

#include <QFile>
#include <limits>

using namespace kaibang;
using namespace Qt::Literals::StringLiterals;

namespace {

class RoleDeskTest : public samples::DeskFixture
{
protected:
    void SetUp() override
    {
        DeskFixture::SetUp();
        orders = std::make_unique<OrderDesk>(*store);
        stock = std::make_unique<StockRoom>(*store, folder.filePath(u"photos"_s));
        imports = std::make_unique<ImportDesk>(*store, *orders);
        runner = std::make_unique<ShowRunner>(*store);
        claims = std::make_unique<ClaimTray>(*store, *orders);
        table = std::make_unique<OpeningTable>(*store);
        flashes = std::make_unique<FlashDesk>(*store, *orders, clock);
        buyers = std::make_unique<BuyerDesk>(*store, clock);
        packing = std::make_unique<PackingDesk>(*store, *orders);
        household = std::make_unique<HouseholdDesk>(*store, clock);
        ASSERT_TRUE(answer(runner->load()).ok());
        sold = answer(orders->sell(variants.at(0).uid, 1, 5900)).value().order;
        product = answer(stock->catalogue()).value().front();
    }
    void TearDown() override
    {
        household.reset();
        packing.reset();
        buyers.reset();
        flashes.reset();
        table.reset();
        claims.reset();
        runner.reset();
        imports.reset();
        stock.reset();
        orders.reset();
        DeskFixture::TearDown();
    }
    QList<TrailLine> lines() { return answer(household->trail()).value(); }
    Product repriced(qint64 price) const
    {
        Product changed = product;
        changed.variants.front().priceMinor = price;
        return changed;
    }
    QString orderFile()
    {
        const QString path = folder.filePath(u"orders.csv"_s);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("no known header\r\n1\r\n");
        return path;
    }
    QByteArray catalogueCsv() { return "code,product,price\nNEW-1,New,10.00\n"; }

    std::unique_ptr<OrderDesk> orders;
    std::unique_ptr<StockRoom> stock;
    std::unique_ptr<ImportDesk> imports;
    std::unique_ptr<ShowRunner> runner;
    std::unique_ptr<ClaimTray> claims;
    std::unique_ptr<OpeningTable> table;
    std::unique_ptr<FlashDesk> flashes;
    std::unique_ptr<BuyerDesk> buyers;
    std::unique_ptr<PackingDesk> packing;
    std::unique_ptr<HouseholdDesk> household;
    Uid sold;
    Product product;
};

// Every act at its desk by every role: refused exactly where the table says so. An act that is allowed may fail for
// another reason, but not for this one.
TEST_F(RoleDeskTest, TheDesksRefuseWhatTheTableRefuses)
{
    using Try = std::function<std::optional<Act>()>;
    HouseholdSettings settings = answer(household->load()).value();
    const QList<std::pair<Act, Try>> acts{
        {Act::Openings, [&] { return refused(table->start()); }},
        {Act::Packing, [&] { return refused(orders->setPacked(sold, true)); }},
        {Act::Packing, [&] { return refused(packing->setHanded({}, true)); }},
        {Act::Sell, [&] { return refused(orders->sell(variants.at(0).uid, 1, 5900)); }},
        {Act::Sell, [&] { return refused(runner->addItem(variants.at(0).uid)); }},
        {Act::Claims, [&] { return refused(claims->accept(Uid::create(clock.now()))); }},
        {Act::Stock, [&] { return refused(stock->moveStock(variants.at(0).uid, 1, StockReason::Received)); }},
        {Act::Stock, [&] { return refused(stock->saveProduct(product)); }},
        {Act::Imports, [&] { return refused(imports->import({orderFile()})); }},
        {Act::StartShow, [&] { return refused(runner->rename(u"Evening"_s)); }},
        {Act::PrivatePages, [&] { return refused(buyers->buyerOf(sold)); }},
        {Act::PrivatePages, [&] { return refused(buyers->find(u"nobody"_s)); }},
        {Act::Exports, [&] { return refused(stock->exportCatalogue()); }},
        {Act::SignOff, [&] { return refused(household->note(Act::SignOff, TrailKind::SignedOff, u"2026-11-29"_s)); }},
        {Act::EndShow, [&] { return refused(runner->end()); }},
        {Act::Prices, [&] { return refused(orders->sell(variants.at(0).uid, 1, 4000, true)); }},
        {Act::Prices, [&] { return refused(stock->importCatalogue(catalogueCsv())); }},
        {Act::Prices,
         [&] {
             return refused(flashes->start({{}, variants.at(0).uid, 5000, 60'000, 0, 0}, false));
         }},
        {Act::Refunds, [&] { return refused(orders->refundByHand(sold, 100, {})); }},
        {Act::Refunds, [&] { return refused(claims->decideLate(sold, LateChoice::Refund)); }},
        {Act::TakeBack, [&] { return refused(imports->undoLast()); }},
        {Act::TakeBack, [&] { return refused(stock->restoreProduct(product.uid)); }},
        {Act::EraseBuyers, [&] { return refused(buyers->erase(sold)); }},
        {Act::Settings, [&] { return refused(household->save(settings)); }},
        {Act::Restore, [&] { return refused(household->note(Act::Restore, TrailKind::Restored, u"backup"_s)); }},
        {Act::Roles, [&] { return refused(household->setRolePin(Role::Host, {}, u"12"_s)); }},
        {Act::Roles, [&] { return refused(household->setRoleName(Role::Host, {})); }}};
    for (const Role role : everyRole) {
        become(role);
        for (const auto& [act, attempt] : acts) {
            const auto expected = mayDo(role, act) ? std::nullopt : std::optional(act);
            // Selling below the floor is refused as selling first where that is refused as well.
            const auto told = attempt();
            if (expected == Act::Prices && told == Act::Sell)
                continue;
            EXPECT_EQ(told, expected) << roleName(role) << ": " << actRules[static_cast<std::size_t>(act)].name;
        }
    }
    become(Role::Helper); // a price inside of what a helper may save is an act of its own
    EXPECT_EQ(refused(stock->saveProduct(repriced(1))), Act::Prices);
    EXPECT_EQ(answer(stock->catalogue()).value().front().variants.front().priceMinor, 5900);
}

TEST_F(RoleDeskTest, EachActLeavesExactlyOneLine)
{
    const auto line = [this](auto act, TrailKind kind, const QString& subject, const QString& before,
                             const QString& after) {
        const qsizetype known = lines().size();
        ASSERT_TRUE(answer(act()).ok()) << trailKindName(kind);
        const QList<TrailLine> now = lines();
        ASSERT_EQ(now.size(), known + 1) << trailKindName(kind);
        EXPECT_EQ(now.front().kind, kind);
        EXPECT_EQ(now.front().subject, subject) << trailKindName(kind);
        EXPECT_EQ(now.front().before, before) << trailKindName(kind);
        EXPECT_EQ(now.front().after, after) << trailKindName(kind);
        EXPECT_EQ(now.front().role, Role::Host);
    };
    const QString orderId = answer(orders->story(sold)).value().order.orderId;
    line([&] { return orders->refundByHand(sold, 900, u"for Zhang San"_s); }, TrailKind::Refund, orderId, u"0.00 CNY"_s,
         u"9.00 CNY"_s);
    line([&] { return orders->refundByHand(sold, 100, {}); }, TrailKind::Refund, orderId, u"9.00 CNY"_s,
         u"10.00 CNY"_s);
    line([&] { return stock->saveProduct(repriced(6900)); }, TrailKind::Price, u"STUD-8W"_s,
         u"59.00 CNY (>= 49.00 CNY)"_s, u"69.00 CNY (>= 49.00 CNY)"_s);
    line([&] { return orders->sell(variants.at(0).uid, 1, 4000, true); }, TrailKind::BelowFloor, u"STUD-8W"_s,
         u"49.00 CNY"_s, u"40.00 CNY"_s);
    line([&] { return stock->archiveProduct(product.uid); }, TrailKind::Archived, u"Stud"_s, {}, {});
    line([&] { return stock->restoreProduct(product.uid); }, TrailKind::Unarchived, u"Stud"_s, {}, {});
    line([&] { return stock->importCatalogue(catalogueCsv()); }, TrailKind::CatalogueFile, {}, {},
         u"added=1 changed=0"_s);
    line([&] { return stock->exportCatalogue(); }, TrailKind::Exported, u"catalogue"_s, {}, {});
    const Uid other = answer(orders->sell(variants.at(1).uid, 1, 5900)).value().order;
    const QString otherId = answer(orders->story(other)).value().order.orderId;
    line([&] { return orders->undoSale(other); }, TrailKind::SaleUndone, otherId, {}, {});
    HouseholdSettings settings = answer(household->load()).value();
    settings.buyerKeepDays = 30;
    line([&] { return household->save(settings); }, TrailKind::KeepDays, {}, u"90"_s, u"30"_s);
    line([&] { return household->note(Act::Exports, TrailKind::Exported, u"orders.xlsx"_s); }, TrailKind::Exported,
         u"orders.xlsx"_s, {}, {});
    line([&] { return household->setPin({}, u"1234"_s); }, TrailKind::PinSet, u"host"_s, {}, {});
    line([&] { return household->setRolePin(Role::Helper, u"1234"_s, u"2222"_s); }, TrailKind::PinSet, u"helper"_s, {},
         {});
    line([&] { return household->takeRole(Role::Helper, {}); }, TrailKind::RoleTaken, {}, u"host"_s, u"helper"_s);
    const auto whole = answer(store->read([](Ledger& ledger) { return TrailStore(ledger).firstBroken(); }));
    EXPECT_EQ(whole.value(), std::nullopt);
    for (const TrailLine& each : lines()) // what a person wrote with a refund may name the buyer
        EXPECT_FALSE((each.subject + each.before + each.after).contains(u"Zhang"_s));
    // What changes no price leaves no line, and what fails leaves none either.
    ASSERT_TRUE(answer(household->takeRole(Role::Host, u"1234"_s)).ok());
    const qsizetype known = lines().size();
    Product renamed = repriced(6900);
    renamed.name = u"Stud of pearl"_s;
    EXPECT_TRUE(answer(stock->saveProduct(renamed)).ok());
    EXPECT_FALSE(answer(orders->refundByHand(sold, 100'000, {})).ok());
    EXPECT_EQ(lines().size(), known);
}

TEST_F(RoleDeskTest, AStrongerRoleAsksItsPinAndAWeakerOneNone)
{
    ASSERT_TRUE(answer(household->setPin({}, u"1234"_s)).ok());
    ASSERT_TRUE(answer(household->setRolePin(Role::Trainee, u"1234"_s, u"3333"_s)).ok());
    EXPECT_EQ(answer(household->setRolePin(Role::Helper, u"9999"_s, u"2222"_s)).error().detail, u"pin_wrong"_s);
    ASSERT_TRUE(answer(household->takeRole(Role::Trainee, {})).ok());
    ASSERT_TRUE(QTest::qWaitFor([this] { return household->current().acting == Role::Trainee; }, 20'000));
    EXPECT_TRUE(household->needsPin(Role::Host));
    EXPECT_EQ(refused(orders->sell(variants.at(0).uid, 1, 5900)), Act::Sell);
    EXPECT_EQ(answer(household->takeRole(Role::Host, u"3333"_s)).error().detail, u"pin_wrong"_s);
    EXPECT_EQ(answer(household->takeRole(Role::Helper, {})).error().detail, u"role_off"_s);
    EXPECT_EQ(refused(orders->sell(variants.at(0).uid, 1, 5900)), Act::Sell) << "a wrong PIN gives nothing";
    ASSERT_TRUE(answer(household->takeRole(Role::Host, u"1234"_s)).ok());
    EXPECT_EQ(refused(orders->sell(variants.at(0).uid, 1, 5900)), std::nullopt);
    // The next start is the trainee's again.
    household.reset();
    household = std::make_unique<HouseholdDesk>(*store, clock);
    EXPECT_EQ(answer(household->load()).value().acting, Role::Trainee);
    EXPECT_TRUE(household->current().hasRoles());
}

TEST_F(RoleDeskTest, WhoeverIsAtTheConsoleAlreadyTakesNothing)
{
    ASSERT_TRUE(answer(household->setPin({}, u"1234"_s)).ok());
    const auto known = lines().size();
    EXPECT_TRUE(answer(household->takeRole(Role::Host, {})).ok());
    EXPECT_EQ(lines().size(), known) << "nobody came";
    EXPECT_EQ(answer(household->load()).value().acting, Role::Host);
}

TEST_F(RoleDeskTest, TimesAreReadInTheHouseholdsZoneAndInTheComputersUntilItIsKnown)
{
    HouseholdSettings unknown;
    EXPECT_EQ(unknown.timeZone(), QTimeZone::systemTimeZone());
    unknown.zone = u"Mars/Olympus"_s; // of a newer computer's list
    EXPECT_EQ(unknown.timeZone(), QTimeZone::systemTimeZone());
    EXPECT_EQ(answer(household->load()).value().timeZone(), QTimeZone("Asia/Shanghai"));
}

} // namespace
