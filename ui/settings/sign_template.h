// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "overlay.h"
#include "result.h"
#include "ui_settings.h"

#include <QFuture>
#include <QImage>

namespace kaibang {

/// What a village's households can share so that their pictures look alike: the sign with its logo in it, the colour
/// and the places. A file of JSON; it comes from somebody else and is read as such.
struct SignTemplate
{
    static constexpr int longestName = 24, longestLine = 40; ///< what a sign has room for
    static constexpr qint64 mostBytes = 2 * 1024 * 1024;     ///< of a file
    static constexpr QSize mostLogo{480, 200};               ///< a larger logo is kept in this size

    QString name, line;
    QColor accent;
    QImage logo; ///< may be null
    OverlayLayout layout;

    [[nodiscard]] QByteArray toJson() const;
    /// NotOurs for what is no template; Invalid for a logo that cannot be read or is larger than 4096 pixels.
    [[nodiscard]] static Result<SignTemplate> fromJson(const QByteArray& json);
};

// On workers: a stick or a share can make its reader wait. Io, NotOurs, Invalid.
/// Reads the template at `path`, keeps its logo as a PNG in `folder`, and tells what the settings are to hold.
struct TakenSign
{
    UiSettings::Sign sign;
    OverlayLayout layout;
};
[[nodiscard]] QFuture<Result<TakenSign>> takeSignTemplate(const QString& path, const QString& folder);
/// Writes sign and layout, with the logo's own pixels, to `path`.
[[nodiscard]] QFuture<Result<Done>> writeSignTemplate(const UiSettings::Sign& sign, const OverlayLayout& layout,
                                                      const QString& path);

} // namespace kaibang
