# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
set(KAIBANG_UI_SOURCES
    stock/catalogue_import_pane.cpp stock/disclosure_document.cpp stock/disclosure_pane.cpp stock/lots_pane.cpp stock/photo_box.cpp
    stock/piece_life_pane.cpp stock/piece_pane.cpp
    stock/product_editor.cpp stock/stock_page.cpp stock/stock_page_steps.cpp stock/stock_pane.cpp stock/variant_rows.cpp)
set(KAIBANG_UI_HEADERS
    stock/catalogue_import_pane.h stock/disclosure_document.h stock/disclosure_pane.h stock/lots_pane.h stock/photo_box.h
    stock/piece_life_pane.h stock/piece_pane.h
    stock/product_editor.h stock/stock_page.h stock/stock_pane.h stock/variant_rows.h)
