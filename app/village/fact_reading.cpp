// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fact_words.h"

#include "canonical_cbor.h"
#include "money.h"

#include <QJsonDocument>
#include <QSet>
#include <QTimeZone>

namespace kaibang {

namespace {

using Limits = FactLimits;

constexpr qsizetype idBytes = 16;

/// Reads the parts of a bundle. The reader below it remembers the first thing that is wrong.
class FactReader
{
public:
    explicit FactReader(QByteArrayView bytes)
        : m_in(bytes)
    {}
    Result<DayBundle> bundle();

private:
    void days(DayBundle& bundle);
    DayFacts day();
    FactOrder order();
    FactLine line();
    FactRefund refund();
    FactShow show();
    FactOpening opening();
    FactStock stock();
    FactLot lot();

    void words();
    QString word();
    QString neededWord();
    Uid id();
    Uid optionalId();
    Instant instant() { return {m_in.number(0, Limits::instant)}; }
    std::optional<Instant> optionalInstant();
    std::optional<qint64> amount() { return m_in.optionalNumber(-Limits::minor, Limits::minor); }
    BusinessDay businessDay() { return {static_cast<int>(m_in.number(0, Limits::day))}; }
    QString plainText();
    ShowCompleteness completeness();
    /// Reads a list into `to`; all lists of one kind together are no longer than `left`.
    template<typename T>
    void each(QList<T>& to, qsizetype& left, T (FactReader::*read)());

    CborReader m_in;
    QStringList m_words;
    qint64 m_used = 0; ///< words that were used so far
    Uid m_lastShow;
    qsizetype m_orders = Limits::orders, m_lines = Limits::lines, m_refunds = Limits::refunds, m_shows = Limits::shows,
              m_spans = Limits::spans, m_openings = Limits::openings, m_stock = Limits::stock, m_lots = Limits::lots;
};

template<typename T>
void FactReader::each(QList<T>& to, qsizetype& left, T (FactReader::*read)())
{
    const qsizetype items = m_in.array(left);
    left -= items;
    to.reserve(items);
    for (qsizetype i = 0; i < items && m_in.ok(); ++i)
        to.append((this->*read)());
}

QString FactReader::plainText()
{
    const QString text = m_in.text(Limits::wordBytes);
    if (cleanWord(text) != text)
        m_in.fail("a control character in a word");
    return text;
}

void FactReader::words()
{
    const qsizetype items = m_in.array(Limits::words);
    m_words.reserve(items);
    for (qsizetype i = 0; i < items && m_in.ok(); ++i)
        m_words.append(plainText());
    if (QSet<QString>(m_words.begin(), m_words.end()).size() != m_words.size())
        m_in.fail("a word twice");
}

QString FactReader::word()
{
    const qint64 place = m_in.number();
    if (place < 0 || place > m_used || place >= m_words.size()) {
        m_in.fail("a word that is not there");
        return {};
    }
    if (place == m_used)
        ++m_used;
    return m_words.at(place);
}

QString FactReader::neededWord()
{
    QString needed = word();
    if (needed.isEmpty())
        m_in.fail("an empty word");
    return needed;
}

Uid FactReader::id()
{
    const QByteArrayView bytes = m_in.bytes(idBytes);
    if (bytes.size() == idBytes)
        return Uid::fromBytes(bytes.toByteArray());
    m_in.fail("an id of another length");
    return {};
}

// Orders of one show follow each other: they share its id's bytes.
Uid FactReader::optionalId()
{
    if (m_in.nothing())
        return {};
    const QByteArrayView bytes = m_in.bytes(idBytes);
    if (bytes.size() != idBytes)
        m_in.fail("an id of another length");
    else if (m_lastShow.bytes() != bytes)
        m_lastShow = Uid::fromBytes(bytes.toByteArray());
    return m_lastShow;
}

std::optional<Instant> FactReader::optionalInstant()
{
    if (m_in.nothing())
        return std::nullopt;
    return instant();
}

FactLine FactReader::line()
{
    m_in.record(12);
    FactLine line;
    for (QString* text :
         {&line.productCode, &line.product, &line.category, &line.variantCode, &line.variant, &line.grade, &line.size})
        *text = word();
    line.thousandths = m_in.number(-Limits::count, Limits::count);
    for (std::optional<qint64>* minor : {&line.amountMinor, &line.refundedMinor, &line.listMinor, &line.floorMinor})
        *minor = amount();
    return line;
}

FactOrder FactReader::order()
{
    m_in.record(13);
    FactOrder order;
    order.id = id();
    order.show = optionalId();
    order.channel = neededWord();
    order.isOnline = m_in.flag();
    order.placedAt = instant();
    order.paidAt = optionalInstant();
    order.state = static_cast<FactState>(m_in.number(0, static_cast<int>(FactState::Cancelled)));
    order.isShort = m_in.flag();
    order.currency = neededWord();
    for (std::optional<qint64>* minor : {&order.dueMinor, &order.refundedMinor, &order.feeMinor})
        *minor = amount();
    const qsizetype before = m_lines;
    each(order.lines, m_lines, &FactReader::line);
    if (before - m_lines > Limits::linesOfOrder)
        m_in.fail("more lines than an order may have");
    return order;
}

FactRefund FactReader::refund()
{
    m_in.record(6);
    FactRefund refund;
    refund.order = id();
    refund.channel = neededWord();
    refund.saleDay = businessDay();
    refund.at = instant();
    refund.currency = neededWord();
    refund.amountMinor = m_in.number(-Limits::minor, Limits::minor);
    return refund;
}

ShowCompleteness FactReader::completeness()
{
    const QString text = m_in.text(Limits::completenessBytes);
    if (!m_in.ok())
        return {};
    const auto read = showCompletenessFromJson(QJsonDocument::fromJson(text.toUtf8()).object());
    if (!read) {
        m_in.fail("completeness");
        return {};
    }
    for (const SourceCompleteness& source : read.value().sources)
        if (cleanWord(source.source) != source.source || !source.name.isEmpty())
            m_in.fail("a name in the completeness");
    return read.value();
}

FactShow FactReader::show()
{
    m_in.record(7);
    FactShow show;
    show.id = id();
    show.startedAt = instant();
    show.endedAt = optionalInstant();
    show.soldOpenings = m_in.flag();
    show.wasDisclosed = m_in.flag();
    show.completeness = completeness();
    const qsizetype spans = m_in.array(m_spans);
    m_spans -= spans;
    show.onAir.reserve(spans);
    for (qsizetype i = 0; i < spans && m_in.ok(); ++i) {
        m_in.record(3);
        FactSpan span;
        span.variantCode = word();
        span.from = instant();
        span.until = optionalInstant();
        show.onAir.append(span);
    }
    return show;
}

FactOpening FactReader::opening()
{
    m_in.record(14);
    FactOpening opening;
    opening.id = id();
    opening.order = id();
    opening.show = optionalId();
    opening.lot = word();
    opening.farm = word();
    opening.productCode = word();
    opening.nth = static_cast<int>(m_in.number(0, 1'000'000));
    opening.state = static_cast<OpeningState>(
        m_in.number(static_cast<int>(OpeningState::Running), static_cast<int>(OpeningState::Counted)));
    opening.empty = static_cast<EmptyKind>(m_in.number(0, static_cast<int>(EmptyKind::Dead)));
    opening.isReplacement = m_in.flag();
    opening.startedAt = instant();
    opening.doneAt = optionalInstant();
    const qsizetype grades = m_in.array(Limits::grades);
    for (qsizetype i = 0; i < grades && m_in.ok(); ++i) {
        m_in.record(2);
        QString grade = word();
        opening.result.grades.append({grade, m_in.number(0, 1'000'000)});
    }
    if (const auto tenths = m_in.optionalNumber(0, 1'000'000))
        opening.result.bestTenths = static_cast<int>(*tenths);
    return opening;
}

FactStock FactReader::stock()
{
    m_in.record(8);
    FactStock stock;
    for (QString* text : {&stock.productCode, &stock.product, &stock.category, &stock.variantCode, &stock.variant})
        *text = word();
    stock.onHand = m_in.number(-Limits::count, Limits::count);
    stock.listMinor = amount();
    stock.floorMinor = amount();
    return stock;
}

FactLot FactReader::lot()
{
    m_in.record(4);
    FactLot lot;
    lot.lot = word();
    lot.farm = word();
    lot.counted = m_in.number(-Limits::count, Limits::count);
    lot.remaining = m_in.number(-Limits::count, Limits::count);
    return lot;
}

DayFacts FactReader::day()
{
    m_in.record(6);
    DayFacts day;
    day.day = businessDay();
    day.openingsLeft = m_in.number(0, Limits::count);
    each(day.orders, m_orders, &FactReader::order);
    each(day.refunds, m_refunds, &FactReader::refund);
    each(day.shows, m_shows, &FactReader::show);
    each(day.openings, m_openings, &FactReader::opening);
    return day;
}

void FactReader::days(DayBundle& bundle)
{
    qsizetype most = Limits::days;
    each(bundle.days, most, &FactReader::day);
    QSet<int> told;
    for (const DayFacts& day : bundle.days)
        told.insert(day.day.days);
    if (told.size() != bundle.days.size())
        m_in.fail("a day twice");
    if (bundle.days.isEmpty() || bundle.days.front().day != bundle.closes)
        m_in.fail("the closed day is not the first");
}

Result<DayBundle> FactReader::bundle()
{
    m_in.record(13);
    DayBundle bundle;
    bundle.definitions = static_cast<int>(m_in.number(1, factDefinitions));
    bundle.number = m_in.number(1, Limits::count);
    bundle.household = id();
    bundle.householdName = plainText();
    bundle.zone = plainText();
    bundle.dayStartMinute = static_cast<int>(m_in.number(0, 24 * 60 - 1));
    bundle.currency = plainText();
    bundle.madeAt = instant();
    bundle.closes = businessDay();
    if (m_in.ok() && !QTimeZone::isTimeZoneIdAvailable(bundle.zone.toUtf8()))
        m_in.fail("a zone that is not known");
    words();
    days(bundle);
    each(bundle.stock, m_stock, &FactReader::stock);
    each(bundle.lots, m_lots, &FactReader::lot);
    if (m_used != m_words.size())
        m_in.fail("a word that nothing uses");
    if (!m_in.atEnd())
        m_in.fail("more than one bundle");
    for (const QString& code : {bundle.currency})
        if (!Currency::fromCode(code))
            m_in.fail("a currency of no three letters");
    if (!m_in.ok())
        return Error{ErrorKind::Invalid, m_in.wrong()};
    return bundle;
}

} // namespace

Result<DayBundle> readFacts(QByteArrayView bytes)
{
    return FactReader(bytes).bundle();
}

} // namespace kaibang
