// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claim.h"

#include <QAbstractListModel>

namespace kaibang {

/// What is held and for how long, who is next in line, and what has just ended: one row each, in this order. GUI
/// thread.
class HoldListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class RowKind { Held, Waiting, Ended };
    enum Role {
        KindRole = Qt::UserRole, ///< RowKind
        OrderRole,               ///< Uid; invalid for who waits
        ClaimRole,               ///< Uid of who waits
        VariantRole,
        IconRole,    ///< icon name
        IsUrgentRole ///< less than a minute is left
    };

    explicit HoldListModel(QObject* parent = nullptr);

    void setBoard(const ClaimBoard& board);
    /// Moves the remaining times. Call once a second.
    void setNow(Instant now);
    void retranslate();
    [[nodiscard]] const Hold* hold(int row) const;
    [[nodiscard]] const Claim* waiting(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString holdText(const Hold& hold) const;

    QList<Hold> m_holds, m_ended;
    QList<Claim> m_waiting;
    Instant m_now;
};

} // namespace kaibang
