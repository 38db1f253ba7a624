// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json_fields.h"
#include "woo_orders.h"

#include <QHash>
#include <algorithm>
#include <cmath>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

// What several refunds have taken from one line.
struct LineSum
{
    qint64 thousandths = 0;
    qint64 amount = 0;
};

} // namespace

Result<Done> addWooRefunds(OrderEvent& event, const QJsonArray& refunds)
{
    AmountReader reader(event.currency);
    QHash<QString, LineSum> sums;
    for (const QJsonValue& value : refunds) {
        const QJsonObject told = value.toObject();
        const QString id = jsonId(told.value("id"_L1));
        const auto same = std::find_if(event.refunds.begin(), event.refunds.end(),
                                       [&id](const Refund& known) { return known.refundId == id; });
        // One that came between the two answers is told with the order's next change.
        if (same == event.refunds.end())
            continue;
        same->at = wooGmt(told, "date_created_gmt");
        for (const QJsonValue& each : told.value("line_items"_L1).toArray()) {
            const QJsonObject item = each.toObject();
            QString line;
            for (const QJsonValue& meta : item.value("meta_data"_L1).toArray())
                if (jsonText(meta.toObject(), "key") == "_refunded_item_id"_L1)
                    line = meta.toObject().value("value"_L1).isString() ? jsonText(meta.toObject(), "value")
                                                                        : jsonId(meta.toObject().value("value"_L1));
            LineSum& sum = sums[line];
            sum.thousandths =
                reader.plus(sum.thousandths, quantityThousandths(jsonQuantity(item.value("quantity"_L1))).value_or(0));
            sum.amount = reader.plus(sum.amount, std::abs(reader.amountOr0(item, "total")));
        }
    }
    for (OrderLine& line : event.lines) {
        const auto sum = sums.constFind(line.lineId);
        if (sum == sums.constEnd())
            continue;
        line.refundedQuantity = quantityText(sum->thousandths);
        line.refundedAmount = sum->amount;
    }
    if (!reader.wrong().isEmpty())
        return Error{ErrorKind::Invalid, u"refunds."_s + reader.wrong()};
    return Done{};
}

} // namespace kaibang
