// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "village_notice.h"

#include "village_sign_off.h"

#include <algorithm>

namespace kaibang {

namespace {

using Weight = MmPainter::Weight;
using Fit = MmPainter::Fit;

constexpr qreal noticeEdge = 15, pageWidth = 180; // mm
constexpr qreal namesEnd = 205, factsEnd = 280;

// One named household in one currency.
struct NoticeLine
{
    QString name;
    Money net;
};

struct CurrencySum
{
    qint64 households = 0;
    DayMoney money;
};

struct NoticeFacts
{
    QString village;
    BusinessDay day;
    std::optional<SignedDay> link;
    qint64 expected = 0, reported = 0, missing = 0;
    QMap<QString, CurrencySum> sums;
    QList<NoticeLine> lines;
    QList<VillageCorrection> corrections;
};

QString moneyText(qint64 minor, const QString& currency, const ReportWords& words)
{
    const auto known = Currency::fromCode(currency);
    const ReportColumn column{QStringLiteral("paid"), ColumnKind::Money, ColumnTotal::None};
    return known ? localText(Money(minor, known.value()), column, QTimeZone::utc(), words) + u' ' + currency
                 : QString();
}

QString dayText(BusinessDay day, const ReportWords& words)
{
    return words.locale.toString(day.date(), QLocale::LongFormat);
}

// From the top of the page downwards.
class NoticePainter
{
public:
    NoticePainter(MmPainter& paint, const NoticeFacts& facts, const ReportWords& words)
        : m_paint(paint)
        , m_facts(facts)
        , m_words(words)
    {}

    void draw()
    {
        head();
        sums();
        names();
        corrections();
        definitions();
        link();
    }

private:
    void text(const QString& words, qreal size, Weight weight = Weight::Plain, qreal left = 0, qreal width = pageWidth,
              Qt::Alignment align = Qt::AlignLeft)
    {
        m_paint.text(QRectF(noticeEdge + left, m_at, width, size * 1.4), words, size, align | Qt::AlignVCenter, weight,
                     Fit::Shrink);
    }
    void wrapped(const QString& words, qreal size)
    {
        const qreal height = m_paint.wrappedHeight(words, pageWidth, size);
        m_paint.text(QRectF(noticeEdge, m_at, pageWidth, height), words, size, Qt::AlignLeft | Qt::AlignTop,
                     Weight::Plain, Fit::Wrap);
        m_at += height + 0.6;
    }
    void head();
    void sums();
    void names();
    void corrections();
    void definitions();
    void link();

    MmPainter& m_paint;
    const NoticeFacts& m_facts;
    const ReportWords& m_words;
    qreal m_at = noticeEdge;
};

void NoticePainter::head()
{
    text(m_facts.village, 8, Weight::Bold);
    m_at += 13;
    text(m_words.word(QStringLiteral("notice.title")).arg(dayText(m_facts.day, m_words)), 6);
    m_at += 10;
    text(m_facts.link
             ? m_words.word(QStringLiteral("notice.signed")).arg(m_words.locale.toString(m_facts.link->position))
             : m_words.word(QStringLiteral("notice.not_signed")),
         4, Weight::Bold);
    m_at += 7;
    text(m_words.word(QStringLiteral("notice.counts"))
             .arg(m_words.locale.toString(m_facts.expected), m_words.locale.toString(m_facts.reported),
                  m_words.locale.toString(m_facts.missing)),
         4.5);
    m_at += 10;
}

void NoticePainter::sums()
{
    const QStringList keys{QStringLiteral("column.households"), QStringLiteral("column.orders"),
                           QStringLiteral("column.paid"), QStringLiteral("column.refunded"),
                           QStringLiteral("column.net")};
    const QList<qreal> lefts{0, 22, 44, 92, 136}, widths{20, 20, 46, 42, 44};
    for (int i = 0; i < keys.size(); ++i)
        text(m_words.word(keys.at(i)), 3.6, Weight::Bold, lefts.at(i), widths.at(i), Qt::AlignRight);
    m_at += 6;
    m_paint.line({noticeEdge, m_at}, {noticeEdge + pageWidth, m_at}, 0.4);
    m_at += 1;
    for (auto sum = m_facts.sums.constBegin(); sum != m_facts.sums.constEnd(); ++sum) {
        const QString& in = sum.key();
        const QStringList cells{m_words.locale.toString(sum->households), m_words.locale.toString(sum->money.orders),
                                moneyText(sum->money.paid, in, m_words), moneyText(sum->money.refunded, in, m_words),
                                moneyText(sum->money.net(), in, m_words)};
        for (int i = 0; i < cells.size(); ++i)
            text(cells.at(i), 4.4, i == 4 ? Weight::Bold : Weight::Plain, lefts.at(i), widths.at(i), Qt::AlignRight);
        m_at += 7;
    }
    m_at += 4;
}

// All of them on this page: the more there are, the smaller, in as many columns as that takes.
void NoticePainter::names()
{
    if (m_facts.lines.isEmpty())
        return;
    const qreal height = namesEnd - m_at;
    int columns = 2;
    while (columns < 5 && m_facts.lines.size() > columns * static_cast<qsizetype>(height / (6.5 - columns)))
        ++columns;
    const qsizetype perColumn = std::max<qsizetype>(1, (m_facts.lines.size() + columns - 1) / columns);
    const qreal row = std::clamp(height / static_cast<qreal>(perColumn), 2.0, 6.0);
    const qreal width = pageWidth / columns, letters = row * 0.68;
    const qreal top = m_at;
    for (qsizetype i = 0; i < m_facts.lines.size(); ++i) {
        const NoticeLine& line = m_facts.lines.at(i);
        m_at = top + static_cast<qreal>(i % perColumn) * row;
        const qreal left = static_cast<qreal>(i / perColumn) * width;
        text(line.name, letters, Weight::Plain, left, width * 0.5);
        text(moneyText(line.net.minor(), line.net.currency().code(), m_words), letters, Weight::Plain,
             left + width * 0.5, width * 0.46, Qt::AlignRight);
    }
    m_at = std::min(top + static_cast<qreal>(perColumn) * row, namesEnd) + 3;
}

void NoticePainter::corrections()
{
    if (m_facts.corrections.isEmpty())
        return;
    QMap<QString, qint64> changes;
    for (const VillageCorrection& one : m_facts.corrections)
        if (!one.currency.isEmpty())
            changes[one.currency] += one.netChange();
    text(m_words.word(QStringLiteral("notice.corrections")).arg(m_words.locale.toString(m_facts.corrections.size())), 4,
         Weight::Bold);
    m_at += 6;
    for (auto change = changes.constBegin(); change != changes.constEnd(); ++change) {
        text(m_words.word(QStringLiteral("column.net_change")), 3.8, Weight::Plain, 0, 60);
        text(moneyText(change.value(), change.key(), m_words), 3.8, Weight::Plain, 60, 60, Qt::AlignRight);
        m_at += 5.5;
    }
    m_at += 2;
}

void NoticePainter::definitions()
{
    m_at = std::max(m_at, 218.0);
    m_paint.line({noticeEdge, m_at}, {noticeEdge + pageWidth, m_at});
    m_at += 2;
    for (const QString& term : villageTerms())
        if (m_at < factsEnd - 12)
            wrapped(m_words.word(QStringLiteral("term.") + term) + QStringLiteral(": ") +
                        m_words.word(QStringLiteral("meaning.") + term),
                    2.6);
}

void NoticePainter::link()
{
    if (!m_facts.link)
        return;
    m_at = factsEnd - 8;
    text(m_words.word(QStringLiteral("column.hash")) + QStringLiteral(": ") +
             QString::fromLatin1(m_facts.link->hash.toHex()),
         2.6);
    m_at += 4;
    text(m_words.word(QStringLiteral("column.public_key")) + QStringLiteral(": ") +
             QString::fromLatin1(m_facts.link->publicKey.toHex()),
         2.6);
}

Result<NoticeFacts> factsOf(VillageLedger& ledger, BusinessDay day, const NoticeChoice& choice)
{
    Database& database = ledger.database();
    NoticeFacts facts;
    facts.village = ledger.settings().name;
    facts.day = day;
    VillageSignOff signOff(ledger);
    MoneyByHousehold money = signOff.moneyNow(day);
    if (const auto link = signOff.signedDay(day)) {
        const auto figures = readFigures(link.value().figures);
        const auto corrections = signOff.corrections(day, day);
        if (!figures || !corrections)
            return !figures ? figures.error() : corrections.error();
        facts.link = link.value();
        facts.expected = figures.value().expected;
        facts.reported = figures.value().reported;
        facts.missing = figures.value().missing;
        facts.corrections = corrections.value();
        money = figures.value().money;
    } else if (link.error().kind != ErrorKind::NotFound) {
        return link.error();
    } else {
        Statement counts = database.statement(
            "SELECT (SELECT count(*) FROM expected WHERE biz_day=?1),(SELECT count(*) FROM f_day WHERE biz_day=?1),"
            "(SELECT count(*) FROM expected e WHERE biz_day=?1 AND NOT EXISTS(SELECT 1 FROM f_day d WHERE "
            "d.biz_day=?1 AND d.hh=e.hh))");
        if (counts.run(day.days).next()) {
            facts.expected = counts.integer(0);
            facts.reported = counts.integer(1);
            facts.missing = counts.integer(2);
        }
        counts.finish();
    }
    QHash<QByteArray, QString> names;
    Statement s = database.statement("SELECT uid,name FROM household");
    s.run();
    while (s.next())
        names.insert(s.blob(0), s.text(1));
    for (auto each = money.constBegin(); each != money.constEnd(); ++each) {
        const auto& [household, currency] = each.key();
        CurrencySum& sum = facts.sums[currency];
        ++sum.households;
        sum.money.orders += each->orders;
        sum.money.paid += each->paid;
        sum.money.refunded += each->refunded;
        const auto known = Currency::fromCode(currency);
        const bool isNamed =
            choice.named.isEmpty() ? choice.withNames : choice.named.contains(Uid::fromBytes(household));
        if (isNamed && known)
            facts.lines.append({names.value(household), Money(each->net(), known.value())});
    }
    std::sort(facts.lines.begin(), facts.lines.end(), [](const NoticeLine& a, const NoticeLine& b) {
        return std::make_tuple(a.name, a.net.currency().code()) < std::make_tuple(b.name, b.net.currency().code());
    });
    return database.checked(facts);
}

} // namespace

QStringList villageTerms()
{
    return {QStringLiteral("day"),      QStringLiteral("paid"),
            QStringLiteral("claimed"),  QStringLiteral("refunded"),
            QStringLiteral("net"),      QStringLiteral("unpaid"),
            QStringLiteral("unknown"),  QStringLiteral("online"),
            QStringLiteral("opened"),   QStringLiteral("replaced"),
            QStringLiteral("missing"),  QStringLiteral("correction"),
            QStringLiteral("complete"), QStringLiteral("refunds_of_week")};
}

QStringList noticeWordKeys()
{
    QStringList keys{QStringLiteral("notice.title"), QStringLiteral("notice.signed"),
                     QStringLiteral("notice.not_signed"), QStringLiteral("notice.counts"),
                     QStringLiteral("notice.corrections")};
    for (const QString& term : villageTerms())
        keys << QStringLiteral("term.") + term << QStringLiteral("meaning.") + term;
    return keys;
}

Result<PrintDocument> villageNotice(VillageLedger& ledger, BusinessDay day, const NoticeChoice& choice,
                                    const ReportWords& words)
{
    const ReadMoment moment(ledger.database());
    const auto facts = factsOf(ledger, day, choice);
    if (!facts)
        return facts.error();
    PrintDocument document;
    document.title = words.word(QStringLiteral("notice.title")).arg(dayText(day, words));
    document.pages.append(
        {pageA4, [facts = facts.value(), words](MmPainter& paint) { NoticePainter(paint, facts, words).draw(); }});
    return document;
}

} // namespace kaibang
