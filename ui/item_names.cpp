// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "item_names.h"

#include "stock_room.h"
#include "when_done.h"

namespace kaibang {

ItemNames::ItemNames(StockRoom& stock, QObject* parent)
    : QObject(parent)
    , m_stock(stock)
{
    connect(&stock, &StockRoom::catalogueChanged, this, &ItemNames::load);
}

void ItemNames::load()
{
    whenDone(m_stock.catalogue(), this, [this](const Result<QList<Product>>& products) {
        if (!products)
            return;
        m_names.clear();
        m_pieces.clear();
        for (const Product& product : products.value())
            for (const Variant& one : product.variants) {
                m_names.insert(one.uid, (product.name + QLatin1Char(' ') + one.name).trimmed());
                if (product.kind == ProductKind::Piece)
                    m_pieces.insert(one.uid, true);
            }
        Q_EMIT loaded();
    });
}

} // namespace kaibang
