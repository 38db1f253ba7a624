// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "village_path.h"

#include "report_table_model.h"

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int daysOfWeek = 7;

ReportCell cellOf(const ReportTable& table, qsizetype row, QLatin1StringView column)
{
    for (qsizetype each = 0; each < table.columns.size(); ++each)
        if (table.columns.at(each).id == column)
            return table.rows.at(row).at(each);
    return {};
}

Uid uidIn(const ReportCell& cell)
{
    const auto* text = std::get_if<QString>(&cell);
    return text ? Uid::fromText(*text) : Uid();
}

std::optional<int> idIn(const ReportCell& cell)
{
    if (const auto* number = std::get_if<qint64>(&cell))
        return static_cast<int>(*number);
    const auto* text = std::get_if<QString>(&cell);
    bool isNumber = false;
    const int id = text ? text->toInt(&isNumber) : 0;
    return isNumber ? std::optional(id) : std::nullopt;
}

// A day, the week that begins with it, or its month, by what the report lists.
void narrowDays(const ReportTable& table, qsizetype row, VillageReportRequest& narrowed)
{
    const auto dayIn = [&](QLatin1StringView column) -> std::optional<BusinessDay> {
        const ReportCell cell = cellOf(table, row, column);
        const auto* day = std::get_if<BusinessDay>(&cell);
        return day ? std::optional(*day) : std::nullopt;
    };
    if (const auto day = dayIn("day"_L1)) {
        narrowed.from = narrowed.to = *day;
    } else if (const auto week = dayIn("week_from"_L1)) {
        narrowed.from = *week;
        narrowed.to = BusinessDay{week->days + daysOfWeek - 1};
    } else if (const auto month = dayIn("month_from"_L1)) {
        narrowed.from = *month;
        narrowed.to = BusinessDay::fromDate(month->date().addMonths(1).addDays(-1));
    }
}

} // namespace

QStringList villageViews(const VillageReportRequest& request)
{
    if (request.order.isValid())
        return {u"village_lines"_s, u"village_openings"_s};
    // Of the whole village first by household: its single lines of a year would be millions.
    if (request.product && request.household.isValid())
        return {u"village_lines"_s, u"village_items"_s, u"village_prices"_s};
    if (request.product)
        return {u"village_prices"_s, u"village_lines"_s};
    if (request.lot && request.household.isValid())
        return {u"village_openings"_s, u"village_lot_households"_s};
    if (request.lot)
        return {u"village_lot_households"_s, u"village_openings"_s};
    if (request.show.isValid())
        return {u"village_items"_s, u"village_orders"_s, u"village_lines"_s, u"village_openings"_s,
                u"village_replay"_s};
    if (request.household.isValid())
        return {u"village_shows"_s,    u"village_items"_s,   u"village_orders"_s,    u"village_lines"_s,
                u"village_openings"_s, u"village_refunds"_s, u"village_household"_s, u"village_told"_s};
    return {u"village_household"_s, u"village_shows"_s,   u"village_items"_s, u"village_orders"_s,
            u"village_openings"_s,  u"village_refunds"_s, u"village_told"_s};
}

std::optional<VillageReportRequest> narrowedBy(const ReportTable& table, qsizetype row,
                                               const VillageReportRequest& asked)
{
    if (row < 0 || row >= table.rows.size())
        return std::nullopt;
    VillageReportRequest narrowed = asked;
    narrowDays(table, row, narrowed);
    if (const Uid household = uidIn(cellOf(table, row, "household_uid"_L1)); household.isValid())
        narrowed.household = household;
    if (const Uid show = uidIn(cellOf(table, row, "show_uid"_L1)); show.isValid())
        narrowed.show = show;
    if (const auto product = idIn(cellOf(table, row, "product_id"_L1)))
        narrowed.product = product;
    if (const auto lot = idIn(cellOf(table, row, "lot_id"_L1)))
        narrowed.lot = lot;
    if (const Uid order = uidIn(cellOf(table, row, "order_uid"_L1)); order.isValid())
        narrowed.order = order;
    const bool isFurther = narrowed.from != asked.from || narrowed.to != asked.to ||
                           narrowed.household != asked.household || narrowed.show != asked.show ||
                           narrowed.product != asked.product || narrowed.lot != asked.lot ||
                           narrowed.order != asked.order;
    if (!isFurther)
        return std::nullopt;
    narrowed.name = villageViews(narrowed).constFirst();
    return narrowed;
}

QString villageStepTitle(const ReportTable& table, qsizetype row, const VillageReportRequest& asked,
                         const ReportWords& words)
{
    const auto narrowed = narrowedBy(table, row, asked);
    if (!narrowed)
        return {};
    const auto text = [&](QLatin1StringView column) {
        for (qsizetype each = 0; each < table.columns.size(); ++each)
            if (table.columns.at(each).id == column)
                return localText(table.rows.at(row).at(each), table.columns.at(each), table.zone, words);
        return QString();
    };
    const auto first = [&](std::initializer_list<QLatin1StringView> columns) {
        for (const QLatin1StringView column : columns)
            if (const QString found = text(column); !found.isEmpty())
                return found;
        return QString();
    };
    QStringList parts;
    if (narrowed->household != asked.household)
        parts += text("household"_L1);
    if (narrowed->from != asked.from || narrowed->to != asked.to)
        parts += first({"day"_L1, "week_from"_L1, "month_from"_L1});
    if (narrowed->show != asked.show)
        parts += first({"show_began"_L1, "started_at"_L1});
    if (narrowed->product != asked.product)
        parts += first({"product"_L1, "code"_L1, "category"_L1});
    if (narrowed->lot != asked.lot)
        parts += first({"lot"_L1, "farm"_L1});
    if (narrowed->order != asked.order)
        parts += u"%1…"_s.arg(narrowed->order.text().right(6));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QStringList villageConstantColumns(const VillageReportRequest& request)
{
    QStringList constant;
    if (request.household.isValid())
        constant += u"household"_s;
    if (request.from && request.from == request.to)
        constant += u"day"_s;
    return constant;
}

QStringList villageHiddenColumns(const ReportTable& table)
{
    QStringList hidden;
    for (const ReportColumn& column : table.columns)
        if ((column.id.endsWith("_uid"_L1) || column.id.endsWith("_id"_L1)) && column.id != "order_uid"_L1)
            hidden += column.id;
    return hidden;
}

namespace {

// The number of a product or lot in its column names a thing.
bool isFigure(const ReportColumn& column)
{
    return isNumber(column.kind) && !column.id.endsWith("_id"_L1);
}

} // namespace

std::optional<qsizetype> sameRow(const ReportTable& before, qsizetype row, const ReportTable& now)
{
    if (row < 0 || row >= before.rows.size() || before.columns != now.columns)
        return std::nullopt;
    const QList<ReportCell>& was = before.rows.at(row);
    for (qsizetype each = 0; each < now.rows.size(); ++each) {
        bool isSame = true;
        for (qsizetype column = 0; isSame && column < now.columns.size(); ++column)
            isSame = isFigure(now.columns.at(column)) || now.rows.at(each).at(column) == was.at(column);
        if (isSame)
            return each;
    }
    return std::nullopt;
}

} // namespace kaibang
