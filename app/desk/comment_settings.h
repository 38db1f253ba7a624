// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comment_desk.h"
#include "ledger.h"

namespace kaibang {

[[nodiscard]] CommentSettings readCommentSettings(const Ledger& ledger);
/// Runs inside a job of the store thread.
Result<Done> saveCommentSettings(Ledger& ledger, const CommentSettings& settings);
/// As a person typed them, made sound: a channel without its "#" or the address of its page, blanks cut off. Invalid.
[[nodiscard]] Result<CommentSettings> soundCommentSettings(CommentSettings settings);

} // namespace kaibang
