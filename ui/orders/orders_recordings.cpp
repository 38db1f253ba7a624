// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Recordings and clips on the Orders page: they are looked at with the orders that they prove.
#include "order_story_pane.h"
#include "orders_page.h"
#include "recording_room.h"
#include "recordings_page.h"

#include <QPushButton>
#include <QStackedWidget>

namespace kaibang {

void OrdersPage::addRecordings(RecordingRoom& room)
{
    m_recordings = new RecordingsPage(room, m_orders, theme(), this);
    m_whole->addWidget(m_recordings);
    PagePart::follow(m_recordings);
    m_recordingsButton->show();
    connect(m_recordingsButton, &QPushButton::clicked, this, &OrdersPage::openRecordings);
    connect(m_recordings, &RecordingsPage::closed, this, [this] {
        m_whole->setCurrentIndex(0);
        setFocus(Qt::OtherFocusReason);
    });
    const auto readClips = [this, &room](const Uid& order) {
        m_story->setClips({});
        await(room.shelf().clipsOfOrder(order), [this, order](const QList<Clip>& clips) {
            if (order == m_story->order())
                m_story->setClips(clips);
        });
    };
    connect(m_story, &OrderStoryPane::orderShown, this, readClips);
    connect(&room.shelf(), &RecordingShelf::clipsChanged, this, [this, readClips] { readClips(m_story->order()); });
    connect(m_story, &OrderStoryPane::clipWanted, this, [&room](const Clip& clip, OrderStoryPane::ClipUse use) {
        switch (use) {
        case OrderStoryPane::ClipUse::Play:
            return room.play(clip.path);
        case OrderStoryPane::ClipUse::Folder:
            return room.reveal(clip.path);
        case OrderStoryPane::ClipUse::Copy:
            return room.copyFile(clip.path);
        }
    });
}

void OrdersPage::openRecordings()
{
    if (m_recordings)
        m_whole->setCurrentWidget(m_recordings);
}

} // namespace kaibang
