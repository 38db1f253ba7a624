// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claim_tray.h"
#include "compositor.h"
#include "disclosure_desk.h"
#include "flash_desk.h"
#include "hold_clock.h"
#include "household_desk.h"
#include "intake_schedule.h"
#include "key_map.h"
#include "main_window.h"
#include "opening_table.h"
#include "order_desk.h"
#include "packing_desk.h"
#include "pattern_source.h"
#include "piece_desk.h"
#include "print_room.h"
#include "returns_desk.h"
#include "run_plan_desk.h"
#include "show_page.h"
#include "show_runner.h"
#include "snapshot.h"
#include "sound_board.h"
#include "speaker.h"
#include "stock_room.h"
#include "store_thread.h"
#include "system_time.h"
#include "test_theme.h"
#include "ui_settings.h"

#include <QLabel>
#include <QTemporaryDir>
#include <functional>
#include <gtest/gtest.h>

class QAbstractItemView;

namespace kaibang {

class RecordingRoom;
class StreamRoom;

/// The real window with its Show page on a real ledger that holds the demo household "Shell Bay", driven by keys and
/// object names. With KAIBANG_SHOTS=FOLDER it leaves pictures there.
class ConsoleWindow : public testing::Test
{
protected:
    static constexpr int patience = 10'000;

    void SetUp() override;
    void TearDown() override;
    /// Opens the window anew on the same ledger and settings, as a start of the program does.
    void openWindow();
    /// What records, where a test has it; asked for when the window is opened.
    virtual RecordingRoom* recordings() { return nullptr; }
    /// What goes live, where a test has it; asked for when the window is opened.
    virtual StreamRoom* streams() { return nullptr; }

    [[nodiscard]] QString text(const QString& name) const { return window->findChild<QLabel*>(name)->text(); }
    [[nodiscard]] QString notice() const { return window->notices().text(); }
    [[nodiscard]] static bool waitFor(const std::function<bool()>& done, int milliseconds = patience);
    /// Presses a key where the keyboard is.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const;
    void shot(const QString& name) const;
    static void shot(const QString& name, const QWidget& root);
    /// The whole window in this size, in which a person can read every word; the picture goes to KAIBANG_OUT.
    void keepPicture(const QString& name, const QSize& size);
    [[nodiscard]] QString skuOf(const Uid& variant);
    void startShow();
    void putFirstOnAir();

    bool isRehearsal = true;                        ///< of the household; change it before SetUp()
    QString zone = QStringLiteral("Asia/Shanghai"); ///< of the household; change it before SetUp()
    QTemporaryDir folder;
    SystemTime clock; ///< a test may turn it forward
    std::unique_ptr<StoreThread> store;
    std::unique_ptr<StockRoom> stock;
    std::unique_ptr<HouseholdDesk> household;
    std::unique_ptr<ShowRunner> runner;
    std::unique_ptr<OrderDesk> orders;
    std::unique_ptr<IntakeSchedule> intake;
    std::unique_ptr<Snapshot> snapshot;
    std::unique_ptr<PatternSource> pattern;
    std::unique_ptr<Compositor> compositor;
    std::unique_ptr<UiSettings> settings;
    std::unique_ptr<KeyMap> keys;
    std::unique_ptr<SoundBoard> sounds;
    std::unique_ptr<Speaker> speaker;
    std::unique_ptr<RunPlanDesk> plan;
    std::unique_ptr<PieceDesk> pieces;
    std::unique_ptr<PackingDesk> packing;
    std::unique_ptr<ReturnsDesk> returns;
    std::unique_ptr<PrintRoom> printing;
    std::unique_ptr<ClaimTray> claims;
    std::unique_ptr<HoldClock> holds;
    std::unique_ptr<FlashDesk> flashes;
    std::unique_ptr<OpeningTable> openings;
    std::unique_ptr<DisclosureDesk> disclosures;
    std::unique_ptr<MainWindow> window;
    ShowPage* page = nullptr;
    QAbstractItemView* view = nullptr;
};

} // namespace kaibang
