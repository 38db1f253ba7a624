// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording.h"

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

QString Wording::feedTroubleText(FeedTrouble trouble)
{
    switch (trouble) {
    case FeedTrouble::None:
        return {};
    case FeedTrouble::HostNotFound:
        return tr("address not found");
    case FeedTrouble::NoConnection:
        return tr("does not answer");
    case FeedTrouble::TimedOut:
        return tr("answers too slowly");
    case FeedTrouble::TlsFailed:
        return tr("cannot prove who it is");
    case FeedTrouble::Redirected:
        return tr("has moved");
    case FeedTrouble::NotAShop:
        return tr("no shop there");
    case FeedTrouble::WrongKey:
        return tr("key refused");
    case FeedTrouble::NoPermission:
        return tr("key may not read orders");
    case FeedTrouble::Blocked:
        return tr("blocks this computer");
    case FeedTrouble::ClockOff:
        return tr("clocks differ");
    case FeedTrouble::Busy:
        return tr("asks for patience");
    case FeedTrouble::ServerFailed:
        return tr("has a fault of its own");
    case FeedTrouble::BadAnswer:
        return tr("answer cannot be read");
    case FeedTrouble::TooOld:
        return tr("too old a version");
    case FeedTrouble::NoKeychain:
        return tr("no keychain");
    case FeedTrouble::LedgerFailed:
        return tr("ledger cannot be written");
    case FeedTrouble::NoChannel:
        return tr("chat not there");
    case FeedTrouble::ShutOut:
        return tr("lets nobody in");
    case FeedTrouble::PortTaken:
        return tr("port is taken");
    }
    return {};
}

QString Wording::shopTrialText(const ShopTrial& trial)
{
    switch (trial.trouble) {
    case FeedTrouble::None:
        return tr("The shop answers and lets its orders be read.");
    case FeedTrouble::HostNotFound:
        return tr("This address was not found. Check how it is written, and whether this computer has internet.");
    case FeedTrouble::NoConnection:
        return tr("Nothing answers at this address. Check it, or try without “https://”, or later.");
    case FeedTrouble::TimedOut:
        return tr("The shop took too long to answer. Try again in a minute.");
    case FeedTrouble::TlsFailed:
        return tr("The shop's certificate does not prove that it is this shop, so the key was not sent. Whoever looks "
                  "after the shop has to renew it.");
    case FeedTrouble::Redirected:
        return tr("The shop lives at another address: %1. The key was not sent there. Enter that address if it is "
                  "yours.")
            .arg(trial.detail.section("/wp-json"_L1, 0, 0));
    case FeedTrouble::NotAShop:
        return tr("There is a website, but no WooCommerce shop that answers. Check the address. In WordPress, "
                  "permalinks must not be set to “Plain”.");
    case FeedTrouble::WrongKey:
        return tr("The shop does not know this key and secret. Copy both again, or make a new key. The address must "
                  "be written as the shop itself writes it.");
    case FeedTrouble::NoPermission:
        return tr("The key is right, but it may not read orders. Make one with the permission “Read”, for a user who "
                  "may manage orders.");
    case FeedTrouble::Blocked:
        return tr("Something in front of the shop, such as a security plugin, blocks this computer. Its owner has to "
                  "allow the REST API.");
    case FeedTrouble::ClockOff:
        return tr("This computer's clock and the shop's differ by %n minute(s). Set the clock and try again.", nullptr,
                  static_cast<int>(qAbs(trial.clockOffsetMs) / 60'000));
    case FeedTrouble::Busy:
        return tr("The shop has been asked too often. Try again in some minutes.");
    case FeedTrouble::ServerFailed:
        return tr("The shop has a fault of its own. Try again later, or tell whoever looks after it.");
    case FeedTrouble::BadAnswer:
        return tr("The shop's answer broke off or cannot be read. Try again.");
    case FeedTrouble::TooOld:
        return tr("This WooCommerce cannot say what has changed. It has to be version 5.8 or newer.");
    case FeedTrouble::NoKeychain:
    case FeedTrouble::LedgerFailed:
    case FeedTrouble::NoChannel:
    case FeedTrouble::ShutOut:
    case FeedTrouble::PortTaken:
        break;
    }
    return feedTroubleText(trial.trouble);
}

QString Wording::feedRecordText(const FeedHealth& feed, Instant now, const QTimeZone& zone)
{
    QStringList lines;
    if (feed.trouble != FeedTrouble::None && feed.nextTry)
        lines += tr("Next try in %1", "minutes and seconds").arg(durationText(feed.nextTry->ms - now.ms));
    const bool isChat = feed.kind == FeedKind::Comments;
    QStringList counts{isChat ? tr("%n comment(s)", nullptr, feed.received)
                              : tr("%n order report(s)", nullptr, feed.received)};
    if (feed.refused > 0)
        counts += tr("%n could not be read", nullptr, feed.refused);
    if (feed.repeats > 0)
        counts += tr("%n repeated", nullptr, feed.repeats);
    if (feed.outOfOrder > 0)
        counts += tr("%n out of order", nullptr, feed.outOfOrder);
    if (feed.otherRooms > 0)
        counts += tr("%n from another room", nullptr, feed.otherRooms);
    if (feed.lost > 0)
        counts += tr("%n lost", nullptr, feed.lost);
    if (feed.lagMs)
        counts += tr("last one %1 late", "minutes and seconds").arg(durationText(*feed.lagMs));
    lines += counts.join(u" · "_s);
    if (feed.gapFrom && feed.gapTo)
        lines += (isChat ? tr("No word from %1 to %2; what was written meanwhile is not known.")
                         : tr("No word from %1 to %2; what came meanwhile has been read."))
                     .arg(timeText(*feed.gapFrom, zone), timeText(*feed.gapTo, zone));
    else if (feed.gapFrom)
        lines += tr("No word since %1.").arg(timeText(*feed.gapFrom, zone));
    return lines.join(u'\n');
}

} // namespace kaibang
