// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buyer_key.h"
#include "claim.h"
#include "claim_grammar.h"
#include "flash_price.h"
#include "hold_store.h"

#include <functional>

namespace kaibang {

/// Claims of the current show: windows, comments and what became of them. Runs inside jobs of the store thread. A claim
/// that is held, its order, its stock and its hold are stored together; one that finds no stock waits in line and never
/// makes an order short.
class ClaimStore
{
public:
    explicit ClaimStore(Ledger& ledger)
        : m_ledger(ledger)
        , m_database(ledger.database())
        , m_holds(ledger)
    {}

    /// Opens the window of an item of the current show; another one that is open closes. NotFound.
    Result<Done> openWindow(const Uid& item);
    /// NotFound when none is open.
    Result<Done> closeWindow();
    /// The rules of the current show, else of the last one that has some.
    ClaimRules rules();
    Result<Done> setRules(const ClaimRules& rules);

    /// Reads a comment and does what follows from it. A message that came before changes nothing.
    Result<ClaimOutcome> take(const BuyerComment& comment, const ClaimGrammar& grammar);
    /// A claim a person typed in: held at once, in line when it is not all there or others wait for it, or left to be
    /// decided where a limit is passed.
    Result<ClaimOutcome> takeTyped(const QString& buyer, const Uid& variant, qint64 units);

    /// A person says yes: of a claim, hold it (or put it in line); of a cancellation, give the stock back. `buyer` is
    /// the full name where it is still known.
    Result<Claim> accept(const Uid& claim, const QString& buyer);
    /// A person says no to a claim, or takes it out of the line.
    Result<Claim> refuse(const Uid& claim);
    /// Takes accept() or refuse() back: it has to be decided again, or stands in line where it stood.
    Result<Claim> undoDecision(const Uid& claim);
    /// Holds for the first in line for a variant. OutOfStock when its units are not there; NotFound.
    Result<Claim> promote(const Uid& variant, const std::function<QString(const Uid& claim)>& buyerOf);

    /// The order of a claim; invalid where it has none.
    Uid orderOf(const Uid& claim) { return rowOf(claim).claim.order; }
    Result<ClaimBoard> board();
    /// What a comment can mean now.
    struct Scene
    {
        ClaimScene words;
        QList<Uid> variants; ///< by index of words.items
    };
    Scene scene(const std::optional<ClaimWindow>& window);
    /// The window a comment of this instant belongs to. `isClear` is false where two take it.
    std::optional<ClaimWindow> windowAt(Instant at, bool* isClear = nullptr);

private:
    struct Row
    {
        qint64 id = 0;
        Claim claim;
        QByteArray buyerKey;
    };
    [[nodiscard]] qint64 showId();
    Row rowOf(const Uid& claim);
    QList<Row> rowsOf(class Statement& s);
    QList<Claim> claimsIn(ClaimState state);
    std::optional<Claim> seenBefore(const BuyerComment& comment);
    Row insert(const BuyerComment& comment, Claim claim, const QByteArray& key,
               const std::optional<ClaimWindow>& window);
    void decide(Row& row, ClaimState state, ClaimReason reason);
    /// Whether the buyer of a claim holds the same item from the same window.
    bool holdsAlready(const Row& row);
    /// The limit that a claim would pass, or None.
    ClaimReason limitReached(const Row& row, const ClaimRules& rules);
    /// Leaves a claim with an obstacle to a person; else holds it where the line leaves its units, or puts it in line.
    Result<Done> holdInTurn(Row& row, ClaimReason obstacle, const BuyerIdentity& buyer);
    std::optional<FlashPrice> flashOf(const Row& row);
    /// Whether its units are on hand beside what those in line wait for.
    bool isThere(const Claim& claim);
    /// Units of a variant that are waited for in the current show.
    qint64 linedUp(const Uid& variant);
    /// Makes the hold, or puts the claim in line.
    Result<Done> holdOrWait(Row& row, const BuyerIdentity& buyer);
    Result<ClaimOutcome> takeCancel(const BuyerComment& comment, const ClaimReading& reading, const QByteArray& key,
                                    const std::optional<ClaimWindow>& window);
    Result<ClaimOutcome> takeHere(const BuyerComment& comment, const ClaimGrammar& grammar, RoomVerdict room);
    struct Certainty
    {
        bool isClearWindow, isOwnRoom;
    };
    Result<ClaimOutcome> takeClaim(const BuyerComment& comment, const ClaimReading& reading, const Scene& scene,
                                   const QByteArray& key, const std::optional<ClaimWindow>& window,
                                   Certainty certainty);

    Ledger& m_ledger;
    Database& m_database;
    HoldStore m_holds;
};

} // namespace kaibang
