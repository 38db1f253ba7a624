// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fact_words.h"

#include "money.h"
#include "word_reader.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace kaibang {

namespace {

using Limits = FactLimits;

constexpr qsizetype roomAtFirst = 4096;

/// Reads the parts of a bundle. The reader below it remembers the first thing that is wrong.
class FactReader
{
public:
    explicit FactReader(QByteArrayView bytes)
        : m_read(bytes)
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

    ShowCompleteness completeness();
    /// Reads a list into `to`; all lists of one kind together are no longer than `left`.
    template<typename T>
    void each(QList<T>& to, qsizetype& left, T (FactReader::*read)());

    WordReader m_read;
    CborReader& m_in = m_read.in();
    qsizetype m_orders = Limits::orders, m_lines = Limits::lines, m_refunds = Limits::refunds, m_shows = Limits::shows,
              m_spans = Limits::spans, m_openings = Limits::openings, m_stock = Limits::stock, m_lots = Limits::lots;
};

template<typename T>
void FactReader::each(QList<T>& to, qsizetype& left, T (FactReader::*read)())
{
    const qsizetype items = m_in.array(left);
    left -= items;
    to.reserve(std::min(items, roomAtFirst)); // what is announced has one byte each, what is kept some hundred
    for (qsizetype i = 0; i < items && m_in.ok(); ++i)
        to.append((this->*read)());
}

FactLine FactReader::line()
{
    m_in.record(12);
    FactLine line;
    for (QString* text :
         {&line.productCode, &line.product, &line.category, &line.variantCode, &line.variant, &line.grade, &line.size})
        *text = m_read.word();
    line.thousandths = m_in.number(-Limits::count, Limits::count);
    for (std::optional<qint64>* minor : {&line.amountMinor, &line.refundedMinor, &line.listMinor, &line.floorMinor})
        *minor = m_read.amount();
    return line;
}

FactOrder FactReader::order()
{
    m_in.record(13);
    FactOrder order;
    order.id = m_read.id();
    order.show = m_read.optionalId();
    order.channel = m_read.neededWord();
    order.isOnline = m_in.flag();
    order.placedAt = m_read.instant();
    order.paidAt = m_read.optionalInstant();
    order.state = static_cast<FactState>(m_in.number(0, static_cast<int>(FactState::Cancelled)));
    order.isShort = m_in.flag();
    order.currency = m_read.neededWord();
    for (std::optional<qint64>* minor : {&order.dueMinor, &order.refundedMinor, &order.feeMinor})
        *minor = m_read.amount();
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
    refund.order = m_read.id();
    refund.channel = m_read.neededWord();
    refund.saleDay = m_read.day();
    refund.at = m_read.instant();
    refund.currency = m_read.neededWord();
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
    show.id = m_read.id();
    show.startedAt = m_read.instant();
    show.endedAt = m_read.optionalInstant();
    show.soldOpenings = m_in.flag();
    show.wasDisclosed = m_in.flag();
    show.completeness = completeness();
    const qsizetype spans = m_in.array(m_spans);
    m_spans -= spans;
    show.onAir.reserve(spans);
    for (qsizetype i = 0; i < spans && m_in.ok(); ++i) {
        m_in.record(3);
        FactSpan span;
        span.variantCode = m_read.word();
        span.from = m_read.instant();
        span.until = m_read.optionalInstant();
        show.onAir.append(span);
    }
    return show;
}

FactOpening FactReader::opening()
{
    m_in.record(14);
    FactOpening opening;
    opening.id = m_read.id();
    opening.order = m_read.id();
    opening.show = m_read.optionalId();
    opening.lot = m_read.word();
    opening.farm = m_read.word();
    opening.productCode = m_read.word();
    opening.nth = static_cast<int>(m_in.number(0, 1'000'000));
    opening.state = static_cast<OpeningState>(
        m_in.number(static_cast<int>(OpeningState::Running), static_cast<int>(OpeningState::Counted)));
    opening.empty = static_cast<EmptyKind>(m_in.number(0, static_cast<int>(EmptyKind::Dead)));
    opening.isReplacement = m_in.flag();
    opening.startedAt = m_read.instant();
    opening.doneAt = m_read.optionalInstant();
    const qsizetype grades = m_in.array(Limits::grades);
    for (qsizetype i = 0; i < grades && m_in.ok(); ++i) {
        m_in.record(2);
        QString grade = m_read.word();
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
        *text = m_read.word();
    stock.onHand = m_in.number(-Limits::count, Limits::count);
    stock.listMinor = m_read.amount();
    stock.floorMinor = m_read.amount();
    return stock;
}

FactLot FactReader::lot()
{
    m_in.record(4);
    FactLot lot;
    lot.lot = m_read.word();
    lot.farm = m_read.word();
    lot.counted = m_in.number(-Limits::count, Limits::count);
    lot.remaining = m_in.number(-Limits::count, Limits::count);
    return lot;
}

DayFacts FactReader::day()
{
    m_in.record(6);
    DayFacts day;
    day.day = m_read.day();
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
    bundle.definitions = static_cast<int>(m_in.number(1, 1'000'000));
    if (m_in.ok() && bundle.definitions > factDefinitions)
        return Error{ErrorKind::NewerFile, QStringLiteral("definitions ") + QString::number(bundle.definitions)};
    bundle.number = m_in.number(1, Limits::count);
    bundle.household = m_read.id();
    bundle.householdName = m_read.plainText();
    bundle.zone = m_read.plainText();
    bundle.dayStartMinute = static_cast<int>(m_in.number(0, 24 * 60 - 1));
    bundle.currency = m_read.plainText();
    bundle.madeAt = m_read.instant();
    bundle.closes = m_read.day();
    // Whether this computer has heard of it is another question: zones are founded and renamed.
    static const QRegularExpression zoneName(QStringLiteral("^[A-Za-z0-9_+/-]{1,64}$"));
    if (!zoneName.match(bundle.zone).hasMatch())
        m_in.fail("no name of a zone");
    m_read.words();
    days(bundle);
    each(bundle.stock, m_stock, &FactReader::stock);
    each(bundle.lots, m_lots, &FactReader::lot);
    if (!m_read.isEveryWordUsed())
        m_in.fail("a word that nothing uses");
    if (!m_in.atEnd())
        m_in.fail("more than one bundle");
    if (!Currency::fromCode(bundle.currency))
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
