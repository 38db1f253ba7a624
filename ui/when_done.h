// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QObject>

namespace kaibang {

/// Calls `use` with the future's value on the thread of `context`; never when `context` is gone by then or the future
/// was cancelled. QFuture::then() with a context of Qt 6.4 may not outlive the context, and a window may be closed
/// while the ledger is still writing.
template<typename T, typename Use>
void whenDone(const QFuture<T>& future, QObject* context, Use use)
{
    auto* watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, use = std::move(use)]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            use(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace kaibang
