// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat_feed.h"
#include "comment_desk.h"
#include "repeat_guard.h"

#include <QElapsedTimer>
#include <QSet>
#include <QThread>
#include <QTimer>
#include <deque>

namespace kaibang {

class StoreThread;

/// What came together and is answered together.
struct CommentParcel
{
    ChatFeed* feed;
    QList<BuyerComment> comments;
    std::function<void(Result<QList<OrderOutcome>>)> reply;
};

/// What the desk of comments works with.
class CommentWorkers
{
public:
    CommentWorkers(StoreThread& ledger, ClaimTray& tray, IntakeSchedule& schedule, const Clock& time,
                   SecretAccess access)
        : store(ledger)
        , claims(tray)
        , intake(schedule)
        , clock(time)
        , secrets(std::move(access))
    {
        steady.start();
    }
    void drop(ChatFeed& line)
    {
        if (line.source)
            line.source->deleteLater();
        line.source = nullptr;
    }

    StoreThread& store;
    ClaimTray& claims;
    IntakeSchedule& intake;
    const Clock& clock;
    SecretAccess secrets;
    CommentSettings settings, followed;
    int port = 0;
    QByteArray token;
    bool isLoaded = false, isForgotten = false;
    ChatFeed posts{QStringLiteral("ssn")}, irc{QStringLiteral("irc")}, socket{QStringLiteral("barrage")};
    RepeatGuard guard;
    QElapsedTimer steady;
    std::deque<CommentParcel> waiting, underWay;
    static constexpr qsizetype mostInOneStep = 200;
    qsizetype waitingComments = 0, step = mostInOneStep;
    QTimer retry;
    QList<HeardComment> heard;
    QList<LiveRoom> rooms;
    QSet<QString> asked;
    QThread thread;
};

} // namespace kaibang
