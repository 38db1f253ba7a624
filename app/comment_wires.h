// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kaibang {

class CommentDesk;
class HouseholdDesk;
class MainWindow;
class ShowRunner;

/// Chats are read from the moment the household is known, on the port of its local intake; a room that nobody has
/// called ours is asked about in one quiet line.
void wireComments(HouseholdDesk& household, CommentDesk& comments, ShowRunner& runner, MainWindow& window);

} // namespace kaibang
