// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal_record.h"
#include "result.h"
#include "uid.h"

#include <QString>
#include <memory>

namespace kaibang {

/// The append-only journal beside a ledger, `LEDGER.journal/`: what was accepted, kept apart from the ledger's own
/// file, so that it can be made up again on an older copy. Segments have 0600 rights in a folder with 0700.
///
/// Each segment begins with the id of its ledger, which stands in its name too. What belongs to another ledger, which
/// had this place before, is left alone: not read, not counted, not thinned and not written over.
///
/// A transaction's entries become one record, which is on the disk before the ledger commits: what a ledger has told as
/// accepted is in its journal, whatever becomes of the ledger's file. The number of the record is stored in that very
/// transaction, so that a record whose transaction never was is known and cut off. Lives on the thread of its ledger.
class IntakeJournal
{
public:
    /// Looks at the journal of a ledger whose last committed group is `ledgerNumber`, and cuts off what a kill or a
    /// power cut has left at its end. Writes nothing else: a journal is made by its first record. What is damaged is
    /// left as it is and a new segment begun; nothing about a journal keeps its ledger from opening.
    IntakeJournal(const QString& ledger, const Uid& household, qint64 ledgerNumber);
    ~IntakeJournal();
    IntakeJournal(const IntakeJournal&) = delete;
    IntakeJournal& operator=(const IntakeJournal&) = delete;

    /// Adds an entry to the group of the transaction that is open.
    void note(const QByteArray& entry);
    [[nodiscard]] bool hasNotes() const { return !m_notes.isEmpty(); }
    /// The number that the next group gets.
    [[nodiscard]] qint64 nextNumber() const { return m_last + 1; }
    /// Before the commit: the notes are on the disk when it returns. Io or DiskFull: the transaction must not commit.
    Result<Done> write(Instant now);
    /// The commit has succeeded.
    void noteKept(Instant now);
    /// The commit has failed, or there will be none: nothing of it stays.
    void forget();
    /// Groups that were replayed are the ledger's own now.
    void goOnAfter(qint64 number);

private:
    void cutTail(const QString& path, qint64 ledgerNumber);
    Result<Done> beginSegment(Instant now);
    Result<Done> append(const QByteArray& bytes);
    Result<Done> cutBack();

    QString m_folder;
    Uid m_household;
    QByteArray m_notes;
    qint64 m_last = 0;      ///< number of the newest group
    int m_descriptor = -1;  ///< of the segment that is written
    qint64 m_end = 0;       ///< its size
    qint64 m_before = -1;   ///< its size before the record that waits for its commit; -1 while none does
    bool m_mustCut = false; ///< a record without its commit could not be cut off
};

/// The folder of a ledger's journal. It need not exist.
[[nodiscard]] QString journalFolder(const QString& ledger);

/// What is in a journal, for whoever reads it while its ledger is written or away.
struct JournalContents
{
    struct Group
    {
        qint64 number = 0;
        Instant at;
        QList<QByteArray> entries;
        bool isKept = false; ///< the commit is noted behind it; at the newest one the note may be missing
    };
    QList<Group> groups;   ///< by number; of two of one number the later
    int damagedPlaces = 0; ///< sound records stand behind them
    qint64 bytes = 0;
    QStringList segments; ///< names, oldest first
    QStringList damaged;  ///< names of those with damaged places
    QStringList foreign;  ///< names of those that belong to another ledger; nothing else here knows them
};
/// Reads what the journal has of this household; only groups above `after` are kept. Any thread. What is no record is
/// left out and counted.
[[nodiscard]] JournalContents readJournal(const QString& ledger, const Uid& household, qint64 after = 0);

/// Removes the household's segments in which every group is at or below `number`; never its newest one. Any thread.
void thinJournal(const QString& ledger, const Uid& household, qint64 number);

} // namespace kaibang
