// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pane.h"

class QLabel;
class QListView;
class QPushButton;

namespace kaibang {

class KeyMap;
class TickerModel;

/// The order ticker. While the pointer rests on it or a row is chosen with the keyboard it stands still, and a button
/// says how many orders wait. The model is borrowed.
class TickerPane : public Pane
{
    Q_OBJECT

public:
    /// Model and map are borrowed.
    TickerPane(TickerModel& model, const KeyMap& keys, Theme& theme, QWidget* parent = nullptr);

    /// Ends the reading: what waits is shown.
    void resume();
    [[nodiscard]] QListView* view() const { return m_view; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void updateReading();
    void showWaiting(int count);
    void updateEmptyState();
    void retranslate();

    TickerModel& m_model;
    const KeyMap& m_keys;
    QLabel* m_empty;
    QPushButton* m_waiting;
    QListView* m_view;
    bool m_isPointerInside = false;
};

} // namespace kaibang
