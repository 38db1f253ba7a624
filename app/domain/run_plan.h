// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instant.h"
#include "uid.h"

#include <QList>
#include <QMap>
#include <QString>
#include <optional>

namespace kaibang {

/// What the host means to do so many milliseconds after the show began.
struct Cue
{
    Uid uid;
    qint64 afterMs = 0;
    QString words;
    std::optional<Instant> doneAt;
    bool operator==(const Cue&) const = default;
};

/// A run order kept under a name, for the evenings that are alike.
struct RunTemplate
{
    Uid uid;
    QString name;
    QList<Uid> variants; ///< in order; archived ones are left out when it is used
    bool operator==(const RunTemplate&) const = default;
};

/// The host's words for one product, by language ("zh", "es", "en").
using ProductScripts = QMap<QString, QString>;

/// A moment of a show that somebody wanted to find again.
struct ShowMark
{
    Instant at;
    QString words;
    bool operator==(const ShowMark&) const = default;
};

} // namespace kaibang
