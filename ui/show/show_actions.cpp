// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "show_actions.h"

#include "compositor.h"
#include "household_desk.h"
#include "order_desk.h"
#include "run_order_model.h"
#include "run_plan_desk.h"
#include "show_runner.h"
#include "snapshot.h"
#include "stock_room.h"
#include "ticker_model.h"
#include "when_done.h"
#include "wording.h"

#include <QDir>
#include <chrono>
#include <utility>

namespace kaibang {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 debounceMs = 250;      // a pedal that bounces is not two steps
constexpr auto readDelay = 150ms;       // many orders in a row ask the ledger once
constexpr int ordersBetweenShows = 100; // shown while no show is live

} // namespace

ShowActions::ShowActions(const ShowParts& parts, RunOrderModel& runOrder, TickerModel& ticker, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_runOrder(runOrder)
    , m_ticker(ticker)
{
    m_catalogueSoon.setSingleShot(true);
    m_catalogueSoon.setInterval(readDelay);
    m_waitingSoon.setSingleShot(true);
    m_waitingSoon.setInterval(readDelay);
    connect(&m_catalogueSoon, &QTimer::timeout, this, &ShowActions::readCatalogue);
    connect(&m_waitingSoon, &QTimer::timeout, this, &ShowActions::readWaiting);
    connect(&m_parts.runner, &ShowRunner::changed, this, [this](const ShowView& view) {
        m_runOrder.setItems(view.items);
        if (view.show.uid != m_tickerShow)
            readTicker();
    });
    connect(&m_parts.runner, &ShowRunner::started, this, &ShowActions::readTicker);
    connect(&m_parts.runner, &ShowRunner::failed, this, [this](const Error& error) { sayError(error); });
    connect(&m_parts.orders, &OrderDesk::ordersChanged, this, [this](const QList<OrderSummary>& orders) {
        m_ticker.take(orders);
        if (m_tickerReads > 0)
            m_arrivedMeanwhile.append(orders);
        if (!m_catalogueSoon.isActive())
            m_catalogueSoon.start();
    });
    connect(&m_parts.orders, &OrderDesk::waitingChanged, this, [this] {
        if (!m_waitingSoon.isActive())
            m_waitingSoon.start();
    });
    connect(&m_parts.stock, &StockRoom::catalogueChanged, this, [this] { m_catalogueSoon.start(); });
    connect(&m_parts.stock, &StockRoom::stockLow, this, [this](const Uid& variant, qint64 onHand) {
        const QString name = m_runOrder.nameOf(variant);
        if (!name.isEmpty())
            say(onHand <= 0 ? tr("%1 is sold out.").arg(name)
                            : tr("%1: only %2 left.").arg(name, Wording::count(onHand)));
    });
}

void ShowActions::load()
{
    readCatalogue();
    readWaiting();
    // Its items come by changed(): here they might be older than what a key has done meanwhile.
    whenDone(m_parts.runner.load(), [this](const ShowView&) { readTicker(); });
}

template<typename T, typename Use>
void ShowActions::whenDone(QFuture<Result<T>> future, Use use)
{
    kaibang::whenDone(future, this, [this, use = std::move(use)](const Result<T>& result) {
        if (result)
            use(result.value());
        else
            sayError(result.error());
    });
}

void ShowActions::sayError(const Error& error)
{
    if (error.kind == ErrorKind::NeedsDisclosure)
        Q_EMIT cardNeeded(
            tr("An opening needs its disclosure card before it is shown or sold. Next skips it when it is "
               "parked."),
            Uid::fromText(error.detail));
    else
        say(Wording::errorText(error));
}

void ShowActions::say(const QString& text, const QString& actionText, std::function<void()> action)
{
    Q_EMIT notice(text, actionText, std::move(action));
}

void ShowActions::readTicker()
{
    const Show& show = m_parts.runner.current().show;
    m_tickerShow = show.uid;
    OrderFilter filter;
    if (show.state == ShowState::Live) {
        filter.show = show.uid;
        filter.limit = TickerModel::rowLimit;
    } else {
        filter.limit = ordersBetweenShows;
    }
    ++m_tickerReads;
    kaibang::whenDone(m_parts.orders.list(filter), this, [this](const Result<QList<OrderSummary>>& orders) {
        --m_tickerReads;
        // The list was made before they came; without them it would take them off the ticker again.
        const QList<OrderSummary> meanwhile =
            m_tickerReads > 0 ? m_arrivedMeanwhile : std::exchange(m_arrivedMeanwhile, {});
        if (!orders) {
            sayError(orders.error());
            return;
        }
        m_ticker.load(orders.value());
        m_ticker.take(meanwhile);
        if (!orders.value().isEmpty())
            Q_EMIT newestKnown(orders.value().constFirst().arrivedAt);
    });
}

void ShowActions::readCatalogue()
{
    whenDone(m_parts.stock.catalogue(), [this](const QList<Product>& products) {
        m_runOrder.setCatalogue(products);
        Q_EMIT catalogueRead(products);
    });
}

void ShowActions::readWaiting()
{
    whenDone(m_parts.orders.conflicts(), [this](const QList<OrderSummary>& orders) { Q_EMIT conflictsRead(orders); });
    whenDone(m_parts.orders.waitingLines(),
             [this](const QList<WaitingLine>& lines) { Q_EMIT waitingLinesRead(lines); });
}

bool ShowActions::isRepeat()
{
    const bool repeat = m_sinceStep.isValid() && m_sinceStep.elapsed() < debounceMs;
    m_sinceStep.start();
    return repeat;
}

void ShowActions::rename(const QString& name)
{
    const QString before = m_parts.runner.current().show.title;
    whenDone(m_parts.runner.rename(name), [this, before, name](const ShowView&) {
        say(name.isEmpty() ? tr("The show has no name now.") : tr("The show is called %1.").arg(name), tr("Undo"),
            [this, before] { whenDone(m_parts.runner.rename(before), [](const ShowView&) {}); });
    });
}

void ShowActions::next()
{
    if (isRepeat())
        return;
    kaibang::whenDone(m_parts.runner.next(), this, [this](const Result<ShowView>& result) {
        if (!result && result.error().kind == ErrorKind::NotFound)
            say(tr("The run order has no further item. Add one, or press Again to go back."));
        else if (!result)
            sayError(result.error());
    });
}

void ShowActions::again()
{
    if (isRepeat())
        return;
    kaibang::whenDone(m_parts.runner.again(), this, [this](const Result<ShowView>& result) {
        if (!result)
            say(result.error().kind == ErrorKind::NotFound ? tr("There is no item before this one.")
                                                           : Wording::errorText(result.error()));
    });
}

void ShowActions::park(const Uid& item)
{
    if (isRepeat())
        return;
    const int row = item.isValid() ? m_runOrder.rowOf(item) : m_runOrder.onAirRow();
    if (row < 0)
        return;
    const Uid uid = m_runOrder.items().at(row).uid;
    const QString name = m_runOrder.nameOf(m_runOrder.items().at(row).variant);
    whenDone(m_parts.runner.park(uid), [this, uid, name](const ShowView& view) {
        const bool parked = std::any_of(view.items.begin(), view.items.end(), [&uid](const RunItem& one) {
            return one.uid == uid && one.state == RunItemState::Parked;
        });
        if (parked)
            say(tr("%1 is parked; Next skips it.").arg(name), tr("Undo"),
                [this, uid] { whenDone(m_parts.runner.park(uid), [](const ShowView&) {}); });
        else
            say(tr("%1 is back in the run order.").arg(name));
    });
}

void ShowActions::putOnAir(const Uid& item)
{
    whenDone(m_parts.runner.putOnAir(item), [](const ShowView&) {});
}

void ShowActions::addItem(const Uid& variant)
{
    whenDone(m_parts.runner.addItem(variant),
             [this, variant](const ShowView&) { say(tr("%1 is in the run order.").arg(m_runOrder.nameOf(variant))); });
}

void ShowActions::removeItem(const Uid& item)
{
    const int row = m_runOrder.rowOf(item);
    if (row < 0)
        return;
    const QString name = m_runOrder.nameOf(m_runOrder.items().at(row).variant);
    whenDone(m_parts.runner.removeItem(item), [this, item, name](const ShowView&) {
        say(tr("%1 is off the run order.").arg(name), tr("Undo"),
            [this, item] { whenDone(m_parts.runner.undoRemove(item), [](const ShowView&) {}); });
    });
}

void ShowActions::moveItem(const Uid& item, int position)
{
    whenDone(m_parts.runner.moveItem(item, position), [](const ShowView&) {});
}

void ShowActions::topUp(const Uid& variant, qint64 delta)
{
    const StockReason reason = delta > 0 ? StockReason::TopUp : StockReason::Correction;
    const QString name = m_runOrder.nameOf(variant);
    whenDone(m_parts.stock.moveStock(variant, delta, reason), [this, variant, delta, name](qint64 onHand) {
        m_catalogueSoon.start();
        //: product, signed change, stock afterwards
        say(tr("%1: %2, now %3.").arg(name, Wording::delta(delta), Wording::count(onHand)), tr("Undo"),
            [this, variant, delta] {
                whenDone(m_parts.stock.moveStock(variant, -delta, StockReason::Correction),
                         [this](qint64) { m_catalogueSoon.start(); });
            });
    });
}

void ShowActions::mark()
{
    const Uid show = m_parts.runner.current().show.uid;
    const QString item =
        m_runOrder.onAirRow() < 0 ? QString() : m_runOrder.nameOf(m_runOrder.items().at(m_runOrder.onAirRow()).variant);
    whenDone(m_parts.plan.addMark(show, item), [this](const Done&) {
        say(tr("Marked at %1.")
                .arg(Wording::timeText(m_parts.clock.now(), m_parts.household.current().timeZone(),
                                       Wording::TimeForm::TimeOnly)));
    });
}

} // namespace kaibang
