// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QList>
#include <QObject>
#include <memory>

class QSoundEffect;

namespace kaibang {

class UiSettings;

enum class Sound { Paid, LowStock, FeedSilent, DiskLow, ScanRight, ScanWrong, Claim, HoldExpired, Opening, StreamLost };

/// The console's sounds, each with its own rhythm. Volume and single sounds are the user's choice (UiSettings), read at
/// each play. The same sound comes at most twice a second, so that a burst of 700 orders is heard as a burst and not as
/// noise (a scan is always heard). Without a sound device nothing is heard and nothing else happens. GUI thread.
class SoundBoard : public QObject
{
    Q_OBJECT

public:
    explicit SoundBoard(const UiSettings& settings, QObject* parent = nullptr);
    ~SoundBoard() override;

    [[nodiscard]] static QList<Sound> sounds();
    /// The stable name of a sound and of its file: "paid", "low_stock" …
    [[nodiscard]] static QString nameOf(Sound sound);

    void play(Sound sound);
    /// Plays it whatever the user has chosen for it, but at the chosen volume: "listen" in Setup.
    void demonstrate(Sound sound);

Q_SIGNALS:
    /// A sound was begun, loud or not.
    void played(kaibang::Sound sound);

private:
    QSoundEffect* effect(Sound sound);

    const UiSettings& m_settings;
    QHash<int, QSoundEffect*> m_effects;
    QHash<int, QElapsedTimer> m_since;
};

} // namespace kaibang
