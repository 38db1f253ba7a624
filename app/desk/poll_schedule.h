// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "poll_pace.h"
#include "shop.h"

#include <QObject>
#include <QThread>
#include <QTimer>
#include <functional>
#include <memory>
#include <vector>

namespace kaibang {

class Clock;
class OrderDesk;
class OrderSource;
class StoreThread;
struct PollEntry;
struct PollReply;
struct ShopRow;

/// What time and chance are to a schedule; tests have their own.
struct PollTime
{
    std::function<qint64()> steadyMs; ///< grows while the computer runs, whatever its clock is set to
    std::function<double()> chance;   ///< from 0 to 1
    static PollTime real();
};

/// Asks each source in turn, one question at a time, and hands what comes to OrderDesk; the cursor moves on only when
/// the orders are on disk. Waits are counted on a steady clock: a clock that is set, or a night's sleep, makes nobody
/// ask twice, and after it every source is asked once, soon. GUI thread; the sources live on a thread of their own.
class PollSchedule : public QObject
{
    Q_OBJECT

public:
    PollSchedule(StoreThread& store, OrderDesk& orders, const Clock& clock, PollRhythm rhythm = {},
                 PollTime time = PollTime::real(), QObject* parent = nullptr);
    /// Waits for what it has asked the store.
    ~PollSchedule() override;

    /// Begins to ask `source`, soon. A source of the same id gives way.
    void add(const ShopRow& row, std::unique_ptr<OrderSource> source);
    /// A shop that cannot be asked, with the reason.
    void addSilent(const ShopRow& row, FeedTrouble trouble);
    void remove(const QString& sourceId);
    /// During a show sources are asked more often.
    void setLive(bool live);
    /// Asks now, whatever the wait; where a question is under way, once more after it.
    void pollNow(const QString& sourceId);

    [[nodiscard]] QList<FeedHealth> feeds() const;

Q_SIGNALS:
    void feedsChanged();

private:
    void tick();
    void ask(PollEntry& entry);
    void lookForGone(PollEntry& entry);
    void take(const QString& sourceId, int run, PollReply reply, bool isLookForGone);
    void stored(PollEntry& entry, const PollReply& reply, const FeedNote& note, bool isStored, bool isLookForGone);
    void succeeded(PollEntry& entry, const PollReply& reply);
    void failed(PollEntry& entry, FeedTrouble trouble, const QString& detail, std::optional<qint64> askedMs);
    void wait(PollEntry& entry, qint64 ms);
    PollEntry* find(const QString& sourceId);
    PollEntry* find(const QString& sourceId, int run);
    [[nodiscard]] PollPace::Show show() const;
    [[nodiscard]] std::optional<qint64> silentMs(const PollEntry& entry) const;

    StoreThread& m_store;
    OrderDesk& m_orders;
    const Clock& m_clock;
    PollRhythm m_rhythm;
    PollTime m_time;
    QTimer m_timer;
    QThread m_thread;
    std::vector<std::unique_ptr<PollEntry>> m_entries;
    qint64 m_lastSteady = 0, m_lastWall = 0;
    int m_runs = 0;
    bool m_live = false;
};

} // namespace kaibang
