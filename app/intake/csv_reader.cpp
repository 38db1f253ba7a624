// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv_reader.h"

#include <algorithm>

namespace kaibang {

namespace {

// Spreadsheets of many countries separate by semicolons, and what is copied out of one by tabs. Only what stands
// outside of quotes counts.
char separatorOf(QByteArrayView bytes)
{
    constexpr qsizetype farEnough = 64 * 1024;
    bool quoted = false;
    char found = ',';
    for (const char c : bytes.first(std::min(bytes.size(), farEnough))) {
        if (c == '"')
            quoted = !quoted;
        if (quoted)
            continue;
        if (c == ',')
            return ',';
        if (c == '\n')
            break;
        if ((c == '\t' || c == ';') && found == ',')
            found = c;
    }
    return found;
}

} // namespace

CsvReader::CsvReader(QByteArrayView bytes, const TableLimits& limits)
    : m_bytes(bytes.startsWith("\xEF\xBB\xBF") ? bytes.sliced(3) : bytes)
    , m_limits(limits)
    , m_separator(separatorOf(m_bytes))
{}

Result<bool> CsvReader::next(CsvRow& row)
{
    row.clear();
    if (m_failed || m_at >= m_bytes.size())
        return false;
    bool hasContent = false;
    ++m_number;
    m_failed = true; // unless the row ends well
    for (bool ended = false; !ended;) {
        if (!readCell())
            return Error{ErrorKind::Damaged, QStringLiteral("a quoted cell never ends")};
        if (m_cell.size() > m_limits.cell)
            return Error{ErrorKind::OutOfRange, QStringLiteral("a cell longer than the limit")};
        ended = endCell(row, hasContent);
        if (row.size() > m_limits.columns)
            return Error{ErrorKind::OutOfRange, QStringLiteral("more columns than the limit")};
    }
    if (!hasContent)
        row.clear();
    if (m_number > m_limits.rows)
        return Error{ErrorKind::OutOfRange, QStringLiteral("more rows than the limit")};
    m_failed = false;
    return true;
}

bool CsvReader::isEnd(qsizetype at) const
{
    return at >= m_bytes.size() || m_bytes[at] == m_separator || m_bytes[at] == '\n' || m_bytes[at] == '\r';
}

// Collects one cell up to, and not including, its separator.
bool CsvReader::readCell()
{
    m_cell.clear();
    if (at('=') && m_at + 1 < m_bytes.size() && m_bytes[m_at + 1] == '"') {
        m_cell.append('=');
        ++m_at;
        return readGuarded();
    }
    if (at('"') && !readQuoted(false))
        return false;
    takeUntilEnd();
    return true;
}

void CsvReader::takeUntilEnd()
{
    const qsizetype from = m_at;
    while (!isEnd(m_at))
        ++m_at;
    m_cell.append(m_bytes.sliced(from, m_at - from));
}

// ="351…" keeps its quotes, so that the cell still shows its guard. The Taobao export also writes a lone `="` for
// "no value"; a guard without a closing quote before the separator is such a one and not the start of a long cell.
bool CsvReader::readGuarded()
{
    qsizetype end = m_at + 1;
    while (end < m_bytes.size() && m_bytes[end] != m_separator && m_bytes[end] != '\n' && m_bytes[end] != '"')
        ++end;
    if (end < m_bytes.size() && m_bytes[end] == '"') {
        m_cell.append('"');
        if (!readQuoted(true))
            return false;
        m_cell.append('"');
    }
    takeUntilEnd();
    return true;
}

bool CsvReader::readQuoted(bool guarded)
{
    ++m_at;
    while (m_at < m_bytes.size()) {
        const qsizetype quote = m_bytes.indexOf('"', m_at);
        if (quote < 0)
            return false;
        m_cell.append(m_bytes.sliced(m_at, quote - m_at));
        m_at = quote + 1;
        if (!at('"'))
            return true;
        if (guarded)
            m_cell.append('"');
        m_cell.append('"');
        ++m_at;
    }
    return false;
}

// Puts the cell into the row; true where the row ends with it.
bool CsvReader::endCell(CsvRow& row, bool& hasContent)
{
    row.append(m_cell);
    hasContent = hasContent || !m_cell.isEmpty();
    if (at(m_separator)) {
        ++m_at;
        if (m_at < m_bytes.size())
            return false;
        row.append(QByteArray());
        return true;
    }
    if (at('\r'))
        ++m_at;
    if (at('\n'))
        ++m_at;
    return true;
}

Result<QList<CsvRow>> splitCsv(QByteArrayView bytes, const CsvLimits& limits)
{
    if (bytes.size() > limits.bytes)
        return Error{ErrorKind::OutOfRange, QStringLiteral("file larger than the limit")};
    CsvReader reader(bytes, {limits.rows});
    QList<CsvRow> rows;
    CsvRow row;
    while (true) {
        const auto more = reader.next(row);
        if (!more)
            return more.error();
        if (!more.value())
            break;
        rows.append(row);
    }
    while (!rows.isEmpty() && rows.last().isEmpty())
        rows.removeLast();
    return rows;
}

QByteArray quotedCsvCell(QByteArrayView cell)
{
    QByteArray quoted = cell.toByteArray();
    quoted.replace('"', "\"\"");
    return '"' + quoted + '"';
}

} // namespace kaibang
