// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>

namespace kaibang {

class UiSettings;

/// The folder in which bundles arrive, as the settings name it: tells of each file once, and again when it has changed.
/// Files that were not looked at are put off until the folder holds something new or a person asks. GUI thread; the
/// folder is read on another, since it may be a network away.
class VillageInbox : public QObject
{
    Q_OBJECT

public:
    /// Borrows `settings`.
    explicit VillageInbox(UiSettings& settings, QObject* parent = nullptr);

    /// Another village, or none: what was looked at for the one before counts no more, and nothing is looked into
    /// until watch().
    void forget();
    /// Looks into the folder now, when it rings, and every minute.
    void watch();
    /// The person wants what was put off.
    void lookAgain();
    /// Of files that it told of: `files` are the names of those that were looked at.
    void remember(const QStringList& paths, const QStringList& files);

Q_SIGNALS:
    void arrived(const QStringList& paths);
    /// So many files wait for lookAgain() or for something new.
    void putOffChanged(qsizetype files);

private:
    struct Arrival
    {
        QString path, mark; ///< the mark is another one when the file is
    };
    static QList<Arrival> arrivalsIn(const QString& folder);
    void look();
    void take(const QList<Arrival>& found);
    void putOff(const QSet<QString>& marks);

    UiSettings& m_settings;
    bool m_isOn = false;
    bool m_rang = false; ///< while the folder was being read
    int m_round = 0;     ///< another one for each village
    QFileSystemWatcher m_watcher{this};
    QTimer m_pause{this};               ///< a file is read when it has stopped growing
    QTimer m_looks{this};               ///< a share that is a network away rings nobody when a file comes
    QSet<QString> m_looking;            ///< folders that have not answered: one that hangs is asked once
    QHash<QString, QString> m_handedIn; ///< paths that are on their way in, with their marks
    QSet<QString> m_seen;               ///< marks of what was looked at
    QSet<QString> m_putOff;             ///< marks of what was handed in and not looked at
};

} // namespace kaibang
