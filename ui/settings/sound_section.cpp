// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound_section.h"

#include "speaker.h"
#include "ui_settings.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSlider>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

SoundSection::SoundSection(UiSettings& settings, SoundBoard& sounds, Speaker& speaker, Theme& theme, QWidget* parent)
    : SetupSection(theme, parent)
    , m_settings(settings)
    , m_sounds(sounds)
    , m_speaker(speaker)
    , m_volume(new QSlider(Qt::Horizontal, this))
    , m_percent(freeLabel(u"volumePercent"_s))
    , m_speech(check(u"speechOn"_s, QT_TR_NOOP("Say new orders aloud")))
    , m_noVoice(freeLabel(u"noVoice"_s, "muted"))
{
    head(QT_TR_NOOP("Sounds and speech"),
         QT_TR_NOOP(
             "Each sound has its own rhythm, so that you know it without looking. They play on this computer only."));
    m_volume->setObjectName(u"soundVolume"_s);
    m_volume->setRange(0, 100);
    m_volume->setPageStep(10);
    auto* loud = new QWidget(this);
    auto* line = new QHBoxLayout(loud);
    spaced(line);
    line->addWidget(m_volume, 1);
    m_percent->setMinimumWidth(tokens().controlHeight * 2);
    line->addWidget(m_percent);
    column()->addWidget(labelled(QT_TR_NOOP("Volume"), loud));
    // The row has the name, but it is the slider that takes the keyboard.
    say(m_volume, QT_TR_NOOP("Volume"), Phrase::AccessibleName);
    for (const Sound sound : SoundBoard::sounds())
        addRow(sound);
    column()->addWidget(m_speech);
    column()->addWidget(m_noVoice);
    column()->addStretch();
    connect(m_volume, &QSlider::valueChanged, this, [this](int percent) {
        m_settings.setSoundVolume(percent);
        m_percent->setText(percent == 0 ? tr("silent") : tr("%1 %").arg(percent));
    });
    connect(m_volume, &QSlider::sliderReleased, this, [this] { m_sounds.demonstrate(Sound::Paid); });
    connect(m_speech, &QCheckBox::toggled, this, [this](bool on) { m_settings.setSpeechOn(on); });
}

void SoundSection::addRow(Sound sound)
{
    auto* on = check(u"soundOn_"_s + SoundBoard::nameOf(sound), QT_TR_NOOP("Sound"));
    auto* listen = button(u"listen_"_s + SoundBoard::nameOf(sound), QT_TR_NOOP("Listen"), u"sound"_s, "quiet");
    auto* line = new QHBoxLayout;
    spaced(line);
    line->addWidget(on, 1);
    line->addWidget(listen);
    column()->addLayout(line);
    connect(on, &QCheckBox::toggled, this,
            [this, sound](bool is) { m_settings.setSoundOn(SoundBoard::nameOf(sound), is); });
    connect(listen, &QPushButton::clicked, this, [this, sound] { m_sounds.demonstrate(sound); });
    m_on.insert(static_cast<int>(sound), on);
    m_listen.insert(static_cast<int>(sound), listen);
}

void SoundSection::refresh()
{
    m_volume->setValue(m_settings.soundVolume());
    for (auto row = m_on.cbegin(); row != m_on.cend(); ++row)
        row.value()->setChecked(m_settings.soundOn(SoundBoard::nameOf(static_cast<Sound>(row.key()))));
    m_speech->setChecked(m_settings.speechOn());
    const bool speaks = m_speaker.canSpeak(locale());
    m_speech->setEnabled(speaks);
    m_noVoice->setVisible(!speaks);
}

void SoundSection::retranslate()
{
    m_percent->setText(m_settings.soundVolume() == 0 ? tr("silent") : tr("%1 %").arg(m_settings.soundVolume()));
    for (auto row = m_on.cbegin(); row != m_on.cend(); ++row) {
        const QString name = words(static_cast<Sound>(row.key()));
        row.value()->setText(name);
        m_listen.value(row.key())->setAccessibleName(tr("Listen: %1").arg(name));
    }
    m_noVoice->setText(tr("This computer has no voice for this language. Install speech-dispatcher with a voice, then "
                          "start Kaibang again."));
}

QString SoundSection::words(Sound sound)
{
    switch (sound) {
    case Sound::Paid:
        return tr("An order is paid");
    case Sound::LowStock:
        return tr("Stock is low");
    case Sound::FeedSilent:
        return tr("A source of orders is silent");
    case Sound::DiskLow:
        return tr("The disk is nearly full");
    case Sound::ScanRight:
        return tr("A scanned thing belongs into the bag");
    case Sound::ScanWrong:
        return tr("A scanned thing does not belong there");
    case Sound::Claim:
        return tr("Somebody claims an item");
    case Sound::HoldExpired:
        return tr("A hold has expired");
    case Sound::Opening:
        return tr("Whose opening is next");
    case Sound::StreamLost:
        return tr("A stream is lost, or its room closes soon");
    }
    return {};
}

} // namespace kaibang
