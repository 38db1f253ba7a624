// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "run_plan.h"

#include <QFuture>
#include <QObject>

namespace kaibang {

class StoreThread;

/// Templates of run orders, cues on the show's time line, the words of the prompter, and marks. GUI thread; answers
/// come by futures after they are on disk.
class RunPlanDesk : public QObject
{
    Q_OBJECT

public:
    explicit RunPlanDesk(StoreThread& store, QObject* parent = nullptr);
    /// Waits for what it has asked the store.
    ~RunPlanDesk() override;

    QFuture<Result<QList<RunTemplate>>> templates();
    QFuture<Result<Uid>> keepTemplate(const Uid& show, const QString& name);
    /// How many items were added. Call ShowRunner::load() afterwards: the run order is another one.
    QFuture<Result<int>> useTemplate(const Uid& show, const Uid& templateUid);
    QFuture<Result<Done>> removeTemplate(const Uid& templateUid);

    QFuture<Result<QList<Cue>>> cues(const Uid& show);
    QFuture<Result<Uid>> addCue(const Uid& show, qint64 afterMs, const QString& words);
    QFuture<Result<Done>> setCueDone(const Uid& cue, bool done);
    QFuture<Result<Done>> setCueRemoved(const Uid& cue, bool removed);

    QFuture<Result<ProductScripts>> scripts(const Uid& product);
    QFuture<Result<Done>> saveScript(const Uid& product, const QString& language, const QString& words);
    /// The household's own list, else the default one of the language.
    QFuture<Result<QStringList>> forbiddenWords(const QString& language);
    /// An empty list goes back to the default.
    QFuture<Result<Done>> saveForbiddenWords(const QString& language, const QStringList& words);

    /// Marks this moment; the show's review lists it.
    QFuture<Result<Done>> addMark(const Uid& show, const QString& words);

Q_SIGNALS:
    void cuesChanged(const kaibang::Uid& show);
    void scriptsChanged(const kaibang::Uid& product);

private:
    StoreThread& m_store;
};

} // namespace kaibang
