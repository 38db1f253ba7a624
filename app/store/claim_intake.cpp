// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The half of ClaimStore that takes what comes in.
#include "catalogue_store.h"
#include "claim_store.h"
#include "flash_store.h"
#include "live_rooms.h"
#include "stock_store.h"
#include "text.h"

namespace kaibang {

namespace {

constexpr qsizetype shortestNameToHide = 3;

BuyerIdentity identityOf(const QString& name)
{
    BuyerIdentity buyer;
    buyer.display = name;
    return buyer;
}

// The words are evidence; a name in them is not.
QString withoutName(QString words, const QString& name)
{
    if (name.trimmed().size() >= shortestNameToHide)
        words.replace(name.trimmed(), maskedAlias(name), Qt::CaseInsensitive);
    return words;
}

} // namespace

std::optional<Claim> ClaimStore::seenBefore(const BuyerComment& comment)
{
    if (comment.messageId.isEmpty())
        return std::nullopt;
    Statement s = m_database.statement("SELECT uid FROM claim WHERE source=? AND message_id=?");
    const Uid uid = s.run(comment.source, comment.messageId).next() ? Uid::fromBytes(s.blob(0)) : Uid();
    s.finish();
    return uid.isValid() ? std::optional<Claim>(rowOf(uid).claim) : std::nullopt;
}

ClaimStore::Row ClaimStore::insert(const BuyerComment& comment, Claim claim, const QByteArray& key,
                                   const std::optional<ClaimWindow>& window)
{
    claim.uid = Uid::create(m_ledger.now());
    const auto variantId = claim.variant.isValid() ? variantRowId(m_database, claim.variant) : std::nullopt;
    const auto messageId =
        comment.messageId.isEmpty() ? std::nullopt : std::optional<QByteArray>(comment.messageId.toUtf8());
    m_database
        .statement(
            "INSERT INTO claim(uid,show_id,window_id,source,message_id,buyer_key,alias,words,at,intent,reason,"
            "variant_id,units,state,room) VALUES(?,?,(SELECT window_id FROM claim_window WHERE uid=?),?,CAST(? AS "
            "TEXT),nullif(?,x''),?,?,?,?,?,?,?,?,?)")
        .run(claim.uid.bytes(), showId(), window ? window->uid.bytes() : QByteArray(), comment.source, messageId, key,
             maskedAlias(comment.displayName), withoutName(comment.text, comment.displayName),
             comment.at.value_or(m_ledger.now()).ms, static_cast<int>(claim.intent), static_cast<int>(claim.reason),
             variantId, claim.units, static_cast<int>(claim.state),
             comment.roomName.isEmpty() ? comment.room : comment.roomName);
    return rowOf(claim.uid);
}

Result<ClaimOutcome> ClaimStore::take(const BuyerComment& comment, const ClaimGrammar& grammar)
{
    if (const auto seen = seenBefore(comment))
        return ClaimOutcome{*seen, true};
    const RoomVerdict room = LiveRooms(m_ledger).note(comment);
    if (room == RoomVerdict::NotOurs) {
        ClaimOutcome outcome;
        outcome.claim.state = ClaimState::Ignored;
        outcome.room = room;
        return m_database.checked(outcome);
    }
    auto outcome = takeHere(comment, grammar, room);
    if (outcome)
        outcome.value().room = room;
    return outcome;
}

Result<ClaimOutcome> ClaimStore::takeHere(const BuyerComment& comment, const ClaimGrammar& grammar, RoomVerdict room)
{
    bool isClear = true;
    const auto window = windowAt(comment.at.value_or(m_ledger.now()), &isClear);
    const Scene now = scene(window);
    const ClaimReading reading = grammar.read(comment.text, now.words);
    const QByteArray key =
        BuyerKeyStore(m_ledger).keyOf(QStringLiteral("claim"), comment.source, identityOf(comment.displayName));
    switch (reading.intent) {
    case ClaimIntent::Interest:
        if (window)
            m_database.statement("UPDATE claim_window SET interested=interested+1 WHERE uid=?")
                .run(window->uid.bytes());
        break;
    case ClaimIntent::Cancel:
        return takeCancel(comment, reading, key, window);
    case ClaimIntent::Claim:
    case ClaimIntent::Waitlist:
        return takeClaim(comment, reading, now, key, window, {isClear, room == RoomVerdict::Ours});
    case ClaimIntent::Nothing:
    case ClaimIntent::Question:
        break;
    }
    // Talk is not kept: it is no evidence of anything, and it is somebody's words.
    ClaimOutcome outcome;
    outcome.claim.intent = reading.intent;
    outcome.claim.state = ClaimState::Ignored;
    return m_database.checked(outcome);
}

Result<ClaimOutcome> ClaimStore::takeCancel(const BuyerComment& comment, const ClaimReading& reading,
                                            const QByteArray& key, const std::optional<ClaimWindow>& window)
{
    ClaimOutcome outcome;
    outcome.claim.intent = ClaimIntent::Cancel;
    outcome.claim.state = ClaimState::Ignored;
    if (key.isEmpty())
        return outcome;
    // What is not held yet costs nothing to let go; a hold is let go by a person.
    m_database
        .statement("UPDATE claim SET state=?,decided_at=? WHERE show_id=? AND state IN (0,3) AND buyer_key=? AND "
                   "intent<>?")
        .run(static_cast<int>(ClaimState::Cancelled), m_ledger.now().ms, showId(), key,
             static_cast<int>(ClaimIntent::Cancel));
    Statement held = m_database.statement(
        "SELECT o.uid,v.uid,h.units,h.order_id FROM hold h JOIN orders o USING(order_id) JOIN variant v ON "
        "v.variant_id=h.variant_id WHERE h.state=0 AND o.source='claim' AND o.buyer_key=? ORDER BY h.order_id DESC");
    held.run(key);
    if (!held.next())
        return m_database.checked(outcome);
    Claim claim;
    claim.intent = ClaimIntent::Cancel;
    claim.reason = reading.isSure() ? ClaimReason::ReleasesHold : reading.reason;
    claim.variant = Uid::fromBytes(held.blob(1));
    claim.units = held.integer(2);
    const qint64 orderId = held.integer(3);
    held.finish();
    const Row row = insert(comment, claim, key, window);
    m_database.statement("UPDATE claim SET order_id=? WHERE claim_id=?").run(orderId, row.id);
    outcome.claim = rowOf(row.claim.uid).claim;
    return m_database.checked(outcome);
}

Result<ClaimOutcome> ClaimStore::takeClaim(const BuyerComment& comment, const ClaimReading& reading, const Scene& scene,
                                           const QByteArray& key, const std::optional<ClaimWindow>& window,
                                           Certainty certainty)
{
    Claim claim;
    claim.intent = reading.intent;
    claim.reason = reading.reason;
    claim.units = std::max<qint64>(1, reading.units);
    claim.variant = reading.item < 0 ? Uid() : scene.variants.at(reading.item);
    if (reading.isSure()) {
        const bool isOfWindow = window && claim.variant == window->variant;
        if (!isOfWindow)
            claim.reason = claim.variant.isValid() ? ClaimReason::NoWindow : ClaimReason::NoItem;
        else if (!certainty.isClearWindow && !reading.namedItem)
            claim.reason = ClaimReason::TwoWindows;
        else if (!certainty.isOwnRoom)
            claim.reason = ClaimReason::OtherRoom;
    }
    Row row = insert(comment, claim, key, window);
    const ClaimRules now = rules();
    if (row.claim.intent == ClaimIntent::Waitlist && isThere(row.claim)) {
        // A line is for what is gone. "Next" before that can mean "now the next item", or "I want one": a person says.
        decide(row, ClaimState::Undecided, ClaimReason::StillThere);
    } else if (row.claim.intent == ClaimIntent::Waitlist && row.claim.variant.isValid() && reading.isSure() &&
               certainty.isOwnRoom) {
        decide(row, ClaimState::Waiting, ClaimReason::None);
    } else if (claim.reason == ClaimReason::None && now.takesSureOnes) {
        // "yo", "yo yo": once more, or the same again?
        const ClaimReason why = holdsAlready(row) ? ClaimReason::HoldsAlready : limitReached(row, now);
        if (const auto done = holdInTurn(row, why, identityOf(comment.displayName)); !done)
            return done.error();
    }
    return m_database.checked(ClaimOutcome{rowOf(row.claim.uid).claim, false});
}

Result<ClaimOutcome> ClaimStore::takeTyped(const QString& buyer, const Uid& variant, qint64 units)
{
    if (!variantRowId(m_database, variant) || units < 1)
        return Error{ErrorKind::NotFound, QStringLiteral("item")};
    BuyerComment comment;
    comment.source = QStringLiteral("hand");
    comment.displayName = buyer;
    comment.text = QStringLiteral("×%1").arg(units);
    const QByteArray key = BuyerKeyStore(m_ledger).keyOf(QStringLiteral("claim"), comment.source, identityOf(buyer));
    Claim claim;
    claim.variant = variant;
    claim.units = units;
    Row row = insert(comment, claim, key, windowAt(m_ledger.now()));
    // Whoever types it has heard it: the same buyer once more is meant, and the usual price where the flash price has
    // no unit left. Limits and the line hold for a voice, too.
    ClaimReason why = limitReached(row, rules());
    if (why == ClaimReason::FlashUsedUp)
        why = ClaimReason::None;
    if (const auto done = holdInTurn(row, why, identityOf(buyer)); !done)
        return done.error();
    return m_database.checked(ClaimOutcome{rowOf(row.claim.uid).claim, false});
}

Result<Done> ClaimStore::holdInTurn(Row& row, ClaimReason obstacle, const BuyerIdentity& buyer)
{
    if (obstacle != ClaimReason::None)
        decide(row, ClaimState::Undecided, obstacle);
    else if (linedUp(row.claim.variant) > 0 && !isThere(row.claim))
        decide(row, ClaimState::Waiting, ClaimReason::LineBefore);
    else
        return holdOrWait(row, buyer);
    return m_database.checked(Done{});
}

bool ClaimStore::isThere(const Claim& claim)
{
    if (!claim.variant.isValid())
        return false;
    const auto variant = CatalogueStore(m_ledger).variant(claim.variant);
    return variant && variant.value().onHand - linedUp(claim.variant) >= claim.units;
}

qint64 ClaimStore::linedUp(const Uid& variant)
{
    // Said twice, so that the index of open claims is found: an evening has thousands that are over.
    Statement s = m_database.statement("SELECT coalesce(sum(c.units),0) FROM claim c JOIN variant v USING(variant_id) "
                                       "WHERE c.show_id=? AND c.state IN (0,3) AND c.state=3 AND v.uid=?");
    const qint64 units = s.run(showId(), variant.bytes()).next() ? s.integer(0) : 0;
    s.finish();
    return units;
}

bool ClaimStore::holdsAlready(const Row& row)
{
    if (row.buyerKey.isEmpty())
        return false;
    Statement s = m_database.statement(
        "SELECT 1 FROM hold h JOIN orders o USING(order_id) JOIN variant v ON v.variant_id=h.variant_id JOIN claim c "
        "ON "
        "c.claim_id=h.claim_id WHERE h.state=0 AND o.buyer_key=? AND v.uid=? AND o.show_id IS ? AND c.window_id IS "
        "(SELECT window_id FROM claim WHERE claim_id=?) LIMIT 1");
    const bool holds = s.run(row.buyerKey, row.claim.variant.bytes(), showId(), row.id).next();
    s.finish();
    return holds;
}

ClaimReason ClaimStore::limitReached(const Row& row, const ClaimRules& rules)
{
    qint64 units = row.claim.units;
    if (rules.unitsEach > 0 && !row.buyerKey.isEmpty()) {
        Statement s = m_database.statement(
            "SELECT coalesce(sum(h.units),0) FROM hold h JOIN orders o USING(order_id) JOIN variant v ON "
            "v.variant_id=h.variant_id WHERE h.state IN (0,1) AND o.buyer_key=? AND v.uid=? AND o.show_id IS ?");
        units += s.run(row.buyerKey, row.claim.variant.bytes(), showId()).next() ? s.integer(0) : 0;
        s.finish();
    }
    if (rules.unitsEach > 0 && units > rules.unitsEach)
        return ClaimReason::OverLimit;
    FlashStore flashes(m_ledger);
    const auto flash = flashes.priceOf(row.claim.variant, row.claim.at);
    if (!flash)
        return ClaimReason::None;
    if (flash->units > 0 && flash->sold + row.claim.units > flash->units)
        return ClaimReason::FlashUsedUp;
    const qint64 taken = flashes.takenBy(flash->uid, row.buyerKey);
    return flash->unitsEach > 0 && taken + row.claim.units > flash->unitsEach ? ClaimReason::OverLimit
                                                                              : ClaimReason::None;
}

} // namespace kaibang
