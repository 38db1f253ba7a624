// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

#include <gtest/gtest.h>
#include <memory>

namespace kaibang {

/// Holds a ledger's write lock, as a long step of an import does: what is written meanwhile waits, at most five
/// seconds, and what is read does not.
class HeldLedger
{
public:
    explicit HeldLedger(const QString& path)
    {
        auto opened = Database::open(path, Database::Mode::ReadWrite);
        EXPECT_TRUE(opened.ok());
        if (opened.ok())
            m_database = std::move(opened.value());
        EXPECT_TRUE(m_database && m_database->begin());
    }
    ~HeldLedger() { release(); }
    HeldLedger(const HeldLedger&) = delete;
    HeldLedger& operator=(const HeldLedger&) = delete;

    void release()
    {
        if (m_database)
            m_database->rollback();
        m_database.reset();
    }

private:
    std::unique_ptr<Database> m_database;
};

} // namespace kaibang
