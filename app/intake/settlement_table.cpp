// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settlement_table.h"

#include "export_table.h"
#include "settlement_row.h"

#include <QRegularExpression>
#include <QSet>

namespace kaibang {

namespace {

bool isComment(const SettlementProfile& profile, const QString& first)
{
    for (const QString& mark : profile.comments)
        if (first.startsWith(mark))
            return true;
    return false;
}

// What the statement itself says it comes to, in a remark above or below its lines.
struct Told
{
    bool income;
    qint64 lines, minor;
};

void noteTotals(const SettlementProfile& profile, const QString& remark, QList<Told>& told)
{
    const auto currency = Currency::fromCode(profile.currency);
    for (const StatementTotal& total : profile.totals) {
        const auto match = QRegularExpression(total.pattern).match(remark);
        const auto sum =
            match.hasMatch() && currency ? Money::parse(match.captured(2), currency.value()) : Result<Money>(Error{});
        if (sum)
            told.append({total.income, match.captured(1).toLongLong(), sum.value().minor()});
    }
}

// Refused rows are told by themselves; with one among them nothing can be said of the whole.
void compareTotals(FileReading& file, const QList<Told>& told)
{
    if (!file.problems.isEmpty())
        return;
    for (const Told& total : told) {
        qint64 lines = 0;
        qint64 minor = 0;
        for (const SettlementLine& line : std::as_const(file.settlement))
            if (line.net != 0 && (line.net > 0) == total.income) {
                ++lines;
                minor += qAbs(line.net);
            }
        if (lines != total.lines || minor != total.minor)
            file.problems.append({0,
                                  QStringLiteral("statement_incomplete"),
                                  QStringLiteral("%1 lines and %2 told, %3 lines and %4 read")
                                      .arg(total.lines)
                                      .arg(total.minor)
                                      .arg(lines)
                                      .arg(minor),
                                  {}});
    }
}

// Lines that nothing tells apart are counted through; a number that stands on lines which differ names none of them.
void tellApart(QList<SettlementLine>& lines)
{
    QHash<QByteArray, QSet<QByteArray>> contents;
    for (const SettlementLine& line : std::as_const(lines))
        contents[settlementKey(line)].insert(settlementContent(line));
    QHash<QByteArray, int> seen;
    for (SettlementLine& line : lines) {
        const QByteArray key = settlementKey(line);
        if (line.flowId.isEmpty())
            line.nth = seen[key]++;
        else if (contents.value(key).size() > 1)
            line.nth = -1;
    }
}

} // namespace

void readStatement(FileReading& file, RowReader& rows, TextEncoding encoding, const SettlementProfile& profile,
                   const QStringList& plainHeaders)
{
    const SettlementTable table(profile, plainHeaders, encoding);
    file.kind = profile.id;
    file.isStatement = true;
    if (!table.zone.isValid()) {
        file.problems.append({0, QStringLiteral("no_time_zone"), QStringLiteral("no time zone"), {}});
        return;
    }
    QList<Told> told;
    CsvRow row;
    while (true) {
        const auto more = rows.next(row);
        if (!more) { // half a statement would look like all of it
            file.settlement.clear();
            file.problems.append(problemOf(more.error()));
            return;
        }
        if (!more.value())
            break;
        if (row.isEmpty())
            continue;
        const QString first = decoded(row.first(), encoding).value_or(QString()).trimmed();
        if (isComment(profile, first)) {
            QStringList cells; // a remark may have commas of its own
            for (const QByteArray& cell : std::as_const(row))
                cells.append(decoded(cell, encoding).value_or(QString()));
            noteTotals(profile, cells.join(u','), told);
            continue;
        }
        ++file.rows;
        SettlementRow reader(table, row, rows.rowNumber());
        if (const auto line = reader.read())
            file.settlement.append(*line);
        else
            file.problems.append(*reader.problem());
    }
    tellApart(file.settlement);
    compareTotals(file, told);
}

} // namespace kaibang
