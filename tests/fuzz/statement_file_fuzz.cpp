// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes below the header of a statement: what comes out are lines that add up, or problems with a row.
#include "export_importer.h"
#include "must.h"
#include "settlement_profiles.h"
#include "text.h"

using namespace kaibang;

// The first byte chooses the form, so that the fuzzer need not find a header; 255 leaves it to the bytes.
static QByteArray withHeader(const QByteArray& bytes)
{
    const QList<SettlementProfile>& profiles = settlementProfiles();
    const auto choice = static_cast<unsigned char>(bytes.isEmpty() ? 255 : bytes.front());
    if (choice == 255)
        return bytes.mid(1);
    const SettlementProfile& profile = profiles.at(choice % profiles.size());
    QStringList names;
    for (const QStringList& column : profile.columns)
        names += column.first();
    for (const QList<QStringList>& columns : {profile.gross, profile.refund})
        for (const QStringList& column : columns)
            names += column.first();
    for (const QList<QStringList>& columns : profile.fees)
        for (const QStringList& column : columns)
            names += column.first();
    for (const QStringList& column : profile.signature)
        names += column.first();
    names.removeDuplicates();
    return names.join(u',').toUtf8() + '\n' + bytes.mid(1);
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const ImportContext context{QStringLiteral("main"), Instant{1'795'000'000'000}};
    const ImportReading reading =
        ExportImporter::read({NamedBytes{QStringLiteral("statement.csv"), withHeader(bytes)}}, context);
    for (const FileReading& file : reading.files) {
        KAIBANG_MUST(file.isStatement || file.settlement.isEmpty());
        KAIBANG_MUST(!file.isStatement || file.events.isEmpty());
        for (const SettlementLine& line : file.settlement) {
            KAIBANG_MUST(line.orderId.isEmpty() || isSoundOrderId(line.orderId));
            KAIBANG_MUST(line.flowId.isEmpty() || isSoundOrderId(line.flowId));
            KAIBANG_MUST(Currency::fromCode(line.currency).ok());
            KAIBANG_MUST(settlementKey(line).size() == 32 && settlementContent(line).size() == 32);
            if (line.kind == SettlementKind::Transfer)
                KAIBANG_MUST(line.gross == 0 && line.refund == 0 && line.fees.isEmpty());
            else
                KAIBANG_MUST(line.net == line.gross - line.refund - line.feeSum());
        }
        for (const IntakeProblem& problem : file.problems)
            KAIBANG_MUST(!problem.code.isEmpty() && problem.row >= 0);
    }
    return 0;
}
