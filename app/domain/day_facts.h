// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instant.h"
#include "opening.h"
#include "show_completeness.h"
#include "uid.h"

#include <QList>
#include <QString>
#include <optional>

namespace kaibang {

/// Version of what the facts below mean. A bundle names the one it was made by, and a village prints them.
inline constexpr int factDefinitions = 1;

/// What is known of an order's money. An order whose source says a word nobody knows counts in no amount.
enum class FactState { Unknown = 0, Unpaid = 1, Paid = 2, Cancelled = 3 };

/// One line of an order. There is no field for what a source or a buyer wrote: product and variant are the household's
/// own words for what a person mapped the line to, and empty where nobody has.
struct FactLine
{
    QString productCode, product, category;
    QString variantCode, variant;
    QString grade, size;                 ///< of a piece
    qint64 thousandths = 0;              ///< quantity
    std::optional<qint64> amountMinor;   ///< of the whole line; absent where nobody has told
    std::optional<qint64> refundedMinor; ///< of it, as the order's source says
    std::optional<qint64> listMinor;     ///< price of one unit in the catalogue when the bundle was made
    std::optional<qint64> floorMinor;    ///< the household's own lowest price of one unit
    bool operator==(const FactLine&) const = default;
};

/// An order without its buyer. `id` is a pseudonym: keyed with a secret of the household, so that nobody outside can
/// tie it to the platform's number, and the same in each bundle.
struct FactOrder
{
    Uid id;
    QString channel;      ///< "taobao", "claim", "counter" …
    bool isOnline = true; ///< not sold at the door
    Uid show;             ///< invalid outside of a show
    Instant placedAt;
    std::optional<Instant> paidAt;
    FactState state = FactState::Unknown;
    bool isShort = false;
    QString currency;
    std::optional<qint64> dueMinor;      ///< what the buyer owes or paid, before refunds
    std::optional<qint64> refundedMinor; ///< what is known to have gone back, on whatever day
    std::optional<qint64> feeMinor;      ///< of the platform
    QList<FactLine> lines;
    bool operator==(const FactOrder&) const = default;
};

/// Money that went back on this day, of an order of whatever day.
struct FactRefund
{
    Uid order; ///< pseudonym
    QString channel;
    BusinessDay saleDay;
    Instant at;
    QString currency;
    qint64 amountMinor = 0;
    bool operator==(const FactRefund&) const = default;
};

struct FactSpan
{
    QString variantCode;
    Instant from;
    std::optional<Instant> until;
    bool operator==(const FactSpan&) const = default;
};

/// A show is never told longer than this; what a village gets beyond it, it refuses.
inline constexpr qint64 mostShowMs = 31 * 24 * 3'600'000LL;

struct FactShow
{
    Uid id;
    Instant startedAt;
    std::optional<Instant> endedAt;
    bool soldOpenings = false;     ///< an opening was on air or opened
    bool wasDisclosed = false;     ///< with its disclosure card
    ShowCompleteness completeness; ///< no source in it has a person's words for a name
    QList<FactSpan> onAir;
    bool operator==(const FactShow&) const = default;
};

struct FactOpening
{
    Uid id, order, show; ///< pseudonyms; show is invalid outside of one
    QString lot, farm, productCode;
    int nth = 0;
    OpeningState state = OpeningState::Done;
    EmptyKind empty = EmptyKind::None;
    bool isReplacement = false;
    Instant startedAt;
    std::optional<Instant> doneAt;
    OpeningResult result;
    bool operator==(const FactOpening&) const = default;
};

/// The shelf when the bundle was made.
struct FactStock
{
    QString productCode, product, category, variantCode, variant;
    qint64 onHand = 0;
    std::optional<qint64> listMinor, floorMinor;
    bool operator==(const FactStock&) const = default;
};

struct FactLot
{
    QString lot, farm;
    qint64 counted = 0, remaining = 0; ///< mussels
    bool operator==(const FactLot&) const = default;
};

/// What one household tells of one business day, as a whole: what a later bundle tells of the same day stands instead.
struct DayFacts
{
    BusinessDay day;
    QList<FactOrder> orders;     ///< placed on this day
    QList<FactRefund> refunds;   ///< that went back on this day
    QList<FactShow> shows;       ///< that began on this day
    QList<FactOpening> openings; ///< in shows of this day, or taken on it outside of one
    qint64 openingsLeft = 0;     ///< mussels that were paid for and not opened when the bundle was made
    bool operator==(const DayFacts&) const = default;
};

/// What a household sends the coordinator: the day it closes and every earlier one that has changed since it was last
/// told. Of two bundles that tell of a day the one with the higher `number` counts, so that the order in which they
/// come does not matter.
struct DayBundle
{
    Uid household;
    QString householdName;
    QString zone; ///< IANA
    int dayStartMinute = 240;
    QString currency;  ///< of its catalogue; orders have their own
    qint64 number = 0; ///< 1, 2, 3 … of this household
    Instant madeAt;
    int definitions = factDefinitions;
    BusinessDay closes;
    QList<DayFacts> days; ///< the closed one first, then the restated ones by their day
    QList<FactStock> stock;
    QList<FactLot> lots;
    bool operator==(const DayBundle&) const = default;
};

} // namespace kaibang
