// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "air_bar.h"

#include "air_words.h"
#include "hold_button.h"
#include "icons.h"
#include "key_map.h"
#include "level_meter.h"
#include "recording_words.h"
#include "theme.h"
#include "ui_settings.h"
#include "wording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

AirBar::AirBar(RecordingRoom& room, const KeyMap& keys, Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_room(room)
    , m_keys(keys)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_state(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_microphone(new QLabel(this))
    , m_trouble(new QLabel(this))
    , m_sound(new QLabel(this))
    , m_meter(new LevelMeter(theme, this))
    , m_mute(new QPushButton(this))
    , m_clip(new QPushButton(this))
    , m_record(new HoldButton(theme, this))
{
    setObjectName(u"airBar"_s);
    m_state->setObjectName(u"recordState"_s);
    m_facts->setObjectName(u"recordFacts"_s);
    m_sound->setObjectName(u"microphoneState"_s);
    m_mute->setObjectName(u"muteButton"_s);
    m_clip->setObjectName(u"clipButton"_s);
    m_record->setObjectName(u"recordButton"_s);
    Theme::setRole(m_facts, "muted");
    Theme::setRole(m_sound, "live");
    m_mute->setCheckable(true);
    buildRows();
    connect(m_mute, &QPushButton::clicked, &m_room, &RecordingRoom::toggleMute);
    connect(m_clip, &QPushButton::clicked, &m_room, &RecordingRoom::clipNow);
    connect(m_record, &HoldButton::done, this,
            [this] { m_room.sign().state == RecordingState::Idle ? m_room.start() : m_room.stop(); });
    connect(&m_room, &RecordingRoom::signChanged, this, &AirBar::showSign);
    connect(&m_room.microphone(), &Microphone::levelChanged, m_meter, &LevelMeter::setLevel);
    connect(&m_keys, &KeyMap::changed, this, &AirBar::retranslate);
    connect(&m_theme, &Theme::changed, this, &AirBar::retranslate);
    retranslate();
}

void AirBar::buildRows()
{
    const auto& t = m_theme.tokens();
    // Words that do not fit are on the tool tip; the picture keeps its room.
    m_facts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* said = new QHBoxLayout;
    said->setSpacing(t.grid);
    said->addWidget(m_icon);
    said->addWidget(m_state);
    said->addWidget(m_facts, 1);
    auto* heard = new QHBoxLayout;
    heard->setSpacing(t.grid);
    heard->addWidget(m_microphone);
    heard->addWidget(m_meter, 1);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addLayout(said);
    words->addLayout(heard);
    auto* row = new QHBoxLayout;
    row->setSpacing(t.grid);
    row->addLayout(words, 1);
    for (QPushButton* each : std::initializer_list<QPushButton*>{m_mute, m_clip, m_record})
        row->addWidget(each);
    // What is wrong with the sound has the whole width: nobody hears it in the house.
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(t.gap, t.grid, t.gap, 0);
    column->setSpacing(t.grid);
    column->addLayout(row);
    auto* wrong = new QHBoxLayout;
    wrong->setSpacing(t.grid);
    wrong->addWidget(m_trouble);
    wrong->addWidget(m_sound, 1);
    column->addLayout(wrong);
}

void AirBar::pressRecord()
{
    m_record->pressByKey();
}

void AirBar::showSign(const RecordingSign& sign)
{
    showRecording(sign);
    showSound(sign);
}

void AirBar::showRecording(const RecordingSign& sign)
{
    const auto& t = m_theme.tokens();
    const bool isOn = sign.state == RecordingState::Recording;
    m_icon->setPixmap(themedPixmap(u"record"_s, isOn ? t.live : t.muted, t.iconSize - t.grid, devicePixelRatioF()));
    m_state->setText(isOn ? tr("REC") : sign.state == RecordingState::Ending ? tr("Ending…") : tr("Not recording"));
    Theme::setRole(m_state, isOn ? "live" : "muted");
    m_said.clear();
    if (sign.state != RecordingState::Idle) {
        m_said = {RecordingWords::placeText(sign.figures.lengthMs)};
        if (sign.figures.droppedPictures > 0)
            m_said.append(tr("%n missing", nullptr, int(sign.figures.droppedPictures)));
        if (sign.minutesLeft >= 0)
            m_said.append(tr("room for %1")
                              .arg(AirWords::roomLeft(sign.figures.freeBytes,
                                                      encodePreset(m_room.settings().recordingPreset()))));
        m_said.append(Wording::bytesText(sign.figures.bytes));
    }
    fitFacts();
    m_record->setMode(isOn ? HoldButton::Mode::Hold : HoldButton::Mode::Click);
    m_record->setEnabled(sign.state != RecordingState::Ending);
    const QString key = m_keys.keyText(LiveAction::Record);
    const QString word = isOn ? tr("Hold to end") : tr("Record");
    m_record->setText(key.isEmpty() ? word : u"%1  %2"_s.arg(word, key));
    m_record->setAccessibleName(isOn ? tr("End the recording") : tr("Record"));
    m_record->setAccessibleDescription(isOn ? tr("Hold for one second to end the recording") : QString());
    m_record->setIcon(themedIcon(isOn ? u"end-show"_s : u"record"_s, isOn ? t.live : t.text));
    m_clip->setEnabled(sign.keepsLastSeconds);
}

void AirBar::fitFacts()
{
    const QFontMetrics metrics = m_facts->fontMetrics();
    m_facts->setMinimumWidth(m_said.isEmpty() ? 0 : metrics.horizontalAdvance(m_said.constFirst()));
    m_facts->setToolTip(m_said.join(u" · "_s));
    for (qsizetype count = m_said.size(); count >= 0; --count) {
        const QString text = m_said.mid(0, count).join(u" · "_s);
        if (count > 1 && metrics.horizontalAdvance(text) > m_facts->width())
            continue;
        m_facts->setText(text);
        return;
    }
}

void AirBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    fitFacts();
}

void AirBar::showSound(const RecordingSign& sign)
{
    const auto& t = m_theme.tokens();
    const QString trouble = AirWords::microphoneText(sign.microphone, sign.hasSound, sign.isMuted);
    const bool isWell = trouble.isEmpty();
    const bool isLost = !isWell && sign.isHeard;
    const bool hasMeter = sign.hasSound && (isWell || sign.isMuted);
    const QPixmap icon = themedPixmap(isWell ? u"microphone"_s : u"mute"_s, isLost ? t.live : t.muted,
                                      t.iconSize - t.grid, devicePixelRatioF());
    // The sign stands before what it is the sign of: the level, or the words.
    m_microphone->setPixmap(icon);
    m_microphone->setVisible(hasMeter);
    m_trouble->setPixmap(icon);
    m_trouble->setVisible(!isWell && !hasMeter);
    // Only what is being lost is a trouble: while nobody is to hear it a microphone is merely missing.
    Theme::setRole(m_sound, sign.isHeard ? "live" : "muted");
    m_sound->setText(trouble);
    m_sound->setToolTip(trouble);
    m_sound->setVisible(!isWell);
    m_meter->setMuted(sign.isMuted);
    m_meter->setVisible(hasMeter);
    if (sign.microphone.state != MicrophoneState::Listening)
        m_meter->clear();
    m_mute->setEnabled(sign.hasSound);
    m_mute->setChecked(sign.isMuted);
    m_mute->setIcon(themedIcon(sign.isMuted ? u"mute"_s : u"microphone"_s, sign.isMuted ? t.live : t.text));
    m_mute->setAccessibleName(sign.isMuted ? tr("Switch the microphone on") : tr("Switch the microphone off"));
    m_mute->setToolTip(m_mute->accessibleName());
}

void AirBar::retranslate()
{
    const auto& t = m_theme.tokens();
    m_mute->setText(m_keys.keyText(LiveAction::Mute));
    const QString key = m_keys.keyText(LiveAction::Clip);
    m_clip->setText(key.isEmpty() ? tr("20 s") : u"%1  %2"_s.arg(tr("20 s"), key));
    m_clip->setIcon(themedIcon(u"clip"_s, t.text));
    m_clip->setAccessibleName(tr("Clip of the last 20 seconds"));
    m_clip->setToolTip(tr("Keeps the last 20 seconds as a clip; during an opening, the opening to its result"));
    for (QPushButton* each : std::initializer_list<QPushButton*>{m_mute, m_clip, m_record})
        each->setMinimumHeight(t.controlHeight);
    showSign(m_room.sign());
}

void AirBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AirBar::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_room.setMeterWanted(this, true);
}

void AirBar::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_room.setMeterWanted(this, false);
}

} // namespace kaibang
