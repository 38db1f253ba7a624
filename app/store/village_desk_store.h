// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "village_ledger.h"

namespace kaibang {

/// What the coordinator herself writes down: rules, floors, notes on exceptions, tasks. Errors as VillageDesk tells.
class VillageDeskStore
{
public:
    explicit VillageDeskStore(VillageLedger& ledger)
        : m_ledger(ledger)
        , m_database(ledger.database())
    {}

    /// In the order of the enum.
    [[nodiscard]] Result<QList<VillageRule>> rules();
    Result<Done> setRules(const QList<VillageRule>& rules);
    [[nodiscard]] Result<QList<VillageFloor>> floors();
    Result<Done> setFloors(const QList<VillageFloor>& floors);

    Result<Done> acknowledge(const VillageException& exception, const QString& note);
    Result<Done> withdrawAcknowledgement(const VillageException& exception);

    [[nodiscard]] Result<QList<VillageTask>> tasks(BusinessDay day);
    Result<qint64> addTask(const VillageTask& task);
    Result<Done> setTaskDone(qint64 id, bool isDone);
    Result<Done> removeTask(qint64 id);

private:
    Result<std::optional<qint64>> numberOf(const Uid& household);

    VillageLedger& m_ledger;
    Database& m_database;
};

} // namespace kaibang
