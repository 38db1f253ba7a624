// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <optional>

namespace kaibang {

/// Why a keychain gave nothing, or took nothing.
enum class KeychainFault {
    Missing,  ///< the desktop has none
    Locked,   ///< it is locked, or does not answer; it may a moment later
    Cancelled ///< a person did not open it when it asked; she may be asked again
};

/// The error that says so: Unsupported, since whoever does not tell them apart can keep no secret now.
[[nodiscard]] Error keychainError(KeychainFault fault);
/// nullopt where something else is wrong. An Unsupported of any other detail is Missing.
[[nodiscard]] std::optional<KeychainFault> keychainFaultOf(const Error& error);

} // namespace kaibang
