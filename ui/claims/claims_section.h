// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claim.h"
#include "setup_section.h"

class QPlainTextEdit;
class QSpinBox;

namespace kaibang {

class ClaimTray;

/// How claims are taken: how long they are held, what a buyer may have, the words of the grammar with a place to try
/// them, and the messages for buyers.
class ClaimsSection : public SetupSection
{
    Q_OBJECT

public:
    ClaimsSection(ClaimTray& claims, Theme& theme, QWidget* parent = nullptr);

    void refresh() override;

protected:
    void retranslate() override;

private:
    void addRules();
    void addTester();
    void addWords();
    void addMessages();
    void saveRules();
    void tryOut();
    void showWords();
    void saveWords();
    void showMessage();
    [[nodiscard]] QString language() const;
    QSpinBox* number(const QString& name, int least, int most);
    QPlainTextEdit* pad(const QString& name, int lines);

    ClaimTray& m_claims;
    QSpinBox *m_hold, *m_grace, *m_each;
    QComboBox *m_holdUnit, *m_kind, *m_language;
    QCheckBox* m_takesSure;
    QLineEdit* m_phrase;
    QLabel* m_reading;
    QPlainTextEdit *m_words, *m_message;
};

} // namespace kaibang
