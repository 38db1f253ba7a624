// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "live_bar.h"

#include "hold_button.h"
#include "icons.h"
#include "key_map.h"
#include "live_row.h"
#include "stream_words.h"
#include "theme.h"
#include "wording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <algorithm>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 readEveryMs = 2000;
constexpr qint64 earlyMs = 200; // what comes once a second comes a little early, too

bool wantsLook(const TargetSign& sign)
{
    const StreamPhase phase = sign.standing.state.phase;
    return phase == StreamPhase::Reconnecting || phase == StreamPhase::Refused;
}

} // namespace

LiveBar::LiveBar(StreamRoom& room, const KeyMap& keys, Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_room(room)
    , m_keys(keys)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_state(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_details(new QPushButton(this))
    , m_live(new HoldButton(theme, this))
    , m_list(new QWidget(this))
    , m_rowsColumn(new QVBoxLayout(m_list))
{
    setObjectName(u"liveBar"_s);
    m_state->setObjectName(u"liveState"_s);
    m_facts->setObjectName(u"liveFacts"_s);
    m_details->setObjectName(u"liveDetails"_s);
    m_live->setObjectName(u"liveButton"_s);
    m_list->setObjectName(u"liveRows"_s);
    m_list->hide();
    Theme::setRole(m_facts, "muted");
    Theme::setRole(m_details, "quiet");
    buildHead();
    connect(m_details, &QPushButton::clicked, this, [this] { fold(!m_isFolded); });
    connect(m_live, &HoldButton::done, this, [this] { m_room.isOnAir() ? m_room.stopAll() : m_room.goLive(); });
    connect(&m_room, &StreamRoom::signChanged, this, &LiveBar::showSign);
    connect(&m_keys, &KeyMap::changed, this, &LiveBar::retranslate);
    connect(&m_theme, &Theme::changed, this, &LiveBar::retranslate);
    retranslate();
}

void LiveBar::buildHead()
{
    const auto& t = m_theme.tokens();
    // Words that do not fit are on the tool tip; the picture keeps its room.
    m_facts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* head = new QHBoxLayout;
    head->setSpacing(t.grid);
    head->addWidget(m_icon);
    head->addWidget(m_state);
    head->addWidget(m_facts, 1);
    head->addWidget(m_details);
    head->addWidget(m_live);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(t.gap, t.grid, t.gap, 0);
    column->setSpacing(t.grid);
    column->addLayout(head);
    column->addWidget(m_list);
    m_rowsColumn->setContentsMargins(0, 0, 0, 0);
    m_rowsColumn->setSpacing(t.grid);
}

void LiveBar::pressLive()
{
    m_live->pressByKey();
}

void LiveBar::showSign(const StreamSign& sign)
{
    // Who streams with another program has no place here, and the picture needs the room. The key still says where.
    const bool isOfUse = sign.isOnAir || !m_room.book().targets().isEmpty();
    const bool wasHidden = testAttribute(Qt::WA_WState_ExplicitShowHide) && isHidden();
    if (wasHidden == isOfUse) { // one that is not in its window yet is shown by that
        setVisible(isOfUse);
        Q_EMIT resized();
    }
    showHead(sign);
    showButton(sign);
    showRows(sign);
}

void LiveBar::showHead(const StreamSign& sign)
{
    const auto& t = m_theme.tokens();
    m_icon->setPixmap(
        themedPixmap(u"live"_s, sign.isOnAir ? t.live : t.muted, t.iconSize - t.grid, devicePixelRatioF()));
    m_state->setText(sign.isOnAir ? sign.live > 0 ? tr("LIVE") : tr("Going live…") : tr("Not live"));
    Theme::setRole(m_state, sign.isOnAir ? "live" : "muted");
    QString facts;
    if (sign.isOnAir) {
        facts = tr("%1 · %2 of %3 · %4, %5 kbps", "time, targets that are live, all targets, picture, bitrate")
                    .arg(StreamWords::timeText(sign.onAirSeconds))
                    .arg(sign.live)
                    .arg(sign.targets.size())
                    .arg(QString::fromLatin1(sign.preset.id), Wording::count(sign.pictureKbps));
    } else {
        QStringList names;
        for (const BookedTarget& one : m_room.book().chosen())
            names.append(one.target.name);
        facts = names.isEmpty() ? tr("No place is chosen") : names.join(u", "_s);
    }
    m_facts->setText(m_facts->fontMetrics().elidedText(facts, Qt::ElideRight, m_facts->width()));
    m_facts->setToolTip(facts);
}

void LiveBar::showButton(const StreamSign& sign)
{
    const auto& t = m_theme.tokens();
    m_live->setMode(sign.isOnAir ? HoldButton::Mode::Hold : HoldButton::Mode::Click);
    const QString key = m_keys.keyText(LiveAction::GoLive);
    const QString word = sign.isOnAir ? tr("Hold to end") : tr("Go live");
    m_live->setText(key.isEmpty() ? word : u"%1  %2"_s.arg(word, key));
    m_live->setAccessibleName(sign.isOnAir ? tr("End every stream") : tr("Go live"));
    m_live->setAccessibleDescription(sign.isOnAir ? tr("Hold for one second to end every stream") : QString());
    m_live->setIcon(themedIcon(sign.isOnAir ? u"end-show"_s : u"live"_s, sign.isOnAir ? t.live : t.text));
}

void LiveBar::showRows(const StreamSign& sign)
{
    const bool isDue = !m_read.isValid() || m_read.elapsed() >= readEveryMs - earlyMs;
    if (isDue)
        m_read.start();
    while (m_rows.size() < sign.targets.size()) {
        auto* row = new LiveRow(m_theme, int(m_rows.size()), m_list);
        connect(row, &LiveRow::retryRequested, &m_room, &StreamRoom::retryNow);
        m_rows.append(row);
        m_rowsColumn->addWidget(row);
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows.at(i)->setVisible(i < sign.targets.size());
        if (i < sign.targets.size())
            m_rows.at(i)->show(sign.targets.at(i), isDue);
    }
    const int troubled = int(std::count_if(sign.targets.begin(), sign.targets.end(), wantsLook));
    const bool isNewTrouble = troubled > std::exchange(m_troubled, troubled);
    m_details->setVisible(!sign.targets.isEmpty());
    const bool isShown = !sign.targets.isEmpty() && (isNewTrouble || !m_isFolded);
    if (isNewTrouble)
        m_isFolded = false;
    if (m_list->isHidden() == isShown) {
        m_list->setVisible(isShown);
        Q_EMIT resized();
    }
    m_details->setIcon(themedIcon(m_isFolded ? u"chevron-right"_s : u"chevron-down"_s, m_theme.tokens().muted));
    m_details->setAccessibleName(m_isFolded ? tr("Show each target") : tr("Hide the targets"));
    m_details->setToolTip(m_details->accessibleName());
}

void LiveBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showHead(m_room.sign());
}

void LiveBar::fold(bool isFolded)
{
    m_isFolded = isFolded;
    showSign(m_room.sign());
}

void LiveBar::retranslate()
{
    m_live->setMinimumHeight(m_theme.tokens().controlHeight);
    m_read.invalidate();
    showSign(m_room.sign());
}

void LiveBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace kaibang
