// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "returns_pane.h"

#include "returns_desk.h"
#include "stock_pane.h"
#include "wording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

QString unitsOf(const QString& name, qint64 units)
{
    return units == 1 ? name : u"%1 × %2"_s.arg(name, Wording::count(units));
}

void keepRow(QListWidget* list, int row)
{
    if (list->count() > 0)
        list->setCurrentRow(std::clamp(row, 0, list->count() - 1));
}

} // namespace

ReturnsPane::ReturnsPane(ReturnsDesk& returns, Theme& theme, QWidget* parent)
    : PagePart(theme, parent)
    , m_returns(returns)
    , m_tabs(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
    , m_awaitedList(new QListWidget(this))
    , m_hereList(new QListWidget(this))
    , m_doneList(new QListWidget(this))
    , m_awaitedEmpty(label(QT_TR_NOOP("Nothing is expected back. Orders that are refunded after they were sent appear "
                                      "here; for any other open the order and take its goods back."),
                           "muted"))
    , m_hereEmpty(label(QT_TR_NOOP("Nothing waits to be looked at."), "muted"))
    , m_doneEmpty(label(QT_TR_NOOP("Nothing has come back yet."), "muted"))
    , m_units(field(u"returnUnits"_s))
    , m_note(field(u"returnNote"_s))
    , m_hereNote(field(u"returnHereNote"_s))
{
    m_tabs->setObjectName(u"returnsTabs"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setFocusPolicy(Qt::StrongFocus);
    m_awaitedList->setObjectName(u"returnsAwaitedView"_s);
    m_hereList->setObjectName(u"returnsHereView"_s);
    m_doneList->setObjectName(u"returnsDoneView"_s);
    for (QListWidget* list : {m_awaitedList, m_hereList, m_doneList})
        list->setWordWrap(true);
    for (QWidget* page : {buildAwaited(), buildHere(), buildDone()}) {
        m_tabs->addTab(QString());
        m_pages->addWidget(page);
    }
    auto* close = button(u"returnsClose"_s, QT_TR_NOOP("Close"));
    auto* column = new QVBoxLayout(this);
    spaced(column, tokens().padding);
    column->addWidget(m_tabs);
    column->addWidget(m_pages, 1);
    column->addWidget(close, 0, Qt::AlignLeft);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_awaitedList, &QListWidget::currentRowChanged, this, &ReturnsPane::showUnits);
    connect(close, &QPushButton::clicked, this, [this] {
        m_chosen = {};
        Q_EMIT closed();
    });
    connect(&m_returns, &ReturnsDesk::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

QWidget* ReturnsPane::buildAwaited()
{
    auto* page = new QWidget(this);
    m_units->setAlignment(Qt::AlignRight);
    auto* fields = new QHBoxLayout;
    spaced(fields);
    fields->addWidget(labelled(QT_TR_NOOP("Units"), m_units), 1);
    fields->addWidget(labelled(QT_TR_NOOP("Note"), m_note), 3);
    auto* shelf = button(u"returnToShelf"_s, QT_TR_NOOP("Back on the shelf"), u"check"_s, "primary");
    auto* here = button(u"returnHere"_s, QT_TR_NOOP("Here, to be looked at"));
    auto* kept = button(u"returnKept"_s, QT_TR_NOOP("Does not come back"));
    m_awaitedButtons = {shelf, here, kept};
    auto* column = new QVBoxLayout(page);
    spaced(column);
    column->addWidget(label(QT_TR_NOOP("Say what you have in your hands. Stock changes only by that."), "muted"));
    column->addWidget(m_awaitedEmpty);
    column->addWidget(m_awaitedList, 1);
    column->addLayout(fields);
    column->addStretch();
    for (QPushButton* each : m_awaitedButtons)
        column->addWidget(each);
    connect(shelf, &QPushButton::clicked, this, [this] { noteAwaited(ReturnState::Restocked); });
    connect(here, &QPushButton::clicked, this, [this] { noteAwaited(ReturnState::ToInspect); });
    connect(kept, &QPushButton::clicked, this, [this] { noteAwaited(ReturnState::Kept); });
    return page;
}

QWidget* ReturnsPane::buildHere()
{
    auto* page = new QWidget(this);
    auto* shelf = button(u"inspectToShelf"_s, QT_TR_NOOP("Good: on the shelf again"), u"check"_s, "primary");
    auto* lost = button(u"inspectLost"_s, QT_TR_NOOP("Cannot be sold again"));
    auto* back = button(u"inspectUndo"_s, QT_TR_NOOP("Was not here after all"), u"undo"_s);
    m_hereButtons = {shelf, lost, back};
    auto* column = new QVBoxLayout(page);
    spaced(column);
    column->addWidget(m_hereEmpty);
    column->addWidget(m_hereList, 1);
    column->addWidget(labelled(QT_TR_NOOP("Note"), m_hereNote));
    column->addStretch();
    for (QPushButton* each : m_hereButtons)
        column->addWidget(each);
    connect(shelf, &QPushButton::clicked, this, [this] { decide(ReturnState::Restocked); });
    connect(lost, &QPushButton::clicked, this, [this] { decide(ReturnState::Lost); });
    connect(back, &QPushButton::clicked, this, [this] {
        if (const int row = m_hereList->currentRow(); row >= 0 && row < m_view.toInspect.size())
            takeBack(m_view.toInspect.at(row));
    });
    return page;
}

QWidget* ReturnsPane::buildDone()
{
    auto* page = new QWidget(this);
    m_undo = button(u"returnUndo"_s, QT_TR_NOOP("Take this decision back"), u"undo"_s);
    auto* column = new QVBoxLayout(page);
    spaced(column);
    column->addWidget(m_doneEmpty);
    column->addWidget(m_doneList, 1);
    column->addStretch();
    column->addWidget(m_undo);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (const int row = m_doneList->currentRow(); row >= 0 && row < m_view.done.size())
            takeBack(m_view.done.at(row));
    });
    return page;
}

void ReturnsPane::retranslate()
{
    m_tabs->setAccessibleName(tr("Goods that come back"));
    m_awaitedList->setAccessibleName(tr("Expected back"));
    m_hereList->setAccessibleName(tr("To be looked at"));
    m_doneList->setAccessibleName(tr("Decided"));
    fill();
}

void ReturnsPane::refresh()
{
    await(m_returns.view(), [this](const ReturnsView& view) { take(view); });
    if (m_chosen.order.isValid())
        whenDone(m_returns.out(m_chosen.order), this, [this](const Result<OrderOut>& out) {
            m_chosen.lines = out ? out.value().lines : QList<LineOut>();
            fill();
        });
}

void ReturnsPane::openFor(const Uid& order)
{
    m_tabs->setCurrentIndex(0);
    await(m_returns.out(order), [this](const OrderOut& out) {
        m_chosen = out;
        refresh();
    });
}

void ReturnsPane::take(const ReturnsView& view)
{
    m_view = view;
    fill();
    Q_EMIT countChanged(static_cast<int>(view.awaited.size() + view.toInspect.size()));
}

void ReturnsPane::fillAwaited()
{
    m_awaited.clear();
    for (const LineOut& line : m_chosen.lines)
        m_awaited.append({m_chosen, line});
    for (const OrderOut& order : m_view.awaited)
        if (order.order != m_chosen.order)
            for (const LineOut& line : order.lines)
                m_awaited.append({order, line});
    const int row = m_awaitedList->currentRow();
    m_awaitedList->clear();
    for (const Awaited& one : std::as_const(m_awaited)) {
        const QString money = one.order.refundedMinor.value_or(0) > 0
                                  ? tr("refunded %1").arg(Wording::money(*one.order.refundedMinor, one.order.currency))
                                  : tr("nothing refunded");
        m_awaitedList->addItem(
            unitsOf(one.line.itemName, one.line.units) + u'\n' +
            QStringList{one.order.alias, Wording::sourceText(one.order.source), money}.join(u" · "_s));
    }
    keepRow(m_awaitedList, row);
    m_awaitedList->setVisible(!m_awaited.isEmpty());
    m_awaitedEmpty->setVisible(m_awaited.isEmpty());
    for (QPushButton* each : std::as_const(m_awaitedButtons))
        each->setEnabled(!m_awaited.isEmpty());
    showUnits();
}

void ReturnsPane::fill()
{
    fillAwaited();
    const auto linesOf = [this](QListWidget* list, QLabel* empty, const QList<GoodsReturn>& returns, bool isDone) {
        const int row = list->currentRow();
        list->clear();
        for (const GoodsReturn& goods : returns) {
            QStringList words{goods.alias, Wording::sourceText(goods.source),
                              Wording::timeText(goods.decidedAt.value_or(goods.at), zone())};
            if (isDone)
                words.prepend(Wording::returnStateText(goods.state));
            if (!goods.note.isEmpty())
                words.append(goods.note);
            list->addItem(unitsOf(goods.itemName, goods.units) + u'\n' + words.join(u" · "_s));
        }
        keepRow(list, row);
        list->setVisible(!returns.isEmpty());
        empty->setVisible(returns.isEmpty());
    };
    linesOf(m_hereList, m_hereEmpty, m_view.toInspect, false);
    linesOf(m_doneList, m_doneEmpty, m_view.done, true);
    for (QPushButton* each : std::as_const(m_hereButtons))
        each->setEnabled(!m_view.toInspect.isEmpty());
    m_undo->setEnabled(!m_view.done.isEmpty());
    const auto name = [](const QString& words, qsizetype count) {
        return count > 0 ? u"%1 (%2)"_s.arg(words, Wording::count(count)) : words;
    };
    m_tabs->setTabText(0, name(tr("Expected"), m_awaited.size()));
    m_tabs->setTabText(1, name(tr("To inspect"), m_view.toInspect.size()));
    m_tabs->setTabText(2, tr("Decided"));
}

void ReturnsPane::showUnits()
{
    const int row = m_awaitedList->currentRow();
    if (row >= 0 && row < m_awaited.size())
        m_units->setText(QString::number(m_awaited.at(row).line.units));
}

void ReturnsPane::told(const QString& text, const GoodsReturn& goods)
{
    m_note->clear();
    m_hereNote->clear();
    tell(text.arg(unitsOf(goods.itemName, goods.units)), tr("Undo"), [this, goods] { takeBack(goods); });
}

void ReturnsPane::noteAwaited(ReturnState state)
{
    const int row = m_awaitedList->currentRow();
    const auto units = readDelta(m_units->text());
    if (row < 0 || row >= m_awaited.size())
        return;
    const Awaited one = m_awaited.at(row);
    if (!units || *units < 1 || *units > one.line.units) {
        tell(tr("Of this line %1 are out.").arg(Wording::count(one.line.units)));
        m_units->setFocus();
        m_units->selectAll();
        return;
    }
    const auto done = [this, state](const GoodsReturn& goods) {
        told(state == ReturnState::Restocked   ? tr("%1 is on the shelf again.")
             : state == ReturnState::ToInspect ? tr("%1 is here and waits to be looked at.")
                                               : tr("%1 is not expected any more."),
             goods);
    };
    const QString note = m_note->text();
    if (state == ReturnState::Restocked)
        await(m_returns.restockAtOnce(one.order.order, one.line.lineId, *units, note), done);
    else if (state == ReturnState::ToInspect)
        await(m_returns.receive(one.order.order, one.line.lineId, *units, note), done);
    else
        await(m_returns.keep(one.order.order, one.line.lineId, *units, note), done);
}

void ReturnsPane::decide(ReturnState state)
{
    const int row = m_hereList->currentRow();
    if (row < 0 || row >= m_view.toInspect.size())
        return;
    await(m_returns.decide(m_view.toInspect.at(row), state, m_hereNote->text()),
          [this, state](const GoodsReturn& goods) {
              told(state == ReturnState::Restocked ? tr("%1 is on the shelf again.") : tr("%1 is written off."), goods);
          });
}

void ReturnsPane::takeBack(const GoodsReturn& goods)
{
    whenDone(m_returns.undo(goods), this, [this, goods](const Result<Done>& done) {
        if (done)
            tell(tr("Taken back: %1").arg(unitsOf(goods.itemName, goods.units)));
        else if (done.error().kind == ErrorKind::OutOfStock)
            tell(tr("%1 has been sold again and cannot be taken off the shelf.").arg(goods.itemName));
        else
            report(done.error());
    });
}

} // namespace kaibang
