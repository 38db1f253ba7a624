// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recovery.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kaibang {

QByteArray toJson(const ReplayReport& report)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("at"), report.at.ms},
                                     {QStringLiteral("orders"), report.orders},
                                     {QStringLiteral("changed"), report.changed},
                                     {QStringLiteral("undone"), report.undone},
                                     {QStringLiteral("erased"), report.erased},
                                     {QStringLiteral("missing"), report.missing},
                                     {QStringLiteral("unreadable"), report.unreadable},
                                     {QStringLiteral("look_at"), QJsonArray::fromStringList(report.lookAt)},
                                     {QStringLiteral("look_at_count"), report.lookAtCount}})
        .toJson(QJsonDocument::Compact);
}

QString newerThingName(NewerThing thing)
{
    switch (thing) {
    case NewerThing::Products:
        return QStringLiteral("products");
    case NewerThing::StockChanges:
        return QStringLiteral("stock_changes");
    case NewerThing::Shows:
        return QStringLiteral("shows");
    case NewerThing::Claims:
        return QStringLiteral("claims");
    case NewerThing::Holds:
        return QStringLiteral("holds");
    case NewerThing::Openings:
        return QStringLiteral("openings");
    case NewerThing::OpenedResults:
        return QStringLiteral("opened_results");
    case NewerThing::Packed:
        return QStringLiteral("packed_bags");
    case NewerThing::Returns:
        return QStringLiteral("returns");
    case NewerThing::Pieces:
        return QStringLiteral("piece_steps");
    case NewerThing::Payouts:
        return QStringLiteral("payout_lines");
    case NewerThing::LineRules:
        return QStringLiteral("product_answers");
    case NewerThing::Recordings:
        return QStringLiteral("recordings");
    case NewerThing::Bundles:
        return QStringLiteral("bundles");
    }
    return {};
}

std::optional<ReplayReport> replayReportFromJson(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.isEmpty())
        return std::nullopt;
    ReplayReport report;
    report.at = Instant{object.value(QStringLiteral("at")).toInteger()};
    report.orders = object.value(QStringLiteral("orders")).toInt();
    report.changed = object.value(QStringLiteral("changed")).toInt();
    report.undone = object.value(QStringLiteral("undone")).toInt();
    report.erased = object.value(QStringLiteral("erased")).toInt();
    report.missing = object.value(QStringLiteral("missing")).toInt();
    report.unreadable = object.value(QStringLiteral("unreadable")).toInt();
    report.lookAtCount = object.value(QStringLiteral("look_at_count")).toInt();
    for (const auto& one : object.value(QStringLiteral("look_at")).toArray())
        report.lookAt.append(one.toString());
    return report;
}

} // namespace kaibang
