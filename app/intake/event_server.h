// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat_reading.h"
#include "comment_door.h"
#include "instant.h"
#include "order_event.h"
#include "outcome.h"
#include "shop.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QThread>
#include <functional>
#include <memory>

namespace kaibang {

using BatchReply = std::function<void(Result<QList<OrderOutcome>>)>;
/// Takes a batch and answers once, from any thread, when its orders are durable or could not be kept.
using BatchHandler = std::function<void(OrderBatch, BatchReply)>;
/// Takes comments of a bridge and answers once, from any thread, when what they came to is durable.
using CommentHandler = std::function<void(ChatReading, BatchReply)>;

class EventServerCore;

struct EventServerLimits
{
    qint64 bodyBytes = 512 * 1024;
    int headerBytes = 16 * 1024;
    int connections = 32;
    int requestMs = 10'000; ///< from a request's first byte to its last
    int idleMs = 30'000;    ///< a kept connection without a request
    int handlerMs = 20'000; ///< until the consumer must have answered
};

struct EventServerSetup
{
    quint16 port = 0; ///< 0 takes a free one
    QList<QByteArray> secrets;
    QList<ShopDoor> doors = {};
    QString sourceId;             ///< becomes OrderBatch::sourceId
    std::function<Instant()> now; ///< called on the server's thread
    EventServerLimits limits;
    CommentHandler comments = {}; ///< called on the server's thread; without one there is no POST /comments
    CommentDoor::Limits commentLimits = {};
};

/// The own intake: HTTP/1.1 on 127.0.0.1, POST /events, GET /health, POST /comments/TOKEN for a chat's bridge (see
/// CommentDoor), and webhooks at POST /woocommerce (the secret's text is their secret), /shopify (that, or the secret
/// of a connected shop) and /tiktok (a connected shop's app). Runs on a thread of its own; `handler` is called on that
/// thread, signals come to the thread of their receivers. A delivery is answered after the handler has answered, never
/// before. Logs nothing of a body.
class EventServer : public QObject
{
    Q_OBJECT
public:
    /// Starts listening. Network when the port is taken. The server stops, and its thread ends, on destruction;
    /// replies that come later are dropped.
    static Result<std::unique_ptr<EventServer>> open(EventServerSetup setup, BatchHandler handler);
    ~EventServer() override;

    [[nodiscard]] quint16 port() const { return m_port; }
    /// Takes other keys from the next request on.
    void setSecrets(const QList<QByteArray>& secrets);
    /// Takes webhooks of these shops from the next request on.
    void setDoors(const QList<ShopDoor>& doors);
    /// Comments are taken under this token from the next request on; with an empty one they are not taken.
    void setCommentToken(const QByteArray& token);

Q_SIGNALS:
    /// A shop says that something has changed there, and no more than that.
    void rung(kaibang::ShopKind kind, const QString& shopId);
    /// A delivery was stored: so many of its events, and so many that were not taken.
    void received(int events, int notTaken);
    /// A delivery was refused: the HTTP status, a short English reason without buyer data, and how many events it told
    /// (1 where nobody could count them).
    void refused(int status, const QString& reason, int events = 1);
    /// The same of comments that were not let in. 429: they came too fast, and are lost.
    void commentsRefused(int status, const QString& reason);
    /// A rightly signed delivery told its sender's time: sender minus ours, and whether that is more than signatures
    /// allow. It is taken all the same, but for comments. The sender is who its first envelope says (source); who
    /// signed is all the same one, since they share a secret.
    void clockCompared(const QString& sender, qint64 offsetMs, bool differs);

private:
    EventServer();
    QThread m_thread;
    EventServerCore* m_core = nullptr; ///< lives on m_thread, deleted when it finishes
    quint16 m_port = 0;
};

} // namespace kaibang
