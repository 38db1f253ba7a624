// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the sources are, and what a show's numbers rest on.
#include "wording.h"

#include <algorithm>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 dayMs = 24LL * 3600 * 1000;
constexpr qint64 expirySoonMs = 3 * dayMs;

QString clockText(Instant at, const QTimeZone& zone)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at.ms, zone).time(), u"HH:mm"_s);
}

qint64 minutesOf(const FeedGap& gap)
{
    return std::max<qint64>(1, (gap.to.ms - gap.from.ms + 30'000) / 60'000);
}

} // namespace

QString Wording::chatAdviceText(const FeedHealth& feed)
{
    switch (feed.trouble) {
    case FeedTrouble::HostNotFound:
        return tr("This server was not found. Check how it is written, and whether this computer has internet.");
    case FeedTrouble::NoConnection:
        return tr("Nothing answers there. Check that the other program runs and that the address is right. It is tried "
                  "again by itself.");
    case FeedTrouble::TimedOut:
        return tr("It took too long to answer. It is tried again by itself.");
    case FeedTrouble::TlsFailed:
        return tr("The server cannot prove who it is. Check its name, its port and whether it is encrypted.");
    case FeedTrouble::NoChannel:
        return tr("This chat is not there, or lets nobody in. Check the name of the channel.");
    case FeedTrouble::ShutOut:
        return tr("The server does not let this computer in. Check server and port; a server that asks for a password "
                  "cannot be read.");
    case FeedTrouble::PortTaken:
        return tr("Another program uses this port. Choose another one in the section Ways in, and paste the new "
                  "address.");
    case FeedTrouble::ServerFailed:
        return tr("The server has a fault of its own. It is tried again by itself.");
    case FeedTrouble::BadAnswer:
        return tr("What comes cannot be read. Check that this is the address of a comment tool.");
    default:
        return {};
    }
}

QString Wording::feedAdviceText(const FeedHealth& feed, Instant now)
{
    QStringList advice;
    if (feed.kind == FeedKind::Comments || feed.trouble == FeedTrouble::PortTaken)
        advice += chatAdviceText(feed);
    else if (const auto shop = shopKindOf(feed.id);
             shop && feed.trouble != FeedTrouble::None && feed.trouble != FeedTrouble::ClockOff)
        advice += shopTrialText(ShopTrial{feed.trouble, feed.detail, 0}, *shop);
    if (feed.trouble == FeedTrouble::ClockOff && !shopKindOf(feed.id))
        //: names of the programs or devices that send
        advice += tr("The clock of %1 and this computer's are more than five minutes apart. Its orders are taken, "
                     "its comments are not. Let both set their clocks by the internet.")
                      .arg(feed.clocksOff.join(tr(", ", "between senders")));
    if (feed.returns == ReturnsRead::NotAllowed)
        advice += tr("What buyers get back cannot be read. Give the app the permission for returns and refunds on its "
                     "page, then allow it again as the seller.");
    if (feed.returns == ReturnsRead::Failed)
        advice += tr("What buyers get back could not be read just now. It is asked for again with the orders.");
    if (feed.grantEnds && *feed.grantEnds <= now)
        advice += tr("Its permission has ended. Connect it again in the section Online shops.");
    else if (feed.grantEnds && feed.grantEnds->ms - now.ms < expirySoonMs)
        advice += tr("Its permission ends in %n hour(s). Connect it again before.", nullptr,
                     static_cast<int>((feed.grantEnds->ms - now.ms + 3'599'999) / 3'600'000));
    if (feed.otherRooms > 0)
        advice += tr("Some came from a room that nobody has called yours. Say so in the section Comments.");
    if (feed.lost > 0)
        advice +=
            tr("Some came faster than they could be taken and are lost. Check whether two programs send the same.");
    advice.removeAll(QString());
    return advice.join(u'\n');
}

QList<std::pair<QString, QString>> Wording::feedFigures(const FeedHealth& feed, Instant now, const QTimeZone& zone)
{
    const bool isChat = feed.kind == FeedKind::Comments;
    const QString none = u"–"_s;
    QString gap = none;
    if (feed.gapFrom && feed.gapTo)
        gap = tr("%1 to %2", "gap").arg(timeText(*feed.gapFrom, zone), timeText(*feed.gapTo, zone));
    else if (feed.gapFrom)
        gap = tr("since %1", "gap").arg(timeText(*feed.gapFrom, zone));
    const auto counted = [](int many) { return count(many); };
    return {{tr("Last word", "figure of a feed"), feed.lastSuccess ? ageText(*feed.lastSuccess, now) : none},
            {tr("Lag, min:s", "figure of a feed"), feed.lagMs ? durationText(*feed.lagMs) : none},
            {isChat ? tr("Comments", "figure of a feed") : tr("Reports", "figure of a feed"), counted(feed.received)},
            {tr("Repeated", "figure of a feed"), counted(feed.repeats)},
            {tr("Out of order", "figure of a feed"), counted(feed.outOfOrder)},
            {tr("Not readable", "figure of a feed"), counted(feed.refused)},
            {tr("Other rooms", "figure of a feed"), counted(feed.otherRooms)},
            {tr("Lost", "figure of a feed"), counted(feed.lost)},
            {tr("Last gap", "figure of a feed"), gap},
            {tr("Next try", "figure of a feed"),
             feed.nextTry ? tr("in %1", "minutes and seconds").arg(durationText(feed.nextTry->ms - now.ms)) : none},
            {tr("Permission until", "figure of a feed"), feed.grantEnds ? timeText(*feed.grantEnds, zone) : none}};
}

QString Wording::platformText(const QString& platform)
{
    // Where people talk is not always called as where they buy.
    static const QHash<QString, QString> chats{{u"tiktok"_s, u"TikTok"_s},     {u"youtube"_s, u"YouTube"_s},
                                               {u"facebook"_s, u"Facebook"_s}, {u"twitch"_s, u"Twitch"_s},
                                               {u"irc"_s, u"IRC"_s},           {u"instagram"_s, u"Instagram"_s}};
    if (const auto chat = chats.constFind(platform); chat != chats.constEnd())
        return *chat;
    const QString known = sourceText(platform);
    if (known != platform || platform.isEmpty())
        return known;
    return platform.at(0).toUpper() + platform.mid(1);
}

QString Wording::roomText(const LiveRoom& room)
{
    return tr("%1: %2", "platform, name of a room")
        .arg(platformText(room.platform), room.name.isEmpty() ? room.room : room.name);
}

QString Wording::roomStateText(const LiveRoom& room)
{
    QStringList parts;
    if (room.verdict == RoomVerdict::Ours)
        parts += tr("ours: its comments become claims");
    else if (room.verdict == RoomVerdict::NotOurs)
        parts += tr("not ours: its comments are left out, its orders belong to no show");
    else
        parts += tr("nobody has said yet: its claims wait for you");
    if (room.comments > 0)
        parts += tr("%n comment(s)", nullptr, static_cast<int>(room.comments));
    if (room.orders > 0)
        parts += tr("%n order(s)", nullptr, static_cast<int>(room.orders));
    return parts.join(u" · "_s);
}

QString Wording::roomQuestionText(const LiveRoom& room)
{
    return tr("%1 is a new room. Its claims wait for you until you say whose it is.", "platform: room")
        .arg(roomText(room));
}

QString Wording::roomAcceptText()
{
    return tr("It is ours", "of a room");
}

QString Wording::gapText(const FeedGap& gap, const QTimeZone& zone)
{
    const QString from = clockText(gap.from, zone);
    const QString to = clockText(gap.to, zone);
    const int minutes = static_cast<int>(minutesOf(gap));
    if (gap.isClosed)
        return tr("no answer %1–%2, read since", "times").arg(from, to);
    switch (gap.cause) {
    case GapCause::WeWereOff:
        return tr("off %1–%2, %n min gap not closed", "times", minutes).arg(from, to);
    case GapCause::Silence:
        return tr("silent %1–%2, %n min", "times", minutes).arg(from, to);
    case GapCause::NoAnswer:
        break;
    }
    return tr("no answer %1–%2, %n min gap not closed", "times", minutes).arg(from, to);
}

QStringList Wording::completenessLines(const SourceCompleteness& source, const QTimeZone& zone)
{
    QStringList lines;
    const QString name = completenessName(source);
    if (source.isExportMissing)
        lines += tr("export of %1 missing: import it").arg(name);
    else if (source.completeUpTo)
        lines += tr("complete up to %1", "time").arg(clockText(*source.completeUpTo, zone));
    else if (source.lastWord)
        lines += tr("last word %1; it promises nothing", "time").arg(clockText(*source.lastWord, zone));
    else if (source.received == 0 && source.otherRooms == 0)
        lines += tr("said nothing in this show");
    for (const FeedGap& gap : source.gaps)
        lines += gapText(gap, zone);
    if (source.lost > 0)
        lines += tr("%n lost", nullptr, static_cast<int>(source.lost));
    if (source.otherRooms > 0)
        lines += tr("%n from another room", nullptr, static_cast<int>(source.otherRooms));
    return lines;
}

QString Wording::completenessName(const SourceCompleteness& source)
{
    if (!source.name.isEmpty())
        return source.name;
    const QString feed = feedName(source.source);
    return feed == source.source ? platformText(source.source) : feed;
}

QString Wording::completenessHead(const ShowCompleteness& show)
{
    if (show.sources.isEmpty())
        return tr("No source was on: everything in this show was typed in by hand.");
    return show.isComplete() ? tr("Nothing is known to be missing.") : tr("Not everything is certain:");
}

QStringList Wording::completenessWaiting(const ShowCompleteness& show)
{
    QStringList waiting;
    if (show.claimsWaiting > 0)
        waiting += tr("%n comment(s) wait for your decision.", nullptr, static_cast<int>(show.claimsWaiting));
    if (show.linesWaiting > 0)
        waiting += tr("%n order(s) wait for their product.", nullptr, static_cast<int>(show.linesWaiting));
    return waiting;
}

} // namespace kaibang
