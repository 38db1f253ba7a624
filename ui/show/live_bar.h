// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stream_room.h"

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace kaibang {

class HoldButton;
class KeyMap;
class LiveRow;
class Theme;

/// Below the picture: the one control that goes live to all chosen targets and, held, ends it; what is sent; and a row
/// for each target while it runs. The rows can be folded away; one that needs the person unfolds them. Numbers are read
/// every two seconds. Room and keys are borrowed. GUI thread.
class LiveBar : public QWidget
{
    Q_OBJECT

public:
    LiveBar(StreamRoom& room, const KeyMap& keys, Theme& theme, QWidget* parent = nullptr);

    /// The key of LiveAction::GoLive went down: goes live, or ends it when it is held.
    void pressLive();

Q_SIGNALS:
    /// It wants more or less height than before.
    void resized();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildHead();
    void showSign(const StreamSign& sign);
    void showHead(const StreamSign& sign);
    void showButton(const StreamSign& sign);
    void showRows(const StreamSign& sign);
    void fold(bool isFolded);
    void retranslate();

    StreamRoom& m_room;
    const KeyMap& m_keys;
    Theme& m_theme;
    QLabel *m_icon, *m_state, *m_facts;
    QPushButton* m_details;
    HoldButton* m_live;
    QWidget* m_list;
    QVBoxLayout* m_rowsColumn;
    QList<LiveRow*> m_rows;
    QElapsedTimer m_read;
    bool m_isFolded = false;
    int m_troubled = 0;
};

} // namespace kaibang
