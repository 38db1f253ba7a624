// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claim_tray.h"
#include "desk_fixture.h"
#include "hold_clock.h"
#include "show_runner.h"

namespace kaibang::samples {

/// A show with an open window for its first item, and the clock of what is held in it.
class ClaimFixture : public DeskFixture
{
protected:
    void SetUp() override
    {
        DeskFixture::SetUp();
        orders = std::make_unique<OrderDesk>(*store);
        runner = std::make_unique<ShowRunner>(*store);
        tray = std::make_unique<ClaimTray>(*store, *orders);
        holds = std::make_unique<HoldClock>(*tray, *orders, clock);
        ASSERT_TRUE(answer(runner->load()).ok());
        ASSERT_TRUE(answer(runner->addItem(variants.at(0).uid)).ok());
        ASSERT_TRUE(answer(runner->start()).ok());
        ASSERT_TRUE(answer(runner->next()).ok());
        tray->load();
        ASSERT_TRUE(answer(tray->openWindow(runner->current().items.front().uid)).ok());
    }
    void TearDown() override
    {
        holds.reset();
        tray.reset();
        runner.reset();
        orders.reset();
        DeskFixture::TearDown();
    }

    std::unique_ptr<OrderDesk> orders;
    std::unique_ptr<ShowRunner> runner;
    std::unique_ptr<ClaimTray> tray;
    std::unique_ptr<HoldClock> holds;
};

} // namespace kaibang::samples
