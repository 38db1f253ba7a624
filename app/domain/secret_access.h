// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QString>
#include <functional>

namespace kaibang {

/// How secrets are read, written and removed, each by a name. Every call answers once: reading with nothing where none
/// is kept, removing with Done where there was none, all with what keychainError() says where the keychain is shut.
struct SecretAccess
{
    std::function<void(const QString& name, std::function<void(Result<QByteArray>)> answer)> read;
    std::function<void(const QString& name, const QByteArray& secret, std::function<void(Result<Done>)> answer)> write;
    std::function<void(const QString& name, std::function<void(Result<Done>)> answer)> remove;
};

} // namespace kaibang
