// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordings_page.h"

#include "order_desk.h"
#include "recording_room.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

RecordingsPage::RecordingsPage(RecordingRoom& room, OrderDesk& orders, Theme& theme, QWidget* parent)
    : PagePart(theme, parent)
    , m_room(room)
    , m_orders(orders)
    , m_list(new QListWidget(this))
    , m_markList(new QListWidget(this))
    , m_clipList(new QListWidget(this))
    , m_empty(freeLabel(u"noRecordings"_s, "muted"))
    , m_heading(freeLabel(u"recordingHeading"_s, "heading"))
    , m_facts(freeLabel(u"recordingFacts"_s, "muted"))
    , m_noMarks(label(QT_TR_NOOP("Nothing happened in this recording."), "muted"))
    , m_noClips(label(QT_TR_NOOP("No clip yet. Choose a mark and press \"Clip of this mark\"."), "muted"))
    , m_older(button(u"olderRecordingsButton"_s, QT_TR_NOOP("Show older ones"), u"more"_s, "quiet"))
    , m_moreMarks(button(u"moreMarksButton"_s, QT_TR_NOOP("Show more marks"), u"more"_s, "quiet"))
    , m_play(button(u"playRecordingButton"_s, QT_TR_NOOP("Play"), u"play"_s, "primary"))
    , m_folder(button(u"openRecordingFolder"_s, QT_TR_NOOP("Open folder"), u"folder"_s))
    , m_explain(button(u"explainButton"_s, QT_TR_NOOP("A clip of each item"), u"clip"_s))
    , m_remove(button(u"removeRecordingButton"_s, QT_TR_NOOP("Delete"), u"delete"_s))
    , m_copyMarks(button(u"copyMarksButton"_s, QT_TR_NOOP("Copy as text"), u"copy"_s))
    , m_clipMark(button(u"clipMarkButton"_s, QT_TR_NOOP("Clip of this mark"), u"clip"_s))
    , m_playClip(button(u"playClipButton"_s, QT_TR_NOOP("Play"), u"play"_s))
    , m_copyClip(button(u"copyClipButton"_s, QT_TR_NOOP("Copy file"), u"copy"_s))
    , m_showClip(button(u"showClipButton"_s, QT_TR_NOOP("Open folder"), u"folder"_s))
    , m_removeClip(button(u"removeClipButton"_s, QT_TR_NOOP("Delete"), u"delete"_s))
    , m_hang(button(u"hangClipButton"_s, QT_TR_NOOP("Hang on it"), u"chain"_s))
    , m_order(field(u"clipOrder"_s, QT_TR_NOOP("Order number")))
{
    setObjectName(u"recordingsPage"_s);
    for (QLabel* words : {m_empty, m_noMarks, m_noClips}) { // in the place of a list, whose title stays on top
        words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        words->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    }
    m_content = buildRecording();
    auto* row = new QHBoxLayout(this);
    spaced(row, tokens().padding);
    row->setSpacing(tokens().padding);
    row->addWidget(buildList(), 2);
    row->addWidget(m_content, 5);
    wireRecording();
    wireClips();
}

QWidget* RecordingsPage::buildList()
{
    QVBoxLayout* column = nullptr;
    auto* box = card(&column);
    auto* back = button(u"closeRecordingsButton"_s, QT_TR_NOOP("Back to orders"), u"nav-orders"_s);
    m_list->setObjectName(u"recordingsView"_s);
    m_list->setWordWrap(true);
    column->addWidget(label(QT_TR_NOOP("Recordings"), "title"));
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    column->addWidget(m_older);
    column->addWidget(back);
    connect(back, &QPushButton::clicked, this, &RecordingsPage::closed);
    return box;
}

QWidget* RecordingsPage::buildRecording()
{
    auto* content = new QWidget(this);
    auto* actions = new QHBoxLayout;
    spaced(actions);
    for (QPushButton* each : {m_play, m_folder, m_explain})
        actions->addWidget(each);
    actions->addStretch();
    actions->addWidget(m_remove);
    auto* lists = new QHBoxLayout;
    spaced(lists);
    lists->setSpacing(tokens().padding);
    lists->addWidget(buildMarks(), 1);
    lists->addWidget(buildClips(), 1);
    auto* column = new QVBoxLayout(content);
    spaced(column);
    column->addWidget(m_heading);
    column->addWidget(m_facts);
    column->addLayout(actions);
    column->addLayout(lists, 1);
    return content;
}

QWidget* RecordingsPage::buildMarks()
{
    QVBoxLayout* column = nullptr;
    auto* box = card(&column);
    m_markList->setObjectName(u"recordingMarks"_s);
    auto* actions = new QHBoxLayout;
    spaced(actions);
    actions->addWidget(m_clipMark);
    actions->addWidget(m_copyMarks);
    actions->addStretch();
    column->addWidget(label(QT_TR_NOOP("What happened when"), "title"));
    column->addWidget(m_noMarks);
    column->addWidget(m_markList, 1);
    column->addWidget(m_moreMarks);
    column->addLayout(actions);
    return box;
}

QWidget* RecordingsPage::buildClips()
{
    QVBoxLayout* column = nullptr;
    auto* box = card(&column);
    m_clipList->setObjectName(u"recordingClips"_s);
    m_clipList->setWordWrap(true);
    auto* actions = new QHBoxLayout;
    spaced(actions);
    for (QPushButton* each : {m_playClip, m_copyClip, m_showClip})
        actions->addWidget(each);
    actions->addStretch();
    auto* place = new QHBoxLayout;
    spaced(place);
    place->addWidget(m_order, 1);
    place->addWidget(m_hang);
    place->addWidget(m_removeClip);
    column->addWidget(label(QT_TR_NOOP("Clips"), "title"));
    column->addWidget(m_noClips);
    column->addWidget(m_clipList, 1);
    column->addLayout(actions);
    column->addLayout(place);
    return box;
}

void RecordingsPage::wireRecording()
{
    connect(m_list, &QListWidget::currentRowChanged, this, &RecordingsPage::choose);
    connect(m_older, &QPushButton::clicked, this, &RecordingsPage::readMore);
    connect(m_moreMarks, &QPushButton::clicked, this, &RecordingsPage::readMarks);
    connect(m_copyMarks, &QPushButton::clicked, this, &RecordingsPage::copyMarks);
    const auto withChosen = [this](void (RecordingRoom::*act)(const Recording&)) {
        if (const auto recording = chosen())
            (m_room.*act)(*recording);
    };
    connect(m_play, &QPushButton::clicked, this, [this] {
        if (const auto recording = chosen())
            m_room.play(recording->path);
    });
    connect(m_folder, &QPushButton::clicked, this, [this] {
        if (const auto recording = chosen())
            m_room.reveal(recording->path);
    });
    connect(m_explain, &QPushButton::clicked, this, [withChosen] { withChosen(&RecordingRoom::clipExplanations); });
    connect(m_remove, &QPushButton::clicked, this, [withChosen] { withChosen(&RecordingRoom::removeRecording); });
    connect(m_clipMark, &QPushButton::clicked, this, [this] {
        const int row = m_markList->currentRow();
        if (const auto recording = chosen(); recording && row >= 0 && row < m_marks.size())
            m_room.clipAround(*recording, m_marks.at(row));
    });
    connect(m_markList, &QListWidget::currentRowChanged, this, [this](int row) { m_clipMark->setEnabled(row >= 0); });
    connect(&m_room.shelf(), &RecordingShelf::recordingsChanged, this, [this] {
        if (isVisible())
            open();
    });
    connect(&m_room.shelf(), &RecordingShelf::clipsChanged, this, [this] {
        if (isVisible())
            readClips();
    });
}

void RecordingsPage::wireClips()
{
    const auto withClip = [this](void (RecordingRoom::*act)(const QString&)) {
        if (const auto clip = chosenClip())
            (m_room.*act)(clip->path);
    };
    connect(m_playClip, &QPushButton::clicked, this, [withClip] { withClip(&RecordingRoom::play); });
    connect(m_copyClip, &QPushButton::clicked, this, [withClip] { withClip(&RecordingRoom::copyFile); });
    connect(m_showClip, &QPushButton::clicked, this, [withClip] { withClip(&RecordingRoom::reveal); });
    connect(m_removeClip, &QPushButton::clicked, this, [this] {
        if (const auto clip = chosenClip())
            m_room.removeClip(*clip);
    });
    connect(m_hang, &QPushButton::clicked, this, &RecordingsPage::moveClip);
    connect(m_order, &QLineEdit::returnPressed, this, &RecordingsPage::moveClip);
    connect(m_clipList, &QListWidget::currentRowChanged, this, &RecordingsPage::showRecording);
}

} // namespace kaibang
