// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_reading.h"
#include "seen_orders.h"
#include "shop.h"
#include "web_fetcher.h"

#include <QObject>
#include <QStringList>
#include <functional>
#include <optional>

namespace kaibang {

/// Why a poll gave nothing.
struct PollFailure
{
    FeedTrouble trouble = FeedTrouble::BadAnswer;
    QString detail;                     ///< English, without secrets and buyers; for Redirected the address
    std::optional<qint64> retryAfterMs; ///< the source asked for this much patience
    qint64 clockOffsetMs = 0;           ///< the source's clock minus ours; meaningful for ClockOff
};

/// What one poll gave: a batch with the cursor that follows it, or a failure, after which the old cursor still holds.
struct PollReply
{
    OrderBatch batch;
    std::optional<PollFailure> failure;
    std::optional<qint64> lagMs; ///< how long ago, on the source's clock, the newest order of the batch was changed
    std::optional<Instant> grantEnds = {}; ///< where the source knows until when it may be asked
    ReturnsRead returns = ReturnsRead::Yes;
};
using PollAnswer = std::function<void(PollReply)>;

/// A source that is asked. Lives on a thread with an event loop; answers come on that thread, once, and not after the
/// source is gone. One question at a time.
class OrderSource : public QObject
{
    Q_OBJECT

public:
    /// The next part of what has changed since `cursor`; batch.more says that the rest can be asked for at once. The
    /// cursor is opaque; an empty one begins at the beginning.
    virtual void poll(const QByteArray& cursor, PollAnswer answer) = 0;
    /// What has become of these open orders beyond what the list of changes tells: deleted ones, parcels that moved.
    /// The reply has no cursor. A source whose list tells all has nothing to add.
    virtual void lookAgain(const QStringList& orderIds, PollAnswer answer);
    /// How many orders one lookAgain() is given. Any thread.
    [[nodiscard]] virtual int lookAgainAtMost() const { return 100; }
    /// Asks for nothing, to see whether it would be answered.
    virtual void tryOut(std::function<void(ShopTrial)> answer) = 0;
};

/// What a source of a shop is made of.
struct ShopSetup
{
    Shop shop;
    ShopCredentials credentials;
    std::function<Instant()> now; ///< called on the source's thread
    FetchLimits limits = {};
    int perPage = 0; ///< orders in one answer; 0: as many as suits that kind of shop
    qint64 overlapSeconds = pollOverlapSeconds;
    CredentialKeeper keep = {}; ///< none in a trial, which keeps nothing
};

} // namespace kaibang
