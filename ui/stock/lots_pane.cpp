// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lots_pane.h"

#include "column_fitter.h"
#include "stock_pane.h"
#include "stock_room.h"
#include "wording.h"

#include <QComboBox>
#include <QFrame>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr StockReason lotReasons[]{StockReason::Opened, StockReason::Spoiled, StockReason::Correction,
                                   StockReason::Received, StockReason::Gift};
constexpr int lotColumns = 5;
constexpr int nameColumn = 0, farmColumn = 1, countedColumn = 2, remainingColumn = 3;
constexpr int nameLetters = 14;

bool isFigure(int column)
{
    return column == countedColumn || column == remainingColumn;
}

} // namespace

LotsPane::LotsPane(StockRoom& stock, Theme& theme, QWidget* parent)
    : PagePart(theme, parent)
    , m_stock(stock)
    , m_table(new QTableWidget(0, lotColumns, this))
    , m_empty(label(QT_TR_NOOP("No lots yet. A lot is a tub of mussels from one farm: count it once, and every opened "
                               "mussel is taken from it."),
                    "muted"))
    , m_problem(freeLabel(u"lotProblem"_s, "error"))
    , m_chosen(freeLabel(u"lotChosen"_s, "rowTitle"))
    , m_name(field(u"lotName"_s))
    , m_farm(field(u"lotFarm"_s))
    , m_counted(field(u"lotCounted"_s))
    , m_delta(field(u"lotDelta"_s, QT_TR_NOOP("-1 or +20")))
    , m_note(field(u"lotNote"_s, QT_TR_NOOP("optional")))
    , m_reason(choice(u"lotReason"_s))
    , m_move(button(u"moveLotButton"_s, QT_TR_NOOP("Record"), u"check"_s))
{
    m_table->setObjectName(u"lotsView"_s);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(nameColumn, QHeaderView::Stretch);
    new ColumnFitter(*m_table, nameColumn, {farmColumn}, nameLetters);
    QVBoxLayout* list = nullptr;
    auto* box = card(&list);
    list->addWidget(m_empty);
    list->addWidget(m_table, 1);
    auto* side = new QWidget(this);
    auto* forms = new QVBoxLayout(side);
    spaced(forms);
    forms->addWidget(addForm());
    forms->addWidget(moveForm());
    forms->addWidget(m_problem);
    forms->addStretch();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(tokens().padding);
    row->addWidget(box, 3);
    row->addWidget(scrolled(side), 2); // in large letters both forms are higher than a small screen
    m_problem->hide();
    connect(m_move, &QPushButton::clicked, this, &LotsPane::move);
    connect(m_delta, &QLineEdit::returnPressed, this, &LotsPane::move);
    connect(m_counted, &QLineEdit::returnPressed, this, &LotsPane::add);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, [this] {
        const Lot* lot = chosen();
        m_chosen->setText(lot ? lot->name : tr("Choose a lot on the left"));
        m_move->setEnabled(lot != nullptr);
    });
}

QWidget* LotsPane::addForm()
{
    QVBoxLayout* column = nullptr;
    auto* box = card(&column);
    auto* go = button(u"addLotButton"_s, QT_TR_NOOP("Add lot"), u"add"_s, "primary");
    column->addWidget(label(QT_TR_NOOP("New lot"), "title"));
    column->addWidget(labelled(QT_TR_NOOP("Name"), m_name));
    column->addWidget(labelled(QT_TR_NOOP("Farm"), m_farm));
    column->addWidget(labelled(QT_TR_NOOP("Mussels counted"), m_counted));
    column->addWidget(go, 0, Qt::AlignRight);
    connect(go, &QPushButton::clicked, this, &LotsPane::add);
    return box;
}

QWidget* LotsPane::moveForm()
{
    QVBoxLayout* column = nullptr;
    auto* box = card(&column);
    column->addWidget(label(QT_TR_NOOP("Take from a lot or put back"), "title"));
    column->addWidget(m_chosen);
    auto* row = new QHBoxLayout;
    spaced(row);
    row->addWidget(labelled(QT_TR_NOOP("Change"), m_delta), 1);
    row->addWidget(labelled(QT_TR_NOOP("Reason"), m_reason), 2);
    column->addLayout(row);
    column->addWidget(labelled(QT_TR_NOOP("Note"), m_note));
    column->addWidget(m_move, 0, Qt::AlignRight);
    return box;
}

void LotsPane::retranslate()
{
    const int index = std::max(m_reason->currentIndex(), 0);
    m_reason->clear();
    for (const StockReason reason : lotReasons)
        m_reason->addItem(Wording::stockReasonText(reason), static_cast<int>(reason));
    m_reason->setCurrentIndex(index);
    m_table->setHorizontalHeaderLabels({tr("Lot"), tr("Farm"), tr("Counted"), tr("Remaining"), tr("Received")});
    for (int column = 0; column < lotColumns; ++column)
        m_table->horizontalHeaderItem(column)->setTextAlignment((isFigure(column) ? Qt::AlignRight : Qt::AlignLeft) |
                                                                Qt::AlignVCenter);
    m_table->setAccessibleName(tr("Lots"));
    fill();
}

void LotsPane::restyle()
{
    m_table->verticalHeader()->setDefaultSectionSize(tokens().rowHeight);
}

const Lot* LotsPane::chosen() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_lots.size() ? &m_lots.at(row) : nullptr;
}

void LotsPane::refresh()
{
    await(m_stock.lots(), [this](const QList<Lot>& lots) {
        m_lots = lots;
        fill();
    });
}

void LotsPane::fill()
{
    const int row = m_table->currentRow();
    m_table->setRowCount(static_cast<int>(m_lots.size()));
    for (int i = 0; i < m_lots.size(); ++i) {
        const Lot& lot = m_lots.at(i);
        const QString cells[lotColumns]{lot.name, lot.farm, Wording::count(lot.counted), Wording::count(lot.remaining),
                                        Wording::timeText(lot.receivedAt, zone())};
        for (int column = 0; column < lotColumns; ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            if (isFigure(column))
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(i, column, item);
        }
    }
    m_empty->setVisible(m_lots.isEmpty());
    m_table->setVisible(!m_lots.isEmpty());
    if (!m_lots.isEmpty())
        m_table->selectRow(std::clamp(row, 0, static_cast<int>(m_lots.size()) - 1));
    const Lot* lot = chosen();
    m_chosen->setText(lot ? lot->name : tr("Choose a lot on the left"));
    m_move->setEnabled(lot != nullptr);
}

void LotsPane::add()
{
    const auto counted = readDelta(m_counted->text());
    const bool good = !m_name->text().trimmed().isEmpty() && counted && *counted > 0;
    m_problem->setVisible(!good);
    if (!good) {
        m_problem->setText(tr("A lot needs a name and the number of mussels counted."));
        (m_name->text().trimmed().isEmpty() ? m_name : m_counted)->setFocus();
        return;
    }
    await(m_stock.addLot(m_name->text().trimmed(), m_farm->text().trimmed(), *counted), [this] {
        for (QLineEdit* part : {m_name, m_farm, m_counted})
            part->clear();
        refresh();
        tell(tr("The lot was added."));
    });
}

void LotsPane::move()
{
    const Lot* lot = chosen();
    const auto delta = readDelta(m_delta->text());
    m_problem->setVisible(lot && !delta);
    if (!lot || !delta) {
        m_problem->setText(tr("Write a whole number such as +20 or -1."));
        m_delta->setFocus();
        return;
    }
    const auto reason = static_cast<StockReason>(m_reason->currentData().toInt());
    await(m_stock.moveLot(lot->uid, *delta, reason, m_note->text().trimmed()),
          [this, uid = lot->uid, name = lot->name, change = *delta, undone = tr("Undone")] {
              m_delta->clear();
              m_note->clear();
              refresh();
              tell(tr("%1: %2.").arg(name, Wording::delta(change)), tr("Undo"), [this, uid, change, undone] {
                  await(m_stock.moveLot(uid, -change, StockReason::Correction, undone), [this] { refresh(); });
              });
          });
}

} // namespace kaibang
