# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
set(KAIBANG_UI_SOURCES
    village/bundles_pane.cpp village/drill_page.cpp village/evening_arrivals.cpp village/evening_page.cpp
    village/evening_steps.cpp village/evening_tiles.cpp
    village/expected_pane.cpp village/household_drafts.cpp village/household_pane.cpp village/household_steps.cpp village/households_pane.cpp
    village/missing_pane.cpp village/notice_view.cpp village/path_bar.cpp village/replay_bar.cpp village/reports_pane.cpp village/reports_steps.cpp
    village/sign_pane.cpp village/sign_steps.cpp village/tasks_pane.cpp village/village_chart.cpp village/village_chart_drawing.cpp village/village_export.cpp
    village/village_host.cpp village/village_inbox.cpp village/village_page.cpp village/village_steps.cpp village/village_table.cpp)
set(KAIBANG_UI_HEADERS
    village/bundles_pane.h village/drill_page.h village/evening_page.h village/evening_tiles.h village/expected_pane.h
    village/household_pane.h village/households_pane.h village/missing_pane.h village/notice_view.h village/path_bar.h
    village/replay_bar.h village/reports_pane.h village/sign_pane.h village/tasks_pane.h village/village_chart.h
    village/village_export.h village/village_host.h village/village_inbox.h village/village_page.h village/village_part.h
    village/village_table.h)
