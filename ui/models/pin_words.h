// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QCoreApplication>

namespace kaibang {

/// Why a PIN did not open what it guards, in the user's words.
class PinWords
{
    Q_DECLARE_TR_FUNCTIONS(kaibang::PinWords)

public:
    /// For an error of HouseholdDesk::checkPin(): wrong, closed and for how long, or what kept the ledger from looking.
    [[nodiscard]] static QString refusal(const Error& error);
};

} // namespace kaibang
