// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recovery.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace kaibang {

/// The user's words for what a restore would change and for what it has made up. No buyer is in them. Pure functions of
/// their arguments and the installed translator. GUI thread.
class RestoreWords
{
    Q_DECLARE_TR_FUNCTIONS(kaibang::RestoreWords)

public:
    /// One line for each thing that a person has to know before she decides; instants in `zone`.
    static QStringList linesOf(const RestoreComparison& told, const QTimeZone& zone);
    /// "17 orders made up from the journal · 2 things to look at: shop:A1, shop:A2".
    static QString replayText(const ReplayReport& report);
    /// On the notice that tells it.
    static QString lookText();

private:
    static QString ordersText(const RestoreComparison& told);
    static QString newerText(const NewerCount& newer);
};

} // namespace kaibang
