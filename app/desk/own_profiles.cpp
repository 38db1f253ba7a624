// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "own_profiles.h"

#include "export_importer.h"
#include "export_profiles.h"
#include "file_bytes.h"
#include "import_desk.h"
#include "store_thread.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QtConcurrentRun>

namespace kaibang {

namespace {

constexpr qsizetype mostProfiles = 50;
constexpr qint64 largestProfile = 256 * 1024;
constexpr qsizetype shownOrders = 20;
constexpr qsizetype shownProblems = 50;
constexpr qsizetype shownStatuses = 40;

QString profilesKey()
{
    return QStringLiteral("export-profiles");
}

Result<Done> keep(Ledger& ledger, const QList<ExportProfile>& profiles)
{
    QJsonArray all;
    for (const ExportProfile& profile : profiles)
        all.append(QJsonDocument::fromJson(exportProfileToJson(profile)).object());
    return ledger.setSetting(profilesKey(), QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact)));
}

ProfileTrial trialOf(const FileReading& reading, const ExportProfile& profile)
{
    ProfileTrial trial;
    trial.rows = reading.rows;
    trial.orders = static_cast<int>(reading.events.size());
    trial.problemCount = static_cast<int>(reading.problems.size());
    trial.problems = reading.problems.first(std::min(reading.problems.size(), shownProblems));
    for (const OrderEvent& event : reading.events) {
        if (event.flags.testFlag(EventFlag::UnknownStatus) && trial.unknownStatuses.size() < shownStatuses)
            for (const QString& word : event.sourceStatus.split(u';', Qt::SkipEmptyParts))
                if (!statusOf(profile, word) && !trial.unknownStatuses.contains(word))
                    trial.unknownStatuses.append(word);
        if (trial.firstOrders.size() < shownOrders) {
            trial.firstOrders.append(event);
            trial.firstOrders.last().buyer = {};
        }
    }
    return trial;
}

} // namespace

Result<QList<ExportProfile>> readOwnProfiles(Ledger& ledger)
{
    QList<ExportProfile> profiles;
    for (const QJsonValue& value : QJsonDocument::fromJson(ledger.setting(profilesKey()).toUtf8()).array())
        if (const auto profile = exportProfileFromJson(QJsonDocument(value.toObject()).toJson()))
            profiles.append(profile.value());
    return ledger.database().checked(profiles);
}

Result<Done> saveOwnProfile(Ledger& ledger, const ExportProfile& profile)
{
    if (const auto read = exportProfileFromJson(exportProfileToJson(profile)); !read)
        return read.error();
    auto profiles = readOwnProfiles(ledger);
    if (!profiles)
        return profiles.error();
    profiles.value().removeIf([&](const ExportProfile& known) { return known.id == profile.id; });
    profiles.value().append(profile);
    if (profiles.value().size() > mostProfiles)
        return Error{ErrorKind::OutOfRange, QStringLiteral("export profiles")};
    return keep(ledger, profiles.value());
}

Result<Done> removeOwnProfile(Ledger& ledger, const QString& id)
{
    auto profiles = readOwnProfiles(ledger);
    if (!profiles)
        return profiles.error();
    if (profiles.value().removeIf([&](const ExportProfile& known) { return known.id == id; }) == 0)
        return Error{ErrorKind::NotFound, id};
    return keep(ledger, profiles.value());
}

QFuture<Result<QList<ExportProfile>>> ImportDesk::ownProfiles()
{
    return m_store.read([](Ledger& ledger) { return readOwnProfiles(ledger); });
}

ExportProfile ImportDesk::guessedProfile(const QStringList& header)
{
    return kaibang::guessedProfile(header);
}

QFuture<Result<Done>> ImportDesk::saveProfile(const ExportProfile& profile)
{
    return m_store.run(acting(Act::Imports, [profile](Ledger& ledger) { return saveOwnProfile(ledger, profile); }));
}

QFuture<Result<Done>> ImportDesk::removeProfile(const QString& id)
{
    return m_store.run(acting(Act::Imports, [id](Ledger& ledger) { return removeOwnProfile(ledger, id); }));
}

QFuture<Result<ProfileTrial>> ImportDesk::tryProfile(const QString& path, const QString& name,
                                                     const ExportProfile& profile)
{
    return QtConcurrent::run(&m_readers, [path, name, profile]() -> Result<ProfileTrial> {
        ProfileTrial trial;
        for (const ExportField field : {ExportField::OrderId, ExportField::PlacedAt}) {
            const bool isTold = field == ExportField::PlacedAt && profile.rows == RowMeaning::LinesOnly;
            if (!isTold && !profile.columns.contains(field))
                trial.missingFields.append(field);
        }
        if (!trial.missingFields.isEmpty())
            return trial;
        if (const auto sound = exportProfileFromJson(exportProfileToJson(profile)); !sound)
            return sound.error();
        const auto bytes = fileBytes(path, ExportImporter::largestFile);
        if (!bytes)
            return bytes.error();
        const ImportReading reading =
            ExportImporter::read({NamedBytes{QFileInfo(path).fileName(), bytes.value()}},
                                 {QStringLiteral("main"), Instant{QDateTime::currentMSecsSinceEpoch()}, {profile}});
        for (const FileReading& file : reading.files)
            if (file.name == name && file.kind == profile.id)
                return trialOf(file, profile);
        return Error{ErrorKind::NotOurs, QStringLiteral("the columns are not those of this file")};
    });
}

QFuture<Result<Done>> ImportDesk::writeProfile(const ExportProfile& profile, const QString& path)
{
    return QtConcurrent::run(&m_readers, [profile, path]() -> Result<Done> {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(exportProfileToJson(profile)) < 0 || !file.flush() ||
            !file.commit())
            return Error{ErrorKind::Io, QFileInfo(path).fileName()};
        return Done{};
    });
}

QFuture<Result<ExportProfile>> ImportDesk::readProfile(const QString& path)
{
    return QtConcurrent::run(&m_readers, [path]() -> Result<ExportProfile> {
        const auto bytes = fileBytes(path, largestProfile);
        return bytes ? exportProfileFromJson(bytes.value()) : Result<ExportProfile>(bytes.error());
    });
}

} // namespace kaibang
