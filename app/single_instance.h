// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

namespace kaibang {

/// One window for a ledger: a second start asks the first to come to the front and goes away.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// `key` tells ledgers apart (the file's path).
    explicit SingleInstance(const QString& key);

    /// True for the one start that goes on: from now on others can ask it. False when another is running, which was
    /// asked to raise itself. Of any number of starts at one moment one is the first. What a killed start left behind
    /// is taken over; one that holds its place and does not answer for `patienceMs` is passed by, since the ledger
    /// itself has a lock and says who holds it.
    [[nodiscard]] bool begin(int patienceMs = 10'000);

Q_SIGNALS:
    void raiseAsked();

private:
    [[nodiscard]] bool askOther() const;

    QString m_name;
    QLockFile m_lock; ///< held from begin() on: only its holder may take a leftover socket away
    QLocalServer m_server;
};

} // namespace kaibang
