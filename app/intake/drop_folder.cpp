// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drop_folder.h"

#include "cloud_events.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace kaibang {

namespace {

constexpr int slowTickMs = 5000;
constexpr qint64 largestFile = 50 * 1024 * 1024;

struct DropReading
{
    OrderBatch batch;
    QByteArray rejected; ///< each bad line after a comment line with its reason
    int rejectedLines = 0;
};

DropReading readDrop(const QByteArray& content, Instant observedAt)
{
    DropReading reading;
    int number = 0;
    for (const QByteArray& raw : content.split('\n')) {
        ++number;
        const QByteArray line = raw.trimmed();
        if (line.isEmpty())
            continue;
        const auto events = readCloudEvents(line, CloudEventsForm::Single, observedAt);
        QString reason;
        if (!events)
            reason = events.error().detail;
        else if (!events.value().events.first().accepted)
            reason = events.value().events.first().reason;
        if (reason.isEmpty()) {
            reading.batch.events.append(events.value().batch.events);
            continue;
        }
        reading.batch.problems.append({number, QStringLiteral("bad_event"), reason, line});
        reading.rejected += "# line " + QByteArray::number(number) + ": " + reason.toUtf8() + '\n' + line + '\n';
        ++reading.rejectedLines;
    }
    return reading;
}

// A name that is free in the folder: "a.jsonl", "a-2.jsonl" …
QString freeName(const QDir& folder, const QString& name)
{
    const QString stem = name.endsWith(QLatin1String(".jsonl")) ? name.chopped(6) : name;
    QString candidate = name;
    for (int i = 2; folder.exists(candidate); ++i)
        candidate = stem + QLatin1Char('-') + QString::number(i) + QLatin1String(".jsonl");
    return folder.filePath(candidate);
}

} // namespace

DropFolder::DropFolder(QString path, QString sourceId, std::function<Instant()> now, BatchHandler handler,
                       QObject* parent)
    : QObject(parent)
    , m_gate(this)
    , m_path(std::move(path))
    , m_sourceId(std::move(sourceId))
    , m_now(std::move(now))
    , m_handler(std::move(handler))
{
    m_timer.setInterval(slowTickMs);
    connect(&m_timer, &QTimer::timeout, this, &DropFolder::scan);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &DropFolder::scan);
}

Result<Done> DropFolder::start()
{
    const QDir folder(m_path);
    if (!folder.mkpath(QStringLiteral("done")) || !folder.mkpath(QStringLiteral("rejected")))
        return Error{ErrorKind::Io, QStringLiteral("done/ and rejected/ cannot be made in the drop folder")};
    m_watcher.addPath(m_path);
    m_timer.start();
    QMetaObject::invokeMethod(this, &DropFolder::scan, Qt::QueuedConnection);
    return Done{};
}

void DropFolder::scan()
{
    const QStringList names =
        QDir(m_path).entryList({QStringLiteral("*.jsonl")}, QDir::Files | QDir::Readable, QDir::Name);
    for (const QString& name : names)
        if (!m_busy.contains(name))
            take(name);
}

void DropFolder::take(const QString& name)
{
    QFile file(QDir(m_path).filePath(name));
    if (file.size() > largestFile) {
        Q_EMIT fileFailed(name, QStringLiteral("the file is larger than the limit"));
        return;
    }
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT fileFailed(name, QStringLiteral("the file cannot be read"));
        return;
    }
    const QByteArray content = file.readAll();
    file.close();
    DropReading reading = readDrop(content, m_now());
    const QByteArray hash = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
    if (m_settled.value(name) == hash || reading.batch.events.isEmpty()) {
        finish(name, content, reading.batch, QList<OrderOutcome>());
        return;
    }
    m_busy.insert(name);
    reading.batch.sourceId = m_sourceId;
    const OrderBatch batch = reading.batch;
    m_handler(batch, m_gate.reply([this, name, content, batch](const Result<QList<OrderOutcome>>& answer) {
        finish(name, content, batch, answer);
    }));
}

void DropFolder::finish(const QString& name, const QByteArray& content, const OrderBatch& batch,
                        const Result<QList<OrderOutcome>>& answer)
{
    m_busy.remove(name);
    if (!answer) {
        Q_EMIT fileFailed(name, QStringLiteral("not stored, tried again later: ") + answer.error().detail);
        return;
    }
    const DropReading reading = readDrop(content, m_now());
    const auto settled = settle(name, reading.rejected);
    if (!settled) {
        m_settled.insert(name, QCryptographicHash::hash(content, QCryptographicHash::Sha256));
        Q_EMIT fileFailed(name, settled.error().detail);
        return;
    }
    m_settled.remove(name);
    Q_EMIT fileTaken(name, static_cast<int>(batch.events.size()), reading.rejectedLines);
}

Result<Done> DropFolder::settle(const QString& name, const QByteArray& rejected)
{
    const QDir folder(m_path);
    if (!rejected.isEmpty()) {
        QSaveFile file(freeName(QDir(folder.filePath(QStringLiteral("rejected"))), name));
        if (!file.open(QIODevice::WriteOnly) || file.write(rejected) != rejected.size() || !file.commit())
            return Error{ErrorKind::Io, QStringLiteral("the rejected lines cannot be written")};
    }
    // rename() refuses to overwrite.
    if (!QFile::rename(folder.filePath(name), freeName(QDir(folder.filePath(QStringLiteral("done"))), name)))
        return Error{ErrorKind::Io, QStringLiteral("the file cannot be moved to done/")};
    return Done{};
}

} // namespace kaibang
