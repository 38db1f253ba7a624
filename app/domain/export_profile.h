// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "order_event.h"
#include "result.h"

#include <QHash>
#include <QMap>
#include <QStringList>

namespace kaibang {

/// The fields an export's columns can carry. One column leads to one of them. Ledgers keep the names (exportFieldName),
/// never the numbers.
enum class ExportField {
    OrderId,
    SubOrderId,
    GroupId,
    Status,
    AfterSale,
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
    ItemsTotal, ///< before discounts, without freight
    Total,      ///< what the buyer has to pay in all, after discounts and with freight
    Shipping,
    BuyerPaid,
    PlatformDiscount,
    SellerDiscount,
    MerchantNet,
    Refunded,     ///< of the whole order, so far
    LineRefunded, ///< of the row's line, so far
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

[[nodiscard]] QList<ExportField> exportFields();
/// "order_id", "placed_at" …
[[nodiscard]] QString exportFieldName(ExportField field);
[[nodiscard]] std::optional<ExportField> exportFieldNamed(const QString& name);

/// What one row of a file is.
enum class RowMeaning {
    Order,    ///< a whole order
    Line,     ///< one line (sub-order) of an order; rows of one number belong together
    LinesOnly ///< one line, without what the order itself says (a detail list)
};

/// Of a file whose rows are lines: amounts are the row's own and add up, or the order's and repeat on each row.
enum class AmountScope { Row, Order };

/// What the column of the amount paid says.
enum class PaidColumn {
    WhenPaid,        ///< counts only where the status says that money came in
    Told,            ///< as it stands
    LeftAfterRefunds ///< what is left of it after refunds; what came in is the total
};

struct StatusMeaning
{
    Payment payment = Payment::Unknown;
    Fulfilment fulfilment = Fulfilment::None;
    Closed closed = Closed::None; ///< CancelledUnpaid becomes CancelledRefunded where there is a refund
    bool operator==(const StatusMeaning&) const = default;
};

/// How a file's name tells when it was written: what `pattern` captures is read as `form`, "unix" or a QDateTime
/// format.
struct FileNameRule
{
    QString pattern, form;
    bool operator==(const FileNameRule&) const = default;
};

/// One export format as data: a renamed column or a new status word is one more entry of its file. Header names are
/// kept as plainHeader() gives them. resources/profiles/README.md describes the JSON.
struct ExportProfile
{
    QString id;       ///< "taobao_orders"
    QString name;     ///< as a household calls its own; empty for built-in ones, whose names the ui words
    QString source;   ///< "taobao"
    QString zone;     ///< IANA name
    QString currency; ///< ISO 4217
    RowMeaning rows = RowMeaning::Order;
    AmountScope amounts = AmountScope::Row;
    PaidColumn paid = PaidColumn::WhenPaid;
    bool minorUnits = false;        ///< amounts are whole fen or cents
    bool dayFirst = false;          ///< 03/09/2026 is the third of September
    bool linesGuessed = false;      ///< the row only sums its lines up; a detail list tells the real ones
    bool netAddsUp = false;         ///< what the merchant gets is what the buyer paid and the platform's discount
    bool paidWithoutStatus = false; ///< where no column tells a status, a time of payment says paid
    QString mergedBy;               ///< what separates sub-orders that share a row, empty for none
    QStringList guards;             ///< what may stand before an id and is no part of it
    QList<ExportField> signature;   ///< fields whose columns together say "this format"
    QStringList without;            ///< header names that say "not this format"
    QMap<ExportField, QStringList> columns; ///< header names of a field, the preferred one first
    QStringList others;                     ///< header names that are known and carry nothing that is read
    QMap<QString, StatusMeaning> statuses;
    QStringList refundedWords; ///< of the after-sale column: the row was given back as a whole
    QList<FileNameRule> fileNames;
    bool operator==(const ExportProfile&) const = default;
};

/// Column of each field present in a header.
using ColumnMap = QHash<ExportField, int>;

/// Invalid, with the place, when `json` is no sound profile: it needs an id, a source, a known currency and zone, and
/// columns for the order's number and (unless rows are LinesOnly) its time.
Result<ExportProfile> exportProfileFromJson(const QByteArray& json);
[[nodiscard]] QByteArray exportProfileToJson(const ExportProfile& profile);

/// "paid shipped" as a meaning; nullopt for other words.
[[nodiscard]] std::optional<StatusMeaning> statusMeaningOf(const QString& words);
[[nodiscard]] QString wordsOfStatusMeaning(const StatusMeaning& meaning);

/// A header name in one form: guards and blanks removed, full-width brackets plain, the often miswritten 帐 as 账.
[[nodiscard]] QString plainHeader(QStringView header);

[[nodiscard]] ColumnMap columnsOf(const ExportProfile& profile, const QStringList& plainHeaders);
/// Names in a header that the profile knows neither as a field's nor among its others: what the platform has added or
/// renamed since. None where it lists no others: then it knows too little to tell.
[[nodiscard]] QStringList newColumns(const ExportProfile& profile, const QStringList& plainHeaders);
/// Of the profiles whose signature is in the header the one with the longest; of equals the first. nullptr for none.
[[nodiscard]] const ExportProfile* profileFor(const QList<ExportProfile>& profiles, const QStringList& plainHeaders);

struct StatusReading
{
    StatusMeaning meaning;
    bool refunded = false; ///< the status itself ends with a word of refundedWords ("已发货，退款成功")
};
/// nullopt for words that the profile does not know.
[[nodiscard]] std::optional<StatusReading> statusOf(const ExportProfile& profile, const QString& text);

} // namespace kaibang
