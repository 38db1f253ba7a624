// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>

namespace kaibang {

/// One window for a ledger: a second start asks the first to come to the front and goes away.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// `key` tells ledgers apart (the file's path).
    explicit SingleInstance(const QString& key);

    /// True when another start is running and was asked to raise itself.
    [[nodiscard]] bool askOther() const;
    /// From now on others can ask. A leftover socket of a killed start is taken over.
    void listen();

Q_SIGNALS:
    void raiseAsked();

private:
    QString m_name;
    QLocalServer m_server;
};

} // namespace kaibang
