# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
set(KAIBANG_VILLAGE_MODEL_SOURCES report_table_model.cpp)
set(KAIBANG_VILLAGE_MODEL_HEADERS chart_data.h report_table_model.h)
