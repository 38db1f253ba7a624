// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "opening_table.h"

#include "in_turn.h"
#include "opening_query.h"
#include "opening_store.h"
#include "store_thread.h"

#include <algorithm>
#include <utility>

namespace kaibang {

namespace {

Result<Done> doneOr(const Result<Done>& result)
{
    return result;
}

template<typename T>
Result<Done> doneOr(const Result<T>& result)
{
    return result ? Result<Done>(Done{}) : Result<Done>(result.error());
}

} // namespace

OpeningTable::OpeningTable(StoreThread& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
{}

OpeningTable::~OpeningTable()
{
    m_store.drain();
}

// Every step brings the whole table back as it is on disk: small, and never out of step.
template<typename Step>
QFuture<Result<OpeningView>> OpeningTable::step(std::optional<Act> act, Step step)
{
    auto future = m_store.run(acting(act, [step = std::move(step)](Ledger& ledger) -> Result<OpeningView> {
        OpeningStore table(ledger);
        if (const Result<Done> done = doneOr(step(table)); !done)
            return done.error();
        return table.view();
    }));
    return inTurn(future, this, [this](const Result<OpeningView>& view) -> Result<OpeningView> {
        if (view)
            take(view.value());
        return view;
    });
}

void OpeningTable::take(const OpeningView& view)
{
    const OpeningView before = std::exchange(m_view, view);
    if (m_view != before)
        Q_EMIT changed(m_view);
    tell(before);
}

void OpeningTable::tell(const OpeningView& before)
{
    const bool isAnother =
        m_view.running && (!before.running || before.running->opening.uid != m_view.running->opening.uid);
    if (isAnother && before.running && m_view.running->opening.isReplacement &&
        before.running->turn.uid == m_view.running->turn.uid)
        Q_EMIT replaced(*m_view.running);
    else if (isAnother && !before.running)
        Q_EMIT started(*m_view.running);
    if (before.running && !m_view.running && m_view.opened > before.opened)
        Q_EMIT finished(*before.running);
    const auto remaining = [](const OpeningView& view) -> qint64 {
        const auto lot =
            std::find_if(view.lots.begin(), view.lots.end(), [&](const Lot& each) { return each.uid == view.lot; });
        return lot == view.lots.end() ? 0 : lot->remaining;
    };
    if (remaining(before) > 0 && before.lot == m_view.lot && remaining(m_view) == 0)
        Q_EMIT lotRanOut();
}

QFuture<Result<OpeningView>> OpeningTable::load()
{
    return step(nobodysAct, [](OpeningStore&) { return Result<Done>(Done{}); });
}

QFuture<Result<OpeningView>> OpeningTable::startOrFinish()
{
    // What the pedal means is decided by the ledger and not by what the screen showed when it was pressed.
    return step(Act::Openings, [](OpeningStore& table) {
        const auto done = table.finish();
        return !done && done.error().kind == ErrorKind::NotFound ? table.start() : done;
    });
}

QFuture<Result<OpeningView>> OpeningTable::start()
{
    return step(Act::Openings, [](OpeningStore& table) { return table.start(); });
}

QFuture<Result<OpeningView>> OpeningTable::finish()
{
    return step(Act::Openings, [](OpeningStore& table) { return table.finish(); });
}

QFuture<Result<OpeningView>> OpeningTable::press(QChar key)
{
    return step(Act::Openings, [key](OpeningStore& table) { return table.press(key); });
}

QFuture<Result<OpeningView>> OpeningTable::erase()
{
    return step(Act::Openings, [](OpeningStore& table) { return table.erase(); });
}

QFuture<Result<OpeningView>> OpeningTable::enter()
{
    return step(Act::Openings, [](OpeningStore& table) {
        const auto moved = table.press(QLatin1Char('>'));
        return !moved && moved.error().kind == ErrorKind::Invalid ? table.finish() : moved;
    });
}

QFuture<Result<OpeningView>> OpeningTable::empty(EmptyKind kind)
{
    return step(Act::Openings, [kind](OpeningStore& table) { return table.empty(kind); });
}

QFuture<Result<OpeningView>> OpeningTable::skip()
{
    return step(Act::Openings, [](OpeningStore& table) { return table.skip(); });
}

QFuture<Result<OpeningView>> OpeningTable::putOff(const Uid& turn)
{
    return step(Act::Openings, [turn](OpeningStore& table) { return table.putOff(turn); });
}

QFuture<Result<OpeningView>> OpeningTable::addWork(int index)
{
    return step(Act::Openings, [index](OpeningStore& table) { return table.addWork(index); });
}

QFuture<Result<OpeningView>> OpeningTable::setPhoto(const QString& address)
{
    return step(Act::Openings, [address](OpeningStore& table) { return table.setPhoto(address); });
}

QFuture<Result<OpeningView>> OpeningTable::undo()
{
    return step(Act::Openings, [](OpeningStore& table) { return table.undo(); });
}

QFuture<Result<OpeningView>> OpeningTable::chooseLot(const Uid& lot)
{
    return step(Act::Openings, [lot](OpeningStore& table) { return table.setLot(lot); });
}

QFuture<Result<OpeningView>> OpeningTable::pauseIntake(bool paused)
{
    return step(Act::Openings, [paused](OpeningStore& table) { return table.setPaused(paused); });
}

QFuture<Result<OpeningTotals>> OpeningTable::totals(const Uid& show, const Uid& product)
{
    return m_store.read([=](Ledger& ledger) { return OpeningQuery(ledger).totals(show, product); });
}

} // namespace kaibang
