// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as the settings of this computer, as a village's sign, and as scene rules: every value that comes out is
// within its limits, and what was accepted reads back alike. The first byte chooses.
#include "key_map.h"
#include "must.h"
#include "scene_table.h"
#include "sign_template.h"
#include "ui_settings.h"

#include <QFile>
#include <QGuiApplication>
#include <QSet>
#include <QTemporaryDir>

using namespace kaibang;

namespace {

void checkLayout(const OverlayLayout& layout)
{
    for (const OverlayLayer layer : overlayLayers) {
        const LayerPlace& place = layout[layer];
        KAIBANG_MUST(place.sizePercent >= LayerPlace::leastSize && place.sizePercent <= LayerPlace::mostSize);
        KAIBANG_MUST(QRect(0, 0, 1280, 720).intersects(placedRect(place, {200, 100}, {1280, 720})));
    }
    const auto again = OverlayLayout::fromJson(layout.toJson());
    KAIBANG_MUST(again && *again == layout);
}

void checkSettings(const QByteArray& bytes)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("console.conf"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        std::abort();
    file.close();
    UiSettings settings(path);
    const int volume = settings.soundVolume(), steps = settings.textSizeSteps();
    KAIBANG_MUST(volume >= 0 && volume <= 100);
    KAIBANG_MUST(steps >= 0 && steps <= 4);
    const int theme = int(settings.themeMode()), source = int(settings.sourceKind());
    KAIBANG_MUST(theme >= 0 && theme <= 2 && source >= 0 && source <= 2);
    if (const auto layout = OverlayLayout::fromJson(settings.overlayLayout()))
        checkLayout(*layout);
    (void)settings.sign();
    (void)settings.prompterSpeed();
    (void)settings.printOffset(UiSettings::Paper::Page);
    // One key means one thing, however the file was edited.
    const KeyMap keys(settings);
    QSet<QString> taken;
    for (const LiveAction action : KeyMap::actions()) {
        for (const QKeySequence& key : keys.keys(action)) {
            const QString text = key.toString(QKeySequence::PortableText);
            KAIBANG_MUST(!taken.contains(text));
            taken.insert(text);
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    static QGuiApplication application(*argc, *argv);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char*>(data) + 1, static_cast<qsizetype>(size) - 1);
    switch (data[0] % 3) {
    case 0:
        checkSettings(bytes);
        break;
    case 1:
        if (const auto sign = SignTemplate::fromJson(bytes)) {
            KAIBANG_MUST(sign.value().name.size() <= SignTemplate::longestName);
            KAIBANG_MUST(sign.value().line.size() <= SignTemplate::longestLine);
            checkLayout(sign.value().layout);
            const auto again = SignTemplate::fromJson(sign.value().toJson());
            KAIBANG_MUST(again.ok() && again.value().name == sign.value().name &&
                         again.value().line == sign.value().line);
        }
        break;
    default: {
        const QList<SceneRule> rules = sceneRulesOf(bytes);
        KAIBANG_MUST(rules.size() <= mostSceneRules);
        KAIBANG_MUST(sceneRulesOf(sceneRulesJson(rules)) == rules);
    }
    }
    return 0;
}
