// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording_store.h"

#include "show_store.h"

#include <algorithm>

namespace kaibang {

namespace {

Error noRecording()
{
    return Error{ErrorKind::NotFound, QStringLiteral("recording")};
}

Recording recordingFrom(Statement& s)
{
    Recording r;
    r.uid = Uid::fromBytes(s.blob(0));
    r.show = Uid::fromBytes(s.blob(1));
    r.showTitle = s.text(2);
    r.path = s.text(3);
    r.startedAt = Instant{s.integer(4)};
    r.fate = static_cast<RecordingFate>(s.integer(5));
    r.lengthMs = s.integer(6);
    r.bytes = s.integer(7);
    r.droppedPictures = s.integer(8);
    r.marks = int(s.integer(9));
    r.clips = int(s.integer(10));
    return r;
}

// The counts are of one recording each and found by their keys.
#define KAIBANG_RECORDING_COLUMNS                                                                                      \
    "SELECT r.uid,s.uid,coalesce(s.title,''),r.path,r.started_at,r.state,r.length_ms,r.bytes,r.dropped,"               \
    "(SELECT coalesce(max(nth),0) FROM recording_mark m WHERE m.recording_id=r.recording_id),"                         \
    "(SELECT count(*) FROM clip c WHERE c.recording_id=r.recording_id AND c.removed_at IS "                            \
    "NULL) FROM recording r LEFT JOIN show s USING(show_id) "

} // namespace

qint64 RecordingStore::rowId(const Uid& recording)
{
    Statement s = m_database.statement("SELECT recording_id FROM recording WHERE uid=?");
    const qint64 id = s.run(recording.bytes()).next() ? s.integer(0) : 0;
    s.finish();
    return id;
}

Result<Done> RecordingStore::begin(const Recording& recording)
{
    if (!recording.uid.isValid() || recording.path.isEmpty())
        return Error{ErrorKind::Invalid, QStringLiteral("recording")};
    const qint64 show = recording.show.isValid() ? showRowId(m_database, recording.show) : 0;
    m_database.statement("INSERT INTO recording(uid,show_id,path,started_at,state) VALUES(?,?,?,?,1)")
        .run(recording.uid.bytes(), show ? std::optional(show) : std::nullopt, recording.path, recording.startedAt.ms);
    return m_database.checked(Done{});
}

Result<Done> RecordingStore::addMarks(const Uid& recording, const QList<RecordingMark>& marks)
{
    const qint64 id = rowId(recording);
    if (id == 0)
        return noRecording();
    Statement last =
        m_database.statement("SELECT nth,at_ms FROM recording_mark WHERE recording_id=? ORDER BY nth DESC LIMIT 1");
    qint64 nth = 0, at = 0;
    if (last.run(id).next()) {
        nth = last.integer(0);
        at = last.integer(1);
    }
    last.finish();
    for (const RecordingMark& mark : marks) {
        at = std::max(at, mark.atMs);
        const bool wantsNumber = mark.kind == RecordingMarkKind::Order && mark.number == 0;
        const int number = wantsNumber ? numberOf(mark.thing, {}).number : mark.number;
        m_database
            .statement(
                "INSERT INTO recording_mark(recording_id,nth,at_ms,kind,thing,number,name) VALUES(?,?,?,?,?,?,?)")
            .run(id, ++nth, at, static_cast<int>(mark.kind),
                 mark.thing.isValid() ? std::optional(mark.thing.bytes()) : std::nullopt, number, mark.name);
    }
    return m_database.checked(Done{});
}

Result<Done> RecordingStore::note(const Uid& recording, qint64 lengthMs, qint64 bytes, qint64 dropped)
{
    Statement s = m_database.statement("UPDATE recording SET length_ms=?,bytes=?,dropped=? WHERE uid=? AND state=1");
    return m_database.changed(s.run(lengthMs, bytes, dropped, recording.bytes()), noRecording());
}

Result<Done> RecordingStore::end(const Uid& recording, RecordingFate fate, qint64 lengthMs, qint64 bytes,
                                 qint64 dropped)
{
    const qint64 id = rowId(recording);
    if (id == 0)
        return noRecording();
    m_database.statement("UPDATE recording SET state=?,length_ms=?,bytes=?,dropped=? WHERE recording_id=?")
        .run(static_cast<int>(fate), lengthMs, bytes, dropped, id);
    if (fate != RecordingFate::FileMissing)
        m_database.statement("UPDATE recording_mark SET at_ms=? WHERE recording_id=? AND at_ms>?")
            .run(lengthMs, id, lengthMs);
    return m_database.checked(Done{});
}

Result<QList<Recording>> RecordingStore::unfinished(const Uid& current)
{
    QList<Recording> found;
    Statement s =
        m_database.statement(KAIBANG_RECORDING_COLUMNS "WHERE r.state=1 AND r.uid<>? ORDER BY r.recording_id");
    s.run(current.bytes());
    while (s.next())
        found.append(recordingFrom(s));
    return m_database.checked(found);
}

Result<Recording> RecordingStore::recording(const Uid& recording)
{
    Statement s = m_database.statement(KAIBANG_RECORDING_COLUMNS "WHERE r.uid=? AND r.removed_at IS NULL");
    const auto found = s.run(recording.bytes()).next() ? std::optional(recordingFrom(s)) : std::nullopt;
    s.finish();
    if (!found && m_database.ok())
        return noRecording();
    return m_database.checked(found.value_or(Recording()));
}

Result<QList<Recording>> RecordingStore::page(const Uid& olderThan, int limit)
{
    QList<Recording> found;
    const qint64 before = olderThan.isValid() ? rowId(olderThan) : 0;
    Statement s = m_database.statement(KAIBANG_RECORDING_COLUMNS
                                       "WHERE r.removed_at IS NULL AND (?=0 OR r.recording_id<?) ORDER BY "
                                       "r.recording_id DESC LIMIT ?");
    s.run(before, before, limit);
    while (s.next())
        found.append(recordingFrom(s));
    return m_database.checked(found);
}

Result<QList<RecordingMark>> RecordingStore::marks(const Uid& recording, int offset, int limit)
{
    QList<RecordingMark> found;
    Statement s = m_database.statement("SELECT at_ms,kind,thing,number,name FROM recording_mark WHERE recording_id=? "
                                       "AND nth>? ORDER BY nth LIMIT ?");
    s.run(rowId(recording), offset, limit);
    while (s.next())
        found.append({s.integer(0), static_cast<RecordingMarkKind>(s.integer(1)), Uid::fromBytes(s.blob(2)),
                      int(s.integer(3)), s.text(4)});
    return m_database.checked(found);
}

Result<QList<ExplainedPart>> RecordingStore::explained(const Uid& recording)
{
    const qint64 id = rowId(recording);
    Statement length = m_database.statement("SELECT length_ms FROM recording WHERE recording_id=?");
    const qint64 end = length.run(id).next() ? length.integer(0) : 0;
    length.finish();
    QList<ExplainedPart> parts;
    bool isOpen = false;
    Statement s = m_database.statement(
        "SELECT at_ms,kind,thing,name FROM recording_mark WHERE recording_id=? AND kind IN (1,2) ORDER BY nth");
    s.run(id);
    while (s.next()) {
        if (isOpen)
            parts.last().toMs = s.integer(0);
        isOpen = static_cast<RecordingMarkKind>(s.integer(1)) == RecordingMarkKind::OnAir;
        if (isOpen)
            parts.append({Uid::fromBytes(s.blob(2)), s.text(3), s.integer(0), 0});
    }
    if (isOpen)
        parts.last().toMs = std::max(end, parts.last().fromMs);
    return m_database.checked(parts);
}

RecordingStore::Counted RecordingStore::numberOf(const Uid& order, const Counted& after)
{
    Counted counted;
    Statement row = m_database.statement("SELECT order_id,coalesce(show_id,0) FROM orders WHERE uid=?");
    if (row.run(order.bytes()).next()) {
        counted.order = row.integer(0);
        counted.show = row.integer(1);
    }
    row.finish();
    if (counted.show == 0)
        return counted;
    const bool goesOn = after.number > 0 && after.show == counted.show && after.order <= counted.order;
    Statement more = m_database.statement("SELECT count(*) FROM orders WHERE show_id=? AND order_id>? AND order_id<=?");
    more.run(counted.show, goesOn ? after.order : 0, counted.order);
    counted.number = (goesOn ? after.number : 0) + (more.next() ? int(more.integer(0)) : 0);
    more.finish();
    return counted;
}

Result<QList<int>> RecordingStore::numbersOf(const QList<Uid>& orders, const OrderNumber& after)
{
    Counted last;
    if (after.number > 0) {
        Statement row = m_database.statement("SELECT order_id,coalesce(show_id,0) FROM orders WHERE uid=?");
        if (row.run(after.order.bytes()).next())
            last = {row.integer(0), row.integer(1), after.number};
        row.finish();
    }
    QList<int> numbers;
    for (const Uid& order : orders) {
        const Counted counted = numberOf(order, last);
        if (counted.number > 0)
            last = counted;
        numbers.append(counted.number);
    }
    return m_database.checked(numbers);
}

Result<Done> RecordingStore::setRemoved(const Uid& recording, bool removed)
{
    Statement s =
        m_database.statement("UPDATE recording SET removed_at=? WHERE uid=? AND state<>1 AND erased_at IS NULL");
    return m_database.changed(s.run(removed ? std::optional(m_ledger.now().ms) : std::nullopt, recording.bytes()),
                              Error{ErrorKind::Refused, QStringLiteral("the recording runs, or its file is gone")});
}

// erased_at 0: claimed, and not yet known to be gone. removed_at 0: not removed, a clip that is being made.
Result<QStringList> RecordingStore::claimToErase(Instant before)
{
    QStringList paths;
    for (const char* sql :
         {"UPDATE recording SET erased_at=0 WHERE removed_at BETWEEN 1 AND ? AND coalesce(erased_at,0)=0 "
          "RETURNING path",
          "UPDATE clip SET erased_at=0 WHERE removed_at BETWEEN 1 AND ? AND coalesce(erased_at,0)=0 "
          "RETURNING path"}) {
        Statement s = m_database.statement(sql);
        s.run(before.ms);
        while (s.next())
            paths.append(s.text(0));
        s.finish();
    }
    return m_database.checked(paths);
}

Result<Done> RecordingStore::noteErased(const QStringList& paths)
{
    const qint64 now = m_ledger.now().ms;
    for (const QString& path : paths) {
        m_database.statement("UPDATE recording SET erased_at=? WHERE erased_at=0 AND path=?").run(now, path);
        m_database.statement("UPDATE clip SET erased_at=? WHERE erased_at=0 AND path=?").run(now, path);
    }
    return m_database.checked(Done{});
}

Result<bool> RecordingStore::isAnyToErase()
{
    Statement s = m_database.statement(
        "SELECT EXISTS(SELECT 1 FROM recording WHERE removed_at IS NOT NULL AND erased_at IS NULL) OR "
        "EXISTS(SELECT 1 FROM clip WHERE removed_at>0 AND erased_at IS NULL)");
    const bool isAny = s.run().next() && s.integer(0) != 0;
    s.finish();
    return m_database.checked(isAny);
}

} // namespace kaibang
