// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// QCustomPlot's header is written with the words that our own sources may not use.
#define signals Q_SIGNALS
#define slots Q_SLOTS
#define foreach(element, list) for (element : list)
#include <qcustomplot.h>
#undef signals
#undef slots
#undef foreach
