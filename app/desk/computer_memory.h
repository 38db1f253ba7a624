// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace kaibang {

/// What the computer has of working memory, in bytes.
struct ComputerMemory
{
    qint64 left = 0; ///< what programs can still take without swapping
    qint64 all = 0;

    /// So little that the system soon swaps or ends programs: below a twentieth, at least 150 MB and at most 400.
    [[nodiscard]] bool isShort() const;
};

/// As the kernel tells it in `file` (Linux: /proc/meminfo); nullopt where it tells nothing. Any thread; the kernel's
/// own file answers at once.
[[nodiscard]] std::optional<ComputerMemory> readMemory(const QString& file);

} // namespace kaibang
