// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio_checks.h"

#include "compositor.h"
#include "recorder.h"
#include "stream_room.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QStorageInfo>
#include <QtConcurrentRun>
#include <algorithm>

namespace kaibang {

namespace {

constexpr qint64 heardForNs = 10'000'000'000; // a sentence

PictureLight lightOf(Exposure exposure)
{
    switch (exposure) {
    case Exposure::Good:
        return PictureLight::Good;
    case Exposure::TooDark:
        return PictureLight::TooDark;
    case Exposure::TooBright:
        return PictureLight::TooBright;
    case Exposure::Clipped:
        return PictureLight::Clipped;
    }
    return PictureLight::Unknown;
}

// A folder that is made with the first recording is on the disk of the one above it.
qint64 freeBytesAt(const QString& folder)
{
    QString path = folder;
    while (!QFileInfo::exists(path) && path.size() > 1)
        path = QFileInfo(path).absolutePath();
    return QStorageInfo(path).bytesAvailable();
}

} // namespace

StudioChecks::StudioChecks(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&m_parts.microphone, &Microphone::levelChanged, this, &StudioChecks::noteLevel);
    connect(&m_parts.streams.book(), &StreamBook::changed, this, [this] { Q_EMIT checked(all()); });
    connect(&m_measured, &QFutureWatcherBase::finished, this, [this] {
        m_isAsking = false;
        m_picture = m_measured.result();
        Q_EMIT checked(all());
    });
    connect(&m_disk, &QFutureWatcherBase::finished, this, [this] {
        m_freeBytes = m_disk.result();
        Q_EMIT checked(all());
    });
}

StudioChecks::~StudioChecks()
{
    m_measured.waitForFinished(); // some milliseconds
}

void StudioChecks::look()
{
    askForPicture();
    if (!m_disk.isRunning())
        m_disk.setFuture(QtConcurrent::run(&freeBytesAt, m_parts.recordingFolder()));
    Q_EMIT checked(all());
}

// The camera's own picture: a card on it is always sharp and well lit.
void StudioChecks::askForPicture()
{
    if (m_isAsking)
        return;
    m_isAsking = true;
    m_parts.compositor.requestFrame(CardLayer::Without, [self = QPointer(this)](const FramePtr& frame) {
        QMetaObject::invokeMethod(
            qApp,
            [self, frame] {
                if (!self)
                    return;
                if (frame) {
                    self->m_measured.setFuture(QtConcurrent::run([frame] { return checkPicture(*frame); }));
                    return;
                }
                self->m_isAsking = false;
                self->m_picture.reset();
                Q_EMIT self->checked(self->all());
            },
            Qt::QueuedConnection);
    });
}

void StudioChecks::noteLevel(const SoundLevel& level)
{
    const qint64 now = monotonicNs();
    m_levels.append({now, level.peakDb});
    m_levels.removeIf([now](const auto& one) { return now - one.first > heardForNs; });
}

double StudioChecks::loudestDb() const
{
    double loudest = -100;
    const qint64 now = monotonicNs();
    for (const auto& [at, peak] : m_levels) {
        if (now - at <= heardForNs)
            loudest = std::max(loudest, peak);
    }
    return loudest;
}

QList<PreflightCheck> StudioChecks::all() const
{
    QList<PreflightCheck> checks;
    checks.append(checkLight(m_picture ? lightOf(m_picture->exposure) : PictureLight::Unknown));
    if (m_picture)
        checks.append(checkFocus(m_picture->isSharp));
    const bool isListening = m_parts.microphone.status().state == MicrophoneState::Listening;
    checks.append(checkMicrophone(m_parts.isMicrophoneOn(), isListening, loudestDb()));
    if (m_freeBytes >= 0) {
        const qint64 bytesAMinute = qint64(m_parts.recordingKbps()) * 1000 / 8 * 60;
        checks.append(
            checkRecordingRoom(std::max<qint64>(0, m_freeBytes - RecorderOptions().stopBytes) / bytesAMinute));
    }
    const StreamBook& book = m_parts.streams.book();
    QStringList withoutKey;
    const QList<BookedTarget> chosen = book.chosen();
    for (const BookedTarget& one : chosen) {
        const EncodePreset wanted = encodePreset(one.target.preset);
        const std::optional<qint64> age =
            one.line.isThere() ? std::optional(m_parts.streams.clock().now().ms - one.line.at.ms) : std::nullopt;
        checks.append(checkLine(
            {one.target.name, age, one.line.measuredKbps, wanted.totalKbps(), QString::fromLatin1(one.line.preset)}));
        if (!book.hasKey(one.target.id))
            withoutKey.append(one.target.name);
    }
    if (!chosen.isEmpty())
        checks.append(checkStreamKeys(book.keychain() != StreamBook::Keychain::Missing, withoutKey));
    return checks;
}

} // namespace kaibang
