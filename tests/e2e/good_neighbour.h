// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "obs_link.h"

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace kaibang {

/// The OBS of this system with a home of its own: two scenes, a text source, its web socket on. Needs a display.
class RealObs
{
public:
    explicit RealObs(const QString& password);
    ~RealObs();
    void start();
    /// Before start(): where its stream goes.
    void streamTo(const QString& server, const QString& key) const;
    /// Without a chance to say anything.
    void kill();
    [[nodiscard]] ObsAddress address() const { return m_address; }
    [[nodiscard]] QString recordings() const { return m_home.filePath(QStringLiteral("videos")); }
    /// Its log, for a test that failed.
    [[nodiscard]] QByteArray words() const;
    /// What it answers to a question, over a line that shares nothing with ObsLink but the challenge's sum.
    QJsonObject ask(const QString& request, const QJsonObject& data = {}) const;

private:
    void write(const QString& name, const QByteArray& words) const;

    QTemporaryDir m_home;
    ObsAddress m_address;
    QProcess m_process;
};

/// Keeps what is on the display as a picture in KAIBANG_OUT, where that is set.
void keepDisplay(const QString& name);
/// Where a picture of this name is kept: KAIBANG_OUT, else `folder`.
QString pictureFile(const QString& name, const QTemporaryDir& folder);

} // namespace kaibang
