// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claim.h"
#include "import_reading.h"
#include "outcome.h"
#include "shop_desk.h"

#include <QFuture>
#include <QObject>
#include <functional>
#include <memory>

namespace kaibang {

class ChatSource;
class ClaimTray;
class CommentWorkers;
class IntakeSchedule;
struct ChatFeed;
struct ChatReading;

/// The ways in for comments; each is off until a person turns it on.
struct CommentSettings
{
    bool takesPosts = false; ///< Social Stream Ninja, or whatever posts its messages to our address
    bool readsIrc = false;
    QString ircHost = QStringLiteral("irc.chat.twitch.tv");
    int ircPort = 6697;
    bool ircIsEncrypted = true;
    QString ircChannel;
    bool readsSocket = false; ///< DouyinBarrageGrab or another tool that gives its messages out
    QString socketAddress = QStringLiteral("ws://127.0.0.1:8888");
    bool operator==(const CommentSettings&) const = default;
};

/// A comment that came in, as a person sees it to know that the way works. Without the full name.
struct HeardComment
{
    QString feed, platform, room, alias, words;
    Instant at;
    ClaimIntent intent = ClaimIntent::Nothing;
    ClaimState state = ClaimState::Ignored;
    bool isRepeat = false;
    RoomVerdict verdict = RoomVerdict::Ours;
};

/// Takes comments by every way that is on, leaves out what came before, and hands them to the claims in the order of
/// their arrival. GUI thread; lines to other programs have a thread of their own. While the ledger cannot be written
/// comments wait here; what is more than `mostWaiting` is lost and counted.
class CommentDesk : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype mostWaiting = 20'000, mostHeard = 30;

    CommentDesk(StoreThread& store, ClaimTray& claims, IntakeSchedule& intake, const Clock& clock, SecretAccess secrets,
                QObject* parent = nullptr);
    /// Waits for what it has asked the store.
    ~CommentDesk() override;

    /// Reads the settings and opens what is on. Call once.
    void load();
    /// The port of the local intake; comments are posted to the same one.
    void setPort(int port);
    [[nodiscard]] const CommentSettings& settings() const;
    /// Invalid: detail is "channel", "host", "port" or "address". Kept, and followed at once.
    QFuture<Result<Done>> save(const CommentSettings& settings);

    /// What a person copies into the bridge; empty while posts are not taken.
    [[nodiscard]] QString address() const;
    /// Once it is done another address counts and the old one does not. A line in the trail.
    QFuture<Result<Done>> renewAddress();
    /// The address could not be kept: it is valid until the program ends.
    [[nodiscard]] bool isAddressForgotten() const;

    /// The last ones, the newest first.
    [[nodiscard]] const QList<HeardComment>& heard() const;
    [[nodiscard]] QList<FeedHealth> feeds() const;
    /// Rooms that the current show's comments and orders named, those nobody has decided about first.
    [[nodiscard]] const QList<LiveRoom>& rooms() const;
    QFuture<Result<Done>> decideRoom(const LiveRoom& room, RoomVerdict verdict);
    /// Reads the rooms again: orders may have named new ones, or another show is the current one.
    void readRooms();

Q_SIGNALS:
    void settingsChanged();
    void heardChanged();
    void feedsChanged();
    void roomsChanged();
    /// A room that nobody has decided about; once for each in a run of the program.
    void roomAsked(const kaibang::LiveRoom& room);

private:
    void apply();
    void applyPosts();
    void applyIrc();
    void applySocket();
    void listenTo(ChatFeed& feed, std::unique_ptr<ChatSource> source);
    void take(ChatFeed& feed, const ChatReading& reading, std::function<void(Result<QList<OrderOutcome>>)> reply);
    void pump();
    void taken(const Result<QList<ClaimOutcome>>& outcomes);
    void keepToken(const QByteArray& token);

    std::unique_ptr<CommentWorkers> m_workers;
};

} // namespace kaibang
