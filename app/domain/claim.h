// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buyer_comment.h"
#include "claim_reading.h"
#include "instant.h"
#include "live_room.h"
#include "uid.h"

#include <optional>

namespace kaibang {

struct ClaimLimits
{
    static constexpr qint64 shortestHoldMs = 30'000, longestHoldMs = 30LL * 24 * 3600 * 1000;
    static constexpr qint64 longestGraceMs = 120'000;
};

// The numbers behind these enums are stored in ledgers: add at the end, never renumber.
enum class ClaimState {
    Undecided = 0, ///< a person has to say
    Held = 1,      ///< it has its order and its stock
    Refused = 2,
    Waiting = 3, ///< next in line for what is sold out
    Cancelled = 4,
    Ignored = 5 ///< asked for nothing
};
enum class HoldState {
    Active = 0,
    Paid = 1,
    Expired = 2,
    Released = 3, ///< by a person, or because the order was cancelled
    PaidLate = 4, ///< the money came after the stock was given back: a person has to say
    Refunded = 5  ///< paid late, and the money went back
};

/// What to do about money that came after the stock was given back.
enum class LateChoice { CoverAgain, Refund, GiveShort };

/// How a show takes claims.
struct ClaimRules
{
    qint64 graceMs = 8'000;    ///< comments so much later still count: viewers see the picture late
    qint64 holdMs = 600'000;   ///< how long an unpaid claim keeps its stock
    qint64 unitsEach = 0;      ///< of one item for one buyer; 0: no limit
    bool takesSureOnes = true; ///< sure claims are held at once, without a person
    bool operator==(const ClaimRules&) const = default;
};

/// The time in which claims for one item of the run order count.
struct ClaimWindow
{
    Uid uid, item, variant;
    QString itemName;
    Instant openedAt;
    std::optional<Instant> closedAt;
    qint64 graceMs = 0;
    int claims = 0, interested = 0;
    bool operator==(const ClaimWindow&) const = default;
    [[nodiscard]] bool takes(Instant at) const
    {
        return at >= openedAt && (!closedAt || at.ms <= closedAt->ms + graceMs);
    }
};

/// A comment that asks for goods or takes that back: its own words as evidence, in the order of arrival.
struct Claim
{
    Uid uid;
    QString source, alias, words;
    Instant at;
    ClaimIntent intent = ClaimIntent::Claim;
    ClaimReason reason = ClaimReason::None;
    Uid variant; ///< invalid while nobody knows which item
    QString itemName;
    qint64 units = 1;
    ClaimState state = ClaimState::Undecided;
    Uid order;         ///< the order that holds for it; of a cancellation: whose hold it takes back
    QString room = {}; ///< whose chat it was written in, as people call it; empty where nobody told
    bool operator==(const Claim&) const = default;
};

/// Stock kept for an unpaid order until a stored instant.
struct Hold
{
    Uid order, variant;
    QString alias, source, itemName, currency;
    qint64 units = 0, amountMinor = 0;
    Instant from, until;
    HoldState state = HoldState::Active;
    std::optional<Instant> closedAt;
    bool operator==(const Hold&) const = default;
};

/// Claims and holds of the current show as they are on disk.
struct ClaimBoard
{
    std::optional<ClaimWindow> window; ///< open, or closed within its grace
    QList<Claim> undecided;            ///< in the order of arrival
    QList<Claim> waiting;              ///< in the order of arrival
    QList<Hold> holds;                 ///< active, the next to expire first
    QList<Hold> ended;                 ///< expired or released in this show, the newest first
    QList<Hold> late;                  ///< paid late and not decided, of any show
    QList<Uid> free;                   ///< variants with stock that somebody waits for
    ClaimRules rules;
    bool operator==(const ClaimBoard&) const = default;
};

/// What became of one comment.
struct ClaimOutcome
{
    Claim claim; ///< invalid uid where nothing of it is kept
    bool isRepeat = false;
    RoomVerdict room = RoomVerdict::Ours;
};

} // namespace kaibang
