// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychain_fault.h"

namespace kaibang {

namespace {

const QString lockedDetail = QStringLiteral("the keychain is locked or does not answer");
const QString cancelledDetail = QStringLiteral("the keychain was not opened");

} // namespace

Error keychainError(KeychainFault fault)
{
    switch (fault) {
    case KeychainFault::Locked:
        return {ErrorKind::Unsupported, lockedDetail};
    case KeychainFault::Cancelled:
        return {ErrorKind::Unsupported, cancelledDetail};
    case KeychainFault::Missing:
        break;
    }
    return {ErrorKind::Unsupported, QStringLiteral("no keychain")};
}

std::optional<KeychainFault> keychainFaultOf(const Error& error)
{
    if (error.kind != ErrorKind::Unsupported)
        return std::nullopt;
    if (error.detail == lockedDetail)
        return KeychainFault::Locked;
    return error.detail == cancelledDetail ? KeychainFault::Cancelled : KeychainFault::Missing;
}

} // namespace kaibang
