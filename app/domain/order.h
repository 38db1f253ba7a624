// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "order_event.h"
#include "uid.h"

namespace kaibang {

/// Which of two reports about an order is the newer: compared as bytes, larger wins. Made of, in this order: whether
/// the report is complete, the source's own update instant (else the export's), the export's instant, how far the
/// order's life has come, and the content hash, so that any two different reports have one fixed order and every
/// order of arrival ends in the same state.
class VersionKey
{
public:
    VersionKey() = default;
    static VersionKey of(const OrderEvent& event, const QByteArray& contentHash, bool complete);
    static VersionKey fromBytes(const QByteArray& bytes);
    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }
    [[nodiscard]] bool isNull() const { return m_bytes.isEmpty(); }
    [[nodiscard]] bool newerThan(const VersionKey& other) const { return m_bytes > other.m_bytes; }
    bool operator==(const VersionKey&) const = default;

private:
    QByteArray m_bytes;
};

/// The most that any source has said was refunded on a line.
struct LineRefund
{
    qint64 thousandths = 0; ///< quantity
    qint64 amount = 0;      ///< minor units
    bool operator==(const LineRefund&) const = default;
};

/// An order as all its sources together tell it.
struct Order : OrderFacts
{
    Uid uid;
    QString alias; ///< masked
    EventFlags flags;
    VersionKey headKey;  ///< version of the scalar facts
    VersionKey linesKey; ///< version of the lines
    VersionKey aliasKey; ///< version of the alias
    QMap<QString, LineRefund> lineRefunds;

    /// True when money has come in (later refunds do not change that).
    [[nodiscard]] bool isPaid() const;
    [[nodiscard]] bool isCancelled() const
    {
        return closed == Closed::CancelledUnpaid || closed == Closed::CancelledRefunded;
    }
    /// True while goods are promised: not cancelled, or cancelled after they left the house. What comes back is put on
    /// the shelf by a person (ReturnStore).
    [[nodiscard]] bool takesStock() const;
    /// True once any of its goods were sent.
    [[nodiscard]] bool hasLeft() const { return fulfilment != Fulfilment::None; }
    /// What the buyer owes or paid: buyer_paid, else items − discounts + shipping + tax, else the sum of lines.
    [[nodiscard]] std::optional<qint64> amountDue() const;
    /// What is known to have gone back; see isRefundUnknown().
    [[nodiscard]] qint64 refundedTotal() const { return amounts.refunded.value_or(0); }
    /// True when money went back and nobody has said how much.
    [[nodiscard]] bool isRefundUnknown() const;
    bool operator==(const Order&) const = default;
};

/// Adds one report to what is known. Pure, and the same result in whatever order and however often reports come:
/// the newest report gives the scalar facts, the newest report with real lines the lines; refunds and cancellations
/// are added and never taken away; instants are the earliest reported.
[[nodiscard]] Order merged(Order known, const OrderEvent& event, const QByteArray& contentHash);

} // namespace kaibang
