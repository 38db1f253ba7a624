// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal_entry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <tuple>

namespace kaibang {

QByteArray bytesOf(const JournalEntry& entry)
{
    // Compact JSON has no line break of its own.
    return QJsonDocument(entry.told).toJson(QJsonDocument::Compact) + '\n' + entry.event;
}

std::optional<JournalEntry> journalEntryFrom(const QByteArray& bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    const QJsonDocument told = QJsonDocument::fromJson(bytes.left(std::max<qsizetype>(end, 0)));
    if (end < 0 || !told.isObject() || !told.object().value(QStringLiteral("kind")).isString())
        return std::nullopt;
    return JournalEntry{told.object(), bytes.mid(end + 1)};
}

bool JournalOrder::operator<(const JournalOrder& other) const
{
    return std::tie(source, shopId, orderId) < std::tie(other.source, other.shopId, other.orderId);
}

JournalOrder orderOf(const JournalEntry& entry)
{
    const auto from = [](const QJsonObject& object) {
        return JournalOrder{object.value(QStringLiteral("source")).toString(),
                            object.value(QStringLiteral("shop_id")).toString(),
                            object.value(QStringLiteral("order_id")).toString()};
    };
    return from(entry.kind() == QLatin1String(journal::report) ? QJsonDocument::fromJson(entry.event).object()
                                                               : entry.told);
}

JournalEntry entryAbout(const char* kind, const JournalOrder& order)
{
    return JournalEntry{QJsonObject{{QStringLiteral("kind"), QLatin1String(kind)},
                                    {QStringLiteral("source"), order.source},
                                    {QStringLiteral("shop_id"), order.shopId},
                                    {QStringLiteral("order_id"), order.orderId}},
                        {}};
}

JournalEntry entryOf(const PastErasure& erasure)
{
    QJsonArray orders;
    for (const JournalOrder& order : erasure.orders)
        orders.append(QJsonArray{order.source, order.shopId, order.orderId});
    return JournalEntry{{{QStringLiteral("kind"), QLatin1String(journal::erased)},
                         {QStringLiteral("at"), erasure.at.ms},
                         {QStringLiteral("buyer"), erasure.buyer},
                         {QStringLiteral("orders"), orders}},
                        {}};
}

PastErasure erasureOf(const JournalEntry& entry)
{
    PastErasure erasure{entry.text("buyer"), Instant{entry.number("at")}, {}};
    for (const auto& one : entry.told.value(QStringLiteral("orders")).toArray()) {
        const QJsonArray names = one.toArray();
        erasure.orders.append({names.at(0).toString(), names.at(1).toString(), names.at(2).toString()});
    }
    return erasure;
}

} // namespace kaibang
