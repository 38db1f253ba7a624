// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <functional>

namespace kaibang {

/// Secrets in the system's keychain, and in no file. Where the desktop has none, a secret is remembered until the
/// program ends, and what needs one is off after the next start. GUI thread.
class SecretKeeper : public QObject
{
    Q_OBJECT

public:
    /// Answers once; an empty secret when none is kept under that name. Unsupported without a keychain.
    void read(const QString& name, std::function<void(Result<QByteArray>)> answer);
    /// Done also when there was none under that name.
    void remove(const QString& name, std::function<void(Result<Done>)> answer);
    /// Answers once. Unsupported: there is no keychain, and the secret is only remembered.
    void write(const QString& name, const QByteArray& secret, std::function<void(Result<Done>)> answer);

private:
    QHash<QString, QByteArray> m_remembered;
};

} // namespace kaibang
