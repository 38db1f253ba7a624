// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soundness_check.h"

#include "in_turn.h"
#include "ledger_check.h"
#include "store_thread.h"

#include <QtConcurrentRun>

namespace kaibang {

SoundnessCheck::SoundnessCheck(StoreThread& store, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
{
    m_reader.setMaxThreadCount(1);
}

SoundnessCheck::~SoundnessCheck()
{
    m_stop = true;
    m_store.drain();
    m_reader.waitForDone();
}

void SoundnessCheck::begin()
{
    inTurn(m_store.read([](Ledger& l) -> Result<QString> { return l.isCheckDue() ? l.path() : QString(); }), this,
           [this](const Result<QString>& due) {
               if (due && !due.value().isEmpty())
                   read(due.value());
           });
}

void SoundnessCheck::read(const QString& path)
{
    inTurn(QtConcurrent::run(&m_reader, [this, path] { return checkFile(path, m_clock, m_stop); }), this,
           [this](const Result<Done>& checked) {
               if (!checked) {
                   // Stopped, or the file could not be read just now: the next start owes the check still.
                   if (checked.error().kind == ErrorKind::Damaged)
                       Q_EMIT failed(checked.error());
                   return;
               }
               m_store.read([](Ledger& l) -> Result<Done> {
                   l.noteChecked();
                   return Done{};
               });
               Q_EMIT passed();
           });
}

} // namespace kaibang
