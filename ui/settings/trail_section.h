// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup_section.h"

class QTableWidget;

namespace kaibang {

class HouseholdDesk;
struct TrailLine;

/// Who did what at the console: the newest lines, and all of them as a file. Nothing in it can be changed.
class TrailSection : public SetupSection
{
    Q_OBJECT

public:
    TrailSection(HouseholdDesk& household, Theme& theme, QWidget* parent = nullptr);
    void refresh() override;

Q_SIGNALS:
    void exportRequested(const QString& report, const QString& path, const QString& format);

protected:
    void retranslate() override;

private:
    void fill(const QList<TrailLine>& lines);
    void chooseFile();

    HouseholdDesk& m_household;
    QTableWidget* m_table;
    QLabel* m_none;
};

} // namespace kaibang
