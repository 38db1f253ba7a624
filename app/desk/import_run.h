// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export_importer.h"
#include "import_reading.h"
#include "order_store.h"
#include "settlement_store.h"

#include <QHash>
#include <memory>

namespace kaibang {

/// One import, or the look at what it would do, as steps of a few hundred orders or lines of statements: each is a job
/// of the store thread, and whatever a show wants of the ledger has its turn between two of them. What takes a Ledger
/// runs inside such a job and changes nothing here, since a job may have to run again; what it gave is noted on the
/// desk's thread.
class ImportRun
{
public:
    struct Step
    {
        qsizetype file = 0, from = 0, count = 0; ///< of the file's events, or of its lines
    };

    /// `paths` has the file of each reading; `own` the household's profiles, whose names are shown.
    ImportRun(ImportKind kind, std::shared_ptr<const ImportReading> reading, const QStringList& paths,
              const QList<ExportProfile>& own);

    [[nodiscard]] ImportKind kind() const { return m_kind; }
    /// What comes next; nothing at the end. Steps grow and shrink with how long the last one took.
    std::optional<Step> nextStep();
    [[nodiscard]] int events() const { return m_events; }

    struct Begun
    {
        std::optional<ImportMark> mark; ///< none for a look
        QList<bool> knownFiles;
        QList<std::optional<qint64>> statements; ///< by file; none where the very file stands already
    };
    Result<Begun> begin(Ledger& ledger) const;
    void note(const Begun& begun);
    struct Taken
    {
        QList<OrderOutcome> outcomes;
        QList<SettlementStore::Added> lines;
        qint64 ms = 0; ///< that it took
    };
    /// A look rolls its own step back; call it outside of a transaction.
    Result<Taken> take(Ledger& ledger, const Step& step) const;
    void note(const Step& step, const Taken& taken);
    Result<Done> end(Ledger& ledger) const;
    /// Takes back up to a step's worth of what the import has stored; no outcome when nothing of it is left.
    Result<OrderStore::UndonePart> takeBack(Ledger& ledger) const;
    void note(const OrderStore::UndonePart& part) { m_takenBackTo = part.last; }
    /// The last step of taking an import back: its statements, and its mark. Gives how many of their lines count no
    /// longer.
    static Result<int> closeUndo(Ledger& ledger, ImportMark import);

    [[nodiscard]] const QList<FilePreview>& files() const { return m_files; }
    [[nodiscard]] const QList<OrderOutcome>& outcomes() const { return m_outcomes; }

private:
    [[nodiscard]] qsizetype sizeOf(qsizetype file) const;
    Result<std::optional<qint64>> beginStatement(Ledger& ledger, qsizetype file, ImportMark mark) const;
    Result<Taken> takeLines(Ledger& ledger, const Step& step) const;
    void count(FilePreview& preview, const OrderOutcome& outcome);
    void countLines(const Step& step, const QList<SettlementStore::Added>& lines);

    ImportKind m_kind;
    std::shared_ptr<const ImportReading> m_reading;
    QList<qsizetype> m_turns; ///< the files that are left, in their order
    qsizetype m_from = 0;     ///< in the first of them
    qsizetype m_stepSize;
    int m_events = 0;
    std::optional<ImportMark> m_mark;
    qint64 m_takenBackTo = 0;
    QList<FilePreview> m_files;
    QList<OrderOutcome> m_outcomes;
    QList<std::optional<qint64>> m_statements; ///< by file
    QSet<QByteArray> m_addedLines;             ///< by key, for the same reason as m_added
    QSet<QString> m_added; ///< a look forgets each step, so an order that comes again would be new again
};

} // namespace kaibang
