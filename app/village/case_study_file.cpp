// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "case_study_file.h"

#include <QSaveFile>
#include <archive.h>
#include <archive_entry.h>
#include <memory>

namespace kaibang {

namespace {

struct ArchiveCloser
{
    void operator()(archive* a) const { archive_write_free(a); }
};

la_ssize_t writeInto(archive*, void* file, const void* bytes, size_t size)
{
    return static_cast<QSaveFile*>(file)->write(static_cast<const char*>(bytes), static_cast<qint64>(size));
}

bool addMember(archive* a, const CaseStudyFile& file)
{
    const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(archive_entry_new(), &archive_entry_free);
    archive_entry_set_pathname(entry.get(), file.name.toUtf8().constData());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0600);
    archive_entry_set_size(entry.get(), file.bytes.size());
    return archive_write_header(a, entry.get()) == ARCHIVE_OK &&
           archive_write_data(a, file.bytes.constData(), static_cast<size_t>(file.bytes.size())) == file.bytes.size();
}

} // namespace

Result<CaseStudyReport> writeCaseStudy(VillageLedger& ledger, const CaseStudyRequest& request, const QString& path)
{
    const auto study = makeCaseStudy(ledger, request);
    if (!study)
        return study.error();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{ErrorKind::Io, file.errorString()};
    const std::unique_ptr<archive, ArchiveCloser> zip(archive_write_new());
    bool written = archive_write_set_format_zip(zip.get()) == ARCHIVE_OK &&
                   archive_write_set_bytes_in_last_block(zip.get(), 1) == ARCHIVE_OK &&
                   archive_write_open(zip.get(), &file, nullptr, writeInto, nullptr) == ARCHIVE_OK;
    for (const CaseStudyFile& each : study.value().files)
        written = written && addMember(zip.get(), each);
    written = written && archive_write_close(zip.get()) == ARCHIVE_OK;
    // commit() does not tell that what it still had to write did not fit.
    if (!written || !file.flush() || !file.commit())
        return Error{ErrorKind::Io, file.errorString()};
    return study.value().report;
}

} // namespace kaibang
