// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "money.h"
#include "uid.h"

#include <QList>
#include <QString>
#include <optional>

namespace kaibang {

enum class ProductKind { Goods = 0, Opening = 1, Piece = 2 };

/// So many units of a variant that one unit of a set takes.
struct SetPart
{
    Uid variant;
    qint64 units = 1;
    bool operator==(const SetPart&) const = default;
};

/// A choice of a product that can be sold and counted. A piece is a variant that exists once.
struct Variant
{
    Uid uid;
    Uid product;
    QString code; ///< the seller's sku, unique in the household
    QString name; ///< "8 mm white"; may be empty where the product has one variant
    qint64 priceMinor = 0;
    std::optional<qint64> floorMinor; ///< the lowest price a person may sell at without the PIN
    qint64 onHand = 0;                ///< units; read from the stock ledger's running sum
    qint64 lowStock = 0;              ///< at or below this it is low; 0 never warns
    QString photo;                    ///< content address of a photo, or empty
    QString pieceNumber, pieceGrade, pieceSize;
    bool archived = false;
    QList<SetPart> parts; ///< not empty: a set, whose stock is what its parts allow
    bool operator==(const Variant&) const = default;
};

struct Product
{
    Uid uid;
    QString code; ///< unique in the household
    QString name;
    QString category;
    ProductKind kind = ProductKind::Goods;
    QString script; ///< the host's words for it, shown on air
    QString photo;
    bool archived = false;
    QList<Variant> variants;
    bool operator==(const Product&) const = default;
};

/// A counted tub of mussels from one farm.
struct Lot
{
    Uid uid;
    QString name, farm;
    qint64 counted = 0;   ///< mussels when it came
    qint64 remaining = 0; ///< counted plus all deltas since
    Instant receivedAt;
    bool archived = false;
    bool operator==(const Lot&) const = default;
};

/// How a thing for sale is called wherever its product and its choice stand in one cell: "Stud · 8 mm white", or the
/// product alone where the choice has no name of its own. The ledger's SQL has it as item_name(product, variant).
[[nodiscard]] inline QString itemName(const QString& product, const QString& variant)
{
    return variant.isEmpty() || variant == product ? product : product + QStringLiteral(" · ") + variant;
}

} // namespace kaibang
