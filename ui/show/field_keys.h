// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace kaibang {

/// Leaves Enter to `field`, on a page where Enter is a live action. A field claims letters for itself, but not this
/// key: without this, Enter after a typed number would sell the item on air. Lives as long as the field. GUI thread.
void keepEnterFor(QWidget* field);
/// Leaves Delete to a list that uses it, on a page where Delete is a live action: for `act`, or for the list itself.
/// Lives as long as the list.
void keepDeleteFor(QWidget* list, std::function<void()> act = {});

} // namespace kaibang
