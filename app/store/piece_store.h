// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger.h"
#include "piece.h"

namespace kaibang {

/// One-off pieces after they were made. A piece is sold once: what an order took comes back on sale only through here,
/// as the same piece with its photo and its history (StockStore::move refuses any other way). Runs inside jobs of the
/// store thread.
class PieceStore
{
public:
    explicit PieceStore(Ledger& ledger)
        : m_ledger(ledger)
        , m_database(ledger.database())
    {}

    /// NotFound when there is no such variant, Invalid when it is no piece.
    Result<PieceLife> life(const Uid& variant);
    /// It came back from the order that has it. Refused when nobody has it.
    Result<Done> takeBack(const Uid& variant, const QString& note);
    /// Looked at and good: on the shelf again. Refused unless it has come back or was withdrawn.
    Result<Done> requeue(const Uid& variant);
    /// Not for sale any more; what is on the shelf is taken off. Refused while an order has it.
    Result<Done> withdraw(const Uid& variant, const QString& note);
    /// Takes the last step of takeBack(), requeue() or withdraw() back. Refused when it was another kind of step.
    Result<Done> undoLast(const Uid& variant);
    /// Takes back a piece that was just made: off the shelf and out of the lists, its number stays used. Refused once
    /// an order had it.
    Result<Done> unmake(const Uid& variant);

    /// The piece's one photo, by content address.
    Result<Done> setPhoto(const Uid& variant, const QString& address);

    [[nodiscard]] PiecePresets presets() const;
    /// Keeps at most nine of each, without empty ones.
    Result<Done> setPresets(const PiecePresets& presets);

private:
    void note(qint64 variantId, PieceStepKind kind, std::optional<qint64> orderId, const QString& words);
    [[nodiscard]] std::optional<qint64> lastBuyer(qint64 variantId);

    Ledger& m_ledger;
    Database& m_database;
};

} // namespace kaibang
