// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup_section.h"

namespace kaibang {

class UiSettings;

/// Language, light or dark, text size. Takes effect at once.
class LookSection : public SetupSection
{
    Q_OBJECT

public:
    LookSection(UiSettings& settings, Theme& theme, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The application installs the translator; an empty language follows the system.
    void languageChosen(const QString& language);

protected:
    void retranslate() override;

private:
    void applyLook();

    UiSettings& m_settings;
    QComboBox *m_language, *m_mode, *m_size;
};

} // namespace kaibang
