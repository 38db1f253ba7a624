// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history_hashes.h"

#include <QCryptographicHash>
#include <QList>

namespace kaibang {

namespace {

constexpr int hashInKey = 8; // the last bytes of a VersionKey

struct Rehash
{
    qint64 orderId = 0;
    QByteArray before, after;
};

QByteArray keyWith(QByteArray key, const Rehash& one)
{
    if (key.endsWith(one.before.left(hashInKey)))
        key.replace(key.size() - hashInKey, hashInKey, one.after.left(hashInKey));
    return key;
}

void rehashKeys(Database& database, const Rehash& one)
{
    Statement keys = database.statement("SELECT head_key,lines_key,alias_key FROM orders WHERE order_id=?");
    if (!keys.run(one.orderId).next())
        return;
    const QByteArray head = keyWith(keys.blob(0), one), lines = keyWith(keys.blob(1), one),
                     alias = keyWith(keys.blob(2), one);
    keys.finish();
    database.statement("UPDATE orders SET head_key=?,lines_key=?,alias_key=? WHERE order_id=?")
        .run(head, lines, alias, one.orderId);
}

} // namespace

void forgetBuyersInHashes(Database& database)
{
    QList<Rehash> all;
    Statement history = database.statement("SELECT order_id,event_hash,event FROM order_history");
    history.run();
    while (history.next()) {
        // The kept text is the canonical form without the buyer, the very bytes that are hashed now.
        const QByteArray after = QCryptographicHash::hash(history.text(2).toUtf8(), QCryptographicHash::Sha256);
        if (after != history.blob(1))
            all.append(Rehash{history.integer(0), history.blob(1), after});
    }
    for (const Rehash& one : all) {
        Statement move = database.statement("UPDATE OR IGNORE order_history SET event_hash=? WHERE order_id=? AND "
                                            "event_hash=?");
        if (move.run(one.after, one.orderId, one.before).changed() < 1)
            database.statement("DELETE FROM order_history WHERE order_id=? AND event_hash=?")
                .run(one.orderId, one.before);
        rehashKeys(database, one);
    }
}

} // namespace kaibang
