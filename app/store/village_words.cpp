// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "village_words.h"

#include "text.h"

namespace kaibang {

namespace {

// One spelling for what two households type in two ways: full-width and half-width, one blank or three.
QString plainWords(const QString& text)
{
    return normalizedWidth(text).simplified();
}

template<typename... Words>
QString keyOf(const Words&... words)
{
    QString key;
    ((key += words + QChar(0x1f)), ...);
    return key;
}

} // namespace

qint64 VillageWords::channel(const QString& code, bool isOnline)
{
    qint64& id = m_channels[code + (isOnline ? u'+' : u'-')];
    if (id == 0) {
        Statement find = m_database.statement("SELECT channel_id FROM channel WHERE code=? AND online=?");
        if (find.run(code, isOnline).next())
            id = find.integer(0);
        find.finish();
        if (id == 0)
            id = m_database.statement("INSERT INTO channel(code,online) VALUES(?,?)").run(code, isOnline).insertedId();
    }
    return id;
}

qint64 VillageWords::product(const FactLine& line)
{
    const QString category = plainWords(line.category), grade = plainWords(line.grade), size = plainWords(line.size);
    const bool isGraded = !grade.isEmpty() || !size.isEmpty();
    const QString code = isGraded ? QString() : plainWords(line.productCode);
    const QString name = isGraded ? QString() : plainWords(line.product);
    Statement find = m_database.statement(
        "SELECT product_id FROM product WHERE category=? AND code=? AND name=? AND grade=? AND size=?");
    const bool known = find.run(category, code, name, grade, size).next();
    const qint64 id = find.integer(0);
    find.finish();
    return known ? id
                 : m_database.statement("INSERT INTO product(category,code,name,grade,size) VALUES(?,?,?,?,?)")
                       .run(category, code, name, grade, size)
                       .insertedId();
}

VillageWords::Item VillageWords::item(const FactLine& line)
{
    Item& one = m_items[keyOf(line.productCode, line.product, line.category, line.variantCode, line.variant, line.grade,
                              line.size)];
    if (one.item != 0)
        return one;
    Statement find = m_database.statement("SELECT item_id,product_id FROM item WHERE variant_code=? AND product_code=? "
                                          "AND product=? AND category=? AND variant=? AND grade=? AND size=?");
    if (find.run(line.variantCode, line.productCode, line.product, line.category, line.variant, line.grade, line.size)
            .next())
        one = Item{find.integer(0), find.integer(1)};
    find.finish();
    if (one.item != 0)
        return one;
    one.product = product(line);
    one.item = m_database
                   .statement("INSERT INTO item(product_id,product_code,product,category,variant_code,variant,grade,"
                              "size) VALUES(?,?,?,?,?,?,?,?)")
                   .run(one.product, line.productCode, line.product, line.category, line.variantCode, line.variant,
                        line.grade, line.size)
                   .insertedId();
    return one;
}

VillageWords::Item VillageWords::item(const FactStock& stock)
{
    FactLine line;
    line.productCode = stock.productCode;
    line.product = stock.product;
    line.category = stock.category;
    line.variantCode = stock.variantCode;
    line.variant = stock.variant;
    return item(line);
}

qint64 VillageWords::lot(const QString& farm, const QString& lot)
{
    qint64& id = m_lots[keyOf(farm, lot)];
    if (id == 0) {
        Statement find = m_database.statement("SELECT lot_id FROM lot WHERE farm=? AND lot=?");
        if (find.run(plainWords(farm), plainWords(lot)).next())
            id = find.integer(0);
        find.finish();
        if (id == 0)
            id = m_database.statement("INSERT INTO lot(farm,lot) VALUES(?,?)")
                     .run(plainWords(farm), plainWords(lot))
                     .insertedId();
    }
    return id;
}

} // namespace kaibang
