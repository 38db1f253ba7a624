// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instant.h"
#include "order_event.h"
#include "uid.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>

namespace kaibang {

/// What a line of a platform's statement is. The numbers are stored in ledgers: add at the end, never renumber.
enum class SettlementKind {
    Income = 0,   ///< a buyer's money, with or without what was taken from it
    Refund = 1,   ///< money that went back to a buyer
    Fee = 2,      ///< what the platform or somebody of its takes
    Transfer = 3, ///< the seller's own money on its way to her bank, or back
    Other = 4     ///< subsidies, compensations, corrections
};

/// What one kind of fee took, in minor units; below zero where it was given back. Kinds are codes
/// (settlementFeeKinds()); the ui words them.
struct SettlementFee
{
    QString kind;
    qint64 minor = 0;
    bool operator==(const SettlementFee&) const = default;
};

/// "platform_commission", "talent_commission", "partner_commission", "service", "payment", "shipping", "insurance",
/// "promotion", "tax", "other", and "unexplained": what a line lacks beside what its columns tell.
[[nodiscard]] QStringList settlementFeeKinds();

/// One line of a platform's statement, in minor units of its currency. Always net = gross - refund - the sum of the
/// fees, but of a transfer, which has its net alone.
struct SettlementLine
{
    QString source;        ///< channel of the orders: "taobao"
    QString orderId;       ///< text; empty where the line names no order
    QString subOrderId;    ///< may be empty
    QString statementKind; ///< the profile's id: "alipay_statement"
    /// Of the statements that tell of the same money the one that counts; 0 for what always counts.
    int rank = 0;
    QString flowId; ///< the platform's own number of the line, empty where it gives none
    SettlementKind kind = SettlementKind::Other;
    QString words; ///< the platform's own word for the kind of line
    Instant at;
    QString currency;  ///< ISO 4217
    qint64 gross = 0;  ///< buyer's money and subsidies
    qint64 refund = 0; ///< went back to the buyer
    qint64 net = 0;    ///< what the account got; below zero where it paid
    QList<SettlementFee> fees;
    /// Among lines of one file that nothing tells apart: from 0. Below zero where the flow's number stands on several
    /// lines of a file that differ, and so names none of them.
    int nth = 0;
    int row = 0; ///< of the file, as a person counts

    [[nodiscard]] qint64 feeSum() const;
    bool operator==(const SettlementLine&) const = default;
};

/// What names a line for ever, 32 bytes: the platform's number where there is one, else all that it says. The same
/// line of two files has one name.
[[nodiscard]] QByteArray settlementKey(const SettlementLine& line);
/// What a line says, 32 bytes: two lines of one key that differ in it cannot both be right.
[[nodiscard]] QByteArray settlementContent(const SettlementLine& line);

/// Of one order and currency, over the lines that count.
struct SettlementSum
{
    qint64 lines = 0, gross = 0, refund = 0, fees = 0, net = 0;
    std::optional<Instant> first, last;
    QList<SettlementFee> byKind; ///< in the order of settlementFeeKinds()
    bool operator==(const SettlementSum&) const = default;
};

/// An order as the check needs it.
struct SettlementOrder
{
    Uid uid; ///< invalid for an order that the ledger does not know
    QString source, shopId, orderId, alias, currency;
    std::optional<Instant> placedAt, paidAt, doneAt;
    Payment payment = Payment::Unknown;
    Closed closed = Closed::None;
    std::optional<qint64> buyerPaid, platformDiscount, merchantNet;
    std::optional<qint64> refunded = 0; ///< absent when money went back and nobody told how much
    bool operator==(const SettlementOrder&) const = default;
};

/// How the expected amount is known.
enum class ExpectedBasis {
    Unknown,  ///< nobody told
    Told,     ///< the platform's own word on what the shop gets
    WorkedOut ///< paid by the buyer, with the platform's discount, without refunds
};

enum class SettlementState {
    Settled,         ///< all of it has come
    Accepted,        ///< it differs and a person said why that is right
    Waiting,         ///< nothing has come, and that is usual so far
    Partly,          ///< some of it has come, and the rest can still come
    ExpectedUnknown, ///< money has come, and nobody told how much it should be
    Differs,
    Overdue,     ///< nothing has come although it should have
    UnknownOrder ///< money for an order that is not in the ledger
};

/// What a person sees at a glance.
enum class SettlementColour { Agrees, Waits, NeedsPerson };

/// Why an order is in its state.
enum class SettlementReason {
    None,
    NotDueYet,      ///< the platform pays later
    NoStatementYet, ///< no statement was brought in that reaches as far
    RestNotDueYet,
    RefundNotTaken, ///< given back by us, and not yet taken by the platform
    RefundNotKnown, ///< the platform took back what no order list tells of
    Unexplained,    ///< the statement's own columns do not add up to what it paid
    FeeHigh,        ///< more than this channel usually takes
    LessThanDue,
    MoreThanDue,
    NotPaidHere, ///< money has come for an order that is not paid, as far as we know
    OtherCurrency,
    SubsidyAdded ///< a little more came, and no order list tells what the platform added
};

struct SettlementFinding
{
    SettlementOrder order;
    SettlementSum sum;
    SettlementState state = SettlementState::Waiting;
    SettlementReason reason = SettlementReason::None;
    ExpectedBasis basis = ExpectedBasis::Unknown;
    std::optional<qint64> expected;   ///< before fees, after refunds
    std::optional<qint64> difference; ///< what came before fees, after refunds, less what was expected
    int ageDays = 0;                  ///< since the order was done, else paid, else placed; else since the first line
    std::optional<qint64> usualFees;  ///< for FeeHigh: what this channel would usually have taken
    QString because;                  ///< for Accepted: in the person's words
    bool operator==(const SettlementFinding&) const = default;

    /// What a person accepts: the same acceptance does not cover another amount.
    [[nodiscard]] qint64 gap() const;
};

[[nodiscard]] SettlementColour colourOf(SettlementState state);
/// "settled", "not_due_yet", "told" …: for programs.
[[nodiscard]] QString settlementStateName(SettlementState state);
[[nodiscard]] QString settlementReasonName(SettlementReason reason);
[[nodiscard]] QString expectedBasisName(ExpectedBasis basis);
[[nodiscard]] QString settlementKindName(SettlementKind kind);

/// Lines that count, of one business day, channel and currency, added up.
struct SettlementDay
{
    BusinessDay day;
    QString source, currency;
    qint64 lines = 0, income = 0, refunds = 0, fees = 0;
    qint64 settled = 0;   ///< income - refunds - fees
    qint64 withdrawn = 0; ///< went to the bank
    QList<SettlementFee> byKind;
    bool operator==(const SettlementDay&) const = default;
};

/// One statement file that was imported.
struct SettlementFile
{
    Uid uid;
    QString name, kind, source;
    Instant importedAt;
    std::optional<Instant> first, last;   ///< of its lines
    qint64 lines = 0, linesElsewhere = 0; ///< all of it; and those that other statements tell, too
    QList<SettlementDay> totals;          ///< one a currency; their day is of no meaning
};

/// A line in an order's story or a list.
struct SettlementEntry
{
    SettlementLine line;
    QStringList files;  ///< names of the statements that tell it
    bool counts = true; ///< false where another kind of statement tells of the same money
};

struct SettlementOverview
{
    QList<SettlementFinding> findings; ///< what needs a person first, then by age
    QList<SettlementDay> days;         ///< newest first
    QList<SettlementFile> files;       ///< newest first
    std::optional<Instant> until;      ///< of the newest line of any statement
};

} // namespace kaibang
