// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seen_orders.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace kaibang {

namespace {

constexpr int versionsAtMost = 999; // they are told apart as milliseconds
constexpr qsizetype hashDigits = 16;

} // namespace

QByteArray listedHash(const QJsonObject& row)
{
    return QCryptographicHash::hash(QJsonDocument(row).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256)
        .toHex()
        .left(hashDigits);
}

bool SeenOrders::knows(const ListedOrder& row) const
{
    const auto seen = m_seen.constFind(row.id);
    return seen != m_seen.constEnd() && seen->hash == row.hash;
}

int SeenOrders::versionOf(const ListedOrder& row) const
{
    const auto seen = m_seen.constFind(row.id);
    if (seen == m_seen.constEnd() || seen->modified != row.modified)
        return 0;
    return seen->hash == row.hash ? seen->version : std::min(seen->version + 1, versionsAtMost);
}

void SeenOrders::remember(const QList<ListedOrder>& rows, qint64 oldest)
{
    for (const ListedOrder& row : rows)
        m_seen.insert(row.id, Seen{row.modified, row.hash, versionOf(row)});
    m_seen.removeIf([oldest](const auto& entry) { return entry.value().modified < oldest; });
}

QJsonObject SeenOrders::toJson() const
{
    QJsonObject object;
    for (auto it = m_seen.constBegin(); it != m_seen.constEnd(); ++it)
        object.insert(it.key(), QJsonArray{it->modified, QString::fromLatin1(it->hash), it->version});
    return object;
}

SeenOrders SeenOrders::fromJson(const QJsonObject& object)
{
    SeenOrders seen;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonArray parts = it.value().toArray();
        seen.m_seen.insert(it.key(),
                           Seen{parts.at(0).toInteger(), parts.at(1).toString().toLatin1(), parts.at(2).toInt()});
    }
    return seen;
}

} // namespace kaibang
