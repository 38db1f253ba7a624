// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "identity_keys.h"
#include "instant.h"
#include "intake_journal.h"
#include "ledger_file.h"
#include "recovery.h"
#include "role.h"
#include "uid.h"

#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace kaibang {

/// Who a ledger belongs to and how it counts days and money.
struct Household
{
    Uid uid;
    QString name;
    QString zone = QStringLiteral("Asia/Shanghai"); ///< IANA
    int dayStartMinute = 240;
    QString currency = QStringLiteral("CNY");
    bool isRehearsal = false; ///< practice data: can never be mixed with a real ledger
    bool operator==(const Household&) const = default;
};

/// One household's file, open. Lives on the thread that opened it. To write, its intake journal is open with it; on a
/// copy that a restore has put in place the journal's newer records are replayed before anybody gets it.
///
/// Opening takes an advisory lock beside the file (one writer), refuses files of other programs (NotOurs), of newer
/// versions (NewerFile) and damaged ones (Damaged) without changing a byte of them, and runs schema steps that are
/// missing, each in a transaction, after a copy `NAME.before-vN` was made, which goes with the first checked backup.
class Ledger
{
public:
    static constexpr int applicationId = 0x4B414942; // "KAIB"
    static constexpr int currentVersion = 16;

    /// Creates a new file with 0600 rights in a folder with 0700 rights. Exists when there is one already.
    static Result<std::unique_ptr<Ledger>> create(const QString& path, const Household& household, const Clock& clock);
    static Result<std::unique_ptr<Ledger>> open(const QString& path, const Clock& clock,
                                                FileCheck check = FileCheck::BySize);
    /// For reports, and for looking at backups: no lock, no migration, nothing is written.
    static Result<std::unique_ptr<Ledger>> openReadOnly(const QString& path, const Clock& clock);
    /// The same, where what this version knows is asked for: OlderFile for a file that was not brought forward yet.
    static Result<std::unique_ptr<Ledger>> openToAsk(const QString& path, const Clock& clock);
    /// Of the file; below currentVersion only where it was opened to be read.
    [[nodiscard]] int fileVersion();
    ~Ledger();

    [[nodiscard]] Database& database() { return m_file->database(); }
    [[nodiscard]] const Household& household() const { return m_household; }
    [[nodiscard]] const DayRule& dayRule() const { return m_dayRule; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] Instant now() const { return m_clock.now(); }
    [[nodiscard]] const QString& path() const { return m_file->path(); }
    /// Changes name, zone, day start; the currency only while there are no orders. Rows already written keep their day.
    Result<Done> setHousehold(const Household& household);

    /// The file was not closed cleanly and is too large to be read through before it opens: checkFile() is due. Until
    /// noteChecked() every later start owes the check too, however this one ends.
    [[nodiscard]] bool isCheckDue() const { return m_file->isCheckDue(); }
    void noteChecked() { m_file->noteChecked(); }

    [[nodiscard]] QString setting(const QString& key) const { return m_file->setting(key); }
    Result<Done> setSetting(const QString& key, const QString& value) { return m_file->setSetting(key, value); }

    /// Tells the intake journal what the open transaction accepts. Outside a transaction, where nothing is accepted,
    /// and on a ledger that is only read it does nothing.
    void noteForJournal(const QByteArray& entry);
    /// What the last restore has made up from the journal, until it is forgotten.
    [[nodiscard]] std::optional<ReplayReport> lastReplay() const;
    Result<Done> forgetLastReplay();

    /// Without keys, as after opening, no buyer's identity is kept and none can be read; all else works.
    void setIdentityKeys(const IdentityKeys& keys) { m_identityKeys = keys; }
    [[nodiscard]] const IdentityKeys& identityKeys() const { return m_identityKeys; }

    /// Who is at the console: the host until somebody says otherwise, as for programs without a window.
    void setActing(Role role) { m_acting = role; }
    [[nodiscard]] Role acting() const { return m_acting; }

private:
    Ledger(std::unique_ptr<LedgerFile> file, const Clock& clock);
    static Result<std::unique_ptr<Ledger>> ownedBy(Result<std::unique_ptr<LedgerFile>> file, const Clock& clock);
    Result<Done> readHousehold();
    void takeHousehold(const Household& household);
    /// Opens the journal, replays what a restore left to be replayed, and has every commit write into it.
    Result<Done> openJournal();
    Result<Done> writeJournal();

    std::unique_ptr<LedgerFile> m_file;
    const Clock& m_clock;
    Household m_household;
    DayRule m_dayRule;
    std::optional<Household> m_beforeChange; ///< in force again when the open transaction is rolled back
    IdentityKeys m_identityKeys;
    std::unique_ptr<IntakeJournal> m_journal; ///< null while only read, and during a replay
    Role m_acting = Role::Host;
};

/// For acting(): what sources tell, what the program does by itself, and the further steps of an act that was allowed
/// when it began.
inline constexpr std::nullopt_t nobodysAct = std::nullopt;

/// `job` as an act of whoever is at the console: refused where the table of roles says so.
template<typename Job>
[[nodiscard]] auto acting(std::optional<Act> act, Job job)
{
    return [act, job = std::move(job)](Ledger& ledger) mutable -> std::invoke_result_t<Job&, Ledger&> {
        if (act && !mayDo(ledger.acting(), *act))
            return notAllowed(*act);
        return job(ledger);
    };
}

} // namespace kaibang
