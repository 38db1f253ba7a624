// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buyer_comment.h"
#include "ledger.h"
#include "live_room.h"
#include "order_event.h"

namespace kaibang {

/// Which rooms are this household's: what keeps the comments of somebody else's show from becoming claims here. Runs
/// inside jobs of the store thread.
class LiveRooms
{
public:
    explicit LiveRooms(Ledger& ledger)
        : m_ledger(ledger)
        , m_database(ledger.database())
    {}

    /// Counts a comment of the current show and says whose its room is. A comment that tells of no room, or whose room
    /// a person has set up, is Ours.
    RoomVerdict note(const BuyerComment& comment);
    /// Counts a new order of a show. An order that tells of no room is Ours.
    RoomVerdict note(const OrderEvent& event, std::optional<qint64> showId);
    [[nodiscard]] RoomVerdict verdictOf(const LiveReference& live);

    /// A person's answer. What was counted and held before stays as it is.
    Result<Done> decide(const QString& platform, const QString& room, RoomVerdict verdict);
    /// The rooms that the current or last show named, those to be asked about first.
    Result<QList<LiveRoom>> ofCurrentShow();

private:
    RoomVerdict count(qint64 showId, const LiveRoom& named);
    [[nodiscard]] RoomVerdict verdictOf(const QString& platform, const QString& room);
    [[nodiscard]] qint64 currentShow();

    Ledger& m_ledger;
    Database& m_database;
};

} // namespace kaibang
