// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "order_rows.h"
#include "recording_store.h"
#include "show_store.h"
#include "stock_store.h"

namespace kaibang {

namespace {

#define KAIBANG_CLIP_COLUMNS                                                                                           \
    "SELECT c.uid,c.path,c.kind,c.made_at,c.from_ms,c.length_ms,r.uid,s.uid,o.uid,x.uid,v.uid,o.ext_id,"               \
    "trim(p.name || ' ' || v.name) FROM clip c LEFT JOIN recording r USING(recording_id) LEFT JOIN show s ON "         \
    "s.show_id=c.show_id LEFT JOIN orders o USING(order_id) LEFT JOIN opening x USING(opening_id) LEFT JOIN variant "  \
    "v ON v.variant_id=c.variant_id LEFT JOIN product p ON p.uid=v.product WHERE "
#define KAIBANG_LISTED_CLIPS KAIBANG_CLIP_COLUMNS "c.removed_at IS NULL AND "

constexpr qint64 beingMadeNow = 0; // in removed_at, where it keeps a clip out of every list

} // namespace

QList<Clip> ClipStore::read(Statement& s)
{
    QList<Clip> clips;
    while (s.next())
        clips.append({Uid::fromBytes(s.blob(0)), s.text(1), static_cast<ClipKind>(s.integer(2)), Instant{s.integer(3)},
                      s.integer(4), s.integer(5), Uid::fromBytes(s.blob(6)), Uid::fromBytes(s.blob(7)),
                      Uid::fromBytes(s.blob(8)), Uid::fromBytes(s.blob(9)), Uid::fromBytes(s.blob(10)), s.text(11),
                      s.text(12)});
    return clips;
}

std::optional<qint64> ClipStore::lookUp(const char* sql, const Uid& uid)
{
    Statement s = m_database.statement(sql);
    const auto id = s.run(uid.bytes()).next() ? s.optionalInteger(0) : std::nullopt;
    s.finish();
    return id;
}

Result<ClipStore::Place> ClipStore::placeOf(const Clip& clip)
{
    Place place;
    place.opening = lookUp("SELECT opening_id FROM opening WHERE uid=?", clip.opening);
    place.order = place.opening ? lookUp("SELECT t.order_id FROM opening x JOIN opening_turn t USING(turn_id) WHERE "
                                         "x.uid=?",
                                         clip.opening)
                                : orderRowId(m_database, clip.order);
    place.variant = variantRowId(m_database, clip.variant);
    if ((clip.opening.isValid() && !place.opening) || (clip.order.isValid() && !place.order) ||
        (clip.variant.isValid() && !place.variant))
        return Error{ErrorKind::NotFound, QStringLiteral("what the clip hangs on")};
    return place;
}

Result<Done> ClipStore::add(const Clip& clip)
{
    return insert(clip, std::nullopt);
}

Result<Done> ClipStore::begin(const Clip& clip)
{
    return insert(clip, beingMadeNow);
}

Result<Done> ClipStore::finish(const Clip& clip)
{
    Statement s =
        m_database.statement("UPDATE clip SET removed_at=NULL,from_ms=?,length_ms=? WHERE uid=? AND removed_at=?");
    if (s.run(clip.fromMs, clip.lengthMs, clip.uid.bytes(), beingMadeNow).changed() == 0 && m_database.ok())
        return add(clip);
    return m_database.checked(Done{});
}

Result<Done> ClipStore::drop(const Uid& clip)
{
    m_database.statement("DELETE FROM clip WHERE uid=? AND removed_at=?").run(clip.bytes(), beingMadeNow);
    return m_database.checked(Done{});
}

Result<QList<Clip>> ClipStore::beingMade()
{
    Statement s = m_database.statement(KAIBANG_CLIP_COLUMNS "c.removed_at=? ORDER BY c.clip_id");
    const auto clips = read(s.run(beingMadeNow));
    return m_database.checked(clips);
}

Result<Done> ClipStore::insert(const Clip& clip, std::optional<qint64> removedAt)
{
    if (!clip.uid.isValid() || clip.path.isEmpty())
        return Error{ErrorKind::Invalid, QStringLiteral("clip")};
    const auto place = placeOf(clip);
    if (!place)
        return place.error();
    const auto recording = lookUp("SELECT recording_id FROM recording WHERE uid=?", clip.recording);
    const auto show = lookUp("SELECT show_id FROM show WHERE uid=?", clip.show);
    if ((clip.recording.isValid() && !recording) || (clip.show.isValid() && !show))
        return Error{ErrorKind::NotFound, QStringLiteral("where the clip is from")};
    m_database
        .statement("INSERT INTO clip(uid,path,kind,made_at,from_ms,length_ms,recording_id,show_id,order_id,opening_id,"
                   "variant_id,removed_at) VALUES(?,?,?,?,?,?,?,?,?,?,?,?)")
        .run(clip.uid.bytes(), clip.path, static_cast<int>(clip.kind), clip.madeAt.ms, clip.fromMs, clip.lengthMs,
             recording, show, place.value().order, place.value().opening, place.value().variant, removedAt);
    return m_database.checked(Done{});
}

Result<Done> ClipStore::move(const Uid& clip, const Clip& place)
{
    const auto to = placeOf(place);
    if (!to)
        return to.error();
    Statement s =
        m_database.statement("UPDATE clip SET order_id=?,opening_id=?,variant_id=? WHERE uid=? AND removed_at IS NULL");
    return m_database.changed(s.run(to.value().order, to.value().opening, to.value().variant, clip.bytes()),
                              Error{ErrorKind::NotFound, QStringLiteral("clip")});
}

Result<Done> ClipStore::setRemoved(const Uid& clip, bool removed)
{
    Statement s = m_database.statement("UPDATE clip SET removed_at=? WHERE uid=? AND erased_at IS NULL AND "
                                       "removed_at IS NOT 0");
    return m_database.changed(s.run(removed ? std::optional(m_ledger.now().ms) : std::nullopt, clip.bytes()),
                              Error{ErrorKind::NotFound, QStringLiteral("clip")});
}

Result<QList<Clip>> ClipStore::ofOrder(const Uid& order)
{
    const auto id = orderRowId(m_database, order);
    if (!id)
        return QList<Clip>();
    Statement s = m_database.statement(KAIBANG_LISTED_CLIPS "c.order_id=? ORDER BY c.clip_id");
    const auto clips = read(s.run(*id));
    return m_database.checked(clips);
}

Result<QList<Clip>> ClipStore::ofVariant(const Uid& variant)
{
    const auto id = variantRowId(m_database, variant);
    if (!id)
        return QList<Clip>();
    Statement s = m_database.statement(KAIBANG_LISTED_CLIPS "c.variant_id=? ORDER BY c.clip_id");
    const auto clips = read(s.run(*id));
    return m_database.checked(clips);
}

Result<QList<Clip>> ClipStore::ofRecording(const Uid& recording, int limit)
{
    Statement s = m_database.statement(
        KAIBANG_LISTED_CLIPS "c.recording_id=(SELECT recording_id FROM recording WHERE uid=?) ORDER BY c.clip_id DESC "
                             "LIMIT ?");
    const auto clips = read(s.run(recording.bytes(), limit));
    return m_database.checked(clips);
}

Result<Clip> ClipStore::clip(const Uid& clip)
{
    Statement s = m_database.statement(KAIBANG_LISTED_CLIPS "c.uid=?");
    const auto clips = read(s.run(clip.bytes()));
    if (clips.isEmpty() && m_database.ok())
        return Error{ErrorKind::NotFound, QStringLiteral("clip")};
    return m_database.checked(clips.value(0));
}

Result<Uid> ClipStore::newestOrder(const Uid& show)
{
    Statement s =
        m_database.statement("SELECT uid FROM orders WHERE show_id=(SELECT show_id FROM show WHERE uid=?) AND "
                             "withdrawn=0 ORDER BY order_id DESC LIMIT 1");
    const Uid order = s.run(show.bytes()).next() ? Uid::fromBytes(s.blob(0)) : Uid();
    s.finish();
    return m_database.checked(order);
}

} // namespace kaibang
