// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup_section.h"
#include "stream_room.h"

namespace kaibang {

class StreamForm;

/// Where the show goes live to: the places with what their lines carry, a test of line and stream for each, and the
/// form for a new one. Without a keychain it says so and takes none.
class StreamSection : public SetupSection
{
    Q_OBJECT

public:
    StreamSection(StreamRoom& room, Theme& theme, QWidget* parent = nullptr);
    void refresh() override;

protected:
    void retranslate() override;

private:
    struct Row
    {
        QString id;
        QWidget* box;
        QCheckBox* chosen;
        QLabel *words, *answer;
        QPushButton *line, *test, *change, *remove;
    };

    void rebuild();
    void addRow(const BookedTarget& booked, int index);
    void wireRow(const Row& row);
    void wireTrials();
    void showRow(const Row& row);
    [[nodiscard]] QString wordsOf(const BookedTarget& booked) const;
    void answerIn(const QString& id, const QString& words, const char* role);
    void removeTarget(const QString& id);
    void takeBack();
    [[nodiscard]] QString keychainWords() const;
    void tellFault(const Error& error);

    StreamRoom& m_room;
    StreamBook& m_book;
    QVBoxLayout* m_list;
    QLabel *m_none, *m_noKeychain;
    QPushButton* m_again;
    StreamForm* m_form;
    QList<Row> m_rows;
};

} // namespace kaibang
