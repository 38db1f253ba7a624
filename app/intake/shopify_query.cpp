// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shopify_query.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto listQuery = R"(query($search: String!, $first: Int!, $after: String) {
 orders(query: $search, sortKey: UPDATED_AT, first: $first, after: $after) {
  pageInfo { hasNextPage endCursor }
  nodes { id: legacyResourceId updated_at: updatedAt financial: displayFinancialStatus fulfillment: displayFulfillmentStatus
   cancelled: cancelledAt closed: closedAt units: currentSubtotalLineItemsQuantity note }
 }
})";

constexpr auto moneyFragment =
    R"( fragment money on MoneyBag { shop_money: shopMoney { amount currency_code: currencyCode } })";

constexpr auto lineFragment = R"( fragment line on LineItem {
 id title sku variant_title: variantTitle quantity
 price_set: originalUnitPriceSet { ...money }
 discount_allocations: discountAllocations { amount_set: allocatedAmountSet { ...money } }
 variant { id }
})";

constexpr auto orderQuery = R"(query($id: ID!) {
 order(id: $id) {
  id: legacyResourceId created_at: createdAt updated_at: updatedAt cancelled_at: cancelledAt closed_at: closedAt
  financial_status: displayFinancialStatus fulfillment_status: displayFulfillmentStatus
  currency: currencyCode taxes_included: taxesIncluded note
  total_price_set: totalPriceSet { ...money }
  current_total_price_set: currentTotalPriceSet { ...money }
  total_outstanding_set: totalOutstandingSet { ...money }
  total_discounts_set: totalDiscountsSet { ...money }
  current_total_discounts_set: currentTotalDiscountsSet { ...money }
  total_shipping_price_set: totalShippingPriceSet { ...money }
  total_tax_set: totalTaxSet { ...money }
  current_total_tax_set: currentTotalTaxSet { ...money }
  total_tip_received_set: totalTipReceivedSet { ...money }
  shipping_address: shippingAddress { name phone company address1 address2 zip city province country }
  fulfillments(first: 5) { created_at: createdAt }
  refunds(first: 30) { id: legacyResourceId created_at: createdAt note total_refunded_set: totalRefundedSet { ...money } }
  line_items: lineItems(first: 30) { pageInfo { hasNextPage endCursor } nodes { ...line } }
 }
})";

constexpr auto linesQuery = R"(query($id: ID!, $after: String) {
 order(id: $id) { line_items: lineItems(first: 30, after: $after) { pageInfo { hasNextPage endCursor } nodes { ...line } } }
})";

constexpr auto refundQuery = R"(query($id: ID!, $after: String) {
 refund(id: $id) { refund_line_items: refundLineItems(first: 50, after: $after) { pageInfo { hasNextPage endCursor }
  nodes { quantity line_item: lineItem { id } subtotal_set: subtotalSet { ...money } total_tax_set: totalTaxSet { ...money } } } }
})";

constexpr auto existQuery = "query($ids: [ID!]!) { nodes(ids: $ids) { id } }";
constexpr auto trialQuery = "{ shop { name myshopifyDomain } orders(first: 1) { nodes { id } } }";

QByteArray bodyOf(const QString& query, const QJsonObject& variables)
{
    return QJsonDocument(QJsonObject{{u"query"_s, query}, {u"variables"_s, variables}}).toJson(QJsonDocument::Compact);
}

QString gid(const char* type, const QString& id)
{
    return u"gid://shopify/%1/%2"_s.arg(QLatin1String(type), id);
}

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

QString shopifyApiVersion()
{
    return u"2026-07"_s;
}

QByteArray shopifyListBody(qint64 from, const QByteArray& after, int first)
{
    const QString at = QDateTime::fromSecsSinceEpoch(from, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
    return bodyOf(QLatin1String(listQuery), {{u"search"_s, u"updated_at:>='%1'"_s.arg(at)},
                                             {u"first"_s, first},
                                             {u"after"_s, textOrNull(QString::fromUtf8(after))}});
}

QByteArray shopifyOrderBody(const QString& orderId)
{
    return bodyOf(QLatin1String(orderQuery) + QLatin1String(moneyFragment) + QLatin1String(lineFragment),
                  {{u"id"_s, gid("Order", orderId)}});
}

QByteArray shopifyLinesBody(const QString& orderId, const QString& after)
{
    return bodyOf(QLatin1String(linesQuery) + QLatin1String(moneyFragment) + QLatin1String(lineFragment),
                  {{u"id"_s, gid("Order", orderId)}, {u"after"_s, textOrNull(after)}});
}

QByteArray shopifyRefundBody(const QString& refundId, const QString& after)
{
    return bodyOf(QLatin1String(refundQuery) + QLatin1String(moneyFragment),
                  {{u"id"_s, gid("Refund", refundId)}, {u"after"_s, textOrNull(after)}});
}

QByteArray shopifyExistBody(const QStringList& orderIds)
{
    QJsonArray ids;
    for (const QString& id : orderIds)
        ids.append(gid("Order", id));
    return bodyOf(QLatin1String(existQuery), {{u"ids"_s, ids}});
}

QByteArray shopifyTrialBody()
{
    return bodyOf(QLatin1String(trialQuery), {});
}

} // namespace kaibang
