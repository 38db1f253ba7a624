# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
set(KAIBANG_UI_SOURCES
    village/path_bar.cpp village/village_chart.cpp village/village_table.cpp)
set(KAIBANG_UI_HEADERS
    village/path_bar.h village/village_chart.h village/village_table.h)
