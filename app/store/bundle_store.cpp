// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle_store.h"

#include <algorithm>

namespace kaibang {

#define KAIBANG_BUNDLE "SELECT number,closes,made_at,orders,file,coalesce(bytes,0),written_at FROM bundle "

QList<ToldBundle> BundleStore::read(Statement& s)
{
    QList<ToldBundle> bundles;
    while (s.next()) {
        ToldBundle bundle;
        bundle.number = s.integer(0);
        bundle.closes = BusinessDay{static_cast<int>(s.integer(1))};
        bundle.madeAt = Instant{s.integer(2)};
        bundle.orders = s.integer(3);
        bundle.isNew = false;
        bundle.file = s.text(4);
        bundle.bytes = s.integer(5);
        bundle.writtenAt = s.optionalInstant(6);
        bundles.append(bundle);
    }
    for (ToldBundle& bundle : bundles) {
        Statement days = m_database.statement("SELECT day FROM bundle_day WHERE number=? AND day<>? ORDER BY day");
        days.run(bundle.number, bundle.closes.days);
        while (days.next())
            bundle.restated.append(BusinessDay{static_cast<int>(days.integer(0))});
    }
    return bundles;
}

Result<ToldBundle> BundleStore::bundle(qint64 number)
{
    Statement s = m_database.statement(KAIBANG_BUNDLE "WHERE number=?");
    s.run(number);
    const QList<ToldBundle> found = read(s);
    if (found.isEmpty())
        return m_database.ok() ? Error{ErrorKind::NotFound, QStringLiteral("bundle")} : m_database.error();
    return m_database.checked(found.front());
}

Result<ToldBundle> BundleStore::numbered(const BundleDraft& draft, qint64 given)
{
    if (m_ledger.household().isRehearsal)
        return Error{ErrorKind::Refused, QStringLiteral("a rehearsal is told to nobody")};
    Statement newest = m_database.statement("SELECT number,content FROM bundle ORDER BY number DESC LIMIT 1");
    const qint64 last = newest.run().next() ? newest.integer(0) : 0;
    const QByteArray lastContent = last > 0 ? newest.blob(1) : QByteArray();
    newest.finish();
    if (last > 0 && last >= given && lastContent == draft.content)
        return bundle(last);
    const qint64 number = std::max(last, given) + 1;
    m_database.statement("INSERT INTO bundle(number,closes,made_at,content,orders) VALUES(?,?,?,?,?)")
        .run(number, draft.closes.days, m_ledger.now().ms, draft.content, draft.orders);
    for (const ToldDay& day : draft.days)
        m_database.statement("INSERT INTO bundle_day(number,day,told) VALUES(?,?,?)")
            .run(number, day.day.days, day.hash);
    auto made = bundle(number);
    if (made)
        made.value().isNew = true;
    return made;
}

Result<Done> BundleStore::noteWritten(qint64 number, const QByteArray& sha256, qint64 bytes, const QString& file)
{
    Statement s = m_database.statement("UPDATE bundle SET sha256=?,bytes=?,file=?,written_at=? WHERE number=?");
    return m_database.changed(s.run(sha256, bytes, file, m_ledger.now().ms, number),
                              Error{ErrorKind::NotFound, QStringLiteral("bundle")});
}

Result<QList<ToldBundle>> BundleStore::made(int limit)
{
    Statement s = m_database.statement(KAIBANG_BUNDLE "ORDER BY number DESC LIMIT ?");
    s.run(limit);
    return m_database.checked(read(s));
}

Result<QHash<int, QByteArray>> BundleStore::toldBefore(BusinessDay closes)
{
    QHash<int, QByteArray> told;
    Statement s = m_database.statement("SELECT day,told FROM bundle_day WHERE number<=(SELECT coalesce(max(number),0) "
                                       "FROM bundle WHERE closes<>?) ORDER BY number");
    s.run(closes.days);
    while (s.next())
        told.insert(static_cast<int>(s.integer(0)), s.blob(1));
    return m_database.checked(told);
}

std::optional<Instant> BundleStore::madeBefore(BusinessDay closes)
{
    Statement s = m_database.statement(
        "SELECT made_at FROM bundle WHERE number=(SELECT max(number) FROM bundle WHERE closes<>?)");
    const auto last = s.run(closes.days).next() ? s.optionalInstant(0) : std::nullopt;
    s.finish();
    return last;
}

} // namespace kaibang
