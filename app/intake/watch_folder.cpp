// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch_folder.h"

#include <QDir>

namespace kaibang {

namespace {
constexpr int tickMs = 1000;
constexpr int ticksToBeStable = 2;
} // namespace

WatchFolder::WatchFolder(QString path, QObject* parent)
    : QObject(parent)
    , m_path(std::move(path))
{
    m_timer.setInterval(tickMs);
    connect(&m_timer, &QTimer::timeout, this, &WatchFolder::look);
    // A change only speeds up the first look; the timer works where a file system tells nothing.
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { m_timer.start(); });
}

Result<Done> WatchFolder::start()
{
    if (!QDir(m_path).exists())
        return Error{ErrorKind::NotFound, QStringLiteral("watched folder")};
    m_watcher.addPath(m_path);
    m_timer.start();
    look();
    return Done{};
}

void WatchFolder::look()
{
    QStringList stable;
    QHash<QString, Seen> now;
    // No archives: what else a browser saves must not take a person away from a show.
    const QStringList names{QStringLiteral("*.csv"), QStringLiteral("*.CSV"), QStringLiteral("*.xlsx"),
                            QStringLiteral("*.jsonl")};
    for (const QFileInfo& info : QDir(m_path).entryInfoList(names, QDir::Files | QDir::Readable, QDir::Name)) {
        Seen seen = m_seen.value(info.fileName());
        if (seen.size == info.size() && seen.modified == info.lastModified())
            ++seen.stableTicks;
        else
            seen = {info.size(), info.lastModified(), 0, false};
        if (seen.stableTicks >= ticksToBeStable && !seen.reported && seen.size > 0) {
            seen.reported = true;
            stable.append(info.absoluteFilePath());
        }
        now.insert(info.fileName(), seen);
    }
    m_seen = now;
    if (!stable.isEmpty())
        Q_EMIT filesFound(stable);
}

} // namespace kaibang
