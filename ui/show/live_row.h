// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stream_room.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace kaibang {

class Theme;

/// One target while live: its name, how it is doing, its numbers, and "try now" where that helps. GUI thread.
class LiveRow : public QWidget
{
    Q_OBJECT

public:
    LiveRow(Theme& theme, int index, QWidget* parent = nullptr);

    /// `isReadingDue`: the numbers are to be read anew as well. States and countdowns always are.
    void show(const TargetSign& sign, bool isReadingDue);

Q_SIGNALS:
    void retryRequested(const QString& id);

private:
    Theme& m_theme;
    QString m_id;
    QLabel *m_icon, *m_name, *m_words;
    QPushButton* m_retry;
    QString m_figures;
};

} // namespace kaibang
