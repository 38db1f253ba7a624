// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "replay_bar.h"

#include "wording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <algorithm>
#include <chrono>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 msPerSecond = 1000;
constexpr int minute = 60; ///< the slider counts seconds
constexpr int tenMinutes = 10 * minute;
constexpr std::chrono::milliseconds frame{250};
constexpr int framesPerMinute = 4; ///< a minute of the show passes each second

} // namespace

ReplayBar::ReplayBar(Theme& theme, QWidget* parent)
    : PagePart(theme, parent)
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_time(freeLabel(u"replayTime"_s, "rowTitle"))
    , m_play(button(u"replayPlay"_s, QT_TR_NOOP("Play"), u"play"_s))
{
    setObjectName(u"replayBar"_s);
    m_slider->setObjectName(u"replaySlider"_s);
    m_slider->setSingleStep(minute);
    m_slider->setPageStep(tenMinutes);
    m_time->setWordWrap(false);
    auto* row = new QHBoxLayout(this);
    spaced(row);
    row->addWidget(m_play);
    row->addWidget(m_slider, 1);
    row->addWidget(m_time);
    m_second.setInterval(frame);
    connect(m_play, &QPushButton::clicked, this, &ReplayBar::play);
    connect(&m_second, &QTimer::timeout, this, &ReplayBar::step);
    connect(m_slider, &QSlider::valueChanged, this, [this] {
        showTime();
        Q_EMIT moved();
    });
}

void ReplayBar::setTable(const ReportTable& table)
{
    m_second.stop();
    m_table = table;
    m_column = -1;
    for (qsizetype column = 0; column < table.columns.size() && m_column < 0; ++column)
        if (table.columns.at(column).kind == ColumnKind::Instant)
            m_column = column;
    std::optional<Instant> first, last;
    for (qsizetype row = 0; row < table.rows.size(); ++row)
        if (const auto at = instantOf(row)) {
            first = first ? std::min(*first, *at) : *at;
            last = last ? std::max(*last, *at) : *at;
        }
    m_from = first.value_or(Instant{});
    const QSignalBlocker quiet(m_slider);
    const qint64 seconds = first ? (last->ms - first->ms + msPerSecond - 1) / msPerSecond : 0;
    m_slider->setRange(0, static_cast<int>(std::min<qint64>(seconds, std::numeric_limits<int>::max())));
    m_slider->setValue(m_slider->maximum());
    setEnabled(first.has_value());
    retranslate();
}

std::optional<Instant> ReplayBar::instantOf(qsizetype row) const
{
    const Instant* at = m_column < 0 ? nullptr : std::get_if<Instant>(&m_table.rows.at(row).at(m_column));
    return at ? std::optional(*at) : std::nullopt;
}

ReportTable ReplayBar::until() const
{
    const qint64 end = m_from.ms + m_slider->value() * msPerSecond;
    ReportTable shown = m_table;
    shown.rows.clear();
    shown.totals.clear();
    for (qsizetype row = 0; row < m_table.rows.size(); ++row)
        if (const auto at = instantOf(row); at && at->ms <= end)
            shown.rows.append(m_table.rows.at(row));
    std::reverse(shown.rows.begin(), shown.rows.end());
    const auto summed = withTotals(shown);
    return summed.ok() ? summed.value() : shown;
}

void ReplayBar::retranslate()
{
    m_slider->setAccessibleName(tr("Time of the show"));
    say(m_play, m_second.isActive() ? QT_TR_NOOP("Pause") : QT_TR_NOOP("Play"));
    showTime();
}

void ReplayBar::play()
{
    if (m_second.isActive()) {
        m_second.stop();
    } else {
        if (m_slider->value() == m_slider->maximum())
            m_slider->setValue(0);
        m_second.start();
    }
    retranslate();
}

void ReplayBar::step()
{
    m_slider->setValue(m_slider->value() + minute / framesPerMinute);
    if (m_slider->value() < m_slider->maximum())
        return;
    m_second.stop();
    retranslate();
}

void ReplayBar::showTime()
{
    const Instant at{m_from.ms + m_slider->value() * msPerSecond};
    const QString words = m_column < 0 ? QString() : Wording::timeText(at, m_table.zone, Wording::TimeForm::TimeOnly);
    m_time->setText(words);
    m_slider->setAccessibleDescription(words);
}

} // namespace kaibang
