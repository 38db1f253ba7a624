// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_part.h"
#include "village_desk.h"

#include <QPointer>
#include <chrono>

namespace kaibang {

/// A part of the village page. It shows the village of the desk that it is given, and nothing without one.
class VillagePart : public PagePart
{
    Q_OBJECT

public:
    using PagePart::PagePart;

    /// Borrows `desk`; nullptr where none is open.
    void setDesk(VillageDesk* desk)
    {
        if (m_desk == desk)
            return;
        if (m_desk)
            m_desk->disconnect(this);
        m_desk = desk;
        dropAnswers();
        deskSet();
    }

protected:
    /// Another desk is there, or none: connect to it and read.
    virtual void deskSet() {}
    [[nodiscard]] VillageDesk* desk() const { return m_desk; }

    /// Asks for what the part shows: `done` gets the Result, unless the part has asked again meanwhile or shows another
    /// village.
    template<typename T, typename Function>
    void ask(const QFuture<Result<T>>& future, Function done)
    {
        whenDone(future, this, [this, done, round = ++m_round](const Result<T>& result) {
            if (round == m_round)
                done(result);
        });
    }
    void dropAnswers() { ++m_round; }
    /// Joins a burst of bundles into one look at the ledger.
    static constexpr std::chrono::milliseconds changePause{300};

private:
    int m_round = 0;
    QPointer<VillageDesk> m_desk;
};

} // namespace kaibang
