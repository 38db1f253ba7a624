// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instant.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace kaibang {

/// What was made up from the intake journal on a copy that was put back.
struct ReplayReport
{
    Instant at;
    int orders = 0;      ///< that the copy did not have
    int changed = 0;     ///< reports that changed an order which was there
    int undone = 0;      ///< hand entries and imports taken back once more
    int erased = 0;      ///< buyers who were erased after the copy was made, and are now erased in it too
    int missing = 0;     ///< groups the journal does not have any more, between the copy and its own first
    int unreadable = 0;  ///< entries that were there and could not be stored
    QStringList lookAt;  ///< orders a person has to look at, as source:number; the first twenty
    int lookAtCount = 0; ///< of all of them
    [[nodiscard]] bool isNothing() const
    {
        return orders + changed + undone + erased + missing + unreadable + lookAtCount == 0;
    }
    bool operator==(const ReplayReport&) const = default;
};

/// As it is kept in the ledger until a person has read it.
[[nodiscard]] QByteArray toJson(const ReplayReport& report);
[[nodiscard]] std::optional<ReplayReport> replayReportFromJson(const QByteArray& json);

/// A kind of thing that is newer in the ledger of now and would go. The ui words it. Add at the end.
enum class NewerThing {
    Products,
    StockChanges,
    Shows,
    Claims,
    Holds,
    Openings,
    OpenedResults,
    Packed,
    Returns,
    Pieces,
    Payouts,
    LineRules,
    Recordings,
    Bundles
};

/// Its name for programs; it does not change.
[[nodiscard]] QString newerThingName(NewerThing thing);

struct NewerCount
{
    NewerThing thing = NewerThing::Products;
    int count = 0;
    bool operator==(const NewerCount&) const = default;
};

/// Paid minus refunded, in minor units, in the ledger of now and in the backup.
struct MoneyThenAndNow
{
    QString currency;
    qint64 nowMinor = 0, thenMinor = 0;
    bool operator==(const MoneyThenAndNow&) const = default;
};

/// What a restore would change, worked out before anything is done.
struct RestoreComparison
{
    Instant backupAt;              ///< the newest change that is in it
    int backupOrders = 0;          ///< in it altogether
    bool isOtherHousehold = false; ///< another ledger's copy: nothing of the journal belongs to it
    bool isNowReadable = true;     ///< else only what the journal holds is known, and all below but that is empty
    int newerOrders = 0;           ///< in the ledger of now and not in the backup
    int changedOrders = 0;         ///< in both, and different by now
    int fromJournal = 0;           ///< of the newer orders, or of all where they are not known: made up again
    int changesFromJournal = 0;    ///< of the changed ones: told again by the journal
    bool journalReaches = true;    ///< false when the journal begins only after the backup
    int erasedBuyers = 0;          ///< erased after the backup: they are erased in it again, whatever is chosen
    int foreignSegments = 0;       ///< parts of the journal that belong to another ledger and are left alone
    QList<MoneyThenAndNow> money;  ///< currencies whose sums differ
    int stockDiffers = 0;          ///< products whose stock is another one
    QList<NewerCount> newer;       ///< kinds of which there is something newer
    QStringList settings;          ///< names of household settings that are different
    [[nodiscard]] int lostOrders() const { return newerOrders - fromJournal; }
    bool operator==(const RestoreComparison&) const = default;
};

} // namespace kaibang
