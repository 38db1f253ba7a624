// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_reading.h"
#include "instant.h"
#include "result.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <optional>

namespace kaibang {

// The numbers behind this enum are stored in ledgers: add at the end, never renumber.
enum class GapCause {
    NoAnswer = 1,  ///< the source failed, or the line to it
    WeWereOff = 2, ///< this program was closed, or the way in turned off
    Silence = 3    ///< the way stood open and nothing came; it may have been quiet
};

/// A time in a show for which nobody can say what a source had to tell.
struct FeedGap
{
    Instant from, to;
    GapCause cause = GapCause::NoAnswer;
    bool isClosed = false; ///< what came meanwhile has been read since
    bool operator==(const FeedGap&) const = default;
};

/// What one source told of one show, and what is not known of it.
struct SourceCompleteness
{
    QString source; ///< a feed's id, or the channel of an export ("taobao")
    QString name;   ///< a person's own name for it; empty for the built-in ones
    FeedKind kind = FeedKind::Pushed;
    std::optional<Instant> completeUpTo; ///< of a source that can promise that: asked, joined or exported
    std::optional<Instant> lastWord;
    QList<FeedGap> gaps; ///< by their beginning
    qint64 received = 0, refused = 0, repeats = 0, outOfOrder = 0;
    qint64 otherRooms = 0; ///< of rooms that nobody has said to be ours
    qint64 lost = 0;
    bool isExportMissing = false; ///< it comes by file, and no file reaches the end of the show
    bool operator==(const SourceCompleteness&) const = default;

    [[nodiscard]] qint64 openGapMs() const;
    /// Nothing is known to be missing. A silence is no proof of that and none against it.
    [[nodiscard]] bool isComplete() const;
};

/// A source while a show runs.
struct ShowFeed
{
    SourceCompleteness told;
    Instant wellUntil; ///< it is known to have been in order until then
    bool operator==(const ShowFeed&) const = default;
};

/// The completeness line of a show: what its numbers rest on. Holds no buyer; goes into review, report and bundle.
struct ShowCompleteness
{
    Instant startedAt, endedAt;
    QList<SourceCompleteness> sources;
    qint64 claimsWaiting = 0; ///< comments that nobody has decided about
    qint64 linesWaiting = 0;  ///< orders whose product nobody has named
    bool operator==(const ShowCompleteness&) const = default;

    [[nodiscard]] bool isComplete() const;
};

/// {"started_at", "ended_at", "complete", "claims_waiting", "lines_waiting", "sources": [{"source", "name", "kind",
/// "complete", "complete_up_to"?, "last_word"?, "gaps": [{"from", "to", "cause", "closed"}], "received", "refused",
/// "repeats", "out_of_order", "other_rooms", "lost", "export_missing"}]}; instants are ISO 8601 UTC. "complete" is
/// worked out and not read back.
[[nodiscard]] QJsonObject toJson(const ShowCompleteness& completeness);
/// Invalid for what is no such object; detail names the member.
[[nodiscard]] Result<ShowCompleteness> showCompletenessFromJson(const QJsonObject& json);

} // namespace kaibang
