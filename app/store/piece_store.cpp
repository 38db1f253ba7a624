// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "piece_store.h"

#include "stock_store.h"

#include <algorithm>

namespace kaibang {

namespace {

constexpr qsizetype presetLimit = 9; // one digit key each

PieceStep stepFrom(Statement& s)
{
    return PieceStep{static_cast<PieceStepKind>(s.integer(0)),
                     Instant{s.integer(1)},
                     Uid::fromBytes(s.blob(2)),
                     s.text(3),
                     s.text(4),
                     s.text(5)};
}

QStringList shortList(const QStringList& texts)
{
    QStringList kept;
    for (const QString& text : texts)
        if (const QString plain = text.simplified(); !plain.isEmpty() && !kept.contains(plain))
            kept.append(plain);
    return kept.mid(0, presetLimit);
}

} // namespace

Result<PieceLife> PieceStore::life(const Uid& variant)
{
    const auto id = variantRowId(m_database, variant);
    if (!id)
        return Error{ErrorKind::NotFound, QStringLiteral("variant")};
    Statement kind = m_database.statement("SELECT piece_number IS NOT NULL FROM variant WHERE variant_id=?");
    const bool isPiece = kind.run(*id).next() && kind.integer(0) != 0;
    kind.finish();
    if (!isPiece)
        return Error{ErrorKind::Invalid, QStringLiteral("not a piece")};
    PieceLife life;
    life.onHand = StockStore(m_ledger).onHand(*id);
    // What the stock says (made, taken, given back), when the order that took it was paid, and what people did.
    Statement s = m_database.statement(
        "SELECT kind,at,uid,ext_id,alias,note FROM ("
        "SELECT CASE l.reason WHEN 1 THEN 1 WHEN 2 THEN CASE WHEN o.payment>=4 AND coalesce(o.paid_at,l.at)<=l.at THEN "
        "3 ELSE 2 END WHEN 3 THEN 4 WHEN 9 THEN 4 ELSE CASE WHEN l.delta<0 THEN 8 ELSE 1 END END AS kind,"
        "l.at AS at,o.uid AS uid,o.ext_id AS ext_id,o.alias AS alias,l.note AS note,l.move_id*4 AS seq "
        "FROM stock_ledger l LEFT JOIN orders o USING(order_id) WHERE l.variant_id=? AND l.reason<>6 AND NOT "
        "(l.reason=4 AND l.order_id IS NULL AND l.note IN ('withdrawn','came back before')) "
        "UNION ALL SELECT 3,o.paid_at,o.uid,o.ext_id,o.alias,'',l.move_id*4+1 FROM stock_ledger l JOIN orders o "
        "USING(order_id) WHERE l.variant_id=? AND l.reason=2 AND o.payment>=4 AND o.paid_at>l.at "
        "UNION ALL SELECT e.kind,e.at,o.uid,o.ext_id,o.alias,e.note,e.after_move*4+2 FROM piece_event e LEFT JOIN "
        "orders o "
        "USING(order_id) WHERE e.variant_id=?) ORDER BY seq");
    s.run(*id, *id, *id);
    while (s.next())
        life.steps.append(stepFrom(s));
    return m_database.checked(life);
}

void PieceStore::note(qint64 variantId, PieceStepKind kind, std::optional<qint64> orderId, const QString& words)
{
    m_database
        .statement("INSERT INTO piece_event(variant_id,kind,order_id,note,at,after_move) VALUES(?,?,?,?,?,"
                   "(SELECT coalesce(max(move_id),0) FROM stock_ledger WHERE variant_id=?))")
        .run(variantId, static_cast<int>(kind), orderId, words.simplified(), m_ledger.now().ms, variantId);
}

std::optional<qint64> PieceStore::lastBuyer(qint64 variantId)
{
    Statement s = m_database.statement(
        "SELECT order_id FROM stock_ledger WHERE variant_id=? AND reason=2 ORDER BY move_id DESC LIMIT 1");
    const auto order = s.run(variantId).next() ? s.optionalInteger(0) : std::nullopt;
    s.finish();
    return order;
}

Result<Done> PieceStore::takeBack(const Uid& variant, const QString& words)
{
    const auto known = life(variant);
    if (!known)
        return known.error();
    if (!known.value().canReturn())
        return Error{ErrorKind::Refused, QStringLiteral("nobody has the piece")};
    const auto id = variantRowId(m_database, variant);
    note(*id, PieceStepKind::Returned, lastBuyer(*id), words);
    return m_database.checked(Done{});
}

Result<Done> PieceStore::requeue(const Uid& variant)
{
    const auto known = life(variant);
    if (!known)
        return known.error();
    if (!known.value().canRequeue())
        return Error{ErrorKind::Refused, QStringLiteral("the piece has not come back")};
    const auto id = variantRowId(m_database, variant);
    StockStore(m_ledger).put(*id, 1, StockReason::Returned, lastBuyer(*id));
    note(*id, PieceStepKind::Requeued, {}, {});
    return m_database.checked(Done{});
}

Result<Done> PieceStore::withdraw(const Uid& variant, const QString& words)
{
    const auto known = life(variant);
    if (!known)
        return known.error();
    if (!known.value().canWithdraw())
        return Error{ErrorKind::Refused, QStringLiteral("an order has the piece")};
    const auto id = variantRowId(m_database, variant);
    if (known.value().onHand > 0)
        StockStore(m_ledger).take(*id, 1, StockReason::Correction, {}, QStringLiteral("withdrawn"));
    note(*id, PieceStepKind::Withdrawn, {}, words);
    return m_database.checked(Done{});
}

Result<Done> PieceStore::undoLast(const Uid& variant)
{
    const auto known = life(variant);
    if (!known)
        return known.error();
    const auto id = variantRowId(m_database, variant);
    const auto last = known.value().now();
    const bool byHand =
        last == PieceStepKind::Returned || last == PieceStepKind::Requeued || last == PieceStepKind::Withdrawn;
    if (!byHand)
        return Error{ErrorKind::Refused, QStringLiteral("nothing to take back")};
    Statement before = m_database.statement("SELECT kind FROM piece_event WHERE variant_id=? ORDER BY event_id DESC "
                                            "LIMIT 1 OFFSET 1");
    const bool wasBack =
        before.run(*id).next() && static_cast<PieceStepKind>(before.integer(0)) == PieceStepKind::Returned;
    before.finish();
    StockStore stock(m_ledger);
    if (last == PieceStepKind::Requeued &&
        !stock.take(*id, 1, StockReason::Correction, {}, QStringLiteral("withdrawn")))
        return Error{ErrorKind::Refused, QStringLiteral("an order has the piece")};
    if (last == PieceStepKind::Withdrawn && !wasBack)
        stock.put(*id, 1, StockReason::Returned, {});
    m_database
        .statement("DELETE FROM piece_event WHERE event_id=(SELECT max(event_id) FROM piece_event WHERE variant_id=?)")
        .run(*id);
    return m_database.checked(Done{});
}

Result<Done> PieceStore::unmake(const Uid& variant)
{
    const auto known = life(variant);
    if (!known)
        return known.error();
    const auto id = variantRowId(m_database, variant);
    if (lastBuyer(*id))
        return Error{ErrorKind::Refused, QStringLiteral("an order has the piece")};
    if (known.value().onHand > 0)
        StockStore(m_ledger).take(*id, 1, StockReason::Correction, {}, QStringLiteral("withdrawn"));
    m_database.statement("UPDATE product SET archived=1 WHERE uid=(SELECT product FROM variant WHERE variant_id=?)")
        .run(*id);
    m_database.statement("UPDATE run_item SET removed=1 WHERE variant_id=? AND state<>1").run(*id);
    return m_database.checked(Done{});
}

Result<Done> PieceStore::setPhoto(const Uid& variant, const QString& address)
{
    m_database.statement("UPDATE variant SET photo=? WHERE uid=?").run(address, variant.bytes());
    Statement s =
        m_database.statement("UPDATE product SET photo=? WHERE uid=(SELECT product FROM variant WHERE uid=?)");
    return m_database.changed(s.run(address, variant.bytes()), Error{ErrorKind::NotFound, QStringLiteral("piece")});
}

PiecePresets PieceStore::presets() const
{
    const auto list = [this](const QString& key, const QString& fallback) {
        const QString text = m_ledger.setting(key);
        return (text.isEmpty() ? fallback : text).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    };
    PiecePresets presets;
    presets.grades = list(QStringLiteral("piece_grades"), QStringLiteral("AAA\nAA+\nAA\nA+\nA\nB"));
    presets.sizes = list(QStringLiteral("piece_sizes"), QStringLiteral("7 mm\n8 mm\n9 mm\n10 mm\n11 mm\n12 mm\n13 mm"));
    for (const QString& price :
         list(QStringLiteral("piece_prices"), QStringLiteral("9900\n19900\n29900\n39900\n59900\n99900\n199900")))
        presets.pricesMinor.append(price.toLongLong());
    return presets;
}

Result<Done> PieceStore::setPresets(const PiecePresets& presets)
{
    QStringList prices;
    for (const qint64 price : presets.pricesMinor)
        if (price > 0 && !prices.contains(QString::number(price)))
            prices.append(QString::number(price));
    const struct
    {
        const char* key;
        QStringList texts;
    } lists[]{{"piece_grades", shortList(presets.grades)},
              {"piece_sizes", shortList(presets.sizes)},
              {"piece_prices", prices.mid(0, presetLimit)}};
    for (const auto& list : lists) {
        if (list.texts.isEmpty())
            return Error{ErrorKind::Invalid, QString::fromLatin1(list.key)};
        if (const auto kept = m_ledger.setSetting(QString::fromLatin1(list.key), list.texts.join(QLatin1Char('\n')));
            !kept)
            return kept.error();
    }
    return Done{};
}

} // namespace kaibang
