// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settlement_profiles.h"

#include <QDir>
#include <QFile>

// They are in this static library; the linker would drop a resource that nobody names.
static void loadSettlementProfiles()
{
    Q_INIT_RESOURCE(settlement_profiles);
}

namespace kaibang {

const QList<SettlementProfile>& settlementProfiles()
{
    static const QList<SettlementProfile> profiles = [] {
        loadSettlementProfiles();
        QList<SettlementProfile> all;
        const QDir folder(QStringLiteral(":/settlements"));
        for (const QString& name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            if (const auto profile = settlementProfileFromJson(file.readAll()))
                all.append(profile.value());
        }
        return all;
    }();
    return profiles;
}

} // namespace kaibang
