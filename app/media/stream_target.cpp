// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stream_target.h"

#include <algorithm>
#include <array>

namespace kaibang {

EncodePreset presetFor(std::span<const StreamTarget> targets)
{
    if (targets.empty())
        return encodePreset({});
    EncodePreset smallest = encodePreset(targets.front().preset);
    for (const StreamTarget& target : targets) {
        const EncodePreset wanted = encodePreset(target.preset);
        if (wanted.totalKbps() < smallest.totalKbps())
            smallest = wanted;
    }
    return smallest;
}

std::optional<EncodePreset> presetWithin(int kbps)
{
    const QList<EncodePreset> presets = encodePresets();
    for (auto preset = presets.crbegin(); preset != presets.crend(); ++preset) {
        if (preset->totalKbps() <= kbps)
            return *preset;
    }
    const EncodePreset& smallest = presets.first();
    return lowestKbps(smallest) + smallest.soundKbps <= kbps ? std::optional(smallest) : std::nullopt;
}

int lowestKbps(const EncodePreset& preset)
{
    return preset.size.height() > 720 ? 1000 : 400;
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
