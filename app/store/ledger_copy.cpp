// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_copy.h"

#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace kaibang {

Result<Done> syncToDisk(const QString& path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return Error{ErrorKind::Io, QStringLiteral("open for sync")};
    const int failure = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    if (failure != 0)
        return Error{failure == ENOSPC || failure == EDQUOT ? ErrorKind::DiskFull : ErrorKind::Io,
                     QStringLiteral("fsync")};
    return Done{};
}

namespace {

Result<CopyReport> checkPages(Database& database, const char* countOrders)
{
    Statement check = database.statement("PRAGMA integrity_check(1)");
    const bool sound = check.run().next() && check.text(0) == QLatin1String("ok");
    check.finish();
    if (!database.ok()) // a disk that fails says nothing of the copy
        return database.error();
    if (!sound)
        return Error{ErrorKind::Damaged, QStringLiteral("integrity_check")};
    const CopyReport report{QFileInfo(database.path()).size(), database.readNumber(QLatin1String(countOrders))};
    return database.checked(report);
}

// `check` is given the copy's path before it has its name.
template<typename Check>
Result<CopyReport> copyChecked(Database& database, const QString& path, Check check)
{
    if (QFile::exists(path))
        return Error{ErrorKind::Exists, path};
    const QString draft = path + QStringLiteral(".part");
    QFile::remove(draft);
    QString quoted = draft;
    quoted.replace(QLatin1Char('\''), QLatin1String("''"));
    if (!database.execute(QStringLiteral("VACUUM INTO '%1'").arg(quoted))) {
        QFile::remove(draft);
        return database.error();
    }
    QFile::setPermissions(draft, QFile::ReadOwner | QFile::WriteOwner);
    const auto fail = [&](const Error& error) {
        QFile::remove(draft);
        return Result<CopyReport>(error);
    };
    if (const auto synced = syncToDisk(draft); !synced)
        return fail(synced.error());
    // Checked under its draft name: a copy that does not open never gets the name of a backup.
    const Result<CopyReport> checked = check(draft);
    if (!checked)
        return fail(checked.error());
    for (const auto* beside : {"-wal", "-shm"})
        QFile::remove(draft + QLatin1String(beside));
    if (!QFile::rename(draft, path))
        return fail(Error{ErrorKind::Io, QStringLiteral("rename")});
    if (const auto synced = syncToDisk(QFileInfo(path).absolutePath()); !synced)
        return synced.error();
    return checked;
}

} // namespace

Result<CopyReport> checkCopy(const QString& path, const Clock& clock)
{
    const auto copy = Ledger::openReadOnly(path, clock);
    return copy ? checkPages(copy.value()->database(), "SELECT count(*) FROM orders WHERE withdrawn=0")
                : Result<CopyReport>(copy.error());
}

Result<CopyReport> checkVillageCopy(const QString& path, const Clock& clock)
{
    const auto copy = VillageLedger::openReadOnly(path, clock);
    return copy ? checkPages(copy.value()->database(), "SELECT count(*) FROM f_order")
                : Result<CopyReport>(copy.error());
}

Result<CopyReport> copyLedger(Ledger& ledger, const QString& path)
{
    return copyChecked(ledger.database(), path, [&](const QString& draft) { return checkCopy(draft, ledger.clock()); });
}

Result<CopyReport> copyVillage(VillageLedger& ledger, const QString& path)
{
    return copyChecked(ledger.database(), path,
                       [&](const QString& draft) { return checkVillageCopy(draft, ledger.clock()); });
}

} // namespace kaibang
