// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "live_rooms.h"

namespace kaibang {

namespace {

// The host stays the same from show to show; a room's number may not.
QString roomOf(const LiveReference& live)
{
    return live.hostId.isEmpty() ? live.roomId : live.hostId;
}

} // namespace

qint64 LiveRooms::currentShow()
{
    Statement s = m_database.statement(
        "SELECT show_id FROM show WHERE state<>0 ORDER BY state=1 DESC,started_at DESC,show_id DESC LIMIT 1");
    const qint64 id = s.run().next() ? s.integer(0) : 0;
    s.finish();
    return id;
}

RoomVerdict LiveRooms::verdictOf(const QString& platform, const QString& room)
{
    Statement s = m_database.statement("SELECT verdict FROM live_room WHERE platform=? AND room=?");
    const auto verdict = s.run(platform, room).next() ? static_cast<RoomVerdict>(s.integer(0)) : RoomVerdict::Unasked;
    s.finish();
    return verdict;
}

RoomVerdict LiveRooms::verdictOf(const LiveReference& live)
{
    return roomOf(live).isEmpty() ? RoomVerdict::Ours : verdictOf(live.platform, roomOf(live));
}

RoomVerdict LiveRooms::note(const BuyerComment& comment)
{
    if (comment.room.isEmpty() || comment.isOwnRoom)
        return RoomVerdict::Ours;
    LiveRoom named;
    named.platform = comment.source;
    named.room = comment.room;
    named.name = comment.roomName;
    named.comments = 1;
    return count(currentShow(), named);
}

RoomVerdict LiveRooms::note(const OrderEvent& event, std::optional<qint64> showId)
{
    LiveRoom named;
    named.platform = event.live.platform.isEmpty() ? event.source : event.live.platform;
    named.room = roomOf(event.live);
    named.orders = 1;
    if (named.room.isEmpty())
        return RoomVerdict::Ours;
    return showId ? count(*showId, named) : verdictOf(named.platform, named.room);
}

RoomVerdict LiveRooms::count(qint64 showId, const LiveRoom& named)
{
    m_database
        .statement("INSERT INTO live_room(platform,room,name) VALUES(?,?,?) ON CONFLICT DO UPDATE SET "
                   "name=excluded.name WHERE excluded.name<>'' AND name<>excluded.name")
        .run(named.platform, named.room, named.name);
    if (showId > 0)
        m_database
            .statement("INSERT INTO show_room(show_id,platform,room,comments,orders) VALUES(?,?,?,?,?) ON CONFLICT DO "
                       "UPDATE SET comments=comments+excluded.comments,orders=orders+excluded.orders")
            .run(showId, named.platform, named.room, named.comments, named.orders);
    return verdictOf(named.platform, named.room);
}

Result<Done> LiveRooms::decide(const QString& platform, const QString& room, RoomVerdict verdict)
{
    Statement s = m_database.statement("UPDATE live_room SET verdict=?,decided_at=? WHERE platform=? AND room=?");
    return m_database.changed(s.run(static_cast<int>(verdict), m_ledger.now().ms, platform, room),
                              Error{ErrorKind::NotFound, QStringLiteral("room")});
}

Result<QList<LiveRoom>> LiveRooms::ofCurrentShow()
{
    QList<LiveRoom> rooms;
    Statement s = m_database.statement(
        "SELECT r.platform,r.room,l.name,l.verdict,r.comments,r.orders FROM show_room r JOIN live_room l "
        "USING(platform,room) WHERE r.show_id=? ORDER BY l.verdict<>0,r.comments+r.orders DESC,1,2 LIMIT 50");
    s.run(currentShow());
    while (s.next())
        rooms.append(LiveRoom{s.text(0), s.text(1), s.text(2), static_cast<RoomVerdict>(s.integer(3)), s.integer(4),
                              s.integer(5)});
    return m_database.checked(rooms);
}

} // namespace kaibang
