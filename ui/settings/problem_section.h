// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup_section.h"

#include <functional>

class QPlainTextEdit;

namespace kaibang {

/// Gathers what a report of a problem says of this computer: English text without a buyer or a secret, told once to
/// the given function on the GUI thread.
using ProblemFacts = std::function<void(const std::function<void(const QString&)>&)>;

/// A report of a problem that a person reads and edits before she copies it or keeps it as a file. It is sent nowhere.
class ProblemSection : public SetupSection
{
    Q_OBJECT

public:
    ProblemSection(ProblemFacts facts, Theme& theme, QWidget* parent = nullptr);
    void refresh() override;

private:
    void gather();
    void chooseFile();

    ProblemFacts m_facts;
    QPlainTextEdit* m_text;
    bool m_isGathering = false;
};

} // namespace kaibang
