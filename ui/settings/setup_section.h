// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_part.h"

#include <QVBoxLayout>

namespace kaibang {

/// One section of Setup: a heading, a sentence and a column of named controls of readable width.
class SetupSection : public PagePart
{
    Q_OBJECT

public:
    explicit SetupSection(Theme& theme, QWidget* parent = nullptr);

    /// The section is shown now: read what may have changed meanwhile.
    virtual void refresh() {}

protected:
    /// Title and explanation, marked with QT_TR_NOOP in the calling class.
    void head(const char* title, const char* words);
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }
    /// A row of buttons under the controls, aligned left.
    void buttons(std::initializer_list<QPushButton*> row);

private:
    QVBoxLayout* m_column;
};

} // namespace kaibang
