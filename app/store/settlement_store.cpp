// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settlement_store.h"

#include <QMap>

namespace kaibang {

Result<std::optional<qint64>> SettlementStore::beginFile(const FileMark& file)
{
    Statement known = m_database.statement("SELECT 1 FROM settlement_file WHERE sha256=? AND undone_at IS NULL");
    const bool isThere = known.run(file.sha256).next();
    known.finish();
    if (isThere)
        return m_database.checked(std::optional<qint64>());
    Statement put =
        m_database.statement("INSERT INTO settlement_file(uid,import_id,sha256,name,kind,source,shop_id,imported_at) "
                             "VALUES(?,?,?,?,?,?,?,?)");
    const qint64 id = put.run(Uid::create(m_ledger.now()).bytes(), file.import, file.sha256, file.name, file.kind,
                              file.source, file.shopId, m_ledger.now().ms)
                          .insertedId();
    return m_database.checked(std::optional(id));
}

Result<QList<SettlementStore::Added>> SettlementStore::add(qint64 file, const QString& shopId,
                                                           const QList<SettlementLine>& lines)
{
    QList<Added> added;
    for (const SettlementLine& line : lines) {
        const auto one = addOne(file, shopId, line);
        if (!one)
            return one.error();
        added.append(one.value());
    }
    return m_database.checked(added);
}

Result<SettlementStore::Added> SettlementStore::addOne(qint64 file, const QString& shopId, const SettlementLine& line)
{
    const QByteArray key = settlementKey(line);
    const QByteArray content = settlementContent(line);
    Statement find = m_database.statement("SELECT line_id,content,told_by FROM settlement_line WHERE line_key=?");
    find.run(key);
    const bool isKnown = find.next();
    qint64 id = isKnown ? find.integer(0) : 0;
    const bool counts = isKnown && find.integer(2) > 0;
    const bool differs = isKnown && find.blob(1) != content;
    find.finish();
    if (differs)
        return m_database.checked(Added::Conflict);
    if (!isKnown) {
        Statement put = m_database.statement(
            "INSERT INTO settlement_line(uid,line_key,content,source,shop_id,ext_id,sub_id,flow_id,statement_kind,rank,"
            "kind,words,at,settle_day,currency,gross,refund,fees,net,told_by) "
            "VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,0)");
        id = put.run(Uid::create(m_ledger.now()).bytes(), key, content, line.source, shopId, line.orderId,
                     line.subOrderId, line.flowId, line.statementKind, line.rank, static_cast<int>(line.kind),
                     line.words, line.at.ms, m_ledger.dayRule().dayOf(line.at).days, line.currency, line.gross,
                     line.refund, line.feeSum(), line.net)
                 .insertedId();
        QMap<QString, qint64> fees; // two columns of a statement may be of one kind
        for (const SettlementFee& fee : line.fees)
            fees[fee.kind] += fee.minor;
        for (auto fee = fees.begin(); fee != fees.end(); ++fee)
            m_database.statement("INSERT INTO settlement_fee(line_id,kind,minor) VALUES(?,?,?)")
                .run(id, fee.key(), fee.value());
    }
    Statement tell = m_database.statement(
        "INSERT INTO settlement_file_line(file_id,line_id,row_no) VALUES(?,?,?) ON CONFLICT DO NOTHING");
    if (tell.run(file, id, line.row).changed() == 1)
        m_database.statement("UPDATE settlement_line SET told_by=told_by+1 WHERE line_id=?").run(id);
    return m_database.checked(counts ? Added::Known : Added::New);
}

Result<int> SettlementStore::undoImport(qint64 import)
{
    int gone = 0;
    QList<qint64> files;
    Statement find =
        m_database.statement("SELECT file_id FROM settlement_file WHERE import_id=? AND undone_at IS NULL");
    find.run(import);
    while (find.next())
        files.append(find.integer(0));
    for (const qint64 file : std::as_const(files)) {
        Statement count = m_database.statement("SELECT count(*) FROM settlement_file_line JOIN settlement_line "
                                               "USING(line_id) WHERE file_id=? AND told_by=1");
        gone += count.run(file).next() ? static_cast<int>(count.integer(0)) : 0;
        count.finish();
        m_database
            .statement("UPDATE settlement_line SET told_by=told_by-1 WHERE line_id IN "
                       "(SELECT line_id FROM settlement_file_line WHERE file_id=?)")
            .run(file);
        m_database.statement("UPDATE settlement_file SET undone_at=? WHERE file_id=?").run(m_ledger.now().ms, file);
    }
    return m_database.checked(gone);
}

Result<Done> SettlementStore::accept(const SettlementOrder& order, qint64 gap, const QString& because)
{
    if (because.trimmed().isEmpty())
        return Error{ErrorKind::Invalid, QStringLiteral("a reason")};
    if (const auto before = undoAccept(order); !before && before.error().kind != ErrorKind::NotFound)
        return before.error();
    m_database
        .statement("INSERT INTO settlement_decision(uid,source,shop_id,ext_id,gap,because,at) VALUES(?,?,?,?,?,?,?)")
        .run(Uid::create(m_ledger.now()).bytes(), order.source, order.shopId, order.orderId, gap, because.trimmed(),
             m_ledger.now().ms);
    return m_database.checked(Done{});
}

Result<Done> SettlementStore::undoAccept(const SettlementOrder& order)
{
    Statement s = m_database.statement("UPDATE settlement_decision SET undone_at=? WHERE source=? AND shop_id=? AND "
                                       "ext_id=? AND undone_at IS NULL");
    const int changed = s.run(m_ledger.now().ms, order.source, order.shopId, order.orderId).changed();
    if (changed == 0 && m_database.ok())
        return Error{ErrorKind::NotFound, QStringLiteral("nothing was accepted")};
    return m_database.checked(Done{});
}

} // namespace kaibang
