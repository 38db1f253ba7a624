// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stream_target.h"

#include <algorithm>
#include <array>

namespace kaibang {

PresetFigures figuresOf(StreamPreset preset)
{
    switch (preset) {
    case StreamPreset::Small360p:
        return {{640, 360}, 30, 700, 400, 96};
    case StreamPreset::Usual720p:
        break;
    case StreamPreset::Large1080p:
        return {{1920, 1080}, 30, 4000, 1000, 128};
    }
    return {{1280, 720}, 30, 1500, 400, 96};
}

StreamPreset smallestPreset(std::span<const StreamPreset> presets)
{
    return presets.empty() ? StreamPreset::Usual720p : *std::ranges::min_element(presets);
}

AddressProblem checkTarget(const StreamTarget& target, const StreamSecrets& secrets)
{
    const QString& app = target.address.app;
    if (target.address.protocol != StreamProtocol::Srt && app.isEmpty())
        return AddressProblem::NoApp;
    if (target.needsKey && secrets.key.isEmpty())
        return AddressProblem::KeyMissing;
    // The same reading as for what is typed, so that nothing that was stored is trusted more.
    const QString key =
        secrets.key.isEmpty() && target.address.protocol != StreamProtocol::Srt ? QStringLiteral("none") : secrets.key;
    const ReadAddress read = readStreamAddress(shownAddress(target.address), key);
    if (read.problem != AddressProblem::None)
        return read.problem;
    const qsizetype length = secrets.passphrase.toUtf8().size();
    return length == 0 || (length >= 10 && length <= 79) ? AddressProblem::None : AddressProblem::BadPassphrase;
}

std::span<const StreamPlatform> streamPlatforms()
{
    // Addresses as the platforms publish them for streaming programs. Twitch documents the suffix for bandwidth tests.
    static const std::array<StreamPlatform, 6> known{{
        {QLatin1String("facebook"), QLatin1String("rtmps://live-api-s.facebook.com:443/rtmp"), {}},
        {QLatin1String("youtube"), QLatin1String("rtmps://a.rtmps.youtube.com:443/live2"), {}},
        {QLatin1String("twitch"), QLatin1String("rtmps://live.twitch.tv:443/app"), QLatin1String("bandwidthtest=true")},
        {QLatin1String("tiktok"), {}, {}},
        {QLatin1String("taobao"), {}, {}},
        {QLatin1String("other"), {}, {}},
    }};
    return known;
}

bool makeTest(const StreamPlatform& platform, StreamTarget& target, StreamSecrets& secrets)
{
    if (platform.testKeySuffix.isEmpty())
        return false;
    secrets.key += QLatin1Char(secrets.key.contains(QLatin1Char('?')) ? '&' : '?') + QString(platform.testKeySuffix);
    target.purpose = StreamPurpose::Test;
    return true;
}

} // namespace kaibang
