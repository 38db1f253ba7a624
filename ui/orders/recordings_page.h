// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_part.h"
#include "recording.h"

#include <optional>

class QListWidget;

namespace kaibang {

class OrderDesk;
class RecordingRoom;

/// The recordings there are, newest first; of one of them its marks and its clips, and what can be made of them. Lists
/// are read in pages, so that a year of shows and a show of thousands of orders open alike.
class RecordingsPage : public PagePart
{
    Q_OBJECT

public:
    static constexpr int recordingsAtOnce = 50, marksAtOnce = 200, clipsAtOnce = 200;

    RecordingsPage(RecordingRoom& room, OrderDesk& orders, Theme& theme, QWidget* parent = nullptr);

    /// Reads the list anew, and stays at what is chosen.
    void open();

Q_SIGNALS:
    void closed();

protected:
    void retranslate() override;
    void restyle() override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildList();
    QWidget* buildRecording();
    QWidget* buildMarks();
    QWidget* buildClips();
    void wireRecording();
    void wireClips();
    void readMore();
    void choose(int row);
    void readMarks();
    void readClips();
    void showList();
    void showRecording();
    void showMarks();
    void showClips(const Uid& kept);
    void copyMarks();
    void moveClip();
    [[nodiscard]] std::optional<Recording> chosen() const;
    [[nodiscard]] std::optional<Clip> chosenClip() const;

    RecordingRoom& m_room;
    OrderDesk& m_orders;
    QList<Recording> m_recordings;
    QList<RecordingMark> m_marks;
    QList<Clip> m_clips;
    Uid m_chosen;
    QListWidget *m_list, *m_markList, *m_clipList;
    QLabel *m_empty, *m_heading, *m_facts, *m_noMarks, *m_noClips;
    QWidget* m_content = nullptr;
    QPushButton *m_older, *m_moreMarks;
    QPushButton *m_play, *m_folder, *m_explain, *m_remove, *m_copyMarks, *m_clipMark;
    QPushButton *m_playClip, *m_copyClip, *m_showClip, *m_removeClip, *m_hang;
    QLineEdit* m_order;
};

} // namespace kaibang
