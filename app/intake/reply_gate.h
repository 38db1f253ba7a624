// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event_server.h"

#include <QMutex>
#include <QObject>
#include <functional>
#include <memory>

namespace kaibang {

/// Lets an answer that comes on any thread, at any time, reach an object on its own thread, and lets it fall when the
/// object is gone. Owned by that object; declared first, so that it closes last of its members.
class ReplyGate
{
public:
    using Then = std::function<void(const Result<QList<OrderOutcome>>&)>;

    explicit ReplyGate(QObject* owner)
        : m_shared(std::make_shared<Shared>())
    {
        m_shared->owner = owner;
    }
    ~ReplyGate()
    {
        const QMutexLocker lock(&m_shared->mutex);
        m_shared->owner = nullptr;
    }
    ReplyGate(const ReplyGate&) = delete;
    ReplyGate& operator=(const ReplyGate&) = delete;

    /// A reply that runs `then` later on the owner's thread.
    template<typename Answer>
    [[nodiscard]] std::function<void(Answer)> carry(std::function<void(const Answer&)> then) const
    {
        return [shared = m_shared, then = std::move(then)](const Answer& answer) {
            const QMutexLocker lock(&shared->mutex);
            if (shared->owner != nullptr)
                QMetaObject::invokeMethod(
                    shared->owner, [then, answer] { then(answer); }, Qt::QueuedConnection);
        };
    }
    [[nodiscard]] BatchReply reply(Then then) const { return carry<Result<QList<OrderOutcome>>>(std::move(then)); }

private:
    struct Shared
    {
        QMutex mutex;
        QObject* owner = nullptr;
    };
    std::shared_ptr<Shared> m_shared;
};

} // namespace kaibang
