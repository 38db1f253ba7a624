// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QString>
#include <QTimer>

namespace kaibang {

/// Watches a folder (a browser's download folder, say) for export files and reports each once it has kept its size and
/// time for two seconds. Reads, moves and deletes nothing. What lies there at the start is reported too: the ledger
/// knows by content what it has imported.
class WatchFolder : public QObject
{
    Q_OBJECT
public:
    explicit WatchFolder(QString path, QObject* parent = nullptr);

    /// NotFound when the folder is not there.
    Result<Done> start();
    [[nodiscard]] const QString& path() const { return m_path; }

Q_SIGNALS:
    /// Full paths of files that became stable together (an order list and its detail list often do).
    void filesFound(const QStringList& paths);

private:
    struct Seen
    {
        qint64 size = -1;
        QDateTime modified;
        int stableTicks = 0;
        bool reported = false;
    };
    void look();

    QString m_path;
    QFileSystemWatcher m_watcher;
    QTimer m_timer;
    QHash<QString, Seen> m_seen;
};

} // namespace kaibang
