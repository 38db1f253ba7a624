# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
set(KAIBANG_UI_SOURCES
    orders/buyer_finder.cpp orders/buyer_pane.cpp orders/erasure_proof.cpp orders/import_panel.cpp orders/import_panel_steps.cpp orders/mapping_facts.cpp orders/mapping_page.cpp orders/mapping_page_steps.cpp orders/minutes_chart.cpp orders/order_filter_bar.cpp orders/order_story_html.cpp
    orders/order_story_pane.cpp orders/orders_page.cpp orders/orders_page_steps.cpp orders/orders_recordings.cpp orders/review_document.cpp
    orders/review_page.cpp orders/packing_layout.cpp orders/packing_page.cpp orders/packing_print.cpp
    orders/packing_steps.cpp orders/recordings_page.cpp orders/recordings_page_steps.cpp orders/remembered_list.cpp orders/returns_pane.cpp orders/unread_list.cpp orders/waiting_pane.cpp orders/settlement_html.cpp orders/settlement_lists.cpp orders/settlement_page.cpp orders/settlement_steps.cpp)
set(KAIBANG_UI_HEADERS
    orders/buyer_finder.h orders/buyer_pane.h orders/erasure_proof.h orders/import_panel.h orders/mapping_facts.h orders/mapping_page.h orders/minutes_chart.h orders/order_filter_bar.h orders/order_story_pane.h
    orders/orders_page.h orders/packing_page.h orders/recordings_page.h orders/remembered_list.h orders/returns_pane.h orders/unread_list.h orders/review_document.h orders/review_page.h orders/waiting_pane.h orders/settlement_html.h orders/settlement_page.h)
