// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a PollSchedule does with the answers of its sources.
#include "feed_counts.h"
#include "in_turn.h"
#include "order_desk.h"
#include "order_source.h"
#include "poll_entry.h"
#include "poll_schedule.h"
#include "shop_store.h"
#include "store_thread.h"

#include <QPointer>
#include <utility>

namespace kaibang {

namespace {

// Whoever rang meanwhile wants the list to be asked, and was not answered by this.
void lookedForGone(PollEntry& entry, qint64 now)
{
    entry.isBusy = false;
    if (std::exchange(entry.isRung, false))
        entry.dueAt = now;
}

} // namespace

void PollSchedule::lookForGone(PollEntry& entry)
{
    entry.isBusy = true;
    entry.goneDueAt = m_time.steadyMs() + m_rhythm.goneEveryMs;
    const int most = entry.source->lookAgainAtMost();
    auto ids = m_store.read([shop = entry.shop, after = entry.goneAfter, most](Ledger& ledger) {
        return ledger.database().checked(ShopStore(ledger).openOrders(shop, after, most));
    });
    inTurn(ids, this, [this, id = entry.shop.sourceId, run = entry.run, most](const Result<QStringList>& open) {
        PollEntry* known = find(id, run);
        if (!known)
            return;
        const bool isRoundOver = !open || open.value().size() < most;
        known->goneAfter = isRoundOver ? QString() : open.value().constLast();
        if (!isRoundOver)
            known->goneDueAt = m_time.steadyMs(); // the rest with the next poll
        if (!open || open.value().isEmpty()) {
            lookedForGone(*known, m_time.steadyMs());
            return;
        }
        QMetaObject::invokeMethod(known->source, [this, source = known->source, id, run, ids = open.value()] {
            source->lookAgain(ids, [this, id, run](PollReply reply) {
                QMetaObject::invokeMethod(this,
                                          [this, id, run, reply = std::move(reply)] { take(id, run, reply, true); });
            });
        });
    });
}

void PollSchedule::take(const QString& sourceId, int run, PollReply reply, bool isLookForGone)
{
    PollEntry* entry = find(sourceId, run);
    if (!entry)
        return;
    if (reply.failure) {
        if (isLookForGone)
            lookedForGone(*entry, m_time.steadyMs());
        entry->isBusy = false;
        // What was deleted can be found out later; only the orders' own way counts as the feed's.
        const bool isPassing = reply.failure->trouble == FeedTrouble::NotAShop && entry->health.lastSuccess;
        if (!isLookForGone) // a shop that was there has a page for people up, for a while
            failed(*entry, isPassing ? FeedTrouble::ServerFailed : reply.failure->trouble, reply.failure->detail,
                   reply.failure->retryAfterMs);
        return;
    }
    const bool isDone = !reply.batch.more;
    const bool isGapOver = isDone && entry->silentSince && silentMs(*entry).value_or(0) >= m_rhythm.lateAfterMs;
    FeedNote note;
    if (entry->wordAt && !entry->silentSince) // else it was old before anybody could ask
        note.lagMs = reply.lagMs;
    if (isGapOver)
        note.gapFrom = entry->silentSince;
    const bool hasNews = !reply.batch.events.isEmpty() || !reply.batch.problems.isEmpty() || isGapOver;
    const bool isToKeep = isDone && !isLookForGone &&
                          (m_time.steadyMs() >= entry->keepDueAt || reply.batch.nextCursor != entry->storedCursor);
    if (!hasNews && !isToKeep) {
        stored(*entry, reply, note, false, isLookForGone);
        return;
    }
    const QPointer<PollSchedule> self(this);
    m_orders.applyPoll(reply.batch, note)
        .then(QtFuture::Launch::Sync,
              [self, sourceId, run, reply, note, isLookForGone](const Result<QList<OrderOutcome>>& outcomes) {
                  if (!self)
                      return;
                  PollEntry* known = self->find(sourceId, run);
                  if (!known)
                      return;
                  if (!outcomes) {
                      known->isBusy = false;
                      self->failed(*known, FeedTrouble::LedgerFailed, outcomes.error().detail, std::nullopt);
                      return;
                  }
                  count(known->health, outcomes.value());
                  for (const OrderOutcome& outcome : outcomes.value())
                      known->health.refused += outcome.kind == OutcomeKind::Refused ? 1 : 0;
                  self->stored(*known, reply, note, true, isLookForGone);
              });
}

void PollSchedule::stored(PollEntry& entry, const PollReply& reply, const FeedNote& note, bool isStored,
                          bool isLookForGone)
{
    entry.isBusy = false;
    entry.health.received += static_cast<int>(reply.batch.events.size());
    entry.health.refused += static_cast<int>(reply.batch.problems.size());
    if (isLookForGone) {
        lookedForGone(entry, m_time.steadyMs());
        if (isStored)
            Q_EMIT feedsChanged();
        return;
    }
    entry.cursor = reply.batch.nextCursor;
    if (isStored) {
        entry.storedCursor = reply.batch.nextCursor;
        entry.keepDueAt = m_time.steadyMs() + m_rhythm.keepEveryMs;
    }
    if (note.lagMs)
        entry.health.lagMs = note.lagMs;
    if (note.gapFrom) {
        entry.health.gapFrom = note.gapFrom;
        entry.health.gapTo = m_clock.now();
    }
    succeeded(entry, reply);
}

} // namespace kaibang
