// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settlement.h"

namespace kaibang {

/// How long a platform usually takes to pay. Days after the buyer has the goods; where no list tells of that, after the
/// payment.
struct SettlementTerms
{
    int afterDone = 0, afterPaid = 0;
};

/// nullopt for a channel that pays nothing out: the counter, claims, entries by hand.
[[nodiscard]] std::optional<SettlementTerms> settlementTermsOf(const QString& source);
/// Channels that pay out by statements.
[[nodiscard]] QStringList settlingSources();

/// What is known beside one order.
struct SettlementKnowledge
{
    Instant now;
    std::optional<Instant> statementUntil; ///< the newest line of the channel that any statement told
    std::optional<int> usualFeePermille;   ///< of the gross, the platform's own fees alone; see usualFeeOf()
    std::optional<qint64> acceptedGap;     ///< a person has accepted this gap
    QString because;
};

/// What the shop should get before fees, and how that is known.
struct Expectation
{
    std::optional<qint64> minor;
    ExpectedBasis basis = ExpectedBasis::Unknown;
};
[[nodiscard]] Expectation expectationOf(const SettlementOrder& order);

/// Compares what should have come with what came. Pure; the same result whichever statement came first.
[[nodiscard]] SettlementFinding judged(const SettlementOrder& order, const SettlementSum& sum,
                                       const SettlementKnowledge& knowledge);

/// The platform's own fees of one order; what a talent or a partner gets is agreed with them and not here.
[[nodiscard]] qint64 ownFeesOf(const SettlementSum& sum);
/// The middle of what orders of one channel gave of 1000; nullopt for fewer than five, from which nothing is usual.
[[nodiscard]] std::optional<int> usualFeeOf(QList<int> permilles);

} // namespace kaibang
