// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "order_event.h"

#include <QHash>
#include <QSet>
#include <QStringList>
#include <span>

namespace kaibang {

/// What a file is, found by its header names alone.
enum class ExportKind { Unknown, TaobaoOrders, TaobaoDetails, DouyinOrders, JsonLines };

/// The fields an export's columns can carry. One column name leads to one of them.
enum class ExportField {
    OrderId,
    SubOrderId,
    GroupId,
    Status,
    AfterSale,
    CloseReason,
    PlacedAt,
    PaidAt,
    ShippedAt,
    DoneAt,
    Title,
    Variant,
    Quantity,
    ProductId,
    Sku,
    OuterSku,
    UnitPrice,
    LineTotal,
    ItemsTotal,
    Shipping,
    Total,
    BuyerPaid,
    PlatformDiscount,
    SellerDiscount,
    MerchantNet,
    Refunded,
    Buyer,
    BuyerNote,
    Receiver,
    Phone,
    Landline,
    Address,
    NewAddress,
    Province,
    City,
    District,
    Street,
    SellerNote,
    HostId
};

struct ExportColumn
{
    const char16_t* header; ///< as plainHeader gives it
    ExportField field;
};

struct ExportStatus
{
    const char16_t* text;
    Payment payment;
    Fulfilment fulfilment;
    Closed closed;
};

/// One platform's export as data: a renamed column or a new status word is one more line in its table.
struct ExportProfile
{
    ExportKind kind;
    const char* source;
    const char* zone;
    const char* currency;
    std::span<const char16_t* const> required; ///< header names that together say "this kind"
    std::span<const char16_t* const> absent;   ///< header names that say "not this kind"
    std::span<const ExportColumn> columns;
    std::span<const ExportStatus> statuses;
};

/// Column of each field present in a header; of two columns for one field the earlier line of the table wins.
using ColumnMap = QHash<ExportField, int>;

/// The profile whose required names are all in the header, or nullptr.
[[nodiscard]] const ExportProfile* profileFor(const QStringList& plainHeaders);
[[nodiscard]] ColumnMap columnsOf(const ExportProfile& profile, const QStringList& plainHeaders);
[[nodiscard]] const ExportStatus* statusOf(const ExportProfile& profile, QStringView text);

} // namespace kaibang
