// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <memory>

namespace kaibang {

/// What limits an archive, so that a small file cannot unfold into one that fills the memory.
struct ZipLimits
{
    int members = 1'000;
    qsizetype memberBytes = 512 * 1024 * 1024; ///< unpacked
    qsizetype ratio = 200;                     ///< unpacked to the whole archive, above `free`
    qsizetype free = 16 * 1024 * 1024;
};

struct ZipMember
{
    QString name; ///< with its folders; UTF-8, else GB18030
    bool locked = false;
};

/// Unpacks one member piece by piece. The archive's bytes must outlive it.
class ZipStream
{
public:
    ~ZipStream();
    /// NotFound for no such member, Refused where a password guards it, Damaged where the archive cannot be read.
    static Result<std::unique_ptr<ZipStream>> open(const QByteArray& archive, const QString& member,
                                                   const ZipLimits& limits = {});
    /// Up to 64 KiB; empty at the end. OutOfRange when a limit is passed.
    Result<QByteArray> read();

private:
    struct Handle;
    ZipStream(std::unique_ptr<Handle> handle, qsizetype most);

    std::unique_ptr<Handle> m_handle;
    qsizetype m_most, m_unpacked = 0;
};

/// True for bytes that begin as a ZIP archive does; an .xlsx workbook is one, too.
[[nodiscard]] bool isZip(const QByteArray& bytes);
/// The files in it, in their order; folders and what macOS adds are left out.
Result<QList<ZipMember>> zipMembers(const QByteArray& archive, const ZipLimits& limits = {});
/// The whole of one member.
Result<QByteArray> zipMember(const QByteArray& archive, const QString& member, const ZipLimits& limits = {});

} // namespace kaibang
