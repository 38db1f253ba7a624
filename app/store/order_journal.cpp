// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The half of OrderStore that tells the intake journal, and stores again what a journal tells.
#include "order_event_json.h"
#include "order_store.h"
#include "show_store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <limits>

namespace kaibang {

QString OrderStore::importUid(const ImportMark& import)
{
    Statement s = m_database.statement("SELECT uid FROM import WHERE import_id=?");
    const QString uid = s.run(import.id).next() ? Uid::fromBytes(s.blob(0)).text() : QString();
    s.finish();
    return uid;
}

std::optional<ImportMark> OrderStore::importOf(const QString& uid)
{
    if (uid.isEmpty())
        return std::nullopt;
    Statement s = m_database.statement("SELECT import_id FROM import WHERE uid=? AND undone_at IS NULL");
    const auto import =
        s.run(Uid::fromText(uid).bytes()).next() ? std::optional(ImportMark{s.integer(0)}) : std::nullopt;
    s.finish();
    return import;
}

void OrderStore::noteReport(const OrderRow& row, const OrderEvent& event, const QByteArray& text)
{
    QJsonObject told{{QStringLiteral("kind"), QLatin1String(journal::report)},
                     {QStringLiteral("uid"), row.order.uid.text()},
                     {QStringLiteral("day"), row.day.days},
                     {QStringLiteral("origin"), static_cast<int>(event.origin)},
                     {QStringLiteral("observed"), event.observedAt.ms},
                     {QStringLiteral("delivery"), event.sourceEventId}};
    if (!m_importUid.isEmpty())
        told.insert(QStringLiteral("import"), m_importUid);
    if (row.showId) {
        Statement s = m_database.statement("SELECT uid FROM show WHERE show_id=?");
        if (s.run(*row.showId).next())
            told.insert(QStringLiteral("show"), Uid::fromBytes(s.blob(0)).text());
        s.finish();
    }
    m_ledger.noteForJournal(bytesOf(JournalEntry{told, text}));
}

void OrderStore::noteUndo(const char* kind, qint64 orderId, const QString& sourceEventId)
{
    const auto row = loadOrder(m_database, orderId);
    if (!row)
        return;
    JournalEntry entry = entryAbout(kind, {row->order.source, row->order.shopId, row->order.orderId});
    entry.told.insert(QStringLiteral("delivery"), sourceEventId);
    m_ledger.noteForJournal(bytesOf(entry));
}

void OrderStore::noteImport(ImportMark import, const QStringList& fileNames, const QList<QByteArray>& sha256)
{
    QJsonArray sums;
    for (const QByteArray& sum : sha256)
        sums.append(QString::fromLatin1(sum.toHex()));
    m_ledger.noteForJournal(bytesOf(JournalEntry{{{QStringLiteral("kind"), QLatin1String(journal::import)},
                                                  {QStringLiteral("import"), importUid(import)},
                                                  {QStringLiteral("at"), m_ledger.now().ms},
                                                  {QStringLiteral("files"), QJsonArray::fromStringList(fileNames)},
                                                  {QStringLiteral("sha256"), sums}},
                                                 {}}));
}

Result<OrderOutcome> OrderStore::storeAgain(const JournalEntry& report)
{
    auto event = orderEventFromJson(QJsonDocument::fromJson(report.event).object());
    if (!event)
        return event.error();
    event.value().origin = static_cast<Origin>(report.number("origin"));
    event.value().observedAt = Instant{report.number("observed")};
    event.value().sourceEventId = report.text("delivery");
    const qint64 show = showRowId(m_database, Uid::fromText(report.text("show")));
    m_again = Again{report.event, Uid::fromText(report.text("uid")),
                    BusinessDay{static_cast<int>(report.number("day"))}, show > 0 ? std::optional(show) : std::nullopt};
    const auto outcome = applyOne(event.value(), importOf(report.text("import")));
    m_again.reset();
    return m_database.checked(outcome);
}

void OrderStore::importAgain(const JournalEntry& import)
{
    const Uid uid = Uid::fromText(import.text("import"));
    QStringList names;
    for (const auto& name : import.told.value(QStringLiteral("files")).toArray())
        names.append(name.toString());
    Statement s = m_database.statement("INSERT INTO import(uid,at,files,added,changed,unchanged,refused) "
                                       "VALUES(?,?,?,0,0,0,0) ON CONFLICT DO NOTHING");
    if (!uid.isValid() || s.run(uid.bytes(), import.number("at"), names.join(QLatin1Char('\n'))).changed() != 1)
        return;
    const qint64 id = s.insertedId();
    const QJsonArray sums = import.told.value(QStringLiteral("sha256")).toArray();
    for (qsizetype i = 0; i < sums.size(); ++i)
        m_database.statement("INSERT INTO import_file(sha256,import_id,name) VALUES(?,?,?) ON CONFLICT DO NOTHING")
            .run(QByteArray::fromHex(sums.at(i).toString().toLatin1()), id, names.value(i));
}

Result<bool> OrderStore::undoAgain(const JournalEntry& entry)
{
    const QString kind = entry.kind();
    if (kind == QLatin1String(journal::undoImport)) {
        const auto import = importOf(entry.text("import"));
        if (!import)
            return false;
        const auto part = undoPart(*import, 0, std::numeric_limits<int>::max());
        const auto closed = closeUndo(*import);
        return part && closed ? Result<bool>(true) : Result<bool>(part ? closed.error() : part.error());
    }
    const JournalOrder about = orderOf(entry);
    const auto known = loadOrder(m_database, about.source, about.shopId, about.orderId);
    if (!known)
        return false;
    const QString delivery = entry.text("delivery");
    const auto outcome = kind == QLatin1String(journal::undoHand)       ? undoEvent(known->order.uid)
                         : kind == QLatin1String(journal::undoDelivery) ? undoReports(known->id, delivery)
                         : kind == QLatin1String(journal::redoDelivery) ? redoReports(known->id, delivery)
                                                                        : Result<OrderOutcome>(Error{});
    return outcome.ok();
}

} // namespace kaibang
