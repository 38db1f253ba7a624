// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settlement_row.h"

#include "cell_text.h"
#include "export_row.h"
#include "money.h"

#include <array>

namespace kaibang {

namespace {

constexpr qsizetype longestWords = 80;

QList<int> placesOf(const QStringList& names, const QStringList& headers)
{
    QList<int> places;
    for (const QString& name : names)
        if (const qsizetype place = headers.indexOf(name); place >= 0)
            places.append(static_cast<int>(place));
    return places;
}

QList<int> firstPlacesOf(const QList<QStringList>& columns, const QStringList& headers)
{
    QList<int> places;
    for (const QStringList& names : columns)
        if (const QList<int> found = placesOf(names, headers); !found.isEmpty())
            places.append(found.first());
    return places;
}

} // namespace

SettlementTable::SettlementTable(const SettlementProfile& itsProfile, const QStringList& plainHeaders,
                                 TextEncoding itsEncoding)
    : profile(itsProfile)
    , encoding(itsEncoding)
    , zone(itsProfile.zone.toLatin1())
    , gross(firstPlacesOf(itsProfile.gross, plainHeaders))
    , refund(firstPlacesOf(itsProfile.refund, plainHeaders))
{
    for (auto field = profile.columns.begin(); field != profile.columns.end(); ++field)
        columns.insert(field.key(), placesOf(field.value(), plainHeaders));
    for (auto fee = profile.fees.begin(); fee != profile.fees.end(); ++fee)
        fees.insert(fee.key(), firstPlacesOf(fee.value(), plainHeaders));
    for (const QString& pattern : profile.orderPatterns)
        orderPatterns.append(QRegularExpression(pattern));
}

SettlementRow::SettlementRow(const SettlementTable& table, const CsvRow& cells, int number)
    : m_table(table)
    , m_cells(cells)
    , m_number(number)
{}

void SettlementRow::fail(const char* code, const QString& detail)
{
    if (!m_problem)
        m_problem = IntakeProblem{m_number, QLatin1String(code), detail, m_cells.join(',')};
}

QString SettlementRow::cell(int column)
{
    if (column >= m_cells.size())
        return {};
    const auto told = decoded(m_cells.at(column), m_table.encoding);
    if (!told)
        fail("bad_text", QStringLiteral("column %1 is not readable text").arg(column + 1));
    const QString plain = plainCell(told.value_or(QString()));
    return m_table.profile.blanks.contains(plain) ? QString() : plain;
}

QString SettlementRow::text(StatementField field)
{
    for (const int column : m_table.columns.value(field))
        if (const QString told = cell(column); !told.isEmpty())
            return told;
    return {};
}

std::optional<qint64> SettlementRow::amount(const QString& cell)
{
    if (cell.isEmpty())
        return std::nullopt;
    const auto money = Money::parse(cell, m_currency);
    if (money && isBelievable(money.value().minor()))
        return money.value().minor();
    fail("bad_amount", QStringLiteral("not an amount of money"));
    return std::nullopt;
}

qint64 SettlementRow::sumOf(const QList<int>& columns)
{
    qint64 sum = 0;
    for (const int column : columns)
        sum += amount(cell(column)).value_or(0);
    return sum;
}

// One column with its sign, one with its direction beside, or one for each way.
qint64 SettlementRow::netAmount()
{
    if (m_table.columns.value(StatementField::Net).isEmpty()) {
        const auto in = amount(text(StatementField::Income));
        const auto out = amount(text(StatementField::Expense));
        if (!in && !out)
            fail("bad_amount", QStringLiteral("no amount"));
        return qAbs(in.value_or(0)) - qAbs(out.value_or(0));
    }
    const auto told = amount(text(StatementField::Net));
    if (!told)
        fail("bad_amount", QStringLiteral("no amount"));
    const QString direction = text(StatementField::Direction);
    if (direction.isEmpty())
        return told.value_or(0);
    for (const QString& word : m_table.profile.outWords)
        if (direction.contains(word))
            return -qAbs(told.value_or(0));
    return qAbs(told.value_or(0));
}

std::optional<Instant> SettlementRow::instant()
{
    constexpr qint64 noon = 12 * 3'600'000;
    constexpr qsizetype dateAlone = 10;
    const bool dayFirst = m_table.profile.dayFirst;
    QString told = text(StatementField::At);
    auto at = instantOfCell(told, m_table.zone, dayFirst);
    const QString day = text(StatementField::Day);
    if (!at && !day.isEmpty()) {
        told = told.isEmpty() ? day : day + u' ' + told;
        at = instantOfCell(told, m_table.zone, dayFirst);
    }
    if (!at)
        fail("bad_time", QStringLiteral("not a date and time"));
    // A date alone means that day, wherever the household's day begins.
    return at && told.size() <= dateAlone ? at->plusMs(noon) : at;
}

void SettlementRow::orderOf(SettlementLine& line)
{
    const auto plainId = [this](QString told) {
        for (const QString& guard : m_table.profile.guards)
            if (told.startsWith(guard))
                told.remove(0, guard.size());
        const CellId id = cellId(told);
        if (id.state == IdState::Damaged)
            fail("id_damaged", QStringLiteral("the order id was rounded by a spreadsheet or is no id"));
        return id.id;
    };
    const QString told = text(StatementField::OrderId);
    line.subOrderId = plainId(text(StatementField::SubOrderId));
    if (m_table.orderPatterns.isEmpty()) {
        line.orderId = plainId(told);
        return;
    }
    if (!told.isEmpty() && cellId(told).state == IdState::Damaged)
        fail("id_damaged", QStringLiteral("the order id was rounded by a spreadsheet or is no id"));
    QStringList places{told};
    for (const int column : m_table.columns.value(StatementField::Note))
        places.append(cell(column));
    for (const QString& place : std::as_const(places))
        for (const QRegularExpression& pattern : m_table.orderPatterns)
            if (const auto match = pattern.match(place); match.hasMatch()) {
                line.orderId = match.captured(1);
                return;
            }
}

// The platform's own word for it comes first: a note may be the title of a product, which can say anything.
void SettlementRow::kindOf(SettlementLine& line)
{
    line.words = text(StatementField::Words).left(longestWords);
    QString notes;
    for (const int column : m_table.columns.value(StatementField::Note))
        notes += u' ' + cell(column);
    for (const QString& told : {line.words, notes})
        for (const StatementRule& rule : m_table.profile.rules)
            for (const QString& word : rule.words)
                if (told.contains(word)) {
                    line.kind = rule.kind;
                    m_fee = rule.fee;
                    m_kindTold = true;
                    return;
                }
}

// Statements write what was taken now with a minus and now without, and some have the refunds out of the gross
// already. Each row proves itself: what adds up to its net is how it was meant.
void SettlementRow::split(SettlementLine& line)
{
    const qint64 gross = sumOf(m_table.gross);
    const qint64 refund = sumOf(m_table.refund);
    QList<SettlementFee> fees;
    qint64 feeSum = 0;
    for (auto fee = m_table.fees.begin(); fee != m_table.fees.end(); ++fee)
        if (const qint64 minor = sumOf(fee.value()); minor != 0) {
            fees.append({fee.key(), minor});
            feeSum += minor;
        }
    if (gross == 0 && refund == 0 && fees.isEmpty()) { // a line that is about nothing but its amount
        unsplit(line);
        return;
    }
    const int usual = m_table.profile.takenBelowZero ? -1 : 1;
    struct Way
    {
        int refundSign, feeSign;
        bool refundIsOut; ///< of the gross already
    };
    const std::array ways{Way{usual, usual, false},  Way{-usual, -usual, false}, Way{usual, -usual, false},
                          Way{-usual, usual, false}, Way{usual, usual, true},    Way{-usual, -usual, true}};
    Way meant = ways.front();
    for (const Way& way : ways) {
        const qint64 taken = way.refundSign * refund;
        if (gross - (way.refundIsOut ? 0 : taken) - way.feeSign * feeSum == line.net) {
            meant = way;
            break;
        }
    }
    line.refund = meant.refundSign * refund;
    line.gross = gross + (meant.refundIsOut ? line.refund : 0);
    for (const SettlementFee& fee : std::as_const(fees))
        line.fees.append({fee.kind, meant.feeSign * fee.minor});
    if (const qint64 rest = line.gross - line.refund - line.feeSum() - line.net; rest != 0)
        line.fees.append({m_table.profile.rest, rest});
    // A refund on a line of its own stands below zero in the column of the income.
    if (line.kind == SettlementKind::Refund && line.refund == 0 && line.gross < 0)
        line.refund = -std::exchange(line.gross, 0);
    if (!m_kindTold || (line.kind == SettlementKind::Fee && line.gross != 0)) {
        line.kind = line.gross != 0    ? SettlementKind::Income
                    : line.refund != 0 ? SettlementKind::Refund
                                       : SettlementKind::Fee;
    }
}

void SettlementRow::unsplit(SettlementLine& line)
{
    if (!m_kindTold && !line.orderId.isEmpty())
        line.kind = line.net >= 0 ? SettlementKind::Income : SettlementKind::Fee;
    switch (line.kind) {
    case SettlementKind::Refund:
        line.refund = -line.net;
        break;
    case SettlementKind::Fee:
        line.fees.append({m_fee.isEmpty() ? QStringLiteral("other") : m_fee, -line.net});
        break;
    case SettlementKind::Other:
        if (line.net < 0)
            line.fees.append({QStringLiteral("other"), -line.net});
        else
            line.gross = line.net;
        break;
    case SettlementKind::Income:
        line.gross = line.net;
        break;
    case SettlementKind::Transfer:
        break;
    }
}

std::optional<SettlementLine> SettlementRow::read()
{
    const SettlementProfile& profile = m_table.profile;
    SettlementLine line;
    line.source = profile.source;
    line.statementKind = profile.id;
    line.rank = profile.rank;
    line.row = m_number;
    line.currency = text(StatementField::Currency).toUpper();
    if (line.currency.isEmpty())
        line.currency = profile.currency;
    const auto currency = Currency::fromCode(line.currency);
    if (!currency) {
        fail("no_currency", QStringLiteral("no currency"));
        return std::nullopt;
    }
    m_currency = currency.value();
    const CellId flow = cellId(text(StatementField::FlowId));
    if (flow.state == IdState::Damaged)
        fail("id_damaged", QStringLiteral("the line's number was rounded by a spreadsheet or is no number"));
    line.flowId = flow.id;
    kindOf(line);
    line.at = instant().value_or(Instant{});
    line.net = netAmount();
    if (line.kind == SettlementKind::Transfer)
        unsplit(line);
    else {
        orderOf(line);
        if (profile.isSplit())
            split(line);
        else
            unsplit(line);
    }
    return m_problem ? std::nullopt : std::optional(line);
}

} // namespace kaibang
