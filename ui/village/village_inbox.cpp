// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "village_inbox.h"

#include "bundle_file.h"
#include "ui_settings.h"
#include "when_done.h"

#include <QDateTime>
#include <QDir>
#include <QtConcurrentRun>
#include <chrono>
#include <utility>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::milliseconds arrivalPause{1500};
constexpr std::chrono::minutes lookPause{1};

} // namespace

VillageInbox::VillageInbox(UiSettings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
{
    setObjectName(u"villageInbox"_s);
    m_pause.setSingleShot(true);
    m_pause.setInterval(arrivalPause);
    m_looks.setObjectName(u"inboxLooks"_s);
    m_looks.setInterval(lookPause);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { m_pause.start(); });
    connect(&m_pause, &QTimer::timeout, this, &VillageInbox::look);
    connect(&m_looks, &QTimer::timeout, this, &VillageInbox::look);
}

void VillageInbox::forget()
{
    ++m_round;
    m_isOn = false;
    m_seen.clear();
    m_handedIn.clear();
    putOff({});
    m_looks.stop();
}

void VillageInbox::watch()
{
    m_isOn = true;
    const QString folder = m_settings.villageInbox();
    if (!m_watcher.directories().isEmpty() && m_watcher.directories().constFirst() != folder)
        m_watcher.removePaths(m_watcher.directories());
    if (folder.isEmpty())
        return;
    m_watcher.addPath(folder);
    m_pause.start();
    m_looks.start();
}

void VillageInbox::lookAgain()
{
    putOff({});
    look();
}

QList<VillageInbox::Arrival> VillageInbox::arrivalsIn(const QString& folder)
{
    QList<Arrival> found;
    const QFileInfoList files = QDir(folder).entryInfoList({u"*."_s + bundleSuffix()}, QDir::Files | QDir::Readable);
    for (const QFileInfo& file : files)
        found.append(
            {file.absoluteFilePath(),
             u"%1 %2 %3"_s.arg(file.fileName()).arg(file.size()).arg(file.lastModified().toMSecsSinceEpoch())});
    return found;
}

void VillageInbox::look()
{
    const QString folder = m_settings.villageInbox();
    if (folder.isEmpty() || !m_isOn)
        return;
    if (m_looking.contains(folder)) {
        m_rang = true; // what came may be too late for the list that is on its way
        return;
    }
    m_looking.insert(folder);
    const auto listed = [this, folder, of = m_round](const QList<Arrival>& found) {
        m_looking.remove(folder);
        const bool rang = std::exchange(m_rang, false);
        const bool isOurs = of == m_round && folder == m_settings.villageInbox();
        if (isOurs)
            take(found);
        if (!isOurs || rang)
            m_pause.start();
    };
    whenDone(QtConcurrent::run(&VillageInbox::arrivalsIn, folder), this, listed);
}

// What was looked at once is not read again while the village is open; a file that grows has another mark and is. With
// something new comes what was put off, too.
void VillageInbox::take(const QList<Arrival>& found)
{
    QList<Arrival> fresh;
    QSet<QString> marks;
    for (const Arrival& each : found)
        if (!m_seen.contains(each.mark) && !m_handedIn.contains(each.path)) {
            fresh += each;
            marks.insert(each.mark);
        }
    if (m_putOff.contains(marks)) {
        putOff(marks); // some may have gone
        return;
    }
    putOff({});
    QStringList paths;
    for (const Arrival& each : std::as_const(fresh)) {
        m_handedIn.insert(each.path, each.mark);
        paths += each.path;
    }
    Q_EMIT arrived(paths);
}

void VillageInbox::remember(const QStringList& paths, const QStringList& files)
{
    QSet<QString> later = m_putOff;
    for (const QString& path : paths) {
        const QString mark = m_handedIn.take(path);
        if (!mark.isEmpty())
            (files.contains(QFileInfo(path).fileName()) ? m_seen : later).insert(mark);
    }
    putOff(later);
}

void VillageInbox::putOff(const QSet<QString>& marks)
{
    if (m_putOff == marks)
        return;
    m_putOff = marks;
    Q_EMIT putOffChanged(marks.size());
}

} // namespace kaibang
