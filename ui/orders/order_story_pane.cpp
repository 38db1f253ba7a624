// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "order_story_pane.h"

#include "money.h"
#include "order_desk.h"
#include "pin_pane.h"
#include "wording.h"

#include <QClipboard>
#include <QFrame>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

OrderStoryPane::OrderStoryPane(OrderDesk& orders, PinPane& pin, Theme& theme, QWidget* parent)
    : PagePart(theme, parent)
    , m_orders(orders)
    , m_pin(pin)
    , m_heading(freeLabel(u"storyHeading"_s, "heading"))
    , m_state(freeLabel(u"storyState"_s))
    , m_problem(freeLabel(u"refundProblem"_s, "error"))
    , m_text(new QTextBrowser(this))
    , m_packed(button(u"packedButton"_s, QT_TR_NOOP("Packed"), u"check"_s))
    , m_workDone(button(u"workDoneButton"_s, QT_TR_NOOP("Work done"), u"check"_s))
    , m_refundOpen(button(u"refundButton"_s, QT_TR_NOOP("Refund…"), u"refund"_s))
    , m_cover(button(u"coverAgainButton"_s, QT_TR_NOOP("Take stock now"), u"check"_s))
    , m_keep(button(u"keepShortButton"_s, QT_TR_NOOP("Keep short"), u"conflict"_s))
    , m_undoSale(button(u"undoSaleButton"_s, QT_TR_NOOP("Undo sale"), u"undo"_s))
    , m_takeBack(button(u"takeGoodsBackButton"_s, QT_TR_NOOP("Goods came back"), u"import"_s))
    , m_refund(buildRefund())
    , m_amount(m_refund->findChild<QLineEdit*>(u"refundAmount"_s))
    , m_reason(m_refund->findChild<QLineEdit*>(u"refundReason"_s))
{
    m_text->setObjectName(u"storyView"_s);
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) { followLink(link.toString()); });
    m_packed->setCheckable(true);
    m_workDone->setCheckable(true);
    auto* stockActions = new QHBoxLayout;
    auto* actions = new QHBoxLayout;
    buildActions(stockActions, actions);
    auto* column = new QVBoxLayout(this);
    spaced(column, tokens().padding);
    column->addWidget(m_heading);
    column->addWidget(m_state);
    column->addWidget(m_text, 1);
    column->addWidget(m_refund);
    column->addLayout(stockActions);
    column->addLayout(actions);
    m_refund->hide();
    clear();
}

void OrderStoryPane::buildActions(QBoxLayout* stockRow, QBoxLayout* row)
{
    spaced(stockRow);
    stockRow->addWidget(m_cover);
    stockRow->addWidget(m_keep);
    stockRow->addWidget(m_takeBack);
    stockRow->addStretch();
    connect(m_takeBack, &QPushButton::clicked, this, [this] { Q_EMIT returnWanted(m_order); });
    spaced(row);
    row->addWidget(m_packed);
    row->addWidget(m_workDone);
    row->addStretch();
    row->addWidget(m_undoSale);
    row->addWidget(m_refundOpen);
    connect(m_packed, &QPushButton::clicked, this, &OrderStoryPane::setPacked);
    connect(m_workDone, &QPushButton::clicked, this, &OrderStoryPane::setWorkDone);
    connect(m_undoSale, &QPushButton::clicked, this, &OrderStoryPane::undoSale);
    connect(m_cover, &QPushButton::clicked, this, [this] {
        await(m_orders.coverAgain(m_order), [this](const OrderOutcome& outcome) {
            tell(outcome.isShort ? tr("There is still not enough stock.") : tr("Stock was taken for the order."));
        });
    });
    connect(m_keep, &QPushButton::clicked, this, [this] {
        await(m_orders.keepShort(m_order), [this, order = m_order] {
            tell(tr("The order stays short."), tr("Undo"),
                 [this, order] { await(m_orders.keepShort(order, false), [] {}); });
        });
    });
    connect(m_refundOpen, &QPushButton::clicked, this, [this] {
        m_problem->hide();
        m_refund->setVisible(!m_refund->isVisible());
        if (m_refund->isVisible())
            m_amount->setFocus();
    });
}

QWidget* OrderStoryPane::buildRefund()
{
    QVBoxLayout* column = nullptr;
    auto* box = card(&column);
    auto* fields = new QHBoxLayout;
    spaced(fields);
    fields->addWidget(labelled(QT_TR_NOOP("Amount to refund"), field(u"refundAmount"_s)), 1);
    fields->addWidget(labelled(QT_TR_NOOP("Reason"), field(u"refundReason"_s)), 2);
    auto* go = button(u"refundConfirm"_s, QT_TR_NOOP("Refund"), u"refund"_s, "danger");
    column->addWidget(label(QT_TR_NOOP("A refund stays in the history. It cannot be undone."), "muted"));
    column->addLayout(fields);
    column->addWidget(m_problem);
    column->addWidget(go, 0, Qt::AlignRight);
    m_problem->hide();
    connect(go, &QPushButton::clicked, this, &OrderStoryPane::refund);
    return box;
}

void OrderStoryPane::retranslate()
{
    m_text->setAccessibleName(tr("The order's story"));
    showStory();
}

void OrderStoryPane::restyle()
{
    showStory();
}

void OrderStoryPane::clear()
{
    m_order = {};
    m_story = {};
    showStory();
    Q_EMIT orderShown({});
}

void OrderStoryPane::setClips(const QList<Clip>& clips)
{
    if (clips == m_clips)
        return;
    m_clips = clips;
    showStory();
}

// "clip:", what is wanted of it and its place in the list; anything else is the order's number.
void OrderStoryPane::followLink(const QString& link)
{
    const QStringList parts = link.split(u':');
    if (parts.value(0) == "clip"_L1) {
        const int place = parts.value(2).toInt();
        const auto use = parts.value(1) == "play"_L1     ? ClipUse::Play
                         : parts.value(1) == "folder"_L1 ? ClipUse::Folder
                                                         : ClipUse::Copy;
        if (place >= 0 && place < m_clips.size())
            Q_EMIT clipWanted(m_clips.at(place), use);
        return;
    }
    QGuiApplication::clipboard()->setText(m_story.summary.orderId);
    tell(tr("The order number was copied."));
}

void OrderStoryPane::load(const Uid& order)
{
    if (order != m_order) {
        m_refund->hide();
        m_amount->clear();
        m_reason->clear();
        m_pin.cancel();
    }
    m_order = order;
    Q_EMIT orderShown(order);
    await(m_orders.story(order), [this, order](const OrderStory& story) {
        if (order != m_order)
            return;
        m_story = story;
        showStory();
    });
}

void OrderStoryPane::showStory()
{
    const bool any = m_story.summary.uid.isValid();
    const OrderSummary& order = m_story.summary;
    m_heading->setText(any ? Wording::orderTitle(order, zone()) : tr("Choose an order on the left"));
    QString state = any ? Wording::stateText(order) : tr("Its whole story appears here.");
    if (const QString flags = Wording::flagsText(order); !flags.isEmpty())
        state += u" · "_s + flags;
    m_state->setText(state);
    const int place = m_text->verticalScrollBar()->value();
    m_text->setHtml(any ? orderStoryHtml(m_story, tokens(), zone(), m_clips) : QString());
    m_text->verticalScrollBar()->setValue(place);
    m_packed->setVisible(any);
    m_packed->setChecked(order.isPacked);
    const QList<WorkItem>& work = m_story.openings.work;
    m_workDone->setVisible(!work.isEmpty());
    m_workDone->setChecked(
        std::all_of(work.begin(), work.end(), [](const WorkItem& item) { return bool(item.doneAt); }));
    m_refundOpen->setVisible(any && refundable() > 0);
    const bool hasLeft = m_story.order.hasLeft() || order.isPacked || order.origin == Origin::Hand;
    m_takeBack->setVisible(
        any && hasLeft &&
        std::any_of(m_story.lines.begin(), m_story.lines.end(), [](const StoryLine& line) { return line.taken > 0; }));
    m_cover->setVisible(any && order.isShort);
    m_keep->setVisible(any && (order.isShort || order.openedOver > 0) && !order.conflictSeen);
    m_undoSale->setVisible(any && order.origin == Origin::Hand && order.closed == Closed::None &&
                           order.refundedMinor.value_or(0) == 0);
    if (any && m_amount->text().isEmpty() && refundable() > 0)
        m_amount->setText(Wording::amountToEdit(refundable(), order.currency));
}

// Nothing goes back of what was not paid, nor of an amount that nobody has told.
qint64 OrderStoryPane::refundable() const
{
    const OrderSummary& order = m_story.summary;
    if (order.payment != Payment::Paid && order.payment != Payment::PartlyRefunded)
        return 0;
    return order.amountMinor.value_or(0) - order.refundedMinor.value_or(0);
}

void OrderStoryPane::setPacked()
{
    const bool packed = m_packed->isChecked();
    whenDone(m_orders.setPacked(m_order, packed), this, [this, packed, order = m_order](const Result<Done>& done) {
        if (!done) {
            m_packed->setChecked(m_story.summary.isPacked);
            if (done.error().kind == ErrorKind::Refused && !actRefused(done.error()))
                tell(done.error().detail == u"unopened"
                         ? tr("A mussel of this order is still closed. Open it at the table first.")
                         : tr("The order is cancelled or refunded: nothing of it is to be packed."));
            else
                report(done.error());
            return;
        }
        tell(packed ? tr("The order is packed.") : tr("The order is to be packed again."), tr("Undo"),
             [this, packed, order] { await(m_orders.setPacked(order, !packed), [] {}); });
    });
}

void OrderStoryPane::setWorkDone()
{
    const bool done = m_workDone->isChecked();
    await(m_orders.setWorkDone(m_order, done), [this, done, order = m_order] {
        tell(done ? tr("The promised work is done.") : tr("The promised work is to be done again."), tr("Undo"),
             [this, done, order] { await(m_orders.setWorkDone(order, !done), [] {}); });
        load(order);
    });
}

void OrderStoryPane::undoSale()
{
    await(m_orders.undoSale(m_order), [this] { tell(tr("The sale was undone and its stock given back.")); });
}

void OrderStoryPane::refund()
{
    const auto currency = Currency::fromCode(m_story.summary.currency);
    const auto amount = Money::parse(m_amount->text(), currency.ok() ? currency.value() : Currency());
    const qint64 left = refundable();
    const bool good = amount.ok() && amount.value().minor() > 0 && amount.value().minor() <= left;
    m_problem->setVisible(!good);
    if (!good) {
        m_problem->setText(tr("Write an amount of at most %1.").arg(Wording::money(left, m_story.summary.currency)));
        m_amount->setFocus();
        return;
    }
    const qint64 minor = amount.value().minor();
    m_pin.ask(Act::Refunds, tr("Enter the PIN to refund %1.").arg(Wording::money(minor, m_story.summary.currency)),
              [this, minor] { grantRefund(minor); });
}

void OrderStoryPane::grantRefund(qint64 amountMinor)
{
    await(m_orders.refundByHand(m_order, amountMinor, m_reason->text().trimmed()), [this, amountMinor] {
        tell(tr("%1 refunded.").arg(Wording::money(amountMinor, m_story.summary.currency)));
        m_refund->hide();
        m_amount->clear();
        m_reason->clear();
        load(m_order);
    });
}

} // namespace kaibang
