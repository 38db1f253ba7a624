// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drop_folder.h"

#include "cloud_events.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFutureWatcher>
#include <QSaveFile>
#include <QtConcurrentRun>

namespace kaibang {

namespace {

constexpr int slowTickMs = 5000;
constexpr qint64 largestFile = 50 * 1024 * 1024;

struct DropLine
{
    int number = 0;
    QByteArray raw;
};

// A bad line after a comment line with its reason, as it stands in rejected/.
QByteArray rejectedText(const DropLine& line, const QString& reason)
{
    return "# line " + QByteArray::number(line.number) + ": " + reason.toUtf8() + '\n' + line.raw + '\n';
}

} // namespace

struct DropFolder::Reading
{
    OrderBatch batch;
    QList<DropLine> orders, comments; ///< the lines of the batch's events and comments, in the same order
    QByteArray rejected;
    int rejectedLines = 0;
    QByteArray hash; ///< of the whole file
    QString failure; ///< it could not be read at all
};

namespace {

DropFolder::Reading readDrop(const QByteArray& content, Instant observedAt)
{
    DropFolder::Reading reading;
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
            const OrderBatch& one = events.value().batch;
            reading.batch.events.append(one.events);
            reading.batch.comments.append(one.comments);
            reading.orders.append(QList<DropLine>(one.events.size(), {number, line}));
            reading.comments.append(QList<DropLine>(one.comments.size(), {number, line}));
            continue;
        }
        reading.batch.problems.append({number, QStringLiteral("bad_event"), reason, line});
        reading.rejected += rejectedText({number, line}, reason);
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

// A stick's file can have fifty megabytes: read and taken apart on a worker.
void DropFolder::take(const QString& name)
{
    m_busy.insert(name);
    const auto read = [path = QDir(m_path).filePath(name), now = m_now(), sourceId = m_sourceId] {
        auto reading = std::make_shared<Reading>();
        QFile file(path);
        if (file.size() > largestFile) {
            reading->failure = QStringLiteral("the file is larger than the limit");
        } else if (!file.open(QIODevice::ReadOnly)) {
            reading->failure = QStringLiteral("the file cannot be read");
        } else {
            const QByteArray content = file.readAll();
            *reading = readDrop(content, now);
            reading->hash = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
            reading->batch.sourceId = sourceId;
        }
        return reading;
    };
    auto* watcher = new QFutureWatcher<std::shared_ptr<Reading>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, name] {
        watcher->deleteLater();
        deliver(name, watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(read));
}

void DropFolder::deliver(const QString& name, const std::shared_ptr<Reading>& reading)
{
    const OrderBatch& batch = reading->batch;
    const auto stored = m_settled.constFind(name);
    const bool isStored = stored != m_settled.cend() && stored->hash == reading->hash;
    if (!reading->failure.isEmpty()) {
        m_busy.remove(name);
        Q_EMIT fileFailed(name, reading->failure);
    } else if (isStored) {
        m_busy.remove(name);
        settle(name, Settled(*stored));
    } else if (batch.events.isEmpty() && batch.comments.isEmpty() && batch.problems.isEmpty()) {
        m_busy.remove(name);
        settle(name, {reading->hash, {}, 0, 0});
    } else {
        m_handler(batch, m_gate.reply([this, name, reading](const Result<QList<OrderOutcome>>& answer) {
            finish(name, *reading, answer);
        }));
    }
}

// What the ledger refused goes to the lines that could not be read: nobody else would ever tell of it.
void DropFolder::finish(const QString& name, const Reading& reading, const Result<QList<OrderOutcome>>& answer)
{
    m_busy.remove(name);
    if (!answer) {
        Q_EMIT fileFailed(name, QStringLiteral("not stored, tried again later: ") + answer.error().detail);
        return;
    }
    const QList<DropLine> lines = reading.orders + reading.comments; // in the order of their outcomes
    Settled settled{reading.hash, reading.rejected, 0, reading.rejectedLines};
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const OrderOutcome outcome = answer.value().value(i, {{}, {}, {}, OutcomeKind::Unchanged});
        if (outcome.kind != OutcomeKind::Refused) {
            ++settled.events;
            continue;
        }
        settled.rejected += rejectedText(lines.at(i), reasonName(outcome.reason));
        ++settled.rejectedLines;
    }
    settle(name, settled);
}

void DropFolder::settle(const QString& name, const Settled& settled)
{
    if (const auto moved = setAside(name, settled.rejected); !moved) {
        m_settled.insert(name, settled);
        Q_EMIT fileFailed(name, moved.error().detail);
        return;
    }
    m_settled.remove(name);
    Q_EMIT fileTaken(name, settled.events, settled.rejectedLines);
}

Result<Done> DropFolder::setAside(const QString& name, const QByteArray& rejected)
{
    const QDir folder(m_path);
    if (!rejected.isEmpty()) {
        QSaveFile file(freeName(QDir(folder.filePath(QStringLiteral("rejected"))), name));
        if (!file.open(QIODevice::WriteOnly) || file.write(rejected) != rejected.size() || !file.flush() ||
            !file.commit())
            return Error{ErrorKind::Io, QStringLiteral("the rejected lines cannot be written")};
    }
    // rename() refuses to overwrite.
    if (!QFile::rename(folder.filePath(name), freeName(QDir(folder.filePath(QStringLiteral("done"))), name)))
        return Error{ErrorKind::Io, QStringLiteral("the file cannot be moved to done/")};
    return Done{};
}

} // namespace kaibang
