// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording.h"

#include "money.h"

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Unknown codes still show their amount: two digits are what most of the world has.
Currency currencyOf(const QString& code)
{
    const auto known = Currency::fromCode(code);
    return known.ok() ? known.value() : Currency();
}

} // namespace

QString Wording::amountToEdit(qint64 minor, const QString& currency)
{
    return Money(minor, currencyOf(currency)).toPlainText();
}

QString Wording::amountOnly(qint64 minor, const QString& currency, const QLocale& locale)
{
    // Done on the digits: a detour over floating point would round large amounts.
    QString plain = amountToEdit(minor, currency);
    const bool negative = plain.startsWith(u'-');
    if (negative)
        plain.remove(0, 1);
    const qsizetype point = plain.indexOf(u'.');
    const QString whole = point < 0 ? plain : plain.left(point);
    QString text = locale.toString(whole.toULongLong());
    if (point >= 0) {
        text += locale.decimalPoint();
        for (const QChar digit : QStringView(plain).mid(point + 1))
            text += locale.toString(digit.digitValue());
    }
    return negative ? locale.negativeSign() + text : text;
}

QString Wording::money(qint64 minor, const QString& currency, const QLocale& locale)
{
    return u"%1 %2"_s.arg(amountOnly(minor, currency, locale), currency);
}

QString Wording::moneyOrUnknown(const std::optional<qint64>& minor, const QString& currency, const QLocale& locale)
{
    return minor ? money(*minor, currency, locale) : tr("unknown", "amount");
}

QString Wording::sumText(qint64 minor, qint64 unknown, const QString& currency, const QLocale& locale)
{
    if (unknown <= 0)
        return money(minor, currency, locale);
    const QString missing = tr("%n unknown", "amounts", static_cast<int>(unknown));
    return minor == 0 ? missing : u"%1 + %2"_s.arg(money(minor, currency, locale), missing);
}

QString Wording::count(qint64 units, const QLocale& locale)
{
    return locale.toString(units);
}

QString Wording::delta(qint64 units, const QLocale& locale)
{
    return units > 0 ? locale.positiveSign() + locale.toString(units) : locale.toString(units);
}

QString Wording::originText(Origin origin)
{
    switch (origin) {
    case Origin::Poll:
        return tr("fetched");
    case Origin::Push:
        return tr("delivered");
    case Origin::File:
        return tr("from a file");
    case Origin::Hand:
        return tr("by hand");
    case Origin::Claim:
        return tr("claimed in a comment");
    case Origin::Rehearsal:
        return tr("rehearsal");
    }
    return {};
}

QString Wording::originIcon(Origin origin)
{
    switch (origin) {
    case Origin::Poll:
    case Origin::Push:
        return u"source-push"_s;
    case Origin::File:
        return u"source-file"_s;
    case Origin::Hand:
        return u"source-hand"_s;
    case Origin::Claim:
        return u"claim"_s;
    case Origin::Rehearsal:
        return u"source-rehearsal"_s;
    }
    return {};
}

QString Wording::sourceText(const QString& source)
{
    if (source == "taobao"_L1)
        return tr("Taobao");
    if (source == "douyin"_L1)
        return tr("Douyin");
    if (source == "kuaishou"_L1)
        return tr("Kuaishou");
    if (source == "wechat"_L1)
        return tr("WeChat Channels");
    if (source == "pinduoduo"_L1)
        return tr("Pinduoduo");
    if (source == "xiaohongshu"_L1)
        return tr("Xiaohongshu");
    if (source == "counter"_L1)
        return tr("Counter");
    if (source == "hand"_L1)
        return tr("By hand");
    if (source == "claim"_L1)
        return tr("Claim");
    if (source == "rehearsal"_L1)
        return tr("Rehearsal");
    if (source == "woocommerce"_L1)
        return u"WooCommerce"_s;
    if (source == "mercadolibre"_L1)
        return u"Mercado Libre"_s;
    if (source == "shopify"_L1)
        return u"Shopify"_s;
    if (source == "tiktok"_L1)
        return u"TikTok Shop"_s;
    return source.isEmpty() ? tr("Unknown source") : source;
}

QString Wording::stockReasonText(StockReason reason)
{
    switch (reason) {
    case StockReason::Received:
        return tr("Goods received");
    case StockReason::Order:
        return tr("Taken by an order");
    case StockReason::OrderCancelled:
        return tr("Given back by an order");
    case StockReason::Correction:
        return tr("Counted again");
    case StockReason::Spoiled:
        return tr("Spoiled or broken");
    case StockReason::Returned:
        return tr("Returned by a buyer");
    case StockReason::TopUp:
        return tr("Topped up");
    case StockReason::Gift:
        return tr("Given away");
    case StockReason::ImportUndone:
        return tr("Import undone");
    case StockReason::Opened:
        return tr("Opened from a lot");
    }
    return {};
}

QString Wording::productKindText(ProductKind kind)
{
    switch (kind) {
    case ProductKind::Goods:
        return tr("Goods");
    case ProductKind::Opening:
        return tr("Opening");
    case ProductKind::Piece:
        return tr("Piece");
    }
    return {};
}

QString Wording::showStateText(ShowState state)
{
    switch (state) {
    case ShowState::Planned:
        return tr("planned");
    case ShowState::Live:
        return tr("live");
    case ShowState::Ended:
        return tr("ended");
    }
    return {};
}

} // namespace kaibang
