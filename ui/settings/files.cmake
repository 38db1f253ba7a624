# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
set(KAIBANG_UI_SOURCES
    settings/air_section.cpp settings/backup_section.cpp settings/bundle_sender.cpp settings/buyer_section.cpp settings/camera_section.cpp settings/comments_section.cpp settings/desk_section.cpp settings/desk_section_floors.cpp settings/desk_section_steps.cpp
    settings/feeds_section.cpp settings/first_start.cpp
    settings/household_section.cpp settings/intake_section.cpp settings/key_chip.cpp settings/key_map.cpp
    settings/keys_section.cpp settings/ledger_refused_page.cpp
    settings/look_section.cpp settings/neighbour_section.cpp settings/neighbour_settings.cpp settings/obs_words.cpp settings/page_part.cpp settings/piece_section.cpp
    settings/pin_pane.cpp settings/pin_section.cpp settings/print_section.cpp settings/problem_section.cpp settings/qr_view.cpp settings/recording_section.cpp settings/rules_section.cpp
    settings/scene_rows.cpp settings/setup_page.cpp settings/setup_section.cpp settings/shop_fields.cpp settings/shop_form.cpp settings/shops_section.cpp
    settings/sign_template.cpp settings/sound_check.cpp settings/sound_section.cpp settings/stream_book.cpp settings/stream_form.cpp settings/stream_section.cpp
    settings/stream_targets.cpp settings/trail_section.cpp settings/ui_settings.cpp settings/ui_settings_recording.cpp settings/village_section.cpp)
set(KAIBANG_UI_HEADERS
    settings/air_section.h settings/backup_section.h settings/bundle_sender.h settings/buyer_section.h settings/camera_section.h settings/comments_section.h settings/desk_section.h
    settings/feeds_section.h settings/first_start.h
    settings/household_section.h settings/intake_section.h settings/key_chip.h settings/key_map.h
    settings/keys_section.h settings/ledger_refused_page.h
    settings/look_section.h settings/neighbour_section.h settings/neighbour_settings.h settings/obs_words.h settings/page_part.h settings/piece_section.h
    settings/pin_pane.h settings/pin_section.h settings/print_section.h settings/problem_section.h settings/qr_view.h settings/recording_section.h settings/rules_section.h
    settings/scene_rows.h settings/setup_page.h settings/setup_section.h settings/shop_fields.h settings/shop_form.h settings/shops_section.h
    settings/sign_template.h settings/sound_check.h settings/sound_section.h settings/stream_book.h settings/stream_form.h settings/stream_section.h
    settings/trail_section.h settings/ui_settings.h settings/village_section.h)
