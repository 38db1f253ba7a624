// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <array>
#include <initializer_list>

namespace kaibang {

using Mac = std::array<unsigned char, 32>;

/// HMAC-SHA256 (RFC 2104) of the parts one after the other, by libsodium.
[[nodiscard]] Mac hmacSha256(QByteArrayView key, std::initializer_list<QByteArrayView> parts);
[[nodiscard]] QByteArray base64Of(const Mac& mac);
/// Whether `base64` is this one. How long it takes says nothing about where they differ. A base64 text has spare bits:
/// only its one canonical spelling counts.
[[nodiscard]] bool isMac(const QByteArray& base64, const Mac& mac);

} // namespace kaibang
