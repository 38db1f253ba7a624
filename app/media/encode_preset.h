// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QSize>

namespace kaibang {

/// How the composed picture is compressed. Values for EncodedFormat; a window names them by `id`.
struct EncodePreset
{
    QByteArray id; ///< stable, for the settings
    QSize size;    ///< even; the composed picture is fitted into it, with black bars where the aspect differs
    int framesPerSecond = 30;
    int pictureKbps = 0;
    int soundKbps = 0; ///< stereo AAC at 48 kHz

    int totalKbps() const { return pictureKbps + soundKbps; }

    friend bool operator==(const EncodePreset&, const EncodePreset&) = default;
};

/// From the smallest line to the largest: "360p" for a weak line, "720p" (the default), "1080p".
inline QList<EncodePreset> encodePresets()
{
    return {{QByteArrayLiteral("360p"), {640, 360}, 30, 500, 64},
            {QByteArrayLiteral("720p"), {1280, 720}, 30, 1500, 128},
            {QByteArrayLiteral("1080p"), {1920, 1080}, 30, 3500, 128}};
}

/// The preset of that id; 720p where there is none, so that a setting of a later version does no harm.
inline EncodePreset encodePreset(const QByteArray& id)
{
    const QList<EncodePreset> all = encodePresets();
    for (const EncodePreset& one : all) {
        if (one.id == id)
            return one;
    }
    return all[1];
}

} // namespace kaibang
