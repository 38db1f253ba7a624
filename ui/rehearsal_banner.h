// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace kaibang {

class Theme;

/// Marks a rehearsal on every page: the word between two striped fields, so that neither colour nor reading alone
/// carries the warning.
class RehearsalBanner : public QWidget
{
    Q_OBJECT

public:
    explicit RehearsalBanner(Theme& theme, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    Theme& m_theme;
};

} // namespace kaibang
