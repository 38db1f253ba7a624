// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "obs_facts.h"

#include <QCoreApplication>

namespace kaibang {

/// What a person reads about the line to OBS, in the current language.
class ObsWords
{
    Q_DECLARE_TR_FUNCTIONS(kaibang::ObsWords)

public:
    /// How it is and, where something is wrong, what to do next.
    [[nodiscard]] static QString stateText(const ObsStatus& status, const ObsFacts& facts);
    /// What OBS would not do, why, and what to do next. `detail` is OBS's own.
    [[nodiscard]] static QString failedText(ObsTask task, const QString& detail);
    [[nodiscard]] static QString doneText(ObsTask task, const QString& detail);
    /// "LIVE 00:42:10 · 1,480 kbps"; empty while it does not stream.
    [[nodiscard]] static QString streamText(const ObsFacts& facts);
    /// "REC 00:42:10"; empty while it does not record.
    [[nodiscard]] static QString recordText(const ObsFacts& facts);
    /// How much of the stream was lost on the way, and how bad that is: above 1 % and 5 % of the pictures, as in OBS.
    enum class Loss { None, Some, Much };
    [[nodiscard]] static Loss loss(const ObsFacts& facts);
    [[nodiscard]] static QString lossText(const ObsFacts& facts);
};

} // namespace kaibang
