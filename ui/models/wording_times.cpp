// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording.h"

#include <algorithm>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

QString Wording::feedName(const QString& feedId)
{
    if (feedId == "intake"_L1)
        return tr("Local intake");
    if (feedId == "drop"_L1)
        return tr("Drop folder");
    if (feedId == "watch"_L1)
        return tr("Watched folder");
    if (feedId == "rehearsal"_L1)
        return tr("Rehearsal crowd");
    if (feedId == "ssn"_L1)
        return tr("Posted comments");
    if (feedId == "irc"_L1)
        return tr("Twitch or IRC chat");
    if (feedId == "barrage"_L1)
        return tr("Comment tool");
    return feedId;
}

QString Wording::feedStateText(FeedState state)
{
    switch (state) {
    case FeedState::Off:
        return tr("off");
    case FeedState::Waiting:
        return tr("waiting");
    case FeedState::Ok:
        return tr("receiving");
    case FeedState::Late:
        return tr("late");
    case FeedState::Failed:
        return tr("failed");
    }
    return {};
}

QString Wording::feedText(const FeedHealth& feed, Instant now)
{
    // A person's own word for a shop says more than our kind of it.
    const QString name = feed.name.isEmpty() ? feedName(feed.id) : feed.name;
    const QString state = feed.trouble == FeedTrouble::None ? feedStateText(feed.state) : feedTroubleText(feed.trouble);
    const QString head = tr("%1: %2", "feed name, then its state").arg(name, state);
    if (feed.state == FeedState::Off)
        return head;
    if (!feed.lastSuccess)
        return tr("%1, nothing yet").arg(head);
    return tr("%1, %2", "feed and state, then how long ago").arg(head, ageText(*feed.lastSuccess, now));
}

QString Wording::ageText(Instant then, Instant now)
{
    const qint64 seconds = (now.ms - then.ms) / 1000;
    if (seconds < 1)
        return tr("just now");
    if (seconds < 60)
        return tr("%1 s ago").arg(seconds);
    if (seconds < 60 * 60)
        return tr("%1 min ago").arg(seconds / 60);
    if (seconds < 48 * 60 * 60)
        return tr("%1 h ago").arg(seconds / 3600);
    return tr("%1 d ago").arg(seconds / 86400);
}

QString Wording::durationText(qint64 ms)
{
    const qint64 seconds = std::max<qint64>(ms, 0) / 1000;
    const auto two = [](qint64 part) { return QString::number(part).rightJustified(2, u'0'); };
    const QString tail = two(seconds / 60 % 60) + u':' + two(seconds % 60);
    return seconds < 3600 ? tail : QString::number(seconds / 3600) + u':' + tail;
}

QString Wording::timeText(Instant at, const QTimeZone& zone, TimeForm form, const QLocale& locale)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(at.ms, zone);
    if (form == TimeForm::TimeOnly)
        return locale.toString(local.time(), u"HH:mm:ss"_s);
    return u"%1 %2"_s.arg(locale.toString(local.date(), QLocale::ShortFormat),
                          locale.toString(local.time(), u"HH:mm"_s));
}

QString Wording::bytesText(qint64 bytes, const QLocale& locale)
{
    return locale.formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace kaibang
