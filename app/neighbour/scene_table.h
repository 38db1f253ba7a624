// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uid.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace kaibang {

/// What is on air, as far as another program's scene depends on it.
struct SceneFacts
{
    Uid product; ///< invalid while nothing is on air
    QString category;
    bool isCovered = false; ///< "back soon" covers the picture
    bool operator==(const SceneFacts&) const = default;
};

/// When a scene of OBS is to be shown. The first that holds counts, in the order in which they stand here.
enum class SceneWhen { Covered, Product, Category, Otherwise };

/// One line of the table "when … show scene …".
struct SceneRule
{
    SceneWhen when = SceneWhen::Otherwise;
    QString which; ///< the product's uid, or the category; empty for the other two
    QString scene;
    bool operator==(const SceneRule&) const = default;
};

/// At most so many; what a file holds beyond is not read.
inline constexpr qsizetype mostSceneRules = 50;

/// The scene for what is on air; empty where no line speaks of it, and then OBS is left as it is.
[[nodiscard]] QString sceneFor(const QList<SceneRule>& rules, const SceneFacts& facts);

/// For the settings. Lines without a scene, or that say nothing of when, are left out either way.
[[nodiscard]] QByteArray sceneRulesJson(const QList<SceneRule>& rules);
[[nodiscard]] QList<SceneRule> sceneRulesOf(const QByteArray& json);

} // namespace kaibang
