// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export_row.h"

#include "cell_text.h"

#include <QCryptographicHash>
#include <array>

namespace kaibang {

ExportRow::ExportRow(const ExportTable& table, qsizetype index)
    : m_table(table)
    , m_cells(table.rows.at(index))
    , m_number(static_cast<int>(index) + 1)
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

std::optional<qint64> ExportRow::amountOf(const QString& cell)
{
    if (cell.isEmpty())
        return std::nullopt;
    const auto money = Money::parse(cell, m_table.currency);
    if (!money) {
        fail("bad_amount", QStringLiteral("not an amount of money"));
        return std::nullopt;
    }
    return money.value().minor();
}

std::optional<qint64> ExportRow::amount(ExportField field)
{
    return amountOf(text(field));
}

std::optional<Instant> ExportRow::instant(ExportField field)
{
    const QString cell = text(field);
    if (cell.isEmpty())
        return std::nullopt;
    const auto instant = instantOfCell(cell, m_table.zone);
    if (!instant)
        fail("bad_time", QStringLiteral("not a date and time"));
    return instant;
}

QString ExportRow::id(ExportField field)
{
    const CellId cell = cellId(text(field));
    if (cell.state == IdState::Empty)
        fail("no_order_id", QStringLiteral("no order id"));
    else if (cell.state == IdState::Damaged)
        fail("id_damaged", QStringLiteral("the order id was rounded by a spreadsheet or is no id"));
    return cell.id;
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

std::optional<Instant> instantOfCell(const QString& text, const QTimeZone& zone)
{
    static const std::array formats{QStringLiteral("yyyy-MM-dd HH:mm:ss"), QStringLiteral("yyyy-MM-dd HH:mm"),
                                    QStringLiteral("yyyy/M/d H:mm:ss"),    QStringLiteral("yyyy/M/d H:mm"),
                                    QStringLiteral("yyyy-M-d H:mm:ss"),    QStringLiteral("yyyy-M-d H:mm")};
    for (const QString& format : formats) {
        QDateTime moment = QDateTime::fromString(text, format);
        if (!moment.isValid())
            continue;
        return Instant{QDateTime(moment.date(), moment.time(), zone).toMSecsSinceEpoch()};
    }
    return std::nullopt;
}

QString refundIdOf(const QString& orderId, const QString& lineId, qint64 amount)
{
    const QString about = QStringLiteral("refund\n%1\n%2\n%3").arg(orderId, lineId).arg(amount);
    return QString::fromLatin1(QCryptographicHash::hash(about.toUtf8(), QCryptographicHash::Sha256).first(8).toHex());
}

} // namespace kaibang
