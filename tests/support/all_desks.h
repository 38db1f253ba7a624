// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backup_keeper.h"
#include "buyer_desk.h"
#include "claim_tray.h"
#include "comment_desk.h"
#include "disclosure_desk.h"
#include "flash_desk.h"
#include "household_desk.h"
#include "import_desk.h"
#include "intake_schedule.h"
#include "memory_vault.h"
#include "opening_table.h"
#include "order_desk.h"
#include "packing_desk.h"
#include "piece_desk.h"
#include "recording_shelf.h"
#include "returns_desk.h"
#include "run_plan_desk.h"
#include "settlement_desk.h"
#include "shop_desk.h"
#include "show_runner.h"
#include "stock_room.h"

namespace kaibang::samples {

/// One of each desk. Members in the order of need; all go, last first, before the store.
struct AllDesks
{
    AllDesks(StoreThread& store, const Clock& clock, const QString& folder, MemoryVault& vault)
        : orders(store)
        , stock(store, folder + QStringLiteral("/photos"))
        , imports(store, orders)
        , settlement(store, orders, imports, clock)
        , runner(store)
        , claims(store, orders)
        , table(store)
        , flashes(store, orders, clock)
        , buyers(store, clock)
        , packing(store, orders)
        , pieces(store, stock)
        , household(store, clock)
        , plan(store)
        , disclosures(store)
        , returns(store, orders, stock)
        , shelf(store)
        , backups(store, clock, folder + QStringLiteral("/backups"))
        , intake(orders, clock)
        , comments(store, claims, intake, clock, vault.access())
        , shops(store, orders, clock, vault.access())
    {}
    OrderDesk orders;
    StockRoom stock;
    ImportDesk imports;
    SettlementDesk settlement;
    ShowRunner runner;
    ClaimTray claims;
    OpeningTable table;
    FlashDesk flashes;
    BuyerDesk buyers;
    PackingDesk packing;
    PieceDesk pieces;
    HouseholdDesk household;
    RunPlanDesk plan;
    DisclosureDesk disclosures;
    ReturnsDesk returns;
    RecordingShelf shelf;
    BackupKeeper backups;
    IntakeSchedule intake;
    CommentDesk comments;
    ShopDesk shops;
};

} // namespace kaibang::samples
