// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <memory>
#include <type_traits>
#include <utility>

namespace kaibang {

/// As `future.then(context, use)`, but answers come in the order in which the store gave them. QFuture::then() calls
/// `use` at once when the future is finished already, and so before an older answer that still waits in the event
/// loop: what an hour of rush showed last was then not what the ledger held. This always goes through the event loop.
///
/// `use` takes the value on the thread of `context`, which must live until StoreThread::drain() after the last
/// question; when it goes with answers still in its event loop, they are cancelled.
template<typename T, typename Use>
auto inTurn(QFuture<T> future, QObject* context, Use use) -> QFuture<std::invoke_result_t<Use, const T&>>
{
    using Value = std::invoke_result_t<Use, const T&>;
    auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    auto told = promise->future();
    future.then(QtFuture::Launch::Sync, [context, promise, use = std::move(use)](const T& value) mutable {
        QMetaObject::invokeMethod(
            context,
            [promise, use = std::move(use), value]() mutable {
                if constexpr (std::is_void_v<Value>)
                    use(value);
                else
                    promise->addResult(use(value));
                promise->finish();
            },
            Qt::QueuedConnection);
    });
    return told;
}

} // namespace kaibang
