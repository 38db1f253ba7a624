// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue_store.h"

#include "opening_turns.h"
#include "piece.h"
#include "stock.h"

namespace kaibang {

namespace {

Variant variantFrom(Statement& s)
{
    Variant v;
    v.uid = Uid::fromBytes(s.blob(0));
    v.product = Uid::fromBytes(s.blob(1));
    v.code = s.text(2);
    v.name = s.text(3);
    v.priceMinor = s.integer(4);
    v.floorMinor = s.optionalInteger(5);
    v.lowStock = s.integer(6);
    v.photo = s.text(7);
    v.pieceNumber = s.text(8);
    v.pieceGrade = s.text(9);
    v.pieceSize = s.text(10);
    v.archived = s.integer(11) != 0;
    v.onHand = s.integer(12);
    return v;
}

QString pieceNumberText(qint64 number)
{
    return QStringLiteral("%1").arg(number, 3, 10, QLatin1Char('0'));
}

#define KAIBANG_VARIANT_COLUMNS                                                                                        \
    "v.uid,v.product,v.code,v.name,v.price_minor,v.floor_minor,v.low_stock,v.photo,v.piece_number,v.piece_grade,"      \
    "v.piece_size,v.archived,coalesce((SELECT min(k.on_hand/b.units) FROM set_part b JOIN stock k ON "                 \
    "k.variant_id=b.part_id WHERE b.variant_id=v.variant_id),s.on_hand) FROM variant v JOIN stock s USING(variant_id)"

} // namespace

QHash<Uid, QList<SetPart>> CatalogueStore::allParts()
{
    Statement s =
        m_database.statement("SELECT v.uid,p.uid,b.units FROM set_part b JOIN variant v USING(variant_id) JOIN "
                             "variant p ON p.variant_id=b.part_id ORDER BY b.variant_id,b.part_id");
    QHash<Uid, QList<SetPart>> sets;
    s.run();
    while (s.next())
        sets[Uid::fromBytes(s.blob(0))].append(SetPart{Uid::fromBytes(s.blob(1)), s.integer(2)});
    return sets;
}

Result<QList<Product>> CatalogueStore::products(bool withArchived)
{
    QList<Product> products;
    QHash<Uid, qsizetype> places;
    Statement s = m_database.statement("SELECT uid,code,name,category,kind,script,photo,archived FROM product "
                                       "WHERE archived<=? ORDER BY position,code");
    s.run(withArchived);
    while (s.next()) {
        Product p{Uid::fromBytes(s.blob(0)),
                  s.text(1),
                  s.text(2),
                  s.text(3),
                  static_cast<ProductKind>(s.integer(4)),
                  s.text(5),
                  s.text(6),
                  s.integer(7) != 0,
                  {}};
        places.insert(p.uid, products.size());
        products.append(p);
    }
    Statement all =
        m_database.statement("SELECT " KAIBANG_VARIANT_COLUMNS " WHERE v.archived<=? ORDER BY v.variant_id");
    const QHash<Uid, QList<SetPart>> sets = allParts();
    all.run(withArchived);
    while (all.next()) {
        Variant v = variantFrom(all);
        v.parts = sets.value(v.uid);
        if (const auto place = places.constFind(v.product); place != places.constEnd())
            products[*place].variants.append(v);
    }
    return m_database.checked(products);
}

Result<Variant> CatalogueStore::variant(const Uid& uid)
{
    Statement s = m_database.statement("SELECT " KAIBANG_VARIANT_COLUMNS " WHERE v.uid=?");
    if (!s.run(uid.bytes()).next())
        return m_database.ok() ? Error{ErrorKind::NotFound, QStringLiteral("variant")} : m_database.error();
    const Variant v = variantFrom(s);
    s.finish();
    return v;
}

Result<Variant> CatalogueStore::variantByCode(const QString& code)
{
    Statement s = m_database.statement("SELECT uid FROM variant WHERE code=?");
    const Uid uid = s.run(code).next() ? Uid::fromBytes(s.blob(0)) : Uid();
    s.finish();
    return variant(uid);
}

QString CatalogueStore::productName(const Uid& product)
{
    Statement s = m_database.statement("SELECT name FROM product WHERE uid=?");
    const QString name = s.run(product.bytes()).next() ? s.text(0) : QString();
    s.finish();
    return name;
}

ProductKind CatalogueStore::kindOf(const Uid& product)
{
    Statement s = m_database.statement("SELECT kind FROM product WHERE uid=?");
    const qint64 kind = s.run(product.bytes()).next() ? s.integer(0) : 0;
    s.finish();
    return static_cast<ProductKind>(kind);
}

QString CatalogueStore::freeCode(const QString& wanted, const char* query)
{
    QString code = wanted;
    for (int i = 2;; ++i) {
        Statement s = m_database.statement(query);
        const bool taken = s.run(code).next();
        s.finish();
        if (!taken || !m_database.ok())
            return code;
        code = QStringLiteral("%1-%2").arg(wanted).arg(i);
    }
}

void CatalogueStore::saveVariant(const Uid& product, Variant& v)
{
    if (!v.uid.isValid()) {
        v.uid = Uid::create(m_ledger.now());
        if (v.code.isEmpty())
            v.code = freeCode(QStringLiteral("V1"), "SELECT 1 FROM variant WHERE code=?");
    }
    // A NULL piece number means "no piece": many variants may have none.
    Statement s = m_database.statement(
        "INSERT INTO "
        "variant(uid,product,code,name,price_minor,floor_minor,low_stock,photo,piece_number,piece_grade,piece_size,"
        "archived) VALUES(?,?,?,?,?,?,?,?,nullif(?,''),?,?,?) ON CONFLICT(uid) DO UPDATE SET "
        "piece_number=coalesce(variant.piece_number,excluded.piece_number),code=excluded.code,name=excluded.name,"
        "price_minor=excluded.price_minor,floor_minor=excluded.floor_minor,low_stock=excluded.low_stock,photo=excluded."
        "photo,"
        "piece_grade=excluded.piece_grade,piece_size=excluded.piece_size,archived=excluded.archived");
    s.run(v.uid.bytes(), product.bytes(), v.code.trimmed(), v.name.trimmed(), v.priceMinor, v.floorMinor, v.lowStock,
          v.photo, v.pieceNumber, v.pieceGrade, v.pieceSize, v.archived);
    m_database
        .statement(
            "INSERT INTO stock(variant_id,on_hand) SELECT variant_id,0 FROM variant WHERE uid=? ON CONFLICT DO NOTHING")
        .run(v.uid.bytes());
}

// "One-off" is what the piece number says, wherever stock moves: a product of that kind without one would be a promise
// that nothing keeps.
Result<Done> CatalogueStore::checkPieces(Product& p)
{
    const bool isPiece = p.kind == ProductKind::Piece;
    Statement s = m_database.statement("SELECT coalesce(v.piece_number,''),s.on_hand FROM variant v JOIN stock s "
                                       "USING(variant_id) WHERE v.uid=?");
    qint64 next = 0;
    for (Variant& v : p.variants) {
        const bool isKnown = v.uid.isValid() && s.run(v.uid.bytes()).next();
        const QString known = isKnown ? s.text(0) : QString();
        const qint64 onHand = isKnown ? s.integer(1) : 0;
        s.finish();
        if (!known.isEmpty())
            v.pieceNumber = known; // a number is for ever
        if (!isPiece && !v.pieceNumber.isEmpty())
            return Error{ErrorKind::Refused, QStringLiteral("a piece stays a piece")};
        if (!isPiece || !v.pieceNumber.isEmpty())
            continue;
        if (onHand > 1)
            return Error{ErrorKind::Refused, QStringLiteral("a piece exists once")};
        next = next == 0 ? nextPieceNumber().toLongLong() : next + 1;
        v.pieceNumber = pieceNumberText(next);
        v.name = v.name.trimmed().isEmpty() ? pieceName(v.pieceNumber, v.pieceGrade, v.pieceSize)
                                            : v.pieceNumber + QLatin1Char(' ') + v.name.trimmed();
    }
    return m_database.checked(Done{});
}

Result<Uid> CatalogueStore::save(Product p)
{
    if (p.name.trimmed().isEmpty())
        return Error{ErrorKind::Invalid, QStringLiteral("name")};
    for (const Variant& v : p.variants)
        if (v.priceMinor < 0 || v.floorMinor.value_or(0) < 0 || v.floorMinor.value_or(0) > v.priceMinor)
            return Error{ErrorKind::Invalid, QStringLiteral("price")};
    if (const auto pieces = checkPieces(p); !pieces)
        return pieces.error();
    if (!p.uid.isValid()) {
        p.uid = Uid::create(m_ledger.now());
        if (p.code.trimmed().isEmpty())
            p.code = freeCode(QStringLiteral("P1"), "SELECT 1 FROM product WHERE code=?");
    }
    Statement before = m_database.statement("SELECT kind FROM product WHERE uid=?");
    const bool hadKind = before.run(p.uid.bytes()).next();
    const bool isOtherKind = hadKind && before.integer(0) != static_cast<int>(p.kind);
    before.finish();
    m_database
        .statement(
            "INSERT INTO product(uid,code,name,category,kind,script,photo,archived,position) "
            "VALUES(?,?,?,?,?,?,?,?,(SELECT count(*) FROM product)) ON CONFLICT(uid) DO UPDATE SET code=excluded.code,"
            "name=excluded.name,category=excluded.category,kind=excluded.kind,script=excluded.script,photo=excluded."
            "photo,"
            "archived=excluded.archived")
        .run(p.uid.bytes(), p.code.trimmed(), p.name.trimmed(), p.category.trimmed(), static_cast<int>(p.kind),
             p.script, p.photo, p.archived);
    m_database.statement("UPDATE variant SET archived=1 WHERE product=?").run(p.uid.bytes());
    for (Variant& v : p.variants)
        saveVariant(p.uid, v);
    if (!m_database.ok() && m_database.error().detail.contains(QLatin1String("UNIQUE")))
        return Error{ErrorKind::Exists, QStringLiteral("code")};
    if (isOtherKind)
        OpeningTurns(m_ledger).kindChanged(p.uid);
    return m_database.checked(p.uid);
}

Result<Done> CatalogueStore::setArchived(const Uid& product, bool archived)
{
    Statement s = m_database.statement("UPDATE product SET archived=? WHERE uid=?");
    return m_database.changed(s.run(archived, product.bytes()), Error{ErrorKind::NotFound, QStringLiteral("product")});
}

QString CatalogueStore::nextPieceNumber()
{
    Statement s = m_database.statement(
        "SELECT coalesce(max(CAST(piece_number AS INTEGER)),0)+1 FROM variant WHERE piece_number IS NOT NULL");
    const qint64 number = s.run().next() ? s.integer(0) : 1;
    s.finish();
    return pieceNumberText(number);
}

Result<QList<Lot>> CatalogueStore::lots()
{
    QList<Lot> lots;
    Statement s = m_database.statement("SELECT uid,name,farm,(SELECT delta FROM lot_ledger l WHERE l.lot_id=lot.lot_id "
                                       "ORDER BY move_id LIMIT 1),remaining,"
                                       "received_at FROM lot WHERE archived=0 ORDER BY lot_id DESC");
    s.run();
    while (s.next())
        lots.append(Lot{Uid::fromBytes(s.blob(0)), s.text(1), s.text(2), s.integer(3), s.integer(4),
                        Instant{s.integer(5)}, false});
    return m_database.checked(lots);
}

Result<Uid> CatalogueStore::addLot(const QString& name, const QString& farm, qint64 counted)
{
    if (name.trimmed().isEmpty() || counted < 1)
        return Error{ErrorKind::Invalid, QStringLiteral("lot")};
    const Uid uid = Uid::create(m_ledger.now());
    m_database.statement("INSERT INTO lot(uid,name,farm,received_at,remaining) VALUES(?,?,?,?,0)")
        .run(uid.bytes(), name.trimmed(), farm.trimmed(), m_ledger.now().ms);
    if (const auto moved = moveLot(uid, counted, static_cast<int>(StockReason::Received), {}); !moved)
        return moved.error();
    return uid;
}

Result<Done> CatalogueStore::moveLot(const Uid& lot, qint64 delta, int reason, const QString& note)
{
    if (delta == 0)
        return Error{ErrorKind::Invalid, QStringLiteral("delta")};
    Statement s = m_database.statement("UPDATE lot SET remaining=remaining+? WHERE uid=? AND remaining+?>=0");
    if (s.run(delta, lot.bytes(), delta).changed() != 1 && m_database.ok())
        return Error{ErrorKind::OutOfStock, QStringLiteral("lot")};
    m_database
        .statement("INSERT INTO lot_ledger(lot_id,delta,reason,note,at) SELECT lot_id,?,?,?,? FROM lot WHERE uid=?")
        .run(delta, reason, note, m_ledger.now().ms, lot.bytes());
    return m_database.checked(Done{});
}

} // namespace kaibang
