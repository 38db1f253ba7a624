// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv_reader.h"

namespace kaibang {

namespace {

class Splitter
{
public:
    Splitter(QByteArrayView bytes, const CsvLimits& limits)
        : m_bytes(bytes)
        , m_limits(limits)
    {}

    Result<QList<CsvRow>> split()
    {
        if (m_bytes.size() > m_limits.bytes)
            return Error{ErrorKind::OutOfRange, QStringLiteral("file larger than the limit")};
        while (m_at < m_bytes.size()) {
            if (!readCell())
                return Error{ErrorKind::Damaged, QStringLiteral("a quoted cell never ends")};
            endCell();
            if (m_rows.size() > m_limits.rows)
                return Error{ErrorKind::OutOfRange, QStringLiteral("more rows than the limit")};
        }
        if (!m_row.isEmpty())
            endRow();
        while (!m_rows.isEmpty() && m_rows.last().isEmpty())
            m_rows.removeLast();
        return std::move(m_rows);
    }

private:
    [[nodiscard]] bool at(char c) const { return m_at < m_bytes.size() && m_bytes[m_at] == c; }
    [[nodiscard]] bool atEnd() const { return m_at >= m_bytes.size() || at(',') || at('\n') || at('\r'); }

    // Collects one cell up to, and not including, its separator.
    bool readCell()
    {
        m_cell.clear();
        if (at('=') && m_at + 1 < m_bytes.size() && m_bytes[m_at + 1] == '"') {
            m_cell.append('=');
            ++m_at;
            return readGuarded();
        }
        if (at('"') && !readQuoted(false))
            return false;
        const qsizetype from = m_at;
        while (!atEnd())
            ++m_at;
        m_cell.append(m_bytes.sliced(from, m_at - from));
        return true;
    }

    // ="351…" keeps its quotes, so that the cell still shows its guard. The Taobao export also writes a lone `="` for
    // "no value"; a guard without a closing quote before the separator is such a one and not the start of a long cell.
    bool readGuarded()
    {
        qsizetype end = m_at + 1;
        while (end < m_bytes.size() && m_bytes[end] != ',' && m_bytes[end] != '\n' && m_bytes[end] != '"')
            ++end;
        if (end < m_bytes.size() && m_bytes[end] == '"') {
            m_cell.append('"');
            if (!readQuoted(true))
                return false;
            m_cell.append('"');
        }
        const qsizetype from = m_at;
        while (!atEnd())
            ++m_at;
        m_cell.append(m_bytes.sliced(from, m_at - from));
        return true;
    }

    bool readQuoted(bool guarded)
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

    void endCell()
    {
        m_row.append(m_cell);
        m_hasContent = m_hasContent || !m_cell.isEmpty();
        if (at(',')) {
            ++m_at;
            if (m_at == m_bytes.size())
                m_row.append(QByteArray());
            return;
        }
        if (at('\r'))
            ++m_at;
        if (at('\n'))
            ++m_at;
        endRow();
    }

    void endRow()
    {
        m_rows.append(m_hasContent ? m_row : CsvRow());
        m_row.clear();
        m_hasContent = false;
    }

    QByteArrayView m_bytes;
    CsvLimits m_limits;
    qsizetype m_at = 0;
    QByteArray m_cell;
    CsvRow m_row;
    QList<CsvRow> m_rows;
    bool m_hasContent = false;
};

} // namespace

Result<QList<CsvRow>> splitCsv(QByteArrayView bytes, const CsvLimits& limits)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes = bytes.sliced(3);
    return Splitter(bytes, limits).split();
}

QByteArray quotedCsvCell(QByteArrayView cell)
{
    QByteArray quoted = cell.toByteArray();
    quoted.replace('"', "\"\"");
    return '"' + quoted + '"';
}

} // namespace kaibang
