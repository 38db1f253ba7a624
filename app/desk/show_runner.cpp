// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "show_runner.h"

#include "in_turn.h"
#include "show_store.h"
#include "store_thread.h"

namespace kaibang {

namespace {

Result<ShowView> viewOf(ShowStore& shows)
{
    const auto show = shows.currentOrNew();
    if (!show)
        return show.error();
    const auto items = shows.items(show.value().uid);
    if (!items)
        return items.error();
    return ShowView{show.value(), items.value()};
}

// The item that NEXT would take: the first queued one after the one on air, else the first queued one at all.
const RunItem* following(const ShowView& view)
{
    bool passed = false;
    const RunItem* first = nullptr;
    for (const RunItem& item : view.items) {
        if (item.state == RunItemState::OnAir)
            passed = true;
        else if (item.state == RunItemState::Queued) {
            if (passed)
                return &item;
            first = first ? first : &item;
        }
    }
    return first;
}

const RunItem* preceding(const ShowView& view)
{
    const RunItem* before = nullptr;
    for (const RunItem& item : view.items) {
        if (item.state == RunItemState::OnAir)
            return before;
        if (item.state == RunItemState::Shown)
            before = &item;
    }
    return before;
}

} // namespace

ShowRunner::ShowRunner(StoreThread& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
{}

ShowRunner::~ShowRunner()
{
    m_store.drain();
}

// Every step runs against the show as it is on disk and brings the whole new view back: small, and never out of step.
template<typename Step>
QFuture<Result<ShowView>> ShowRunner::step(std::optional<Act> act, Step step)
{
    auto future = m_store.run(acting(act, [step = std::move(step)](Ledger& ledger) -> Result<ShowView> {
        ShowStore shows(ledger);
        const auto before = viewOf(shows);
        if (!before)
            return before.error();
        if (const Result<Done> done = step(shows, before.value()); !done)
            return done.error();
        return viewOf(shows);
    }));
    return inTurn(future, this, [this](const Result<ShowView>& view) -> Result<ShowView> {
        if (view)
            take(view.value());
        else
            Q_EMIT failed(view.error());
        return view;
    });
}

void ShowRunner::take(const ShowView& view)
{
    const Show before = m_view.show;
    m_view = view;
    Q_EMIT changed(m_view);
    if (before.state == ShowState::Live && m_view.show.uid != before.uid)
        Q_EMIT ended(before.uid);
    if (m_view.show.state == ShowState::Live && before.uid == m_view.show.uid && before.state == ShowState::Planned)
        Q_EMIT started(m_view.show.uid);
}

QFuture<Result<ShowView>> ShowRunner::load()
{
    return step(nobodysAct, [](ShowStore&, const ShowView&) { return Result<Done>(Done{}); });
}

QFuture<Result<ShowView>> ShowRunner::rename(const QString& title)
{
    return step(Act::StartShow,
                [title](ShowStore& shows, const ShowView& view) { return shows.rename(view.show.uid, title); });
}

QFuture<Result<ShowView>> ShowRunner::start()
{
    return step(Act::StartShow, [](ShowStore& shows, const ShowView& view) { return shows.start(view.show.uid); });
}

QFuture<Result<ShowView>> ShowRunner::end()
{
    return step(Act::EndShow, [](ShowStore& shows, const ShowView& view) { return shows.end(view.show.uid); });
}

QFuture<Result<ShowView>> ShowRunner::addItem(const Uid& variant)
{
    return step(Act::Sell,
                [variant](ShowStore& shows, const ShowView& view) { return shows.addItem(view.show.uid, variant); });
}

QFuture<Result<ShowView>> ShowRunner::removeItem(const Uid& item)
{
    return step(Act::Sell, [item](ShowStore& shows, const ShowView&) { return shows.setRemoved(item, true); });
}

QFuture<Result<ShowView>> ShowRunner::undoRemove(const Uid& item)
{
    return step(Act::Sell, [item](ShowStore& shows, const ShowView&) { return shows.setRemoved(item, false); });
}

QFuture<Result<ShowView>> ShowRunner::moveItem(const Uid& item, int position)
{
    return step(Act::Sell, [item, position](ShowStore& shows, const ShowView& view) {
        return shows.moveItem(view.show.uid, item, position);
    });
}

QFuture<Result<ShowView>> ShowRunner::next()
{
    return step(Act::Sell, [](ShowStore& shows, const ShowView& view) -> Result<Done> {
        const RunItem* item = following(view);
        if (!item)
            return Error{ErrorKind::NotFound, QStringLiteral("nothing is queued")};
        return shows.putOnAir(view.show.uid, item->uid);
    });
}

QFuture<Result<ShowView>> ShowRunner::again()
{
    return step(Act::Sell, [](ShowStore& shows, const ShowView& view) -> Result<Done> {
        const RunItem* item = preceding(view);
        if (!item)
            return Error{ErrorKind::NotFound, QStringLiteral("nothing was shown before")};
        // What was on air goes back to the queue: it has not had its turn.
        return shows.putOnAir(view.show.uid, item->uid, RunItemState::Queued);
    });
}

QFuture<Result<ShowView>> ShowRunner::park(const Uid& wanted)
{
    return step(Act::Sell, [wanted](ShowStore& shows, const ShowView& view) -> Result<Done> {
        for (const RunItem& item : view.items) {
            if (wanted.isValid() ? item.uid != wanted : item.state != RunItemState::OnAir)
                continue;
            if (item.state == RunItemState::OnAir)
                return shows.putOnAir(view.show.uid, {}, RunItemState::Parked);
            return shows.setState(item.uid,
                                  item.state == RunItemState::Parked ? RunItemState::Queued : RunItemState::Parked);
        }
        return Error{ErrorKind::NotFound, QStringLiteral("item")};
    });
}

QFuture<Result<ShowView>> ShowRunner::putOnAir(const Uid& item)
{
    return step(Act::Sell,
                [item](ShowStore& shows, const ShowView& view) { return shows.putOnAir(view.show.uid, item); });
}

QFuture<Result<QList<Show>>> ShowRunner::pastShows(int limit)
{
    return m_store.read([limit](Ledger& ledger) { return ShowStore(ledger).past(limit); });
}

QFuture<Result<ShowReview>> ShowRunner::review(const Uid& show)
{
    return m_store.read([show](Ledger& ledger) { return ShowStore(ledger).review(show); });
}

} // namespace kaibang
