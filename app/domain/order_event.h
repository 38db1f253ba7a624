// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buyer_comment.h"
#include "buyer_identity.h"
#include "instant.h"
#include "money.h"

#include <QByteArray>
#include <QFlags>
#include <QList>
#include <QMap>
#include <QString>
#include <optional>

namespace kaibang {

// The numbers behind these enums are stored in ledgers: add at the end, never renumber.
enum class Payment {
    Unknown = 0,
    Unpaid = 1,
    Pending = 2,
    PartlyPaid = 3,
    Paid = 4,
    PartlyRefunded = 5,
    Refunded = 6,
    Voided = 7
};
enum class Fulfilment { None = 0, Partial = 1, Shipped = 2, Delivered = 3, Returned = 4 };
enum class Closed { None = 0, Completed = 1, CancelledUnpaid = 2, CancelledRefunded = 3 };
enum class Origin { Poll = 0, Push = 1, File = 2, Hand = 3, Claim = 4, Rehearsal = 5 };
enum class RefundState { Requested = 0, Done = 1, Refused = 2 };

enum class EventFlag {
    IdDamaged = 0x1,
    TimeGuessed = 0x2,    ///< the version instant was derived, not told
    AmountMismatch = 0x4, ///< lines and totals disagree
    Masked = 0x8,         ///< the source masked the buyer
    PartialRow = 0x10,    ///< something was missing in the source's row
    LinesGuessed = 0x20,  ///< lines were made from a summary; real lines replace them whenever they come
    LinesOnly = 0x40,     ///< carries lines of an order and nothing else (a detail list)
    UnknownStatus = 0x80, ///< the source's status text is not known; counted in no total
    PaidAfterCancel = 0x100
};
Q_DECLARE_FLAGS(EventFlags, EventFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(EventFlags)

/// One line of an order as its source tells it. Ids and quantities are text, amounts minor units of the order's
/// currency.
struct OrderLine
{
    QString lineId; ///< the source's id; where it has none, the importer makes a stable one
    QString productId;
    QString sku;
    QString gtin;
    QString title;
    QString variant;
    QString quantity = QStringLiteral("1"); ///< decimal text
    QString unit;
    std::optional<qint64> unitPrice;
    std::optional<qint64> lineTotal;
    QString refundedQuantity;
    std::optional<qint64> refundedAmount;
    QString lineStatus;
    bool operator==(const OrderLine&) const = default;
};

struct Refund
{
    QString refundId; ///< the source's id, else a hash of (amount, at, line)
    std::optional<Instant> at;
    qint64 amount = 0; ///< minor units, positive
    RefundState state = RefundState::Done;
    QString reason;
    bool operator==(const Refund&) const = default;
};

/// Minor units of the order's currency. Absent means unknown, which is not zero.
struct OrderAmounts
{
    std::optional<qint64> itemsTotal, sellerDiscount, platformDiscount, shipping, tax, buyerPaid, merchantNet,
        platformFee, refunded;
    bool operator==(const OrderAmounts&) const = default;
};

struct LiveReference
{
    QString platform, roomId, hostId;
    bool operator==(const LiveReference&) const = default;
};

/// What is said of one order, by one source, without who said it when.
struct OrderFacts
{
    QString source; ///< "taobao", "douyin", "counter" …
    QString shopId;
    QString orderId;
    QString groupId; ///< pack or main order
    std::optional<Instant> placedAt, paidAt, shippedAt, doneAt, closedAt;
    QString zone; ///< IANA zone in which the source's day is counted
    Payment payment = Payment::Unknown;
    Fulfilment fulfilment = Fulfilment::None;
    Closed closed = Closed::None;
    QString sourceStatus; ///< the source's own words, untouched
    Currency currency;
    OrderAmounts amounts;
    QList<OrderLine> lines;
    QList<Refund> refunds;
    LiveReference live;
    QString sellerNote;
    bool operator==(const OrderFacts&) const = default;
};

/// What a source reports about one order at one time. The only thing an intake room produces.
struct OrderEvent : OrderFacts
{
    Origin origin = Origin::Push;
    QString sourceEventId; ///< a delivery id; marks "seen" only together with the content hash
    std::optional<Instant> sourceUpdatedAt;
    std::optional<Instant> exportedAt;
    Instant observedAt;
    BuyerIdentity buyer; ///< not a fact of the order: an Order holds only the masked alias
    EventFlags flags;
    bool operator==(const OrderEvent&) const = default;
};

/// A row or message that could not become an event.
struct IntakeProblem
{
    int row = 0;  ///< 1-based row of the file or position in the delivery; 0 where it concerns the whole
    QString code; ///< stable, for programs: "id_damaged", "bad_amount", "no_lines", "unknown_header" …
    QString text; ///< English detail without buyer data; the ui words it by code
    QByteArray raw;
    bool operator==(const IntakeProblem&) const = default;
};

/// What one call of a source gave: events to store and rows that could not be read.
struct OrderBatch
{
    QString sourceId; ///< the configured source, "" for a hand entry
    QList<OrderEvent> events;
    QList<IntakeProblem> problems;
    QByteArray nextCursor; ///< opaque; stored in the same transaction as the events
    bool more = false;
    QList<BuyerComment> comments = {}; ///< for the claim tray; no order store takes them
};

/// Quantity text as thousandths of a unit ("2" is 2000, "0.5" is 500); nullopt when it is no number of at most three
/// decimals, negative, or too large.
[[nodiscard]] std::optional<qint64> quantityThousandths(QStringView quantity);

/// The same backwards, without zeros at the end ("2", "0.5").
[[nodiscard]] QString quantityText(qint64 thousandths);

/// Whole units, when the quantity is a whole number.
[[nodiscard]] std::optional<qint64> wholeUnits(QStringView quantity);

} // namespace kaibang
