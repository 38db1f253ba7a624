// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instant.h"
#include "uid.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace kaibang {

/// What happened to a one-off piece. Returned, Requeued and Withdrawn are stored: add at the end, never renumber.
enum class PieceStepKind {
    Made = 1,
    Held = 2,      ///< an unpaid order has taken it
    Sold = 3,      ///< a paid order has it
    Released = 4,  ///< the order gave it back before it left the house
    Returned = 5,  ///< it came back and waits to be looked at
    Requeued = 6,  ///< looked at, and on sale again
    Withdrawn = 7, ///< not for sale any more
    Removed = 8    ///< taken off the shelf by hand
};

struct PieceStep
{
    PieceStepKind kind = PieceStepKind::Made;
    Instant at;
    Uid order; ///< of the order it was about, if any
    QString orderId, alias, note;
    bool operator==(const PieceStep&) const = default;
};

/// A piece's whole life, oldest first.
struct PieceLife
{
    QList<PieceStep> steps;
    qint64 onHand = 0; ///< 0 or 1

    [[nodiscard]] std::optional<PieceStepKind> now() const
    {
        return steps.isEmpty() ? std::nullopt : std::optional(steps.constLast().kind);
    }
    /// It can come back only from whoever has it.
    [[nodiscard]] bool canReturn() const { return onHand == 0 && now() == PieceStepKind::Sold; }
    [[nodiscard]] bool canRequeue() const
    {
        return onHand == 0 && (now() == PieceStepKind::Returned || now() == PieceStepKind::Withdrawn);
    }
    [[nodiscard]] bool canWithdraw() const { return onHand > 0 || now() == PieceStepKind::Returned; }
};

/// The variant's name of a piece, by which it is told from all others in lists: "014 AAA 11 mm".
inline QString pieceName(const QString& number, const QString& grade, const QString& size)
{
    return QStringList{number, grade, size}.join(QLatin1Char(' ')).simplified();
}

/// What a household chooses from while it makes pieces, so that one key says one thing. At most nine of each.
struct PiecePresets
{
    QStringList grades, sizes;
    QList<qint64> pricesMinor;
    bool operator==(const PiecePresets&) const = default;
};

} // namespace kaibang
