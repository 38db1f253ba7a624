// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instant.h"
#include "uid.h"

#include <QSet>
#include <deque>

namespace kaibang {

/// Which things were told already, of those that are young enough to be told at all: it lets go of what is older, so
/// that a show of thirteen hours needs no more of it than one of ten minutes. A value; knows no clock.
class SeenLately
{
public:
    explicit SeenLately(qint64 newsMs)
        : m_newsMs(newsMs)
    {}

    /// True once for each thing that came about within the last `newsMs` before `now`, or, where a clock was set back,
    /// as little after it. What is older or was told is no news.
    bool take(const Uid& thing, Instant cameAbout, Instant now);
    void clear();
    [[nodiscard]] qsizetype size() const { return m_told.size(); }

private:
    [[nodiscard]] bool isNews(Instant cameAbout, Instant now) const;

    struct Told
    {
        Instant cameAbout;
        Uid thing;
    };
    qint64 m_newsMs;
    QSet<Uid> m_told;
    std::deque<Told> m_inOrder;
};

} // namespace kaibang
