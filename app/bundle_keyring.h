// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing_key.h"
#include "uid.h"

#include <QObject>
#include <functional>

namespace kaibang {

class BundleMaker;
class SecretKeeper;

/// Brings the key that signs a household's bundles from the system's keychain, and makes it when it is wanted for the
/// first time. In no file, and under the household's id, so that two ledgers of one user do not share it. GUI thread.
class BundleKeyring : public QObject
{
    Q_OBJECT

public:
    BundleKeyring(SecretKeeper& secrets, BundleMaker& bundles, QObject* parent = nullptr);

    /// The name under which a household's key is in the keychain.
    [[nodiscard]] static QString nameOf(const Uid& household);
    /// Answers once: a null key where there is no keychain that opens.
    static void read(SecretKeeper& secrets, const Uid& household, const std::function<void(const SigningKey&)>& answer);

private:
    void bring();

    SecretKeeper& m_secrets;
    BundleMaker& m_bundles;
};

} // namespace kaibang
