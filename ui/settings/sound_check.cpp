// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound_check.h"

#include "sound_board.h"
#include "ui_settings.h"

#include <QAudioDevice>
#include <QHBoxLayout>
#include <QLabel>
#include <QMediaDevices>
#include <QPushButton>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int loudest = 100;

} // namespace

SoundCheck::SoundCheck(UiSettings& settings, SoundBoard& sounds, Theme& theme, QWidget* parent)
    : PagePart(theme, parent)
    , m_settings(settings)
    , m_sounds(sounds)
    , m_play(button(u"soundCheckPlay"_s, QT_TR_NOOP("Play a sound"), u"sound"_s))
    , m_heard(button(u"soundCheckHeard"_s, QT_TR_NOOP("I heard it"), u"check"_s))
    , m_nothing(button(u"soundCheckNothing"_s, QT_TR_NOOP("I heard nothing"), u"close"_s))
    , m_words(freeLabel(u"soundCheckWords"_s, "muted"))
{
    setObjectName(u"soundCheck"_s);
    auto* column = new QVBoxLayout(this);
    spaced(column);
    column->addWidget(label(QT_TR_NOOP("Sound"), "title"));
    auto* row = new QHBoxLayout;
    spaced(row);
    for (QPushButton* each : {m_play, m_heard, m_nothing})
        row->addWidget(each);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_words);
    connect(m_play, &QPushButton::clicked, this, &SoundCheck::play);
    connect(m_heard, &QPushButton::clicked, this, [this] { turnTo(Answer::Heard); });
    connect(m_nothing, &QPushButton::clicked, this, &SoundCheck::hearNothing);
    turnTo(Answer::NotPlayed);
}

void SoundCheck::play()
{
    m_sounds.demonstrate(Sound::Paid);
    turnTo(Answer::Asked);
}

void SoundCheck::hearNothing()
{
    m_settings.setSoundVolume(loudest);
    turnTo(QMediaDevices::defaultAudioOutput().isNull() ? Answer::NoDevice : Answer::NotHeard);
}

void SoundCheck::turnTo(Answer answer)
{
    const bool hadKeyboard = m_heard->hasFocus() || m_nothing->hasFocus();
    m_answer = answer;
    m_heard->setVisible(answer == Answer::Asked);
    m_nothing->setVisible(answer == Answer::Asked);
    if (hadKeyboard && answer != Answer::Asked)
        m_play->setFocus(Qt::OtherFocusReason);
    retranslate();
}

void SoundCheck::retranslate()
{
    switch (m_answer) {
    case Answer::NotPlayed:
        m_words->setText(tr("An order that is paid, a claim, an empty shelf: each has its own sound."));
        return;
    case Answer::Asked:
        m_words->setText(tr("That is how a paid order sounds. Did you hear it?"));
        return;
    case Answer::Heard:
        m_words->setText(tr("Good. How loud it is, and which sounds there are, you choose in Setup."));
        return;
    case Answer::NotHeard:
        m_words->setText(tr("Kaibang is as loud as it can be now. Turn up the computer's own volume, choose the right "
                            "loudspeaker in its settings, then play the sound again."));
        return;
    case Answer::NoDevice:
        m_words->setText(tr("This computer has no loudspeaker now. Plug one in or connect it, then play the sound "
                            "again."));
        return;
    }
}

} // namespace kaibang
