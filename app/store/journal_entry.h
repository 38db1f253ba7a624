// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instant.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <optional>

namespace kaibang {

/// One thing that a ledger accepted, as its intake journal keeps it: what was told (JSON) and, for a report, the very
/// text that the order's history keeps, which names no buyer but by the masked alias.
struct JournalEntry
{
    QJsonObject told; ///< "kind" says which
    QByteArray event;
    [[nodiscard]] QString kind() const { return told.value(QStringLiteral("kind")).toString(); }
    [[nodiscard]] QString text(const char* name) const { return told.value(QLatin1String(name)).toString(); }
    [[nodiscard]] qint64 number(const char* name) const { return told.value(QLatin1String(name)).toInteger(); }
};

[[nodiscard]] QByteArray bytesOf(const JournalEntry& entry);
/// nullopt for bytes that are none.
[[nodiscard]] std::optional<JournalEntry> journalEntryFrom(const QByteArray& bytes);

/// Which order an entry is about, by what its source calls it: our own uid of it may differ in an older copy.
struct JournalOrder
{
    QString source, shopId, orderId;
    bool operator==(const JournalOrder&) const = default;
    bool operator<(const JournalOrder& other) const;
    [[nodiscard]] QString text() const { return source + QLatin1Char(':') + orderId; }
};
/// Of a report, read from its event; of all other kinds, from what was told. Empty ids where it is about none.
[[nodiscard]] JournalOrder orderOf(const JournalEntry& entry);
/// An entry of this kind about this order.
[[nodiscard]] JournalEntry entryAbout(const char* kind, const JournalOrder& order);

/// An erasure of a buyer: which orders were the buyer's, and the pseudonym under which the trail names it. Nobody can
/// be told from it.
struct PastErasure
{
    QString buyer; ///< BuyerErasure::pseudonym; empty for those made before it was kept
    Instant at;
    QList<JournalOrder> orders;
    bool operator==(const PastErasure&) const = default;
};
[[nodiscard]] JournalEntry entryOf(const PastErasure& erasure);
/// Of an entry of the kind "erased".
[[nodiscard]] PastErasure erasureOf(const JournalEntry& entry);

/// The kinds of entry. They are in files and do not change.
namespace journal {
inline constexpr const char* report = "report";
inline constexpr const char* undoHand = "undo_hand";
inline constexpr const char* undoDelivery = "undo_delivery";
inline constexpr const char* redoDelivery = "redo_delivery";
inline constexpr const char* import = "import";
inline constexpr const char* undoImport = "undo_import";
inline constexpr const char* hold = "hold";
inline constexpr const char* erased = "erased";
} // namespace journal

} // namespace kaibang
