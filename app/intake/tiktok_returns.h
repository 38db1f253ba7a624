// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json_fields.h"
#include "order_event.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <optional>

namespace kaibang {

/// What TikTok Shop tells of one order's money and goods that go back: entries of returns/search and of
/// cancellations/search (return_refund, version 202309), from jsonWithDigits().
struct TiktokBack
{
    QList<QJsonObject> returns, cancellations;
    bool isTold =
        false; ///< false where nobody has asked or the app may not: then nothing told is not nothing gone back
};

/// One of them.
struct TiktokRefund
{
    Refund refund;
    bool hasAmount = false;
    QHash<QString, qint64> units; ///< what goes back for each unit, by the unit's id in its order
    bool areGoodsBack = false;    ///< the buyer gives the units up
};

/// Nothing where the request is for a replacement: no money goes back.
[[nodiscard]] std::optional<TiktokRefund> tiktokReturn(AmountReader& reader, const QJsonObject& told,
                                                       const Currency& currency);
/// Of an order, or some units of it, that were cancelled after they were paid.
[[nodiscard]] TiktokRefund tiktokCancellation(AmountReader& reader, const QJsonObject& told, const Currency& currency);

} // namespace kaibang
