// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "show_completeness.h"

#include <QJsonArray>
#include <algorithm>
#include <array>

namespace kaibang {

namespace {

constexpr std::array kindNames{"pushed", "polled", "files", "comments"};
constexpr std::array causeNames{"no_answer", "we_were_off", "silence"}; // from 1

template<size_t size>
std::optional<int> indexOf(const std::array<const char*, size>& names, const QJsonValue& value)
{
    for (size_t i = 0; i < size; ++i)
        if (value.toString() == QLatin1String(names.at(i)))
            return static_cast<int>(i);
    return std::nullopt;
}

QJsonObject gapJson(const FeedGap& gap)
{
    return {{QStringLiteral("from"), gap.from.toIsoUtc()},
            {QStringLiteral("to"), gap.to.toIsoUtc()},
            {QStringLiteral("cause"), QLatin1String(causeNames.at(static_cast<size_t>(gap.cause) - 1))},
            {QStringLiteral("closed"), gap.isClosed}};
}

QJsonObject sourceJson(const SourceCompleteness& source)
{
    QJsonArray gaps;
    for (const FeedGap& gap : source.gaps)
        gaps.append(gapJson(gap));
    QJsonObject json{{QStringLiteral("source"), source.source},
                     {QStringLiteral("name"), source.name},
                     {QStringLiteral("kind"), QLatin1String(kindNames.at(static_cast<size_t>(source.kind)))},
                     {QStringLiteral("complete"), source.isComplete()},
                     {QStringLiteral("gaps"), gaps},
                     {QStringLiteral("received"), source.received},
                     {QStringLiteral("refused"), source.refused},
                     {QStringLiteral("repeats"), source.repeats},
                     {QStringLiteral("out_of_order"), source.outOfOrder},
                     {QStringLiteral("other_rooms"), source.otherRooms},
                     {QStringLiteral("lost"), source.lost},
                     {QStringLiteral("export_missing"), source.isExportMissing}};
    if (source.completeUpTo)
        json.insert(QStringLiteral("complete_up_to"), source.completeUpTo->toIsoUtc());
    if (source.lastWord)
        json.insert(QStringLiteral("last_word"), source.lastWord->toIsoUtc());
    return json;
}

/// Reads members and remembers the first that is wrong.
class Reader
{
public:
    Instant instant(const QJsonObject& json, const char* name)
    {
        return optionalInstant(json, name, true).value_or(Instant{});
    }
    std::optional<Instant> optionalInstant(const QJsonObject& json, const char* name, bool isNeeded = false)
    {
        const QJsonValue value = json.value(QLatin1String(name));
        if (value.isUndefined() && !isNeeded)
            return std::nullopt;
        const auto read = Instant::fromIso(value.toString());
        expect(read.has_value(), name);
        return read;
    }
    qint64 count(const QJsonObject& json, const char* name)
    {
        const QJsonValue value = json.value(QLatin1String(name));
        const qint64 read = value.toInteger(-1);
        expect(value.isDouble() && read >= 0, name);
        return read;
    }
    bool flag(const QJsonObject& json, const char* name)
    {
        const QJsonValue value = json.value(QLatin1String(name));
        expect(value.isBool(), name);
        return value.toBool();
    }
    void expect(bool isRight, const char* name)
    {
        if (!isRight && wrong.isEmpty())
            wrong = QLatin1String(name);
    }
    QString wrong;
};

SourceCompleteness readSource(const QJsonObject& json, Reader& read)
{
    SourceCompleteness source;
    source.source = json.value(QLatin1String("source")).toString();
    source.name = json.value(QLatin1String("name")).toString();
    read.expect(!source.source.isEmpty(), "source");
    const auto kind = indexOf(kindNames, json.value(QLatin1String("kind")));
    read.expect(kind.has_value(), "kind");
    source.kind = static_cast<FeedKind>(kind.value_or(0));
    source.completeUpTo = read.optionalInstant(json, "complete_up_to");
    source.lastWord = read.optionalInstant(json, "last_word");
    read.expect(json.value(QLatin1String("gaps")).isArray(), "gaps");
    for (const QJsonValue& value : json.value(QLatin1String("gaps")).toArray()) {
        const QJsonObject gap = value.toObject();
        const auto cause = indexOf(causeNames, gap.value(QLatin1String("cause")));
        read.expect(cause.has_value(), "cause");
        source.gaps.append(FeedGap{read.instant(gap, "from"), read.instant(gap, "to"),
                                   static_cast<GapCause>(cause.value_or(0) + 1), read.flag(gap, "closed")});
        read.expect(source.gaps.constLast().to >= source.gaps.constLast().from, "to");
    }
    source.received = read.count(json, "received");
    source.refused = read.count(json, "refused");
    source.repeats = read.count(json, "repeats");
    source.outOfOrder = read.count(json, "out_of_order");
    source.otherRooms = read.count(json, "other_rooms");
    source.lost = read.count(json, "lost");
    source.isExportMissing = read.flag(json, "export_missing");
    return source;
}

} // namespace

qint64 SourceCompleteness::openGapMs() const
{
    qint64 ms = 0;
    for (const FeedGap& gap : gaps)
        if (!gap.isClosed && gap.cause != GapCause::Silence)
            ms += gap.to.ms - gap.from.ms;
    return ms;
}

bool SourceCompleteness::isComplete() const
{
    return !isExportMissing && lost == 0 && openGapMs() == 0;
}

bool ShowCompleteness::isComplete() const
{
    return claimsWaiting == 0 && linesWaiting == 0 &&
           std::all_of(sources.begin(), sources.end(), [](const SourceCompleteness& s) { return s.isComplete(); });
}

QJsonObject toJson(const ShowCompleteness& completeness)
{
    QJsonArray sources;
    for (const SourceCompleteness& source : completeness.sources)
        sources.append(sourceJson(source));
    return {{QStringLiteral("started_at"), completeness.startedAt.toIsoUtc()},
            {QStringLiteral("ended_at"), completeness.endedAt.toIsoUtc()},
            {QStringLiteral("complete"), completeness.isComplete()},
            {QStringLiteral("claims_waiting"), completeness.claimsWaiting},
            {QStringLiteral("lines_waiting"), completeness.linesWaiting},
            {QStringLiteral("sources"), sources}};
}

Result<ShowCompleteness> showCompletenessFromJson(const QJsonObject& json)
{
    Reader read;
    ShowCompleteness completeness;
    completeness.startedAt = read.instant(json, "started_at");
    completeness.endedAt = read.instant(json, "ended_at");
    completeness.claimsWaiting = read.count(json, "claims_waiting");
    completeness.linesWaiting = read.count(json, "lines_waiting");
    read.expect(json.value(QLatin1String("sources")).isArray(), "sources");
    for (const QJsonValue& value : json.value(QLatin1String("sources")).toArray())
        completeness.sources.append(readSource(value.toObject(), read));
    if (!read.wrong.isEmpty())
        return Error{ErrorKind::Invalid, read.wrong};
    return completeness;
}

} // namespace kaibang
