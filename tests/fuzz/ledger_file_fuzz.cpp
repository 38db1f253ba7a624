// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A sound ledger ($KAIBANG_FUZZ_LEDGER) with damages that the fuzzer chooses: each is three bytes of place, one of
// length and one of value. It is checked, asked, audited and opened for writing: each ends in an answer, and what is
// refused stays as it is to the byte.
#include "ledger_audit.h"
#include "ledger_check.h"
#include "must.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <algorithm>
#include <fcntl.h>

using namespace kaibang;

namespace {

class StandingClock : public Clock
{
public:
    [[nodiscard]] Instant now() const override { return Instant{1'795'000'000'000}; }
};

const QByteArray& soundLedger()
{
    static const QByteArray bytes = [] {
        QFile file(qEnvironmentVariable("KAIBANG_FUZZ_LEDGER"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    return bytes;
}

QByteArray damaged(const uint8_t* data, size_t size)
{
    QByteArray bytes = soundLedger();
    for (size_t at = 0; at + 5 <= size; at += 5) {
        const auto place = qsizetype((data[at] << 16 | data[at + 1] << 8 | data[at + 2]) % bytes.size());
        const qsizetype length = std::min<qsizetype>(data[at + 3] + 1, bytes.size() - place);
        std::fill_n(bytes.data() + place, length, char(data[at + 4]));
    }
    // A file that was cut off, now and then.
    return size % 7 == 6 ? bytes.left(bytes.size() * data[0] / 256) : bytes;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const QTemporaryDir folder(QStringLiteral("/dev/shm/kaibang-fuzz-XXXXXX"));
    static const StandingClock clock;
    KAIBANG_MUST(!soundLedger().isEmpty() && folder.isValid());
    const QDir dir(folder.path());
    for (const QString& name : dir.entryList(QDir::Files | QDir::Hidden))
        QFile::remove(dir.filePath(name));
    const QString path = dir.filePath(QStringLiteral("mine.kaibang"));
    QFile file(path);
    const QByteArray bytes = damaged(data, size);
    KAIBANG_MUST(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    const std::atomic<bool> stop{false};
    const bool isWhole = checkFile(path, clock, stop).ok();
    if (const auto asked = Ledger::openToAsk(path, clock)) {
        const auto checks = auditLedger(*asked.value());
        KAIBANG_MUST(checks.ok() || !isWhole || checks.error().kind == ErrorKind::Damaged);
    }
    const auto written = Ledger::open(path, clock);
    const bool isRefused =
        !written && (written.error().kind == ErrorKind::Damaged || written.error().kind == ErrorKind::NotOurs ||
                     written.error().kind == ErrorKind::NewerFile);
    KAIBANG_MUST(!isRefused || (file.open(QIODevice::ReadOnly) && file.readAll() == bytes));
    return 0;
}
