// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "settlement.h"

#include <QMap>
#include <QStringList>

namespace kaibang {

/// The fields a statement's columns can carry, but amounts that are split by kind.
enum class StatementField {
    FlowId,
    OrderId,
    SubOrderId,
    At,
    Day,       ///< the date, where At is the time of day alone
    Income,    ///< what came in
    Expense,   ///< what went out
    Net,       ///< both in one column, with its sign or with Direction
    Direction, ///< says whether Net came in or went out
    Words,     ///< the platform's own word for the kind of line
    Note,      ///< is looked through for an order number and for the kind, and not kept
    Currency
};

/// Says what a line is by its words. The first rule of which one word is part of the line's words counts.
struct StatementRule
{
    QStringList words;
    SettlementKind kind = SettlementKind::Other;
    QString fee; ///< of SettlementKind::Fee
    bool operator==(const StatementRule&) const = default;
};

/// What a line in or after the table says of the whole: `pattern` captures a count of lines and their sum.
struct StatementTotal
{
    bool income = true; ///< else of what went out
    QString pattern;
    bool operator==(const StatementTotal&) const = default;
};

/// One form of statement as data; resources/settlements/README.md describes the JSON. Header names are kept as
/// plainHeader() gives them.
struct SettlementProfile
{
    QString id;       ///< "alipay_statement"
    QString source;   ///< channel of its orders
    QString zone;     ///< IANA name
    QString currency; ///< ISO 4217; empty where only a column tells
    int rank = 1;     ///< see SettlementLine::rank
    bool dayFirst = false;
    /// Refunds and fees stand below zero in their columns where they are taken.
    bool takenBelowZero = true;
    QStringList guards;                        ///< what may stand before an id
    QStringList blanks;                        ///< cells that mean "nothing"
    QStringList comments;                      ///< rows that begin so are no lines
    QList<QStringList> signature;              ///< of each list one name has to be in the header
    QStringList without;                       ///< header names that say it is another form
    QMap<StatementField, QStringList> columns; ///< of the names that are there the first filled cell counts
    /// Columns that add up; of the names of one list the first that is there counts.
    QList<QStringList> gross, refund;
    QMap<QString, QList<QStringList>> fees;       ///< by kind of fee
    QString rest = QStringLiteral("unexplained"); ///< the kind of fee that takes what the columns leave open
    QStringList outWords;                         ///< of Direction
    QList<StatementRule> rules;
    QStringList orderPatterns; ///< of the order's number in OrderId or Note; one capture
    QList<StatementTotal> totals;
    bool operator==(const SettlementProfile&) const = default;

    /// Its lines tell what their amount is made of.
    [[nodiscard]] bool isSplit() const { return !gross.isEmpty(); }
};

/// Invalid, with the place, when `json` is no sound profile.
Result<SettlementProfile> settlementProfileFromJson(const QByteArray& json);

/// The one whose signature is in the header; of several the longest. nullptr for none.
[[nodiscard]] const SettlementProfile* settlementProfileFor(const QList<SettlementProfile>& profiles,
                                                            const QStringList& plainHeaders);

} // namespace kaibang
