// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue_csv.h"

#include "catalogue_store.h"
#include "csv_reader.h"
#include "spreadsheet_text.h"
#include "stock_store.h"
#include "text_encoding.h"

#include <QHash>
#include <QSet>
#include <algorithm>

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

// Products by name and codes by product, once for a whole file.
class CatalogueWriter
{
public:
    explicit CatalogueWriter(Ledger& ledger)
        : m_ledger(ledger)
        , m_store(ledger)
    {}

    Result<Done> open();
    /// Puts the row's variant into the product of that name, or into a new one. True when the code was known.
    Result<bool> put(const Row& row);
    /// What it all came to.
    Result<CatalogueImport> finish();

private:
    Result<bool> receive(const Variant& variant, qint64 units, bool wasThere);

    Ledger& m_ledger;
    CatalogueStore m_store;
    QHash<QString, Product> m_products; ///< by name
    QHash<QString, QString> m_names;    ///< of the product that has a variant's code
    QHash<Uid, Product> m_were;
    QSet<Uid> m_touched;
    CatalogueImport m_import;
};

Result<Done> CatalogueWriter::open()
{
    const auto all = m_store.products(true);
    if (!all)
        return all.error();
    for (const Product& product : all.value()) {
        m_were.insert(product.uid, product);
        // Of two with one name the one that is on sale.
        if (const auto other = m_products.constFind(product.name);
            other == m_products.cend() || (other->archived && !product.archived))
            m_products.insert(product.name, product);
        for (const Variant& variant : product.variants)
            m_names.insert(variant.code, product.name);
    }
    return Done{};
}

Result<bool> CatalogueWriter::put(const Row& row)
{
    const bool isKnown = m_names.contains(row.variant.code);
    Product product = m_products.value(row.product.name, row.product);
    const auto at = std::find_if(product.variants.begin(), product.variants.end(),
                                 [&](const Variant& v) { return v.code == row.variant.code; });
    if (isKnown && at == product.variants.end())
        return Error{ErrorKind::Exists, QStringLiteral("code belongs to another product")};
    const bool wasThere = isKnown && !product.archived && !at->archived;
    Variant& variant = isKnown ? *at : product.variants.emplaceBack(row.variant);
    variant.name = row.variant.name;
    variant.priceMinor = row.variant.priceMinor;
    variant.floorMinor = row.variant.floorMinor;
    variant.lowStock = row.variant.lowStock;
    variant.archived = product.archived = false;
    if (!variant.uid.isValid())
        variant.uid = Uid::create(m_ledger.now());
    const Variant placed = variant;
    if (!row.product.category.isEmpty())
        product.category = row.product.category;
    if (product.code.isEmpty())
        product.code = QStringLiteral("P-") + row.variant.code;
    if (!product.uid.isValid())
        product.uid = Uid::create(m_ledger.now());
    if (const auto saved = m_store.save(product); !saved)
        return saved.error();
    m_products.insert(product.name, product);
    m_names.insert(placed.code, product.name);
    m_touched.insert(product.uid);
    return receive(placed, row.stock, wasThere);
}

// For what is there already a difference would hide a count.
Result<bool> CatalogueWriter::receive(const Variant& variant, qint64 units, bool wasThere)
{
    if (wasThere || units == 0 || variant.onHand > 0)
        return wasThere;
    if (const auto moved =
            StockStore(m_ledger).move(variant.uid, units, StockReason::Received, QStringLiteral("catalogue"));
        !moved)
        return moved.error();
    m_import.received.insert(variant.uid, units);
    for (Variant& known : m_products[m_names.value(variant.code)].variants)
        if (known.uid == variant.uid)
            known.onHand = units; // a second row of this code brings no more
    return wasThere;
}

Result<CatalogueImport> CatalogueWriter::finish()
{
    const auto all = m_store.products(true);
    if (!all)
        return all.error();
    for (const Product& product : all.value()) {
        if (!m_touched.contains(product.uid))
            continue;
        m_import.after.append(product);
        if (const auto was = m_were.constFind(product.uid); was != m_were.cend())
            m_import.before.append(*was);
    }
    return m_import;
}

Result<Done> asDone(const Result<Uid>& saved)
{
    return saved ? Result<Done>(Done{}) : Result<Done>(saved.error());
}

// What was sold of it meanwhile stays sold.
Result<Done> giveBack(Ledger& ledger, const Variant& variant, qint64 received)
{
    const qint64 units = std::min(variant.onHand, received);
    if (units == 0)
        return Done{};
    const auto moved =
        StockStore(ledger).move(variant.uid, -units, StockReason::Correction, QStringLiteral("catalogue"));
    return moved ? Result<Done>(Done{}) : Result<Done>(moved.error());
}

// As it stands in the catalogue, whatever was sold of it.
Product withoutStock(Product product)
{
    for (Variant& variant : product.variants)
        variant.onHand = 0;
    return product;
}

} // namespace

Result<CatalogueImport> readCatalogueCsv(Ledger& ledger, const QByteArray& csv)
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
    if (!header.contains(QLatin1String("code")) || !header.contains(QLatin1String("price")))
        return Error{ErrorKind::NotOurs, QStringLiteral("no code and price columns")};
    const Currency currency = Currency::fromCode(ledger.household().currency).value();
    CatalogueWriter writer(ledger);
    if (const auto opened = writer.open(); !opened)
        return opened.error();
    int number = 1;
    for (const QStringList& cells : rows) {
        ++number;
        ++preview.rows;
        QMap<QString, QString> byName;
        for (qsizetype i = 0; i < header.size(); ++i)
            byName.insert(header.at(i), cells.value(i));
        const auto row = rowFrom(byName, currency);
        const Result<bool> stored = row ? writer.put(row.value()) : Result<bool>(row.error());
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
    auto import = writer.finish();
    if (import)
        import.value().preview = preview;
    return import;
}

Result<qint64> takeBackCatalogue(Ledger& ledger, const CatalogueImport& import)
{
    CatalogueStore store(ledger);
    const auto all = store.products(true);
    if (!all)
        return all.error();
    QHash<Uid, Product> now, before;
    for (const Product& product : all.value())
        now.insert(product.uid, product);
    for (const Product& product : import.before)
        before.insert(product.uid, product);
    qint64 kept = 0;
    for (const Product& product : import.after) {
        const Product current = now.value(product.uid);
        if (withoutStock(current) != withoutStock(product)) {
            ++kept;
            continue;
        }
        for (const Variant& variant : current.variants)
            if (const auto gone = giveBack(ledger, variant, import.received.value(variant.uid)); !gone)
                return gone.error();
        const auto was = before.constFind(product.uid);
        const auto back = was == before.cend() ? store.setArchived(product.uid, true) : asDone(store.save(*was));
        if (!back)
            return back.error();
    }
    return ledger.database().checked(kept);
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
