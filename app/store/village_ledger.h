// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger_file.h"
#include "village.h"

namespace kaibang {

/// The coordinator's file, open: what every household told of every day. Lives on the thread that opened it. It has the
/// same promises as a household's ledger (LedgerFile), and no buyer's identity can be in it, since bundles have none.
class VillageLedger
{
public:
    static constexpr int applicationId = 0x4B414956; // "KAIV"
    static constexpr int currentVersion = 1;

    /// Exists; Invalid for an unknown zone or currency.
    static Result<std::unique_ptr<VillageLedger>> create(const QString& path, const VillageSettings& settings,
                                                         const Clock& clock);
    static Result<std::unique_ptr<VillageLedger>> open(const QString& path, const Clock& clock,
                                                       FileCheck check = FileCheck::BySize);
    /// For reports: no lock, nothing is written.
    static Result<std::unique_ptr<VillageLedger>> openReadOnly(const QString& path, const Clock& clock);

    [[nodiscard]] Database& database() { return m_file->database(); }
    [[nodiscard]] const VillageSettings& settings() const { return m_settings; }
    /// Into the file alone, in whatever transaction is open: in force with readSettings(), once that is committed.
    Result<Done> storeSettings(const VillageSettings& settings);
    /// Again from the file. Those of before stay in force where it cannot be read.
    Result<Done> readSettings();
    [[nodiscard]] const DayRule& dayRule() const { return m_dayRule; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] Instant now() const { return m_clock.now(); }
    [[nodiscard]] const QString& path() const { return m_file->path(); }
    /// See Ledger::isCheckDue().
    [[nodiscard]] bool isCheckDue() const { return m_file->isCheckDue(); }
    void noteChecked() { m_file->noteChecked(); }
    [[nodiscard]] QString setting(const QString& key) const { return m_file->setting(key); }
    Result<Done> setSetting(const QString& key, const QString& value) { return m_file->setSetting(key, value); }

private:
    VillageLedger(std::unique_ptr<LedgerFile> file, const Clock& clock);
    static Result<std::unique_ptr<VillageLedger>> ownedBy(Result<std::unique_ptr<LedgerFile>> file, const Clock& clock);

    std::unique_ptr<LedgerFile> m_file;
    const Clock& m_clock;
    VillageSettings m_settings;
    DayRule m_dayRule;
};

/// Days of a month as 202611, both ends included.
struct MonthDays
{
    int month = 0;
    BusinessDay first, last;
};
[[nodiscard]] int monthOf(BusinessDay day);
[[nodiscard]] MonthDays daysOfMonth(int month);

} // namespace kaibang
