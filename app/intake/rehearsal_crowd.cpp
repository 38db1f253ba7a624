// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal_crowd.h"

#include "cloud_events.h"

#include <QJsonDocument>
#include <algorithm>

namespace kaibang {

namespace {

// SplitMix64 (Steele, Lea, Flood 2014): small, and the same everywhere, which the standard's distributions are not.
class Dice
{
public:
    explicit Dice(quint64 seed)
        : m_state(seed)
    {}
    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    /// 0 to bound - 1.
    qint64 below(qint64 bound) { return static_cast<qint64>(next() % static_cast<quint64>(bound)); }
    bool percent(int chance) { return below(100) < chance; }

private:
    quint64 m_state;
};

const QStringList buyerNames{QStringLiteral("Rosa M."),   QStringLiteral("阿秀"),     QStringLiteral("Lupita"),
                             QStringLiteral("小明"),      QStringLiteral("Don Beto"), QStringLiteral("珍珠姐"),
                             QStringLiteral("Ana Sofía"), QStringLiteral("老王"),     QStringLiteral("Chuy")};

// Writes one show's deliveries and counts, beside them, what they must add up to.
class Writer
{
public:
    Writer(quint64 seed, const QList<CrowdItem>& items, Instant start, qint64 lengthMs)
        : m_dice(seed)
        , m_seed(seed)
        , m_items(items)
        , m_start(start)
        , m_lengthMs(lengthMs)
    {}

    CrowdPlan write(int orders)
    {
        for (int i = 1; i <= orders; ++i)
            writeOrder(i);
        std::stable_sort(m_plan.deliveries.begin(), m_plan.deliveries.end(),
                         [](const CrowdDelivery& a, const CrowdDelivery& b) { return a.atMs < b.atMs; });
        m_plan.truth.deliveries = static_cast<int>(m_plan.deliveries.size());
        return m_plan;
    }

private:
    OrderEvent newOrder(int number, qint64 at)
    {
        OrderEvent event;
        event.source = QStringLiteral("rehearsal");
        event.shopId = QStringLiteral("crowd-%1").arg(m_seed);
        event.orderId = QStringLiteral("R%1-%2").arg(m_seed).arg(number, 6, 10, QLatin1Char('0'));
        event.placedAt = m_start.plusMs(at);
        event.zone = QStringLiteral("UTC");
        event.payment = Payment::Unpaid;
        event.buyer.display = buyerNames.at(m_dice.below(buyerNames.size())) + QString::number(number);
        const CrowdItem& first = m_items.at(m_dice.below(m_items.size()));
        event.currency =
            Currency::fromCode(first.currency).ok() ? Currency::fromCode(first.currency).value() : Currency();
        addLine(event, first);
        const CrowdItem& second = m_items.at(m_dice.below(m_items.size()));
        if (m_dice.percent(15) && second.sku != first.sku && second.currency == first.currency)
            addLine(event, second);
        price(event);
        return event;
    }

    void addLine(OrderEvent& event, const CrowdItem& item)
    {
        OrderLine line;
        line.lineId = QString::number(event.lines.size() + 1);
        line.sku = item.sku;
        line.title = item.title;
        line.quantity = QString::number(m_dice.percent(20) ? 2 + m_dice.below(2) : 1);
        line.unitPrice = item.priceMinor;
        event.lines.append(line);
    }

    static void price(OrderEvent& event)
    {
        qint64 sum = 0;
        for (OrderLine& line : event.lines) {
            line.lineTotal = line.unitPrice.value_or(0) * line.quantity.toLongLong();
            sum += *line.lineTotal;
        }
        event.amounts.itemsTotal = sum;
    }

    void pay(OrderEvent& event, qint64 at)
    {
        event.payment = Payment::Paid;
        event.paidAt = m_start.plusMs(at);
        event.amounts.buyerPaid = event.amounts.itemsTotal;
    }

    // What happened to an order at `at` is told after a delay: mostly at once, sometimes late enough to be overtaken.
    void tell(OrderEvent& event, qint64 at)
    {
        event.sourceUpdatedAt = m_start.plusMs(at);
        const QString id = QStringLiteral("%1-%2").arg(event.orderId).arg(++m_told);
        const qint64 delay = m_dice.percent(10) ? 5000 + m_dice.below(40'000) : m_dice.below(800);
        CrowdDelivery delivery;
        delivery.atMs = std::min(at + delay, m_lengthMs - 1);
        delivery.webhookId = id.toUtf8();
        delivery.contentType = "application/cloudevents+json";
        delivery.body =
            QJsonDocument(toCloudEvent(event, QStringLiteral("/rehearsal/%1").arg(m_seed), id, event.sourceUpdatedAt))
                .toJson(QJsonDocument::Compact);
        m_plan.deliveries.append(delivery);
        for (int chance = 12; m_dice.percent(chance); chance = 30) {
            delivery.atMs = std::min(delivery.atMs + 200 + m_dice.below(20'000), m_lengthMs - 1);
            m_plan.deliveries.append(delivery);
            ++m_plan.truth.duplicates;
        }
    }

    void refund(OrderEvent& event, qint64 at, qint64 amount)
    {
        Refund refund;
        refund.refundId = event.orderId + QStringLiteral("-refund");
        refund.at = m_start.plusMs(at);
        refund.amount = amount;
        event.refunds.append(refund);
        event.amounts.refunded = amount;
        event.payment = amount >= event.amounts.buyerPaid.value_or(0) ? Payment::Refunded : Payment::PartlyRefunded;
        tell(event, at);
        ++m_plan.truth.refunded;
        m_plan.truth.refundedMinor += amount;
    }

    void countUnits(const OrderEvent& event)
    {
        for (const OrderLine& line : event.lines)
            m_plan.truth.unitsTaken[line.sku] += line.quantity.toLongLong();
    }

    void countPaid(const OrderEvent& event)
    {
        ++m_plan.truth.paid;
        m_plan.truth.paidMinor += event.amounts.buyerPaid.value_or(0);
    }

    // One order's whole life, by the roll of one die: 62 in 100 pay at once, 16 later, 10 never, 12 cancel.
    void writeOrder(int number)
    {
        ++m_plan.truth.orders;
        const qint64 placed = m_dice.below(std::max<qint64>(1, m_lengthMs - 1));
        OrderEvent event = newOrder(number, placed);
        const auto later = [&](qint64 from) { return from + 1000 + m_dice.below(30'000); };
        const qint64 fate = m_dice.below(100);
        if (fate >= 62) {
            tell(event, placed);
            const qint64 changed = later(placed);
            if (fate >= 88) {
                event.closed = Closed::CancelledUnpaid;
                event.closedAt = m_start.plusMs(changed);
                tell(event, changed);
                ++m_plan.truth.cancelled;
                return;
            }
            if (fate >= 78) {
                editIfUnlucky(event, changed);
                ++m_plan.truth.unpaid;
                countUnits(event);
                return;
            }
            editIfUnlucky(event, changed);
            pay(event, later(changed));
            tell(event, event.paidAt->ms - m_start.ms);
        } else {
            pay(event, placed);
            tell(event, placed);
        }
        countPaid(event);
        countUnits(event);
        const qint64 paidAt = event.paidAt->ms - m_start.ms;
        // A part of at least one minor unit, never the whole.
        const qint64 paid = event.amounts.buyerPaid.value_or(0);
        if (m_dice.percent(6) && paid > 1)
            refund(event, later(paidAt), 1 + m_dice.below(paid - 1));
    }

    // The buyer wants one more before paying.
    void editIfUnlucky(OrderEvent& event, qint64 at)
    {
        if (!m_dice.percent(25))
            return;
        OrderLine& line = event.lines.first();
        line.quantity = QString::number(line.quantity.toLongLong() + 1);
        price(event);
        tell(event, at);
    }

    Dice m_dice;
    quint64 m_seed;
    const QList<CrowdItem>& m_items;
    Instant m_start;
    qint64 m_lengthMs;
    int m_told = 0;
    CrowdPlan m_plan;
};

} // namespace

RehearsalCrowd::RehearsalCrowd(quint64 seed, QList<CrowdItem> items)
    : m_seed(seed)
    , m_items(std::move(items))
{}

CrowdPlan RehearsalCrowd::plan(Instant start, int minutes, int ordersPerMinute) const
{
    if (m_items.isEmpty() || minutes <= 0)
        return {};
    const int perMinute = std::clamp(ordersPerMinute, 1, 600);
    Writer writer(m_seed, m_items, start, qint64{60'000} * minutes);
    return writer.write(minutes * perMinute);
}

} // namespace kaibang
