// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zip_reader.h"

#include "text_encoding.h"

#include <algorithm>
#include <archive.h>
#include <archive_entry.h>

namespace kaibang {

namespace {

constexpr qsizetype pieceBytes = 64 * 1024;

struct ArchiveCloser
{
    void operator()(archive* a) const { archive_read_free(a); }
};
using Archive = std::unique_ptr<archive, ArchiveCloser>;

Error damaged()
{
    return {ErrorKind::Damaged, QStringLiteral("the archive cannot be read")};
}

Archive opened(const QByteArray& bytes)
{
    Archive a(archive_read_new());
    if (!a || archive_read_support_format_zip(a.get()) != ARCHIVE_OK ||
        archive_read_open_memory(a.get(), bytes.constData(), static_cast<size_t>(bytes.size())) != ARCHIVE_OK)
        return {};
    return a;
}

// Names without the UTF-8 mark come as they stand: Chinese programs write GBK there.
QString nameOf(archive_entry* entry)
{
    const char* bytes = archive_entry_pathname(entry);
    if (!bytes)
        return QString::fromUtf8(archive_entry_pathname_utf8(entry));
    const QByteArrayView raw(bytes);
    const auto text = decoded(raw, raw.isValidUtf8() ? TextEncoding::Utf8 : TextEncoding::Gb18030);
    return text.value_or(QString::fromLatin1(raw));
}

// Walks over the members until `stop` says so; false at the end.
template<typename Stop>
Result<bool> walk(archive* a, int most, Stop stop)
{
    archive_entry* entry = nullptr;
    for (int count = 0;; ++count) {
        const int state = archive_read_next_header(a, &entry);
        if (state == ARCHIVE_EOF)
            return false;
        if (state < ARCHIVE_WARN)
            return damaged();
        if (count >= most)
            return Error{ErrorKind::OutOfRange, QStringLiteral("more members than the limit")};
        if (stop(entry))
            return true;
    }
}

} // namespace

struct ZipStream::Handle
{
    Archive a;
};

ZipStream::ZipStream(std::unique_ptr<Handle> handle, qsizetype most)
    : m_handle(std::move(handle))
    , m_most(most)
{}

ZipStream::~ZipStream() = default;

Result<std::unique_ptr<ZipStream>> ZipStream::open(const QByteArray& archive, const QString& member,
                                                   const ZipLimits& limits)
{
    auto handle = std::make_unique<Handle>(Handle{opened(archive)});
    if (!handle->a)
        return damaged();
    bool locked = false;
    const auto found = walk(handle->a.get(), limits.members, [&](archive_entry* entry) {
        locked = archive_entry_is_data_encrypted(entry) != 0;
        return nameOf(entry) == member;
    });
    if (!found)
        return found.error();
    if (!found.value())
        return Error{ErrorKind::NotFound, member};
    if (locked)
        return Error{ErrorKind::Refused, QStringLiteral("a password guards it")};
    const qsizetype most = std::min(limits.memberBytes, std::max(limits.free, archive.size() * limits.ratio));
    return std::unique_ptr<ZipStream>(new ZipStream(std::move(handle), most));
}

Result<QByteArray> ZipStream::read()
{
    QByteArray piece(pieceBytes, Qt::Uninitialized);
    const auto got = archive_read_data(m_handle->a.get(), piece.data(), static_cast<size_t>(piece.size()));
    if (got < 0)
        return damaged();
    piece.truncate(static_cast<qsizetype>(got));
    m_unpacked += piece.size();
    if (m_unpacked > m_most)
        return Error{ErrorKind::OutOfRange, QStringLiteral("the archive unfolds beyond the limit")};
    return piece;
}

bool isZip(const QByteArray& bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06");
}

Result<QList<ZipMember>> zipMembers(const QByteArray& archive, const ZipLimits& limits)
{
    const Archive a = opened(archive);
    if (!a)
        return damaged();
    QList<ZipMember> members;
    const auto walked = walk(a.get(), limits.members, [&](archive_entry* entry) {
        const QString name = nameOf(entry);
        if (archive_entry_filetype(entry) != AE_IFDIR && !name.endsWith(u'/') &&
            !name.startsWith(QStringLiteral("__MACOSX/")))
            members.append({name, archive_entry_is_data_encrypted(entry) != 0});
        return false;
    });
    if (!walked)
        return walked.error();
    return members;
}

Result<QByteArray> zipMember(const QByteArray& archive, const QString& member, const ZipLimits& limits)
{
    const auto stream = ZipStream::open(archive, member, limits);
    if (!stream)
        return stream.error();
    QByteArray all;
    while (true) {
        const auto piece = stream.value()->read();
        if (!piece)
            return piece.error();
        if (piece.value().isEmpty())
            return all;
        all.append(piece.value());
    }
}

} // namespace kaibang
