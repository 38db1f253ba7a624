// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QStringList>
#include <QWidget>

class QHBoxLayout;

namespace kaibang {

/// Where one has come from, step by step: each step is a button that goes back to it, the last one is where one is.
/// GUI thread.
class PathBar : public QWidget
{
    Q_OBJECT

public:
    explicit PathBar(Theme& theme, QWidget* parent = nullptr);

    void setSteps(const QStringList& steps);
    [[nodiscard]] const QStringList& steps() const { return m_steps; }

Q_SIGNALS:
    void stepChosen(int step);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void rebuild();
    void name(QWidget* widget, qsizetype step);
    void fit();

    Theme& m_theme;
    QStringList m_steps;
    QHBoxLayout* m_row;
    QList<QWidget*> m_names; ///< one for each step
};

} // namespace kaibang
