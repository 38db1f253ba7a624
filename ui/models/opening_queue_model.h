// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "opening_view.h"

#include <QAbstractListModel>

namespace kaibang {

/// The queue of the opening table as a list: who comes next, with how many mussels, waiting for how long; those put off
/// to the next show at its end. It shows what is on disk and changes nothing. GUI thread.
class OpeningQueueModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        TurnRole = Qt::UserRole, ///< Uid of the turn
        AliasRole,
        PlaceRole, ///< "2 of 3", the mussel that comes next
        WaitRole,  ///< how long it waits, or that it was let by or put off
        BagRole,   ///< number as text; empty where there is none yet
        StateRole  ///< TurnState
    };

    explicit OpeningQueueModel(QObject* parent = nullptr);

    void setView(const OpeningView& view);
    /// Moves the waiting times. Call once a second; rows change when a minute has passed.
    void setNow(Instant now);
    /// Makes all texts again, after the language has changed.
    void retranslate();
    [[nodiscard]] const OpeningTurn* turnAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    [[nodiscard]] QString waitOf(const OpeningTurn& turn) const;

    QList<OpeningTurn> m_turns;
    Instant m_now;
};

} // namespace kaibang
