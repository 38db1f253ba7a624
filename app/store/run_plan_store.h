// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger.h"
#include "run_plan.h"

#include <QList>

namespace kaibang {

/// What was planned for a show and what the host says in it: templates, cues, scripts, marks. Runs inside jobs of the
/// store thread.
class RunPlanStore
{
public:
    explicit RunPlanStore(Ledger& ledger)
        : m_ledger(ledger)
        , m_database(ledger.database())
    {}

    /// By name. A template's archived variants are not listed.
    Result<QList<RunTemplate>> templates();
    /// Keeps the show's run order under `name`, in place of an older template of that name. Invalid without a name,
    /// Refused when the run order is empty.
    Result<Uid> keepTemplate(const Uid& show, const QString& name);
    /// Appends the template's items to the show's run order; those that stand in it already are not doubled. The number
    /// of items added.
    Result<int> useTemplate(const Uid& show, const Uid& templateUid);
    /// NotFound.
    Result<Done> removeTemplate(const Uid& templateUid);

    /// By time.
    Result<QList<Cue>> cues(const Uid& show);
    Result<Uid> addCue(const Uid& show, qint64 afterMs, const QString& words);
    /// Both NotFound.
    Result<Done> setCueDone(const Uid& cue, bool done);
    Result<Done> setCueRemoved(const Uid& cue, bool removed);

    Result<ProductScripts> scripts(const Uid& product);
    /// An empty text removes it.
    Result<Done> saveScript(const Uid& product, const QString& language, const QString& words);

    Result<Done> addMark(const Uid& show, const QString& words);
    Result<QList<ShowMark>> marks(const Uid& show);

private:
    Ledger& m_ledger;
    Database& m_database;
};

} // namespace kaibang
