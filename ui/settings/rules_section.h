// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup_section.h"

namespace kaibang {

/// What the rules of China and Mexico ask of openings, prize draws and promotions: cards with their source and date, in
/// our words, as reminders and not as legal advice.
class RulesSection : public SetupSection
{
    Q_OBJECT

public:
    explicit RulesSection(Theme& theme, QWidget* parent = nullptr);

private:
    /// One card: a title, its source with the date, and what to remember.
    void addCard(const QString& name, const char* title, const char* source, std::initializer_list<const char*> points);
};

} // namespace kaibang
