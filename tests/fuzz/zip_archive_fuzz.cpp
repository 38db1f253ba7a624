// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as an archive: members are few and no larger than they may be, whatever it says of itself.
#include "export_importer.h"
#include "must.h"
#include "zip_reader.h"

using namespace kaibang;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const ZipLimits limits{20, 100'000, 50, 20'000};
    const auto members = zipMembers(bytes, limits);
    if (members) {
        KAIBANG_MUST(members.value().size() <= limits.members);
        for (const ZipMember& member : members.value()) {
            const auto unpacked = zipMember(bytes, member.name, limits);
            KAIBANG_MUST(!unpacked || unpacked.value().size() <= std::max(limits.free, bytes.size() * limits.ratio));
        }
    }
    const ImportReading reading = ExportImporter::read({{QStringLiteral("a.zip"), bytes}}, {});
    KAIBANG_MUST(!reading.files.isEmpty());
    for (const FileReading& file : reading.files)
        KAIBANG_MUST(!file.kind.isEmpty() || !file.problems.isEmpty());
    return 0;
}
