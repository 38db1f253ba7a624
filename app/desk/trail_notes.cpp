// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trail_notes.h"

#include "catalogue_csv.h"
#include "catalogue_store.h"
#include "money.h"
#include "trail_store.h"

namespace kaibang {

namespace {

QString priceText(const Ledger& ledger, const Variant& variant)
{
    const QString price = amountText(ledger, variant.priceMinor);
    return variant.floorMinor ? QStringLiteral("%1 (>= %2)").arg(price, amountText(ledger, *variant.floorMinor))
                              : price;
}

// The product's known variants as they are, where saving it would change what they cost.
QList<Variant> repriced(Ledger& ledger, const Product& product)
{
    QList<Variant> before;
    for (const Variant& variant : product.variants) {
        if (!variant.uid.isValid())
            continue;
        const auto known = CatalogueStore(ledger).variant(variant.uid);
        if (known && (known.value().priceMinor != variant.priceMinor || known.value().floorMinor != variant.floorMinor))
            before.append(known.value());
    }
    return before;
}

} // namespace

QString amountText(const Ledger& ledger, qint64 minor)
{
    const QString& currency = ledger.household().currency;
    return Money(minor, Currency::fromCode(currency).value()).toPlainText() + QLatin1Char(' ') + currency;
}

Result<Uid> saveNoted(Ledger& ledger, const Product& product)
{
    const QList<Variant> before = repriced(ledger, product);
    if (!before.isEmpty() && !mayDo(ledger.acting(), Act::Prices))
        return notAllowed(Act::Prices);
    const auto saved = CatalogueStore(ledger).save(product);
    for (const Variant& old : before)
        if (const auto now = CatalogueStore(ledger).variant(old.uid); saved && now)
            TrailStore(ledger).add(TrailKind::Price, now.value().code, priceText(ledger, old),
                                   priceText(ledger, now.value()));
    return saved;
}

Result<Done> setArchivedNoted(Ledger& ledger, const Uid& product, bool archived)
{
    const auto done = CatalogueStore(ledger).setArchived(product, archived);
    if (done)
        TrailStore(ledger).add(archived ? TrailKind::Archived : TrailKind::Unarchived,
                               CatalogueStore(ledger).productName(product));
    return done;
}

Result<CatalogueImport> readCatalogueNoted(Ledger& ledger, const QByteArray& csv)
{
    const auto import = readCatalogueCsv(ledger, csv);
    if (import)
        TrailStore(ledger).add(TrailKind::CatalogueFile, {}, {},
                               QStringLiteral("added=%1 changed=%2")
                                   .arg(import.value().preview.added)
                                   .arg(import.value().preview.changed));
    return import;
}

Result<qint64> takeBackNoted(Ledger& ledger, const CatalogueImport& import)
{
    const auto kept = takeBackCatalogue(ledger, import);
    if (kept)
        TrailStore(ledger).add(TrailKind::CatalogueUndone, {}, {}, QStringLiteral("kept=%1").arg(kept.value()));
    return kept;
}

Result<QByteArray> writeCatalogueNoted(Ledger& ledger)
{
    const auto csv = writeCatalogueCsv(ledger);
    if (csv)
        TrailStore(ledger).add(TrailKind::Exported, QStringLiteral("catalogue"));
    return csv;
}

} // namespace kaibang
