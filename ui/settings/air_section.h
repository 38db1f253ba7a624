// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup_section.h"
#include "ui_settings.h"

namespace kaibang {

/// What stands on the picture beside the cards (the sign, the colour), and which screen has the picture alone. What is
/// entered counts at once.
class AirSection : public SetupSection
{
    Q_OBJECT

public:
    AirSection(UiSettings& settings, Theme& theme, QWidget* parent = nullptr);
    void refresh() override;
    /// Writes what is entered here, logo and places in it, for other households of the village.
    void saveTemplate(const QString& path);
    /// Takes over what another household wrote; the notice has the way back.
    void useTemplate(const QString& path);

Q_SIGNALS:
    /// The settings hold something new.
    void airChanged();
    /// A person wants to move what lies on the picture.
    void editRequested();

protected:
    void retranslate() override;

private:
    void wire();
    void save();
    void chooseLogo();
    void fillScreens();
    void showProblem();
    void showAccent(const QColor& accent);
    void addAccent(const QString& name, const QColor& accent);
    void take(const UiSettings::Sign& sign, const QByteArray& layout);

    UiSettings& m_settings;
    QLineEdit *m_name, *m_line;
    QComboBox *m_accent, *m_screen;
    QLabel *m_logo, *m_problem;
    QPushButton *m_logoButton, *m_noLogoButton, *m_editButton, *m_saveButton, *m_useButton;
};

} // namespace kaibang
