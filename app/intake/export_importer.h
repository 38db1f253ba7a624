// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export_profile.h"
#include "order_event.h"
#include "settlement.h"

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
    QList<ExportProfile> ownProfiles = {}; ///< the household's; asked before the built-in ones
};

/// What one file said. `events` are in the order of the file.
struct FileReading
{
    QString name;           ///< of a member of an archive: "archive.zip/member.csv"
    QString kind;           ///< the profile's id, "jsonl", or empty for a file that is not known
    bool linesOnly = false; ///< needs the order list that it belongs to
    QByteArray sha256;      ///< of the bytes, raw 32 bytes; says "already imported" and nothing more
    int rows = 0;           ///< data rows, the header not counted
    QList<OrderEvent> events;
    bool isStatement = false;         ///< of payouts: it has lines of money and no events
    QList<SettlementLine> settlement; ///< in the order of the file
    QList<IntakeProblem> problems;    ///< row numbers as a person counts: the first of the file is 1
    QStringList newColumns;           ///< of a known table: columns that its profile has never heard of
    /// Of a table that no profile knows, or that has new columns: its header, and its first rows, for a person to say
    /// what they are.
    QStringList header;
    QList<QStringList> firstRows;

    void addProblem(const char* code, const QString& text, int row = 0, const QByteArray& raw = {})
    {
        problems.append({row, QLatin1String(code), text, raw});
    }
};

struct ImportReading
{
    QList<FileReading> files; ///< in the order given, an archive's members one after the other

    /// All events and problems as one batch for the ledger.
    [[nodiscard]] OrderBatch batch(const QString& sourceId = {}) const;
    [[nodiscard]] int eventCount() const;
    [[nodiscard]] int problemCount() const;
};

/// Reads sellers' export files and the platforms' statements of payouts, each told by its header: CSV, .xlsx, and both
/// in ZIP archives. Pure: no file, no clock, any thread. Nothing is
/// guessed silently: what cannot be read is a problem of its row, what was derived carries a flag.
///
/// A Taobao order list and detail list given together are joined: the event of the order list then carries the real
/// lines and the detail list gives events only for orders that no list names. Alone, an order list gives guessed lines
/// (LinesGuessed) and a detail list lines without facts (LinesOnly).
/// Where rows are sub-orders, those of one main order become one event with several lines.
class ExportImporter
{
public:
    static constexpr qsizetype largestFile = 200 * 1024 * 1024; ///< bytes; more is told as a problem of the file

    explicit ExportImporter(ImportContext context);
    /// Reads one file, whose bytes are not kept. Gives how many readings there are now: an archive has several.
    qsizetype add(const NamedBytes& file);
    /// All that was read, joined. Nothing can be added afterwards.
    [[nodiscard]] ImportReading finish();

    [[nodiscard]] static ImportReading read(const QList<NamedBytes>& files, const ImportContext& context);

private:
    void addArchive(const NamedBytes& file);

    ImportContext m_context;
    QList<ExportProfile> m_profiles;
    ImportReading m_reading;
};

} // namespace kaibang
