// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds_section.h"

#include "icons.h"
#include "intake_schedule.h"
#include "wording.h"

#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>
#include <chrono>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int figuresBeside = 4; ///< pairs of name and value in a line
constexpr int figuresAlways = 8; ///< what comes after them is told where there is something to tell

} // namespace

FeedsSection::FeedsSection(IntakeSchedule& intake, const Clock& clock, Theme& theme, QWidget* parent)
    : SetupSection(theme, parent)
    , m_intake(intake)
    , m_clock(clock)
    , m_none(label(QT_TR_NOOP("Nothing brings orders or comments by itself yet. Turn on a way in, connect a shop, or "
                              "let comments in; here you then see whether they are complete."),
                   "muted"))
    , m_list(new QVBoxLayout)
{
    m_none->setObjectName(u"feedsNone"_s);
    head(
        QT_TR_NOOP("Feed health"),
        QT_TR_NOOP("Whether every source gives its orders and comments, and what it did not give. At the end of a show "
                   "its review says the same of that show."));
    column()->addWidget(m_none);
    spaced(m_list);
    m_list->setSpacing(tokens().padding);
    column()->addLayout(m_list);
    column()->addStretch();
    connect(&m_intake, &IntakeSchedule::feedsChanged, this, &FeedsSection::refresh);
    auto* second = new QTimer(this); // ages grow
    connect(second, &QTimer::timeout, this, &FeedsSection::refresh);
    second->start(1s);
}

FeedsSection::Row FeedsSection::addRow(int index)
{
    const QString number = QString::number(index);
    QVBoxLayout* inner = nullptr;
    Row row{};
    row.box = card(&inner);
    row.icon = new QLabel(row.box);
    row.state = freeLabel(u"feedState"_s + number, "rowTitle");
    row.place = freeLabel(u"feedPlace"_s + number, "muted");
    row.advice = freeLabel(u"feedAdvice"_s + number, "claim");
    row.more = freeLabel(u"feedMore"_s + number, "muted");
    row.figures = new QGridLayout;
    row.figures->setHorizontalSpacing(tokens().gap);
    row.figures->setVerticalSpacing(tokens().grid);
    for (int i = 0; i < figuresBeside; ++i)
        row.figures->setColumnStretch(i, 1);
    auto* first = new QHBoxLayout;
    spaced(first);
    first->addWidget(row.icon);
    first->addWidget(row.state, 1);
    inner->addLayout(first);
    inner->addWidget(row.place);
    inner->addWidget(row.advice);
    inner->addLayout(row.figures);
    inner->addWidget(row.more);
    m_list->addWidget(row.box);
    for (int i = 0; i < figuresAlways; ++i) {
        auto* name = freeLabel(u"feed%1Name%2"_s.arg(index).arg(i), "muted");
        auto* value = freeLabel(u"feed%1Value%2"_s.arg(index).arg(i));
        name->setWordWrap(false);
        value->setWordWrap(false);
        row.figures->addWidget(name, i / figuresBeside * 2, i % figuresBeside);
        row.figures->addWidget(value, i / figuresBeside * 2 + 1, i % figuresBeside, Qt::AlignTop);
        row.cells.append(std::pair(name, value));
    }
    return row;
}

void FeedsSection::fill(const Row& row, const FeedHealth& feed)
{
    const auto& t = tokens();
    const Instant now = m_clock.now();
    const bool isBad = feed.state == FeedState::Failed;
    const bool isLate = feed.state == FeedState::Late;
    row.icon->setPixmap(themedPixmap(isBad    ? u"feed-lost"_s
                                     : isLate ? u"feed-late"_s
                                              : u"feed-ok"_s,
                                     isBad    ? t.live
                                     : isLate ? t.claim
                                              : t.paid,
                                     t.iconSize, devicePixelRatioF()));
    row.state->setText(Wording::feedText(feed, now));
    row.place->setText(feed.detail);
    row.place->setVisible(!feed.detail.isEmpty());
    const QString advice = Wording::feedAdviceText(feed, now);
    row.advice->setText(advice);
    row.advice->setVisible(!advice.isEmpty());
    const auto figures = Wording::feedFigures(feed, now, zone());
    QStringList more;
    for (int i = 0; i < figures.size(); ++i)
        if (i < row.cells.size()) {
            row.cells.at(i).first->setText(figures.at(i).first);
            row.cells.at(i).second->setText(figures.at(i).second);
        } else if (figures.at(i).second != u"–"_s) {
            more += tr("%1: %2", "name of a figure, its value").arg(figures.at(i).first, figures.at(i).second);
        }
    row.more->setText(more.join(u" · "_s));
    row.more->setVisible(!more.isEmpty());
}

void FeedsSection::refresh()
{
    if (!isVisible() && !m_rows.isEmpty())
        return;
    QList<FeedHealth> on;
    for (const FeedHealth& feed : m_intake.feeds())
        if (feed.state != FeedState::Off || feed.received > 0)
            on.append(feed);
    m_none->setVisible(on.isEmpty());
    while (m_rows.size() < on.size())
        m_rows.append(addRow(static_cast<int>(m_rows.size())));
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows.at(i).box->setVisible(i < on.size());
        if (i < on.size())
            fill(m_rows.at(i), on.at(i));
    }
}

void FeedsSection::retranslate()
{
    refresh();
}

void FeedsSection::restyle()
{
    refresh();
}

} // namespace kaibang
