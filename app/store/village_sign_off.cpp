// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "village_sign_off.h"

#include "day_facts.h"

#include <QCryptographicHash>
#include <QUrl>

namespace kaibang {

namespace {

constexpr int hashBytes = 32;

// One word of a line: no blank or break of its own.
QByteArray word(const QString& text)
{
    return text.isEmpty() ? QByteArray("-") : QUrl::toPercentEncoding(text);
}

QByteArray uidWord(const QByteArray& uid)
{
    return Uid::fromBytes(uid).text().toLatin1();
}

// The row as words, from `first` on; texts are told by their place in `texts`.
QByteArray rowWords(const Statement& row, int first, int last)
{
    QByteArray line;
    for (int i = first; i <= last; ++i)
        line += ' ' + QByteArray::number(row.integer(i));
    return line + '\n';
}

SignedDay dayAt(const Statement& s)
{
    return {s.integer(0),
            BusinessDay{static_cast<int>(s.integer(1))},
            Instant{s.integer(2)},
            s.blob(3),
            s.blob(4),
            s.blob(5),
            s.blob(6),
            s.blob(7),
            s.text(8),
            s.integer(9)};
}

} // namespace

QByteArray linkHash(const QByteArray& previousHash, const QByteArray& figures)
{
    return QCryptographicHash::hash(previousHash + figures, QCryptographicHash::Sha256);
}

// Lines of words, sorted by the households' ids, so that equal facts give equal bytes:
//   kaibang-village-day 1 | position N | day D | signed-at T | village NAME | definitions N | note TEXT
//   counts EXPECTED REPORTED MISSING
//   household UID NUMBER SHA256                      each that has reported, and the bundle it stands by
//   day UID SHOWS SHOW_MS UNDISCLOSED COMPLETE GAP_MS OPENED REPLACED PEARLS OPENINGS_LEFT
//   money UID CHANNEL ONLINE CURRENCY ORDERS PAID UNPAID CANCELLED LINES CLAIMED PAID REFUNDED FEES UNKNOWN
//   refunds UID CURRENCY COUNT AMOUNT                by the day on which money went back
//   missing UID
//   seen UID RULE ABOUT CURRENCY MEASURED NOTE       exceptions that were acknowledged
QByteArray VillageSignOff::figuresOf(const SignedDay& day)
{
    QByteArray text = "kaibang-village-day 1\nposition " + QByteArray::number(day.position) + "\nday " +
                      day.day.date().toString(Qt::ISODate).toLatin1() + "\nsigned-at " +
                      day.signedAt.toIsoUtc().toLatin1() + "\nvillage " + word(m_ledger.settings().name) +
                      "\ndefinitions " + QByteArray::number(factDefinitions) + "\nnote " + word(day.note) + '\n';
    Statement counts = m_database.statement(
        "SELECT (SELECT count(*) FROM expected WHERE biz_day=?1),(SELECT count(*) FROM f_day WHERE biz_day=?1),"
        "(SELECT count(*) FROM expected e WHERE biz_day=?1 AND NOT EXISTS(SELECT 1 FROM f_day d WHERE d.biz_day=?1 AND "
        "d.hh=e.hh))");
    if (counts.run(day.day.days).next())
        text += "counts" + rowWords(counts, 0, 2);
    counts.finish();
    Statement households =
        m_database.statement("SELECT h.uid,b.number,b.sha256 FROM f_day d JOIN household h USING(hh) "
                             "JOIN bundle b USING(bundle_id) WHERE d.biz_day=? ORDER BY h.uid");
    households.run(day.day.days);
    while (households.next())
        text += "household " + uidWord(households.blob(0)) + ' ' + QByteArray::number(households.integer(1)) + ' ' +
                households.blob(2).toHex() + '\n';
    Statement days = m_database.statement(
        "SELECT h.uid,shows,show_ms,undisclosed,complete,open_gap_ms,opened,replaced,pearls,openings_left FROM "
        "r_day_hh "
        "JOIN household h USING(hh) WHERE biz_day=? ORDER BY h.uid");
    days.run(day.day.days);
    while (days.next())
        text += "day " + uidWord(days.blob(0)) + rowWords(days, 1, 9);
    return text + moneyLines(day.day) + deskLines(day.day);
}

QByteArray VillageSignOff::moneyLines(BusinessDay day)
{
    QByteArray text;
    Statement money = m_database.statement(
        "SELECT h.uid,c.code,c.online,r.currency,orders,paid_orders,unpaid_orders,cancelled_orders,lines,claimed,paid,"
        "refunded,fees,unknown FROM r_day_hh_channel r JOIN household h USING(hh) JOIN channel c USING(channel_id) "
        "WHERE biz_day=? ORDER BY h.uid,c.code,c.online,r.currency");
    money.run(day.days);
    while (money.next())
        text += "money " + uidWord(money.blob(0)) + ' ' + word(money.text(1)) + ' ' +
                QByteArray::number(money.integer(2)) + ' ' + word(money.text(3)) + rowWords(money, 4, 13);
    Statement refunds =
        m_database.statement("SELECT h.uid,currency,refunds,amount FROM r_day_hh_refund JOIN household h "
                             "USING(hh) WHERE biz_day=? ORDER BY h.uid,currency");
    refunds.run(day.days);
    while (refunds.next())
        text += "refunds " + uidWord(refunds.blob(0)) + ' ' + word(refunds.text(1)) + rowWords(refunds, 2, 3);
    return text;
}

QByteArray VillageSignOff::deskLines(BusinessDay day)
{
    QByteArray text;
    Statement missing = m_database.statement("SELECT h.uid FROM expected e JOIN household h USING(hh) WHERE "
                                             "e.biz_day=?1 AND NOT EXISTS(SELECT 1 FROM f_day d "
                                             "WHERE d.biz_day=?1 AND d.hh=e.hh) ORDER BY h.uid");
    missing.run(day.days);
    while (missing.next())
        text += "missing " + uidWord(missing.blob(0)) + '\n';
    Statement seen = m_database.statement("SELECT h.uid,rule,about,currency,measured,n.note FROM exception_note n JOIN "
                                          "household h USING(hh) WHERE biz_day=? ORDER BY h.uid,rule,about,currency");
    seen.run(day.days);
    while (seen.next())
        text += "seen " + uidWord(seen.blob(0)) + ' ' +
                exceptionRuleName(static_cast<ExceptionRule>(seen.integer(1))).toLatin1() + ' ' + word(seen.text(2)) +
                ' ' + word(seen.text(3)) + ' ' + QByteArray::number(seen.integer(4)) + ' ' + word(seen.text(5)) + '\n';
    return text;
}

Result<SignedDay> VillageSignOff::draft(BusinessDay day, const QString& note)
{
    Statement state =
        m_database.statement("SELECT EXISTS(SELECT 1 FROM signed_day WHERE biz_day=?1),EXISTS(SELECT 1 FROM "
                             "f_day WHERE biz_day=?1)");
    state.run(day.days).next();
    const bool isSigned = state.integer(0) != 0, hasReports = state.integer(1) != 0;
    state.finish();
    if (!m_database.ok())
        return m_database.error();
    if (isSigned)
        return Error{ErrorKind::Exists, QStringLiteral("the day is signed")};
    if (!hasReports)
        return Error{ErrorKind::Refused, QStringLiteral("nobody has reported")};
    SignedDay draft;
    draft.day = day;
    draft.note = note.trimmed();
    draft.signedAt = m_ledger.now();
    draft.previousHash = QByteArray(hashBytes, '\0');
    Statement last = m_database.statement("SELECT position,hash FROM signed_day ORDER BY position DESC LIMIT 1");
    if (last.run().next()) {
        draft.position = last.integer(0);
        draft.previousHash = last.blob(1);
    }
    last.finish();
    ++draft.position;
    draft.figures = figuresOf(draft);
    draft.hash = linkHash(draft.previousHash, draft.figures);
    return m_database.checked(draft);
}

Result<Done> VillageSignOff::keep(const SignedDay& day)
{
    m_database
        .statement("INSERT INTO signed_day(position,biz_day,signed_at,figures,previous,hash,public_key,signature,note) "
                   "VALUES(?,?,?,?,?,?,?,?,?)")
        .run(day.position, day.day.days, day.signedAt.ms, day.figures, day.previousHash, day.hash, day.publicKey,
             day.signature, day.note);
    return m_database.checked(Done{});
}

Result<QList<SignedDay>> VillageSignOff::all()
{
    QList<SignedDay> days;
    Statement s = m_database.statement(
        "SELECT position,biz_day,signed_at,figures,previous,hash,public_key,signature,note,(SELECT count(*) FROM "
        "correction c WHERE c.biz_day=s.biz_day) FROM signed_day s ORDER BY position");
    s.run();
    while (s.next())
        days.append(dayAt(s));
    return m_database.checked(days);
}

#define LINK "position,biz_day,signed_at,"
#define BEHIND                                                                                                         \
    ",previous,hash,public_key,signature,note,(SELECT count(*) FROM correction c WHERE c.biz_day=s.biz_day) FROM "     \
    "signed_day s WHERE biz_day BETWEEN ? AND ? "

Result<QList<SignedDay>> VillageSignOff::heads(BusinessDay from, BusinessDay to)
{
    QList<SignedDay> days;
    Statement s = m_database.statement("SELECT " LINK "substr(figures,1,4000)" BEHIND "ORDER BY position");
    s.run(from.days, to.days);
    while (s.next())
        days.append(dayAt(s));
    return m_database.checked(days);
}

Result<QList<SignedDay>> VillageSignOff::corrected(BusinessDay from, BusinessDay to)
{
    QList<SignedDay> days;
    Statement s = m_database.statement("SELECT " LINK "figures" BEHIND
                                       "AND biz_day IN (SELECT c.biz_day FROM correction c) ORDER BY position");
    s.run(from.days, to.days);
    while (s.next())
        days.append(dayAt(s));
    return m_database.checked(days);
}
#undef LINK
#undef BEHIND

Result<SignedDay> VillageSignOff::signedDay(BusinessDay day)
{
    Statement s = m_database.statement(
        "SELECT position,biz_day,signed_at,figures,previous,hash,public_key,signature,note,(SELECT count(*) FROM "
        "correction c WHERE c.biz_day=s.biz_day) FROM signed_day s WHERE biz_day=?");
    const bool found = s.run(day.days).next();
    const SignedDay one = found ? dayAt(s) : SignedDay{};
    s.finish();
    if (!m_database.ok())
        return m_database.error();
    if (!found)
        return Error{ErrorKind::NotFound, QStringLiteral("signed day")};
    return one;
}

Result<QList<VillageCorrection>> VillageSignOff::corrections(BusinessDay from, BusinessDay to)
{
    QList<VillageCorrection> all;
    Statement s = m_database.statement(
        "SELECT c.biz_day,h.uid,h.name,c.currency,c.reason,b.number,c.at,orders_before,orders_after,paid_before,"
        "paid_after,refunded_before,refunded_after FROM correction c JOIN household h USING(hh) JOIN bundle b "
        "USING(bundle_id) WHERE c.biz_day BETWEEN ? AND ? ORDER BY c.biz_day,c.at,c.correction_id");
    s.run(from.days, to.days);
    while (s.next())
        all.append({BusinessDay{static_cast<int>(s.integer(0))}, Uid::fromBytes(s.blob(1)), s.text(2), s.text(3),
                    static_cast<CorrectionReason>(s.integer(4)), s.integer(5), Instant{s.integer(6)}, s.integer(7),
                    s.integer(8), s.integer(9), s.integer(10), s.integer(11), s.integer(12)});
    return m_database.checked(all);
}

MoneyByHousehold VillageSignOff::moneyNow(BusinessDay day)
{
    MoneyByHousehold money;
    Statement s = m_database.statement("SELECT h.uid,r.currency,sum(orders),sum(paid),sum(refunded) FROM "
                                       "r_day_hh_channel r JOIN household h USING(hh) WHERE biz_day=? GROUP BY r.hh,"
                                       "r.currency");
    s.run(day.days);
    while (s.next())
        money.insert({s.blob(0), s.text(1)}, {s.integer(2), s.integer(3), s.integer(4)});
    return money;
}

Result<SignedFigures> readFigures(const QByteArray& figures)
{
    constexpr qsizetype moneyWords = 15;
    SignedFigures read;
    QList<QByteArray> lines = figures.split('\n');
    if (lines.takeFirst() != "kaibang-village-day 1")
        return Error{ErrorKind::Invalid, QStringLiteral("figures of a signed day")};
    for (const QByteArray& line : std::as_const(lines)) {
        const QList<QByteArray> words = line.split(' ');
        const QByteArray& kind = words.front();
        if (kind == "position" && words.size() == 2)
            read.position = words.at(1).toLongLong();
        else if (kind == "day" && words.size() == 2)
            read.day = BusinessDay::fromDate(QDate::fromString(QLatin1String(words.at(1)), Qt::ISODate));
        else if (kind == "signed-at" && words.size() == 2)
            read.signedAt = Instant::fromIso(QString::fromLatin1(words.at(1))).value_or(Instant{});
        else if (kind == "note" && words.size() == 2 && words.at(1) != "-")
            read.note = QUrl::fromPercentEncoding(words.at(1));
        else if (kind == "counts" && words.size() == 4) {
            read.expected = words.at(1).toLongLong();
            read.reported = words.at(2).toLongLong();
            read.missing = words.at(3).toLongLong();
        } else if (kind == "money" && words.size() == moneyWords) {
            DayMoney& sum =
                read.money[{Uid::fromText(QString::fromLatin1(words.at(1))).bytes(), QString::fromLatin1(words.at(4))}];
            sum.orders += words.at(5).toLongLong();
            sum.paid += words.at(11).toLongLong();
            sum.refunded += words.at(12).toLongLong();
        }
    }
    return read;
}

} // namespace kaibang
