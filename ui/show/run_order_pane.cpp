// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_order_pane.h"

#include "field_keys.h"
#include "icons.h"
#include "key_map.h"
#include "product_picker.h"
#include "run_order_delegate.h"
#include "run_order_model.h"
#include "theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedLayout>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostUnits = 99'999;

QPushButton* makeButton(const QString& name, const char* role, QWidget* parent)
{
    auto* button = new QPushButton(parent);
    button->setObjectName(name);
    button->setFocusPolicy(Qt::TabFocus); // a click must not take the keys away from the live actions
    Theme::setRole(button, role);
    return button;
}

} // namespace

RunOrderPane::RunOrderPane(RunOrderModel& model, const KeyMap& keys, Theme& theme, QWidget* parent)
    : Pane(u"runOrderPane"_s, theme, parent)
    , m_model(model)
    , m_keys(keys)
{
    m_view = new QListView(this);
    m_view->setObjectName(u"runOrderView"_s);
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new RunOrderDelegate(theme, m_view));
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setDragDropMode(QAbstractItemView::InternalMove);
    m_view->setDragDropOverwriteMode(false);
    m_view->installEventFilter(this);
    keepDeleteFor(m_view);
    m_empty = new QLabel(this);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(theme.tokens().padding);
    Theme::setRole(m_empty, "muted");
    m_picker = new ProductPicker(theme, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 1, 1);
    column->setSpacing(theme.tokens().grid);
    fillHead();
    m_pages = new QStackedLayout;
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_picker);
    column->addLayout(m_pages, 1);
    column->addWidget(makeTopUp());
    column->addWidget(makeActions());
    connect(m_picker, &ProductPicker::picked, this, [this](const Uid& variant) {
        endAdding();
        Q_EMIT addRequested(variant);
    });
    connect(m_picker, &ProductPicker::left, this, &RunOrderPane::endAdding);
    connect(&m_model, &RunOrderModel::moveRequested, this, &RunOrderPane::moveRequested);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &RunOrderPane::updatePage);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &RunOrderPane::updatePage);
    connect(&m_keys, &KeyMap::changed, this, &RunOrderPane::retranslate);
    connect(&m_theme, &Theme::changed, this, &RunOrderPane::restyle);
    retranslate();
    restyle();
    updatePage();
}

void RunOrderPane::fillHead()
{
    m_remove = makeButton(u"removeItemButton"_s, "slim", head());
    m_add = makeButton(u"addItemButton"_s, "slim", head());
    m_add->setCheckable(true);
    head()->add(m_remove);
    head()->add(m_add);
    connect(m_add, &QPushButton::clicked, this, [this](bool checked) { checked ? beginAdding() : endAdding(); });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (chosen().isValid())
            Q_EMIT removeRequested(chosen());
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) { m_remove->setEnabled(current.isValid()); });
    m_remove->setEnabled(false);
}

QWidget* RunOrderPane::makeTopUp()
{
    const auto& t = m_theme.tokens();
    m_topUp = new QWidget(this);
    m_topUpName = new QLabel(m_topUp);
    m_topUpName->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_topUpUnits = new QSpinBox(m_topUp);
    m_topUpUnits->setObjectName(u"topUpUnits"_s);
    m_topUpUnits->setRange(-mostUnits, mostUnits);
    m_topUpUnits->installEventFilter(this);
    keepEnterFor(m_topUpUnits);
    m_topUpDone = makeButton(u"topUpDone"_s, "primary", m_topUp);
    auto* row = new QHBoxLayout(m_topUp);
    row->setContentsMargins(t.padding, t.grid, t.padding, t.grid);
    row->setSpacing(t.gap);
    row->addWidget(m_topUpName, 1);
    row->addWidget(m_topUpUnits);
    row->addWidget(m_topUpDone);
    connect(m_topUpDone, &QPushButton::clicked, this, &RunOrderPane::finishTopUp);
    m_topUp->hide();
    return m_topUp;
}

QWidget* RunOrderPane::makeActions()
{
    const auto& t = m_theme.tokens();
    auto* actions = new QWidget(this);
    m_next = makeButton(u"nextButton"_s, "livePrimary", actions);
    m_again = makeButton(u"againButton"_s, "live", actions);
    m_park = makeButton(u"parkButton"_s, "live", actions);
    auto* row = new QHBoxLayout(actions);
    row->setContentsMargins(t.padding, t.grid, t.padding, t.padding);
    row->setSpacing(t.gap);
    row->addWidget(m_next, 3);
    row->addWidget(m_again, 2);
    row->addWidget(m_park, 2);
    connect(m_next, &QPushButton::clicked, this, &RunOrderPane::nextRequested);
    connect(m_again, &QPushButton::clicked, this, &RunOrderPane::againRequested);
    connect(m_park, &QPushButton::clicked, this, [this] { Q_EMIT parkRequested({}); });
    return actions;
}

void RunOrderPane::setCatalogue(const QList<Product>& products, const QString& currency)
{
    m_picker->setCatalogue(products, currency);
}

Uid RunOrderPane::chosen() const
{
    return m_view->currentIndex().data(RunOrderModel::ItemRole).value<Uid>();
}

void RunOrderPane::beginAdding()
{
    m_add->setChecked(true);
    m_pages->setCurrentWidget(m_picker);
    m_picker->begin();
}

void RunOrderPane::endAdding()
{
    m_add->setChecked(false);
    updatePage();
    m_view->setFocus(Qt::OtherFocusReason);
}

void RunOrderPane::updatePage()
{
    if (m_add->isChecked())
        return;
    m_pages->setCurrentWidget(m_model.rowCount() == 0 ? static_cast<QWidget*>(m_empty) : m_view);
}

void RunOrderPane::beginTopUp(int sign)
{
    const QModelIndex current = m_view->hasFocus() ? m_view->currentIndex() : QModelIndex();
    const QModelIndex row = current.isValid() ? current : m_model.index(m_model.onAirRow());
    if (!row.isValid())
        return;
    m_topUpVariant = row.data(RunOrderModel::VariantRole).value<Uid>();
    const QString name = row.data(RunOrderModel::NameRole).toString();
    m_topUpName->setText(sign > 0 ? tr("Add to %1").arg(name) : tr("Take from %1").arg(name));
    m_topUpName->setToolTip(m_topUpName->text());
    m_topUpUnits->setPrefix(sign > 0 ? u"+"_s : QString());
    m_topUpUnits->setValue(sign);
    m_topUp->show();
    m_topUpUnits->setFocus(Qt::OtherFocusReason);
    m_topUpUnits->selectAll();
}

void RunOrderPane::finishTopUp()
{
    m_topUpUnits->interpretText();
    const bool takes = m_topUpUnits->prefix().isEmpty();
    const qint64 units = m_topUpUnits->value();
    m_topUp->hide();
    m_view->setFocus(Qt::OtherFocusReason);
    // After "-" a bare "5" means five away: the sign was the key that opened the field.
    if (units != 0)
        Q_EMIT topUpRequested(m_topUpVariant, takes ? -qAbs(units) : units);
}

void RunOrderPane::moveChosen(int step)
{
    const int row = m_view->currentIndex().row();
    const int target = row + step;
    if (row >= 0 && target >= 0 && target < m_model.rowCount())
        Q_EMIT moveRequested(chosen(), target);
}

bool RunOrderPane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return Pane::eventFilter(watched, event);
    const auto* press = static_cast<QKeyEvent*>(event);
    if (watched == m_topUpUnits) {
        if (press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter) {
            finishTopUp();
            return true;
        }
        if (press->key() == Qt::Key_Escape) {
            m_topUp->hide();
            m_view->setFocus(Qt::OtherFocusReason);
            return true;
        }
    } else if (watched == m_view) {
        if (press->modifiers() == Qt::AltModifier && (press->key() == Qt::Key_Up || press->key() == Qt::Key_Down)) {
            moveChosen(press->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
        if (press->key() == Qt::Key_Delete && chosen().isValid()) {
            Q_EMIT removeRequested(chosen());
            return true;
        }
        if (press->modifiers() == Qt::ControlModifier && press->key() == Qt::Key_Return && chosen().isValid()) {
            Q_EMIT onAirRequested(chosen());
            return true;
        }
    }
    return Pane::eventFilter(watched, event);
}

void RunOrderPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_model.retranslate();
    }
    Pane::changeEvent(event);
}

void RunOrderPane::restyle()
{
    const auto& t = m_theme.tokens();
    m_add->setIcon(themedIcon(u"add"_s, t.accent));
    m_remove->setIcon(themedIcon(u"remove"_s, t.muted));
    m_next->setIcon(t.hasLiveIcons ? themedIcon(u"next"_s, t.onAccent) : QIcon());
    m_again->setIcon(t.hasLiveIcons ? themedIcon(u"again"_s, t.text) : QIcon());
    m_park->setIcon(t.hasLiveIcons ? themedIcon(u"park"_s, t.text) : QIcon());
    for (QPushButton* button : {m_add, m_remove, m_next, m_again, m_park})
        button->setIconSize(QSize(t.iconSize, t.iconSize));
    m_view->doItemsLayout();
}

void RunOrderPane::retranslate()
{
    setTitle(tr("RUN ORDER"));
    m_add->setText(tr("Add"));
    m_add->setAccessibleName(tr("Add a product to the run order"));
    m_remove->setToolTip(tr("Take the chosen item off the run order (Delete)"));
    m_remove->setAccessibleName(m_remove->toolTip());
    m_next->setText(m_keys.onButton(tr("Next"), LiveAction::Next));
    m_again->setText(m_keys.onButton(tr("Again"), LiveAction::Again));
    m_park->setText(m_keys.onButton(tr("Park"), LiveAction::Park));
    m_next->setAccessibleName(tr("Next item on air"));
    m_again->setAccessibleName(tr("Item before on air again"));
    m_park->setAccessibleName(tr("Park the item on air"));
    m_view->setAccessibleName(tr("Run order"));
    m_view->setToolTip(tr("Alt+Up and Alt+Down move an item, Ctrl+Enter puts it on air"));
    m_topUpDone->setText(tr("Save"));
    m_topUpUnits->setAccessibleName(tr("Units to add or take"));
    m_empty->setText(tr("The run order is empty.\nAdd the products of this show in the order you want to present them, "
                        "then press Next to put the first one on air."));
}

} // namespace kaibang
