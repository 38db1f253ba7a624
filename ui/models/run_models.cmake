# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What the Show page and the status strip look at.
set(KAIBANG_RUN_MODEL_SOURCES opening_queue_model.cpp opening_words.cpp run_order_model.cpp status_totals.cpp ticker_bursts.cpp ticker_data.cpp ticker_model.cpp)
set(KAIBANG_RUN_MODEL_HEADERS opening_queue_model.h opening_words.h run_order_model.h status_totals.h ticker_model.h)
