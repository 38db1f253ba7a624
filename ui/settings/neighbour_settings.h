// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene_table.h"

#include <QSettings>

namespace kaibang {

/// What a person has chosen for OBS and other programs. The password of OBS is in the keychain and not here.
struct NeighbourWish
{
    static constexpr int usualPagePort = 8749, usualObsPort = 4455;
    static constexpr int leastPort = 1024, mostPort = 65'535;

    bool pageOn = false;
    int pagePort = usualPagePort;
    bool obsOn = false;
    QString obsHost = QStringLiteral("127.0.0.1");
    int obsPort = usualObsPort;
    QString textSource; ///< empty: no text is written
    QList<SceneRule> rules;
    bool operator==(const NeighbourWish&) const = default;
};

/// The wish, and the secret part of the overlay page's address, in the file of the window's settings, which nobody else
/// on this computer may read. GUI thread.
class NeighbourSettings
{
public:
    explicit NeighbourSettings(const QString& file);

    [[nodiscard]] NeighbourWish wish() const;
    void setWish(const NeighbourWish& wish);
    /// Made when it is first asked for.
    [[nodiscard]] QByteArray token();
    /// From now on another one.
    void renewToken();
    /// Writes now; false when that did not work, or when the file cannot be kept from others.
    bool sync();

private:
    QSettings m_settings;
};

} // namespace kaibang
