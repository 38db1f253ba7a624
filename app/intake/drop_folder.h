// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event_server.h"
#include "reply_gate.h"

#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QString>
#include <QTimer>

namespace kaibang {

/// Watches a folder for *.jsonl files, one CloudEvent a line, unsigned (the folder is the trust). Files are meant to be
/// renamed into place when complete; *.part and hidden files are left alone. After the handler has said that the orders
/// are durable the file moves to done/ (a number is added rather than overwriting), and a file with lines that could
/// not be read, or that the ledger refused, gets rejected/NAME with those lines and the reasons. After a failure the
/// file stays and is tried again.
class DropFolder : public QObject
{
    Q_OBJECT
public:
    DropFolder(QString path, QString sourceId, std::function<Instant()> now, BatchHandler handler,
               QObject* parent = nullptr);

    /// Makes done/ and rejected/ and starts watching. Io when that cannot be.
    Result<Done> start();
    [[nodiscard]] const QString& path() const { return m_path; }
    /// Looks now, besides the watcher and the timer.
    void scan();

Q_SIGNALS:
    void fileTaken(const QString& name, int events, int rejectedLines);
    void fileFailed(const QString& name, const QString& reason);

public:
    struct Reading;

private:
    /// What became of a file whose orders are durable.
    struct Settled
    {
        QByteArray hash;
        QByteArray rejected;
        int events = 0, rejectedLines = 0;
    };
    void take(const QString& name);
    void deliver(const QString& name, const std::shared_ptr<Reading>& reading);
    void finish(const QString& name, const Reading& reading, const Result<QList<OrderOutcome>>& answer);
    void settle(const QString& name, const Settled& settled);
    Result<Done> setAside(const QString& name, const QByteArray& rejected);

    ReplyGate m_gate;
    QString m_path, m_sourceId;
    std::function<Instant()> m_now;
    BatchHandler m_handler;
    QFileSystemWatcher m_watcher;
    QTimer m_timer;
    QSet<QString> m_busy;
    QHash<QString, Settled> m_settled; ///< of files that could not be moved yet
};

} // namespace kaibang
