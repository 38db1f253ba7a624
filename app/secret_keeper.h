// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secret_access.h"

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <functional>

namespace kaibang {

/// Secrets in the system's keychain, and in no file. Where the desktop has none, or it does not open now, every call
/// answers what keychainError() says of it. A secret that may be lost can be remembered until the program ends. GUI
/// thread.
class SecretKeeper : public QObject
{
    Q_OBJECT

public:
    /// Answers once; an empty secret when none is kept under that name.
    void read(const QString& name, std::function<void(Result<QByteArray>)> answer);
    /// Done also when there was none under that name.
    void remove(const QString& name, std::function<void(Result<Done>)> answer);
    /// Answers once.
    void write(const QString& name, const QByteArray& secret, std::function<void(Result<Done>)> answer);
    /// For a secret that write() could not keep: read() finds it until the program ends. Never for a key that seals
    /// what stays in a file, which nobody could open afterwards.
    void remember(const QString& name, const QByteArray& secret) { m_remembered.insert(name, secret); }

private:
    void tellWhetherShut(const QString& name, const std::function<void(bool isShut)>& told);
    template<typename T>
    void tellFault(int error, const std::function<void(Result<T>)>& answer);

    QHash<QString, QByteArray> m_remembered;
};

/// The keychain as desks and keyrings want it. `secrets` is borrowed and outlives them.
[[nodiscard]] SecretAccess secretAccess(SecretKeeper& secrets);

} // namespace kaibang
