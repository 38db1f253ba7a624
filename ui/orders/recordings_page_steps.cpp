// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of recordings reads and shows.
#include "order_desk.h"
#include "recording_room.h"
#include "recording_words.h"
#include "recordings_page.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <algorithm>
#include <climits>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

void RecordingsPage::showEvent(QShowEvent* event)
{
    PagePart::showEvent(event);
    open();
}

void RecordingsPage::open()
{
    const int wanted = std::max(recordingsAtOnce, int(m_recordings.size()));
    await(m_room.shelf().recordings({}, wanted), [this, wanted](const QList<Recording>& recordings) {
        m_recordings = recordings;
        m_older->setVisible(recordings.size() == wanted);
        const bool isThere = chosen().has_value();
        if (!isThere)
            m_chosen = m_recordings.isEmpty() ? Uid() : m_recordings.constFirst().uid;
        showList();
        m_marks.clear();
        readMarks();
        readClips();
    });
}

void RecordingsPage::readMore()
{
    if (m_recordings.isEmpty())
        return;
    const Uid last = m_recordings.constLast().uid;
    await(m_room.shelf().recordings(last, recordingsAtOnce), [this, last](const QList<Recording>& recordings) {
        if (m_recordings.isEmpty() || m_recordings.constLast().uid != last)
            return;
        m_recordings += recordings;
        m_older->setVisible(recordings.size() == recordingsAtOnce);
        showList();
    });
}

void RecordingsPage::choose(int row)
{
    if (row < 0 || row >= m_recordings.size() || m_recordings.at(row).uid == m_chosen)
        return;
    m_chosen = m_recordings.at(row).uid;
    m_marks.clear();
    m_clips.clear();
    showRecording();
    showMarks();
    showClips({});
    readMarks();
    readClips();
}

void RecordingsPage::readMarks()
{
    const Uid asked = m_chosen;
    const auto from = m_marks.size();
    await(m_room.shelf().marks(asked, int(from), marksAtOnce), [this, asked, from](const QList<RecordingMark>& marks) {
        if (asked != m_chosen || from != m_marks.size())
            return;
        m_marks += marks;
        m_moreMarks->setVisible(marks.size() == marksAtOnce);
        showMarks();
    });
}

void RecordingsPage::readClips()
{
    const Uid asked = m_chosen;
    await(m_room.shelf().clipsOfRecording(asked, clipsAtOnce), [this, asked](const QList<Clip>& clips) {
        if (asked != m_chosen)
            return;
        const Uid kept = chosenClip() ? chosenClip()->uid : Uid();
        m_clips = clips;
        showClips(kept);
    });
}

std::optional<Recording> RecordingsPage::chosen() const
{
    const auto found = std::find_if(m_recordings.begin(), m_recordings.end(),
                                    [this](const Recording& each) { return each.uid == m_chosen; });
    return found == m_recordings.end() ? std::nullopt : std::optional(*found);
}

std::optional<Clip> RecordingsPage::chosenClip() const
{
    const int row = m_clipList->currentRow();
    return row >= 0 && row < m_clips.size() ? std::optional(m_clips.at(row)) : std::nullopt;
}

void RecordingsPage::showList()
{
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const Recording& each : std::as_const(m_recordings)) {
            m_list->addItem(RecordingWords::titleText(each) + u'\n' + RecordingWords::factsText(each, zone()));
            if (each.uid == m_chosen)
                m_list->setCurrentRow(m_list->count() - 1);
        }
    }
    m_empty->setVisible(m_recordings.isEmpty());
    m_list->setVisible(!m_recordings.isEmpty());
    showRecording();
}

void RecordingsPage::showRecording()
{
    const auto recording = chosen();
    m_content->setVisible(recording.has_value());
    if (!recording)
        return;
    m_heading->setText(RecordingWords::titleText(*recording));
    m_facts->setText(RecordingWords::factsText(*recording, zone()) + u'\n' + recording->path);
    const bool isRunning = recording->fate == RecordingFate::Running;
    m_play->setEnabled(!isRunning);
    m_explain->setEnabled(!isRunning && !m_marks.isEmpty());
    m_remove->setEnabled(!isRunning);
    m_clipMark->setEnabled(m_markList->currentRow() >= 0);
    m_copyMarks->setEnabled(!m_marks.isEmpty());
    const bool hasClip = chosenClip().has_value();
    for (QPushButton* each : {m_playClip, m_copyClip, m_showClip, m_removeClip, m_hang})
        each->setEnabled(hasClip);
}

void RecordingsPage::showMarks()
{
    const int row = m_markList->currentRow();
    {
        const QSignalBlocker quiet(m_markList);
        m_markList->clear();
        for (const RecordingMark& mark : std::as_const(m_marks))
            m_markList->addItem(RecordingWords::placeText(mark.atMs) + u"   "_s + RecordingWords::markText(mark));
        m_markList->setCurrentRow(std::min(row, m_markList->count() - 1));
    }
    m_noMarks->setVisible(m_marks.isEmpty());
    m_markList->setVisible(!m_marks.isEmpty());
    showRecording();
}

void RecordingsPage::showClips(const Uid& kept)
{
    {
        const QSignalBlocker quiet(m_clipList);
        m_clipList->clear();
        for (const Clip& clip : std::as_const(m_clips)) {
            m_clipList->addItem(RecordingWords::clipText(clip, zone()));
            if (clip.uid == kept)
                m_clipList->setCurrentRow(m_clipList->count() - 1);
        }
        if (m_clipList->currentRow() < 0 && !m_clips.isEmpty())
            m_clipList->setCurrentRow(0);
    }
    m_noClips->setVisible(m_clips.isEmpty());
    m_clipList->setVisible(!m_clips.isEmpty());
    showRecording();
}

// All of them, not only those that were read so far.
void RecordingsPage::copyMarks()
{
    await(m_room.shelf().marks(m_chosen, 0, INT_MAX), [this](const QList<RecordingMark>& marks) {
        QGuiApplication::clipboard()->setText(RecordingWords::marksAsText(marks));
        tell(tr("%n marks were copied, a line each.", nullptr, int(marks.size())));
    });
}

void RecordingsPage::moveClip()
{
    const auto clip = chosenClip();
    const QString number = m_order->text().trimmed();
    if (!clip || number.isEmpty())
        return;
    OrderFilter filter;
    filter.text = number;
    await(m_orders.list(filter), [this, clip, number](const QList<OrderSummary>& orders) {
        const auto order = std::find_if(orders.begin(), orders.end(),
                                        [&number](const OrderSummary& each) { return each.orderId == number; });
        if (order == orders.end()) {
            tell(tr("There is no order with the number %1.").arg(number));
            return;
        }
        Clip place;
        place.order = order->uid;
        await(m_room.shelf().moveClip(clip->uid, place), [this, clip, number] {
            m_order->clear();
            tell(tr("The clip hangs on order %1 now.").arg(number), tr("Undo"),
                 [this, clip] { await(m_room.shelf().moveClip(clip->uid, *clip), [] {}); });
        });
    });
}

void RecordingsPage::retranslate()
{
    m_list->setAccessibleName(tr("Recordings"));
    m_markList->setAccessibleName(tr("What happened when"));
    m_clipList->setAccessibleName(tr("Clips"));
    m_order->setAccessibleName(tr("Order number"));
    m_empty->setText(tr("Nothing is recorded yet. Press \"Record\" below the picture on the Show page, or let Setup "
                        "record each show."));
    showList();
    showMarks();
    showClips(chosenClip() ? chosenClip()->uid : Uid());
}

void RecordingsPage::restyle()
{
    for (QListWidget* each : {m_list, m_markList, m_clipList})
        each->setSpacing(tokens().grid / 2);
}

} // namespace kaibang
