// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk_fixture.h"
#include "import_desk.h"

namespace kaibang::samples {

/// The desk that imports files, on a real ledger.
class ImportFixture : public DeskFixture
{
protected:
    void SetUp() override
    {
        DeskFixture::SetUp();
        orders = std::make_unique<OrderDesk>(*store);
        imports = std::make_unique<ImportDesk>(*store, *orders);
    }
    void TearDown() override
    {
        store->drain();
        QCoreApplication::sendPostedEvents();
        imports.reset();
        orders.reset();
        DeskFixture::TearDown();
    }

    std::unique_ptr<OrderDesk> orders;
    std::unique_ptr<ImportDesk> imports;
};

} // namespace kaibang::samples
