// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QObject>
#include <functional>

namespace kaibang {

/// Secrets in the system's keychain, and nowhere else. Where the desktop has none every call answers Unsupported, and
/// what needs a secret stays off. GUI thread.
class SecretKeeper : public QObject
{
    Q_OBJECT

public:
    /// Answers once; an empty secret when none is kept under that name.
    void read(const QString& name, std::function<void(Result<QByteArray>)> answer);
    /// Done also when there was none under that name.
    void remove(const QString& name, std::function<void(Result<Done>)> answer);
    void write(const QString& name, const QByteArray& secret, std::function<void(Result<Done>)> answer);
};

} // namespace kaibang
