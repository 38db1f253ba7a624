// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_reading.h"
#include "setup_section.h"

class QFrame;
class QGridLayout;
class QLabel;

namespace kaibang {

class IntakeSchedule;

/// How every source is: a card for each that is on, with its last word, its lag, and its counts and gaps, each figure
/// with its unit.
class FeedsSection : public SetupSection
{
    Q_OBJECT

public:
    FeedsSection(IntakeSchedule& intake, const Clock& clock, Theme& theme, QWidget* parent = nullptr);
    void refresh() override;

protected:
    void retranslate() override;
    void restyle() override;

private:
    struct Row
    {
        QFrame* box;
        QLabel *icon, *state, *place, *advice, *more;
        QGridLayout* figures;
        QList<std::pair<QLabel*, QLabel*>> cells; ///< name, value
    };
    Row addRow(int index);
    void fill(const Row& row, const FeedHealth& feed);

    IntakeSchedule& m_intake;
    const Clock& m_clock;
    QLabel* m_none;
    QVBoxLayout* m_list;
    QList<Row> m_rows;
};

} // namespace kaibang
