// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flash_actions.h"

#include "flash_form.h"
#include "household_desk.h"
#include "pin_words.h"
#include "run_order_model.h"
#include "show_runner.h"
#include "when_done.h"
#include "wording.h"

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

FlashActions::FlashActions(const ShowParts& parts, RunOrderModel& runOrder, FlashForm& form, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_runOrder(runOrder)
    , m_form(form)
{
    connect(&form, &FlashForm::startRequested, this, [this](qint64 price, qint64 length, qint64 units, qint64 each) {
        start({m_parts.runner.current().show.uid, onAir(), price, length, units, each}, Floor::Kept);
    });
    connect(&form, &FlashForm::pinEntered, this, &FlashActions::startWithPin);
    connect(&form, &FlashForm::badPrice, this, [this] { say(tr("The price cannot be read. Write it like 59.00.")); });
    connect(&m_parts.flashes, &FlashDesk::changed, this,
            [this](const QList<FlashPrice>& running) { m_runOrder.setFlashes(running); });
    connect(&m_parts.flashes, &FlashDesk::ended, this, [this](const FlashPrice& price) {
        if (price.uid != m_endedByHand)
            say(tr("The flash price of %1 is over. The usual price is back.").arg(price.name));
    });
    m_runOrder.setFlashes(m_parts.flashes.running());
}

void FlashActions::say(const QString& text, const QString& actionText, std::function<void()> action)
{
    Q_EMIT notice(text, actionText, std::move(action));
}

Uid FlashActions::onAir() const
{
    const int row = m_runOrder.onAirRow();
    return row < 0 ? Uid() : m_runOrder.items().at(row).variant;
}

void FlashActions::toggle()
{
    const Variant* variant = m_runOrder.variant(onAir());
    if (!variant) {
        say(tr("Nothing is on air. Press Next to put the next item on air."));
        return;
    }
    if (const FlashPrice* running = m_runOrder.flashOf(variant->uid))
        end(*running);
    else
        m_form.begin(variant->priceMinor);
}

void FlashActions::start(const FlashDesk::Wish& wish, Floor floor)
{
    const QString name = m_runOrder.nameOf(wish.variant);
    whenDone(m_parts.flashes.start(wish, floor == Floor::Lifted), this,
             [this, wish, name](const Result<FlashPrice>& started) {
                 if (started)
                     //: item, price, length
                     say(tr("Flash price: %1 for %2, %3.")
                             .arg(name, Wording::money(wish.priceMinor, m_parts.household.current().currency),
                                  Wording::durationText(wish.lengthMs)),
                         tr("Undo"), [this, price = started.value()] { end(price); });
                 else if (started.error().kind == ErrorKind::Refused && !actRefused(started.error()))
                     offerBelowFloor(wish);
                 else
                     say(Wording::errorText(started.error()));
             });
}

void FlashActions::offerBelowFloor(const FlashDesk::Wish& wish)
{
    const QString text =
        tr("That is below the lowest price of %1. The usual price stays.").arg(m_runOrder.nameOf(wish.variant));
    if (m_parts.household.current().hasPin) {
        m_refused = wish;
        say(text);
        m_form.askPin();
        return;
    }
    say(text, tr("Begin anyway"), [this, wish] { start(wish, Floor::Lifted); });
}

void FlashActions::startWithPin(const QString& pin)
{
    const FlashDesk::Wish wish = std::exchange(m_refused, {});
    if (!wish.variant.isValid())
        return;
    whenDone(m_parts.household.checkPin(pin), this, [this, wish](const Result<Done>& answer) {
        if (answer)
            start(wish, Floor::Lifted);
        else
            //: why the PIN did not open it
            say(tr("%1 The usual price stays.").arg(PinWords::refusal(answer.error())));
    });
}

void FlashActions::end(const FlashPrice& price)
{
    m_endedByHand = price.uid;
    whenDone(m_parts.flashes.end(price.uid), this, [this, price](const Result<Done>& done) {
        if (!done) {
            say(Wording::errorText(done.error()));
            return;
        }
        say(tr("The usual price of %1 is back.").arg(price.name), tr("Undo"), [this, price] {
            whenDone(m_parts.flashes.undoEnd(price.uid), this, [this](const Result<Done>& undone) {
                say(undone ? tr("The flash price goes on.") : Wording::errorText(undone.error()));
            });
        });
    });
}

} // namespace kaibang
