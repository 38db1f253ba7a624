// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue.h"
#include "ledger.h"
#include "stock.h"

#include <QList>

namespace kaibang {

/// Variants that are sold as a set: they have no stock of their own and take that of their parts. Runs inside jobs of
/// the store thread.
class SetStore
{
public:
    explicit SetStore(Ledger& ledger)
        : m_ledger(ledger)
        , m_database(ledger.database())
    {}

    /// An empty list makes it a usual variant again. Refused while the variant has stock of its own, or is a part of
    /// another set; Invalid for a part that is a set, is named twice, or is the set itself; NotFound.
    Result<Done> setParts(const Uid& variant, const QList<SetPart>& parts);
    Result<QList<SetPart>> parts(const Uid& variant);

    [[nodiscard]] bool isSet(qint64 variantId);
    /// Takes the parts of at most `sets` whole sets for a line of an order; returns how many sets.
    qint64 takeUpTo(qint64 variantId, qint64 sets, qint64 orderId, const QString& lineId);
    /// Gives back what the line's sets took, so that `kept` of `taken` sets stay.
    void giveBack(qint64 orderId, const QString& lineId, qint64 taken, qint64 kept, StockReason reason);
    /// Whether the line's stock was taken from parts.
    [[nodiscard]] bool hasParts(qint64 orderId, const QString& lineId);

private:
    struct Part
    {
        qint64 variantId = 0;
        qint64 units = 0;
    };
    QList<Part> partRows(qint64 variantId);

    Ledger& m_ledger;
    Database& m_database;
};

} // namespace kaibang
