// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_run.h"

#include <QElapsedTimer>
#include <algorithm>

namespace kaibang {

namespace {

/// A counter sale waits for one step at most, so a step is as large as a tenth of a second allows on this computer:
/// each ends in a wait for the disk, which made small ones the larger part of an import.
constexpr qsizetype smallestStep = 50, firstStep = 200, largestStep = 4000;
constexpr qint64 shortMs = 40, longMs = 100;

FilePreview previewOf(const FileReading& reading)
{
    FilePreview preview;
    preview.name = reading.name;
    preview.kind = reading.kind;
    preview.newColumns = reading.newColumns;
    preview.header = reading.header;
    preview.firstRows = reading.firstRows;
    preview.rows = reading.rows;
    preview.orders = static_cast<int>(reading.events.size());
    preview.isStatement = reading.isStatement;
    preview.problems = reading.problems;
    preview.refused = static_cast<int>(reading.problems.size());
    return preview;
}

} // namespace

ImportRun::ImportRun(ImportKind kind, std::shared_ptr<const ImportReading> reading, const QStringList& paths,
                     const QList<ExportProfile>& own)
    : m_kind(kind)
    , m_reading(std::move(reading))
    , m_stepSize(firstStep)
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
        for (qsizetype i = 0; i < m_reading->files.size(); ++i)
            if (m_reading->files.at(i).linesOnly == detailsNow && sizeOf(i) > 0) {
                m_turns.append(i);
                m_events += static_cast<int>(sizeOf(i));
            }
}

qsizetype ImportRun::sizeOf(qsizetype file) const
{
    const FileReading& reading = m_reading->files.at(file);
    return reading.isStatement ? reading.settlement.size() : reading.events.size();
}

std::optional<ImportRun::Step> ImportRun::nextStep()
{
    if (m_turns.isEmpty())
        return std::nullopt;
    const qsizetype left = sizeOf(m_turns.front()) - m_from;
    const Step step{m_turns.front(), m_from, std::min(m_stepSize, left)};
    m_from += step.count;
    if (step.count == left) {
        m_turns.removeFirst();
        m_from = 0;
    }
    return step;
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
    for (qsizetype i = 0; i < m_reading->files.size(); ++i) {
        const auto statement = beginStatement(ledger, i, mark.value());
        if (!statement)
            return statement.error();
        begun.statements.append(statement.value());
    }
    return begun;
}

Result<std::optional<qint64>> ImportRun::beginStatement(Ledger& ledger, qsizetype file, ImportMark mark) const
{
    const FileReading& reading = m_reading->files.at(file);
    if (reading.settlement.isEmpty())
        return std::optional<qint64>();
    return SettlementStore(ledger).beginFile(
        {mark.id, reading.sha256, reading.name, reading.kind, reading.settlement.first().source});
}

void ImportRun::note(const Begun& begun)
{
    m_mark = begun.mark;
    m_statements = begun.statements;
    for (qsizetype i = 0; i < m_files.size(); ++i)
        m_files[i].knownAlready = begun.knownFiles.value(i);
}

Result<ImportRun::Taken> ImportRun::take(Ledger& ledger, const Step& step) const
{
    const FileReading& reading = m_reading->files.at(step.file);
    const bool isLook = m_kind == ImportKind::Look;
    QElapsedTimer timer;
    timer.start();
    if (isLook)
        ledger.database().begin();
    auto taken = [&]() -> Result<Taken> {
        if (reading.isStatement)
            return takeLines(ledger, step);
        const OrderBatch batch{{}, reading.events.mid(step.from, step.count), {}, {}, false};
        const auto outcomes = OrderStore(ledger).apply(batch, isLook ? std::nullopt : m_mark);
        return outcomes ? Result<Taken>(Taken{outcomes.value(), {}, 0}) : Result<Taken>(outcomes.error());
    }();
    if (isLook)
        ledger.database().rollback();
    if (taken)
        taken.value().ms = timer.elapsed();
    return taken;
}

Result<ImportRun::Taken> ImportRun::takeLines(Ledger& ledger, const Step& step) const
{
    const FileReading& reading = m_reading->files.at(step.file);
    const QList<SettlementLine> lines = reading.settlement.mid(step.from, step.count);
    std::optional<qint64> statement = m_statements.value(step.file);
    if (m_kind == ImportKind::Look) {
        const auto mark = OrderStore(ledger).beginImport({reading.name}, {reading.sha256});
        const auto begun =
            mark ? beginStatement(ledger, step.file, mark.value()) : Result<std::optional<qint64>>(mark.error());
        if (!begun)
            return begun.error();
        statement = begun.value();
    }
    if (!statement)
        return Taken{{}, QList<SettlementStore::Added>(lines.size(), SettlementStore::Added::Known), 0};
    const auto added = SettlementStore(ledger).add(*statement, QStringLiteral("main"), lines);
    return added ? Result<Taken>(Taken{{}, added.value(), 0}) : Result<Taken>(added.error());
}

void ImportRun::note(const Step& step, const Taken& taken)
{
    for (const OrderOutcome& outcome : taken.outcomes)
        count(m_files[step.file], outcome);
    countLines(step, taken.lines);
    if (taken.ms > longMs)
        m_stepSize = std::max(smallestStep, m_stepSize / 2);
    else if (taken.ms < shortMs && step.count == m_stepSize)
        m_stepSize = std::min(largestStep, m_stepSize * 2);
    if (m_kind == ImportKind::Import)
        m_outcomes += taken.outcomes;
}

void ImportRun::countLines(const Step& step, const QList<SettlementStore::Added>& lines)
{
    FilePreview& preview = m_files[step.file];
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const SettlementLine& line = m_reading->files.at(step.file).settlement.at(step.from + i);
        if (lines.at(i) == SettlementStore::Added::Conflict) {
            ++preview.refused;
            preview.problems.append({line.row, QStringLiteral("flow_conflict"), line.flowId, {}});
            continue;
        }
        const QByteArray key = settlementKey(line);
        const bool again = m_kind == ImportKind::Look && m_addedLines.contains(key);
        const bool isNew = lines.at(i) == SettlementStore::Added::New && !again;
        ++(isNew ? preview.added : preview.unchanged);
        if (m_kind == ImportKind::Look)
            m_addedLines.insert(key);
    }
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
    auto part = store.undoPart(*m_mark, m_takenBackTo, static_cast<int>(m_stepSize));
    if (!part || !part.value().outcomes.isEmpty())
        return part;
    const auto closed = closeUndo(ledger, *m_mark);
    return closed ? part : Result<OrderStore::UndonePart>(closed.error());
}

Result<int> ImportRun::closeUndo(Ledger& ledger, ImportMark import)
{
    const auto lines = SettlementStore(ledger).undoImport(import.id);
    const auto closed = OrderStore(ledger).closeUndo(import);
    return lines && !closed ? Result<int>(closed.error()) : lines;
}

} // namespace kaibang
