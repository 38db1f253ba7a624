// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export_row.h"

#include "cell_text.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <array>

namespace kaibang {

ExportRow::ExportRow(const ExportTable& table, const CsvRow& cells, int number)
    : m_table(table)
    , m_cells(cells)
    , m_number(number)
{}

QString ExportRow::text(ExportField field)
{
    const auto column = m_table.columns.constFind(field);
    if (column == m_table.columns.constEnd() || *column >= m_cells.size())
        return {};
    const auto cell = decoded(m_cells.at(*column), m_table.encoding);
    if (!cell) {
        fail("bad_text", QStringLiteral("column %1 is not readable text").arg(*column + 1));
        return {};
    }
    return plainCell(*cell);
}

std::optional<qint64> ExportRow::parsed(const QString& cell)
{
    if (cell.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    qint64 minor = 0;
    if (m_table.profile->minorUnits)
        minor = cell.toLongLong(&isNumber);
    else if (const auto money = Money::parse(cell, m_table.currency); money) {
        isNumber = true;
        minor = money.value().minor();
    }
    if (isNumber && isBelievable(minor))
        return minor;
    fail("bad_amount", QStringLiteral("not an amount of money"));
    return std::nullopt;
}

std::optional<qint64> ExportRow::amountOf(const QString& cell)
{
    const auto told = parsed(cell);
    if (!told || *told >= 0)
        return told;
    fail("bad_amount", QStringLiteral("an amount below zero"));
    return std::nullopt;
}

std::optional<qint64> ExportRow::amount(ExportField field)
{
    // A discount is one with either sign.
    if (field != ExportField::SellerDiscount && field != ExportField::PlatformDiscount)
        return amountOf(text(field));
    const auto told = parsed(text(field));
    return told ? std::optional(qAbs(*told)) : told;
}

std::optional<Instant> ExportRow::instant(ExportField field)
{
    const QString cell = text(field);
    if (cell.isEmpty())
        return std::nullopt;
    const auto instant = instantOfCell(cell, m_table.zone, m_table.profile->dayFirst);
    if (!instant)
        fail("bad_time", QStringLiteral("not a date and time"));
    return instant;
}

QString ExportRow::id(ExportField field)
{
    return idOf(text(field));
}

QString ExportRow::idOf(const QString& cell)
{
    QString told = cell;
    for (const QString& guard : m_table.profile->guards)
        if (told.startsWith(guard))
            told.remove(0, guard.size());
    const CellId id = cellId(told);
    if (id.state == IdState::Empty)
        fail("no_order_id", QStringLiteral("no order id"));
    else if (id.state == IdState::Damaged)
        fail("id_damaged", QStringLiteral("the order id was rounded by a spreadsheet or is no id"));
    return id.id;
}

QString ExportRow::quantityOf(const QString& cell)
{
    if (!quantityThousandths(cell))
        fail("bad_quantity", QStringLiteral("not a quantity"));
    return cell;
}

void ExportRow::fail(const char* code, const QString& detail)
{
    if (!m_problem)
        m_problem = IntakeProblem{m_number, QLatin1String(code), detail, m_cells.join(',')};
}

namespace {

// "2026-09-22 00:54:10", as nearly every cell has it. QDateTime::fromString() thinks of the computer's own zone and
// looks its file up each time.
std::optional<Instant> usualInstant(const QString& text, const QTimeZone& zone)
{
    constexpr QStringView form = u"0000-00-00 00:00:00";
    if (text.size() != form.size())
        return std::nullopt;
    for (qsizetype i = 0; i < form.size(); ++i) {
        const bool isDigit = text.at(i) >= u'0' && text.at(i) <= u'9';
        if (form.at(i) == u'0' ? !isDigit : text.at(i) != form.at(i))
            return std::nullopt;
    }
    const auto number = [&](qsizetype from, qsizetype count) { return QStringView(text).mid(from, count).toInt(); };
    const QDate date(number(0, 4), number(5, 2), number(8, 2));
    const QTime time(number(11, 2), number(14, 2), number(17, 2));
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    return Instant{QDateTime(date, time, zone).toMSecsSinceEpoch()};
}

} // namespace

std::optional<Instant> instantOfCell(const QString& text, const QTimeZone& zone, bool dayFirst)
{
    if (const auto usual = usualInstant(text, zone))
        return usual;
    static const std::array yearFirst{QStringLiteral("yyyy-MM-dd HH:mm:ss"),
                                      QStringLiteral("yyyy-MM-dd HH:mm"),
                                      QStringLiteral("yyyy/M/d H:mm:ss"),
                                      QStringLiteral("yyyy/M/d H:mm"),
                                      QStringLiteral("yyyy-M-d H:mm:ss"),
                                      QStringLiteral("yyyy-M-d H:mm"),
                                      QStringLiteral("yyyy-M-d"),
                                      QStringLiteral("yyyy/M/d")};
    static const std::array dayBefore{QStringLiteral("d/M/yyyy H:mm:ss"), QStringLiteral("d/M/yyyy H:mm"),
                                      QStringLiteral("d-M-yyyy H:mm:ss"), QStringLiteral("d-M-yyyy H:mm"),
                                      QStringLiteral("d/M/yyyy"),         QStringLiteral("d-M-yyyy")};
    const auto in = [&](const auto& formats) -> std::optional<Instant> {
        for (const QString& format : formats) {
            const QDateTime moment = QDateTime::fromString(text, format);
            if (moment.isValid())
                return Instant{QDateTime(moment.date(), moment.time(), zone).toMSecsSinceEpoch()};
        }
        return std::nullopt;
    };
    if (const auto instant = in(yearFirst))
        return instant;
    if (dayFirst)
        if (const auto instant = in(dayBefore))
            return instant;
    // "2026-07-01 07:33:09 +0200" is ISO but for its blanks.
    static const QRegularExpression withOffset(QStringLiteral("^(.{10}) ([0-9:]{8}) ([+-][0-9]{2}):?([0-9]{2})$"));
    QString plain = text;
    if (const auto match = withOffset.match(text); match.hasMatch())
        plain = QStringLiteral("%1T%2%3:%4")
                    .arg(match.captured(1), match.captured(2), match.captured(3), match.captured(4));
    if (plain.size() < 16 || plain.at(10) != u'T')
        return std::nullopt;
    const QDateTime iso = QDateTime::fromString(plain, Qt::ISODateWithMs);
    if (!iso.isValid())
        return std::nullopt;
    return iso.timeSpec() == Qt::LocalTime ? Instant{QDateTime(iso.date(), iso.time(), zone).toMSecsSinceEpoch()}
                                           : Instant{iso.toMSecsSinceEpoch()};
}

QString refundIdOf(const QString& orderId, const QString& lineId)
{
    const QString about = QStringLiteral("refund\n%1\n%2").arg(orderId, lineId);
    return QString::fromLatin1(QCryptographicHash::hash(about.toUtf8(), QCryptographicHash::Sha256).first(8).toHex());
}

} // namespace kaibang
