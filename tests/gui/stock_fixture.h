// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_fixture.h"
#include "product_editor.h"
#include "stock_page.h"

namespace kaibang {

/// The Stock page with two products, the first of them in the editor.
class StockFixture : public PageFixture
{
protected:
    void SetUp() override
    {
        PageFixture::SetUp();
        show(std::make_unique<StockPage>(*stock, *orders, *household, *disclosures, pieceParts(), testTheme()));
        ASSERT_TRUE(waitFor([this] { return rows("catalogueView") == 2 && editor()->known().uid.isValid(); }));
    }
    [[nodiscard]] StockPage* stockPage() const { return static_cast<StockPage*>(page.get()); }
    [[nodiscard]] ProductEditor* editor() const { return page->findChild<ProductEditor*>(); }
};

} // namespace kaibang
