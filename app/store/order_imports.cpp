// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Imports of OrderStore: the mark around their reports, and taking them back.
#include "order_store.h"

#include <algorithm>
#include <limits>

namespace kaibang {

bool OrderStore::knowsFile(const QByteArray& sha256)
{
    Statement s = m_database.statement(
        "SELECT 1 FROM import_file JOIN import USING(import_id) WHERE sha256=? AND undone_at IS NULL");
    const bool known = s.run(sha256).next();
    s.finish();
    return known;
}

Result<ImportMark> OrderStore::beginImport(const QStringList& fileNames, const QList<QByteArray>& sha256)
{
    Statement s =
        m_database.statement("INSERT INTO import(uid,at,files,added,changed,unchanged,refused) VALUES(?,?,?,0,0,0,0)");
    const ImportMark mark{
        s.run(Uid::create(m_ledger.now()).bytes(), m_ledger.now().ms, fileNames.join(QLatin1Char('\n'))).insertedId()};
    for (qsizetype i = 0; i < sha256.size(); ++i)
        m_database.statement("INSERT INTO import_file(sha256,import_id,name) VALUES(?,?,?) ON CONFLICT DO NOTHING")
            .run(sha256.at(i), mark.id, fileNames.value(i));
    noteImport(mark, fileNames, sha256);
    return m_database.checked(mark);
}

Result<Done> OrderStore::finishImport(ImportMark import, const QList<OrderOutcome>& outcomes,
                                      const QList<std::pair<QString, IntakeProblem>>& problems)
{
    const auto count = [&](OutcomeKind kind) {
        return static_cast<qint64>(
            std::count_if(outcomes.begin(), outcomes.end(), [&](const OrderOutcome& o) { return o.kind == kind; }));
    };
    m_database.statement("UPDATE import SET added=?,changed=?,unchanged=?,refused=? WHERE import_id=?")
        .run(count(OutcomeKind::Added), count(OutcomeKind::Changed), count(OutcomeKind::Unchanged),
             count(OutcomeKind::Refused) + problems.size(), import.id);
    for (const auto& [file, problem] : problems)
        quarantine(file, import.id, problem);
    return m_database.checked(Done{});
}

// Not the row itself, which has the buyer's columns, nor the "header" of a file that may have none. What a sender tries
// again and again stands there once.
void OrderStore::quarantine(const QString& place, std::optional<qint64> import, const IntakeProblem& problem)
{
    const bool isKnown =
        !import &&
        m_database
                .statement("UPDATE quarantine SET at=? WHERE source=? AND code=? AND detail=? AND row_no=? AND "
                           "import_id IS NULL AND resolved_at IS NULL")
                .run(m_ledger.now().ms, place, problem.code, problem.text, problem.row)
                .changed() > 0;
    if (isKnown)
        return;
    m_database.statement("INSERT INTO quarantine(source,import_id,row_no,code,detail,raw,at) VALUES(?,?,?,?,?,?,?)")
        .run(place, import, problem.row, problem.code,
             problem.code == QLatin1String("unknown_header") ? QString() : problem.text, QByteArray(),
             m_ledger.now().ms);
}

Result<QList<UnreadRow>> OrderStore::unreadRows(int most)
{
    QList<UnreadRow> rows;
    Statement s = m_database.statement(
        "SELECT q.quarantine_id,q.source,q.row_no,q.code,q.detail,q.at FROM quarantine q LEFT JOIN import i "
        "USING(import_id) WHERE q.resolved_at IS NULL AND i.undone_at IS NULL ORDER BY q.quarantine_id DESC LIMIT ?");
    s.run(most);
    while (s.next())
        rows.append(UnreadRow{s.integer(0), s.text(1), Instant{s.integer(5)},
                              IntakeProblem{static_cast<int>(s.integer(2)), s.text(3), s.text(4), {}}});
    return m_database.checked(rows);
}

Result<Done> OrderStore::setUnreadDone(const QList<qint64>& rows, bool done)
{
    for (const qint64 row : rows)
        m_database.statement("UPDATE quarantine SET resolved_at=? WHERE quarantine_id=?")
            .run(done ? std::optional(m_ledger.now().ms) : std::nullopt, row);
    return m_database.checked(Done{});
}

Result<ImportMark> OrderStore::lastImport()
{
    Statement last = m_database.statement("SELECT max(import_id) FROM import WHERE undone_at IS NULL");
    const std::optional<qint64> id = last.run().next() ? last.optionalInteger(0) : std::nullopt;
    last.finish();
    if (!id)
        return Error{ErrorKind::NotFound, QStringLiteral("no import to undo")};
    return m_database.checked(ImportMark{*id});
}

Result<PastImport> OrderStore::aboutLastImport()
{
    Statement last = m_database.statement("SELECT at,files,added,changed,refused FROM import WHERE undone_at IS NULL "
                                          "ORDER BY import_id DESC LIMIT 1");
    if (!last.run().next())
        return m_database.ok() ? Error{ErrorKind::NotFound, QStringLiteral("no import to undo")} : m_database.error();
    PastImport about{Instant{last.integer(0)}, last.text(1).split(QLatin1Char('\n')), static_cast<int>(last.integer(2)),
                     static_cast<int>(last.integer(3)), static_cast<int>(last.integer(4))};
    last.finish();
    return m_database.checked(about);
}

Result<OrderStore::UndonePart> OrderStore::undoPart(ImportMark import, qint64 after, int most)
{
    UndonePart part{{}, after};
    QList<qint64> orders;
    Statement touched = m_database.statement("SELECT DISTINCT order_id FROM order_history WHERE import_id=? AND "
                                             "order_id>? AND undone_at IS NULL ORDER BY order_id LIMIT ?");
    touched.run(import.id, after, most);
    while (touched.next())
        orders.append(touched.integer(0));
    if (!orders.isEmpty())
        part.last = orders.last();
    Statement mark = m_database.statement(
        "UPDATE order_history SET undone_at=? WHERE import_id=? AND order_id=? AND undone_at IS NULL");
    for (const qint64 order : std::as_const(orders)) {
        mark.run(m_ledger.now().ms, import.id, order);
        part.outcomes.append(refold(order));
    }
    return m_database.checked(part);
}

Result<Done> OrderStore::closeUndo(ImportMark import)
{
    m_database.statement("UPDATE import SET undone_at=? WHERE import_id=?").run(m_ledger.now().ms, import.id);
    m_ledger.noteForJournal(bytesOf(JournalEntry{
        {{QStringLiteral("kind"), QLatin1String(journal::undoImport)}, {QStringLiteral("import"), importUid(import)}},
        {}}));
    return m_database.checked(Done{});
}

Result<QList<OrderOutcome>> OrderStore::undoLastImport()
{
    const auto import = lastImport();
    if (!import)
        return import.error();
    const auto part = undoPart(import.value(), 0, std::numeric_limits<int>::max());
    const auto closed = closeUndo(import.value());
    if (!part || !closed)
        return part ? closed.error() : part.error();
    return part.value().outcomes;
}

} // namespace kaibang
