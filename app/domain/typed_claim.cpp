// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typed_claim.h"

#include "claim_text.h"

#include <QStringList>

namespace kaibang {

namespace {

constexpr qint64 mostUnits = 9'999;

std::optional<qint64> numberOf(const QString& text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber && number >= 0 ? std::optional<qint64>(number) : std::nullopt;
}

/// "x2", "2x", "*2", "+2".
std::optional<qint64> marked(const QString& token)
{
    static const QString marks = QStringLiteral("x*+×");
    const QString text = token.toLower();
    if (text.size() < 2)
        return std::nullopt;
    if (marks.contains(text.front()))
        return numberOf(text.mid(1));
    return marks.contains(text.back()) ? numberOf(text.chopped(1)) : std::nullopt;
}

int itemOf(const QString& token, const ClaimScene& scene)
{
    const QString key = claimCodeKey(foldedClaim(token));
    const auto number = numberOf(key);
    for (int i = 0; i < scene.items.size(); ++i) {
        const ClaimItem& item = scene.items.at(i);
        for (const QString& code : {item.code, item.pieceNumber}) {
            const QString known = claimCodeKey(foldedClaim(code));
            if (!known.isEmpty() && (known == key || (number && numberOf(known) == number)))
                return i;
        }
    }
    return -1;
}

} // namespace

std::optional<TypedClaim> typedClaim(const QString& line, const ClaimScene& scene)
{
    QStringList tokens = line.normalized(QString::NormalizationForm_KC).simplified().split(QLatin1Char(' '));
    TypedClaim claim;
    claim.item = scene.onAir;
    std::optional<qint64> units;
    for (qsizetype i = tokens.size() - 1; i >= 0 && !units; --i)
        if ((units = marked(tokens.at(i))))
            tokens.removeAt(i);
    if (tokens.size() > 1) {
        const int item = itemOf(tokens.front(), scene);
        if (item >= 0) {
            claim.item = item;
            tokens.removeFirst();
        }
    }
    if (!units && tokens.size() > 1) {
        units = numberOf(tokens.back());
        if (units)
            tokens.removeLast();
        else if ((units = numberOf(tokens.front())))
            tokens.removeFirst();
    }
    claim.units = units.value_or(1);
    claim.buyer = tokens.join(QLatin1Char(' ')).trimmed();
    const bool isName = !claim.buyer.isEmpty() && !numberOf(claim.buyer);
    if (!isName || claim.item < 0 || claim.units < 1 || claim.units > mostUnits)
        return std::nullopt;
    return claim;
}

QString filledMessage(const QString& words, const QMap<QString, QString>& values)
{
    QString filled = words;
    for (auto it = values.begin(); it != values.end(); ++it)
        filled.replace(QLatin1Char('{') + it.key() + QLatin1Char('}'), it.value());
    return filled;
}

} // namespace kaibang
