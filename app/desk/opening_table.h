// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "opening_view.h"
#include "result.h"
#include "role.h"

#include <QFuture>
#include <QObject>

namespace kaibang {

class StoreThread;

/// The opening table: whose turn it is, the mussel in the hand, its result. GUI thread. Every step and every key of a
/// result is on disk before changed() says so, which is why a restart finds the same mussel with the same counts.
class OpeningTable : public QObject
{
    Q_OBJECT

public:
    explicit OpeningTable(StoreThread& store, QObject* parent = nullptr);
    /// Waits for what it has asked the store.
    ~OpeningTable() override;

    /// Reads the table anew: at start-up, and when orders, lots, cards or the show have changed.
    QFuture<Result<OpeningView>> load();
    [[nodiscard]] const OpeningView& current() const { return m_view; }

    /// Takes a mussel for the first turn, or ends the one that is open: one pedal for both.
    QFuture<Result<OpeningView>> startOrFinish();
    /// See OpeningStore for what each refuses.
    QFuture<Result<OpeningView>> start();
    QFuture<Result<OpeningView>> finish();
    /// Keys are kept in the order in which they were pressed. A key without a meaning changes nothing.
    QFuture<Result<OpeningView>> press(QChar key);
    QFuture<Result<OpeningView>> erase();
    /// The next field of the result; behind the last one the mussel is done.
    QFuture<Result<OpeningView>> enter();
    QFuture<Result<OpeningView>> empty(EmptyKind kind);
    QFuture<Result<OpeningView>> skip();
    QFuture<Result<OpeningView>> putOff(const Uid& turn);
    QFuture<Result<OpeningView>> addWork(int index);
    QFuture<Result<OpeningView>> setPhoto(const QString& address);
    QFuture<Result<OpeningView>> undo();
    QFuture<Result<OpeningView>> chooseLot(const Uid& lot);
    QFuture<Result<OpeningView>> pauseIntake(bool paused);

    /// What was found so far; of one show, one product, or all where they are not valid.
    QFuture<Result<OpeningTotals>> totals(const Uid& show, const Uid& product);

Q_SIGNALS:
    void changed(const kaibang::OpeningView& view);
    /// A mussel was taken for this turn.
    void started(const kaibang::RunningOpening& opening);
    /// A mussel has come to its end, with all that was typed; whose turn is next stands in current().
    void finished(const kaibang::RunningOpening& opening);
    /// A mussel was empty or dead, and another one is open for the same turn.
    void replaced(const kaibang::RunningOpening& opening);
    /// The lot that mussels are taken from has none left.
    void lotRanOut();

private:
    template<typename Step>
    QFuture<Result<OpeningView>> step(std::optional<Act> act, Step step);
    void take(const OpeningView& view);
    void tell(const OpeningView& before);

    StoreThread& m_store;
    OpeningView m_view;
};

} // namespace kaibang
