// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export_profile.h"
#include "order_event.h"

namespace kaibang {

/// What one file of an import holds, before anything is stored.
struct FilePreview
{
    QString name;                                           ///< of a member of an archive "archive.zip/member.csv"
    QString path;                                           ///< of the file, or of the archive that it is in
    QString kind;                                           ///< "taobao_orders" …; empty when no kind was recognised
    QString kindName;                                       ///< of a household's own profile
    int rows = 0;                                           ///< data rows read
    int orders = 0;                                         ///< orders made of them
    bool isStatement = false;                               ///< of payouts: its counts are of lines, not of orders
    bool knownAlready = false;                              ///< this very file was imported before
    int added = 0, changed = 0, unchanged = 0, refused = 0; ///< what importing it would do (dry run) or did
    QList<IntakeProblem> problems;
    QStringList newColumns; ///< of a known kind: columns that are new and not read
    /// Of a table that no profile knows, or that has new columns: its header and first rows, for a person to say what
    /// they are. Of a known table the cells are empty that tell of a buyer or are known not to be read.
    QStringList header;
    QList<QStringList> firstRows;
};

/// An import that can be taken back.
struct PastImport
{
    Instant at;
    QStringList files;
    int added = 0, changed = 0, refused = 0;
};

/// A row of a file, a delivery or a poll that could not be read, as the ledger keeps it: without the row.
struct UnreadRow
{
    qint64 id = 0;
    QString place; ///< the file's name, or the source's id
    Instant at;
    IntakeProblem problem;
};

/// What taking an import back came to.
struct UndoneImport
{
    int orders = 0; ///< that changed
    int lines = 0;  ///< of statements, that count no longer
    bool operator==(const UndoneImport&) const = default;
};

/// What a profile makes of a file, before it is kept. Nothing is stored.
struct ProfileTrial
{
    int rows = 0, orders = 0;
    QList<OrderEvent> firstOrders; ///< a few, without their buyers
    QList<IntakeProblem> problems; ///< the first ones
    int problemCount = 0;
    QStringList unknownStatuses;      ///< words that the profile gives no meaning, each once
    QList<ExportField> missingFields; ///< without which nothing can be read
};

/// A look at what an import would do, or the import itself.
enum class ImportKind { Look, Import };

/// Where orders come from right now, and whether that can be trusted.
enum class FeedState { Off, Waiting, Ok, Late, Failed };

/// Why a source gives nothing, as a person would sort it by what to do next.
enum class FeedTrouble {
    None,
    HostNotFound, ///< no such address, or no internet
    NoConnection, ///< the address is there, and nothing answers on it
    TimedOut,
    TlsFailed,  ///< the certificate does not prove who answers
    Redirected, ///< the shop lives elsewhere; detail is that address
    NotAShop,   ///< it answers, but not as a shop does
    WrongKey,
    NoPermission, ///< the key is right and may not read orders
    Blocked,      ///< something in front of the shop refuses this computer
    ClockOff,     ///< two clocks differ by more than signatures allow
    Busy,         ///< asked too often
    ServerFailed, ///< the shop's own failure
    BadAnswer,    ///< broken off, too large or not to be read
    TooOld,       ///< a version that cannot be asked for what has changed
    NoKeychain,   ///< the key cannot be kept or read on this desktop
    LedgerFailed, ///< read, and not stored
    GrantEnded,   ///< the permission has ended or was used elsewhere: a person has to give it anew
    NoChannel,    ///< the chat is not there, or lets nobody in
    ShutOut,      ///< the other program is there and refuses us
    PortTaken     ///< another program listens where we would
};

/// What a source brings, and so what a time without a word from it means.
enum class FeedKind {
    Pushed,  ///< others send to us: what they sent while we were away is lost unless they send it again
    Polled,  ///< we ask: the next answer has what came meanwhile
    Files,   ///< a person brings it
    Comments ///< a chat is read while it is written: what was missed is gone
};

/// Whether a source that was asked for orders tells what went back of them, too.
enum class ReturnsRead {
    Yes,
    NotAllowed, ///< a person has to permit it
    Failed      ///< not just now; what it had to tell is asked for again
};

struct FeedHealth
{
    QString id; ///< "intake", "drop", "watch", "rehearsal", "ssn", "irc", "barrage", or a shop's source id
    FeedState state = FeedState::Off;
    std::optional<Instant> lastSuccess;
    int received = 0, refused = 0;
    QString detail;    ///< an address or a folder; for Failed an English reason
    QString name = {}; ///< a person's own name for it; empty for the built-in ones
    FeedTrouble trouble = FeedTrouble::None;
    std::optional<Instant> nextTry = {};             ///< only while something is wrong
    int repeats = 0;                                 ///< reports that were known already
    int outOfOrder = 0;                              ///< reports older than what was known
    std::optional<qint64> lagMs = {};                ///< how late the newest report was when it came
    std::optional<Instant> gapFrom = {}, gapTo = {}; ///< the last time without word; no end while it lasts
    std::optional<Instant> grantEnds = {}; ///< when a person has to give her permission anew, where that is known
    ReturnsRead returns = ReturnsRead::Yes;
    FeedKind kind = FeedKind::Pushed;
    bool isStanding = false; ///< a line that is open: while it stands nothing is missed
    int otherRooms = 0;      ///< of rooms that nobody has said to be ours
    int lost = 0;            ///< came faster than they could be taken
    QStringList clocksOff =
        {}; ///< for ClockOff of the intake: the senders whose clocks differ, as they call themselves
    bool operator==(const FeedHealth&) const = default;
};

} // namespace kaibang
