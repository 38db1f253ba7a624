// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "opening_query.h"
#include "report_definitions.h"

namespace kaibang {

namespace {

QString resultOf(const Opening& opening)
{
    const bool isDead = opening.empty == EmptyKind::Dead;
    switch (opening.state) {
    case OpeningState::Replaced:
        return isDead ? QStringLiteral("dead_replaced") : QStringLiteral("replaced");
    case OpeningState::Counted:
        return isDead ? QStringLiteral("dead") : QStringLiteral("empty");
    case OpeningState::Running:
    case OpeningState::Done:
        break;
    }
    return opening.isReplacement ? QStringLiteral("replacement") : QStringLiteral("done");
}

} // namespace

ReportRows openingRows(Ledger& ledger, const ReportRequest& request)
{
    const auto listed = OpeningQuery(ledger).listed(*request.from, *request.to);
    if (!listed)
        return listed.error();
    QList<QList<ReportCell>> rows;
    for (const auto& [opening, turn, day] : listed.value()) {
        const qint64 isReplaced = opening.state == OpeningState::Replaced ? 1 : 0;
        rows.append({opening.startedAt, turn.orderId, turn.source, turn.alias, turn.productName,
                     QStringLiteral("%1/%2").arg(opening.nth).arg(std::max<qint64>(opening.nth, turn.mussels)),
                     opening.lotName, resultOf(opening), opening.result.gradesText(), opening.result.pearls(),
                     opening.result.sizeText(), 1 - isReplaced, isReplaced, qint64{1},
                     opening.doneAt ? opening.doneAt->ms - opening.startedAt.ms : qint64{0}});
    }
    return ledger.database().checked(rows);
}

ReportRows gradeRows(Ledger& ledger, const ReportRequest&)
{
    const auto totals = OpeningQuery(ledger).totals({}, {});
    if (!totals)
        return totals.error();
    QList<QList<ReportCell>> rows;
    for (const LotOpened& lot : totals.value().lots) {
        // A mussel may hold several grades: mussels are counted in a row of their own and not with the grades.
        rows.append({lot.lotName, lot.productName, QString(), lot.opened, lot.replaced, ReportCell()});
        for (const LotGrade& grade : totals.value().grades)
            if (grade.lot == lot.lot && grade.product == lot.product && !grade.grade.isEmpty())
                rows.append({grade.lotName, grade.productName, grade.grade, ReportCell(), ReportCell(), grade.pearls});
    }
    return ledger.database().checked(rows);
}

ReportRows workRows(Ledger& ledger, const ReportRequest&)
{
    const auto work = OpeningQuery(ledger).work();
    if (!work)
        return work.error();
    QList<QList<ReportCell>> rows;
    for (const auto& [item, alias, orderId, source, nth] : work.value())
        rows.append({item.at, orderId, source, alias, nth > 0 ? QString::number(nth) : QString(), item.name,
                     item.doneAt ? QStringLiteral("done") : QStringLiteral("open"), qint64{1}, item.currency,
                     amountCell(item.priceMinor, item.currency)});
    return ledger.database().checked(rows);
}

} // namespace kaibang
