// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_copy.h"

#include <QFile>
#include <QFileInfo>
#include <fcntl.h>
#include <unistd.h>

namespace kaibang {

Result<Done> syncToDisk(const QString& path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return Error{ErrorKind::Io, QStringLiteral("open for sync")};
    const bool synced = ::fsync(descriptor) == 0;
    ::close(descriptor);
    if (!synced)
        return Error{ErrorKind::Io, QStringLiteral("fsync")};
    return Done{};
}

Result<CopyReport> checkCopy(const QString& path, const Clock& clock)
{
    auto copy = Ledger::openReadOnly(path, clock);
    if (!copy)
        return copy.error();
    Database& database = copy.value()->database();
    Statement check = database.statement("PRAGMA integrity_check(1)");
    const bool sound = check.run().next() && check.text(0) == QLatin1String("ok");
    check.finish();
    if (!sound)
        return Error{ErrorKind::Damaged, QStringLiteral("integrity_check")};
    CopyReport report{QFileInfo(path).size(),
                      database.readNumber(QStringLiteral("SELECT count(*) FROM orders WHERE withdrawn=0"))};
    return database.checked(report);
}

Result<CopyReport> copyLedger(Ledger& ledger, const QString& path)
{
    if (QFile::exists(path))
        return Error{ErrorKind::Exists, path};
    const QString draft = path + QStringLiteral(".part");
    QFile::remove(draft);
    QString quoted = draft;
    quoted.replace(QLatin1Char('\''), QLatin1String("''"));
    Database& database = ledger.database();
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
    const auto checked = checkCopy(draft, ledger.clock());
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

} // namespace kaibang
