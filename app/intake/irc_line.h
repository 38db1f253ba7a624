// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace kaibang {

/// One message of IRC (RFC 1459, 2.3.1, with the tags of IRCv3 "message-tags").
struct IrcLine
{
    QHash<QString, QString> tags; ///< unescaped; of a tag that comes twice the last one counts
    QString prefix;               ///< "nick!user@host" or a server; empty where there is none
    QString command;              ///< upper-case word or three digits
    QStringList params;           ///< the last one may hold blanks

    [[nodiscard]] QString nick() const { return prefix.section(QLatin1Char('!'), 0, 0); }
    bool operator==(const IrcLine&) const = default;
};

/// Reads a line without its end. Bytes that are no UTF-8 become replacement characters. Nothing for an empty line and
/// for one without a command.
[[nodiscard]] std::optional<IrcLine> readIrcLine(const QByteArray& line);

/// Cuts what a socket brings into lines. A line longer than any server may send is left out whole and counted.
class IrcLineCutter
{
public:
    static constexpr qsizetype longestLine = 8191 + 512;

    [[nodiscard]] QList<QByteArray> feed(const QByteArray& bytes);
    /// How many lines were too long since the last call.
    [[nodiscard]] int takeTooLong();

private:
    QByteArray m_rest;
    bool m_isSkipping = false;
    int m_tooLong = 0;
};

} // namespace kaibang
