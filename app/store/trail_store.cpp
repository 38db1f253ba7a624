// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trail_store.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace kaibang {

namespace {

/// The last line's number and hash, so that lines cut off at the end are missed.
const QString trailHead = QStringLiteral("trail_head");

void addNumber(QCryptographicHash& hash, qint64 number)
{
    const qint64 bytes = qToBigEndian(number);
    hash.addData(QByteArrayView(reinterpret_cast<const char*>(&bytes), qsizetype(sizeof bytes)));
}

// Lengths before texts: "a"+"bc" is not "ab"+"c".
void addText(QCryptographicHash& hash, const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    addNumber(hash, utf8.size());
    hash.addData(utf8);
}

// As in the table: 0 is the clock.
qint64 numberOf(const std::optional<Role>& role)
{
    return role ? qint64(*role) : 0;
}

QByteArray chainOf(const QByteArray& before, const TrailLine& line)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(before);
    for (const qint64 number : {line.nth, line.at.ms, numberOf(line.role), qint64(line.kind)})
        addNumber(hash, number);
    for (const QString& text : {line.subject, line.before, line.after})
        addText(hash, text);
    return hash.result();
}

QString headOf(qint64 nth, const QByteArray& chain)
{
    return QStringLiteral("%1 %2").arg(nth).arg(QString::fromLatin1(chain.toHex()));
}

TrailLine lineOf(const Statement& s)
{
    return {s.integer(0),
            Instant{s.integer(1)},
            s.integer(2) == 0 ? std::nullopt : std::optional(static_cast<Role>(s.integer(2))),
            static_cast<TrailKind>(s.integer(3)),
            s.text(4),
            s.text(5),
            s.text(6)};
}

} // namespace

void TrailStore::add(TrailKind kind, const QString& subject, const QString& before, const QString& after, By by)
{
    Statement last = m_database.statement("SELECT nth,chain FROM trail ORDER BY nth DESC LIMIT 1");
    const bool any = last.run().next();
    const qint64 nth = any ? last.integer(0) + 1 : 1;
    const QByteArray known = any ? last.blob(1) : QByteArray();
    last.finish();
    const TrailLine line{nth,  m_ledger.now(), by == By::Clock ? std::nullopt : std::optional(m_ledger.acting()),
                         kind, subject,        before,
                         after};
    const QByteArray chain = chainOf(known, line);
    m_database
        .statement("INSERT INTO trail(nth,at,role,kind,subject,before_value,after_value,chain) VALUES(?,?,?,?,?,?,?,?)")
        .run(nth, line.at.ms, numberOf(line.role), static_cast<int>(kind), subject, before, after, chain);
    if (const auto kept = m_ledger.setSetting(trailHead, headOf(nth, chain)); !kept && m_database.ok())
        m_database.fail(kept.error());
}

Result<QList<TrailLine>> TrailStore::lines(Instant from, Instant to, int limit)
{
    QList<TrailLine> lines;
    Statement s = m_database.statement("SELECT nth,at,role,kind,subject,before_value,after_value FROM trail WHERE "
                                       "at>=? AND at<? ORDER BY nth DESC LIMIT ?");
    s.run(from.ms, to.ms, limit);
    while (s.next())
        lines.append(lineOf(s));
    return m_database.checked(lines);
}

Result<std::optional<qint64>> TrailStore::firstBroken()
{
    Statement s =
        m_database.statement("SELECT nth,at,role,kind,subject,before_value,after_value,chain FROM trail ORDER BY nth");
    QByteArray chain;
    qint64 count = 0;
    s.run();
    while (s.next()) {
        const TrailLine line = lineOf(s);
        const QByteArray expected = chainOf(chain, line);
        chain = s.blob(7);
        if (line.nth != ++count || chain != expected) {
            s.finish();
            return m_database.checked(std::optional<qint64>(count));
        }
    }
    const QString head = m_ledger.setting(trailHead);
    const bool isWhole = count == 0 ? head.isEmpty() : head == headOf(count, chain);
    return m_database.checked(isWhole ? std::optional<qint64>() : std::optional<qint64>(count + 1));
}

} // namespace kaibang
