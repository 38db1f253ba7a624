// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "claim_store.h"

#include "catalogue_store.h"
#include "flash_store.h"
#include "order_rows.h"
#include "show_store.h"
#include "stock_store.h"

#include <algorithm>

namespace kaibang {

namespace {

constexpr int mostEnded = 30;
constexpr int mostOpen = 200; ///< nobody looks at more at once

#define KAIBANG_CLAIM                                                                                                  \
    "SELECT c.claim_id,c.uid,c.source,c.alias,c.words,c.at,c.intent,c.reason,v.uid,"                                   \
    "coalesce(item_name(p.name,v.name),''),c.units,c.state,o.uid,c.buyer_key,c.room "                                  \
    "FROM claim c LEFT JOIN variant v USING(variant_id) LEFT JOIN product p ON p.uid=v.product LEFT JOIN orders o "    \
    "USING(order_id) "

#define KAIBANG_WINDOW                                                                                                 \
    "SELECT w.uid,i.uid,v.uid,item_name(p.name,v.name),w.opened_at,"                                                   \
    "w.closed_at,w.grace_ms,(SELECT count(*) FROM claim c WHERE c.window_id=w.window_id AND c.intent=1),"              \
    "w.interested FROM claim_window w JOIN run_item i USING(item_id) JOIN variant v USING(variant_id) "                \
    "JOIN product p ON p.uid=v.product "

ClaimWindow windowFrom(Statement& s)
{
    const auto closed = s.optionalInteger(5);
    return ClaimWindow{Uid::fromBytes(s.blob(0)),
                       Uid::fromBytes(s.blob(1)),
                       Uid::fromBytes(s.blob(2)),
                       s.text(3),
                       Instant{s.integer(4)},
                       closed ? std::optional<Instant>(Instant{*closed}) : std::nullopt,
                       s.integer(6),
                       static_cast<int>(s.integer(7)),
                       static_cast<int>(s.integer(8))};
}

} // namespace

qint64 ClaimStore::showId()
{
    const auto show = ShowStore(m_ledger).currentOrNew();
    return show ? showRowId(m_database, show.value().uid) : 0;
}

Result<Done> ClaimStore::openWindow(const Uid& item)
{
    const Instant now = m_ledger.now();
    const qint64 show = showId();
    m_database.statement("UPDATE claim_window SET closed_at=max(opened_at,?) WHERE show_id=? AND closed_at IS NULL")
        .run(now.ms, show);
    Statement s = m_database.statement(
        "INSERT INTO claim_window(uid,show_id,item_id,opened_at,grace_ms) SELECT ?,show_id,item_id,?,? FROM run_item "
        "WHERE uid=? AND show_id=? AND removed=0");
    return m_database.changed(s.run(Uid::create(now).bytes(), now.ms, rules().graceMs, item.bytes(), show),
                              Error{ErrorKind::NotFound, QStringLiteral("item")});
}

Result<Done> ClaimStore::closeWindow()
{
    Statement s = m_database.statement(
        "UPDATE claim_window SET closed_at=max(opened_at,?) WHERE show_id=? AND closed_at IS NULL");
    return m_database.changed(s.run(m_ledger.now().ms, showId()), Error{ErrorKind::NotFound, QStringLiteral("window")});
}

ClaimRules ClaimStore::rules()
{
    Statement s = m_database.statement("SELECT grace_ms,hold_ms,units_each,takes_sure FROM claim_rule WHERE show_id<=? "
                                       "ORDER BY show_id DESC LIMIT 1");
    ClaimRules rules;
    if (s.run(showId()).next())
        rules = ClaimRules{s.integer(0), s.integer(1), s.integer(2), s.integer(3) != 0};
    s.finish();
    return rules;
}

Result<Done> ClaimStore::setRules(const ClaimRules& wanted)
{
    const bool isSound = wanted.graceMs >= 0 && wanted.graceMs <= ClaimLimits::longestGraceMs &&
                         wanted.holdMs >= ClaimLimits::shortestHoldMs && wanted.holdMs <= ClaimLimits::longestHoldMs &&
                         wanted.unitsEach >= 0;
    if (!isSound)
        return Error{ErrorKind::OutOfRange, QStringLiteral("claim rules")};
    m_database
        .statement("INSERT INTO claim_rule(show_id,grace_ms,hold_ms,units_each,takes_sure) VALUES(?,?,?,?,?) ON "
                   "CONFLICT DO UPDATE SET grace_ms=excluded.grace_ms,hold_ms=excluded.hold_ms,"
                   "units_each=excluded.units_each,takes_sure=excluded.takes_sure")
        .run(showId(), wanted.graceMs, wanted.holdMs, wanted.unitsEach, wanted.takesSureOnes);
    return m_database.checked(Done{});
}

std::optional<ClaimWindow> ClaimStore::windowAt(Instant at, bool* isClear)
{
    // Newest first: the open one, and before it the one that viewers who lag behind still see.
    Statement s = m_database.statement(KAIBANG_WINDOW "WHERE w.show_id=? ORDER BY w.window_id DESC LIMIT 2");
    s.run(showId());
    std::optional<ClaimWindow> found;
    while (s.next()) {
        const ClaimWindow window = windowFrom(s);
        if (!window.takes(at))
            continue;
        if (found && isClear)
            *isClear = found->variant == window.variant;
        if (!found)
            found = window;
    }
    return found;
}

ClaimStore::Scene ClaimStore::scene(const std::optional<ClaimWindow>& window)
{
    Scene scene;
    Statement s = m_database.statement(
        "SELECT v.uid,v.code,coalesce(v.piece_number,''),p.name || ' ' || v.name,i.state FROM run_item i JOIN variant "
        "v "
        "USING(variant_id) JOIN product p ON p.uid=v.product WHERE i.show_id=? AND i.removed=0 ORDER BY i.position");
    s.run(showId());
    while (s.next()) {
        const Uid variant = Uid::fromBytes(s.blob(0));
        const bool isMeant =
            window ? variant == window->variant : s.integer(4) == static_cast<int>(RunItemState::OnAir);
        if (isMeant && scene.words.onAir < 0)
            scene.words.onAir = int(scene.variants.size());
        scene.variants.append(variant);
        scene.words.items.append(ClaimItem{s.text(1), s.text(2), s.text(3), 0});
    }
    if (scene.words.onAir >= 0)
        if (const auto variant = CatalogueStore(m_ledger).variant(scene.variants.at(scene.words.onAir)))
            scene.words.items[scene.words.onAir].left = variant.value().onHand;
    return scene;
}

QList<ClaimStore::Row> ClaimStore::rowsOf(Statement& s)
{
    QList<Row> rows;
    while (s.next())
        rows.append(Row{s.integer(0),
                        Claim{Uid::fromBytes(s.blob(1)), s.text(2), s.text(3), s.text(4), Instant{s.integer(5)},
                              static_cast<ClaimIntent>(s.integer(6)), static_cast<ClaimReason>(s.integer(7)),
                              Uid::fromBytes(s.blob(8)), s.text(9), s.integer(10),
                              static_cast<ClaimState>(s.integer(11)), Uid::fromBytes(s.blob(12)), s.text(14)},
                        s.blob(13)});
    return rows;
}

ClaimStore::Row ClaimStore::rowOf(const Uid& claim)
{
    Statement s = m_database.statement(KAIBANG_CLAIM "WHERE c.uid=?");
    s.run(claim.bytes());
    return rowsOf(s).value(0);
}

QList<Claim> ClaimStore::claimsIn(ClaimState state)
{
    Statement s = m_database.statement(
        KAIBANG_CLAIM "WHERE c.show_id=? AND c.state IN (0,3) AND c.state=? ORDER BY c.claim_id LIMIT ?");
    s.run(showId(), static_cast<int>(state), mostOpen);
    QList<Claim> claims;
    for (const Row& row : rowsOf(s))
        claims.append(row.claim);
    return claims;
}

void ClaimStore::decide(Row& row, ClaimState state, ClaimReason reason)
{
    row.claim.state = state;
    row.claim.reason = reason;
    m_database.statement("UPDATE claim SET state=?,reason=?,units=?,decided_at=? WHERE claim_id=?")
        .run(static_cast<int>(state), static_cast<int>(reason), row.claim.units, m_ledger.now().ms, row.id);
}

// The flash price counts for who wrote while it ran, also when a person decides later.
std::optional<FlashPrice> ClaimStore::flashOf(const Row& row)
{
    FlashStore flashes(m_ledger);
    const auto flash = flashes.priceOf(row.claim.variant, row.claim.at);
    const bool isLeft = flash && (flash->units == 0 || flash->sold + row.claim.units <= flash->units);
    return isLeft ? flash : std::nullopt;
}

Result<Done> ClaimStore::holdOrWait(Row& row, const BuyerIdentity& buyer)
{
    const auto variant = CatalogueStore(m_ledger).variant(row.claim.variant);
    if (!variant)
        return variant.error();
    const qint64 left = variant.value().onHand;
    if (left < row.claim.units) {
        const bool isSome =
            left > 0 && row.claim.state == ClaimState::Undecided && row.claim.reason == ClaimReason::None;
        if (isSome)
            row.claim.units = left; // his words say how many he wanted
        decide(row, isSome ? ClaimState::Undecided : ClaimState::Waiting,
               isSome ? ClaimReason::OnlySomeLeft : ClaimReason::SoldOut);
        return m_database.checked(Done{});
    }
    const auto flash = flashOf(row);
    HoldStore::Wish wish{row.claim.source,
                         buyer,
                         row.claim.variant,
                         row.claim.units,
                         flash ? flash->priceMinor : variant.value().priceMinor,
                         rules().holdMs,
                         row.id,
                         row.claim.at};
    const auto outcome = m_holds.reserve(wish);
    if (!outcome)
        return outcome.error();
    if (flash)
        FlashStore(m_ledger).note(*flash, outcome.value().order, row.claim.units);
    row.claim.order = outcome.value().order;
    m_database.statement("UPDATE claim SET order_id=? WHERE claim_id=?")
        .run(orderRowId(m_database, row.claim.order), row.id);
    // Why it waited stays with it, so that taking it back leads to the same place.
    decide(row, ClaimState::Held, row.claim.reason);
    return m_database.checked(Done{});
}

Result<Claim> ClaimStore::accept(const Uid& claim, const QString& buyer)
{
    Row row = rowOf(claim);
    if (row.id == 0 || row.claim.state != ClaimState::Undecided)
        return Error{ErrorKind::NotFound, QStringLiteral("claim to decide")};
    if (row.claim.intent == ClaimIntent::Cancel) {
        if (const auto released = m_holds.release(row.claim.order); !released)
            return released.error();
        decide(row, ClaimState::Cancelled, row.claim.reason);
        return m_database.checked(row.claim);
    }
    if (!row.claim.variant.isValid()) {
        // Whoever names no item means what a person sees now.
        const Scene now = scene(windowAt(m_ledger.now()));
        if (now.words.onAir < 0)
            return Error{ErrorKind::Invalid, QStringLiteral("which item")};
        row.claim.variant = now.variants.at(now.words.onAir);
        m_database.statement("UPDATE claim SET variant_id=? WHERE claim_id=?")
            .run(variantRowId(m_database, row.claim.variant), row.id);
    }
    BuyerIdentity identity;
    identity.display = buyer.isEmpty() ? row.claim.alias : buyer;
    if (row.claim.intent == ClaimIntent::Waitlist && row.claim.reason != ClaimReason::StillThere)
        decide(row, ClaimState::Waiting, ClaimReason::None);
    else if (const auto done = holdOrWait(row, identity); !done)
        return done.error();
    return m_database.checked(rowOf(claim).claim);
}

Result<Claim> ClaimStore::refuse(const Uid& claim)
{
    Row row = rowOf(claim);
    if (row.id == 0 || (row.claim.state != ClaimState::Undecided && row.claim.state != ClaimState::Waiting))
        return Error{ErrorKind::NotFound, QStringLiteral("claim to decide")};
    decide(row, ClaimState::Refused, row.claim.reason);
    return m_database.checked(row.claim);
}

Result<Claim> ClaimStore::undoDecision(const Uid& claim)
{
    Row row = rowOf(claim);
    if (row.id == 0)
        return Error{ErrorKind::NotFound, QStringLiteral("claim")};
    const bool isCancel = row.claim.intent == ClaimIntent::Cancel;
    const bool stoodInLine = row.claim.reason == ClaimReason::SoldOut || row.claim.reason == ClaimReason::LineBefore ||
                             (row.claim.intent == ClaimIntent::Waitlist && row.claim.reason == ClaimReason::None);
    if (row.claim.state == ClaimState::Refused && stoodInLine) {
        decide(row, ClaimState::Waiting, row.claim.reason);
        return m_database.checked(rowOf(claim).claim);
    }
    if (row.claim.state == ClaimState::Held || (isCancel && row.claim.state == ClaimState::Cancelled)) {
        const auto back = isCancel ? m_holds.undoRelease(row.claim.order) : m_holds.release(row.claim.order);
        if (!back)
            return back.error();
    }
    if (!isCancel)
        m_database.statement("UPDATE claim SET order_id=NULL WHERE claim_id=?").run(row.id);
    if (row.claim.state == ClaimState::Held && stoodInLine) {
        decide(row, ClaimState::Waiting, row.claim.reason);
        return m_database.checked(rowOf(claim).claim);
    }
    const ClaimReason why = row.claim.reason == ClaimReason::None ? ClaimReason::TakenBack : row.claim.reason;
    decide(row, ClaimState::Undecided, isCancel ? row.claim.reason : why);
    return m_database.checked(rowOf(claim).claim);
}

Result<Claim> ClaimStore::promote(const Uid& variant, const std::function<QString(const Uid& claim)>& buyerOf)
{
    Statement s = m_database.statement(
        KAIBANG_CLAIM "WHERE c.show_id=? AND c.state IN (0,3) AND c.state=3 AND v.uid=? ORDER BY c.claim_id LIMIT 1");
    s.run(showId(), variant.bytes());
    Row row = rowsOf(s).value(0);
    if (row.id == 0)
        return Error{ErrorKind::NotFound, QStringLiteral("nobody is in line")};
    BuyerIdentity identity;
    const QString name = buyerOf ? buyerOf(row.claim.uid) : QString();
    identity.display = name.isEmpty() ? row.claim.alias : name;
    if (const auto done = holdOrWait(row, identity); !done)
        return done.error();
    if (row.claim.state != ClaimState::Held)
        return Error{ErrorKind::OutOfStock, row.claim.itemName};
    return m_database.checked(rowOf(row.claim.uid).claim);
}

Result<ClaimBoard> ClaimStore::board()
{
    ClaimBoard board;
    const qint64 show = showId();
    board.window = windowAt(m_ledger.now());
    board.undecided = claimsIn(ClaimState::Undecided);
    board.waiting = claimsIn(ClaimState::Waiting);
    board.rules = rules();
    const auto active = m_holds.active();
    const auto ended = m_holds.endedOf(show, mostEnded);
    const auto late = m_holds.late();
    if (!active || !ended || !late)
        return m_database.error();
    board.holds = active.value();
    board.ended = ended.value();
    board.late = late.value();
    for (const Claim& claim : std::as_const(board.waiting)) {
        const auto variant = CatalogueStore(m_ledger).variant(claim.variant);
        if (variant && variant.value().onHand >= claim.units && !board.free.contains(claim.variant))
            board.free.append(claim.variant);
    }
    return m_database.checked(board);
}

} // namespace kaibang
