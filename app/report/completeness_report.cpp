// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed_store.h"
#include "report_definitions.h"

namespace kaibang {

namespace {

QString kindOf(FeedKind kind)
{
    switch (kind) {
    case FeedKind::Pushed:
        return QStringLiteral("pushed");
    case FeedKind::Polled:
        return QStringLiteral("polled");
    case FeedKind::Files:
        return QStringLiteral("files");
    case FeedKind::Comments:
        return QStringLiteral("comments");
    }
    return {};
}

ReportCell instantCell(const std::optional<Instant>& instant)
{
    return instant ? ReportCell(*instant) : ReportCell();
}

} // namespace

ReportRows completenessRows(Ledger& ledger, const ReportRequest& request)
{
    const auto show = FeedStore(ledger).completeness(request.show);
    if (!show)
        return show.error();
    QList<QList<ReportCell>> rows;
    for (const SourceCompleteness& source : show.value().sources) {
        qint64 open = 0, closed = 0, silences = 0;
        for (const FeedGap& gap : source.gaps)
            ++(gap.isClosed ? closed : gap.cause == GapCause::Silence ? silences : open);
        const ReportCell imported = source.isExportMissing ? ReportCell(QStringLiteral("missing"))
                                    : source.kind == FeedKind::Files && source.completeUpTo
                                        ? ReportCell(QStringLiteral("imported"))
                                        : ReportCell();
        rows.append({source.name.isEmpty() ? source.source : source.name, kindOf(source.kind),
                     source.isComplete() ? QStringLiteral("yes") : QStringLiteral("no"),
                     instantCell(source.completeUpTo), instantCell(source.lastWord), open, source.openGapMs(), closed,
                     silences, source.received, source.repeats, source.outOfOrder, source.refused, source.otherRooms,
                     source.lost, imported});
    }
    return rows;
}

} // namespace kaibang
