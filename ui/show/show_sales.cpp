// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The half of ShowActions that turns into orders and pictures.
#include "show_actions.h"

#include "compositor.h"
#include "household_desk.h"
#include "order_desk.h"
#include "pin_words.h"
#include "run_order_model.h"
#include "snapshot.h"
#include "when_done.h"
#include "wording.h"

#include <QDateTime>
#include <QDir>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

void ShowActions::sell(const Uid& variant, qint64 units, qint64 unitPriceMinor)
{
    sellNow({variant, units, unitPriceMinor}, Floor::Kept);
}

void ShowActions::sellNow(const Sale& sale, Floor floor)
{
    const QString name = m_runOrder.nameOf(sale.variant);
    kaibang::whenDone(
        m_parts.orders.sell(sale.variant, sale.units, sale.unitPriceMinor, floor == Floor::Lifted), this,
        [this, sale, name](const Result<OrderOutcome>& outcome) {
            if (!outcome) {
                if (outcome.error().kind == ErrorKind::Refused && !actRefused(outcome.error()))
                    offerBelowFloor(sale);
                else if (outcome.error().kind == ErrorKind::OutOfRange)
                    say(tr("The flash price has not so many left, or not for one buyer. Nothing is sold."));
                else
                    sayError(outcome.error());
                return;
            }
            const QString currency = m_parts.household.current().currency;
            const QString amount =
                Wording::money(checkedMultiply(sale.unitPriceMinor, sale.units).value_or(0), currency);
            //: quantity, product, amount
            say(tr("Sold: %1 × %2, %3.").arg(Wording::count(sale.units), name, amount), tr("Undo"),
                [this, order = outcome.value().order] {
                    kaibang::whenDone(m_parts.orders.undoSale(order), this, [this](const Result<OrderOutcome>& undone) {
                        say(undone ? tr("The sale is taken back.") : Wording::errorText(undone.error()));
                    });
                });
        });
}

void ShowActions::offerBelowFloor(const Sale& sale)
{
    m_refused = sale;
    if (m_parts.household.current().hasPin) {
        say(tr("That is below the lowest price of %1. Nothing is sold yet.").arg(m_runOrder.nameOf(sale.variant)));
        Q_EMIT pinNeeded();
        return;
    }
    say(tr("That is below the lowest price of %1. Nothing is sold yet.").arg(m_runOrder.nameOf(sale.variant)),
        tr("Sell anyway"), [this, sale] { sellNow(sale, Floor::Lifted); });
}

void ShowActions::sellWithPin(const QString& pin)
{
    const Sale sale = std::exchange(m_refused, {});
    if (!sale.variant.isValid())
        return;
    kaibang::whenDone(m_parts.household.checkPin(pin), this, [this, sale](const Result<Done>& answer) {
        if (answer)
            sellNow(sale, Floor::Lifted);
        else
            //: why the PIN did not open it
            say(tr("%1 Nothing is sold.").arg(PinWords::refusal(answer.error())));
    });
}

void ShowActions::takePicture()
{
    if (isRepeat())
        return;
    if (!QDir().mkpath(m_parts.pictureFolder)) {
        say(tr("The folder for pictures cannot be made. Choose another in Setup."));
        return;
    }
    const QDateTime now =
        QDateTime::fromMSecsSinceEpoch(m_parts.clock.now().ms, m_parts.household.current().timeZone());
    SnapshotRequest request;
    request.path = QDir(m_parts.pictureFolder).filePath(now.toString(u"yyyyMMdd-HHmmss-zzz"_s) + u".png"_s);
    kaibang::whenDone(m_parts.snapshot.take(m_parts.compositor, request), this, [this](const SnapshotResult& result) {
        if (result.fault.kind == MediaFaultKind::None)
            say(tr("Picture kept: %1").arg(QDir::toNativeSeparators(result.path)));
        else if (result.fault.kind == MediaFaultKind::NoPicture)
            say(tr("There is no camera picture to keep right now."));
        else
            say(tr("The picture could not be written. Look whether the disk is full."));
    });
}

void ShowActions::cover(const Uid& order)
{
    kaibang::whenDone(m_parts.orders.coverAgain(order), this, [this](const Result<OrderOutcome>& outcome) {
        if (!outcome)
            say(Wording::errorText(outcome.error()));
        else if (outcome.value().isShort)
            say(tr("The stock is still not enough. Add stock with + first."));
        else
            say(tr("The order is covered now."));
    });
}

void ShowActions::keepShort(const Uid& order)
{
    kaibang::whenDone(m_parts.orders.keepShort(order), this, [this, order](const Result<Done>& kept) {
        if (kept)
            say(tr("The order stays as it is. You find it on the Orders page."), tr("Undo"), [this, order] {
                kaibang::whenDone(m_parts.orders.keepShort(order, false), this,
                                  [this](const Result<Done>&) { readWaiting(); });
            });
        else
            say(Wording::errorText(kept.error()));
        readWaiting();
    });
}

void ShowActions::confirm(const WaitingLine& line, const Uid& variant, qint64 units)
{
    LineRule rule = ruleFor(line.source, line.shopId, line.line);
    rule.variant = variant;
    kaibang::whenDone(m_parts.orders.confirm(line, variant, units), this,
                      [this, rule](const Result<QList<OrderOutcome>>& outcomes) {
                          if (outcomes)
                              say(tr("Remembered. %n orders took their stock.", nullptr, int(outcomes.value().size())),
                                  tr("Undo"), [this, rule] {
                                      kaibang::whenDone(m_parts.orders.forgetRule(rule), this,
                                                        [this](const Result<QList<OrderOutcome>>&) { readWaiting(); });
                                  });
                          else
                              say(Wording::errorText(outcomes.error()));
                          readWaiting();
                      });
}

} // namespace kaibang
