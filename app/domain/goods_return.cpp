// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "goods_return.h"

namespace kaibang {

QString returnStateName(ReturnState state)
{
    switch (state) {
    case ReturnState::ToInspect:
        return QStringLiteral("to_inspect");
    case ReturnState::Restocked:
        return QStringLiteral("restocked");
    case ReturnState::Lost:
        return QStringLiteral("lost");
    case ReturnState::Kept:
        return QStringLiteral("kept");
    }
    return QStringLiteral("unknown");
}

} // namespace kaibang
