// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trail.h"

#include <QCoreApplication>
#include <QHash>

namespace kaibang {

/// Lines of the trail in the user's words.
class TrailWords
{
    Q_DECLARE_TR_FUNCTIONS(kaibang::TrailWords)

public:
    [[nodiscard]] static QString roleText(Role role);
    [[nodiscard]] static QString kindText(TrailKind kind);
    /// What a file holds that left the console: "orders", "bundle".
    [[nodiscard]] static QString contentText(const QString& code);
    /// What the line is about: a code or an order number as it is, a role or the use of a key in words.
    [[nodiscard]] static QString subjectText(const TrailLine& line);
    /// "59.00 CNY → 49.00 CNY", or the one side that there is.
    [[nodiscard]] static QString changeText(const TrailLine& line);
    /// For Wording::reportWords().
    static void addTo(QHash<QString, QString>& words);
};

} // namespace kaibang
