// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "buyer_pane.h"

#include "buyer_desk.h"
#include "buyer_finder.h"
#include "erasure_proof.h"
#include "household_desk.h"
#include "pin_pane.h"
#include "show_runner.h"
#include "when_done.h"
#include "wording.h"

#include <QApplication>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <chrono>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 openForMs = 60'000; ///< without input
constexpr std::chrono::seconds lookEvery{1};

} // namespace

BuyerPane::BuyerPane(BuyerDesk& buyers, HouseholdDesk& household, ShowRunner& shows, Theme& theme, QWidget* parent)
    : PagePart(theme, parent)
    , m_buyers(buyers)
    , m_household(household)
    , m_shows(shows)
    , m_pin(new PinPane(household, theme, this))
    , m_press(button(u"showBuyerButton"_s, QT_TR_NOOP("Show buyer"), u"unlock"_s))
    , m_state(freeLabel(u"buyerState"_s, "muted"))
    , m_facts(freeLabel(u"buyerFacts"_s))
    , m_finder(new BuyerFinder(buyers, household, theme, this))
    , m_eraseOpen(button(u"eraseBuyerButton"_s, QT_TR_NOOP("Erase buyer…"), u"delete"_s))
    , m_goes(freeLabel(u"eraseBuyerGoes"_s))
    , m_erase(buildErase())
    , m_live(buildLive())
    , m_inside(buildInside())
    , m_proof(new ErasureProof(household, theme, this))
    , m_second(new QTimer(this))
{
    setObjectName(u"buyerPane"_s);
    auto* column = new QVBoxLayout(this);
    spaced(column, tokens().padding);
    column->setContentsMargins(tokens().padding, 0, tokens().padding, tokens().padding); // below the story's own
    auto* row = new QHBoxLayout;
    spaced(row);
    row->addWidget(m_press);
    row->addWidget(m_state, 1);
    column->addLayout(row);
    column->addWidget(m_live);
    column->addWidget(m_pin);
    column->addWidget(m_inside);
    column->addWidget(m_proof);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_second->setInterval(lookEvery);
    follow(m_pin);
    follow(m_finder);
    follow(m_proof);
    connect(m_second, &QTimer::timeout, this, &BuyerPane::lookAtClock);
    connect(&m_buyers, &BuyerDesk::backupsClosed, m_proof, &ErasureProof::noteClosed);
    connect(&m_buyers, &BuyerDesk::backupsStillOpen, m_proof, &ErasureProof::noteOpen);
    connect(m_proof, &ErasureProof::againWanted, &m_buyers, &BuyerDesk::replaceKeysAgain);
    connect(m_press, &QPushButton::clicked, this, &BuyerPane::press);
    connect(&m_shows, &ShowRunner::started, this, &BuyerPane::hideBuyer);
    connect(&m_buyers, &BuyerDesk::keepingChanged, this, &BuyerPane::showState);
    connect(&m_household, &HouseholdDesk::changed, this, [this](const HouseholdSettings& now) {
        if (m_open && !now.may(Act::PrivatePages)) // another one is at the console
            hideBuyer();
        else
            showState();
    });
    m_press->setEnabled(false); // no order yet
    hideBuyer();
}

QWidget* BuyerPane::buildLive()
{
    QVBoxLayout* column = nullptr;
    auto* box = card(&column);
    auto* go = button(u"showBuyerLiveButton"_s, QT_TR_NOOP("Show anyway"), u"unlock"_s, "danger");
    column->addWidget(label(QT_TR_NOOP("A show is running. Whoever sees this screen sees the buyer.")));
    column->addWidget(go, 0, Qt::AlignRight);
    connect(go, &QPushButton::clicked, this, &BuyerPane::ask);
    return box;
}

QWidget* BuyerPane::buildInside()
{
    auto* inside = new QWidget(this);
    auto* column = new QVBoxLayout(inside);
    spaced(column);
    // As plain text: what a buyer or a file wrote is never read as markup. To be copied onto a parcel.
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(m_facts);
    column->addWidget(m_eraseOpen, 0, Qt::AlignRight);
    column->addWidget(m_erase);
    column->addWidget(m_finder);
    connect(m_eraseOpen, &QPushButton::clicked, this, &BuyerPane::openErase);
    connect(m_finder, &BuyerFinder::orderChosen, this, &BuyerPane::orderChosen);
    return inside;
}

QWidget* BuyerPane::buildErase()
{
    QVBoxLayout* column = nullptr;
    auto* box = card(&column);
    auto* stop = button(u"eraseBuyerCancel"_s, QT_TR_NOOP("Cancel"));
    auto* go = button(u"eraseBuyerConfirm"_s, QT_TR_NOOP("Erase"), u"delete"_s, "danger");
    column->addWidget(label(QT_TR_NOOP("Name, phone, address and notes go from this order and from every order with "
                                       "the same phone or id. The sale stays. This cannot be undone."),
                            "muted"));
    column->addWidget(m_goes);
    auto* row = new QHBoxLayout;
    spaced(row);
    row->addStretch();
    row->addWidget(stop);
    row->addWidget(go);
    column->addLayout(row);
    connect(go, &QPushButton::clicked, this, &BuyerPane::erase);
    connect(stop, &QPushButton::clicked, this, &BuyerPane::closeErase);
    return box;
}

// The question takes the place of the search, so that what it is about stays in sight.
void BuyerPane::openErase()
{
    m_finder->hide();
    m_eraseOpen->hide();
    m_goes->clear();
    m_erase->show();
    await(m_buyers.previewErase(m_order), [this, order = m_order](const BuyerErasure& would) {
        if (order != m_order)
            return;
        //: numbers of orders, kinds of data such as phone
        m_goes->setText(tr("%n order(s): %1. Data: %2.", nullptr, would.orders)
                            .arg(would.orderIds.join(u", "_s), ErasureProof::fieldsText(would)));
    });
}

void BuyerPane::closeErase()
{
    m_erase->hide();
    m_eraseOpen->show();
    m_finder->show();
}

bool BuyerPane::isLive() const
{
    return m_shows.current().show.state == ShowState::Live;
}

void BuyerPane::press()
{
    if (m_open) {
        hideBuyer();
    } else if (!m_household.current().hasPin) {
        m_state->setText(tr("Set a PIN in Setup first. Nothing else opens this."));
    } else if (isLive()) {
        m_live->show();
    } else {
        ask();
    }
}

void BuyerPane::ask()
{
    m_live->hide();
    m_pin->ask(Act::PrivatePages, tr("Enter the PIN to see who bought."), [this] { showBuyer(); });
}

void BuyerPane::showBuyer()
{
    m_open = true;
    m_touched = m_buyers.now();
    m_second->start();
    qApp->installEventFilter(this);
    m_inside->show();
    showState();
    load();
}

void BuyerPane::hideBuyer()
{
    m_open = false;
    m_second->stop();
    qApp->removeEventFilter(this);
    m_pin->cancel();
    m_live->hide();
    m_inside->hide();
    closeErase();
    m_facts->clear();
    m_finder->clear();
    showState();
}

// By the clock and not by a timer alone, which stands still while the computer sleeps.
void BuyerPane::lookAtClock()
{
    const qint64 since = m_buyers.now().ms - m_touched.ms;
    if (since < 0 || since >= openForMs)
        hideBuyer();
}

bool BuyerPane::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        // What comes after a long sleep is no input of the minute before it.
        lookAtClock();
        m_touched = m_buyers.now();
        break;
    default:
        break;
    }
    return PagePart::eventFilter(watched, event);
}

void BuyerPane::hideEvent(QHideEvent* event)
{
    hideBuyer();
    PagePart::hideEvent(event);
}

void BuyerPane::setOrder(const Uid& order)
{
    if (order == m_order)
        return;
    m_order = order;
    m_facts->clear();
    closeErase();
    m_press->setEnabled(order.isValid());
    if (!m_open || isLive() || !order.isValid())
        hideBuyer();
    else
        load();
}

void BuyerPane::retranslate()
{
    showState();
    if (m_open)
        load();
}

void BuyerPane::showState()
{
    say(m_press, m_open ? QT_TR_NOOP("Hide") : QT_TR_NOOP("Show buyer"));
    if (m_open)
        m_state->setText(tr("It hides again after a minute without input."));
    else if (m_buyers.keeping() == BuyerDesk::Keeping::NoKeychain)
        m_state->setText(tr("This computer has no keychain: only masked names are kept."));
    else
        m_state->setText(tr("Name, phone, address and note, behind the PIN."));
}

void BuyerPane::load()
{
    const Uid order = m_order;
    whenDone(m_buyers.buyerOf(order), this, [this, order](const Result<BuyerRecord>& record) {
        if (!m_open || order != m_order)
            return; // closed meanwhile
        if (record.ok())
            tellBuyer(record.value());
        else if (record.error().kind == ErrorKind::Damaged)
            tellBuyer(BuyerRecord{BuyerRecord::State::KeyGone, {}});
        else
            report(record.error());
    });
}

void BuyerPane::tellBuyer(const BuyerRecord& record)
{
    QStringList lines;
    const auto line = [&lines](const QString& name, const QString& text) {
        if (!text.isEmpty())
            lines += u"%1: %2"_s.arg(name, text);
    };
    line(tr("Receiver"), record.buyer.receiver);
    line(tr("Phone"), record.buyer.phone);
    line(tr("Address"), record.buyer.address);
    line(tr("Note"), record.buyer.note);
    line(tr("Account"), record.buyer.display);
    line(tr("Platform's id"), record.buyer.platformId);
    switch (record.state) {
    case BuyerRecord::State::Kept:
        break;
    case BuyerRecord::State::NoneKept:
        lines += tr("Nothing is kept of this buyer: the source named nobody, or the time to keep it is over.");
        break;
    case BuyerRecord::State::Erased:
        lines += tr("This buyer was erased on request.");
        break;
    case BuyerRecord::State::KeyGone:
        lines += tr("This buyer's details do not open: their key is not in this computer's keychain.");
        break;
    }
    m_facts->setText(lines.join(u'\n'));
    m_eraseOpen->setVisible(record.state == BuyerRecord::State::Kept || record.state == BuyerRecord::State::KeyGone);
}

void BuyerPane::erase()
{
    await(m_buyers.erase(m_order), [this](const BuyerErasure& erasure) {
        hideBuyer(); // nothing is left to look at, and the page about it needs the room
        tellErased(erasure);
    });
}

void BuyerPane::tellErased(const BuyerErasure& erasure)
{
    m_proof->setErasure(erasure);
    const QString fields = erasure.fields.isEmpty() ? tr("nothing was kept") : ErasureProof::fieldsText(erasure);
    tell(tr("Erased from %n order(s): %1.", nullptr, erasure.orders).arg(fields));
}

} // namespace kaibang
