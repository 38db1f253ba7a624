// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QObject>
#include <QThreadPool>
#include <atomic>

namespace kaibang {

class Clock;
class StoreThread;

/// Reads a large ledger through after a kill or a power cut while the window is in use already, so that the show goes
/// on at once. GUI thread; the reading has a thread of its own and stops, within one table, when this goes.
class SoundnessCheck : public QObject
{
    Q_OBJECT

public:
    SoundnessCheck(StoreThread& store, const Clock& clock, QObject* parent = nullptr);
    ~SoundnessCheck() override;

    /// Begins the check if the ledger owes one (Ledger::isCheckDue()).
    void begin();

Q_SIGNALS:
    /// The file hangs together; the ledger owes no check any more.
    void passed();
    /// The file is damaged: nothing more should be written into it.
    void failed(const kaibang::Error& error);

private:
    void read(const QString& path);

    StoreThread& m_store;
    const Clock& m_clock;
    std::atomic<bool> m_stop{false};
    QThreadPool m_reader;
};

} // namespace kaibang
