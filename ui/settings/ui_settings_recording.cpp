// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the settings keep of sound, recordings and clips.
#include "ui_settings.h"

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

QByteArray UiSettings::microphoneId() const
{
    return m_settings.value("microphone/id"_L1).toByteArray();
}

QString UiSettings::microphoneName() const
{
    return m_settings.value("microphone/name"_L1).toString();
}

void UiSettings::setMicrophone(const QByteArray& id, const QString& name)
{
    m_settings.setValue("microphone/id"_L1, id);
    m_settings.setValue("microphone/name"_L1, name);
}

bool UiSettings::microphoneOn() const
{
    return m_settings.value("microphone/on"_L1, true).toBool();
}

void UiSettings::setMicrophoneOn(bool on)
{
    m_settings.setValue("microphone/on"_L1, on);
}

QString UiSettings::recordingFolder() const
{
    return m_settings.value("recording/folder"_L1).toString();
}

void UiSettings::setRecordingFolder(const QString& path)
{
    m_settings.setValue("recording/folder"_L1, path);
}

QByteArray UiSettings::recordingPreset() const
{
    return m_settings.value("recording/preset"_L1, QByteArrayLiteral("720p")).toByteArray();
}

void UiSettings::setRecordingPreset(const QByteArray& id)
{
    m_settings.setValue("recording/preset"_L1, id);
}

bool UiSettings::recordsWithShow() const
{
    return m_settings.value("recording/with_show"_L1, false).toBool();
}

void UiSettings::setRecordsWithShow(bool on)
{
    m_settings.setValue("recording/with_show"_L1, on);
}

bool UiSettings::keepsLastSeconds() const
{
    return m_settings.value("recording/last_seconds"_L1, true).toBool();
}

void UiSettings::setKeepsLastSeconds(bool on)
{
    m_settings.setValue("recording/last_seconds"_L1, on);
}

bool UiSettings::clipsOpenings() const
{
    return m_settings.value("recording/clip_openings"_L1, false).toBool();
}

void UiSettings::setClipsOpenings(bool on)
{
    m_settings.setValue("recording/clip_openings"_L1, on);
}

} // namespace kaibang
