// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buyer_desk.h"
#include "claim_tray.h"
#include "compositor.h"
#include "desk_fixture.h"
#include "disclosure_desk.h"
#include "household_desk.h"
#include "import_desk.h"
#include "packing_desk.h"
#include "packing_page.h"
#include "page_part.h"
#include "piece_desk.h"
#include "piece_life_pane.h"
#include "print_room.h"
#include "returns_desk.h"
#include "settlement_desk.h"
#include "show_runner.h"
#include "snapshot.h"
#include "sound_board.h"
#include "stock_room.h"
#include "test_theme.h"
#include "ui_settings.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace kaibang {

/// A real page on a real ledger, driven by object names as a person drives it by words. The page's notices are kept,
/// so that a test can press their action. With KAIBANG_SHOTS=FOLDER it leaves pictures there.
class PageFixture : public samples::DeskFixture
{
protected:
    static constexpr int patience = 20'000;

    void SetUp() override
    {
        DeskFixture::SetUp();
        orders = std::make_unique<OrderDesk>(*store);
        stock = std::make_unique<StockRoom>(*store, folder.filePath(QStringLiteral("photos")));
        imports = std::make_unique<ImportDesk>(*store, *orders);
        settlement = std::make_unique<SettlementDesk>(*store, *orders, *imports, clock);
        shows = std::make_unique<ShowRunner>(*store);
        household = std::make_unique<HouseholdDesk>(*store, clock);
        buyers = std::make_unique<BuyerDesk>(*store, clock);
        pieces = std::make_unique<PieceDesk>(*store, *stock);
        packing = std::make_unique<PackingDesk>(*store, *orders);
        returns = std::make_unique<ReturnsDesk>(*store, *orders, *stock);
        claims = std::make_unique<ClaimTray>(*store, *orders);
        disclosures = std::make_unique<DisclosureDesk>(*store);
        settings = std::make_unique<UiSettings>(folder.filePath(QStringLiteral("console.conf")));
        sounds = std::make_unique<SoundBoard>(*settings);
        printing = std::make_unique<PrintRoom>(*settings, folder.filePath(QStringLiteral("printed")));
        ASSERT_TRUE(answer(shows->load()).ok());
        ASSERT_TRUE(answer(household->load()).ok());
    }
    void TearDown() override
    {
        undo = {};
        store->drain(); // no answer is on its way when the page goes
        QCoreApplication::sendPostedEvents();
        store->drain();
        page.reset();
        disclosures.reset();
        claims.reset();
        returns.reset();
        packing.reset();
        pieces.reset();
        buyers.reset();
        household.reset();
        shows.reset();
        settlement.reset();
        imports.reset();
        stock.reset();
        orders.reset();
        DeskFixture::TearDown();
    }
    void show(std::unique_ptr<PagePart> made)
    {
        page = std::move(made);
        QObject::connect(page.get(), &PagePart::notice, page.get(),
                         [this](const QString& text, const QString&, const std::function<void()>& action) {
                             said = text;
                             undo = action;
                         });
        page->setZone(household->current().timeZone());
        page->resize(1260, 680);
        page->show();
    }
    [[nodiscard]] PackingParts packingParts()
    {
        return {*packing, *stock,     *shows,  *household, *buyers,     *printing,
                snapshot, compositor, *sounds, *settings,  testTheme(), folder.path()};
    }
    [[nodiscard]] PieceLifeParts pieceParts() const { return {*pieces, *shows, *printing}; }
    /// The widget of that name; of several the one that is seen.
    template<typename Widget>
    Widget* find(const char* name) const
    {
        const auto found = page->findChildren<Widget*>(QLatin1String(name));
        EXPECT_FALSE(found.isEmpty()) << name;
        for (Widget* widget : found)
            if (widget->isVisible())
                return widget;
        return found.value(0);
    }
    void press(const char* name) const
    {
        auto* button = find<QAbstractButton>(name);
        ASSERT_TRUE(button->isVisible()) << name;
        ASSERT_TRUE(button->isEnabled()) << name;
        button->click();
        QTest::qWait(0); // what it brought up is shown by posted events
    }
    /// Types over what stands there, key by key.
    void type(const char* name, const QString& text) const
    {
        auto* field = find<QLineEdit>(name);
        field->setFocus();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, text);
    }
    [[nodiscard]] QString words(const char* name) const { return find<QLabel>(name)->text(); }
    [[nodiscard]] QAbstractItemView* view(const char* name) const { return find<QAbstractItemView>(name); }
    [[nodiscard]] int rows(const char* name) const { return view(name)->model()->rowCount(); }
    [[nodiscard]] QString cell(const char* name, int row, int column) const
    {
        return view(name)->model()->index(row, column).data().toString();
    }
    [[nodiscard]] static bool waitFor(const std::function<bool()>& done) { return QTest::qWaitFor(done, patience); }
    /// Waits for the page to say something that contains `part`.
    [[nodiscard]] bool hears(const QString& part)
    {
        return waitFor([&] { return said.contains(part); });
    }
    void pressUndo()
    {
        ASSERT_TRUE(undo) << "the notice offers no way back: " << said.toStdString();
        const auto back = std::exchange(undo, {});
        said.clear();
        back();
    }
    void takeIn(const QList<OrderEvent>& events)
    {
        ASSERT_TRUE(answer(orders->apply(OrderBatch{{}, events, {}, {}, false})).ok());
    }
    void setPin(const QString& pin)
    {
        ASSERT_TRUE(answer(household->setPin({}, pin)).ok());
        ASSERT_TRUE(waitFor([this] { return household->current().hasPin; }));
    }
    void enterPin(const QString& pin)
    {
        auto* pane = find<QWidget>("pinPane");
        ASSERT_TRUE(waitFor([&] { return pane->isVisible(); }));
        pane->findChild<QLineEdit*>(QStringLiteral("pinField"))->setText(pin);
        pane->findChild<QPushButton*>(QStringLiteral("pinContinueButton"))->click();
    }
    QString write(const QString& name, const QByteArray& bytes) const
    {
        const QString path = folder.filePath(name);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }
    void shot(const QString& name) const
    {
        const QString target = qEnvironmentVariable("KAIBANG_SHOTS");
        if (target.isEmpty())
            return;
        QTest::qWait(300);
        page->grab().save(target + QLatin1Char('/') + name + QStringLiteral(".png"));
    }

    std::unique_ptr<OrderDesk> orders;
    std::unique_ptr<StockRoom> stock;
    std::unique_ptr<ImportDesk> imports;
    std::unique_ptr<SettlementDesk> settlement;
    std::unique_ptr<ShowRunner> shows;
    std::unique_ptr<HouseholdDesk> household;
    std::unique_ptr<BuyerDesk> buyers;
    std::unique_ptr<PieceDesk> pieces;
    std::unique_ptr<PackingDesk> packing;
    std::unique_ptr<ReturnsDesk> returns;
    std::unique_ptr<ClaimTray> claims;
    std::unique_ptr<DisclosureDesk> disclosures;
    std::unique_ptr<UiSettings> settings;
    std::unique_ptr<SoundBoard> sounds;
    std::unique_ptr<PrintRoom> printing;
    Snapshot snapshot;
    Compositor compositor;
    std::unique_ptr<PagePart> page;
    QString said;
    std::function<void()> undo; ///< of the last notice
};

} // namespace kaibang
