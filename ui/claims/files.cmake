# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
set(KAIBANG_UI_SOURCES claims/claim_actions.cpp claims/claim_card.cpp claims/claims_pane.cpp claims/claims_section.cpp
    claims/flash_actions.cpp claims/flash_form.cpp claims/message_language.cpp)
set(KAIBANG_UI_HEADERS claims/claim_actions.h claims/claim_card.h claims/claims_pane.h claims/claims_section.h
    claims/flash_actions.h claims/flash_form.h claims/message_language.h)
