// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "claim_words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <array>

namespace kaibang {

namespace {

constexpr std::array names{"cancel", "waitlist",   "done",   "interest", "doubt",     "question", "other",  "negation",
                           "claim",  "weak_claim", "number", "measure",  "item_mark", "item_end", "choice", "filler"};
constexpr int mostPhrases = 2000;
constexpr int longestPhrase = 60;

bool isSoundNumber(const QString& entry)
{
    const qsizetype sign = entry.lastIndexOf(QLatin1Char('='));
    QString value = entry.mid(sign + 1);
    if (value.startsWith(QLatin1Char('*')))
        value.remove(0, 1);
    bool isNumber = false;
    const int units = value.toInt(&isNumber);
    return sign > 0 && isNumber && units > 0 && units <= 1000;
}

Result<QStringList> phrasesOf(ClaimWordKind kind, const QJsonValue& value)
{
    QStringList phrases;
    QList<QJsonArray> all;
    if (value.isArray())
        all.append(value.toArray());
    for (const QJsonValue& one : value.toObject())
        all.append(one.toArray());
    for (const QJsonArray& list : std::as_const(all))
        for (const QJsonValue& entry : list) {
            const QString phrase = entry.toString().simplified();
            const bool isBad = phrase.isEmpty() || phrase.size() > longestPhrase ||
                               (kind == ClaimWordKind::Number && !isSoundNumber(phrase));
            if (isBad)
                return Error{ErrorKind::Invalid, claimWordKindName(kind) + QStringLiteral(": ") + phrase};
            if (!phrases.contains(phrase))
                phrases.append(phrase);
        }
    if (phrases.size() > mostPhrases)
        return Error{ErrorKind::OutOfRange, claimWordKindName(kind)};
    return phrases;
}

} // namespace

QList<ClaimWordKind> claimWordKinds()
{
    QList<ClaimWordKind> all;
    for (size_t i = 0; i < names.size(); ++i)
        all.append(static_cast<ClaimWordKind>(i));
    return all;
}

QString claimWordKindName(ClaimWordKind kind)
{
    return QLatin1String(names.at(static_cast<size_t>(kind)));
}

Result<ClaimWords> claimWordsFromJson(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return Error{ErrorKind::Invalid, QStringLiteral("no JSON object")};
    const QJsonObject object = document.object();
    ClaimWords words;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto found = std::find_if(names.begin(), names.end(),
                                        [&it](const char* name) { return it.key() == QLatin1String(name); });
        if (found == names.end())
            return Error{ErrorKind::Invalid, it.key()};
        const auto kind = static_cast<ClaimWordKind>(found - names.begin());
        auto phrases = phrasesOf(kind, it.value());
        if (!phrases)
            return phrases.error();
        words.insert(kind, std::move(phrases).value());
    }
    return words;
}

QByteArray claimWordsToJson(const ClaimWords& words)
{
    QJsonObject object;
    for (auto it = words.begin(); it != words.end(); ++it)
        object.insert(claimWordKindName(it.key()), QJsonArray::fromStringList(it.value()));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

ClaimWords claimWordsWith(ClaimWords base, const ClaimWords& changed)
{
    for (auto it = changed.begin(); it != changed.end(); ++it)
        base.insert(it.key(), it.value());
    return base;
}

} // namespace kaibang
