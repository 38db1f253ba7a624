// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "order_summary.h"
#include "result.h"
#include "role.h"
#include "show.h"

#include <QFuture>
#include <QObject>

namespace kaibang {

class StoreThread;

/// A show with its run order, as it stands on disk.
struct ShowView
{
    Show show;
    QList<RunItem> items;
    bool operator==(const ShowView&) const = default;
};

/// Runs the current show: its run order, what is on air, its start and end. GUI thread. Every step is on disk before
/// changed() says so, which is why a restart finds the same item on air with the same timer.
class ShowRunner : public QObject
{
    Q_OBJECT

public:
    explicit ShowRunner(StoreThread& store, QObject* parent = nullptr);
    /// Waits for what it has asked the store.
    ~ShowRunner() override;

    /// The live show, else the planned one, else a new planned show. Call once at start-up.
    QFuture<Result<ShowView>> load();
    [[nodiscard]] const ShowView& current() const { return m_view; }

    QFuture<Result<ShowView>> rename(const QString& title);
    /// Begins the planned show and fixes its business day. Refused while another show runs.
    QFuture<Result<ShowView>> start();
    /// Ends the live show; the next planned show takes over its run order, everything queued again.
    QFuture<Result<ShowView>> end();

    QFuture<Result<ShowView>> addItem(const Uid& variant);
    QFuture<Result<ShowView>> removeItem(const Uid& item);
    QFuture<Result<ShowView>> undoRemove(const Uid& item);
    /// Moves an item so that it stands at `position` (0-based).
    QFuture<Result<ShowView>> moveItem(const Uid& item, int position);
    /// Puts the next queued item on air; the one on air becomes shown.
    QFuture<Result<ShowView>> next();
    /// Puts the item before the current one on air again.
    QFuture<Result<ShowView>> again();
    /// Parks the item (or, invalid, the one on air): NEXT skips it. Parking a parked item queues it again.
    QFuture<Result<ShowView>> park(const Uid& item = {});
    QFuture<Result<ShowView>> putOnAir(const Uid& item);

    QFuture<Result<QList<Show>>> pastShows(int limit = 100);
    QFuture<Result<ShowReview>> review(const Uid& show);

Q_SIGNALS:
    void changed(const kaibang::ShowView& view);
    void started(const kaibang::Uid& show);
    void ended(const kaibang::Uid& show);
    void failed(const kaibang::Error& error);

private:
    template<typename Step>
    QFuture<Result<ShowView>> step(std::optional<Act> act, Step step);
    void take(const ShowView& view);

    StoreThread& m_store;
    ShowView m_view;
};

} // namespace kaibang
