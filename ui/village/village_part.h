// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "household_desk.h"
#include "page_part.h"
#include "village_desk.h"
#include "village_host.h"

#include <QPointer>
#include <chrono>
#include <functional>
#include <utility>

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
        ++m_deskRound;
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

    /// As PagePart::await(), unless the part shows another village by then: a desk that was let go still answers. What
    /// it could not do is told all the same. For what is no village's, such as a file that was written, use
    /// PagePart::await().
    template<typename T, typename Function>
    void await(const QFuture<Result<T>>& future, Function done)
    {
        const auto answered = [this, done, of = m_deskRound](const Result<T>& result) {
            if (!result.ok())
                report(result.error());
            else if (of != m_deskRound)
                return;
            else if constexpr (std::is_invocable_v<Function, const T&>)
                done(result.value());
            else
                done();
        };
        whenDone(future, this, answered);
    }
    /// `write` writes the file, once the trail has its line; who may not export is told.
    template<typename Function>
    void exporting(VillageHost& host, const QString& path, const QString& what, Function write)
    {
        PagePart::await(host.household().noteExport(path, what), write);
    }
    /// `action` for a notice, which may be pressed when another village is shown: nothing happens then.
    [[nodiscard]] std::function<void()> here(std::function<void()> action)
    {
        return [this, action = std::move(action), of = m_deskRound] {
            if (of == m_deskRound && m_desk)
                action();
        };
    }
    /// Another one each time another desk is shown. Never compare desks by their addresses: one may get the other's.
    [[nodiscard]] int deskRound() const { return m_deskRound; }
    /// Joins a burst of bundles into one look at the ledger.
    static constexpr std::chrono::milliseconds changePause{300};

private:
    int m_round = 0;
    int m_deskRound = 0;
    QPointer<VillageDesk> m_desk;
};

} // namespace kaibang
