// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_plan_desk.h"

#include "forbidden_words.h"
#include "in_turn.h"
#include "run_plan_store.h"
#include "store_thread.h"

namespace kaibang {

namespace {

QString forbiddenKey(const QString& language)
{
    return QStringLiteral("forbidden-words.") + language;
}

} // namespace

RunPlanDesk::RunPlanDesk(StoreThread& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
{}

RunPlanDesk::~RunPlanDesk()
{
    m_store.drain();
}

QFuture<Result<QList<RunTemplate>>> RunPlanDesk::templates()
{
    return m_store.read([](Ledger& ledger) { return RunPlanStore(ledger).templates(); });
}

QFuture<Result<Uid>> RunPlanDesk::keepTemplate(const Uid& show, const QString& name)
{
    return m_store.run(
        acting(Act::Sell, [=](Ledger& ledger) { return RunPlanStore(ledger).keepTemplate(show, name); }));
}

QFuture<Result<int>> RunPlanDesk::useTemplate(const Uid& show, const Uid& templateUid)
{
    return m_store.run(
        acting(Act::Sell, [=](Ledger& ledger) { return RunPlanStore(ledger).useTemplate(show, templateUid); }));
}

QFuture<Result<Done>> RunPlanDesk::removeTemplate(const Uid& templateUid)
{
    return m_store.run(
        acting(Act::Sell, [=](Ledger& ledger) { return RunPlanStore(ledger).removeTemplate(templateUid); }));
}

QFuture<Result<QList<Cue>>> RunPlanDesk::cues(const Uid& show)
{
    return m_store.read([=](Ledger& ledger) { return RunPlanStore(ledger).cues(show); });
}

QFuture<Result<Uid>> RunPlanDesk::addCue(const Uid& show, qint64 afterMs, const QString& words)
{
    auto future = m_store.run(
        acting(Act::Sell, [=](Ledger& ledger) { return RunPlanStore(ledger).addCue(show, afterMs, words); }));
    return inTurn(future, this, [this, show](const Result<Uid>& added) {
        if (added)
            Q_EMIT cuesChanged(show);
        return added;
    });
}

QFuture<Result<Done>> RunPlanDesk::setCueDone(const Uid& cue, bool done)
{
    return m_store.run(acting(Act::Sell, [=](Ledger& ledger) { return RunPlanStore(ledger).setCueDone(cue, done); }));
}

QFuture<Result<Done>> RunPlanDesk::setCueRemoved(const Uid& cue, bool removed)
{
    return m_store.run(
        acting(Act::Sell, [=](Ledger& ledger) { return RunPlanStore(ledger).setCueRemoved(cue, removed); }));
}

QFuture<Result<ProductScripts>> RunPlanDesk::scripts(const Uid& product)
{
    return m_store.read([=](Ledger& ledger) { return RunPlanStore(ledger).scripts(product); });
}

QFuture<Result<Done>> RunPlanDesk::saveScript(const Uid& product, const QString& language, const QString& words)
{
    auto future = m_store.run(
        acting(Act::Sell, [=](Ledger& ledger) { return RunPlanStore(ledger).saveScript(product, language, words); }));
    return inTurn(future, this, [this, product](const Result<Done>& saved) {
        if (saved)
            Q_EMIT scriptsChanged(product);
        return saved;
    });
}

QFuture<Result<QStringList>> RunPlanDesk::forbiddenWords(const QString& language)
{
    return m_store.read([=](Ledger& ledger) -> Result<QStringList> {
        const QStringList own = ledger.setting(forbiddenKey(language)).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        return own.isEmpty() ? defaultForbiddenWords(language) : own;
    });
}

QFuture<Result<Done>> RunPlanDesk::saveForbiddenWords(const QString& language, const QStringList& words)
{
    return m_store.run(acting(Act::Settings, [=](Ledger& ledger) {
        QStringList clean;
        for (const QString& word : words)
            if (!word.trimmed().isEmpty() && !clean.contains(word.trimmed()))
                clean.append(word.trimmed());
        return ledger.setSetting(forbiddenKey(language), clean.join(QLatin1Char('\n')));
    }));
}

QFuture<Result<Done>> RunPlanDesk::addMark(const Uid& show, const QString& words)
{
    return m_store.run(acting(Act::Sell, [=](Ledger& ledger) { return RunPlanStore(ledger).addMark(show, words); }));
}

} // namespace kaibang
