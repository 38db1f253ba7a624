// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "live_row.h"

#include "icons.h"
#include "stream_words.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

enum class RowMood { Good, Look, Bad, Quiet };

RowMood moodOf(const TargetStanding& standing)
{
    switch (standing.state.phase) {
    case StreamPhase::Live: {
        const StreamHealth health = healthOf(standing.figures);
        return health == StreamHealth::Bad       ? RowMood::Bad
               : health == StreamHealth::Warning ? RowMood::Look
                                                 : RowMood::Good;
    }
    case StreamPhase::Connecting:
        return RowMood::Look;
    case StreamPhase::Reconnecting:
    case StreamPhase::Refused:
        return RowMood::Bad;
    case StreamPhase::Idle:
    case StreamPhase::Ended:
        return RowMood::Quiet;
    }
    return RowMood::Quiet;
}

} // namespace

LiveRow::LiveRow(Theme& theme, int index, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_name(new QLabel(this))
    , m_words(new QLabel(this))
    , m_retry(new QPushButton(this))
{
    const QString number = QString::number(index);
    setObjectName(u"liveRow"_s + number);
    m_name->setObjectName(u"liveName"_s + number);
    m_words->setObjectName(u"liveWords"_s + number);
    m_retry->setObjectName(u"liveRetry"_s + number);
    Theme::setRole(m_name, "rowTitle");
    m_words->setWordWrap(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.tokens().grid);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_name, 0, Qt::AlignTop);
    row->addWidget(m_words, 1);
    row->addWidget(m_retry);
    connect(m_retry, &QPushButton::clicked, this, [this] { Q_EMIT retryRequested(m_id); });
}

void LiveRow::show(const TargetSign& sign, bool isReadingDue)
{
    const TargetStanding& one = sign.standing;
    const auto& t = m_theme.tokens();
    const bool isOther = m_id != one.target.id;
    m_id = one.target.id;
    if (isReadingDue || isOther || m_figures.isEmpty())
        m_figures = StreamWords::figuresText(one.figures);
    const RowMood mood = moodOf(one);
    const QColor colour = mood == RowMood::Good   ? t.paid
                          : mood == RowMood::Bad  ? t.live
                          : mood == RowMood::Look ? t.claim
                                                  : t.muted;
    const QString icon = mood == RowMood::Good   ? u"live"_s
                         : mood == RowMood::Bad  ? u"feed-lost"_s
                         : mood == RowMood::Look ? u"feed-late"_s
                                                 : u"pause"_s;
    m_icon->setPixmap(themedPixmap(icon, colour, t.iconSize - t.grid, devicePixelRatioF()));
    m_name->setText(one.target.name);
    QStringList words{StreamWords::stateText(one.state, sign.msSinceTold())};
    if (one.roomClosesInSeconds >= 0)
        words.append(StreamWords::roomText(one.roomClosesInSeconds));
    if (const QString fault = StreamWords::faultText(one.state.fault); !fault.isEmpty())
        words.append(fault);
    if (one.state.phase == StreamPhase::Live || one.state.phase == StreamPhase::Ended)
        words.append(m_figures);
    m_words->setText(words.join(u" · "_s));
    const bool isBad = mood == RowMood::Bad;
    Theme::setRole(m_words, isBad ? "live" : mood == RowMood::Look ? "claim" : "muted");
    m_retry->setText(tr("Try now"));
    m_retry->setAccessibleName(tr("Try %1 now").arg(one.target.name));
    m_retry->setVisible(one.state.phase == StreamPhase::Reconnecting || one.state.phase == StreamPhase::Refused);
}

} // namespace kaibang
