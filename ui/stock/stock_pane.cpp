// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stock_pane.h"

#include "moves_model.h"
#include "role.h"
#include "stock_room.h"
#include "text.h"
#include "when_done.h"
#include "wording.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The reasons a person may give; orders give theirs by themselves.
constexpr StockReason byHand[]{StockReason::TopUp,   StockReason::Received, StockReason::Correction,
                               StockReason::Spoiled, StockReason::Returned, StockReason::Gift};

} // namespace

std::optional<qint64> readDelta(const QString& text)
{
    QString plain = normalizedWidth(text).trimmed();
    plain.replace(u'−', u'-');
    bool whole = false;
    const qint64 delta = plain.toLongLong(&whole);
    return whole && delta != 0 ? std::optional(delta) : std::nullopt;
}

StockPane::StockPane(StockRoom& stock, Theme& theme, QWidget* parent)
    : PagePart(theme, parent)
    , m_stock(stock)
    , m_moves(new MovesModel(this))
    , m_name(freeLabel(u"stockName"_s, "heading"))
    , m_count(freeLabel(u"stockCount"_s, "muted"))
    , m_problem(freeLabel(u"stockProblem"_s, "error"))
    , m_delta(field(u"stockDelta"_s, QT_TR_NOOP("+5 or -3")))
    , m_note(field(u"stockNote"_s, QT_TR_NOOP("optional")))
    , m_reason(choice(u"stockReason"_s))
    , m_go(button(u"moveStockButton"_s, QT_TR_NOOP("Record"), u"check"_s, "primary"))
    , m_set(field(u"setParts"_s, QT_TR_NOOP("codes, for example A1 x2, B7")))
    , m_setSave(button(u"saveSetButton"_s, QT_TR_NOOP("Save set"), u"check"_s))
    , m_table(new QTableView(this))
{
    auto* grid = new QGridLayout;
    grid->setSpacing(tokens().gap);
    grid->addWidget(labelled(QT_TR_NOOP("Change"), m_delta), 0, 0);
    grid->addWidget(labelled(QT_TR_NOOP("Reason"), m_reason), 0, 1);
    grid->addWidget(labelled(QT_TR_NOOP("Note"), m_note), 1, 0, 1, 2);
    grid->addWidget(m_go, 2, 1, Qt::AlignRight);
    grid->addWidget(m_problem, 2, 0);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 2);
    m_table->setObjectName(u"movesView"_s);
    m_table->setModel(m_moves);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    auto* column = new QVBoxLayout(this);
    spaced(column, tokens().padding);
    column->addWidget(m_name);
    column->addWidget(m_count);
    column->addLayout(grid);
    auto* set = new QHBoxLayout;
    set->setSpacing(tokens().gap);
    set->addWidget(labelled(QT_TR_NOOP("Sold as a set of (empty: no set)"), m_set), 1);
    set->addWidget(m_setSave, 0, Qt::AlignBottom);
    column->addLayout(set);
    column->addWidget(label(QT_TR_NOOP("Every change, newest first"), "title"));
    column->addWidget(m_table, 1);
    m_problem->hide();
    connect(m_setSave, &QPushButton::clicked, this, &StockPane::saveSet);
    connect(m_set, &QLineEdit::returnPressed, this, &StockPane::saveSet);
    connect(m_go, &QPushButton::clicked, this, &StockPane::move);
    connect(m_delta, &QLineEdit::returnPressed, this, &StockPane::move);
    connect(m_note, &QLineEdit::returnPressed, this, &StockPane::move);
    clear();
}

void StockPane::retranslate()
{
    const int chosen = std::max(m_reason->currentIndex(), 0);
    m_reason->clear();
    for (const StockReason reason : byHand)
        m_reason->addItem(Wording::stockReasonText(reason), static_cast<int>(reason));
    m_reason->setCurrentIndex(chosen);
    m_table->setAccessibleName(tr("Stock history"));
    m_moves->setZone(zone());
    showCount();
}

void StockPane::restyle()
{
    m_table->verticalHeader()->setDefaultSectionSize(tokens().rowHeight);
}

void StockPane::clear()
{
    m_variant = {};
    m_title.clear();
    m_moves->setMoves({});
    setEnabled(false);
    showCount();
}

void StockPane::load(const QString& name, const Variant& variant, const StockTaken& taken)
{
    const bool other = variant.uid != m_variant.uid;
    m_title = name;
    m_variant = variant;
    m_taken = taken;
    setEnabled(true);
    if (other) {
        m_delta->clear();
        m_note->clear();
        m_problem->hide();
        m_moves->setMoves({});
    }
    showCount();
    readHistory();
    readSet();
}

void StockPane::readSet()
{
    const Uid asked = m_variant.uid;
    await(m_stock.setLine(asked), [this, asked](const QString& line) {
        if (asked == m_variant.uid && !m_set->hasFocus())
            m_set->setText(line);
    });
}

void StockPane::saveSet()
{
    const QString name = m_title;
    const QString line = m_set->text();
    kaibang::whenDone(m_stock.saveSet(m_variant.uid, line), this, [this, name, line](const Result<Done>& saved) {
        m_problem->setVisible(!saved);
        if (saved)
            tell(line.trimmed().isEmpty() ? tr("%1 has a stock of its own.").arg(name)
                                          : tr("%1 is a set now: its stock is what its parts allow.").arg(name));
        else if (saved.error().kind == ErrorKind::NotFound)
            m_problem->setText(tr("Nobody knows the code %1.").arg(saved.error().detail));
        else if (actRefused(saved.error()))
            m_problem->setText(Wording::errorText(saved.error()));
        else if (saved.error().kind == ErrorKind::Refused)
            m_problem->setText(tr("Take its own stock to zero first, and out of other sets."));
        else
            m_problem->setText(tr("Write codes with how many of each: A1 x2, B7. A set cannot hold a set."));
    });
}

void StockPane::focusDelta()
{
    m_delta->setFocus();
    m_delta->selectAll();
}

void StockPane::showCount()
{
    m_name->setText(m_variant.uid.isValid() ? m_title : tr("Choose a product on the left"));
    m_count->setVisible(m_variant.uid.isValid());
    const bool isSet = !m_variant.parts.isEmpty();
    for (QWidget* part : std::initializer_list<QWidget*>{m_delta, m_note, m_reason, m_go})
        part->setEnabled(!isSet);
    QString words =
        isSet ? tr("A set: %1 can be made of its parts").arg(Wording::count(m_variant.onHand))
              : tr("%1 on hand · %2 sold").arg(Wording::count(m_variant.onHand), Wording::count(m_taken.sold));
    if (m_taken.held > 0)
        words += u" · "_s + tr("%1 held by unpaid orders").arg(Wording::count(m_taken.held));
    m_count->setText(words);
}

void StockPane::readHistory()
{
    const Uid asked = m_variant.uid;
    await(m_stock.history(asked, 1000), [this, asked](const QList<StockMove>& moves) {
        if (asked != m_variant.uid)
            return;
        m_moves->setMoves(moves);
        showCount();
    });
}

void StockPane::move()
{
    const auto delta = readDelta(m_delta->text());
    m_problem->setVisible(!delta);
    if (!delta) {
        m_problem->setText(tr("Write a whole number such as +5 or -3."));
        focusDelta();
        return;
    }
    const auto reason = static_cast<StockReason>(m_reason->currentData().toInt());
    const Uid variant = m_variant.uid;
    const QString name = m_title;
    await(m_stock.moveStock(variant, *delta, reason, m_note->text().trimmed()),
          [this, variant, name, change = *delta](qint64 left) {
              m_delta->clear();
              m_note->clear();
              if (variant == m_variant.uid) {
                  m_variant.onHand = left;
                  readHistory();
              }
              const QString undone = tr("Undone");
              tell(tr("%1: %2, now %3 on hand.").arg(name, Wording::delta(change), Wording::count(left)), tr("Undo"),
                   [this, variant, change, undone] {
                       await(m_stock.moveStock(variant, -change, StockReason::Correction, undone), [] {});
                   });
          });
}

} // namespace kaibang
