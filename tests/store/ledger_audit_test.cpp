// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `kaibangctl verify`: each of its checks sees the one row that breaks it, and names it.
#include "ledger_fixture.h"
#include "old_ledgers.h"
#include "schema.h"

#include <QFile>
#include <QSet>

using namespace kaibang;

namespace {

struct Breaking
{
    const char* check;
    const char* statements; ///< what goes wrong in a file
    const char* named;      ///< by what the check must name it
};

constexpr Breaking breaking[] = {
    {"integrity",
     "PRAGMA ignore_check_constraints=ON; UPDATE stock SET on_hand=-1 WHERE variant_id=1; "
     "PRAGMA ignore_check_constraints=OFF",
     "stock"},
    {"references", "PRAGMA foreign_keys=OFF; UPDATE run_item SET show_id=99", "run_item:1"},
    {"stock_is_sum_of_ledger", "UPDATE stock SET on_hand=8 WHERE variant_id=1", "STUD-8W"},
    {"stock_is_sum_of_ledger", "UPDATE stock_ledger SET delta=2 WHERE move_id=2", "PIECE-1"},
    {"order_took_what_its_lines_say", "UPDATE order_line SET taken=2 WHERE order_id=12", "shop:S-4"},
    {"order_took_what_its_lines_say", "UPDATE stock_ledger SET delta=-3 WHERE move_id=6", "shop:S-4"},
    {"returned_is_sum_of_returns", "UPDATE order_line SET returned=2 WHERE order_id=6", "shop:S-1"},
    {"no_more_came_back_than_left", "UPDATE goods_return SET units=9", "shop:S-1"},
    {"refund_total_covers_refunds", "INSERT INTO refund VALUES(6,'r1',1795000000000,100,1,'')", "shop:S-1"},
    {"piece_sold_once", "UPDATE stock SET on_hand=2 WHERE variant_id=2", "PIECE-1"},
    {"piece_sold_once", "UPDATE order_line SET variant_id=2 WHERE order_id=10", "PIECE-1"},
    {"holds_are_reservations", "UPDATE hold SET units=2 WHERE order_id=8", "claim:C-1"},
    {"holds_are_reservations", "DELETE FROM hold WHERE order_id=8", "claim:C-1"},
    {"holds_are_reservations", "UPDATE orders SET payment=4 WHERE order_id=8", "claim:C-1"},
    {"ended_holds_gave_back", "UPDATE order_line SET taken=1 WHERE order_id=9", "claim:C-2"},
    {"held_claims_have_holds", "DELETE FROM hold WHERE order_id=9", "01900000000070008000000000030003"},
    {"sets_have_no_stock", "UPDATE stock SET on_hand=1 WHERE variant_id=4", "SET-1"},
    {"lot_is_sum_of_ledger", "UPDATE lot SET remaining=18", "Lot 1"},
    {"opened_is_count_of_openings", "UPDATE opening_turn SET opened=0", "shop:S-3"},
    {"no_mussel_counts_twice",
     "INSERT INTO opening(uid,turn_id,nth,state,lot_id,disclosure_id,started_at,done_at) "
     "VALUES(zeroblob(16),1,1,2,1,1,1795003100000,1795003200000)",
     "shop:S-3"},
    {"settlement_lines_add_up", "UPDATE settlement_fee SET minor=299", "shop:S-1"},
    {"settlement_lines_are_told", "UPDATE settlement_line SET told_by=2", "shop:S-1"},
    {"recording_marks_go_forward", "UPDATE recording_mark SET at_ms=95000 WHERE nth=1",
     "01900000000070008000000000070001"},
    {"recording_marks_are_inside", "UPDATE recording SET length_ms=80000", "01900000000070008000000000070001"},
    {"opening_clips_hang_on_their_order", "UPDATE clip SET order_id=6", "01900000000070008000000000070002"},
    {"trail_is_whole", "DROP TRIGGER trail_stays;UPDATE trail SET after_value='5400' WHERE nth=2", "from line 2 on"},
    {"erased_buyers_are_gone", "UPDATE orders SET buyer_key=x'01' WHERE order_id=7", "shop:S-2"},
    {"erased_buyers_are_gone",
     "INSERT INTO order_identity(order_id,digest,key_id,display,stored_at) VALUES(7,zeroblob(16),'2026-11',x'01',1)",
     "shop:S-2"},
    {"orders_have_history", "DELETE FROM order_history WHERE order_id=12", "shop:S-4"},
    {"roll_ups_are_facts", "UPDATE roll_day_channel SET paid_minor=paid_minor+1 WHERE source='claim'",
     "roll_day_channel 2026-11-18 claim CNY"},
    {"roll_ups_are_facts", "UPDATE roll_show SET orders=orders-1 WHERE source='shop'",
     "roll_show 0190000000007000800000000000D001 shop CNY"},
    {"roll_ups_are_facts", "DELETE FROM roll_day_product WHERE variant_id=3",
     "roll_day_product 2026-11-18 MUSSEL-1 shop CNY"},
    {"roll_ups_are_facts", "UPDATE orders SET buyer_paid=1 WHERE order_id=7", "roll_day_channel 2026-11-18 shop CNY"},
};

class LedgerAuditTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(QFile::copy(samples::oldLedger(samples::newestSample()), path));
        ASSERT_TRUE(Ledger::open(path, clock).ok());
    }
    QTemporaryDir folder;
    samples::HandClock clock;
    QString path = folder.filePath(QStringLiteral("ledger.kaibang"));
};

TEST_F(LedgerAuditTest, EachCheckNamesTheRowThatBreaksIt)
{
    QSet<QString> seen;
    for (const Breaking& one : breaking) {
        SCOPED_TRACE(std::string(one.check) + ": " + one.statements);
        const QString broken = folder.filePath(QStringLiteral("broken.kaibang"));
        QFile::remove(broken);
        ASSERT_TRUE(QFile::copy(path, broken));
        auto ledger = Ledger::open(broken, clock);
        ASSERT_TRUE(ledger.ok());
        Database& database = ledger.value()->database();
        for (const QString& statement : splitStatements(QLatin1String(one.statements)))
            ASSERT_TRUE(database.execute(statement)) << database.error().detail.toStdString();
        const auto checks = auditLedger(*ledger.value());
        ASSERT_TRUE(checks.ok()) << checks.error().detail.toStdString();
        for (const AuditCheck& check : checks.value())
            if (check.name == QLatin1String(one.check)) {
                seen.insert(check.name);
                EXPECT_FALSE(check.ok);
                EXPECT_TRUE(check.detail.contains(QLatin1String(one.named))) << check.detail.toStdString();
            }
    }
    // No row can break the one left out: it compares three ways of adding up the same rows, as an index gone wrong
    // would. Those of the journal are broken in journal_test.cpp.
    for (const AuditCheck& check : auditLedger(*Ledger::open(path, clock).value()).value()) {
        EXPECT_TRUE(check.ok) << "the control: " << check.name.toStdString() << ": " << check.detail.toStdString();
        EXPECT_TRUE(seen.contains(check.name) || check.name == QLatin1String("settlement_days_are_lines") ||
                    check.name.startsWith(QLatin1String("journal_")))
            << check.name.toStdString() << " has no row here that breaks it";
    }
}

} // namespace
