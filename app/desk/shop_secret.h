// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop.h"

namespace kaibang {

/// The name in the keychain under which a shop's credentials are kept.
[[nodiscard]] QString shopSecretName(const QString& sourceId);

/// What is kept there, as one secret: replacing it replaces all of it. A code that works once is not in it.
[[nodiscard]] QByteArray shopSecretOf(const ShopCredentials& credentials);
[[nodiscard]] ShopCredentials shopCredentialsOf(const QByteArray& secret);

} // namespace kaibang
