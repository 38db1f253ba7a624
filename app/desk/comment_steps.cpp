// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The way of a comment through CommentDesk: repeats left out, a step to the claims, and what became of each.
#include "claim_tray.h"
#include "comment_workers.h"
#include "in_turn.h"
#include "text.h"

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int retryMs = 2'000;

bool isOfTheDisk(ErrorKind kind)
{
    return kind == ErrorKind::DiskFull || kind == ErrorKind::Locked || kind == ErrorKind::Io;
}

} // namespace

void CommentDesk::take(ChatFeed& feed, const ChatReading& reading,
                       std::function<void(Result<QList<OrderOutcome>>)> reply)
{
    CommentWorkers& w = *m_workers;
    feed.note(reading, w.clock.now());
    CommentParcel parcel{&feed, {}, std::move(reply)};
    for (const BuyerComment& comment : reading.comments)
        if (w.guard.isRepeat(feed.health.id, comment, w.steady.elapsed()))
            ++feed.health.repeats;
        else
            parcel.comments.append(comment);
    const qsizetype many = parcel.comments.size();
    if (many == 0) {
        if (parcel.reply)
            parcel.reply(QList<OrderOutcome>{});
    } else if (w.waitingComments + many > mostWaiting) {
        feed.health.lost += static_cast<int>(many);
        if (parcel.reply)
            parcel.reply(Error{ErrorKind::Refused, u"too many comments wait; these are lost"_s});
    } else {
        w.waitingComments += many;
        w.waiting.push_back(std::move(parcel));
        pump();
    }
    Q_EMIT feedsChanged();
}

// One step at a time, of whatever has come meanwhile: a flood makes larger steps and not a longer row of them.
void CommentDesk::pump()
{
    CommentWorkers& w = *m_workers;
    if (!w.underWay.empty() || w.waiting.empty() || w.retry.isActive())
        return;
    QList<BuyerComment> comments;
    do {
        comments += w.waiting.front().comments;
        w.underWay.push_back(std::move(w.waiting.front()));
        w.waiting.pop_front();
    } while (!w.waiting.empty() && comments.size() + w.waiting.front().comments.size() <= w.step);
    inTurn(w.claims.hear(comments), this, [this](const Result<QList<ClaimOutcome>>& outcomes) { taken(outcomes); });
}

void CommentDesk::taken(const Result<QList<ClaimOutcome>>& outcomes)
{
    CommentWorkers& w = *m_workers;
    std::deque<CommentParcel> done;
    done.swap(w.underWay);
    if (!outcomes && (isOfTheDisk(outcomes.error().kind) || done.size() > 1)) {
        // Nothing of the step was kept. One that cannot be stored must not take its neighbours along.
        w.step = isOfTheDisk(outcomes.error().kind) ? w.step : 1;
        w.waiting.insert(w.waiting.begin(), std::make_move_iterator(done.begin()), std::make_move_iterator(done.end()));
        w.retry.start(isOfTheDisk(outcomes.error().kind) ? retryMs : 0);
        return;
    }
    w.step = CommentWorkers::mostInOneStep;
    qsizetype at = 0;
    bool hasNewRoom = false;
    for (const CommentParcel& parcel : done) {
        ChatFeed& feed = *parcel.feed;
        QList<OrderOutcome> told;
        w.waitingComments -= parcel.comments.size();
        if (!outcomes)
            feed.health.lost += static_cast<int>(parcel.comments.size());
        for (const BuyerComment& comment : outcomes ? parcel.comments : QList<BuyerComment>{}) {
            const ClaimOutcome& one = outcomes.value().at(at++);
            feed.health.repeats += one.isRepeat ? 1 : 0;
            feed.health.otherRooms += one.room == RoomVerdict::Ours ? 0 : 1;
            hasNewRoom = hasNewRoom || one.room != RoomVerdict::Ours;
            told.append(OrderOutcome{
                one.claim.order, {}, comment.messageId, OutcomeKind::Added, OutcomeReason::CommentRead, false, false});
            const BuyerComment plain = soundComment(comment, w.clock.now());
            w.heard.prepend(HeardComment{feed.health.id, plain.source,
                                         plain.roomName.isEmpty() ? plain.room : plain.roomName,
                                         maskedAlias(plain.displayName), plain.text, w.clock.now(), one.claim.intent,
                                         one.claim.state, one.isRepeat, one.room});
        }
        if (parcel.reply)
            parcel.reply(outcomes ? Result<QList<OrderOutcome>>(told) : Result<QList<OrderOutcome>>(outcomes.error()));
    }
    if (w.heard.size() > mostHeard)
        w.heard.resize(mostHeard);
    if (hasNewRoom)
        readRooms();
    Q_EMIT heardChanged();
    Q_EMIT feedsChanged();
    pump();
}

} // namespace kaibang
