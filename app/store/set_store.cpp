// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "set_store.h"

#include "stock_store.h"

#include <algorithm>

namespace kaibang {

namespace {

constexpr qint64 mostUnits = 10'000;

} // namespace

Result<Done> SetStore::setParts(const Uid& variant, const QList<SetPart>& parts)
{
    const auto id = variantRowId(m_database, variant);
    if (!id)
        return Error{ErrorKind::NotFound, QStringLiteral("variant")};
    Statement used = m_database.statement("SELECT count(*) FROM set_part WHERE part_id=?");
    const bool isPart = used.run(*id).next() && used.integer(0) > 0;
    used.finish();
    if (!parts.isEmpty() && (isPart || StockStore(m_ledger).onHand(*id) > 0))
        return Error{ErrorKind::Refused, QStringLiteral("has stock of its own, or is a part")};
    m_database.statement("DELETE FROM set_part WHERE variant_id=?").run(*id);
    QList<qint64> seen{*id};
    for (const SetPart& part : parts) {
        const auto partId = variantRowId(m_database, part.variant);
        if (!partId || seen.contains(*partId) || part.units < 1 || part.units > mostUnits || isSet(*partId))
            return Error{ErrorKind::Invalid, QStringLiteral("part of a set")};
        seen.append(*partId);
        m_database.statement("INSERT INTO set_part(variant_id,part_id,units) VALUES(?,?,?)")
            .run(*id, *partId, part.units);
    }
    return m_database.checked(Done{});
}

Result<QList<SetPart>> SetStore::parts(const Uid& variant)
{
    Statement s = m_database.statement("SELECT p.uid,s.units FROM set_part s JOIN variant v USING(variant_id) JOIN "
                                       "variant p ON p.variant_id=s.part_id WHERE v.uid=? ORDER BY s.part_id");
    QList<SetPart> parts;
    s.run(variant.bytes());
    while (s.next())
        parts.append(SetPart{Uid::fromBytes(s.blob(0)), s.integer(1)});
    return m_database.checked(parts);
}

bool SetStore::isSet(qint64 variantId)
{
    return !partRows(variantId).isEmpty();
}

QList<SetStore::Part> SetStore::partRows(qint64 variantId)
{
    Statement s = m_database.statement("SELECT part_id,units FROM set_part WHERE variant_id=? ORDER BY part_id");
    QList<Part> parts;
    s.run(variantId);
    while (s.next())
        parts.append(Part{s.integer(0), s.integer(1)});
    return parts;
}

qint64 SetStore::takeUpTo(qint64 variantId, qint64 sets, qint64 orderId, const QString& lineId)
{
    const QList<Part> parts = partRows(variantId);
    StockStore stock(m_ledger);
    qint64 whole = parts.isEmpty() ? 0 : sets;
    for (const Part& part : parts)
        whole = std::min(whole, stock.onHand(part.variantId) / part.units);
    if (whole <= 0)
        return 0;
    for (const Part& part : parts) {
        stock.take(part.variantId, whole * part.units, StockReason::Order, orderId);
        m_database
            .statement(
                "INSERT INTO line_part(order_id,line_id,part_id,units) VALUES(?,?,?,?) ON CONFLICT DO UPDATE SET "
                "units=units+excluded.units")
            .run(orderId, lineId, part.variantId, whole * part.units);
    }
    return whole;
}

bool SetStore::hasParts(qint64 orderId, const QString& lineId)
{
    Statement s = m_database.statement("SELECT 1 FROM line_part WHERE order_id=? AND line_id=?");
    const bool has = s.run(orderId, lineId).next();
    s.finish();
    return has;
}

void SetStore::giveBack(qint64 orderId, const QString& lineId, qint64 taken, qint64 kept, StockReason reason)
{
    Statement s = m_database.statement("SELECT part_id,units FROM line_part WHERE order_id=? AND line_id=?");
    QList<Part> parts;
    s.run(orderId, lineId);
    while (s.next())
        parts.append(Part{s.integer(0), s.integer(1)});
    StockStore stock(m_ledger);
    for (const Part& part : std::as_const(parts)) {
        // Sets of a line are alike unless the set was changed between two of them; then the last ones go first.
        const qint64 stays = kept <= 0 ? 0 : part.units * kept / taken;
        stock.put(part.variantId, part.units - stays, reason, orderId);
        if (stays == 0)
            m_database.statement("DELETE FROM line_part WHERE order_id=? AND line_id=? AND part_id=?")
                .run(orderId, lineId, part.variantId);
        else
            m_database.statement("UPDATE line_part SET units=? WHERE order_id=? AND line_id=? AND part_id=?")
                .run(stays, orderId, lineId, part.variantId);
    }
}

} // namespace kaibang
