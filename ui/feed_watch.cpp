// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed_watch.h"

#include "wording.h"

namespace kaibang {

void FeedWatch::look(const QList<FeedHealth>& feeds, Instant now, const QString& sellKey)
{
    for (const FeedHealth& feed : feeds) {
        if (feed.name.isEmpty())
            continue;
        const bool isSilent = feed.state == FeedState::Late || feed.state == FeedState::Failed;
        const bool wasSilent = m_silent.value(feed.id);
        m_silent.insert(feed.id, isSilent);
        if (isSilent && !wasSilent)
            Q_EMIT silent(sellKey.isEmpty()
                              ? tr("%1. Nothing there is lost; sell on by hand.", "feed and what is wrong")
                                    .arg(Wording::feedText(feed, now))
                              : tr("%1. Nothing there is lost; sell on by hand with %2.", "feed and what is wrong, key")
                                    .arg(Wording::feedText(feed, now), sellKey));
        else if (!isSilent && wasSilent)
            Q_EMIT backAgain(tr("%1 gives its orders again.").arg(feed.name));
    }
}

} // namespace kaibang
