// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound_board.h"

#include "ui_settings.h"

#include <QSoundEffect>
#include <QUrl>
#include <array>
#include <chrono>

namespace kaibang {

using namespace std::chrono_literals;

namespace {

constexpr auto shortestGap = 500ms;
constexpr std::array names{"paid",       "low_stock", "feed_silent",  "disk_low", "scan_right",
                           "scan_wrong", "claim",     "hold_expired", "opening",  "stream_lost"};

} // namespace

SoundBoard::SoundBoard(const UiSettings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
{}

SoundBoard::~SoundBoard() = default;

QList<Sound> SoundBoard::sounds()
{
    QList<Sound> all;
    for (size_t i = 0; i < names.size(); ++i)
        all.append(static_cast<Sound>(i));
    return all;
}

QString SoundBoard::nameOf(Sound sound)
{
    return QLatin1String(names.at(static_cast<size_t>(sound)));
}

void SoundBoard::play(Sound sound)
{
    if (m_settings.soundVolume() == 0 || !m_settings.soundOn(nameOf(sound)))
        return;
    QElapsedTimer& since = m_since[static_cast<int>(sound)];
    // Two scans in half a second are two scans: each must be heard.
    const auto gap = sound == Sound::ScanRight || sound == Sound::ScanWrong ? 0ms : shortestGap;
    if (since.isValid() && std::chrono::milliseconds(since.elapsed()) < gap)
        return;
    since.start();
    demonstrate(sound);
}

void SoundBoard::demonstrate(Sound sound)
{
    QSoundEffect* one = effect(sound);
    one->setVolume(static_cast<float>(m_settings.soundVolume()) / 100.0F);
    one->play();
    Q_EMIT played(sound);
}

// Read when first needed: decoded files and a sound stream are not part of a quick start.
QSoundEffect* SoundBoard::effect(Sound sound)
{
    QSoundEffect*& one = m_effects[static_cast<int>(sound)];
    if (!one) {
        one = new QSoundEffect(this);
        one->setSource(QUrl(QStringLiteral("qrc:/sounds/%1.wav").arg(nameOf(sound))));
    }
    return one;
}

} // namespace kaibang
