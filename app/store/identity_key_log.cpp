// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity_key_log.h"

#include "sealed_field.h"
#include "trail_store.h"

namespace kaibang {

namespace {

/// Values of identity_key.replacing.
constexpr int nothingOpen = 0, mustBeReplaced = 1, formerMustGo = 2;

} // namespace

Result<QHash<QString, int>> IdentityKeyLog::generations()
{
    QHash<QString, int> generations;
    Statement s = m_database.statement("SELECT key_id,generation FROM identity_key WHERE generation>0");
    s.run();
    while (s.next())
        generations.insert(s.text(0), static_cast<int>(s.integer(1)));
    return m_database.checked(generations);
}

Result<Done> IdentityKeyLog::reseal(const QString& month, const IdentityKeys& now, const IdentityKeys& then)
{
    const SecretKey from = now.month(month), to = then.month(month);
    if (from.isNull() || to.isNull())
        return Error{ErrorKind::Unsupported, QStringLiteral("key of ") + month};
    struct Row
    {
        qint64 order;
        QByteArray digest;
        QList<std::optional<QByteArray>> fields;
    };
    QList<Row> rows;
    Statement s = m_database.statement("SELECT i.order_id,i.digest,o.uid,i.platform_id,i.display,i.receiver,i.phone,"
                                       "i.address,i.note FROM order_identity i JOIN orders o USING(order_id) WHERE "
                                       "i.key_id=?");
    s.run(month);
    while (s.next()) {
        Row row{s.integer(0), s.blob(1), {}};
        const Uid order = Uid::fromBytes(s.blob(2));
        for (int i = 0; i < identityFields().size(); ++i) {
            // What was tampered with opens with neither key: it goes, as nobody could read it.
            const char* column = identityFields().at(i).column;
            auto text = unsealed(from, order, column, s.blob(i + 3));
            if (!text) // sealed while this job was being tried again, after its group had failed
                text = unsealed(to, order, column, s.blob(i + 3));
            const QByteArray bytes = text ? sealed(to, order, column, text.value()) : QByteArray();
            row.fields.append(bytes.isEmpty() ? std::nullopt : std::optional(bytes));
        }
        rows.append(row);
    }
    Statement put = m_database.statement("UPDATE order_identity SET platform_id=?,display=?,receiver=?,phone=?,"
                                         "address=?,note=? WHERE order_id=? AND digest=?");
    for (const Row& row : rows)
        put.run(row.fields.at(0), row.fields.at(1), row.fields.at(2), row.fields.at(3), row.fields.at(4),
                row.fields.at(5), row.order, row.digest);
    // A row without a field left would look like one that opens, and its source could not tell it again.
    m_database
        .statement("DELETE FROM order_identity WHERE key_id=? AND coalesce(platform_id,display,receiver,phone,address,"
                   "note) IS NULL")
        .run(month);
    m_database.statement("UPDATE identity_key SET generation=?,replacing=? WHERE key_id=?")
        .run(then.generation(month), formerMustGo, month);
    if (m_database.ok()) {
        IdentityKeys keys = m_ledger.identityKeys();
        keys.setMonth(month, to, then.generation(month));
        m_ledger.setIdentityKeys(keys);
    }
    return m_database.checked(Done{});
}

Result<QStringList> IdentityKeyLog::months()
{
    QStringList months;
    Statement s = m_database.statement("SELECT key_id FROM identity_key WHERE destroyed_at IS NULL ORDER BY key_id");
    s.run();
    while (s.next())
        months.append(s.text(0));
    return m_database.checked(months);
}

Result<Done> IdentityKeyLog::noteKeys()
{
    Statement s =
        m_database.statement("INSERT INTO identity_key(key_id,made_at,generation) VALUES(?,?,?) ON CONFLICT DO "
                             "UPDATE SET generation=excluded.generation WHERE "
                             "generation<>excluded.generation");
    const IdentityKeys& keys = m_ledger.identityKeys();
    for (const QString& month : keys.months())
        s.run(month, m_ledger.now().ms, keys.generation(month));
    return m_database.checked(Done{});
}

Result<Done> IdentityKeyLog::noteDestroyed(const QString& month)
{
    m_database.statement("UPDATE identity_key SET destroyed_at=?,replacing=0 WHERE key_id=?")
        .run(m_ledger.now().ms, month);
    return m_database.checked(Done{});
}

void IdentityKeyLog::mustReplace(const QStringList& months)
{
    Statement s = m_database.statement("UPDATE identity_key SET replacing=? WHERE key_id=? AND destroyed_at IS NULL");
    for (const QString& month : months)
        s.run(mustBeReplaced, month);
}

Result<IdentityKeyLog::Open> IdentityKeyLog::open()
{
    Open open;
    Statement s = m_database.statement("SELECT key_id,replacing FROM identity_key WHERE replacing<>? ORDER BY key_id");
    s.run(nothingOpen);
    while (s.next())
        (s.integer(1) == mustBeReplaced ? open.toReplace : open.toDestroy).append(s.text(0));
    return m_database.checked(open);
}

Result<bool> IdentityKeyLog::noteClosed(const QString& month, Left left)
{
    Statement s = m_database.statement("UPDATE identity_key SET replacing=? WHERE key_id=? AND replacing>=?");
    const bool isClosed = s.run(nothingOpen, month, left == Left::None ? mustBeReplaced : formerMustGo).changed() > 0;
    if (isClosed)
        TrailStore(m_ledger).add(TrailKind::BackupsClosed, month, {}, {}, TrailStore::By::Clock);
    return m_database.checked(isClosed);
}

} // namespace kaibang
