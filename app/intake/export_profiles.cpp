// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export_profiles.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

// They are in this static library; the linker would drop a resource that nobody names.
static void loadExportProfiles()
{
    Q_INIT_RESOURCE(export_profiles);
}

namespace kaibang {

namespace {

/// As many columns of one platform are no coincidence.
constexpr qsizetype columnsOfAPlatform = 5;

QMap<ExportField, QStringList> usualNames()
{
    loadExportProfiles();
    QMap<ExportField, QStringList> names;
    QFile file(QStringLiteral(":/profiles/guesses/column_names.json"));
    if (!file.open(QIODevice::ReadOnly))
        return names;
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    for (auto one = all.begin(); one != all.end(); ++one)
        if (const auto field = exportFieldNamed(one.key()))
            for (const QJsonValue& name : one.value().toArray())
                names[*field].append(plainHeader(name.toString()).toLower());
    return names;
}

// Gives fields that have no column yet the first free one of such a name.
void guess(ExportProfile& profile, const QStringList& plain, const QMap<ExportField, QStringList>& names)
{
    QSet<QString> taken;
    for (const QStringList& columns : std::as_const(profile.columns))
        taken.insert(columns.first());
    for (auto one = names.begin(); one != names.end(); ++one) {
        if (profile.columns.contains(one.key()))
            continue;
        for (const QString& name : one.value()) {
            const auto column = std::find_if(plain.begin(), plain.end(), [&](const QString& header) {
                return !header.isEmpty() && header.toLower() == name && !taken.contains(header);
            });
            if (column == plain.end())
                continue;
            profile.columns.insert(one.key(), {*column});
            taken.insert(*column);
            break;
        }
    }
}

} // namespace

const QList<ExportProfile>& builtInProfiles()
{
    static const QList<ExportProfile> profiles = [] {
        loadExportProfiles();
        QList<ExportProfile> all;
        const QDir folder(QStringLiteral(":/profiles"));
        for (const QString& name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            if (const auto profile = exportProfileFromJson(file.readAll()))
                all.append(profile.value());
        }
        return all;
    }();
    return profiles;
}

ExportProfile guessedProfile(const QStringList& header)
{
    QStringList plain;
    for (const QString& name : header)
        plain.append(plainHeader(name));
    const ExportProfile* nearest = nullptr;
    qsizetype most = columnsOfAPlatform - 1;
    for (const ExportProfile& profile : builtInProfiles())
        if (const qsizetype known = columnsOf(profile, plain).size(); known > most) {
            most = known;
            nearest = &profile;
        }
    ExportProfile guessed;
    if (nearest) {
        guessed = *nearest;
        guessed.columns.clear();
        guessed.without.clear();
        const ColumnMap columns = columnsOf(*nearest, plain);
        for (auto one = columns.begin(); one != columns.end(); ++one)
            guessed.columns.insert(one.key(), {plain.at(one.value())});
    }
    guess(guessed, plain, usualNames());
    guessed.id.clear();
    return guessed;
}

} // namespace kaibang
