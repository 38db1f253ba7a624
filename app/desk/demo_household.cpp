// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_household.h"

#include "catalogue_store.h"
#include "disclosure_store.h"
#include "show_store.h"
#include "stock_room.h"
#include "stock_store.h"
#include "store_thread.h"

#include <QHash>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace kaibang {

namespace {

QString wordsIn(const QJsonValue& value, const QString& language)
{
    const QJsonObject words = value.toObject();
    return words.value(words.contains(language) ? language : QStringLiteral("en")).toString();
}

ProductKind kindOf(const QString& name)
{
    if (name == QLatin1String("opening"))
        return ProductKind::Opening;
    return name == QLatin1String("piece") ? ProductKind::Piece : ProductKind::Goods;
}

struct Sample
{
    Product product;
    std::optional<Disclosure> card; ///< its packs and product are added when the product is stored
    QHash<QString, qint64> packs;   ///< by sku
    QHash<QString, qint64> stock;   ///< by sku
};

void readCard(Sample& sample, const QJsonObject& object, const QString& language)
{
    if (object.isEmpty())
        return;
    Disclosure card;
    const auto words = [&](const QJsonObject& from, const char* key) {
        return wordsIn(from.value(QLatin1String(key)), language);
    };
    for (const QJsonValue& value : object.value(QLatin1String("grades")).toArray())
        card.grades.append({words(value.toObject(), "name"), words(value.toObject(), "how_often")});
    for (const QJsonValue& value : object.value(QLatin1String("work")).toArray())
        card.work.append({words(value.toObject(), "name"), value.toObject().value(QLatin1String("price")).toInteger()});
    card.minimum = words(object, "minimum");
    card.returns = words(object, "returns");
    card.minors = words(object, "minors");
    card.emptyRule = static_cast<EmptyRule>(object.value(QLatin1String("empty_rule")).toInt(1));
    card.priceMinor = object.value(QLatin1String("price")).toInteger();
    const QJsonObject packs = object.value(QLatin1String("packs")).toObject();
    for (auto it = packs.begin(); it != packs.end(); ++it)
        sample.packs.insert(it.key(), it.value().toInteger(1));
    sample.card = card;
}

Sample sampleFrom(const QJsonObject& object, const QJsonObject& categories, const QString& language,
                  const QString& photo)
{
    Sample sample;
    Product& p = sample.product;
    p.code = object.value(QLatin1String("id")).toString();
    p.name = wordsIn(object.value(QLatin1String("name")), language);
    p.kind = kindOf(object.value(QLatin1String("kind")).toString());
    p.category = wordsIn(categories.value(object.value(QLatin1String("category")).toString()), language);
    p.script = wordsIn(object.value(QLatin1String("script")), language);
    p.photo = photo;
    for (const QJsonValue& value : object.value(QLatin1String("variants")).toArray()) {
        const QJsonObject choice = value.toObject();
        Variant v;
        v.code = choice.value(QLatin1String("sku")).toString();
        v.name = wordsIn(choice.value(QLatin1String("name")), language);
        v.priceMinor = choice.value(QLatin1String("price")).toInteger();
        if (choice.contains(QLatin1String("floor_price")))
            v.floorMinor = choice.value(QLatin1String("floor_price")).toInteger();
        v.lowStock = choice.value(QLatin1String("low_stock")).toInteger();
        v.photo = photo;
        sample.stock.insert(v.code, choice.value(QLatin1String("stock")).toInteger());
        p.variants.append(v);
    }
    readCard(sample, object.value(QLatin1String("disclosure")).toObject(), language);
    return sample;
}

Result<Done> storeCards(Ledger& ledger, const QList<Sample>& samples, const QList<Product>& products)
{
    for (const Sample& sample : samples) {
        if (!sample.card)
            continue;
        Disclosure card = *sample.card;
        for (const Product& product : products)
            if (product.code == sample.product.code)
                card.product = product.uid;
        for (const Product& product : products)
            for (const Variant& v : product.variants)
                if (product.uid == card.product && sample.packs.contains(v.code))
                    card.packs.insert(v.uid, static_cast<int>(sample.packs.value(v.code)));
        if (const auto kept = DisclosureStore(ledger).save(card); !kept)
            return kept.error();
    }
    return Done{};
}

Result<Done> store(Ledger& ledger, const QList<Sample>& samples, const QJsonObject& root, const QString& language)
{
    CatalogueStore catalogue(ledger);
    const auto there = catalogue.products(true);
    if (!there)
        return there.error();
    if (!there.value().isEmpty())
        return Error{ErrorKind::Refused, QStringLiteral("the ledger has products")};
    if (Household household = ledger.household(); household.isRehearsal && household.name.isEmpty()) {
        household.name =
            wordsIn(root.value(QLatin1String("household")).toObject().value(QLatin1String("name")), language);
        if (const auto named = ledger.setHousehold(household); !named)
            return named.error();
    }
    for (Sample sample : samples) {
        if (sample.product.kind == ProductKind::Piece)
            for (Variant& v : sample.product.variants)
                v.pieceNumber = catalogue.nextPieceNumber();
        if (const auto saved = catalogue.save(sample.product); !saved)
            return saved.error();
    }
    const auto products = catalogue.products();
    if (!products)
        return products.error();
    QHash<QString, Uid> bySku;
    for (const Product& product : products.value())
        for (const Variant& v : product.variants)
            bySku.insert(v.code, v.uid);
    if (const auto cards = storeCards(ledger, samples, products.value()); !cards)
        return cards.error();
    StockStore stock(ledger);
    for (const Sample& sample : samples)
        for (auto it = sample.stock.begin(); it != sample.stock.end(); ++it)
            if (it.value() > 0)
                if (const auto moved = stock.move(bySku.value(it.key()), it.value(), StockReason::Received, {}); !moved)
                    return moved.error();
    for (const QJsonValue& value : root.value(QLatin1String("lots")).toArray()) {
        const QJsonObject lot = value.toObject();
        const QString name = wordsIn(lot.value(QLatin1String("name")), language);
        if (const auto added = catalogue.addLot(name.isEmpty() ? lot.value(QLatin1String("code")).toString() : name,
                                                wordsIn(lot.value(QLatin1String("farm")), language),
                                                std::max<qint64>(1, lot.value(QLatin1String("mussels")).toInteger(1)));
            !added)
            return added.error();
    }
    ShowStore shows(ledger);
    const auto show = shows.currentOrNew();
    if (!show)
        return show.error();
    const QJsonObject plan = root.value(QLatin1String("show")).toObject();
    if (const auto named = shows.rename(show.value().uid, wordsIn(plan.value(QLatin1String("title")), language));
        !named)
        return named.error();
    for (const QJsonValue& sku : plan.value(QLatin1String("run_order")).toArray())
        if (const auto added = shows.addItem(show.value().uid, bySku.value(sku.toString())); !added)
            return added.error();
    return Done{};
}

} // namespace

QFuture<Result<Done>> fillDemoHousehold(StoreThread& thread, StockRoom& stock, const QByteArray& catalogue,
                                        const QString& language,
                                        const std::function<QByteArray(const QString&)>& pictureOf)
{
    const QJsonObject root = QJsonDocument::fromJson(catalogue).object();
    const QJsonObject categories = root.value(QLatin1String("categories")).toObject();
    QList<Sample> samples;
    for (const QJsonValue& value : root.value(QLatin1String("products")).toArray()) {
        const auto photo = stock.keepPhoto(pictureOf(value.toObject().value(QLatin1String("picture")).toString()));
        samples.append(sampleFrom(value.toObject(), categories, language, photo ? photo.value() : QString()));
    }
    return thread.run(acting(
        nobodysAct, [samples, root, language](Ledger& ledger) { return store(ledger, samples, root, language); }));
}

} // namespace kaibang
