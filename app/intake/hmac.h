// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
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
/// True when `signature` is the base64 HMAC-SHA256 of the raw body under any of `secrets`, whose text as it stands is
/// the key: how WooCommerce and Shopify sign their webhooks. Takes constant time; an empty secret signs nothing.
[[nodiscard]] bool isSignedBody(const QByteArray& signature, QByteArrayView rawBody, const QList<QByteArray>& secrets);
/// As isMac() for a text of 64 lower-case hexadecimal digits.
[[nodiscard]] bool isHexMac(const QByteArray& hex, const Mac& mac);
[[nodiscard]] QByteArray hexOf(const Mac& mac);

} // namespace kaibang
