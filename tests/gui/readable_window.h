// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backup_keeper.h"
#include "bundle_maker.h"
#include "buyer_desk.h"
#include "camera_list.h"
#include "clipped_words.h"
#include "comment_desk.h"
#include "console_window.h"
#include "import_desk.h"
#include "memory_vault.h"
#include "neighbour_host.h"
#include "orders_page.h"
#include "packing_page.h"
#include "piece_life_pane.h"
#include "settlement_desk.h"
#include "setup_page.h"
#include "spoken_language.h"
#include "stock_page.h"
#include "village_host.h"

#include <QDockWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTest>
#include <optional>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

/// The real window with all its pages in a language (the parameter), the smallest size and the largest text. Each test
/// goes somewhere and expects that a person can read every word there. With KAIBANG_SHOTS=FOLDER it leaves pictures.
class ReadableWindow : public ConsoleWindow, public testing::WithParamInterface<const char*>
{
protected:
    void SetUp() override
    {
        language.emplace(GetParam(), 4);
        ConsoleWindow::SetUp();
        imports = std::make_unique<ImportDesk>(*store, *orders);
        settlement = std::make_unique<SettlementDesk>(*store, *orders, *imports, clock);
        buyers = std::make_unique<BuyerDesk>(*store, clock);
        backups = std::make_unique<BackupKeeper>(*store, clock, folder.filePath(u"backups"_s));
        bundles = std::make_unique<BundleMaker>(*store, clock, folder.filePath(u"bundles"_s));
        shops = std::make_unique<ShopDesk>(*store, *orders, clock, vault.access());
        comments = std::make_unique<CommentDesk>(*store, *claims, *intake, clock, vault.access());
        intake->tellOfComments(*comments);
        villageHost = std::make_unique<VillageHost>(*settings, *household, vault.access(), clock, folder.path());
        neighbours = std::make_unique<NeighbourHost>(settings->file(), vault.access(), *compositor);
        stockPage = new StockPage(*stock, *orders, *household, *disclosures,
                                  PieceLifeParts{*pieces, *runner, *printing}, testTheme());
        ordersPage = new OrdersPage(*orders, *stock, *imports, *settlement, *runner, *household, *buyers, *returns,
                                    PackingParts{*packing, *stock, *runner, *household, *buyers, *printing, *snapshot,
                                                 *compositor, *sounds, *settings, testTheme(), folder.path()},
                                    testTheme());
        setupPage = new SetupPage({*household, *buyers, *intake, *backups, *settings, cameras, *keys, *sounds, *speaker,
                                   *pieces, *printing, *claims, *shops, *comments, *bundles, *villageHost, *neighbours,
                                   clock, testTheme()});
        window->addPage(PageKind::Stock, stockPage);
        window->addPage(PageKind::Orders, ordersPage);
        window->addPage(PageKind::Setup, setupPage);
    }
    void TearDown() override
    {
        store->drain();
        QCoreApplication::sendPostedEvents();
        window.reset();
        bundles.reset();
        villageHost.reset();
        neighbours.reset();
        comments.reset();
        shops.reset();
        ConsoleWindow::TearDown();
        settlement.reset();
        imports.reset();
        buyers.reset();
        backups.reset();
        language.reset();
    }
    void expectReadable(const QString& where, const QWidget& root) const
    {
        QTest::qWait(60); // layouts follow new words by posted events
        if (&root == window.get()) {
            EXPECT_EQ(window->size(), QSize(1366, 768)) << where.toStdString() << " needs more room:\n" << needs();
        }
        expectApart(where, root);
        expectNothingBeside(where, root);
        // What is still on its way out of the ledger makes room for itself.
        QStringList clipped;
        const bool readable = waitFor([&] { return (clipped = clippedWords(root)).isEmpty(); }, 1000);
        EXPECT_TRUE(readable) << where.toStdString() << ":\n  " << clipped.join(u"\n  "_s).toStdString();
        shot(QString::fromLatin1(GetParam()) + u'-' + where, root);
    }
    /// No pane may lie over another, nor over the tabs of those behind it.
    static void expectApart(const QString& where, const QWidget& root)
    {
        QList<const QDockWidget*> seen;
        for (const QDockWidget* dock : root.findChildren<QDockWidget*>())
            if (dock->isVisible() && !dock->visibleRegion().isEmpty())
                seen.append(dock);
        for (const QDockWidget* one : seen)
            for (const QDockWidget* other : seen)
                EXPECT_FALSE(one < other && one->parentWidget() == other->parentWidget() &&
                             one->geometry().intersects(other->geometry()))
                    << where.toStdString() << ": " << one->objectName().toStdString() << " and "
                    << other->objectName().toStdString();
        for (const QTabBar* tabs : root.findChildren<QTabBar*>())
            for (const QDockWidget* dock : seen)
                EXPECT_FALSE(tabs->isVisible() && tabs->parentWidget() == dock->parentWidget() &&
                             tabs->geometry().intersects(dock->geometry()))
                    << where.toStdString() << ": " << dock->objectName().toStdString() << " lies over its tabs";
    }
    /// Where nobody can scroll sideways, nothing may lie beside what is seen.
    static void expectNothingBeside(const QString& where, const QWidget& root)
    {
        for (const QScrollArea* area : root.findChildren<QScrollArea*>())
            if (area->isVisible() && !area->visibleRegion().isEmpty() && area->widget() &&
                area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff) {
                EXPECT_LE(area->widget()->width(), area->viewport()->width())
                    << where.toStdString() << ": " << area->parentWidget()->objectName().toStdString();
            }
    }
    /// What the parts of the window want at least: who makes it grow.
    std::string needs() const
    {
        std::string all;
        for (const QWidget* widget : window->findChildren<QWidget*>()) {
            const QSize least = widget->minimumSizeHint().expandedTo(widget->minimumSize());
            if (!widget->objectName().isEmpty() && !widget->objectName().startsWith(u"qt_"_s) &&
                (least.height() > 250 || least.width() > 300))
                all += QStringLiteral("  %1 %2x%3\n")
                           .arg(widget->objectName())
                           .arg(least.width())
                           .arg(least.height())
                           .toStdString();
        }
        return all;
    }
    void expectReadable(const QString& where) const { expectReadable(where, *window); }
    void takeOrders()
    {
        const Uid variant = stock->catalogue().result().value().front().variants.front().uid;
        auto sold = orders->sell(variant, 1, 123'456, true);
        ASSERT_TRUE(waitFor([&] { return sold.isFinished(); }));
        OrderEvent event;
        event.source = u"taobao"_s;
        event.shopId = u"main"_s;
        event.orderId = u"3304361234567890123"_s;
        event.placedAt = event.observedAt = clock.now();
        event.payment = Payment::PartlyRefunded;
        event.currency = Currency::fromCode(u"CNY").value();
        event.buyer.display = u"Maria"_s;
        OrderLine line;
        line.lineId = u"1"_s;
        line.title = u"A title nobody has mapped, and a long one at that"_s;
        line.quantity = u"2"_s;
        event.lines = {line};
        auto taken = orders->apply(OrderBatch{{}, {event}, {}, {}, false});
        ASSERT_TRUE(waitFor([&] { return taken.isFinished(); }));
    }

    std::optional<SpokenLanguage> language;
    CameraList cameras;
    std::unique_ptr<ImportDesk> imports;
    std::unique_ptr<SettlementDesk> settlement;
    std::unique_ptr<BuyerDesk> buyers;
    std::unique_ptr<BackupKeeper> backups;
    std::unique_ptr<BundleMaker> bundles;
    samples::MemoryVault vault;
    std::unique_ptr<VillageHost> villageHost;
    std::unique_ptr<NeighbourHost> neighbours;
    std::unique_ptr<CommentDesk> comments;
    std::unique_ptr<ShopDesk> shops;
    StockPage* stockPage = nullptr;
    OrdersPage* ordersPage = nullptr;
    SetupPage* setupPage = nullptr;
};

} // namespace kaibang
