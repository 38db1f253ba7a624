// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comment_desk.h"
#include "setup_section.h"

class QCheckBox;
class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;

namespace kaibang {

/// Where viewers' comments come in: the address for a bridge, a Twitch or IRC chat, a tool on this computer. Below it
/// how each is, the rooms that want an answer, and the last comments: what is seen here has come in. Everything a
/// viewer wrote is shown as plain text.
class CommentsSection : public SetupSection
{
    Q_OBJECT

public:
    CommentsSection(CommentDesk& comments, const Clock& clock, Theme& theme, QWidget* parent = nullptr);
    void refresh() override;

protected:
    void retranslate() override;
    void restyle() override;

private:
    struct RoomRow
    {
        QFrame* box;
        QLabel *title, *words;
        QPushButton *ours, *notOurs;
    };
    struct HeardRow
    {
        QLabel *words, *where;
    };

    void addPosts();
    void addIrc();
    void addSocket();
    void addNow();
    void showFields();
    void showAddress();
    void showFeeds();
    void showRooms();
    void showHeard();
    RoomRow addRoomRow(int index);
    void decide(int index, RoomVerdict verdict);
    [[nodiscard]] CommentSettings entered() const;
    [[nodiscard]] QString wrongEntry(const Error& error) const;
    void save();

    CommentDesk& m_comments;
    const Clock& m_clock;
    QCheckBox *m_posts, *m_irc, *m_encrypted, *m_socket;
    QLineEdit *m_address, *m_channel, *m_host, *m_port, *m_socketAddress;
    QPushButton* m_copy;
    QLabel *m_forgotten, *m_problem, *m_feeds, *m_roomsTitle, *m_noneHeard;
    QWidget *m_postsForm, *m_ircForm, *m_socketForm;
    QVBoxLayout *m_roomColumn, *m_heardColumn;
    QList<RoomRow> m_roomRows;
    QList<HeardRow> m_heardRows;
};

} // namespace kaibang
