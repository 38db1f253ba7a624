// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instant.h"
#include "order_event.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

namespace kaibang {

struct CrowdItem
{
    QString sku;
    QString title;
    qint64 priceMinor = 0;
    QString currency;
};

/// What the crowd's orders must add up to, counted while they are made and not by the merge.
struct CrowdTruth
{
    int orders = 0;
    int paid = 0;       ///< orders that money came in for, refunded ones too
    int unpaid = 0;     ///< neither paid nor cancelled
    int cancelled = 0;  ///< without payment
    int refunded = 0;   ///< orders with any refund
    int duplicates = 0; ///< deliveries that repeat an earlier one byte for byte
    int deliveries = 0;
    qint64 paidMinor = 0;
    qint64 refundedMinor = 0;
    QMap<QString, qint64> unitsTaken; ///< sku to units of orders that are not cancelled
    bool operator==(const CrowdTruth&) const = default;
};

/// One HTTP delivery: when, what and its idempotency id. Signed at sending, because a signature holds its moment.
struct CrowdDelivery
{
    qint64 atMs = 0; ///< since the start of the show
    QByteArray webhookId;
    QByteArray contentType;
    QByteArray body;
    bool operator==(const CrowdDelivery&) const = default;
};

struct CrowdPlan
{
    QList<CrowdDelivery> deliveries; ///< in the order of atMs
    CrowdTruth truth;
    bool operator==(const CrowdPlan&) const = default;
};

/// Invented buyers for practice and tests: paid and unpaid orders, late payments, duplicates, edits, late and
/// out-of-order deliveries, partial refunds and cancellations. The same seed, items, start and length give the same
/// bytes on every machine.
class RehearsalCrowd
{
public:
    RehearsalCrowd(quint64 seed, QList<CrowdItem> items);
    /// `start` is the moment of atMs 0. Empty without items or minutes. `ordersPerMinute` 1 to 600.
    [[nodiscard]] CrowdPlan plan(Instant start, int minutes, int ordersPerMinute = 12) const;

private:
    quint64 m_seed;
    QList<CrowdItem> m_items;
};

} // namespace kaibang
