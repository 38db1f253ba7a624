// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake_schedule.h"

#include "claim_tray.h"
#include "comment_desk.h"
#include "crowd_sender.h"
#include "drop_folder.h"
#include "event_server.h"
#include "feed_counts.h"
#include "order_desk.h"
#include "rehearsal_crowd.h"
#include "shop_desk.h"
#include "standard_webhooks.h"
#include "watch_folder.h"

#include <QFileInfo>
#include <QPointer>
#include <algorithm>

namespace kaibang {

/// The running sources and what is known of each.
class IntakeWorkers
{
public:
    IntakeWorkers(OrderDesk& desk, const Clock& time)
        : orders(desk)
        , clock(time)
    {}

    FeedHealth& feed(const QString& id)
    {
        for (FeedHealth& known : feeds)
            if (known.id == id)
                return known;
        feeds.append(FeedHealth{id, FeedState::Off, {}, 0, 0, {}});
        // What lies in a folder waits there, and a rehearsal is over when it is over.
        if (id == QLatin1String("drop") || id == QLatin1String("watch") || id == QLatin1String("rehearsal"))
            feeds.last().kind = FeedKind::Files;
        return feeds.last();
    }

    OrderDesk& orders;
    ClaimTray* claims = nullptr;
    ShopDesk* shops = nullptr;
    CommentDesk* comments = nullptr;
    const Clock& clock;
    QList<FeedHealth> feeds;
    QList<QByteArray> secrets;
    bool takesOrders = false;
    QByteArray commentToken;
    IntakeSchedule::CommentTaker taker;
    QByteArray rehearsalSecret;
    std::unique_ptr<DropFolder> drop;
    std::unique_ptr<WatchFolder> watch;
    std::unique_ptr<CrowdSender> crowd;
    std::unique_ptr<EventServer> server; // last: its thread stops before what its handler uses
};

namespace {

constexpr qsizetype longestSender = 60; // a sender may call itself anything
constexpr qsizetype mostSenders = 5;

// The one hand-over: whatever thread a source lives on, its batch is applied by the desk, and the source is answered
// only when that is on disk (or refused).
BatchHandler handlerFor(QObject* context, IntakeWorkers& workers)
{
    return [context, &workers](OrderBatch batch, BatchReply reply) {
        QMetaObject::invokeMethod(context, [context, &workers, batch = std::move(batch), reply = std::move(reply)] {
            // Answered on this thread, though maybe when the schedule is gone.
            const auto told = [alive = QPointer<QObject>(context), &workers, feed = batch.sourceId,
                               reply](const Result<QList<OrderOutcome>>& out) {
                if (alive && out)
                    count(workers.feed(feed), out.value());
                reply(out);
            };
            if (batch.comments.isEmpty()) {
                workers.orders.apply(batch).then(told);
                return;
            }
            if (workers.claims == nullptr)
                return reply(Error{ErrorKind::Unsupported, QStringLiteral("no claim tray")});
            // Its orders first; what became of its comments follows in the answer.
            workers.orders.apply(batch).then(
                context, [&workers, comments = batch.comments, told](const Result<QList<OrderOutcome>>& stored) {
                    if (!stored)
                        return told(stored);
                    workers.claims->takeComments(comments).then(
                        [told, all = stored.value()](const Result<QList<OrderOutcome>>& taken) {
                            told(taken ? Result<QList<OrderOutcome>>(all + taken.value()) : taken);
                        });
                });
        });
    };
}

CommentHandler commentHandlerFor(QObject* context, IntakeWorkers& workers)
{
    return [context, &workers](ChatReading reading, BatchReply reply) {
        QMetaObject::invokeMethod(context, [&workers, reading = std::move(reading), reply = std::move(reply)] {
            if (workers.taker)
                workers.taker(reading, reply);
            else
                reply(Error{ErrorKind::Unsupported, QStringLiteral("no comments")});
        });
    };
}

} // namespace

IntakeSchedule::IntakeSchedule(OrderDesk& orders, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_workers(std::make_unique<IntakeWorkers>(orders, clock))
{}

IntakeSchedule::~IntakeSchedule() = default;

void IntakeSchedule::sendCommentsTo(ClaimTray& claims)
{
    m_workers->claims = &claims;
}

void IntakeSchedule::tellOfShops(ShopDesk& shops)
{
    m_workers->shops = &shops;
    connect(&shops, &ShopDesk::feedsChanged, this, &IntakeSchedule::feedsChanged);
    connect(&shops, &ShopDesk::doorsChanged, this, [this] {
        if (m_workers->server)
            m_workers->server->setDoors(m_workers->shops->doors());
    });
}

void IntakeSchedule::tellOfComments(CommentDesk& comments)
{
    m_workers->comments = &comments;
    connect(&comments, &CommentDesk::feedsChanged, this, &IntakeSchedule::feedsChanged);
}

Result<int> IntakeSchedule::startServer(int port, const QByteArrayList& secrets)
{
    IntakeWorkers& w = *m_workers;
    w.secrets = secrets;
    w.takesOrders = true;
    const auto listening = listen(port);
    FeedHealth& feed = w.feed(QStringLiteral("intake"));
    feed.state = !listening ? FeedState::Failed : feed.lastSuccess ? FeedState::Ok : FeedState::Waiting;
    feed.trouble = listening ? FeedTrouble::None : FeedTrouble::PortTaken;
    feed.detail = QStringLiteral("127.0.0.1:%1").arg(listening ? listening.value() : port);
    Q_EMIT feedsChanged();
    return listening;
}

Result<int> IntakeSchedule::startComments(int port, const QByteArray& token, CommentTaker taker)
{
    m_workers->commentToken = token;
    m_workers->taker = std::move(taker);
    return listen(port);
}

void IntakeSchedule::stopComments()
{
    IntakeWorkers& w = *m_workers;
    w.commentToken.clear();
    w.taker = {};
    if (w.server && !w.takesOrders)
        w.server.reset();
    else if (w.server)
        w.server->setCommentToken({});
}

// One address for orders and comments. Whoever is sending at this moment is not cut off where it stays the same.
Result<int> IntakeSchedule::listen(int port)
{
    IntakeWorkers& w = *m_workers;
    if (w.server && (w.server->port() == port || w.crowd)) {
        w.server->setSecrets(w.secrets);
        w.server->setCommentToken(w.commentToken);
        return int{w.server->port()};
    }
    w.server.reset();
    EventServerSetup setup;
    setup.port = static_cast<quint16>(port);
    setup.secrets = w.secrets;
    if (w.shops)
        setup.doors = w.shops->doors();
    setup.sourceId = QStringLiteral("intake");
    setup.now = [&clock = w.clock] { return clock.now(); };
    setup.comments = commentHandlerFor(this, w);
    auto opened = EventServer::open(setup, handlerFor(this, w));
    if (!opened)
        return opened.error();
    w.server = std::move(opened).value();
    w.server->setCommentToken(w.commentToken);
    connect(w.server.get(), &EventServer::commentsRefused, this, &IntakeSchedule::commentsRefused);
    connect(w.server.get(), &EventServer::received, this, [this](int events, int notTaken) {
        FeedHealth& known = m_workers->feed(QStringLiteral("intake"));
        known.received += events;
        known.refused += notTaken;
        known.state = FeedState::Ok;
        known.lastSuccess = m_workers->clock.now();
        Q_EMIT feedsChanged();
    });
    // Orders come in all the same, but days and holds follow a clock: somebody has to know which one is wrong.
    connect(w.server.get(), &EventServer::clockCompared, this,
            [this](const QString& sender, qint64, bool differs) { noteClock(sender, differs); });
    // Only shops that are connected have a door to ring at.
    connect(w.server.get(), &EventServer::rung, this,
            [this](ShopKind kind, const QString& shopId) { m_workers->shops->ring(kind, shopId); });
    connect(w.server.get(), &EventServer::refused, this, [this](int, const QString&, int events) {
        m_workers->feed(QStringLiteral("intake")).refused += events;
        Q_EMIT feedsChanged();
    });
    return int{w.server->port()};
}

// For each sender by itself: one whose clock is right says nothing of another's.
void IntakeSchedule::noteClock(const QString& sender, bool differs)
{
    const QString name = sender.left(longestSender);
    FeedHealth& known = m_workers->feed(QStringLiteral("intake"));
    const QStringList before = known.clocksOff;
    if (!differs)
        known.clocksOff.removeAll(name);
    else if (!known.clocksOff.contains(name) && known.clocksOff.size() < mostSenders)
        known.clocksOff.append(name);
    if (known.clocksOff == before)
        return;
    known.trouble = known.clocksOff.isEmpty() ? FeedTrouble::None : FeedTrouble::ClockOff;
    Q_EMIT feedsChanged();
}

void IntakeSchedule::stopServer()
{
    IntakeWorkers& w = *m_workers;
    w.takesOrders = false;
    w.secrets.clear();
    if (w.commentToken.isEmpty())
        w.server.reset();
    else if (w.server)
        w.server->setSecrets({});
    FeedHealth& known = w.feed(QStringLiteral("intake"));
    known.state = FeedState::Off;
    known.trouble = FeedTrouble::None;
    known.clocksOff.clear();
    Q_EMIT feedsChanged();
}

int IntakeSchedule::port() const
{
    return m_workers->server ? m_workers->server->port() : 0;
}

Result<Done> IntakeSchedule::setDropFolder(const QString& path)
{
    IntakeWorkers& w = *m_workers;
    w.drop.reset();
    FeedHealth& feed = w.feed(QStringLiteral("drop"));
    feed.state = FeedState::Off;
    feed.detail = path;
    Q_EMIT feedsChanged();
    if (path.isEmpty())
        return Done{};
    if (!QFileInfo(path).isDir())
        return Error{ErrorKind::NotFound, path};
    w.drop = std::make_unique<DropFolder>(
        path, QStringLiteral("drop"), [&clock = w.clock] { return clock.now(); }, handlerFor(this, w));
    connect(w.drop.get(), &DropFolder::fileTaken, this, [this](const QString&, int events, int rejected) {
        FeedHealth& known = m_workers->feed(QStringLiteral("drop"));
        known.received += events;
        known.refused += rejected;
        known.state = FeedState::Ok;
        known.lastSuccess = m_workers->clock.now();
        Q_EMIT feedsChanged();
    });
    connect(w.drop.get(), &DropFolder::fileFailed, this, [this](const QString&, const QString&) {
        m_workers->feed(QStringLiteral("drop")).state = FeedState::Failed;
        Q_EMIT feedsChanged();
    });
    feed.state = FeedState::Waiting;
    const auto started = w.drop->start();
    if (!started)
        feed.state = FeedState::Failed;
    Q_EMIT feedsChanged();
    return started;
}

Result<Done> IntakeSchedule::setWatchFolder(const QString& path)
{
    IntakeWorkers& w = *m_workers;
    w.watch.reset();
    FeedHealth& feed = w.feed(QStringLiteral("watch"));
    feed.state = FeedState::Off;
    feed.detail = path;
    Q_EMIT feedsChanged();
    if (path.isEmpty())
        return Done{};
    w.watch = std::make_unique<WatchFolder>(path);
    connect(w.watch.get(), &WatchFolder::filesFound, this, [this](const QStringList& paths) {
        FeedHealth& known = m_workers->feed(QStringLiteral("watch"));
        known.received += static_cast<int>(paths.size());
        known.state = FeedState::Ok;
        known.lastSuccess = m_workers->clock.now();
        Q_EMIT feedsChanged();
        Q_EMIT exportFilesFound(paths);
    });
    const auto started = w.watch->start();
    feed.state = started ? FeedState::Waiting : FeedState::Failed;
    Q_EMIT feedsChanged();
    return started;
}

Result<Done> IntakeSchedule::startRehearsal(quint64 seed, int minutes, int speed, const QString& currency,
                                            const QList<CrowdProduct>& items)
{
    IntakeWorkers& w = *m_workers;
    if (w.rehearsalSecret.isEmpty())
        w.rehearsalSecret = newWebhookSecret();
    if (!w.server) {
        if (const auto started = startServer(0, {w.rehearsalSecret}); !started)
            return started.error();
    } else if (!w.secrets.contains(w.rehearsalSecret)) {
        w.secrets.append(w.rehearsalSecret);
        w.server->setSecrets(w.secrets);
    }
    QList<CrowdItem> wares;
    for (const CrowdProduct& item : items)
        wares.append(CrowdItem{item.sku, item.title, item.priceMinor, currency});
    const CrowdPlan plan = RehearsalCrowd(seed, wares).plan(w.clock.now(), minutes);
    if (plan.deliveries.isEmpty())
        return Error{ErrorKind::NotFound, QStringLiteral("nothing is on sale")};
    w.crowd =
        std::make_unique<CrowdSender>(w.server->port(), w.rehearsalSecret, [&clock = w.clock] { return clock.now(); });
    connect(w.crowd.get(), &CrowdSender::progressed, this, [this](int answered, int) {
        FeedHealth& feed = m_workers->feed(QStringLiteral("rehearsal"));
        feed.state = FeedState::Ok;
        feed.received = answered;
        feed.lastSuccess = m_workers->clock.now();
        Q_EMIT feedsChanged();
    });
    connect(w.crowd.get(), &CrowdSender::finished, this, [this](int, int refused) {
        FeedHealth& feed = m_workers->feed(QStringLiteral("rehearsal"));
        feed.state = FeedState::Off;
        feed.refused = refused;
        Q_EMIT feedsChanged();
        Q_EMIT rehearsalEnded();
    });
    w.crowd->start(plan, speed);
    w.feed(QStringLiteral("rehearsal")).state = FeedState::Waiting;
    Q_EMIT feedsChanged();
    return Done{};
}

void IntakeSchedule::stopRehearsal()
{
    if (!m_workers->crowd)
        return;
    m_workers->crowd->stop();
    m_workers->feed(QStringLiteral("rehearsal")).state = FeedState::Off;
    Q_EMIT feedsChanged();
}

QList<FeedHealth> IntakeSchedule::feeds() const
{
    QList<FeedHealth> feeds = m_workers->feeds;
    if (m_workers->shops)
        feeds += m_workers->shops->feeds();
    if (m_workers->comments)
        feeds += m_workers->comments->feeds();
    return feeds;
}

} // namespace kaibang
