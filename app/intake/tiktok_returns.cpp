// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tiktok_returns.h"

#include <QJsonArray>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

struct State
{
    const char* word;
    RefundState state;
};
// "Success" is a request that was granted and "complete" the money that went. A granted return tells its end later; of
// a cancellation nothing more is told, and its order is over.
constexpr State returnStates[]{{"RETURN_OR_REFUND_REQUEST_COMPLETE", RefundState::Done},
                               {"REPLACEMENT_REQUEST_REFUND_SUCCESS", RefundState::Done},
                               {"REFUND_OR_RETURN_REQUEST_REJECT", RefundState::Refused},
                               {"REFUND_RETURN_REQUEST_REJECT", RefundState::Refused},
                               {"RETURN_OR_REFUND_REQUEST_CANCEL", RefundState::Refused}};
constexpr State cancelStates[]{{"CANCELLATION_REQUEST_COMPLETE", RefundState::Done},
                               {"CANCELLATION_REQUEST_SUCCESS", RefundState::Done},
                               {"CANCELLATION_REQUEST_CANCEL", RefundState::Refused},
                               {"CANCELLATION_REQUEST_CANCELLED", RefundState::Refused},
                               {"CANCELLATION_REQUEST_REJECT", RefundState::Refused}};

template<std::size_t Size>
RefundState stateOf(const State (&states)[Size], const QString& word)
{
    const State* known = rowNamed(states, word);
    return known ? known->state : RefundState::Requested;
}

std::optional<qint64> amountOf(AmountReader& reader, const QJsonObject& told, const char* name,
                               const Currency& currency)
{
    const QJsonObject amounts = told.value("refund_amount"_L1).toObject();
    const auto amount = reader.amount(amounts, name);
    if (amount && jsonText(amounts, "currency") != currency.code())
        reader.fail("refund_amount.currency");
    return amount;
}

TiktokRefund refundOf(AmountReader& reader, const QJsonObject& told, const char* id, const char* items,
                      const Currency& currency)
{
    TiktokRefund back;
    back.refund.refundId = jsonId(told.value(QLatin1String(id)));
    if (back.refund.refundId.isEmpty())
        reader.fail(id);
    back.refund.at = jsonSeconds(told, "update_time");
    if (!back.refund.at)
        back.refund.at = jsonSeconds(told, "create_time");
    const auto total = amountOf(reader, told, "refund_total", currency);
    back.hasAmount = total.has_value();
    back.refund.amount = total.value_or(0);
    if (back.refund.amount < 0)
        reader.fail("refund_amount.refund_total");
    for (const QJsonValue& value : told.value(QLatin1String(items)).toArray()) {
        const QJsonObject item = value.toObject();
        const QString unit = jsonId(item.value("order_line_item_id"_L1));
        const auto goods = amountOf(reader, item, "refund_subtotal", currency);
        const auto all = amountOf(reader, item, "refund_total", currency);
        back.units[unit] = reader.plus(back.units.value(unit), goods ? *goods : all.value_or(0));
    }
    return back;
}

} // namespace

std::optional<TiktokRefund> tiktokReturn(AmountReader& reader, const QJsonObject& told, const Currency& currency)
{
    const QString type = jsonText(told, "return_type"), status = jsonText(told, "return_status");
    if (type == "REPLACEMENT"_L1 && status != "REPLACEMENT_REQUEST_REFUND_SUCCESS"_L1)
        return std::nullopt;
    TiktokRefund back = refundOf(reader, told, "return_id", "return_line_items", currency);
    back.refund.state = stateOf(returnStates, status);
    back.refund.reason = jsonText(told, "return_reason_text");
    back.areGoodsBack = type == "RETURN_AND_REFUND"_L1 && !told.value("can_buyer_keep_item"_L1).toBool();
    return back;
}

TiktokRefund tiktokCancellation(AmountReader& reader, const QJsonObject& told, const Currency& currency)
{
    TiktokRefund back = refundOf(reader, told, "cancel_id", "cancel_line_items", currency);
    back.refund.state = stateOf(cancelStates, jsonText(told, "cancel_status"));
    back.refund.reason = jsonText(told, "cancel_reason_text");
    back.areGoodsBack = true;
    return back;
}

} // namespace kaibang
