// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_reading.h"
#include "outcome.h"
#include "result.h"

#include <QByteArrayList>
#include <QObject>
#include <functional>
#include <memory>

namespace kaibang {

class ClaimTray;
class Clock;
class CommentDesk;
class OrderDesk;
class ShopDesk;
class IntakeWorkers;
struct ChatReading;

/// Runs the sources that bring orders by themselves: the local HTTP intake, the drop folder, the watched folder of
/// export files and the rehearsal crowd. GUI thread; the network has its own.
class IntakeSchedule : public QObject
{
    Q_OBJECT

public:
    IntakeSchedule(OrderDesk& orders, const Clock& clock, QObject* parent = nullptr);
    ~IntakeSchedule() override;

    /// Where viewers' comments go; until then they are refused. `claims` is borrowed and outlives this.
    void sendCommentsTo(ClaimTray& claims);
    /// From now on feeds() tells of the shops too. `shops` is borrowed and outlives this.
    void tellOfShops(ShopDesk& shops);
    /// The same of chats. `comments` is borrowed and outlives this.
    void tellOfComments(CommentDesk& comments);
    /// Listens on 127.0.0.1:`port` (0 takes a free one, see port()). `secrets` are Standard Webhooks secrets
    /// ("whsec_…"), all valid. Network when the port is taken. On the port it has already it goes on, with these
    /// secrets.
    Result<int> startServer(int port, const QByteArrayList& secrets);
    void stopServer();
    [[nodiscard]] int port() const;
    /// Takes a bridge's comments on the same address, under POST /comments/TOKEN; orders stay as they are. `taker` is
    /// called on the GUI thread and answers once. Network when the port is taken.
    using CommentTaker = std::function<void(const ChatReading&, std::function<void(Result<QList<OrderOutcome>>)>)>;
    Result<int> startComments(int port, const QByteArray& token, CommentTaker taker);
    void stopComments();
    /// An empty path turns it off. NotFound.
    Result<Done> setDropFolder(const QString& path);
    Result<Done> setWatchFolder(const QString& path);

    /// Posts a seeded crowd's orders to our own HTTP intake in real time multiplied by `speed`. Only for a ledger
    /// whose household is a rehearsal; the caller checks. `items`: sku, title and price in minor units of what is on
    /// sale.
    struct CrowdProduct
    {
        QString sku, title;
        qint64 priceMinor = 0;
    };
    Result<Done> startRehearsal(quint64 seed, int minutes, int speed, const QString& currency,
                                const QList<CrowdProduct>& items);
    void stopRehearsal();

    [[nodiscard]] QList<FeedHealth> feeds() const;

Q_SIGNALS:
    void feedsChanged();
    /// Export files that have come to rest in the watched folder.
    void exportFilesFound(const QStringList& paths);
    void rehearsalEnded();
    /// A bridge's comment was refused: the HTTP status and a short English reason. 429 came too fast and is lost.
    void commentsRefused(int status, const QString& reason);

private:
    Result<int> listen(int port);
    void noteClock(const QString& sender, bool differs);

    std::unique_ptr<IntakeWorkers> m_workers;
};

} // namespace kaibang
