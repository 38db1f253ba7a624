// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping_draft.h"
#include "page_part.h"

class QGridLayout;

namespace kaibang {

/// What holds for a whole file that is being explained: where it was sold, in what money and time zone, what its rows
/// are, and what the words of its status mean.
class MappingFacts : public PagePart
{
    Q_OBJECT

public:
    MappingFacts(Theme& theme, QWidget* parent = nullptr);
    /// Shows the draft; `words` are the status words that were seen.
    void show(const MappingDraft& draft, const QStringList& words);

Q_SIGNALS:
    /// The person changed something.
    void changed(const std::function<void(kaibang::MappingDraft&)>& change);

protected:
    void retranslate() override;

private:
    QComboBox* options(const QString& name);
    void fillChoices();
    void showWords();
    void addWord(int row, const QString& word);

    MappingDraft m_draft;
    QStringList m_words;
    QLineEdit* m_name;
    QComboBox *m_source, *m_currency, *m_zone;
    QCheckBox *m_several, *m_repeated, *m_dayFirst;
    QLabel *m_details, *m_wordsTitle;
    QGridLayout* m_wordGrid;
    bool m_filling = false;
};

/// A wheel that passes over a choice scrolls what is below and does not choose.
void keepFromWheel(QComboBox& box);

} // namespace kaibang
