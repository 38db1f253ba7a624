// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "irc_line.h"

#include <algorithm>
#include <utility>

namespace kaibang {

namespace {

// message-tags, "escaping values": \: is a semicolon, \s a blank; a lone backslash at the end stands for nothing.
QString unescaped(const QString& value)
{
    QString plain;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value.at(i) != QLatin1Char('\\')) {
            plain.append(value.at(i));
            continue;
        }
        if (++i == value.size())
            break;
        const QChar c = value.at(i);
        plain.append(c == QLatin1Char(':')   ? QLatin1Char(';')
                     : c == QLatin1Char('s') ? QLatin1Char(' ')
                     : c == QLatin1Char('r') ? QLatin1Char('\r')
                     : c == QLatin1Char('n') ? QLatin1Char('\n')
                                             : c);
    }
    return plain;
}

// The next word from `at` on, and behind the blanks that follow it.
QString nextWord(const QString& text, qsizetype& at)
{
    const qsizetype end = text.indexOf(QLatin1Char(' '), at);
    const QString word = text.mid(at, end < 0 ? -1 : end - at);
    at = end < 0 ? text.size() : end;
    while (at < text.size() && text.at(at) == QLatin1Char(' '))
        ++at;
    return word;
}

bool isCommand(const QString& word)
{
    const bool isNumber = word.size() == 3 && std::all_of(word.begin(), word.end(), [](QChar c) {
                              return c >= QLatin1Char('0') && c <= QLatin1Char('9');
                          });
    const bool isWord = !word.isEmpty() && std::all_of(word.begin(), word.end(), [](QChar c) {
        return (c >= QLatin1Char('A') && c <= QLatin1Char('Z')) || (c >= QLatin1Char('a') && c <= QLatin1Char('z'));
    });
    return isNumber || isWord;
}

} // namespace

std::optional<IrcLine> readIrcLine(const QByteArray& line)
{
    const QString text = QString::fromUtf8(line);
    IrcLine read;
    qsizetype at = 0;
    while (at < text.size() && text.at(at) == QLatin1Char(' '))
        ++at;
    if (at < text.size() && text.at(at) == QLatin1Char('@')) {
        const QString tags = nextWord(text, at).mid(1);
        for (const QString& tag : tags.split(QLatin1Char(';'), Qt::SkipEmptyParts))
            read.tags.insert(tag.section(QLatin1Char('='), 0, 0), unescaped(tag.section(QLatin1Char('='), 1)));
    }
    if (at < text.size() && text.at(at) == QLatin1Char(':'))
        read.prefix = nextWord(text, at).mid(1);
    read.command = nextWord(text, at).toUpper();
    if (!isCommand(read.command))
        return std::nullopt;
    while (at < text.size()) {
        if (text.at(at) == QLatin1Char(':')) {
            read.params.append(text.mid(at + 1));
            break;
        }
        read.params.append(nextWord(text, at));
    }
    return read;
}

QList<QByteArray> IrcLineCutter::feed(const QByteArray& bytes)
{
    QList<QByteArray> lines;
    m_rest.append(bytes);
    qsizetype from = 0;
    for (;;) {
        const qsizetype end = m_rest.indexOf('\n', from);
        if (end < 0)
            break;
        QByteArray line = m_rest.mid(from, end - from);
        const bool isTooLong = line.size() > longestLine;
        from = end + 1;
        if (line.endsWith('\r'))
            line.chop(1);
        const bool isWhole = !std::exchange(m_isSkipping, false);
        if (isWhole && isTooLong)
            ++m_tooLong;
        else if (isWhole && !line.isEmpty())
            lines.append(line);
    }
    m_rest.remove(0, from);
    if (m_rest.size() > longestLine) {
        m_tooLong += m_isSkipping ? 0 : 1;
        m_isSkipping = true;
        m_rest.clear();
    }
    return lines;
}

int IrcLineCutter::takeTooLong()
{
    return std::exchange(m_tooLong, 0);
}

} // namespace kaibang
