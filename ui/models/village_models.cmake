# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
set(KAIBANG_VILLAGE_MODEL_SOURCES bundle_outcomes_model.cpp evening_model.cpp expected_model.cpp household_list_model.cpp report_table_model.cpp
    village_chart_data.cpp village_limits.cpp village_meanings.cpp village_path.cpp village_report_words.cpp village_wording.cpp village_wording_bundles.cpp village_wording_rules.cpp)
set(KAIBANG_VILLAGE_MODEL_HEADERS bundle_outcomes_model.h chart_data.h evening_model.h expected_model.h household_list_model.h report_table_model.h
    village_chart_data.h village_limits.h village_path.h village_report_words.h village_wording.h)
