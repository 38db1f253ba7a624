// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue.h"
#include "ledger.h"

#include <QHash>
#include <QList>

namespace kaibang {

/// Products, variants, pieces and lots. Runs inside jobs of the store thread.
class CatalogueStore
{
public:
    explicit CatalogueStore(Ledger& ledger)
        : m_ledger(ledger)
        , m_database(ledger.database())
    {}

    Result<QList<Product>> products(bool withArchived = false);
    Result<Variant> variant(const Uid& uid);
    Result<Variant> variantByCode(const QString& code);
    [[nodiscard]] QString productName(const Uid& product);
    /// Goods for an unknown product.
    [[nodiscard]] ProductKind kindOf(const Uid& product);
    /// Inserts (invalid uid) or updates. Variants that are no longer listed are archived, never deleted: orders point
    /// at them. Codes are unique; empty codes get the next free number. Exists when a code is taken.
    Result<Uid> save(Product product);
    Result<Done> setArchived(const Uid& product, bool archived);
    [[nodiscard]] QString nextPieceNumber();

    Result<QList<Lot>> lots();
    Result<Uid> addLot(const QString& name, const QString& farm, qint64 counted);
    Result<Done> moveLot(const Uid& lot, qint64 delta, int reason, const QString& note);

private:
    QHash<Uid, QList<SetPart>> allParts();
    Result<Done> checkPieces(Product& product);
    void saveVariant(const Uid& product, Variant& variant);
    QString freeCode(const QString& wanted, const char* query);

    Ledger& m_ledger;
    Database& m_database;
};

} // namespace kaibang
