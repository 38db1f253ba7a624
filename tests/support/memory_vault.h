// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keychain_fault.h"
#include "shop_desk.h"

#include <QHash>
#include <functional>
#include <optional>
#include <utility>

namespace kaibang::samples {

/// A keychain in memory, which can be missing, shut, or slow to answer.
class MemoryVault
{
public:
    [[nodiscard]] SecretAccess access()
    {
        return {[this](const QString& name, const std::function<void(Result<QByteArray>)>& answer) {
                    ++questions;
                    const auto now = [this, name, answer] {
                        const auto fault = faultNow();
                        answer(fault ? Result<QByteArray>(*fault) : Result<QByteArray>(kept.value(name)));
                    };
                    if (isSlow)
                        waiting.append(now);
                    else
                        now();
                },
                [this](const QString& name, const QByteArray& secret, const std::function<void(Result<Done>)>& answer) {
                    const auto now = [this, name, secret, answer] {
                        const auto fault = faultNow();
                        if (!fault)
                            kept.insert(name, secret);
                        answer(fault ? Result<Done>(*fault) : Result<Done>(Done{}));
                    };
                    if (isSlowToWrite)
                        waiting.append(now);
                    else
                        now();
                },
                [this](const QString& name, const std::function<void(Result<Done>)>& answer) {
                    const auto fault = faultNow();
                    if (!fault)
                        kept.remove(name);
                    answer(fault ? Result<Done>(*fault) : Result<Done>(Done{}));
                }};
    }
    /// What a slow one was asked for is answered now.
    void answerAll()
    {
        const auto asked = std::exchange(waiting, {});
        for (const auto& each : asked)
            each();
    }

    bool isMissing = false;
    std::optional<KeychainFault> shut;
    bool isSlow = false; ///< to read
    bool isSlowToWrite = false;
    int questions = 0; ///< readings so far
    QList<std::function<void()>> waiting;
    QHash<QString, QByteArray> kept;

private:
    [[nodiscard]] std::optional<Error> faultNow() const
    {
        if (isMissing)
            return keychainError(KeychainFault::Missing);
        return shut ? std::optional(keychainError(*shut)) : std::nullopt;
    }
};

} // namespace kaibang::samples
