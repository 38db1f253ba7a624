// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "order_event_json.h"

#include <QHash>

namespace kaibang::samples {

constexpr qint64 evening = 1'795'000'000'000; ///< an instant in November 2026, UTC ms

/// A plain order of one line; the tests change what they are about.
inline OrderEvent event(const QString& orderId, Payment payment, qint64 versionMs,
                        const QString& sku = QStringLiteral("STUD-8W"), int units = 1, qint64 unitPrice = 5900)
{
    OrderEvent e;
    e.source = QStringLiteral("shop");
    e.shopId = QStringLiteral("main");
    e.orderId = orderId;
    e.origin = Origin::Push;
    e.placedAt = Instant{evening};
    e.sourceUpdatedAt = Instant{evening + versionMs};
    e.observedAt = Instant{evening + versionMs};
    e.zone = QStringLiteral("Asia/Shanghai");
    e.payment = payment;
    e.currency = Currency::fromCode(u"CNY").value();
    e.buyer.display = QStringLiteral("Maria");
    OrderLine line;
    line.lineId = QStringLiteral("1");
    line.sku = sku;
    line.title = QStringLiteral("8 mm stud");
    line.quantity = QString::number(units);
    line.unitPrice = unitPrice;
    line.lineTotal = unitPrice * units;
    e.lines = {line};
    e.amounts.itemsTotal = line.lineTotal;
    if (payment == Payment::Paid) {
        e.amounts.buyerPaid = line.lineTotal;
        e.paidAt = Instant{evening + 1000};
    }
    return e;
}

} // namespace kaibang::samples
