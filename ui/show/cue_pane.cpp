// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cue_pane.h"

#include "field_keys.h"

#include "run_plan_desk.h"
#include "when_done.h"
#include "wording.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QVBoxLayout>
#include <utility>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

CuePane::CuePane(RunPlanDesk& desk, Theme& theme, QWidget* parent)
    : PagePart(theme, parent)
    , m_desk(desk)
    , m_next(freeLabel(u"cueNext"_s, "rowTitle"))
    , m_empty(freeLabel(u"cueEmpty"_s, "muted"))
    , m_list(new QListWidget(this))
    , m_line(field(u"cueLine"_s, QT_TR_NOOP("Minutes and words: 10 flash price")))
{
    setObjectName(u"cuePane"_s);
    m_list->setObjectName(u"cueList"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    auto* column = new QVBoxLayout(this);
    spaced(column, tokens().padding);
    column->addWidget(m_next);
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    column->addWidget(m_line);
    connect(m_line, &QLineEdit::returnPressed, this, &CuePane::add);
    connect(m_list, &QListWidget::itemActivated, this, &CuePane::toggleDone);
    keepDeleteFor(m_list, [this] { removeCurrent(); });
    connect(&m_desk, &RunPlanDesk::cuesChanged, this, [this](const Uid& show) {
        if (show == m_show)
            read();
    });
}

std::optional<Cue> CuePane::parse(const QString& line)
{
    static const QRegularExpression form(u"^\\s*(?:([0-9]{1,2}):([0-5][0-9])|([0-9]{1,4}))\\s+(\\S.*)$"_s);
    const QRegularExpressionMatch found = form.match(line);
    if (!found.hasMatch())
        return std::nullopt;
    const qint64 minutes = found.captured(3).isEmpty()
                               ? found.captured(1).toLongLong() * 60 + found.captured(2).toLongLong()
                               : found.captured(3).toLongLong();
    return Cue{{}, minutes * 60'000, found.captured(4).trimmed(), {}};
}

void CuePane::setShow(const Uid& show, std::optional<Instant> startedAt)
{
    const bool isOther = show != m_show;
    m_startedAt = startedAt;
    m_show = show;
    if (isOther) {
        m_told.clear();
        m_cues.clear();
        m_joinsRunning = startedAt.has_value();
        read();
    }
}

void CuePane::setNow(Instant now)
{
    m_now = now;
    if (m_startedAt) {
        for (const Cue& cue : std::as_const(m_cues)) {
            if (cue.doneAt || m_told.contains(cue.uid) || m_now < m_startedAt->plusMs(cue.afterMs))
                continue;
            m_told.append(cue.uid);
            Q_EMIT due(cue.words);
        }
    }
    if (isVisible())
        fill();
}

// After a restart in the middle of a show: what was told before it is not told again in one burst.
void CuePane::passOver()
{
    int passed = 0;
    for (const Cue& cue : std::as_const(m_cues)) {
        if (cue.doneAt || !m_startedAt || m_now < m_startedAt->plusMs(cue.afterMs))
            continue;
        m_told.append(cue.uid);
        ++passed;
    }
    if (passed > 0)
        tell(tr("%n cues of this show were due before this start. They stand under Cues.", nullptr, passed));
}

void CuePane::read()
{
    if (!m_show.isValid())
        return;
    const Uid show = m_show;
    kaibang::whenDone(m_desk.cues(show), this, [this, show](const Result<QList<Cue>>& cues) {
        if (show != m_show)
            return;
        if (!cues) {
            report(cues.error());
            return;
        }
        m_cues = cues.value();
        if (std::exchange(m_joinsRunning, false))
            passOver();
        fill();
    });
}

void CuePane::add()
{
    const std::optional<Cue> cue = parse(m_line->text());
    if (!cue) {
        tell(tr("Begin with the minutes after the start, then the words: 10 flash price"));
        return;
    }
    m_line->clear();
    kaibang::whenDone(m_desk.addCue(m_show, cue->afterMs, cue->words), this, [this](const Result<Uid>& added) {
        if (!added)
            report(added.error());
    });
}

void CuePane::toggleDone()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_cues.size())
        return;
    kaibang::whenDone(m_desk.setCueDone(m_cues.at(row).uid, !m_cues.at(row).doneAt), this,
                      [this](const Result<Done>& done) {
                          if (!done)
                              report(done.error());
                          read();
                      });
}

void CuePane::removeCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_cues.size())
        return;
    const Cue cue = m_cues.at(row);
    kaibang::whenDone(m_desk.setCueRemoved(cue.uid, true), this, [this, cue](const Result<Done>& removed) {
        read();
        if (!removed) {
            report(removed.error());
            return;
        }
        tell(tr("Cue removed: %1").arg(cue.words), tr("Undo"), [this, cue] {
            kaibang::whenDone(m_desk.setCueRemoved(cue.uid, false), this, [this](const Result<Done>&) { read(); });
        });
    });
}

void CuePane::retranslate()
{
    m_list->setAccessibleName(tr("Cues of this show"));
    m_line->setAccessibleName(tr("New cue"));
    m_empty->setText(
        tr("Write down what must not be forgotten, with the minutes after the start. It will be told in time."));
    fill();
}

void CuePane::fill()
{
    m_empty->setVisible(m_cues.isEmpty());
    m_list->setVisible(!m_cues.isEmpty());
    while (m_list->count() > m_cues.size())
        delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < m_cues.size())
        m_list->addItem(QString());
    QString next;
    for (int row = 0; row < m_cues.size(); ++row) {
        const Cue& cue = m_cues.at(row);
        const QString at = Wording::durationText(cue.afterMs);
        const bool isDue = m_startedAt && m_now >= m_startedAt->plusMs(cue.afterMs);
        const QString state = cue.doneAt ? tr("done") : isDue ? tr("now") : QString();
        m_list->item(row)->setText(state.isEmpty() ? u"%1  %2"_s.arg(at, cue.words)
                                                   : u"%1  %2 · %3"_s.arg(at, cue.words, state));
        if (next.isEmpty() && !cue.doneAt)
            next = isDue || !m_startedAt
                       ? cue.words
                       : tr("%1 in %2")
                             .arg(cue.words, Wording::durationText(m_startedAt->plusMs(cue.afterMs).ms - m_now.ms));
    }
    m_next->setText(next);
    m_next->setVisible(!next.isEmpty());
}

} // namespace kaibang
