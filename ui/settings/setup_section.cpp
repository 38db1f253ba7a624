// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup_section.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace kaibang {

namespace {

/// The widest a form may be, in controls: longer lines are hard to read across.
constexpr int widestControls = 18;

} // namespace

SetupSection::SetupSection(Theme& theme, QWidget* parent)
    : PagePart(theme, parent)
    , m_column(new QVBoxLayout)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    auto* inner = new QWidget(this);
    inner->setMaximumWidth(tokens().controlHeight * widestControls);
    inner->setLayout(m_column);
    spaced(m_column, tokens().padding);
    m_column->setSpacing(tokens().padding);
    row->addWidget(inner, 1);
    row->addStretch(0);
}

void SetupSection::head(const char* title, const char* words)
{
    m_column->addWidget(label(title, "heading"));
    m_column->addWidget(label(words, "muted"));
}

void SetupSection::buttons(std::initializer_list<QPushButton*> row)
{
    auto* line = new QHBoxLayout;
    spaced(line);
    for (QPushButton* each : row)
        line->addWidget(each);
    line->addStretch();
    m_column->addLayout(line);
}

} // namespace kaibang
