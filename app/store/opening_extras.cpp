// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Work and pictures of an opening, the undo of a step, and the view of the table.
#include "bag_store.h"
#include "catalogue_store.h"
#include "disclosure_store.h"
#include "opening_query.h"
#include "opening_rules.h"
#include "opening_store.h"
#include "stock.h"

namespace kaibang {

Result<WorkItem> OpeningStore::addWork(int index)
{
    const auto open = running();
    const auto row = open ? open : newestFinished();
    if (!row)
        return Error{ErrorKind::NotFound, QStringLiteral("no opening to add work to")};
    const auto card = DisclosureStore(m_ledger).card(row->cardId);
    if (!card)
        return card.error();
    if (index < 0 || index >= card.value().work.size())
        return Error{ErrorKind::NotFound, QStringLiteral("no such work on the card")};
    const DisclosedWork& work = card.value().work.at(index);
    const auto turn = m_turns.turn(row->turnId);
    if (!turn)
        return turn.error();
    const WorkItem item{Uid::create(m_ledger.now()),   turn.value().order, row->opening.uid, work.name, work.priceMinor,
                        m_ledger.household().currency, m_ledger.now(),     std::nullopt};
    Statement put = m_database.statement("INSERT INTO work_item(uid,order_id,opening_id,name,price_minor,currency,at) "
                                         "SELECT ?,order_id,?,?,?,?,? FROM opening_turn WHERE turn_id=?");
    const qint64 id =
        put.run(item.uid.bytes(), row->id, item.name, item.priceMinor, item.currency, item.at.ms, row->turnId)
            .insertedId();
    note(StepKind::Work, row->turnId, row->id, id);
    return m_database.checked(item);
}

Result<Done> OpeningStore::setWorkDone(const Uid& work, bool done)
{
    Statement s = m_database.statement("UPDATE work_item SET done_at=? WHERE uid=? AND removed=0");
    return m_database.changed(s.run(done ? std::optional(m_ledger.now().ms) : std::nullopt, work.bytes()),
                              Error{ErrorKind::NotFound, QStringLiteral("work")});
}

Result<Done> OpeningStore::setOrderWorkDone(const Uid& order, bool done)
{
    const auto orderId = orderRowId(m_database, order);
    if (!orderId)
        return Error{ErrorKind::NotFound, QStringLiteral("order")};
    m_database.statement("UPDATE work_item SET done_at=? WHERE removed=0 AND order_id=?")
        .run(done ? std::optional(m_ledger.now().ms) : std::nullopt, *orderId);
    if (!done)
        BagStore(m_ledger).openAgainFor(*orderId);
    return m_database.checked(Done{});
}

Result<Done> OpeningStore::setPhoto(const QString& address)
{
    const auto open = running();
    const auto row = open ? open : newestFinished();
    if (!row)
        return Error{ErrorKind::NotFound, QStringLiteral("no opening to keep a picture of")};
    m_database.statement("UPDATE opening SET photo=? WHERE opening_id=?").run(address, row->id);
    note(StepKind::Photo, row->turnId, row->id, std::nullopt, row->opening.photo);
    return m_database.checked(Done{});
}

void OpeningStore::letByAgain(const QString& turns)
{
    for (const QString& turn : turns.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        m_database.statement("UPDATE opening_turn SET state=1 WHERE turn_id=? AND state=0").run(turn.toLongLong());
}

void OpeningStore::reopen(qint64 openingId)
{
    m_database.statement("DELETE FROM opening_grade WHERE opening_id=?").run(openingId);
    m_database
        .statement("UPDATE opening_turn SET opened=opened-1,opened_over=max(0,opened-1-mussels) WHERE turn_id="
                   "(SELECT turn_id FROM opening WHERE opening_id=? AND state IN (2,4))")
        .run(openingId);
    m_database.statement("UPDATE opening SET state=1,done_at=NULL,empty_kind=0,best_tenths=NULL WHERE opening_id=?")
        .run(openingId);
}

// The mussel was never opened after all: it goes back into its lot.
void OpeningStore::putBack(qint64 openingId)
{
    Statement lot = m_database.statement("SELECT l.uid FROM opening JOIN lot l USING(lot_id) WHERE opening_id=?");
    const Uid uid = lot.run(openingId).next() ? Uid::fromBytes(lot.blob(0)) : Uid();
    lot.finish();
    m_database.statement("UPDATE opening SET undone_at=? WHERE opening_id=?").run(m_ledger.now().ms, openingId);
    if (const auto moved = CatalogueStore(m_ledger).moveLot(uid, 1, static_cast<int>(StockReason::Correction), {});
        !moved)
        m_database.fail(moved.error());
}

Result<Done> OpeningStore::takeBack(StepKind kind, qint64 turnId, std::optional<qint64> openingId,
                                    std::optional<qint64> ref, const QString& before)
{
    const auto open = running();
    const qint64 opening = openingId.value_or(0);
    switch (kind) {
    case StepKind::Start:
        putBack(opening);
        m_database.statement("UPDATE opening_turn SET state=? WHERE turn_id=?").run(before.toInt(), turnId);
        break;
    case StepKind::Done:
    case StepKind::Empty:
        if (ref)
            putBack(*ref);
        else if (open)
            return Error{ErrorKind::Refused, QStringLiteral("a mussel is open")};
        reopen(opening);
        letByAgain(ref ? QString() : before);
        break;
    case StepKind::Skip:
    case StepKind::PutOff:
        m_database.statement("UPDATE opening_turn SET state=?,put_off_show=NULL WHERE turn_id=?")
            .run(before.section(QLatin1Char(' '), 0, 0).toInt(), turnId);
        letByAgain(before.section(QLatin1Char(' '), 1)); // those who were called again when it went around
        break;
    case StepKind::Work:
        m_database.statement("UPDATE work_item SET removed=1 WHERE work_id=?").run(ref);
        break;
    case StepKind::Photo:
        m_database.statement("UPDATE opening SET photo=? WHERE opening_id=?").run(before, opening);
        break;
    }
    return m_database.checked(Done{});
}

Result<StepKind> OpeningStore::undo()
{
    Statement s = m_database.statement("SELECT step_id,kind,turn_id,opening_id,ref,before FROM opening_step WHERE "
                                       "undone_at IS NULL AND show_id IS ? ORDER BY step_id DESC LIMIT 1");
    if (!s.run(m_turns.liveShow()).next())
        return m_database.ok() ? Error{ErrorKind::NotFound, QStringLiteral("no step to undo")} : m_database.error();
    const qint64 step = s.integer(0), turnId = s.integer(2);
    const auto kind = static_cast<StepKind>(s.integer(1));
    const auto openingId = s.optionalInteger(3), ref = s.optionalInteger(4);
    const QString before = s.text(5);
    s.finish();
    if (const auto done = takeBack(kind, turnId, openingId, ref, before); !done)
        return done.error();
    m_database.statement("UPDATE opening_step SET undone_at=? WHERE step_id=?").run(m_ledger.now().ms, step);
    if (kind != StepKind::Photo)
        openBag(turnId);
    return m_database.checked(kind);
}

Result<OpeningView> OpeningStore::view()
{
    OpeningView view;
    const auto waiting = m_turns.waiting();
    const auto lots = CatalogueStore(m_ledger).lots();
    if (!waiting || !lots)
        return waiting ? lots.error() : waiting.error();
    for (const OpeningTurn& turn : waiting.value())
        if (turn.state == TurnState::PutOff)
            view.putOff.append(turn);
    view.queue = fairQueue(waiting.value());
    view.lots = lots.value();
    view.lot = chosenLot(view.lots);
    view.isPaused = isPaused();
    DisclosureStore cards(m_ledger);
    OpeningQuery query(m_ledger);
    if (const auto open = running()) {
        const auto turn = m_turns.turn(open->turnId);
        const auto card = cards.card(open->cardId);
        const auto work = query.workOf(open->id);
        if (!turn || !card || !work)
            return m_database.ok() ? Error{ErrorKind::NotFound, QStringLiteral("turn")} : m_database.error();
        view.running = RunningOpening{turn.value(), open->opening, card.value(), work.value()};
        // The turn at the table stands first while a mussel of it is open, whoever else has paid meanwhile.
        view.queue.removeIf([&](const OpeningTurn& each) { return each.uid == turn.value().uid; });
        view.queue.prepend(turn.value());
    }
    if (view.running) {
        view.workCard = view.running->card;
        view.workAlias = view.running->turn.alias;
    } else if (const auto last = newestFinished()) {
        const auto card = cards.card(last->cardId);
        const auto turn = m_turns.turn(last->turnId);
        if (card && turn) {
            view.workCard = card.value();
            view.workAlias = turn.value().alias;
        }
    }
    if (!view.queue.isEmpty())
        if (const auto card = cards.newest(view.queue.constFirst().product))
            view.nextCard = card.value();
    Statement step = m_database.statement(
        "SELECT kind FROM opening_step WHERE undone_at IS NULL AND show_id IS ? ORDER BY step_id DESC LIMIT 1");
    if (step.run(m_turns.liveShow()).next())
        view.lastStep = static_cast<StepKind>(step.integer(0));
    step.finish();
    const QList<Instant> finished = query.finished(m_turns.liveShow());
    view.opened = finished.size();
    view.paceMs = paceMs(finished);
    return m_database.checked(view);
}

} // namespace kaibang
