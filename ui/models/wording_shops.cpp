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
    case FeedTrouble::GrantEnded:
        return tr("needs your permission again");
    case FeedTrouble::NoChannel:
        return tr("chat not there");
    case FeedTrouble::ShutOut:
        return tr("lets nobody in");
    case FeedTrouble::PortTaken:
        return tr("port is taken");
    }
    return {};
}

QString Wording::shopKindText(ShopKind kind)
{
    switch (kind) { // names, alike in every language
    case ShopKind::WooCommerce:
        return u"WooCommerce"_s;
    case ShopKind::Shopify:
        return u"Shopify"_s;
    case ShopKind::MercadoLibre:
        return u"Mercado Libre"_s;
    case ShopKind::TikTokShop:
        return u"TikTok Shop"_s;
    }
    return {};
}

QString Wording::grantText(const FeedHealth& feed, Instant now, const QTimeZone& zone)
{
    constexpr qint64 soonMs = 14LL * 24 * 60 * 60 * 1000;
    if (!feed.grantEnds || feed.grantEnds->ms - now.ms > soonMs)
        return {};
    return tr("Your permission ends at %1. Renew it with “New key” before that.").arg(timeText(*feed.grantEnds, zone));
}

// What the same trouble means at a shop of another kind than WooCommerce; empty where it means the same.
QString Wording::kindTrialText(FeedTrouble trouble, ShopKind kind)
{
    const bool isShopify = kind == ShopKind::Shopify;
    switch (trouble) {
    case FeedTrouble::NotAShop:
        if (kind == ShopKind::TikTokShop)
            return tr("No shop has given this app its permission. Open the app's authorisation link as the seller.");
        return isShopify ? tr("There is no Shopify shop at this address. Enter the one that ends in .myshopify.com.")
                         : tr("Mercado Libre does not know this seller. Give your permission again.");
    case FeedTrouble::WrongKey:
        return isShopify
                   ? tr("The shop does not know this app, or its secret or access token is wrong. Copy them again from "
                        "the app's page.")
                   : tr("This app is not known, or the secret is not its own. Copy both again from the app's page.");
    case FeedTrouble::NoPermission:
        if (kind == ShopKind::TikTokShop)
            return tr("The app may not read orders, or not returns and refunds. Give it both permissions on its page, "
                      "then allow it again as the seller.");
        return isShopify
                   ? tr("The app may not read this shop's orders. Give it the permission “read_orders” and install it "
                        "in this shop again.")
                   : tr("The app may not read orders. Give it that permission on its page, then allow it again as "
                        "the seller.");
    case FeedTrouble::Blocked:
        return isShopify ? tr("The shop is locked or frozen. Its owner has to see to that in Shopify.") : QString();
    case FeedTrouble::GrantEnded:
        return tr(
            "The permission has ended, or was used already. Give it again: open the permission page, allow it and "
            "copy the new address here. No order is lost; reading goes on where it was.");
    case FeedTrouble::TooOld:
        return tr("%1 has changed since this program was made. A newer version of the program is needed.")
            .arg(shopKindText(kind));
    default:
        return {};
    }
}

QString Wording::shopTrialText(const ShopTrial& trial, ShopKind kind)
{
    if (kind != ShopKind::WooCommerce)
        if (const QString text = kindTrialText(trial.trouble, kind); !text.isEmpty())
            return text;
    switch (trial.trouble) {
    case FeedTrouble::None:
        return trial.shopName.isEmpty() ? tr("The shop answers and lets its orders be read.")
                                        : tr("%1 answers and lets its orders be read.").arg(trial.shopName);
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
    case FeedTrouble::GrantEnded:
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
