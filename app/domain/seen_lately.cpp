// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seen_lately.h"

namespace kaibang {

bool SeenLately::isNews(Instant cameAbout, Instant now) const
{
    const qint64 age = now.ms - cameAbout.ms;
    return age <= m_newsMs && age >= -m_newsMs;
}

bool SeenLately::take(const Uid& thing, Instant cameAbout, Instant now)
{
    if (!isNews(cameAbout, now))
        return false;
    // What would be refused by its age need not be remembered.
    while (!m_inOrder.empty() && !isNews(m_inOrder.front().cameAbout, now)) {
        m_told.remove(m_inOrder.front().thing);
        m_inOrder.pop_front();
    }
    if (m_told.contains(thing))
        return false;
    m_told.insert(thing);
    m_inOrder.push_back({cameAbout, thing});
    return true;
}

void SeenLately::clear()
{
    m_told.clear();
    m_inOrder.clear();
}

} // namespace kaibang
