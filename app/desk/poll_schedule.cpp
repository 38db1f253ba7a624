// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "poll_schedule.h"

#include "order_desk.h"
#include "order_source.h"
#include "poll_entry.h"
#include "shop_store.h"
#include "store_thread.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <algorithm>

namespace kaibang {

namespace {

/// A wall clock that runs ahead of the steady one by this much was set, or the computer slept.
constexpr qint64 sleptMs = 60'000;

} // namespace

PollTime PollTime::real()
{
    auto timer = std::make_shared<QElapsedTimer>();
    timer->start();
    return {[timer] { return timer->elapsed(); }, [] { return QRandomGenerator::global()->generateDouble(); }};
}

PollSchedule::PollSchedule(StoreThread& store, OrderDesk& orders, const Clock& clock, PollRhythm rhythm, PollTime time,
                           QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_orders(orders)
    , m_clock(clock)
    , m_rhythm(rhythm)
    , m_time(std::move(time))
{
    m_thread.setObjectName(QStringLiteral("polls"));
    m_timer.setInterval(m_rhythm.tickMs);
    connect(&m_timer, &QTimer::timeout, this, &PollSchedule::tick);
    m_lastSteady = m_time.steadyMs();
    m_lastWall = m_clock.now().ms;
}

PollSchedule::~PollSchedule()
{
    m_thread.quit();
    m_thread.wait();
    m_store.drain();
}

void PollSchedule::add(const ShopRow& row, std::unique_ptr<OrderSource> source)
{
    addSilent(row, FeedTrouble::None);
    PollEntry& entry = *find(row.shop.sourceId);
    entry.source = source.release();
    entry.source->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, entry.source, &QObject::deleteLater);
    if (!m_thread.isRunning())
        m_thread.start();
    m_timer.start();
    // Not all at once when the program starts.
    wait(entry, static_cast<qint64>(static_cast<double>(m_rhythm.wakeMs) * m_time.chance()));
}

void PollSchedule::addSilent(const ShopRow& row, FeedTrouble trouble)
{
    remove(row.shop.sourceId);
    auto entry =
        std::make_unique<PollEntry>(PollEntry{row.shop, row.health, row.cursor, row.cursor, nullptr, PollPace(m_rhythm),
                                              ++m_runs, false, false, 0, std::nullopt, std::nullopt, 0, 0});
    const qint64 now = m_time.steadyMs();
    entry->goneDueAt = now;
    entry->keepDueAt = now + m_rhythm.keepEveryMs;
    entry->health.trouble = trouble;
    entry->health.state = trouble == FeedTrouble::None ? FeedState::Waiting : FeedState::Failed;
    m_entries.push_back(std::move(entry));
    Q_EMIT feedsChanged();
}

void PollSchedule::remove(const QString& sourceId)
{
    const auto gone = std::find_if(m_entries.begin(), m_entries.end(),
                                   [&sourceId](const auto& entry) { return entry->shop.sourceId == sourceId; });
    if (gone == m_entries.end())
        return;
    if (OrderSource* source = (*gone)->source)
        source->deleteLater();
    m_entries.erase(gone);
    Q_EMIT feedsChanged();
}

void PollSchedule::setLive(bool live)
{
    if (m_live == live)
        return;
    m_live = live;
    if (!live)
        return;
    // A show begins: nobody waits out the long pause of before. A pause the source asked for stays.
    const qint64 soon = m_time.steadyMs() + m_rhythm.wakeMs;
    for (const auto& entry : m_entries)
        if (entry->pace.failures() == 0)
            entry->dueAt = std::min(entry->dueAt, soon);
}

void PollSchedule::pollNow(const QString& sourceId)
{
    PollEntry* entry = find(sourceId);
    if (!entry || !entry->source)
        return;
    entry->isRung = entry->isBusy;
    if (!entry->isBusy)
        ask(*entry);
}

QList<FeedHealth> PollSchedule::feeds() const
{
    QList<FeedHealth> feeds;
    const qint64 now = m_time.steadyMs();
    for (const auto& entry : m_entries) {
        FeedHealth health = entry->health;
        if (health.trouble != FeedTrouble::None) {
            const auto silent = silentMs(*entry);
            health.state = stateOf(health.trouble, silent, m_rhythm);
            if (silent.value_or(0) >= m_rhythm.lateAfterMs) {
                health.gapFrom = entry->silentSince;
                health.gapTo.reset();
            }
            if (entry->source)
                health.nextTry = m_clock.now().plusMs(std::max<qint64>(entry->dueAt - now, 0));
        }
        feeds.append(health);
    }
    return feeds;
}

// On the steady clock where there was a word since the program began: a clock that was set makes no gap.
std::optional<qint64> PollSchedule::silentMs(const PollEntry& entry) const
{
    if (entry.wordAt)
        return m_time.steadyMs() - *entry.wordAt;
    if (entry.health.lastSuccess)
        return m_clock.now().ms - entry.health.lastSuccess->ms;
    return std::nullopt;
}

void PollSchedule::tick()
{
    const qint64 now = m_time.steadyMs();
    const qint64 wall = m_clock.now().ms;
    const bool hasSlept = (wall - m_lastWall) - (now - m_lastSteady) > sleptMs;
    m_lastSteady = now;
    m_lastWall = wall;
    for (const auto& entry : m_entries) {
        if (!entry->source || entry->isBusy)
            continue;
        if (hasSlept)
            entry->dueAt =
                std::min(entry->dueAt, now + m_rhythm.wakeMs +
                                           static_cast<qint64>(static_cast<double>(m_rhythm.wakeMs) * m_time.chance()));
        else if (now >= entry->dueAt)
            ask(*entry);
    }
}

void PollSchedule::ask(PollEntry& entry)
{
    entry.isBusy = true;
    QMetaObject::invokeMethod(entry.source, [this, source = entry.source, id = entry.shop.sourceId, run = entry.run,
                                             cursor = entry.cursor] {
        // The schedule waits for this thread before it goes.
        source->poll(cursor, [this, id, run](PollReply reply) {
            QMetaObject::invokeMethod(this, [this, id, run, reply = std::move(reply)] { take(id, run, reply, false); });
        });
    });
}

void PollSchedule::succeeded(PollEntry& entry, const PollReply& reply)
{
    entry.health.lastSuccess = m_clock.now();
    if (!reply.batch.more)
        entry.wordAt = m_time.steadyMs();
    entry.health.trouble = FeedTrouble::None;
    entry.health.state = FeedState::Ok;
    entry.health.nextTry.reset();
    entry.health.detail = entry.shop.address;
    if (!reply.batch.more)
        entry.silentSince.reset();
    entry.health.returns = reply.returns;
    const bool hasNews = !reply.batch.events.isEmpty() || !reply.batch.problems.isEmpty();
    // An end that says nothing is an answer as well; a part of which nothing came may go on for ever.
    const auto answer = !reply.batch.more && !entry.isRung ? PollPace::Answer::Last
                        : !reply.batch.more || hasNews     ? PollPace::Answer::Part
                                                           : PollPace::Answer::EmptyPart;
    wait(entry, entry.pace.afterSuccess(show(), answer, m_time.chance()));
    entry.isRung = entry.isRung && reply.batch.more;
    entry.health.grantEnds = reply.grantEnds;
    if (!reply.batch.more && m_time.steadyMs() >= entry.goneDueAt)
        lookForGone(entry);
    Q_EMIT feedsChanged();
}

void PollSchedule::failed(PollEntry& entry, FeedTrouble trouble, const QString& detail, std::optional<qint64> askedMs)
{
    entry.health.trouble = trouble;
    entry.health.detail = trouble == FeedTrouble::Redirected ? detail : entry.shop.address;
    if (!entry.silentSince)
        entry.silentSince = entry.health.lastSuccess.value_or(m_clock.now());
    qInfo("feed %s: no answer (%d, %s)", qUtf8Printable(entry.shop.sourceId), static_cast<int>(trouble),
          qUtf8Printable(detail));
    wait(entry, entry.pace.afterFailure(trouble, askedMs, show(), m_time.chance()));
    Q_EMIT feedsChanged();
}

void PollSchedule::wait(PollEntry& entry, qint64 ms)
{
    entry.dueAt = m_time.steadyMs() + ms;
}

PollEntry* PollSchedule::find(const QString& sourceId)
{
    for (const auto& entry : m_entries)
        if (entry->shop.sourceId == sourceId)
            return entry.get();
    return nullptr;
}

PollEntry* PollSchedule::find(const QString& sourceId, int run)
{
    PollEntry* entry = find(sourceId);
    return entry && entry->run == run ? entry : nullptr;
}

PollPace::Show PollSchedule::show() const
{
    return m_live ? PollPace::Show::Live : PollPace::Show::Off;
}

} // namespace kaibang
