// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording_section.h"

#include "air_words.h"
#include "level_meter.h"
#include "recording_room.h"
#include "ui_settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <algorithm>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

// Before the microphones that are there.
enum FixedInput { NoMicrophone, SystemsChoice, FixedInputs };

} // namespace

RecordingSection::RecordingSection(RecordingRoom& room, Theme& theme, QWidget* parent)
    : SetupSection(theme, parent)
    , m_room(room)
    , m_microphone(choice(u"microphoneChoice"_s))
    , m_preset(choice(u"recordingPreset"_s))
    , m_meter(new LevelMeter(theme, this))
    , m_sound(freeLabel(u"microphoneTrouble"_s, "error"))
    , m_folder(freeLabel(u"recordingFolder"_s))
    , m_choose(button(u"recordingFolderButton"_s, QT_TR_NOOP("Choose folder…"), u"folder"_s))
    , m_standard(button(u"standardFolderButton"_s, QT_TR_NOOP("The standard folder"), u"undo"_s, "quiet"))
    , m_withShow(check(u"recordWithShow"_s, QT_TR_NOOP("Record each show from its start to its end")))
    , m_lastSeconds(check(u"keepLastSeconds"_s, QT_TR_NOOP("Keep the last 20 seconds of a show at hand, for a clip")))
    , m_openings(check(u"clipOpenings"_s, QT_TR_NOOP("Make a clip of every opening, for its order")))
{
    head(QT_TR_NOOP("Sound and recording"),
         QT_TR_NOOP("What is recorded stays on this computer. The picture is the one that viewers see; without a "
                    "microphone there is silence."));
    buildSound();
    buildFile();
    column()->addWidget(m_withShow);
    column()->addWidget(m_lastSeconds);
    column()->addWidget(m_openings);
    column()->addStretch();
}

void RecordingSection::buildSound()
{
    column()->addWidget(labelled(QT_TR_NOOP("Microphone"), m_microphone));
    column()->addWidget(m_meter);
    column()->addWidget(m_sound);
    connect(m_microphone, &QComboBox::activated, this, &RecordingSection::chooseMicrophone);
    connect(&m_room.microphone(), &Microphone::inputsChanged, this, &RecordingSection::fillMicrophones);
    connect(&m_room.microphone(), &Microphone::levelChanged, m_meter, &LevelMeter::setLevel);
    connect(&m_room, &RecordingRoom::signChanged, this, &RecordingSection::showSign);
}

void RecordingSection::buildFile()
{
    column()->addWidget(labelled(QT_TR_NOOP("Picture size"), m_preset));
    column()->addWidget(label(QT_TR_NOOP("Recordings and clips go to"), "title"));
    column()->addWidget(m_folder);
    buttons({m_choose, m_standard});
    UiSettings& settings = m_room.settings();
    connect(m_preset, &QComboBox::activated, this, [this, &settings] {
        settings.setRecordingPreset(m_preset->currentData().toByteArray());
        m_room.apply();
    });
    connect(m_choose, &QPushButton::clicked, this, &RecordingSection::chooseFolder);
    connect(m_standard, &QPushButton::clicked, this, [this, &settings] {
        settings.setRecordingFolder({});
        fill();
    });
    connect(m_withShow, &QCheckBox::toggled, this, [&settings](bool on) { settings.setRecordsWithShow(on); });
    connect(m_openings, &QCheckBox::toggled, this, [&settings](bool on) { settings.setClipsOpenings(on); });
    connect(m_lastSeconds, &QCheckBox::toggled, this, [this, &settings](bool on) {
        settings.setKeepsLastSeconds(on);
        m_room.apply();
    });
}

void RecordingSection::refresh()
{
    fill();
}

void RecordingSection::retranslate()
{
    fill();
}

void RecordingSection::fill()
{
    fillMicrophones();
    const UiSettings& settings = m_room.settings();
    m_preset->clear();
    for (const EncodePreset& preset : encodePresets())
        m_preset->addItem(AirWords::presetText(preset), preset.id);
    m_preset->setCurrentIndex(std::max(m_preset->findData(encodePreset(settings.recordingPreset()).id), 0));
    m_folder->setText(QDir::toNativeSeparators(m_room.folder()));
    m_standard->setVisible(!settings.recordingFolder().isEmpty());
    m_withShow->setChecked(settings.recordsWithShow());
    m_lastSeconds->setChecked(settings.keepsLastSeconds());
    m_openings->setChecked(settings.clipsOpenings());
    showSign(m_room.sign());
}

// One that was chosen and is not plugged in stays chosen, and says so.
void RecordingSection::fillMicrophones()
{
    const UiSettings& settings = m_room.settings();
    const SoundInput wanted{settings.microphoneId(), settings.microphoneName()};
    QList<SoundInput> inputs = m_room.microphone().inputs();
    int chosen = SystemsChoice;
    if (!settings.microphoneOn()) {
        chosen = NoMicrophone;
    } else if (!wanted.id.isEmpty()) {
        int at = matchInput(inputs, wanted);
        if (at < 0) {
            inputs.append({wanted.id, tr("%1 (not plugged in)").arg(wanted.name)});
            at = int(inputs.size()) - 1;
        }
        chosen = FixedInputs + at;
    }
    m_microphone->clear();
    m_microphone->addItem(tr("None: silence"));
    m_microphone->addItem(inputs.isEmpty() ? tr("The system's choice (none is plugged in)")
                                           : tr("The system's choice: %1").arg(inputs.constFirst().name));
    for (const SoundInput& input : std::as_const(inputs))
        m_microphone->addItem(input.name, input.id);
    m_microphone->setCurrentIndex(chosen);
}

void RecordingSection::chooseMicrophone(int index)
{
    UiSettings& settings = m_room.settings();
    settings.setMicrophoneOn(index != NoMicrophone);
    if (index == SystemsChoice)
        settings.setMicrophone({}, {});
    else if (index >= FixedInputs && m_microphone->itemData(index).toByteArray() != settings.microphoneId())
        settings.setMicrophone(m_microphone->itemData(index).toByteArray(), m_microphone->itemText(index));
    m_room.apply();
}

void RecordingSection::chooseFolder()
{
    const QString path = QFileDialog::getExistingDirectory(this, tr("Where recordings go"), m_room.folder());
    if (path.isEmpty())
        return;
    m_room.settings().setRecordingFolder(path);
    fill();
}

void RecordingSection::showSign(const RecordingSign& sign)
{
    const QString trouble = AirWords::microphoneText(sign.microphone, sign.hasSound, sign.isMuted);
    m_sound->setText(trouble);
    m_sound->setVisible(!trouble.isEmpty());
    m_meter->setMuted(sign.isMuted);
    if (sign.microphone.state != MicrophoneState::Listening)
        m_meter->clear();
}

void RecordingSection::showEvent(QShowEvent* event)
{
    SetupSection::showEvent(event);
    m_room.setMeterWanted(this, true);
}

void RecordingSection::hideEvent(QHideEvent* event)
{
    SetupSection::hideEvent(event);
    m_room.setMeterWanted(this, false);
}

} // namespace kaibang
