// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue_csv.h"

#include "catalogue_store.h"
#include "csv_reader.h"
#include "spreadsheet_text.h"
#include "stock_store.h"
#include "text_encoding.h"

namespace kaibang {

namespace {

struct Row
{
    Product product;
    Variant variant;
    qint64 stock = 0;
};

Result<Row> rowFrom(const QMap<QString, QString>& cells, const Currency& currency)
{
    Row row;
    row.variant.code = cells.value(QStringLiteral("code"));
    row.product.name = cells.value(QStringLiteral("product"));
    row.variant.name = cells.value(QStringLiteral("name"));
    row.product.category = cells.value(QStringLiteral("category"));
    if (row.variant.code.isEmpty() || row.product.name.isEmpty())
        return Error{ErrorKind::Invalid, QStringLiteral("code and product are needed")};
    const auto price = Money::parse(cells.value(QStringLiteral("price")), currency);
    if (!price || price.value().minor() < 0)
        return Error{ErrorKind::Invalid, QStringLiteral("price")};
    row.variant.priceMinor = price.value().minor();
    if (const QString floor = cells.value(QStringLiteral("floor")); !floor.isEmpty()) {
        const auto parsed = Money::parse(floor, currency);
        if (!parsed || parsed.value().minor() < 0 || parsed.value().minor() > row.variant.priceMinor)
            return Error{ErrorKind::Invalid, QStringLiteral("floor")};
        row.variant.floorMinor = parsed.value().minor();
    }
    for (const auto& [column, target] :
         {std::pair{QStringLiteral("stock"), &row.stock}, {QStringLiteral("low_stock"), &row.variant.lowStock}}) {
        const QString text = cells.value(column);
        const auto units = text.isEmpty() ? std::optional<qint64>(0) : wholeUnits(text);
        if (!units)
            return Error{ErrorKind::Invalid, column};
        *target = *units;
    }
    return row;
}

// Puts the row's variant into the product of that name, or into a new one.
Result<bool> store(Ledger& ledger, const Row& row)
{
    CatalogueStore store(ledger);
    const auto all = store.products(true);
    if (!all)
        return all.error();
    Product product = row.product;
    bool known = false;
    for (const Product& candidate : all.value()) {
        for (const Variant& v : candidate.variants)
            known = known || v.code == row.variant.code;
        if (candidate.name == row.product.name)
            product = candidate;
    }
    Variant wanted = row.variant;
    bool placed = false;
    for (Variant& v : product.variants)
        if (v.code == wanted.code) {
            v.name = wanted.name;
            v.priceMinor = wanted.priceMinor;
            v.floorMinor = wanted.floorMinor;
            v.lowStock = wanted.lowStock;
            placed = true;
        }
    if (known && !placed)
        return Error{ErrorKind::Exists, QStringLiteral("code belongs to another product")};
    if (!placed)
        product.variants.append(wanted);
    product.category = row.product.category.isEmpty() ? product.category : row.product.category;
    if (product.code.isEmpty())
        product.code = QStringLiteral("P-") + row.variant.code;
    const auto saved = store.save(product);
    if (!saved)
        return saved.error();
    if (!known && row.stock > 0) {
        const auto variant = CatalogueStore(ledger).variantByCode(wanted.code);
        if (!variant)
            return variant.error();
        if (const auto moved = StockStore(ledger).move(variant.value().uid, row.stock, StockReason::Received,
                                                       QStringLiteral("catalogue"));
            !moved)
            return moved.error();
    }
    return known;
}

} // namespace

Result<FilePreview> readCatalogueCsv(Ledger& ledger, const QByteArray& csv)
{
    FilePreview preview;
    preview.kind = QStringLiteral("catalogue");
    const auto split = splitCsv(csv);
    if (!split)
        return split.error();
    const auto encoding = encodingOf(csv);
    if (!encoding)
        return encoding.error();
    QList<QStringList> rows;
    for (const CsvRow& cells : split.value()) {
        QStringList row;
        for (const QByteArray& cell : cells)
            row.append(withoutGuard(decoded(cell, encoding.value()).value_or(QString()).trimmed()));
        rows.append(row);
    }
    const QStringList header = rows.isEmpty() ? QStringList() : rows.takeFirst();
    if (!header.contains(QStringLiteral("code")) || !header.contains(QStringLiteral("price")))
        return Error{ErrorKind::NotOurs, QStringLiteral("no code and price columns")};
    const Currency currency = Currency::fromCode(ledger.household().currency).value();
    int number = 1;
    for (const QStringList& cells : rows) {
        ++number;
        ++preview.rows;
        QMap<QString, QString> byName;
        for (qsizetype i = 0; i < header.size(); ++i)
            byName.insert(header.at(i), cells.value(i));
        const auto row = rowFrom(byName, currency);
        const Result<bool> stored = row ? store(ledger, row.value()) : Result<bool>(row.error());
        if (!ledger.database().ok())
            return ledger.database().error();
        if (!stored) {
            ++preview.refused;
            preview.problems.append({number, QStringLiteral("bad_catalogue_row"), stored.error().detail,
                                     cells.join(QLatin1Char(',')).toUtf8()});
            continue;
        }
        ++(stored.value() ? preview.changed : preview.added);
    }
    preview.orders = preview.added + preview.changed;
    return preview;
}

Result<QByteArray> writeCatalogueCsv(Ledger& ledger)
{
    const auto products = CatalogueStore(ledger).products();
    if (!products)
        return products.error();
    const Currency currency = Currency::fromCode(ledger.household().currency).value();
    QByteArray csv("\xef\xbb\xbf"
                   "code,product,name,category,price,floor,stock,low_stock\r\n");
    for (const Product& p : products.value())
        for (const Variant& v : p.variants) {
            const QStringList cells{v.code,
                                    p.name,
                                    v.name,
                                    p.category,
                                    Money(v.priceMinor, currency).toPlainText(),
                                    v.floorMinor ? Money(*v.floorMinor, currency).toPlainText() : QString(),
                                    QString::number(v.onHand),
                                    QString::number(v.lowStock)};
            csv += csvLine(cells);
        }
    return csv;
}

} // namespace kaibang
