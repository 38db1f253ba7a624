// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What SettlementQuery adds up by day, show and statement, and the lines of one order.
#include "settlement_query.h"
#include "settlement_rows.h"

#include <QHash>
#include <algorithm>
#include <limits>

namespace kaibang {

namespace {

SettlementLine lineOf(Statement& s)
{
    SettlementLine line;
    line.source = s.text(1);
    line.orderId = s.text(2);
    line.subOrderId = s.text(3);
    line.flowId = s.text(4);
    line.statementKind = s.text(5);
    line.rank = static_cast<int>(s.integer(6));
    line.kind = static_cast<SettlementKind>(s.integer(7));
    line.words = s.text(8);
    line.at = Instant{s.integer(9)};
    line.currency = s.text(10);
    line.gross = s.integer(11);
    line.refund = s.integer(12);
    line.net = s.integer(13);
    return line;
}

} // namespace

Result<QList<SettlementDay>> SettlementQuery::days(BusinessDay from, BusinessDay to)
{
    QList<SettlementDay> days;
    Statement s = m_database.statement(
        "SELECT settle_day,source,currency,count(*),sum(gross),sum(refund),sum(fees),sum(CASE WHEN kind=3 THEN 0 ELSE "
        "net "
        "END),sum(CASE WHEN kind=3 THEN -net ELSE 0 END) FROM settlement_counted WHERE settle_day BETWEEN ? AND ? "
        "GROUP BY settle_day,source,currency ORDER BY settle_day DESC,source,currency");
    s.run(from.days, to.days);
    while (s.next())
        days.append({BusinessDay{static_cast<int>(s.integer(0))},
                     s.text(1),
                     s.text(2),
                     s.integer(3),
                     s.integer(4),
                     s.integer(5),
                     s.integer(6),
                     s.integer(7),
                     s.integer(8),
                     {}});
    Statement fees = m_database.statement(
        "SELECT settle_day,source,currency,f.kind,sum(minor) FROM settlement_counted l JOIN settlement_fee f "
        "USING(line_id) WHERE settle_day BETWEEN ? AND ? GROUP BY settle_day,source,currency,f.kind");
    fees.run(from.days, to.days);
    while (fees.next())
        for (SettlementDay& day : days)
            if (day.day.days == fees.integer(0) && day.source == fees.text(1) && day.currency == fees.text(2))
                addFee(day.byKind, fees.text(3), fees.integer(4));
    return m_database.checked(days);
}

Result<QList<SettlementDay>> SettlementQuery::ofShow(const Uid& show)
{
    QList<SettlementDay> totals;
    Statement s = m_database.statement(
        "SELECT l.currency,count(*),sum(gross),sum(l.refund),sum(fees),sum(net) FROM show JOIN orders o USING(show_id) "
        "JOIN settlement_counted l ON l.source=o.source AND l.ext_id=o.ext_id AND l.of_shop=o.shop_id WHERE show.uid=? "
        "AND o.withdrawn=0 AND kind<>3 GROUP BY l.currency ORDER BY l.currency");
    s.run(show.bytes());
    while (s.next())
        totals.append({{}, {}, s.text(0), s.integer(1), s.integer(2), s.integer(3), s.integer(4), s.integer(5), 0, {}});
    return m_database.checked(totals);
}

Result<QList<SettlementFile>> SettlementQuery::files()
{
    QList<SettlementFile> files;
    QHash<qint64, qsizetype> places;
    Statement s = m_database.statement(
        "SELECT f.file_id,f.uid,f.name,f.kind,f.source,f.imported_at,count(l.line_id),coalesce(sum(l.told_by>1),0),"
        "min(l.at),max(l.at) FROM settlement_file f LEFT JOIN settlement_file_line t USING(file_id) LEFT JOIN "
        "settlement_line l USING(line_id) WHERE f.undone_at IS NULL GROUP BY f.file_id ORDER BY f.file_id DESC");
    s.run();
    while (s.next()) {
        places.insert(s.integer(0), files.size());
        files.append({Uid::fromBytes(s.blob(1)),
                      s.text(2),
                      s.text(3),
                      s.text(4),
                      Instant{s.integer(5)},
                      instantAt(s, 8),
                      instantAt(s, 9),
                      s.integer(6),
                      s.integer(7),
                      {}});
    }
    Statement sums = m_database.statement(
        "SELECT file_id,l.source,currency,count(*),sum(gross),sum(refund),sum(fees),sum(CASE WHEN l.kind=3 THEN 0 ELSE "
        "net END),sum(CASE WHEN l.kind=3 THEN -net ELSE 0 END) FROM settlement_file f JOIN settlement_file_line "
        "USING(file_id) JOIN settlement_line l USING(line_id) WHERE f.undone_at IS NULL GROUP BY "
        "file_id,l.source,currency "
        "ORDER BY file_id,currency");
    sums.run();
    while (sums.next())
        files[places.value(sums.integer(0))].totals.append({{},
                                                            sums.text(1),
                                                            sums.text(2),
                                                            sums.integer(3),
                                                            sums.integer(4),
                                                            sums.integer(5),
                                                            sums.integer(6),
                                                            sums.integer(7),
                                                            sums.integer(8),
                                                            {}});
    Statement fees = m_database.statement(
        "SELECT file_id,currency,x.kind,sum(minor) FROM settlement_file f JOIN settlement_file_line USING(file_id) "
        "JOIN "
        "settlement_line l USING(line_id) JOIN settlement_fee x USING(line_id) WHERE f.undone_at IS NULL GROUP BY "
        "file_id,currency,x.kind");
    fees.run();
    while (fees.next())
        for (SettlementDay& total : files[places.value(fees.integer(0))].totals)
            if (total.currency == fees.text(1))
                addFee(total.byKind, fees.text(2), fees.integer(3));
    return m_database.checked(files);
}

Result<QList<SettlementEntry>> SettlementQuery::entries(const QString& source, const QString& shopId,
                                                        const QString& orderId)
{
    QList<SettlementEntry> entries;
    QHash<qint64, qsizetype> places;
    Statement s = m_database.statement(
        "SELECT line_id,source,ext_id,sub_id,flow_id,statement_kind,rank,kind,words,at,currency,gross,refund,net,"
        "line_id IN (SELECT line_id FROM settlement_counted c WHERE c.source=?1 AND c.ext_id=?3) FROM "
        "settlement_told WHERE source=?1 AND ext_id=?3 AND of_shop=?2 ORDER BY at,line_id");
    s.run(source, shopId, orderId);
    while (s.next()) {
        places.insert(s.integer(0), entries.size());
        entries.append({lineOf(s), {}, s.integer(14) != 0});
    }
    Statement fees = m_database.statement(
        "SELECT line_id,f.kind,minor FROM settlement_fee f JOIN settlement_told l USING(line_id) WHERE l.source=? AND "
        "l.of_shop=? AND l.ext_id=?");
    fees.run(source, shopId, orderId);
    while (fees.next())
        addFee(entries[places.value(fees.integer(0))].line.fees, fees.text(1), fees.integer(2));
    Statement files = m_database.statement(
        "SELECT line_id,f.name FROM settlement_told l JOIN settlement_file_line USING(line_id) JOIN settlement_file f "
        "USING(file_id) WHERE l.source=? AND l.of_shop=? AND l.ext_id=? AND f.undone_at IS NULL ORDER BY file_id");
    files.run(source, shopId, orderId);
    while (files.next())
        entries[places.value(files.integer(0))].files.append(files.text(1));
    return m_database.checked(entries);
}

Result<SettlementOverview> SettlementQuery::overview(std::optional<Instant> since)
{
    SettlementOverview overview;
    const auto found = findings(since);
    if (!found)
        return found.error();
    overview.findings = found.value();
    const BusinessDay from = since ? m_ledger.dayRule().dayOf(*since) : BusinessDay{std::numeric_limits<int>::min()};
    const auto byDay = days(from, BusinessDay{std::numeric_limits<int>::max()});
    if (!byDay)
        return byDay.error();
    overview.days = byDay.value();
    const auto told = files();
    if (!told)
        return told.error();
    overview.files = told.value();
    for (const SettlementFile& file : std::as_const(overview.files))
        overview.until = std::max(overview.until, file.last);
    return m_database.checked(overview);
}

} // namespace kaibang
