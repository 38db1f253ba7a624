// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_part.h"
#include "report_table.h"

#include <QTimer>

class QSlider;

namespace kaibang {

/// A show once more: a slider over its time, and what had happened until then. Left and Right go by a minute, Page keys
/// by ten, Space plays a minute each second.
class ReplayBar : public PagePart
{
    Q_OBJECT

public:
    explicit ReplayBar(Theme& theme, QWidget* parent = nullptr);

    /// Rows in the order in which they happened, by their first column of instants; begins at the end.
    void setTable(const ReportTable& table);
    /// What had happened until the slider's time, newest first, with the sums of that alone.
    [[nodiscard]] ReportTable until() const;

Q_SIGNALS:
    void moved();

protected:
    void retranslate() override;

private:
    void play();
    void step();
    void showTime();
    [[nodiscard]] std::optional<Instant> instantOf(qsizetype row) const;

    ReportTable m_table;
    qsizetype m_column = -1;
    Instant m_from;
    QSlider* m_slider;
    QLabel* m_time;
    QPushButton* m_play;
    QTimer m_second;
};

} // namespace kaibang
