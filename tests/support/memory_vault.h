// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop_desk.h"

#include <QHash>

namespace kaibang::samples {

/// A keychain in memory, which can be missing.
class MemoryVault
{
public:
    [[nodiscard]] SecretAccess access()
    {
        return {[this](const QString& name, const std::function<void(Result<QByteArray>)>& answer) {
                    answer(isMissing ? Result<QByteArray>(none) : Result<QByteArray>(kept.value(name)));
                },
                [this](const QString& name, const QByteArray& secret, const std::function<void(Result<Done>)>& answer) {
                    if (!isMissing)
                        kept.insert(name, secret);
                    answer(isMissing ? Result<Done>(none) : Result<Done>(Done{}));
                },
                [this](const QString& name, const std::function<void(Result<Done>)>& answer) {
                    kept.remove(name);
                    answer(isMissing ? Result<Done>(none) : Result<Done>(Done{}));
                }};
    }

    bool isMissing = false;
    QHash<QString, QByteArray> kept;

private:
    const Error none{ErrorKind::Unsupported, QStringLiteral("no keychain")};
};

} // namespace kaibang::samples
