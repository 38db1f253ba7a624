// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fact_words.h"

#include "canonical_cbor.h"

#include <QHash>
#include <QJsonDocument>
#include <algorithm>
#include <sodium.h>

namespace kaibang {

namespace {

constexpr qsizetype hashBytes = 32;

bool isWordCharacter(QChar c)
{
    const ushort u = c.unicode();
    const bool turnsText = (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069);
    return !turnsText && c.category() != QChar::Other_Control && c.category() != QChar::Separator_Line &&
           c.category() != QChar::Separator_Paragraph;
}

/// Writes the parts of a bundle behind each other and collects their words.
class FactWriter
{
public:
    void day(const DayFacts& day);
    void stock(const FactStock& stock);
    void lot(const FactLot& lot);
    [[nodiscard]] const QStringList& words() const { return m_words; }
    [[nodiscard]] const QByteArray& written() const { return m_out.written(); }
    [[nodiscard]] CborWriter& out() { return m_out; }

private:
    void order(const FactOrder& order);
    void line(const FactLine& line);
    void refund(const FactRefund& refund);
    void show(const FactShow& show);
    void opening(const FactOpening& opening);
    void word(const QString& word);
    void id(const Uid& uid);
    void when(const std::optional<Instant>& at);
    template<typename T>
    void each(const QList<T>& list, void (FactWriter::*write)(const T&));

    CborWriter m_out;
    QHash<QString, qint64> m_places;
    QStringList m_words;
};

void FactWriter::word(const QString& word)
{
    const QString clean = cleanWord(word);
    const auto known = m_places.constFind(clean);
    if (known != m_places.constEnd()) {
        m_out.number(*known);
        return;
    }
    m_out.number(m_words.size());
    m_places.insert(clean, m_words.size());
    m_words.append(clean);
}

void FactWriter::id(const Uid& uid)
{
    if (uid.isValid())
        m_out.bytes(uid.bytes());
    else
        m_out.nothing();
}

void FactWriter::when(const std::optional<Instant>& at)
{
    m_out.number(at ? std::optional<qint64>(at->ms) : std::nullopt);
}

template<typename T>
void FactWriter::each(const QList<T>& list, void (FactWriter::*write)(const T&))
{
    m_out.array(list.size());
    for (const T& one : list)
        (this->*write)(one);
}

void FactWriter::line(const FactLine& line)
{
    m_out.array(12);
    for (const QString& text :
         {line.productCode, line.product, line.category, line.variantCode, line.variant, line.grade, line.size})
        word(text);
    m_out.number(line.thousandths);
    for (const auto& amount : {line.amountMinor, line.refundedMinor, line.listMinor, line.floorMinor})
        m_out.number(amount);
}

void FactWriter::order(const FactOrder& order)
{
    m_out.array(13);
    id(order.id);
    id(order.show);
    word(order.channel);
    m_out.flag(order.isOnline);
    m_out.number(order.placedAt.ms);
    when(order.paidAt);
    m_out.number(static_cast<int>(order.state));
    m_out.flag(order.isShort);
    word(order.currency);
    for (const auto& amount : {order.dueMinor, order.refundedMinor, order.feeMinor})
        m_out.number(amount);
    each(order.lines, &FactWriter::line);
}

void FactWriter::refund(const FactRefund& refund)
{
    m_out.array(6);
    id(refund.order);
    word(refund.channel);
    m_out.number(refund.saleDay.days);
    m_out.number(refund.at.ms);
    word(refund.currency);
    m_out.number(refund.amountMinor);
}

void FactWriter::show(const FactShow& show)
{
    m_out.array(7);
    id(show.id);
    m_out.number(show.startedAt.ms);
    when(show.endedAt);
    m_out.flag(show.soldOpenings);
    m_out.flag(show.wasDisclosed);
    m_out.text(QString::fromUtf8(QJsonDocument(toJson(show.completeness)).toJson(QJsonDocument::Compact)));
    m_out.array(show.onAir.size());
    for (const FactSpan& span : show.onAir) {
        m_out.array(3);
        word(span.variantCode);
        m_out.number(span.from.ms);
        when(span.until);
    }
}

void FactWriter::opening(const FactOpening& opening)
{
    m_out.array(14);
    id(opening.id);
    id(opening.order);
    id(opening.show);
    word(opening.lot);
    word(opening.farm);
    word(opening.productCode);
    m_out.number(opening.nth);
    m_out.number(static_cast<int>(opening.state));
    m_out.number(static_cast<int>(opening.empty));
    m_out.flag(opening.isReplacement);
    m_out.number(opening.startedAt.ms);
    when(opening.doneAt);
    m_out.array(opening.result.grades.size());
    for (const GradeCount& grade : opening.result.grades) {
        m_out.array(2);
        word(grade.grade);
        m_out.number(grade.pearls);
    }
    const auto& tenths = opening.result.bestTenths;
    m_out.number(tenths ? std::optional<qint64>(*tenths) : std::nullopt);
}

void FactWriter::day(const DayFacts& day)
{
    m_out.array(6);
    m_out.number(day.day.days);
    m_out.number(day.openingsLeft);
    each(day.orders, &FactWriter::order);
    each(day.refunds, &FactWriter::refund);
    each(day.shows, &FactWriter::show);
    each(day.openings, &FactWriter::opening);
}

void FactWriter::stock(const FactStock& stock)
{
    m_out.array(8);
    for (const QString& text : {stock.productCode, stock.product, stock.category, stock.variantCode, stock.variant})
        word(text);
    m_out.number(stock.onHand);
    m_out.number(stock.listMinor);
    m_out.number(stock.floorMinor);
}

void FactWriter::lot(const FactLot& lot)
{
    m_out.array(4);
    word(lot.lot);
    word(lot.farm);
    m_out.number(lot.counted);
    m_out.number(lot.remaining);
}

QByteArray hashed(const QByteArray& bytes)
{
    QByteArray hash(hashBytes, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), hashBytes,
                       reinterpret_cast<const unsigned char*>(bytes.constData()),
                       static_cast<unsigned long long>(bytes.size()), nullptr, 0);
    return hash;
}

QByteArray allWritten(const DayBundle& bundle)
{
    FactWriter facts;
    facts.out().array(bundle.days.size());
    for (const DayFacts& day : bundle.days)
        facts.day(day);
    facts.out().array(bundle.stock.size());
    for (const FactStock& stock : bundle.stock)
        facts.stock(stock);
    facts.out().array(bundle.lots.size());
    for (const FactLot& lot : bundle.lots)
        facts.lot(lot);
    CborWriter whole;
    whole.array(13);
    whole.number(bundle.definitions);
    whole.number(bundle.number);
    whole.bytes(bundle.household.bytes());
    whole.text(cleanWord(bundle.householdName));
    whole.text(cleanWord(bundle.zone));
    whole.number(bundle.dayStartMinute);
    whole.text(cleanWord(bundle.currency));
    whole.number(bundle.madeAt.ms);
    whole.number(bundle.closes.days);
    whole.array(facts.words().size());
    for (const QString& word : facts.words())
        whole.text(word);
    return whole.written() + facts.written();
}

} // namespace

QString cleanWord(const QString& word)
{
    if (std::all_of(word.begin(), word.end(), isWordCharacter))
        return word;
    QString clean = word;
    std::replace_if(
        clean.begin(), clean.end(), [](QChar c) { return !isWordCharacter(c); }, QLatin1Char(' '));
    return clean;
}

Result<QByteArray> writtenFacts(const DayBundle& bundle)
{
    const QByteArray written = allWritten(bundle);
    // One place knows what a bundle may hold: what the reader would refuse is not written.
    if (const auto read = readFacts(written); !read)
        return read.error();
    return written;
}

QByteArray toldHash(const DayFacts& day)
{
    DayFacts told = day;
    told.openingsLeft = 0;
    for (FactOrder& order : told.orders)
        for (FactLine& line : order.lines)
            line.listMinor = line.floorMinor = std::nullopt;
    FactWriter facts;
    facts.day(told);
    return hashed(facts.words().join(QLatin1Char('\n')).toUtf8() + '\n' + facts.written());
}

QByteArray contentHash(const DayBundle& bundle)
{
    DayBundle told = bundle;
    told.number = 0;
    told.madeAt = {};
    return hashed(allWritten(told));
}

} // namespace kaibang
