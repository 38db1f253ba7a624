// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uid.h"

#include <QHash>
#include <QObject>

namespace kaibang {

class StockRoom;

/// What the household calls its items, at hand for whoever may not wait for the ledger. GUI thread; `stock` is
/// borrowed.
class ItemNames : public QObject
{
    Q_OBJECT

public:
    explicit ItemNames(StockRoom& stock, QObject* parent = nullptr);

    /// Reads the catalogue; later changes are followed.
    void load();
    /// Empty while it is not known.
    [[nodiscard]] QString of(const Uid& variant) const { return m_names.value(variant); }
    [[nodiscard]] bool isPiece(const Uid& variant) const { return m_pieces.value(variant, false); }

Q_SIGNALS:
    void loaded();

private:
    StockRoom& m_stock;
    QHash<Uid, QString> m_names;
    QHash<Uid, bool> m_pieces;
};

} // namespace kaibang
