// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_table_model.h"

#include "wording.h"

#include <QFont>
#include <algorithm>
#include <numeric>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype pseudonymLetters = 6;

qint64 rank(const ReportCell& cell)
{
    if (const auto* number = std::get_if<qint64>(&cell))
        return *number;
    if (const auto* money = std::get_if<Money>(&cell))
        return money->minor();
    if (const auto* instant = std::get_if<Instant>(&cell))
        return instant->ms;
    return 0;
}

// What nobody knows comes before everything else.
bool isBefore(const ReportCell& one, const ReportCell& other)
{
    const auto* text = std::get_if<QString>(&one);
    const auto* otherText = std::get_if<QString>(&other);
    if (text && otherText)
        return text->localeAwareCompare(*otherText) < 0;
    const auto* day = std::get_if<BusinessDay>(&one);
    const auto* otherDay = std::get_if<BusinessDay>(&other);
    if (day && otherDay)
        return *day < *otherDay;
    if (one.index() != other.index())
        return one.index() < other.index();
    return rank(one) < rank(other);
}

} // namespace

QString cellWords(const ReportTable& table, qsizetype row, qsizetype column, const ReportWords& words)
{
    const ReportCell& cell = table.rows.at(row).at(column);
    const QString& id = table.columns.at(column).id;
    const auto* text = std::get_if<QString>(&cell);
    if (text && !text->isEmpty() && id == "source"_L1)
        return Wording::sourceText(*text);
    if (text && text->isEmpty() && id == "product"_L1)
        return ReportTableModel::tr("no known product"); // a row without a name would look like a fault
    // Of a pseudonym the end is enough to tell orders apart: it is random.
    if (text && !text->isEmpty() && id == "order_uid"_L1)
        return u"…"_s + text->right(pseudonymLetters);
    return localText(cell, table.columns.at(column), table.zone, words);
}

bool isNumber(ColumnKind kind)
{
    return kind == ColumnKind::Duration || kind == ColumnKind::Count || kind == ColumnKind::Money ||
           kind == ColumnKind::Share || kind == ColumnKind::Quantity;
}

ReportTableModel::ReportTableModel(QObject* parent)
    : QAbstractTableModel(parent)
{}

void ReportTableModel::setTable(const ReportTable& table)
{
    beginResetModel();
    const bool isSameKind = table.columns == m_table.columns;
    m_table = table;
    if (!isSameKind)
        m_sorted = -1;
    showColumns();
    arrange();
    endResetModel();
}

void ReportTableModel::setWords(const ReportWords& words)
{
    m_words = words;
    if (columnCount() == 0)
        return;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void ReportTableModel::setHidden(const QStringList& columns)
{
    beginResetModel();
    m_hidden = columns;
    m_sorted = -1;
    showColumns();
    arrange();
    endResetModel();
}

void ReportTableModel::showColumns()
{
    m_columns.clear();
    for (qsizetype column = 0; column < m_table.columns.size(); ++column)
        if (!m_hidden.contains(m_table.columns.at(column).id))
            m_columns.append(column);
}

void ReportTableModel::arrange()
{
    m_order.resize(m_table.rows.size());
    std::iota(m_order.begin(), m_order.end(), qsizetype(0));
    if (m_sorted < 0 || m_sorted >= m_columns.size())
        return;
    const qsizetype column = m_columns.at(m_sorted);
    std::stable_sort(m_order.begin(), m_order.end(), [this, column](qsizetype one, qsizetype other) {
        const ReportCell& left = m_table.rows.at(one).at(column);
        const ReportCell& right = m_table.rows.at(other).at(column);
        return m_direction == Qt::AscendingOrder ? isBefore(left, right) : isBefore(right, left);
    });
}

void ReportTableModel::sort(int column, Qt::SortOrder order)
{
    if (column >= columnCount())
        return;
    Q_EMIT layoutAboutToBeChanged();
    const QList<qsizetype> before = m_order;
    m_sorted = column;
    m_direction = order;
    arrange();
    const QModelIndexList known = persistentIndexList();
    for (const QModelIndex& each : known)
        if (each.row() < before.size())
            changePersistentIndex(each, index(static_cast<int>(m_order.indexOf(before.at(each.row()))), each.column()));
    Q_EMIT layoutChanged();
}

std::optional<qsizetype> ReportTableModel::reportRow(const QModelIndex& index) const
{
    return index.isValid() && index.row() < m_order.size() ? std::optional(m_order.at(index.row())) : std::nullopt;
}

const ReportTotal* ReportTableModel::total(const QModelIndex& index) const
{
    const qsizetype place = index.isValid() ? index.row() - m_order.size() : -1;
    return place >= 0 && place < m_table.totals.size() ? &m_table.totals.at(place) : nullptr;
}

QModelIndex ReportTableModel::indexOfReportRow(qsizetype row) const
{
    const qsizetype place = m_order.indexOf(row);
    return place < 0 || m_columns.isEmpty() ? QModelIndex() : index(static_cast<int>(place), 0);
}

ReportCell ReportTableModel::cell(qsizetype row, const QString& column) const
{
    for (qsizetype each = 0; each < m_table.columns.size(); ++each)
        if (m_table.columns.at(each).id == column && row >= 0 && row < m_table.rows.size())
            return m_table.rows.at(row).at(each);
    return {};
}

QString ReportTableModel::columnId(int section) const
{
    return section >= 0 && section < m_columns.size() ? m_table.columns.at(m_columns.at(section)).id : QString();
}

int ReportTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size() + m_table.totals.size());
}

int ReportTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QString ReportTableModel::textAt(int row, int section) const
{
    const qsizetype column = m_columns.at(section);
    if (row < m_order.size())
        return cellWords(m_table, m_order.at(row), column, m_words);
    const ReportTotal& sum = m_table.totals.at(row - m_order.size());
    // The word for the total stands in the first column that is shown, whichever that is.
    const QStringList texts = totalTexts(m_table, sum, m_words, localText);
    return texts.value(section == 0 ? 0 : column);
}

QVariant ReportTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isTotal = index.row() >= m_order.size();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textAt(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case Qt::FontRole: {
        QFont bold;
        bold.setBold(true);
        return isTotal ? QVariant(bold) : QVariant();
    }
    default:
        return {};
    }
}

QVariant ReportTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const ReportColumn& column = m_table.columns.at(m_columns.at(section));
    if (role == Qt::TextAlignmentRole)
        return QVariant((isNumber(column.kind) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(m_words.header(column)) : QVariant();
}

} // namespace kaibang
