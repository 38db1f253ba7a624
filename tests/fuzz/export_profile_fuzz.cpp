// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a shared export profile: what is accepted reads back alike and can be used on a file.
#include "export_importer.h"
#include "must.h"
#include "text.h"

using namespace kaibang;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto profile = exportProfileFromJson(bytes);
    if (!profile)
        return 0;
    const auto again = exportProfileFromJson(exportProfileToJson(profile.value()));
    KAIBANG_MUST(again.ok() && again.value() == profile.value());
    QByteArray header;
    for (const QStringList& names : profile.value().columns)
        header += '"' + names.first().toUtf8().replace('"', "\"\"") + "\",";
    const ImportReading reading =
        ExportImporter::read({{QStringLiteral("a.csv"), header + "\n1,2,3,4,5,6,7\n2026-01-01,2026-01-01,1,1\n"}},
                             {QStringLiteral("main"), Instant{1'795'000'000'000}, {profile.value()}});
    for (const OrderEvent& event : reading.files.first().events)
        KAIBANG_MUST(isSoundOrderId(event.orderId));
    return 0;
}
