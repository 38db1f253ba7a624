// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_reading.h"
#include "mapping_draft.h"
#include "page_part.h"

#include <QTimer>

class QTableWidget;

namespace kaibang {

class HouseholdDesk;
class ImportDesk;
class MappingFacts;

/// A file that no profile knows: its columns with their first values, beside each what it carries, and below what would
/// be read. What comes of it is kept as the household's own profile and can be shared as a file. Every step can be
/// undone; nothing is kept before Save.
class MappingPage : public PagePart
{
    Q_OBJECT

public:
    MappingPage(ImportDesk& imports, const HouseholdDesk& household, Theme& theme, QWidget* parent = nullptr);
    /// Begins with what is known of `file`, which has a header, or with a guess.
    void open(const FilePreview& file);
    /// Takes a profile that somebody shared.
    void load(const QString& path);
    /// Writes the profile as it stands, so that others can use it.
    void shareTo(const QString& path);

Q_SIGNALS:
    /// The profile is kept: the files can be looked at again.
    void saved();
    void closed();

protected:
    void retranslate() override;
    void restyle() override;

private:
    enum ColumnsColumn { NameColumn, ValuesColumn, FieldColumn, ColumnsColumns };
    enum PreviewColumn {
        NumberColumn,
        PlacedColumn,
        ItemColumn,
        UnitsColumn,
        AmountColumn,
        StateColumn,
        PreviewColumns
    };
    QWidget* buildTop();
    QWidget* buildColumns();
    QWidget* buildPreview();
    QWidget* buildFacts();
    void buildKeys();
    void begin(const ExportProfile& known);
    void setWaiting(bool isWaiting);
    void fillColumns();
    void fillPreview();
    void showColumn(int row);
    void chooseField(int row, int index);
    void changed();
    void tryNow();
    void undo();
    void save();
    void chooseLoad();
    void chooseShare();
    void close();
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] bool isReady() const;

    ImportDesk& m_imports;
    const HouseholdDesk& m_household;
    FilePreview m_file;
    QStringList m_seenWords; ///< of the status, those that have got a meaning among them
    MappingDraft m_draft;
    ProfileTrial m_trial;
    std::optional<Error> m_failed; ///< why the file cannot be tried
    bool m_isWaiting = false;      ///< for the household's own format: until then nothing can be changed
    int m_openRound = 0;           ///< another one for each file that is opened
    bool m_trying = false;
    int m_round = 0; ///< answers of an earlier trial are dropped
    QTimer m_soon;   ///< joins a burst of changes into one trial
    MappingFacts* m_facts;
    QLabel *m_name, *m_state;
    QTableWidget *m_columns, *m_preview;
    QPushButton *m_load, *m_undo, *m_share, *m_save;
};

} // namespace kaibang
