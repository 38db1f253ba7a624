// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "format_writers.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace kaibang {

namespace {

QString kindName(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Text:
        return QStringLiteral("text");
    case ColumnKind::Id:
        return QStringLiteral("id");
    case ColumnKind::Code:
        return QStringLiteral("code");
    case ColumnKind::Currency:
        return QStringLiteral("currency");
    case ColumnKind::Day:
        return QStringLiteral("day");
    case ColumnKind::Instant:
        return QStringLiteral("instant");
    case ColumnKind::Duration:
        return QStringLiteral("duration_ms");
    case ColumnKind::Count:
        return QStringLiteral("count");
    case ColumnKind::Money:
        return QStringLiteral("money_minor");
    case ColumnKind::Share:
        return QStringLiteral("share_hundredths_of_percent");
    case ColumnKind::Quantity:
        return QStringLiteral("quantity_thousandths");
    }
    return {};
}

QJsonValue valueOf(const ReportCell& cell)
{
    if (const auto* text = std::get_if<QString>(&cell))
        return *text;
    if (const auto* count = std::get_if<qint64>(&cell))
        return *count;
    if (const auto* money = std::get_if<Money>(&cell))
        return money->minor();
    if (const auto* instant = std::get_if<Instant>(&cell))
        return instant->toIsoUtc();
    if (const auto* day = std::get_if<BusinessDay>(&cell))
        return day->date().toString(Qt::ISODate);
    return QJsonValue::Null;
}

QJsonValue dayValue(const std::optional<BusinessDay>& day)
{
    return day ? valueOf(*day) : QJsonValue(QJsonValue::Null);
}

QJsonObject rowObject(const ReportTable& table, const QList<ReportCell>& row)
{
    QJsonObject object;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        object.insert(table.columns.at(i).id, valueOf(row.at(i)));
        // A report without a currency column still must not hold amounts without their currency.
        if (const auto* money = std::get_if<Money>(&row.at(i)); money && !object.contains(QLatin1String("currency")))
            object.insert(QLatin1String("currency"), money->currency().code());
    }
    return object;
}

QJsonObject totalObject(const ReportTable& table, const ReportTotal& total)
{
    QJsonObject object{{QStringLiteral("currency"), total.currency.isEmpty() ? QJsonValue() : total.currency},
                       {QStringLiteral("rows"), total.rows}};
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        if (table.columns.at(i).total == ColumnTotal::Sum)
            object.insert(table.columns.at(i).id, valueOf(total.cells.at(i)));
    return object;
}

} // namespace

QJsonObject reportToJson(const ReportTable& table)
{
    QJsonArray columns, rows, totals;
    for (const ReportColumn& column : table.columns)
        columns.append(QJsonObject{{QStringLiteral("id"), column.id}, {QStringLiteral("kind"), kindName(column.kind)}});
    for (const auto& row : table.rows)
        rows.append(rowObject(table, row));
    for (const ReportTotal& total : table.totals)
        totals.append(totalObject(table, total));
    return {{QStringLiteral("report"), table.name},
            {QStringLiteral("subject"), table.subject},
            {QStringLiteral("household"), table.household},
            {QStringLiteral("rehearsal"), table.origin == ReportOrigin::Rehearsal},
            {QStringLiteral("from"), dayValue(table.from)},
            {QStringLiteral("to"), dayValue(table.to)},
            {QStringLiteral("columns"), columns},
            {QStringLiteral("rows"), rows},
            {QStringLiteral("totals"), totals}};
}

QByteArray jsonBytes(const ReportTable& table)
{
    return QJsonDocument(reportToJson(table)).toJson(QJsonDocument::Indented);
}

} // namespace kaibang
