// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace kaibang {

/// Makes Tab go through everything in `whole` in the order in which it is laid out and read. Without this Qt goes in
/// the order in which the widgets were made.
void tabInReadingOrder(QWidget& whole);

} // namespace kaibang
