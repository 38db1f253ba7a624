// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticker_pane.h"

#include "key_map.h"
#include "theme.h"
#include "ticker_delegate.h"
#include "ticker_model.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

TickerPane::TickerPane(TickerModel& model, const KeyMap& keys, Theme& theme, QWidget* parent)
    : Pane(u"tickerPane"_s, theme, parent)
    , m_model(model)
    , m_keys(keys)
    , m_empty(new QLabel(this))
    , m_waiting(new QPushButton(this))
    , m_view(new QListView(this))
{
    Theme::setRole(m_empty, "muted");
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(theme.tokens().padding);
    m_waiting->setObjectName(u"tickerResume"_s);
    m_view->setObjectName(u"tickerView"_s);
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new TickerDelegate(theme, m_view));
    m_view->setUniformItemSizes(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->viewport()->installEventFilter(this);
    m_view->installEventFilter(this);
    Theme::setRole(m_waiting, "slim");
    head()->add(m_waiting);
    QSizePolicy keepsRoom = m_waiting->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true);
    m_waiting->setSizePolicy(keepsRoom);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 1, theme.tokens().grid);
    column->addWidget(m_view, 1);
    column->addWidget(m_empty, 1);
    connect(&m_keys, &KeyMap::changed, this, &TickerPane::retranslate);
    connect(m_waiting, &QPushButton::clicked, this, &TickerPane::resume);
    connect(&m_model, &TickerModel::waitingChanged, this, &TickerPane::showWaiting);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &TickerPane::updateEmptyState);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &TickerPane::updateEmptyState);
    connect(m_view, &QListView::activated, this, [this](const QModelIndex& index) { m_model.toggle(index.row()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TickerPane::updateReading);
    retranslate();
    showWaiting(0);
    updateEmptyState();
}

void TickerPane::retranslate()
{
    setTitle(tr("ORDERS"));
    m_view->setAccessibleName(tr("Order ticker"));
    const QString key = m_keys.keyText(LiveAction::Sell);
    m_empty->setText(key.isEmpty()
                         ? tr("No orders yet.\nDrop an export file on the Orders page, turn on the intake in Setup, or "
                              "sell the item on air by hand.")
                         : tr("No orders yet.\nDrop an export file on the Orders page, turn on the intake in Setup, or "
                              "sell the item on air with %1.")
                               .arg(key));
    showWaiting(m_model.waiting());
}

void TickerPane::updateEmptyState()
{
    const bool isEmpty = m_model.rowCount() == 0;
    m_view->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
}

void TickerPane::updateReading()
{
    const bool isRead = m_isPointerInside || (m_view->hasFocus() && m_view->selectionModel()->hasSelection());
    m_model.setReading(isRead ? TickerModel::Reading::Frozen : TickerModel::Reading::Running);
}

void TickerPane::showWaiting(int count)
{
    m_waiting->setText(tr("%n new", nullptr, count));
    m_waiting->setVisible(count > 0);
}

void TickerPane::resume()
{
    m_isPointerInside = false;
    m_view->clearSelection();
    m_view->scrollToTop();
    m_model.setReading(TickerModel::Reading::Running);
}

bool TickerPane::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Enter:
    case QEvent::Leave:
        if (watched == m_view->viewport()) {
            m_isPointerInside = event->type() == QEvent::Enter;
            updateReading();
        }
        break;
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        updateReading();
        break;
    case QEvent::KeyPress:
        if (watched == m_view && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
            resume();
            return true;
        }
        break;
    default:
        break;
    }
    return Pane::eventFilter(watched, event);
}

void TickerPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_model.retranslate();
    }
    Pane::changeEvent(event);
}

} // namespace kaibang
