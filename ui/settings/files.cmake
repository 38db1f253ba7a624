# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
set(KAIBANG_UI_SOURCES settings/page_part.cpp settings/pin_pane.cpp settings/ui_settings.cpp)
set(KAIBANG_UI_HEADERS settings/page_part.h settings/pin_pane.h settings/ui_settings.h)
