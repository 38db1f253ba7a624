// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "village_ledger.h"

namespace kaibang {

/// Who belongs to the village, and who streams when.
class VillageRoster
{
public:
    /// `ledger` is borrowed.
    explicit VillageRoster(VillageLedger& ledger)
        : m_ledger(ledger)
    {}

    /// By name.
    [[nodiscard]] Result<QList<VillageHousehold>> households(bool withLeft);
    /// See VillageDesk::enrol().
    Result<Done> enrol(const VillageHousehold& household);
    Result<Done> setLeft(const Uid& household, std::optional<BusinessDay> lastDay);

    [[nodiscard]] Result<QList<ExpectedHousehold>> expected(BusinessDay day);
    Result<Done> setExpected(BusinessDay day, const QList<ExpectedHousehold>& households);

    /// The ledger's own number of a household; NotFound.
    [[nodiscard]] Result<qint64> numberOf(const Uid& household);

private:
    VillageLedger& m_ledger;
};

} // namespace kaibang
