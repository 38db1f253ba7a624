// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "line_rule.h"

#include "text.h"

namespace kaibang {

namespace {

QString withChoice(const QString& words, const QString& choice)
{
    return normalizedWidth(words).simplified() + QLatin1Char('\n') + normalizedWidth(choice).simplified();
}

} // namespace

QString wordsOf(RuleKind kind, const OrderLine& line)
{
    switch (kind) {
    case RuleKind::Sku:
        return line.sku;
    case RuleKind::ProductId:
        return line.productId.isEmpty() ? QString() : withChoice(line.productId, line.variant);
    case RuleKind::Title:
        return line.title.isEmpty() ? QString() : withChoice(line.title, line.variant);
    }
    return {};
}

LineRule ruleFor(const QString& source, const QString& shopId, const OrderLine& line)
{
    LineRule rule{source, shopId, RuleKind::Title, {}, {}, 1};
    for (const RuleKind kind : {RuleKind::Sku, RuleKind::ProductId, RuleKind::Title}) {
        rule.kind = kind;
        rule.words = wordsOf(kind, line);
        if (!rule.words.isEmpty())
            break;
    }
    return rule;
}

} // namespace kaibang
