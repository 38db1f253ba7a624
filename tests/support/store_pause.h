// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store_thread.h"

#include <QSemaphore>
#include <memory>

namespace kaibang::samples {

/// While it lives the store's thread stands still: what it is asked meanwhile waits, in the order in which it was
/// asked.
class StorePause
{
public:
    explicit StorePause(StoreThread& store)
    {
        auto begun = std::make_shared<QSemaphore>();
        store.read([begun, end = m_end](Ledger&) -> Result<Done> {
            begun->release();
            end->acquire();
            return Done{};
        });
        begun->acquire();
    }
    ~StorePause() { end(); }
    StorePause(const StorePause&) = delete;
    StorePause& operator=(const StorePause&) = delete;
    /// From now on it works again.
    void end() { m_end->release(); }

private:
    std::shared_ptr<QSemaphore> m_end = std::make_shared<QSemaphore>();
};

} // namespace kaibang::samples
