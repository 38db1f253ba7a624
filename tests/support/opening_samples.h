// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue_store.h"
#include "disclosure_store.h"
#include "order_samples.h"

namespace kaibang::samples {

inline const QString openingSku = QStringLiteral("OPEN-1");
inline const QString threeSku = QStringLiteral("OPEN-3");

/// A product of kind Opening with two variants: one mussel, and three in one unit. Stock 1000 each.
inline Result<Product> addOpeningProduct(Ledger& ledger)
{
    Product product;
    product.name = QStringLiteral("Mussel opening");
    product.code = QStringLiteral("OPEN");
    product.kind = ProductKind::Opening;
    for (const QString& code : {openingSku, threeSku}) {
        Variant v;
        v.code = code;
        v.priceMinor = code == openingSku ? 5800 : 16'800;
        product.variants.append(v);
    }
    CatalogueStore catalogue(ledger);
    const auto saved = catalogue.save(product);
    if (!saved)
        return saved.error();
    const auto products = catalogue.products();
    for (const Product& each : products.value()) {
        if (each.uid != saved.value())
            continue;
        for (const Variant& v : each.variants)
            if (const auto moved = StockStore(ledger).move(v.uid, 1000, StockReason::Received, {}); !moved)
                return moved.error();
        return each;
    }
    return Error{ErrorKind::NotFound, QStringLiteral("product")};
}

inline Disclosure card(const Product& product, EmptyRule rule = EmptyRule::Replace, int perBuyer = 0)
{
    Disclosure c;
    c.product = product.uid;
    c.grades = {
        {QStringLiteral("AAA"), QStringLiteral("1 in 10")}, {QStringLiteral("AA"), {}}, {QStringLiteral("A"), {}}};
    c.minimum = QStringLiteral("one pearl");
    c.emptyRule = rule;
    c.priceMinor = 5800;
    c.work = {{QStringLiteral("Drilling"), 500}, {QStringLiteral("Stringing"), 1500}};
    c.packs.insert(product.variants.at(1).uid, 3);
    c.returns = QStringLiteral("opened mussels are not taken back");
    c.minors = QStringLiteral("adults only");
    c.perBuyer = perBuyer;
    return c;
}

/// A paid order of openings, paid so many seconds into the evening.
inline OrderEvent openingOrder(const QString& id, qint64 paidSecond, int units = 1, const QString& sku = openingSku,
                               const QString& buyer = {})
{
    OrderEvent e = event(id, Payment::Paid, 0, sku, units, 5800);
    e.paidAt = Instant{evening + paidSecond * 1000};
    e.buyer.display = buyer.isEmpty() ? QStringLiteral("Buyer of ") + id : buyer;
    return e;
}

} // namespace kaibang::samples
