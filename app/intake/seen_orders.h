// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace kaibang {

/// How long a change may stay unseen behind newer ones: shops compare whole seconds, and an order may be written some
/// time after the second it is stamped with.
constexpr qint64 pollOverlapSeconds = 120;

/// An order in a list of changed ones.
struct ListedOrder
{
    QString id;
    qint64 modified = 0;  ///< seconds since 1970
    QByteArray hash;      ///< of the order as it came
    QString orderId = {}; ///< where the list is of something that belongs to an order
};

/// Enough of a hash of `row` to tell an order from its own other versions.
[[nodiscard]] QByteArray listedHash(const QJsonObject& row);

/// What a list of changes has told lately: each reading begins some time before the last one's end, since a change may
/// be written after the second it is stamped with, and what that brings again is known by its hash.
class SeenOrders
{
public:
    /// True for an order that was read just so already.
    [[nodiscard]] bool knows(const ListedOrder& row) const;
    /// How many other versions of the order were seen with the same second of change before this one. Shops tell
    /// seconds only; of two versions of one second the one that is read later is the newer.
    [[nodiscard]] int versionOf(const ListedOrder& row) const;
    /// Forgets what was changed before `oldest`, in seconds since 1970.
    void remember(const QList<ListedOrder>& rows, qint64 oldest);

    [[nodiscard]] QJsonObject toJson() const;
    static SeenOrders fromJson(const QJsonObject& object);
    bool operator==(const SeenOrders&) const = default;

private:
    struct Seen
    {
        qint64 modified = 0;
        QByteArray hash;
        int version = 0;
        bool operator==(const Seen&) const = default;
    };
    QHash<QString, Seen> m_seen;
};

} // namespace kaibang
