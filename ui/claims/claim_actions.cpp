// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "claim_actions.h"

#include "claim_tray.h"
#include "claims_pane.h"
#include "hold_clock.h"
#include "household_desk.h"
#include "pin_pane.h"
#include "run_order_model.h"
#include "show_runner.h"
#include "typed_claim.h"
#include "ui_settings.h"
#include "when_done.h"
#include "wording.h"

#include <QClipboard>
#include <QGuiApplication>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype codeLetters = 6;

} // namespace

ClaimActions::ClaimActions(const ShowParts& parts, RunOrderModel& runOrder, ClaimsPane& pane, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_runOrder(runOrder)
    , m_pin(new PinPane(parts.household, parts.theme, &pane))
{
    pane.addQuestion(m_pin);
    connect(&pane, &ClaimsPane::openRequested, this, &ClaimActions::openWindow);
    connect(&pane, &ClaimsPane::closeRequested, this, &ClaimActions::closeWindow);
    connect(&pane, &ClaimsPane::acceptRequested, this, &ClaimActions::accept);
    connect(&pane, &ClaimsPane::refuseRequested, this, &ClaimActions::refuse);
    connect(&pane, &ClaimsPane::paid, this, &ClaimActions::pay);
    connect(&pane, &ClaimsPane::releaseRequested, this, &ClaimActions::release);
    connect(&pane, &ClaimsPane::nextRequested, this, &ClaimActions::holdForNext);
    connect(&pane, &ClaimsPane::messageRequested, this, &ClaimActions::copyMessage);
    connect(&pane, &ClaimsPane::messageLanguageChosen, this,
            [this](const QString& language) { m_parts.settings.setMessageLanguage(language); });
    connect(&pane, &ClaimsPane::lateDecided, this, &ClaimActions::decideLate);
    connect(&pane, &ClaimsPane::typed, this, &ClaimActions::take);
    connect(&pane, &ClaimsPane::nothingThere, this, [this] { say(tr("Nothing is held for anybody now.")); });
    connect(&m_parts.claims, &ClaimTray::changed, &pane, &ClaimsPane::setBoard);
    connect(&m_parts.claims, &ClaimTray::claimTaken, this, [this](const Claim& claim) {
        if (claim.state == ClaimState::Undecided)
            Q_EMIT wanted();
    });
    connect(&m_parts.holds, &HoldClock::holdExpired, this, [this](const Hold& hold) {
        //: buyer's alias, units, item
        say(tr("Expired: %1, %2 × %3 are free again.").arg(hold.alias, Wording::count(hold.units), hold.itemName));
    });
    connect(&m_parts.holds, &HoldClock::runnerUpReady, this, [this](const Claim& first) {
        //: item, buyer's alias
        say(tr("%1 is free: %2 is next in line.").arg(first.itemName, first.alias), tr("Hold it"),
            [this, variant = first.variant] { holdForNext(variant); });
        Q_EMIT wanted();
    });
    connect(&m_parts.runner, &ShowRunner::started, this, [this] { m_parts.claims.load(); });
    connect(&m_parts.runner, &ShowRunner::ended, this, [this] { m_parts.claims.load(); });
    pane.setMessageLanguage(m_parts.settings.messageLanguage());
    pane.setBoard(m_parts.claims.board());
}

template<typename T, typename Use>
void ClaimActions::whenDone(QFuture<Result<T>> future, Use use)
{
    kaibang::whenDone(future, this, [this, use = std::move(use)](const Result<T>& result) {
        if (result)
            use(result.value());
        else
            say(Wording::errorText(result.error()));
    });
}

void ClaimActions::say(const QString& text, const QString& actionText, std::function<void()> action)
{
    Q_EMIT notice(text, actionText, std::move(action));
}

void ClaimActions::openWindow()
{
    const int row = m_runOrder.onAirRow();
    if (row < 0) {
        say(tr("Nothing is on air. Press Next to put the next item on air."));
        return;
    }
    const RunItem& item = m_runOrder.items().at(row);
    const QString name = m_runOrder.nameOf(item.variant);
    whenDone(m_parts.claims.openWindow(item.uid), [this, name](const Done&) {
        say(tr("Claims are taken for %1.").arg(name));
        Q_EMIT wanted();
    });
}

void ClaimActions::closeWindow()
{
    whenDone(m_parts.claims.closeWindow(), [this](const Done&) {
        say(tr("No more claims. Comments of the next %n seconds still count.", nullptr,
               int(m_parts.claims.board().rules.graceMs / 1000)));
    });
}

void ClaimActions::undoDecision(const Uid& claim)
{
    whenDone(m_parts.claims.undoDecision(claim), [this](const Claim& now) {
        say(now.state == ClaimState::Waiting
                ? tr("%1 is in line for %2.").arg(now.alias, tr("%1 × %2").arg(Wording::count(now.units), now.itemName))
                : tr("It has to be decided again."));
    });
}

void ClaimActions::told(const Claim& claim, const QString& undoable)
{
    say(undoable, tr("Undo"), [this, uid = claim.uid] { undoDecision(uid); });
}

void ClaimActions::accept(const Uid& claim)
{
    whenDone(m_parts.claims.accept(claim), [this](const Claim& now) {
        const QString what = tr("%1 × %2").arg(Wording::count(now.units), now.itemName);
        if (now.state == ClaimState::Waiting)
            told(now, tr("%1 is in line for %2.").arg(now.alias, what));
        else if (now.intent == ClaimIntent::Cancel)
            told(now, tr("%1 gave back %2.").arg(now.alias, what));
        else
            told(now, tr("Held for %1: %2.").arg(now.alias, what));
    });
}

void ClaimActions::refuse(const Uid& claim)
{
    const QList<Claim> line = m_parts.claims.board().waiting;
    const bool isInLine = std::any_of(line.begin(), line.end(), [&](const Claim& one) { return one.uid == claim; });
    whenDone(m_parts.claims.refuse(claim), [this, isInLine](const Claim& now) {
        told(now, isInLine ? tr("%1 is out of the line.").arg(now.alias) : tr("Refused: “%1”").arg(now.words));
    });
}

void ClaimActions::pay(const Uid& order)
{
    whenDone(m_parts.claims.pay(order), [this, order](const OrderOutcome&) {
        const bool isLate = std::any_of(m_parts.claims.board().late.begin(), m_parts.claims.board().late.end(),
                                        [&order](const Hold& hold) { return hold.order == order; });
        say(isLate ? tr("Paid after its time. Decide what to do.") : tr("Paid."), tr("Undo"), [this, order] {
            whenDone(m_parts.claims.undoPay(order), [this](const OrderOutcome&) { say(tr("Not paid yet.")); });
        });
    });
}

void ClaimActions::release(const Uid& order)
{
    whenDone(m_parts.claims.release(order), [this, order](const OrderOutcome&) {
        say(tr("Released. Its stock is free again."), tr("Undo"), [this, order] {
            whenDone(m_parts.claims.undoRelease(order), [this](const OrderOutcome&) { say(tr("Held again.")); });
        });
    });
}

void ClaimActions::holdForNext(const Uid& variant)
{
    kaibang::whenDone(m_parts.claims.promote(variant), this, [this](const Result<Claim>& held) {
        if (held)
            told(held.value(), tr("Held for %1: %2 × %3.")
                                   .arg(held.value().alias, Wording::count(held.value().units), held.value().itemName));
        else if (held.error().kind == ErrorKind::OutOfStock)
            say(tr("Nothing is free for the next in line yet."));
        else
            say(Wording::errorText(held.error()));
    });
}

void ClaimActions::copyMessage(const Hold& hold, const QString& language)
{
    const QLocale locale(language);
    const QTimeZone zone = m_parts.household.current().timeZone();
    const auto dayOf = [&zone](Instant at) { return QDateTime::fromMSecsSinceEpoch(at.ms, zone).date(); };
    const bool isToday = dayOf(hold.until) == dayOf(m_parts.clock.now());
    const auto form = isToday ? Wording::TimeForm::TimeOnly : Wording::TimeForm::DateAndTime;
    const QString code = hold.order.text().right(codeLetters).toUpper();
    const QString text = filledMessage(m_parts.claims.message(language.left(2)),
                                       {{u"item"_s, hold.itemName},
                                        {u"units"_s, Wording::count(hold.units, locale)},
                                        {u"amount"_s, Wording::money(hold.amountMinor, hold.currency, locale)},
                                        {u"until"_s, Wording::timeText(hold.until, zone, form, locale)},
                                        {u"code"_s, code}});
    QGuiApplication::clipboard()->setText(text);
    say(tr("Copied for %1. Paste it into the chat.").arg(hold.alias));
}

void ClaimActions::decideLate(const Uid& order, LateChoice choice)
{
    if (choice != LateChoice::Refund) {
        decideNow(order, choice);
        return;
    }
    Q_EMIT wanted();
    m_pin->ask(Act::Refunds, tr("Giving money back needs the PIN."),
               [this, order, choice] { decideNow(order, choice); });
}

void ClaimActions::decideNow(const Uid& order, LateChoice choice)
{
    const auto done = [this, order, choice](const Result<OrderOutcome>& outcome) {
        if (!outcome)
            say(outcome.error().kind == ErrorKind::OutOfStock
                    ? tr("The stock does not cover it any more. Give the money back, or give it short.")
                    : Wording::errorText(outcome.error()));
        else if (choice == LateChoice::Refund)
            say(tr("Noted: the money went back."));
        else
            say(choice == LateChoice::CoverAgain ? tr("Taken from stock again and paid.")
                                                 : tr("Promised short. You find it on the Orders page under Short."),
                tr("Undo"), [this, order] { undoLate(order); });
    };
    kaibang::whenDone(m_parts.claims.decideLate(order, choice), this, done);
}

void ClaimActions::undoLate(const Uid& order)
{
    whenDone(m_parts.claims.undoLate(order), [this](const OrderOutcome&) { say(tr("It has to be decided again.")); });
}

void ClaimActions::take(const QString& line)
{
    kaibang::whenDone(m_parts.claims.takeTyped(line), this, [this](const Result<ClaimOutcome>& outcome) {
        if (!outcome) {
            say(outcome.error().kind == ErrorKind::Invalid
                    ? tr("Write a name and how many: maria 2. With an item: 12 maria x2. Put an item on air first, or "
                         "name it.")
                    : Wording::errorText(outcome.error()));
            return;
        }
        const Claim& claim = outcome.value().claim;
        const QString what = tr("%1 × %2").arg(Wording::count(claim.units), claim.itemName);
        if (claim.state == ClaimState::Held)
            told(claim, tr("Held for %1: %2.").arg(claim.alias, what));
        else if (claim.state == ClaimState::Waiting)
            say(tr("Sold out: %1 is in line for %2.").arg(claim.alias, what), tr("Undo"),
                [this, uid = claim.uid] { refuse(uid); });
        else
            say(tr("Not all of it is there. Decide."));
    });
}

} // namespace kaibang
