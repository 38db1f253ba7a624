// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comment_desk.h"

#include "comment_door.h"
#include "comment_settings.h"
#include "comment_workers.h"
#include "in_turn.h"
#include "intake_schedule.h"
#include "irc_chat.h"
#include "live_rooms.h"
#include "socket_chat.h"
#include "store_thread.h"
#include "trail_store.h"

#include <QPointer>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString tokenName = QStringLiteral("comment-token");

} // namespace

CommentDesk::CommentDesk(StoreThread& store, ClaimTray& claims, IntakeSchedule& intake, const Clock& clock,
                         SecretAccess secrets, QObject* parent)
    : QObject(parent)
    , m_workers(std::make_unique<CommentWorkers>(store, claims, intake, clock, std::move(secrets)))
{
    m_workers->thread.setObjectName(u"comments"_s);
    m_workers->retry.setSingleShot(true);
    connect(&m_workers->retry, &QTimer::timeout, this, &CommentDesk::pump);
    connect(&intake, &IntakeSchedule::commentsRefused, this, [this](int status, const QString& reason) {
        ChatFeed& feed = m_workers->posts;
        ++(status == 429 ? feed.health.lost : feed.health.refused);
        qInfo("a comment was refused: %d %s", status, qUtf8Printable(reason));
        Q_EMIT feedsChanged();
    });
}

CommentDesk::~CommentDesk()
{
    m_workers->thread.quit();
    m_workers->thread.wait();
    m_workers->store.drain();
}

void CommentDesk::load()
{
    auto read =
        m_workers->store.read([](Ledger& ledger) { return ledger.database().checked(readCommentSettings(ledger)); });
    inTurn(read, this, [this](const Result<CommentSettings>& settings) {
        if (!settings)
            return;
        m_workers->settings = settings.value();
        const QPointer<CommentDesk> self(this);
        m_workers->secrets.read(tokenName, [self](const Result<QByteArray>& token) {
            if (!self)
                return; // a keychain answers when it likes
            if (token)
                self->m_workers->token = token.value();
            self->m_workers->isLoaded = true;
            self->apply();
            Q_EMIT self->settingsChanged();
        });
    });
    readRooms();
}

void CommentDesk::setPort(int port)
{
    m_workers->port = port;
    if (m_workers->isLoaded)
        applyPosts();
}

const CommentSettings& CommentDesk::settings() const
{
    return m_workers->settings;
}

QFuture<Result<Done>> CommentDesk::save(const CommentSettings& settings)
{
    const auto sound = soundCommentSettings(settings);
    auto future = m_workers->store.run(acting(Act::Settings, [sound](Ledger& ledger) -> Result<Done> {
        return sound ? saveCommentSettings(ledger, sound.value()) : Result<Done>(sound.error());
    }));
    return inTurn(future, this, [this, sound](const Result<Done>& saved) -> Result<Done> {
        if (!saved)
            return saved;
        m_workers->settings = sound.value();
        m_workers->isLoaded = true;
        apply();
        Q_EMIT settingsChanged();
        return saved;
    });
}

void CommentDesk::apply()
{
    applyPosts();
    applyIrc();
    applySocket();
    m_workers->followed = m_workers->settings;
    Q_EMIT feedsChanged();
}

void CommentDesk::applyPosts()
{
    CommentWorkers& w = *m_workers;
    if (!w.settings.takesPosts) {
        w.intake.stopComments();
        w.posts.turnOff();
        return;
    }
    if (w.token.isEmpty())
        keepToken(CommentDoor::newToken());
    const auto listening =
        w.intake.startComments(w.port, w.token, [this](const ChatReading& reading, const auto& reply) {
            take(m_workers->posts, reading, reply);
        });
    w.posts.turnOn(u"127.0.0.1:%1"_s.arg(listening ? listening.value() : w.port));
    if (!listening)
        w.posts.note(ChatState{false, FeedTrouble::PortTaken, {}, std::nullopt}, w.clock.now());
    Q_EMIT feedsChanged();
}

void CommentDesk::applyIrc()
{
    CommentWorkers& w = *m_workers;
    const CommentSettings& now = w.settings;
    const bool isSame = w.irc.source && now.readsIrc && now.ircHost == w.followed.ircHost &&
                        now.ircPort == w.followed.ircPort && now.ircIsEncrypted == w.followed.ircIsEncrypted &&
                        now.ircChannel == w.followed.ircChannel;
    if (isSame)
        return;
    w.drop(w.irc);
    w.irc.turnOff();
    if (!now.readsIrc)
        return;
    IrcSetup setup;
    setup.host = now.ircHost;
    setup.port = static_cast<quint16>(now.ircPort);
    setup.isEncrypted = now.ircIsEncrypted;
    setup.channel = now.ircChannel;
    w.irc.turnOn(u"%1 · #%2"_s.arg(now.ircHost, now.ircChannel));
    listenTo(w.irc, std::make_unique<IrcChat>(setup));
}

void CommentDesk::applySocket()
{
    CommentWorkers& w = *m_workers;
    const CommentSettings& now = w.settings;
    if (w.socket.source && now.readsSocket && now.socketAddress == w.followed.socketAddress)
        return;
    w.drop(w.socket);
    w.socket.turnOff();
    const auto url = SocketChat::addressOf(now.socketAddress);
    if (!now.readsSocket || !url)
        return;
    SocketChat::Setup setup;
    setup.address = *url;
    w.socket.turnOn(url->toString());
    listenTo(w.socket, std::make_unique<SocketChat>(setup));
}

// Answers of a source that was taken off meanwhile do not count.
void CommentDesk::listenTo(ChatFeed& feed, std::unique_ptr<ChatSource> source)
{
    CommentWorkers& w = *m_workers;
    ChatSource* line = source.release();
    feed.source = line;
    line->moveToThread(&w.thread);
    connect(&w.thread, &QThread::finished, line, &QObject::deleteLater);
    connect(line, &ChatSource::heard, this, [this, &feed, line](const ChatReading& reading) {
        if (feed.source == line)
            take(feed, reading, {});
    });
    connect(line, &ChatSource::aliveSeen, this, [this, &feed, line] {
        if (feed.source != line)
            return;
        feed.note(ChatReading{}, m_workers->clock.now());
        Q_EMIT feedsChanged();
    });
    connect(line, &ChatSource::stateChanged, this, [this, &feed, line](const ChatState& state) {
        if (feed.source != line)
            return;
        feed.note(state, m_workers->clock.now());
        if (state.trouble != FeedTrouble::None)
            qInfo("feed %s: no chat (%d, %s)", qUtf8Printable(feed.health.id), static_cast<int>(state.trouble),
                  qUtf8Printable(state.detail));
        Q_EMIT feedsChanged();
    });
    w.thread.start();
    QMetaObject::invokeMethod(line, &ChatSource::begin);
}

void CommentDesk::readRooms()
{
    auto read = m_workers->store.read([](Ledger& ledger) { return LiveRooms(ledger).ofCurrentShow(); });
    inTurn(read, this, [this](const Result<QList<LiveRoom>>& rooms) {
        if (!rooms || rooms.value() == m_workers->rooms)
            return;
        m_workers->rooms = rooms.value();
        Q_EMIT roomsChanged();
        for (const LiveRoom& room : rooms.value()) {
            const QString key = room.platform + u'\n' + room.room;
            if (room.verdict != RoomVerdict::Unasked || m_workers->asked.contains(key))
                continue;
            m_workers->asked.insert(key);
            Q_EMIT roomAsked(room);
        }
    });
}

QFuture<Result<Done>> CommentDesk::decideRoom(const LiveRoom& room, RoomVerdict verdict)
{
    auto future = m_workers->store.run(acting(Act::Claims, [room, verdict](Ledger& ledger) {
        return LiveRooms(ledger).decide(room.platform, room.room, verdict);
    }));
    return inTurn(future, this, [this](const Result<Done>& decided) -> Result<Done> {
        readRooms();
        return decided;
    });
}

void CommentDesk::keepToken(const QByteArray& token)
{
    m_workers->token = token;
    const QPointer<CommentDesk> self(this);
    m_workers->secrets.write(tokenName, token, [self](const Result<Done>& kept) {
        if (!self)
            return;
        self->m_workers->isForgotten = !kept;
        Q_EMIT self->settingsChanged();
    });
}

QString CommentDesk::address() const
{
    const CommentWorkers& w = *m_workers;
    if (!w.settings.takesPosts || w.token.isEmpty())
        return {};
    const int port = w.intake.port() > 0 ? w.intake.port() : w.port;
    return u"http://127.0.0.1:%1/comments/%2"_s.arg(port).arg(QString::fromLatin1(w.token));
}

QFuture<Result<Done>> CommentDesk::renewAddress()
{
    auto noted = m_workers->store.run(noting(Act::Settings, TrailKind::KeyMade, u"comments"_s));
    return inTurn(noted, this, [this](const Result<Done>& allowed) -> Result<Done> {
        if (!allowed)
            return allowed;
        keepToken(CommentDoor::newToken());
        applyPosts();
        return Done{};
    });
}

bool CommentDesk::isAddressForgotten() const
{
    return m_workers->isForgotten;
}

const QList<HeardComment>& CommentDesk::heard() const
{
    return m_workers->heard;
}

const QList<LiveRoom>& CommentDesk::rooms() const
{
    return m_workers->rooms;
}

QList<FeedHealth> CommentDesk::feeds() const
{
    QList<FeedHealth> feeds;
    for (const ChatFeed* feed : {&m_workers->posts, &m_workers->irc, &m_workers->socket})
        if (feed->health.state != FeedState::Off || feed->health.received > 0)
            feeds.append(feed->at(m_workers->clock.now()));
    return feeds;
}

} // namespace kaibang
