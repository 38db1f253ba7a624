// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "order_desk.h"

#include "catalogue_store.h"
#include "disclosure_store.h"
#include "flash_store.h"
#include "in_turn.h"
#include "opening_store.h"
#include "order_query.h"
#include "order_store.h"
#include "shop_store.h"
#include "store_thread.h"
#include "trail_notes.h"
#include "trail_store.h"

#include <QSet>

namespace kaibang {

namespace {

constexpr int mostUnread = 500;

/// More than any list shows of the newest; a year's export is not read back order by order.
constexpr qsizetype announcedAtMost = 2000;

QList<Uid> ordersOf(const QList<OrderOutcome>& outcomes)
{
    QList<Uid> orders;
    QSet<Uid> known;
    for (auto outcome = outcomes.crbegin(); outcome != outcomes.crend() && orders.size() < announcedAtMost; ++outcome)
        if (outcome->order.isValid() && outcome->kind != OutcomeKind::Unchanged && !known.contains(outcome->order)) {
            known.insert(outcome->order);
            orders.prepend(outcome->order);
        }
    return orders;
}

OrderEvent counterSale(Ledger& ledger, const Variant& variant, const QString& title, qint64 units,
                       qint64 unitPriceMinor)
{
    const Instant now = ledger.now();
    OrderEvent event;
    event.source = QStringLiteral("counter");
    event.shopId = QStringLiteral("main");
    event.orderId = Uid::create(now).text();
    event.origin = Origin::Hand;
    event.placedAt = event.paidAt = event.sourceUpdatedAt = now;
    event.observedAt = now;
    event.zone = ledger.household().zone;
    event.payment = Payment::Paid;
    event.currency = Currency::fromCode(ledger.household().currency).value();
    OrderLine line;
    line.lineId = QStringLiteral("#1");
    line.sku = variant.code;
    line.title = title;
    line.variant = variant.name;
    line.quantity = QString::number(units);
    line.unitPrice = unitPriceMinor;
    line.lineTotal = checkedMultiply(unitPriceMinor, units);
    event.amounts.itemsTotal = event.amounts.buyerPaid = line.lineTotal;
    event.lines = {line};
    return event;
}

// A sale at the flash price while it runs. The PIN was asked when a price below the floor was begun.
std::optional<FlashPrice> flashOf(Ledger& ledger, const Uid& variant, qint64 unitPriceMinor)
{
    const auto flash = FlashStore(ledger).priceOf(variant, ledger.now());
    return flash && flash->runsAt(ledger.now()) && flash->priceMinor == unitPriceMinor ? flash : std::nullopt;
}

// An opening is sold by hand only with its card, and not while the table takes no more. An order of a platform is a
// fact.
Result<Done> mayBeSold(Ledger& ledger, const Variant& variant)
{
    const auto id = variantRowId(ledger.database(), variant.uid);
    if (const auto told = DisclosureStore(ledger).checkSellable(id.value_or(0)); !told)
        return told.error();
    if (OpeningStore(ledger).isPaused() && CatalogueStore(ledger).kindOf(variant.product) == ProductKind::Opening)
        return Error{ErrorKind::OpeningsPaused, QStringLiteral("openings are paused")};
    return Done{};
}

} // namespace

OrderDesk::OrderDesk(StoreThread& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
{}

OrderDesk::~OrderDesk()
{
    m_store.drain();
}

// A write that fails for the disk's reasons is told to everyone; a refusal by a rule is only the caller's business.
template<typename T>
void OrderDesk::watch(const Result<T>& result)
{
    const bool disk =
        !result.ok() && (result.error().kind == ErrorKind::Io || result.error().kind == ErrorKind::DiskFull ||
                         result.error().kind == ErrorKind::Damaged || result.error().kind == ErrorKind::Locked);
    if (disk)
        Q_EMIT ledgerFailed(result.error());
    else if (m_failed && result.ok())
        Q_EMIT ledgerRecovered();
    m_failed = disk || (m_failed && !result.ok());
}

void OrderDesk::announce(const QList<OrderOutcome>& outcomes)
{
    const QList<Uid> orders = ordersOf(outcomes);
    if (orders.isEmpty())
        return;
    inTurn(m_store.read([orders](Ledger& ledger) { return OrderQuery(ledger).summaries(orders); }), this,
           [this](const Result<QList<OrderSummary>>& summaries) {
               if (!summaries) {
                   qWarning("what was stored could not be read back: %s", qPrintable(summaries.error().detail));
                   return;
               }
               Q_EMIT ordersChanged(summaries.value());
               Q_EMIT waitingChanged();
           });
}

QFuture<Result<QList<OrderOutcome>>> OrderDesk::apply(OrderBatch batch)
{
    return tell(m_store.run(
        acting(nobodysAct, [batch = std::move(batch)](Ledger& ledger) { return OrderStore(ledger).apply(batch); })));
}

QFuture<Result<QList<OrderOutcome>>> OrderDesk::applyPoll(OrderBatch batch, const FeedNote& note)
{
    return tell(m_store.run(acting(nobodysAct, [batch = std::move(batch), note](Ledger& ledger) {
        return ShopStore(ledger).apply(batch, note);
    })));
}

QFuture<Result<QList<OrderOutcome>>> OrderDesk::tell(const QFuture<Result<QList<OrderOutcome>>>& stored)
{
    return inTurn(stored, this, [this](const Result<QList<OrderOutcome>>& outcomes) -> Result<QList<OrderOutcome>> {
        watch(outcomes);
        if (!outcomes)
            return outcomes;
        Q_EMIT eventsStored(outcomes.value());
        announce(outcomes.value());
        return outcomes;
    });
}

QFuture<Result<OrderOutcome>> OrderDesk::sell(const Uid& variant, qint64 units, qint64 unitPriceMinor,
                                              bool belowFloorAllowed)
{
    auto future = m_store.run(acting(Act::Sell, [=](Ledger& ledger) -> Result<OrderOutcome> {
        const auto known = CatalogueStore(ledger).variant(variant);
        if (!known)
            return known.error();
        if (units < 1 || unitPriceMinor < 0 || !checkedMultiply(unitPriceMinor, units))
            return Error{ErrorKind::Invalid, QStringLiteral("quantity or price")};
        const auto flash = flashOf(ledger, variant, unitPriceMinor);
        if (flash && ((flash->units > 0 && flash->sold + units > flash->units) ||
                      (flash->unitsEach > 0 && units > flash->unitsEach)))
            return Error{ErrorKind::OutOfRange, QStringLiteral("flash price")};
        const qint64 floor = known.value().floorMinor.value_or(0);
        const bool isBelow = !flash && unitPriceMinor < floor;
        if (isBelow && !mayDo(ledger.acting(), Act::Prices))
            return notAllowed(Act::Prices);
        if (isBelow && !belowFloorAllowed)
            return Error{ErrorKind::Refused, QStringLiteral("below the floor price")};
        if (const auto allowed = mayBeSold(ledger, known.value()); !allowed)
            return allowed.error();
        const QString title = CatalogueStore(ledger).productName(known.value().product);
        const auto sold = OrderStore(ledger).sell(counterSale(ledger, known.value(), title, units, unitPriceMinor));
        if (sold && flash)
            FlashStore(ledger).note(*flash, sold.value().order, units);
        if (sold && isBelow)
            TrailStore(ledger).add(TrailKind::BelowFloor, known.value().code, amountText(ledger, floor),
                                   amountText(ledger, unitPriceMinor));
        return sold;
    }));
    return inTurn(future, this, [this](const Result<OrderOutcome>& outcome) -> Result<OrderOutcome> {
        watch(outcome);
        if (outcome)
            announce({outcome.value()});
        return outcome;
    });
}

QFuture<Result<OrderOutcome>> OrderDesk::undoSale(const Uid& order)
{
    auto future = m_store.run(acting(Act::Sell, [order](Ledger& ledger) {
        const auto undone = OrderStore(ledger).undoEvent(order);
        if (undone)
            TrailStore(ledger).add(TrailKind::SaleUndone, undone.value().orderId);
        return undone;
    }));
    return inTurn(future, this, [this](const Result<OrderOutcome>& outcome) -> Result<OrderOutcome> {
        watch(outcome);
        if (outcome)
            announce({outcome.value()});
        return outcome;
    });
}

QFuture<Result<OrderOutcome>> OrderDesk::refundByHand(const Uid& order, qint64 amountMinor, const QString& reason)
{
    auto future = m_store.run(acting(Act::Refunds, [=](Ledger& ledger) -> Result<OrderOutcome> {
        const auto story = OrderQuery(ledger).story(order);
        if (!story)
            return story.error();
        const Order& known = story.value().order;
        if (amountMinor < 1 || known.refundedTotal() + amountMinor > known.amountDue().value_or(0))
            return Error{ErrorKind::OutOfRange, QStringLiteral("refund above what was paid")};
        if (!known.isPaid())
            return Error{ErrorKind::Refused, QStringLiteral("nothing was paid")};
        // The same facts as known, and one refund more: an event like any other, so that it has its place in the story.
        OrderEvent event;
        static_cast<OrderFacts&>(event) = known;
        event.origin = Origin::Hand;
        event.observedAt = ledger.now();
        event.flags = EventFlag::LinesOnly;
        event.lines = known.lines;
        event.refunds.append(
            Refund{Uid::create(ledger.now()).text(), ledger.now(), amountMinor, RefundState::Done, reason});
        event.amounts.refunded.reset();
        const auto outcomes = OrderStore(ledger).apply(OrderBatch{{}, {event}, {}, {}, false});
        if (!outcomes)
            return outcomes.error();
        const auto text = [&known](qint64 minor) { return Money(minor, known.currency).toPlainText(); };
        const qint64 before = known.refundedTotal();
        TrailStore(ledger).add(TrailKind::Refund, known.orderId,
                               text(before) + QLatin1Char(' ') + known.currency.code(),
                               text(before + amountMinor) + QLatin1Char(' ') + known.currency.code());
        return outcomes.value().front();
    }));
    return inTurn(future, this, [this](const Result<OrderOutcome>& outcome) -> Result<OrderOutcome> {
        watch(outcome);
        if (outcome)
            announce({outcome.value()});
        return outcome;
    });
}

QFuture<Result<QList<OrderSummary>>> OrderDesk::list(const OrderFilter& filter)
{
    return m_store.read([filter](Ledger& ledger) { return OrderQuery(ledger).list(filter); });
}

QFuture<Result<OrderStory>> OrderDesk::story(const Uid& order)
{
    return m_store.read([order](Ledger& ledger) { return OrderQuery(ledger).story(order); });
}

QFuture<Result<QList<MoneyTotals>>> OrderDesk::totalsOfShow(const Uid& show)
{
    return m_store.read([show](Ledger& ledger) { return OrderQuery(ledger).totalsOfShow(show); });
}

QFuture<Result<QList<MoneyTotals>>> OrderDesk::totalsOfDay(BusinessDay day)
{
    return m_store.read([day](Ledger& ledger) { return OrderQuery(ledger).totalsOfDay(day); });
}

QFuture<Result<QList<WaitingLine>>> OrderDesk::waitingLines()
{
    return m_store.read([](Ledger& ledger) { return OrderQuery(ledger).waitingLines(); });
}

QFuture<Result<QList<OrderOutcome>>> OrderDesk::confirm(const WaitingLine& line, const Uid& variant, qint64 units)
{
    LineRule rule = ruleFor(line.source, line.shopId, line.line);
    rule.variant = variant;
    rule.units = units;
    return confirmRule(rule);
}

QFuture<Result<QList<OrderOutcome>>> OrderDesk::confirmRule(const LineRule& rule)
{
    return settled(
        m_store.run(acting(Act::Sell, [rule](Ledger& ledger) { return OrderStore(ledger).confirmRule(rule); })));
}

QFuture<Result<QList<OrderOutcome>>> OrderDesk::forgetRule(const LineRule& rule)
{
    return settled(
        m_store.run(acting(Act::Sell, [rule](Ledger& ledger) { return OrderStore(ledger).forgetRule(rule); })));
}

QFuture<Result<QList<OrderOutcome>>> OrderDesk::settled(const QFuture<Result<QList<OrderOutcome>>>& stored)
{
    return inTurn(stored, this, [this](const Result<QList<OrderOutcome>>& outcomes) -> Result<QList<OrderOutcome>> {
        watch(outcomes);
        if (!outcomes)
            return outcomes;
        announce(outcomes.value());
        Q_EMIT waitingChanged();
        return outcomes;
    });
}

QFuture<Result<QList<RememberedRule>>> OrderDesk::rememberedRules()
{
    return m_store.read([](Ledger& ledger) { return LineBook(ledger).remembered(); });
}

QFuture<Result<QList<UnreadRow>>> OrderDesk::unreadRows()
{
    return m_store.read([](Ledger& ledger) { return OrderStore(ledger).unreadRows(mostUnread); });
}

QFuture<Result<Done>> OrderDesk::setUnreadDone(const QList<qint64>& rows, bool done)
{
    auto future =
        m_store.run(acting(Act::Sell, [=](Ledger& ledger) { return OrderStore(ledger).setUnreadDone(rows, done); }));
    return inTurn(future, this, [this](const Result<Done>& result) -> Result<Done> {
        watch(result);
        Q_EMIT waitingChanged();
        return result;
    });
}

QFuture<Result<QList<OrderSummary>>> OrderDesk::conflicts()
{
    return m_store.read([](Ledger& ledger) { return OrderQuery(ledger).conflicts(); });
}

QFuture<Result<OrderOutcome>> OrderDesk::coverAgain(const Uid& order)
{
    auto future =
        m_store.run(acting(Act::Sell, [order](Ledger& ledger) { return OrderStore(ledger).settleAgain(order); }));
    return inTurn(future, this, [this](const Result<OrderOutcome>& outcome) -> Result<OrderOutcome> {
        watch(outcome);
        if (outcome)
            announce({outcome.value()});
        return outcome;
    });
}

QFuture<Result<Done>> OrderDesk::keepShort(const Uid& order, bool isDecided)
{
    auto future = m_store.run(
        acting(Act::Sell, [=](Ledger& ledger) { return OrderStore(ledger).markConflictSeen(order, isDecided); }));
    return inTurn(future, this, [this, order](const Result<Done>& result) -> Result<Done> {
        watch(result);
        announce({OrderOutcome{order, {}, {}, OutcomeKind::Changed, OutcomeReason::FactsChanged, false, false}});
        return result;
    });
}

QFuture<Result<Done>> OrderDesk::setPacked(const Uid& order, bool packed)
{
    auto future =
        m_store.run(acting(Act::Packing, [=](Ledger& ledger) { return OrderStore(ledger).setPacked(order, packed); }));
    return inTurn(future, this, [this, order](const Result<Done>& result) -> Result<Done> {
        watch(result);
        announce({OrderOutcome{order, {}, {}, OutcomeKind::Changed, OutcomeReason::FactsChanged, false, false}});
        return result;
    });
}

QFuture<Result<Done>> OrderDesk::setWorkDone(const Uid& order, bool done)
{
    auto future = m_store.run(
        acting(Act::Packing, [=](Ledger& ledger) { return OpeningStore(ledger).setOrderWorkDone(order, done); }));
    return inTurn(future, this, [this, order](const Result<Done>& result) -> Result<Done> {
        watch(result);
        announce({OrderOutcome{order, {}, {}, OutcomeKind::Changed, OutcomeReason::FactsChanged, false, false}});
        return result;
    });
}

} // namespace kaibang
