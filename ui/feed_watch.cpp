// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed_watch.h"

#include "wording.h"

namespace kaibang {

namespace {

constexpr qint64 warnBeforeMs = 24LL * 3600 * 1000;

} // namespace

void FeedWatch::look(const QList<FeedHealth>& feeds, Instant now, const QString& sellKey)
{
    for (const FeedHealth& feed : feeds) {
        const bool isChat = feed.kind == FeedKind::Comments;
        if (feed.name.isEmpty() && !isChat)
            continue; // what is built in and local has nobody at the other end who could fail
        const bool isSilent = feed.state == FeedState::Late || feed.state == FeedState::Failed;
        const bool wasSilent = m_silent.value(feed.id);
        m_silent.insert(feed.id, isSilent);
        if (isSilent && !wasSilent)
            Q_EMIT silent(isChat ? chatText(feed, now)
                          : sellKey.isEmpty()
                              ? tr("%1. Nothing there is lost; sell on by hand.", "feed and what is wrong")
                                    .arg(Wording::feedText(feed, now))
                              : tr("%1. Nothing there is lost; sell on by hand with %2.", "feed and what is wrong, key")
                                    .arg(Wording::feedText(feed, now), sellKey));
        else if (!isSilent && wasSilent)
            Q_EMIT backAgain(isChat ? tr("%1 is read again.").arg(Wording::feedName(feed.id))
                                    : tr("%1 gives its orders again.").arg(feed.name));
        watchPermission(feed, now);
    }
}

// Other than an order, a comment that nobody read is gone.
QString FeedWatch::chatText(const FeedHealth& feed, Instant now) const
{
    const QString wrong = Wording::feedText(feed, now);
    return m_claimKey.isEmpty()
               ? tr("%1. Comments are not read meanwhile: type claims in by hand.", "feed and what is wrong").arg(wrong)
               : tr("%1. Comments are not read meanwhile: type claims in by hand with %2.",
                    "feed and what is wrong, key")
                     .arg(wrong, m_claimKey);
}

void FeedWatch::watchPermission(const FeedHealth& feed, Instant now)
{
    if (!feed.grantEnds || feed.grantEnds->ms - now.ms > warnBeforeMs || m_warned.value(feed.id) == *feed.grantEnds)
        return;
    m_warned.insert(feed.id, *feed.grantEnds);
    Q_EMIT silent(tr("%1: its permission ends soon. Connect it again in Setup, Online shops.")
                      .arg(feed.name.isEmpty() ? Wording::feedName(feed.id) : feed.name));
}

} // namespace kaibang
