// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "microphone.h"
#include "picture_check.h"
#include "preflight.h"

#include <QFutureWatcher>
#include <QObject>
#include <functional>
#include <optional>

namespace kaibang {

class Compositor;
class StreamRoom;

/// What a studio is looked at before a show besides the usual: light and focus of the camera's own picture, whether the
/// microphone is heard, what the lines to the chosen targets carried, how long a recording has room, and whether the
/// keys are there. Pictures are measured on a worker. GUI thread; everything is borrowed.
class StudioChecks : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Compositor& compositor;
        Microphone& microphone;
        StreamRoom& streams;
        std::function<bool()> isMicrophoneOn;
        std::function<QString()> recordingFolder; ///< one that exists, or is to be made
        std::function<int()> recordingKbps;
    };
    explicit StudioChecks(const Parts& parts, QObject* parent = nullptr);
    ~StudioChecks() override;

    /// Looks again; checked() follows, at once with what is known and once more when the picture is measured.
    void look();

Q_SIGNALS:
    void checked(const QList<kaibang::PreflightCheck>& checks);

private:
    void noteLevel(const SoundLevel& level);
    [[nodiscard]] QList<PreflightCheck> all() const;
    [[nodiscard]] double loudestDb() const;
    void askForPicture();

    Parts m_parts;
    std::optional<PictureCheck> m_picture;
    QFutureWatcher<PictureCheck> m_measured;
    QFutureWatcher<qint64> m_disk;
    qint64 m_freeBytes = -1;
    QList<std::pair<qint64, double>> m_levels; ///< of the last seconds: monotonic ns, peak in dB
    bool m_isAsking = false;
};

} // namespace kaibang
