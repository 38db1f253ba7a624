// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log_tail.h"

#include <QDir>
#include <QRegularExpression>
#include <mutex>

namespace kaibang {

namespace {

// A message handler is a plain function: what it fills can only be here.
std::mutex guard;
// Never destroyed: Qt and its plugins still have something to say when the program's own statics are gone.
QStringList& kept = *new QStringList;
QtMessageHandler before = nullptr;

void keepLine(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    {
        const std::lock_guard lock(guard);
        kept.append(text);
        if (kept.size() > LogTail::most)
            kept.removeFirst();
    }
    if (before)
        before(type, context, text);
}

} // namespace

void LogTail::keep()
{
    before = qInstallMessageHandler(keepLine);
}

QStringList LogTail::lines()
{
    QStringList lines;
    const std::lock_guard lock(guard);
    for (const QString& line : kept)
        lines.append(withoutNames(line));
    return lines;
}

QString LogTail::withoutNames(const QString& line)
{
    static const QRegularExpression parts(QStringLiteral("\"[^\"]*\"|'[^']*'|[^\\s@]+@[^\\s@]+|[^\\x00-\\x7f]+|"
                                                         "\\+?[0-9][0-9 ()-]{5,}[0-9]|[A-Za-z0-9+/_=-]{20,}"));
    QString text = line;
    text.replace(QDir::homePath(), QStringLiteral("~"));
    return text.replace(parts, QStringLiteral("*"));
}

} // namespace kaibang
