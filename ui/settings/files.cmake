# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
set(KAIBANG_UI_SOURCES settings/ui_settings.cpp)
set(KAIBANG_UI_HEADERS settings/ui_settings.h)
