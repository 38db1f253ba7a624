// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "opening_store.h"

#include "bag_store.h"
#include "catalogue_store.h"
#include "disclosure_store.h"
#include "opening_entry.h"
#include "opening_query.h"
#include "opening_rules.h"
#include "stock.h"

#include <algorithm>

namespace kaibang {

namespace {

const QString lotKey = QStringLiteral("opening.lot");
const QString pausedKey = QStringLiteral("opening.paused");

#define KAIBANG_ROW "SELECT opening_id,turn_id,disclosure_id,lot_id,replaces FROM opening "

} // namespace

std::optional<OpeningStore::Row> OpeningStore::row(Statement& s)
{
    if (!s.next())
        return std::nullopt;
    Row found{s.integer(0), s.integer(1), s.integer(2), s.integer(3), s.optionalInteger(4), {}};
    s.finish();
    const auto opening = OpeningQuery(m_ledger).opening(found.id);
    if (!opening)
        return std::nullopt;
    found.opening = opening.value();
    return found;
}

std::optional<OpeningStore::Row> OpeningStore::running()
{
    Statement s = m_database.statement(KAIBANG_ROW "WHERE state=1 AND undone_at IS NULL");
    s.run();
    return row(s);
}

std::optional<OpeningStore::Row> OpeningStore::newestFinished()
{
    Statement s = m_database.statement(
        KAIBANG_ROW "WHERE state IN (2,4) AND undone_at IS NULL AND show_id IS ? ORDER BY done_at DESC,opening_id DESC "
                    "LIMIT 1");
    s.run(m_turns.liveShow());
    return row(s);
}

Uid OpeningStore::chosenLot(const QList<Lot>& lots) const
{
    const Uid kept = Uid::fromText(m_ledger.setting(lotKey));
    Uid oldest;
    for (const Lot& lot : lots) {
        if (lot.uid == kept)
            return kept;
        if (lot.remaining > 0)
            oldest = lot.uid; // newest first: the last one is the oldest
    }
    return oldest;
}

void OpeningStore::note(StepKind kind, qint64 turnId, std::optional<qint64> openingId, std::optional<qint64> ref,
                        const QString& before)
{
    m_database
        .statement("INSERT INTO opening_step(kind,turn_id,opening_id,ref,before,show_id,at) VALUES(?,?,?,?,?,?,?)")
        .run(static_cast<int>(kind), turnId, openingId, ref, before, m_turns.liveShow(), m_ledger.now().ms);
    if (kind != StepKind::Photo)
        openBag(turnId);
}

// What a step at the table gives or takes is not in a bag that was packed before.
void OpeningStore::openBag(qint64 turnId)
{
    Statement s = m_database.statement("SELECT order_id FROM opening_turn WHERE turn_id=?");
    const qint64 orderId = s.run(turnId).next() ? s.integer(0) : 0;
    s.finish();
    BagStore(m_ledger).openAgainFor(orderId);
}

Result<OpeningTurn> OpeningStore::first(qint64* turnId)
{
    const auto waiting = m_turns.waiting();
    if (!waiting)
        return waiting.error();
    const QList<OpeningTurn> queue = fairQueue(waiting.value());
    if (queue.isEmpty())
        return Error{ErrorKind::NotFound, QStringLiteral("nobody waits for an opening")};
    Statement s = m_database.statement("SELECT turn_id FROM opening_turn WHERE uid=?");
    *turnId = s.run(queue.constFirst().uid.bytes()).next() ? s.integer(0) : 0;
    s.finish();
    return m_database.checked(queue.constFirst());
}

Result<qint64> OpeningStore::take(qint64 turnId, int nth, std::optional<qint64> replaces, qint64 cardId)
{
    CatalogueStore catalogue(m_ledger);
    const auto lots = catalogue.lots();
    if (!lots)
        return lots.error();
    const Uid lot = chosenLot(lots.value());
    if (!lot.isValid())
        return Error{ErrorKind::OutOfStock, QStringLiteral("no lot has a mussel left")};
    if (const auto moved = catalogue.moveLot(lot, -1, static_cast<int>(StockReason::Opened), {}); !moved)
        return moved.error();
    Statement put = m_database.statement(
        "INSERT INTO opening(uid,turn_id,nth,replaces,state,lot_id,show_id,disclosure_id,started_at) "
        "SELECT ?,?,?,?,1,lot_id,?,?,? FROM lot WHERE uid=?");
    const Instant now = m_ledger.now();
    put.run(Uid::create(now).bytes(), turnId, nth, replaces, m_turns.liveShow(), cardId, now.ms, lot.bytes());
    return m_database.checked(put.insertedId());
}

Result<Done> OpeningStore::start()
{
    if (running())
        return Error{ErrorKind::Refused, QStringLiteral("a mussel is open")};
    qint64 turnId = 0;
    const auto turn = first(&turnId);
    if (!turn)
        return turn.error();
    const auto card = DisclosureStore(m_ledger).newestId(turn.value().product.bytes());
    if (!card)
        return Error{ErrorKind::NeedsDisclosure, turn.value().product.text()};
    const int nth = static_cast<int>(turn.value().opened) + 1;
    // An empty one that could not be made good at once, since the lot was out of mussels.
    Statement s =
        m_database.statement("SELECT max(opening_id) FROM opening x WHERE turn_id=? AND nth=? AND state=3 AND "
                             "undone_at IS NULL AND NOT EXISTS(SELECT 1 FROM opening y WHERE "
                             "y.replaces=x.opening_id AND y.undone_at IS NULL)");
    const std::optional<qint64> owed = s.run(turnId, nth).next() ? s.optionalInteger(0) : std::nullopt;
    s.finish();
    const auto made = take(turnId, nth, owed, *card);
    if (!made)
        return made.error();
    if (const auto bag = BagStore(m_ledger).bagOf(turn.value().order); !bag)
        return bag.error();
    m_database.statement("UPDATE opening_turn SET state=0 WHERE turn_id=?").run(turnId);
    note(StepKind::Start, turnId, made.value(), std::nullopt, QString::number(static_cast<int>(turn.value().state)));
    return m_database.checked(Done{});
}

Result<Done> OpeningStore::press(QChar key)
{
    const auto open = running();
    if (!open)
        return Error{ErrorKind::NotFound, QStringLiteral("no mussel is open")};
    const auto card = DisclosureStore(m_ledger).card(open->cardId);
    if (!card)
        return card.error();
    OpeningEntry entry(card.value().entryWay, OpeningEntry::gradesOf(card.value()), open->opening.typed);
    if (!entry.press(key))
        return Error{ErrorKind::Invalid, QStringLiteral("a key without a meaning here")};
    m_database.statement("UPDATE opening SET typed=? WHERE opening_id=?").run(entry.typed(), open->id);
    return m_database.checked(Done{});
}

Result<Done> OpeningStore::erase()
{
    const auto open = running();
    if (!open || open->opening.typed.isEmpty())
        return Error{ErrorKind::NotFound, QStringLiteral("nothing was typed")};
    m_database.statement("UPDATE opening SET typed=? WHERE opening_id=?").run(open->opening.typed.chopped(1), open->id);
    return m_database.checked(Done{});
}

QString OpeningStore::bringBack(qint64 turnId)
{
    const auto turn = m_turns.turn(turnId);
    if (!turn)
        return {};
    const bool isRoundOver = turn.value().perBuyer > 0 && turn.value().buyerInShow % turn.value().perBuyer == 0;
    if (turn.value().left() > 0 && !isRoundOver)
        return {};
    QStringList letBy;
    Statement s = m_database.statement("SELECT turn_id FROM opening_turn WHERE state=1");
    s.run();
    while (s.next())
        letBy.append(QString::number(s.integer(0)));
    m_database.statement("UPDATE opening_turn SET state=0 WHERE state=1").run();
    return letBy.join(QLatin1Char(' '));
}

void OpeningStore::endMussel(const Row& row, OpeningState state, EmptyKind kind)
{
    const OpeningResult& result = row.opening.result;
    const bool isDone = state == OpeningState::Done;
    const auto best = isDone && result.bestTenths ? std::optional<qint64>(*result.bestTenths) : std::nullopt;
    // A clock set back must not make a mussel end before it was taken.
    m_database
        .statement("UPDATE opening SET state=?,empty_kind=?,done_at=max(started_at,?),best_tenths=? WHERE opening_id=?")
        .run(static_cast<int>(state), static_cast<int>(kind), m_ledger.now().ms, best, row.id);
    if (isDone) {
        Statement put =
            m_database.statement("INSERT INTO opening_grade(opening_id,position,grade,pearls) VALUES(?,?,?,?)");
        for (qsizetype i = 0; i < result.grades.size(); ++i)
            put.run(row.id, static_cast<qint64>(i + 1), result.grades.at(i).grade, result.grades.at(i).pearls);
    }
    if (state == OpeningState::Replaced)
        return;
    m_database.statement("UPDATE opening_turn SET opened=opened+1,opened_over=max(0,opened+1-mussels) WHERE turn_id=?")
        .run(row.turnId);
}

Result<Done> OpeningStore::finish()
{
    const auto open = running();
    if (!open)
        return Error{ErrorKind::NotFound, QStringLiteral("no mussel is open")};
    endMussel(*open, OpeningState::Done, EmptyKind::None);
    note(StepKind::Done, open->turnId, open->id, std::nullopt, bringBack(open->turnId));
    return m_database.checked(Done{});
}

Result<Done> OpeningStore::empty(EmptyKind kind)
{
    const auto open = running();
    if (!open)
        return Error{ErrorKind::NotFound, QStringLiteral("no mussel is open")};
    const auto card = DisclosureStore(m_ledger).card(open->cardId);
    if (!card)
        return card.error();
    if (endOfEmpty(card.value().emptyRule) != EmptyEnd::Replacement) {
        endMussel(*open, OpeningState::Counted, kind);
        note(StepKind::Empty, open->turnId, open->id, std::nullopt, bringBack(open->turnId));
        return m_database.checked(Done{});
    }
    endMussel(*open, OpeningState::Replaced, kind);
    std::optional<qint64> replacement;
    if (const auto made = take(open->turnId, open->opening.nth, open->id, open->cardId); made)
        replacement = made.value();
    else if (made.error().kind != ErrorKind::OutOfStock)
        return made.error();
    note(StepKind::Empty, open->turnId, open->id, replacement);
    return m_database.checked(Done{});
}

Result<Done> OpeningStore::skip()
{
    if (running())
        return Error{ErrorKind::Refused, QStringLiteral("a mussel is open")};
    qint64 turnId = 0;
    const auto turn = first(&turnId);
    if (!turn)
        return turn.error();
    // When everybody who waits was let by, it goes around: this one stays, the others are called again.
    QStringList before{QString::number(static_cast<int>(turn.value().state))};
    if (turn.value().state == TurnState::LetBy) {
        Statement others = m_database.statement("SELECT turn_id FROM opening_turn WHERE state=1 AND turn_id<>?");
        others.run(turnId);
        while (others.next())
            before.append(others.text(0));
        m_database.statement("UPDATE opening_turn SET state=0 WHERE state=1").run();
    }
    m_database.statement("UPDATE opening_turn SET state=1 WHERE turn_id=?").run(turnId);
    note(StepKind::Skip, turnId, std::nullopt, std::nullopt, before.join(QLatin1Char(' ')));
    return m_database.checked(Done{});
}

Result<Done> OpeningStore::putOff(const Uid& turn)
{
    Statement s = m_database.statement("SELECT turn_id,state FROM opening_turn WHERE uid=?");
    const bool isKnown = s.run(turn.bytes()).next();
    const qint64 id = isKnown ? s.integer(0) : 0;
    const QString before = isKnown ? s.text(1) : QString();
    s.finish();
    if (!isKnown)
        return Error{ErrorKind::NotFound, QStringLiteral("turn")};
    if (const auto open = running(); open && open->turnId == id)
        return Error{ErrorKind::Refused, QStringLiteral("a mussel of this turn is open")};
    m_database.statement("UPDATE opening_turn SET state=2,put_off_show=? WHERE turn_id=?").run(m_turns.liveShow(), id);
    note(StepKind::PutOff, id, std::nullopt, std::nullopt, before);
    return m_database.checked(Done{});
}

Result<Done> OpeningStore::setLot(const Uid& lot)
{
    return m_ledger.setSetting(lotKey, lot.text());
}

Result<Done> OpeningStore::setPaused(bool paused)
{
    return m_ledger.setSetting(pausedKey, paused ? QStringLiteral("1") : QString());
}

bool OpeningStore::isPaused() const
{
    return !m_ledger.setting(pausedKey).isEmpty();
}

} // namespace kaibang
