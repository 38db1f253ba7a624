// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export_profile.h"
#include "order_event.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace kaibang {

/// A file as it was read: its name without folders, and all its bytes.
struct NamedBytes
{
    QString name;
    QByteArray bytes;
};

struct ImportContext
{
    QString shopId = QStringLiteral("main");
    Instant observedAt;
};

/// What one file said. `events` are in the order of the file.
struct FileReading
{
    QString name;
    ExportKind kind = ExportKind::Unknown;
    QByteArray sha256; ///< of the bytes, raw 32 bytes; says "already imported" and nothing more
    int rows = 0;      ///< data rows, the header not counted
    QList<OrderEvent> events;
    QList<IntakeProblem> problems; ///< row numbers as a person counts: the header is row 1
};

struct ImportReading
{
    QList<FileReading> files; ///< in the order given

    /// All events and problems as one batch for the ledger.
    [[nodiscard]] OrderBatch batch(const QString& sourceId = {}) const;
    [[nodiscard]] int eventCount() const;
    [[nodiscard]] int problemCount() const;
};

/// Reads sellers' export files. Pure: no file, no clock, any thread. Nothing is guessed silently: what cannot be read
/// is a problem of its row, what was derived carries a flag.
///
/// A Taobao order list and detail list given together are joined: the event of the order list then carries the real
/// lines and the detail list gives events only for orders that no list names. Alone, an order list gives guessed lines
/// (LinesGuessed) and a detail list lines without facts (LinesOnly).
/// Rows of one Douyin main order become one event with several lines.
class ExportImporter
{
public:
    [[nodiscard]] static ImportReading read(const QList<NamedBytes>& files, const ImportContext& context);
};

/// "taobao_orders", "taobao_details", "douyin_orders", "jsonl" or "unknown".
[[nodiscard]] QString exportKindName(ExportKind kind);

} // namespace kaibang
