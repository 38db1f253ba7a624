// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report_definitions.h"
#include "village_ledger.h"
#include "village_reports.h"

namespace kaibang {

/// What the functions below get: a request with both days set to days that the ledger has.
struct VillageRange
{
    int from = 0, to = -1;
    QByteArray household, show, order;      ///< empty for all
    qint64 product = 0, lot = 0;            ///< 0 for all
    bool hasFirst = false, hasLast = false; ///< the first day with facts is in it, or the last
};

/// Days from `from` to `to` as whole months and what is left of days before and behind them. An empty part has its end
/// before its beginning.
struct MonthsAndDays
{
    int firstMonth = 1, lastMonth = 0;
    int before = 1, beforeEnd = 0;
    int behind = 1, behindEnd = 0;
};
[[nodiscard]] MonthsAndDays monthsAndDays(int from, int to);
/// The same of a range; where there is nothing before or behind it, the month at that end is read as a whole.
[[nodiscard]] MonthsAndDays monthsAndDays(const VillageRange& range);

/// `take` gets every row of a range's months, and then of its days at either end. Both questions end in
/// "BETWEEN ? AND ?"; `before` is bound to what stands in them before that.
template<typename Take, typename... Before>
void readMonthsAndDays(Database& database, const char* ofMonths, const char* ofDays, const MonthsAndDays& split,
                       Take take, const Before&... before)
{
    const auto read = [&](Statement& s, int from, int to) {
        s.run(before..., from, to);
        while (s.next())
            take(s);
    };
    Statement months = database.statement(ofMonths), days = database.statement(ofDays);
    read(months, split.firstMonth, split.lastMonth);
    read(days, split.before, split.beforeEnd);
    read(days, split.behind, split.behindEnd);
}

ReportRows eveningRows(VillageLedger& ledger, const VillageRange& range);
ReportRows exceptionRows(VillageLedger& ledger, const VillageRange& range);
ReportRows missingRows(VillageLedger& ledger, const VillageRange& range);
ReportRows townshipRows(VillageLedger& ledger, const VillageRange& range);
ReportRows definitionRows(VillageLedger& ledger, const VillageRange& range);
ReportRows taskRows(VillageLedger& ledger, const VillageRange& range);

ReportRows bundleRows(VillageLedger& ledger, const VillageRange& range);
ReportRows toldRows(VillageLedger& ledger, const VillageRange& range);
ReportRows factShowRows(VillageLedger& ledger, const VillageRange& range);
ReportRows factOrderRows(VillageLedger& ledger, const VillageRange& range);
ReportRows factLineRows(VillageLedger& ledger, const VillageRange& range);
ReportRows factOpeningRows(VillageLedger& ledger, const VillageRange& range);
ReportRows factRefundRows(VillageLedger& ledger, const VillageRange& range);
ReportRows factItemRows(VillageLedger& ledger, const VillageRange& range);
ReportRows replayRows(VillageLedger& ledger, const VillageRange& range);
ReportRows villageStockRows(VillageLedger& ledger, const VillageRange& range);

ReportRows householdDayRows(VillageLedger& ledger, const VillageRange& range);
ReportRows trendDayRows(VillageLedger& ledger, const VillageRange& range);
ReportRows trendWeekRows(VillageLedger& ledger, const VillageRange& range);
ReportRows trendMonthRows(VillageLedger& ledger, const VillageRange& range);
ReportRows channelRows(VillageLedger& ledger, const VillageRange& range);
ReportRows refundShareRows(VillageLedger& ledger, const VillageRange& range);
ReportRows villageProductRows(VillageLedger& ledger, const VillageRange& range);
ReportRows priceRows(VillageLedger& ledger, const VillageRange& range);
ReportRows lotRows(VillageLedger& ledger, const VillageRange& range);
ReportRows lotHouseholdRows(VillageLedger& ledger, const VillageRange& range);
ReportRows trainingRows(VillageLedger& ledger, const VillageRange& range);

ReportRows signedRows(VillageLedger& ledger, const VillageRange& range);
ReportRows correctionRows(VillageLedger& ledger, const VillageRange& range);
ReportRows restatedRows(VillageLedger& ledger, const VillageRange& range);

/// Nobody reads such a column: it says where a row leads. An order's pseudonym is read.
[[nodiscard]] bool isLinkColumn(const QString& id);

inline ReportCell uidCell(const QByteArray& bytes)
{
    return bytes.isEmpty() ? ReportCell() : ReportCell(Uid::fromBytes(bytes).text());
}
inline ReportCell dayCell(qint64 days)
{
    return BusinessDay{static_cast<int>(days)};
}
inline ReportCell instantCell(const std::optional<Instant>& instant)
{
    return instant ? ReportCell(*instant) : ReportCell();
}
inline ReportCell shareCell(qint64 part, qint64 whole)
{
    const auto share = shareOf(part, whole);
    return share ? ReportCell(*share) : ReportCell();
}
/// For a Code column "yes" and "no".
inline ReportCell yesCell(bool yes)
{
    return yes ? QStringLiteral("yes") : QStringLiteral("no");
}
/// Money for each unit, rounded half up; nothing without units.
inline ReportCell meanPriceCell(qint64 minor, qint64 thousandths, const QString& currency)
{
    return amountCell(meanPrice(minor, thousandths), currency);
}

} // namespace kaibang
