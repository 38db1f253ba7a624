// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene_table.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <array>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array whenNames{"covered", "product", "category", "otherwise"};

bool needsWhich(SceneWhen when)
{
    return when == SceneWhen::Product || when == SceneWhen::Category;
}

bool isSound(const SceneRule& rule)
{
    return !rule.scene.isEmpty() && needsWhich(rule.when) != rule.which.isEmpty();
}

bool holds(const SceneRule& rule, const SceneFacts& facts)
{
    switch (rule.when) {
    case SceneWhen::Covered:
        return facts.isCovered;
    case SceneWhen::Product:
        return facts.product.isValid() && rule.which == facts.product.text();
    case SceneWhen::Category:
        return facts.product.isValid() && rule.which.compare(facts.category, Qt::CaseInsensitive) == 0;
    case SceneWhen::Otherwise:
        return facts.product.isValid();
    }
    return false;
}

} // namespace

QString sceneFor(const QList<SceneRule>& rules, const SceneFacts& facts)
{
    const SceneRule* best = nullptr;
    for (const SceneRule& rule : rules)
        if (holds(rule, facts) && (best == nullptr || rule.when < best->when))
            best = &rule;
    return best != nullptr ? best->scene : QString();
}

QByteArray sceneRulesJson(const QList<SceneRule>& rules)
{
    QJsonArray lines;
    for (const SceneRule& rule : rules)
        if (isSound(rule) && lines.size() < mostSceneRules)
            lines.append(QJsonObject{{u"when"_s, QLatin1String(whenNames[size_t(rule.when)])},
                                     {u"which"_s, rule.which},
                                     {u"scene"_s, rule.scene}});
    return QJsonDocument(lines).toJson(QJsonDocument::Compact);
}

QList<SceneRule> sceneRulesOf(const QByteArray& json)
{
    QList<SceneRule> rules;
    const QJsonArray lines = QJsonDocument::fromJson(json).array();
    for (const QJsonValue& line : lines) {
        const QString when = line[u"when"_s].toString();
        const auto known = std::find_if(whenNames.begin(), whenNames.end(),
                                        [&when](const char* name) { return when == QLatin1String(name); });
        if (known == whenNames.end())
            continue;
        const SceneRule rule{SceneWhen(known - whenNames.begin()), line[u"which"_s].toString(),
                             line[u"scene"_s].toString()};
        if (isSound(rule) && rules.size() < mostSceneRules)
            rules.append(rule);
    }
    return rules;
}

} // namespace kaibang
