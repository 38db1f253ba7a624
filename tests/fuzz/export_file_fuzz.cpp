// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as an export file: what comes out are orders that could be real, or problems with a row.
#include "export_importer.h"
#include "must.h"
#include "text.h"

using namespace kaibang;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const ImportContext context{QStringLiteral("main"), Instant{1'795'000'000'000}};
    const ImportReading reading =
        ExportImporter::read({NamedBytes{QStringLiteral("1791213782_orders.csv"), bytes}}, context);
    for (const FileReading& file : reading.files) {
        for (const OrderEvent& event : file.events) {
            KAIBANG_MUST(isSoundOrderId(event.orderId));
            KAIBANG_MUST(!event.source.isEmpty());
            for (const OrderLine& line : event.lines)
                KAIBANG_MUST(!line.lineTotal || *line.lineTotal >= 0);
        }
        for (const IntakeProblem& problem : file.problems)
            KAIBANG_MUST(!problem.code.isEmpty() && problem.row >= 0);
        KAIBANG_MUST(file.kind.isEmpty() || file.header.isEmpty() == file.newColumns.isEmpty());
    }
    return 0;
}
