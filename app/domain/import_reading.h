// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "order_event.h"

namespace kaibang {

/// What one file of an import holds, before anything is stored.
struct FilePreview
{
    QString name;
    QString kind;                                           ///< "taobao_orders" …; empty when no kind was recognised
    int rows = 0;                                           ///< data rows read
    int orders = 0;                                         ///< orders made of them
    bool knownAlready = false;                              ///< this very file was imported before
    int added = 0, changed = 0, unchanged = 0, refused = 0; ///< what importing it would do (dry run) or did
    QList<IntakeProblem> problems;
};

/// A look at what an import would do, or the import itself.
enum class ImportKind { Look, Import };

/// Where orders come from right now, and whether that can be trusted.
enum class FeedState { Off, Waiting, Ok, Late, Failed };

struct FeedHealth
{
    QString id; ///< "intake", "drop", "watch", "rehearsal"
    FeedState state = FeedState::Off;
    std::optional<Instant> lastSuccess;
    int received = 0, refused = 0;
    QString detail; ///< an address or a folder; for Failed an English reason
    bool operator==(const FeedHealth&) const = default;
};

} // namespace kaibang
