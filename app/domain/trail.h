// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instant.h"
#include "role.h"

#include <QString>

namespace kaibang {

/// What a line of the trail tells. Numbers are stored in ledgers and never change.
enum class TrailKind {
    Refund = 1,
    Price = 2,
    BelowFloor = 3, ///< a sale below the lowest price
    FlashPrice = 4,
    CatalogueFile = 5,
    CatalogueUndone = 6,
    Archived = 7,
    Unarchived = 8,
    SaleUndone = 9,
    ImportUndone = 10,
    Exported = 11,
    Restored = 12,
    SignedOff = 13,
    PinSet = 14,
    PinChanged = 15,
    PinRemoved = 16,
    PinClosed = 17, ///< too many wrong tries
    RoleTaken = 18,
    RoleNamed = 19,
    BuyerErased = 20,
    BuyersPurged = 21,
    BackupsClosed = 22, ///< a month's key was replaced: identities in backups made before cannot be opened
    KeepDays = 23,
    Deleted = 24,     ///< a recording or a clip
    BroughtBack = 25, ///< one that was deleted
    KeyMade = 26,     ///< a shop's, the local intake's, the village's, the address for comments: a first or another one
    KeyRemoved = 27
};
inline constexpr TrailKind lastTrailKind = TrailKind::KeyRemoved;

/// One line: who did what, when, from what to what. No buyer is in any of it.
struct TrailLine
{
    qint64 nth = 0;
    Instant at;
    Role role = Role::Host;
    TrailKind kind = TrailKind::Refund;
    QString subject;       ///< a code, an order's id, a file's name, a role, a pseudonym
    QString before, after; ///< in digits and codes; empty where there was nothing
    bool operator==(const TrailLine&) const = default;
};

/// Stable, for files and reports: "price".
[[nodiscard]] constexpr const char* trailKindName(TrailKind kind)
{
    constexpr const char* names[]{"",
                                  "refund",
                                  "price",
                                  "below_floor",
                                  "flash_price",
                                  "catalogue_file",
                                  "catalogue_undone",
                                  "archived",
                                  "unarchived",
                                  "sale_undone",
                                  "import_undone",
                                  "exported",
                                  "restored",
                                  "signed_off",
                                  "pin_set",
                                  "pin_changed",
                                  "pin_removed",
                                  "pin_closed",
                                  "role_taken",
                                  "role_named",
                                  "buyer_erased",
                                  "buyers_purged",
                                  "backups_closed",
                                  "keep_days",
                                  "deleted",
                                  "brought_back",
                                  "key_made",
                                  "key_removed"};
    const auto index = static_cast<std::size_t>(kind);
    return index < std::size(names) ? names[index] : "";
}

} // namespace kaibang
