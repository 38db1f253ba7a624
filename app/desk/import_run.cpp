// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_run.h"

#include <algorithm>

namespace kaibang {

namespace {

/// A counter sale waits for one step at most: a fifth of a second on a slow laptop.
constexpr qsizetype ordersInAStep = 200;

FilePreview previewOf(const FileReading& reading)
{
    FilePreview preview;
    preview.name = reading.name;
    preview.kind = reading.kind;
    preview.header = reading.header;
    preview.firstRows = reading.firstRows;
    preview.rows = reading.rows;
    preview.orders = static_cast<int>(reading.events.size());
    preview.problems = reading.problems;
    preview.refused = static_cast<int>(reading.problems.size());
    return preview;
}

} // namespace

ImportRun::ImportRun(ImportKind kind, std::shared_ptr<const ImportReading> reading, const QStringList& paths,
                     const QList<ExportProfile>& own)
    : m_kind(kind)
    , m_reading(std::move(reading))
{
    for (qsizetype i = 0; i < m_reading->files.size(); ++i) {
        m_files.append(previewOf(m_reading->files.at(i)));
        m_files.last().path = paths.value(i);
        for (const ExportProfile& profile : own)
            if (profile.id == m_files.last().kind)
                m_files.last().kindName = profile.name;
    }
    // Order lists before detail lists: lines need the order they belong to.
    for (const bool detailsNow : {false, true})
        for (qsizetype i = 0; i < m_reading->files.size(); ++i) {
            const FileReading& file = m_reading->files.at(i);
            if (file.linesOnly != detailsNow)
                continue;
            m_events += static_cast<int>(file.events.size());
            for (qsizetype from = 0; from < file.events.size(); from += ordersInAStep)
                m_steps.append({i, from, std::min(ordersInAStep, file.events.size() - from)});
        }
}

Result<ImportRun::Begun> ImportRun::begin(Ledger& ledger) const
{
    OrderStore store(ledger);
    Begun begun;
    QStringList names;
    QList<QByteArray> hashes;
    for (const FileReading& file : m_reading->files) {
        names.append(file.name);
        hashes.append(file.sha256);
        begun.knownFiles.append(store.knowsFile(file.sha256));
    }
    if (m_kind == ImportKind::Look)
        return ledger.database().checked(begun);
    const auto mark = store.beginImport(names, hashes);
    if (!mark)
        return mark.error();
    begun.mark = mark.value();
    return begun;
}

void ImportRun::note(const Begun& begun)
{
    m_mark = begun.mark;
    for (qsizetype i = 0; i < m_files.size(); ++i)
        m_files[i].knownAlready = begun.knownFiles.value(i);
}

Result<QList<OrderOutcome>> ImportRun::take(Ledger& ledger, const Step& step) const
{
    const OrderBatch batch{{}, m_reading->files.at(step.file).events.mid(step.from, step.count), {}, {}, false};
    if (m_kind == ImportKind::Import)
        return OrderStore(ledger).apply(batch, m_mark);
    ledger.database().begin();
    auto outcomes = OrderStore(ledger).apply(batch);
    ledger.database().rollback();
    return outcomes;
}

void ImportRun::note(const Step& step, const QList<OrderOutcome>& outcomes)
{
    for (const OrderOutcome& outcome : outcomes)
        count(m_files[step.file], outcome);
    if (m_kind == ImportKind::Import)
        m_outcomes += outcomes;
}

void ImportRun::count(FilePreview& preview, const OrderOutcome& outcome)
{
    switch (outcome.kind) {
    case OutcomeKind::Added: {
        const bool again = m_kind == ImportKind::Look && m_added.contains(outcome.orderId);
        ++(again ? preview.changed : preview.added);
        if (m_kind == ImportKind::Look)
            m_added.insert(outcome.orderId);
        break;
    }
    case OutcomeKind::Changed:
        ++preview.changed;
        break;
    case OutcomeKind::Unchanged:
        ++preview.unchanged;
        break;
    case OutcomeKind::Refused:
        ++preview.refused;
        preview.problems.append(IntakeProblem{0, reasonName(outcome.reason), outcome.orderId, {}});
        break;
    }
}

Result<Done> ImportRun::end(Ledger& ledger) const
{
    if (!m_mark)
        return Done{};
    QList<std::pair<QString, IntakeProblem>> problems;
    for (const FileReading& file : m_reading->files)
        for (const IntakeProblem& problem : file.problems)
            problems.append({file.name, problem});
    return OrderStore(ledger).finishImport(*m_mark, m_outcomes, problems);
}

Result<OrderStore::UndonePart> ImportRun::takeBack(Ledger& ledger) const
{
    if (!m_mark)
        return OrderStore::UndonePart();
    OrderStore store(ledger);
    auto part = store.undoPart(*m_mark, m_takenBackTo, static_cast<int>(ordersInAStep));
    if (!part || !part.value().outcomes.isEmpty())
        return part;
    const auto closed = store.closeUndo(*m_mark);
    return closed ? part : Result<OrderStore::UndonePart>(closed.error());
}

} // namespace kaibang
