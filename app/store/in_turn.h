// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <memory>
#include <type_traits>
#include <utility>

namespace kaibang {

/// As `future.then(context, use)`, but answers come in the order in which the store gave them, always through the event
/// loop: QFuture::then() calls `use` at once when the future is finished already, and so before an older answer that
/// still waits. And it bears an answer that comes at the very moment in which it is asked for: then() of Qt 6.4 runs
/// its continuation twice in that case, the second time on what is gone.
///
/// Called on the thread of `context`, where `use` takes the value. When `context` goes before the answer, or nobody
/// will ever answer, the future that is returned is cancelled.
template<typename T, typename Use>
auto inTurn(const QFuture<T>& future, QObject* context, Use use) -> QFuture<std::invoke_result_t<Use, const T&>>
{
    using Value = std::invoke_result_t<Use, const T&>;
    auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    auto told = promise->future();
    auto* watcher = new QFutureWatcher<T>(context);
    auto take = [watcher, promise = std::move(promise), use = std::move(use)]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() == 0)
            return;
        // Taken out first: `use` may remove the context, and this with it.
        const T value = watcher->result();
        const auto own = std::move(promise);
        auto useNow = std::move(use);
        if constexpr (std::is_void_v<Value>)
            useNow(value);
        else
            own->addResult(useNow(value));
        own->finish();
    };
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, std::move(take));
    watcher->setFuture(future);
    return told;
}

} // namespace kaibang
