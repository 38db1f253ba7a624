// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_reading.h"
#include "order_summary.h"
#include "page_part.h"

#include <QTimer>

class QStackedWidget;
class QTableView;

namespace kaibang {

class BuyerDesk;
class BuyerPane;
class HouseholdDesk;
class ImportDesk;
class ImportPanel;
class MappingPage;
class OrderDesk;
class OrderFilterBar;
class OrdersModel;
class OrderStoryPane;
class PackingPage;
class PinPane;
class RecordingRoom;
class RecordingsPage;
struct PackingParts;
class ReturnsDesk;
class ReturnsPane;
class ReviewPage;
class SettlementDesk;
class SettlementPage;
class ShowRunner;
class StockRoom;
class WaitingPane;

/// Every order of every source, one order's whole story, export files in and lists out. Files may be dropped anywhere
/// on it.
class OrdersPage : public PagePart
{
    Q_OBJECT

public:
    OrdersPage(OrderDesk& orders, StockRoom& stock, ImportDesk& imports, SettlementDesk& settlement, ShowRunner& shows,
               HouseholdDesk& household, BuyerDesk& buyers, ReturnsDesk& returns, const PackingParts& packing,
               Theme& theme, QWidget* parent = nullptr);

    /// Shows the preview of these files, as a drop on the page does (also for the watched folder).
    void previewImport(const QStringList& paths);
    /// Over the whole page: what the columns of a file are that nobody knows.
    void openMapping(const FilePreview& file);
    [[nodiscard]] MappingPage& mapping() { return *m_mapping; }
    void openOrder(const Uid& order);
    /// Asks for the orders the filters show to be written; a path without a known ending becomes a workbook.
    void exportTo(QString path);
    void openWaiting();
    void openConflicts();
    /// Goods that come back; of this order first, when it is valid.
    void openReturns(const Uid& order);
    /// The review of a show, over the whole page; invalid opens the newest.
    void openReview(const Uid& show);
    /// Packing by bag, over the whole page; invalid opens the newest show.
    void openPacking(const Uid& show);
    /// What the platforms paid out, over the whole page.
    void openSettlement();
    /// Recordings and clips, over the whole page; nothing without addRecordings().
    void openRecordings();
    /// Lists recordings, and the clips in an order's story. `room` is borrowed.
    void addRecordings(RecordingRoom& room);
    [[nodiscard]] ReviewPage& review() { return *m_review; }

Q_SIGNALS:
    /// Write the orders of `filter` to `path`; `format` is "xlsx" or "csv".
    void exportRequested(const kaibang::OrderFilter& filter, const QString& path, const QString& format);

    /// Write the report of that name to `path`; `format` is "xlsx" or "csv".
    void reportRequested(const QString& report, const QString& path, const QString& format);

public Q_SLOTS:
    void refresh();

protected:
    void showEvent(QShowEvent* event) override;
    void retranslate() override;
    void restyle() override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* buildList();
    QLayout* buildActions();
    void setUpTable();
    void buildKeys();
    void follow();
    void chooseImport();
    void chooseExport();
    void offerUndoOfImport();
    void showMore();
    void showCounts();

    OrderDesk& m_orders;
    ShowRunner& m_shows;
    OrdersModel* m_model;
    OrderFilterBar* m_filter;
    QTableView* m_table;
    QLabel *m_empty, *m_count;
    QPushButton *m_waitingButton, *m_conflictButton, *m_undoImport, *m_more, *m_returnsButton, *m_recordingsButton;
    QStackedWidget *m_whole, *m_side;
    PinPane* m_pin;
    OrderStoryPane* m_story;
    BuyerPane* m_buyer;
    ImportPanel* m_import;
    MappingPage* m_mapping;
    WaitingPane* m_waiting;
    ReturnsPane* m_returns;
    ReviewPage* m_review;
    PackingPage* m_packing;
    SettlementPage* m_settlement;
    RecordingsPage* m_recordings = nullptr;
    QTimer m_changes; ///< joins a burst of orders into one look at the ledger
    int m_waitingLines = 0, m_conflicts = 0, m_returnLines = 0;
    int m_limit = OrderFilter().limit; ///< orders listed at most
    Uid m_wanted;
};

} // namespace kaibang
