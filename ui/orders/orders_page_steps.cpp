// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the Orders page does; orders_page.cpp is how it is laid out.
#include "import_panel.h"
#include "mapping_page.h"
#include "order_desk.h"
#include "order_filter_bar.h"
#include "order_story_pane.h"
#include "orders_model.h"
#include "orders_page.h"
#include "packing_page.h"
#include "returns_pane.h"
#include "review_page.h"
#include "settlement_page.h"
#include "waiting_pane.h"
#include "wording.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QUrl>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList localFiles(const QMimeData* data)
{
    QStringList paths;
    for (const QUrl& url : data->urls())
        if (url.isLocalFile())
            paths += url.toLocalFile();
    return paths;
}

} // namespace

void OrdersPage::refresh()
{
    if (!isVisible())
        return;
    OrderFilter filter = m_filter->filter();
    filter.limit = m_limit;
    await(m_orders.list(filter), [this, limit = m_limit](const QList<OrderSummary>& orders) {
        const Uid current = m_wanted.isValid() ? m_wanted : m_story->order();
        m_filter->noteSources(orders);
        m_model->setOrders(orders);
        m_empty->setVisible(orders.isEmpty());
        m_table->setVisible(!orders.isEmpty());
        m_empty->setText(tr("No orders here. Drop order exports of your shops on this page, or choose other "
                            "filters."));
        const int shown = static_cast<int>(orders.size());
        m_count->setText(shown < limit ? tr("%n order(s) shown", nullptr, shown)
                                       : tr("The newest %n order(s); there are more", nullptr, shown));
        m_more->setVisible(shown >= limit);
        const QModelIndex index = m_model->indexOf(current);
        if (index.isValid() && m_table->currentIndex().row() != index.row())
            m_table->setCurrentIndex(index);
        else if (current.isValid())
            m_story->load(current);
        else if (!orders.isEmpty())
            m_table->setCurrentIndex(m_model->index(0, OrdersModel::Placed));
        m_wanted = {};
    });
}

void OrdersPage::showMore()
{
    m_limit *= 4;
    refresh();
}

// There as long as there is an import to take back, also after a restart.
void OrdersPage::offerUndoOfImport()
{
    whenDone(m_import->lastImport(), this, [this](const Result<PastImport>& last) {
        m_undoImport->setVisible(last.ok());
        if (!last)
            return;
        const PastImport& import = last.value();
        //: a file's name, or how many files, then a time, then two counts of orders
        m_undoImport->setToolTip(tr("%1, %2: %3 new, %4 changed")
                                     .arg(import.files.size() == 1
                                              ? import.files.constFirst()
                                              : tr("%n file(s)", nullptr, static_cast<int>(import.files.size())),
                                          Wording::timeText(import.at, zone()), Wording::count(import.added),
                                          Wording::count(import.changed)));
    });
}

void OrdersPage::showCounts()
{
    await(m_orders.conflicts(), [this](const QList<OrderSummary>& orders) {
        m_conflicts = static_cast<int>(orders.size());
        retranslate();
    });
}

void OrdersPage::previewImport(const QStringList& paths)
{
    m_whole->setCurrentIndex(0);
    m_side->setCurrentWidget(m_import);
    m_import->preview(paths);
}

void OrdersPage::openMapping(const FilePreview& file)
{
    m_whole->setCurrentWidget(m_mapping);
    m_mapping->open(file);
}

void OrdersPage::openOrder(const Uid& order)
{
    m_whole->setCurrentIndex(0);
    m_side->setCurrentWidget(m_story);
    m_wanted = order;
    m_story->load(order);
    refresh();
}

void OrdersPage::openWaiting()
{
    m_whole->setCurrentIndex(0);
    m_side->setCurrentWidget(m_waiting);
    m_waiting->refresh();
    m_filter->setState(OrderState::Unmapped);
}

void OrdersPage::openConflicts()
{
    m_whole->setCurrentIndex(0);
    m_side->setCurrentWidget(m_story);
    m_filter->setState(OrderState::Short);
}

void OrdersPage::openReturns(const Uid& order)
{
    m_whole->setCurrentIndex(0);
    m_side->setCurrentWidget(m_returns);
    if (order.isValid())
        m_returns->openFor(order);
    else
        m_returns->refresh();
}

void OrdersPage::openReview(const Uid& show)
{
    m_whole->setCurrentWidget(m_review);
    m_review->open(show);
}

void OrdersPage::openPacking(const Uid& show)
{
    m_whole->setCurrentWidget(m_packing);
    m_packing->open(show);
}

void OrdersPage::openSettlement()
{
    m_whole->setCurrentWidget(m_settlement);
    m_settlement->open();
}

void OrdersPage::chooseImport()
{
    const QStringList paths = QFileDialog::getOpenFileNames(
        this, tr("Import orders"), {}, tr("Order exports and statements (*.csv *.txt *.xlsx *.zip);;All files (*)"));
    if (!paths.isEmpty())
        previewImport(paths);
}

void OrdersPage::chooseExport()
{
    const QString tables = tr("Tables (*.csv)");
    QString chosen = tr("Workbook (*.xlsx)");
    QString path = QFileDialog::getSaveFileName(this, tr("Export the orders shown"), u"orders.xlsx"_s,
                                                chosen + u";;"_s + tables, &chosen);
    if (path.isEmpty())
        return;
    if (chosen == tables && QFileInfo(path).suffix().isEmpty())
        path += u".csv"_s;
    exportTo(path);
}

void OrdersPage::exportTo(QString path)
{
    const bool csv = path.endsWith(".csv"_L1, Qt::CaseInsensitive);
    if (!csv && !path.endsWith(".xlsx"_L1, Qt::CaseInsensitive))
        path += u".xlsx"_s;
    Q_EMIT exportRequested(m_filter->filter(), path, csv ? u"csv"_s : u"xlsx"_s);
}

void OrdersPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void OrdersPage::dropEvent(QDropEvent* event)
{
    const QStringList paths = localFiles(event->mimeData());
    if (paths.isEmpty())
        return; // the other program was gone before it said which files
    if (m_whole->currentWidget() == m_settlement)
        m_settlement->bringIn(paths);
    else
        previewImport(paths);
    event->acceptProposedAction();
}

} // namespace kaibang
