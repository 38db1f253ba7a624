// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "claim_settings.h"

#include "claim_tray.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QResource>

// The words are in this static library; the linker would drop a resource that nobody names.
static void loadClaimWords()
{
    Q_INIT_RESOURCE(claim_words);
}

namespace kaibang {

namespace {

constexpr qsizetype longestMessage = 1000;
constexpr auto languages = {"es", "zh", "en"};

QString wordsKey()
{
    return QStringLiteral("claim-words");
}

QString messageKey(const QString& language)
{
    return QStringLiteral("claim-message.") + language;
}

QByteArray resource(const QString& name)
{
    loadClaimWords();
    return QResource(QStringLiteral(":/claims/") + name).uncompressedData();
}

} // namespace

Result<ClaimSettings> readClaimSettings(Ledger& ledger)
{
    ClaimSettings settings;
    const QString own = ledger.setting(wordsKey());
    if (!own.isEmpty())
        if (const auto words = claimWordsFromJson(own.toUtf8()))
            settings.words = words.value();
    for (const char* language : languages) {
        const QString words = ledger.setting(messageKey(QLatin1String(language)));
        if (!words.isEmpty())
            settings.messages.insert(QLatin1String(language), words);
    }
    return settings;
}

Result<Done> saveClaimWords(Ledger& ledger, const ClaimWords& own)
{
    const QByteArray json = claimWordsToJson(own);
    if (const auto read = claimWordsFromJson(json); !read)
        return read.error();
    return ledger.setSetting(wordsKey(), QString::fromUtf8(json));
}

Result<Done> saveClaimMessage(Ledger& ledger, const QString& language, const QString& words)
{
    if (words.size() > longestMessage)
        return Error{ErrorKind::OutOfRange, QStringLiteral("message")};
    return ledger.setSetting(messageKey(language), words.trimmed());
}

ClaimWords ClaimTray::defaultWords()
{
    static const ClaimWords words = claimWordsFromJson(resource(QStringLiteral("claim_words.json"))).value();
    return words;
}

QString ClaimTray::defaultMessage(const QString& language)
{
    static const QJsonObject all = QJsonDocument::fromJson(resource(QStringLiteral("claim_messages.json"))).object();
    return all.value(language).toString();
}

} // namespace kaibang
