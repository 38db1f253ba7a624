// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_ledger.h"

#include "catalogue_store.h"
#include "show_store.h"
#include "stock_store.h"

#include <algorithm>

namespace kaibang::bench {

namespace {

constexpr int products = 100, choices = 4;
constexpr int mostLines = 3;

QString skuOf(int variant)
{
    return QStringLiteral("SKU-%1").arg(variant, 4, 10, QLatin1Char('0'));
}

bool fillCatalogue(Ledger& ledger)
{
    for (int p = 0; p < products; ++p) {
        Product product;
        product.name = QStringLiteral("Pearl %1").arg(p);
        product.code = QStringLiteral("P%1").arg(p);
        for (int v = 0; v < choices; ++v) {
            Variant variant;
            variant.code = skuOf(p * choices + v);
            variant.name = QStringLiteral("%1 mm").arg(6 + v);
            variant.priceMinor = 5900;
            product.variants.append(variant);
        }
        if (!CatalogueStore(ledger).save(product))
            return false;
    }
    const auto kept = CatalogueStore(ledger).products();
    for (const Product& product : kept ? kept.value() : QList<Product>())
        for (const Variant& variant : product.variants)
            if (!StockStore(ledger).move(variant.uid, 100'000'000, StockReason::Received, {}))
                return false;
    return kept.ok();
}

} // namespace

OrderMill::OrderMill(quint64 seed, qint64 spanMs, int orders)
    : m_random(seed)
    , m_at(QDateTime::currentMSecsSinceEpoch() - spanMs)
    , m_stepMs(std::max<qint64>(1, spanMs / std::max(1, orders)))
{}

OrderEvent OrderMill::next()
{
    static const QStringList channels{QStringLiteral("taobao"), QStringLiteral("douyin"), QStringLiteral("kuaishou"),
                                      QStringLiteral("shop")};
    m_at += m_stepMs;
    ++m_made;
    OrderEvent event;
    event.source = channels.at(below(4));
    event.shopId = QStringLiteral("main");
    event.orderId = QString::number(4'000'000'000'000'000LL + m_made * 97);
    event.placedAt = event.sourceUpdatedAt = event.observedAt = Instant{m_at};
    event.zone = QStringLiteral("Asia/Shanghai");
    event.payment = below(5) == 0 ? Payment::Unpaid : Payment::Paid;
    event.currency = Currency::fromCode(u"CNY").value();
    qint64 total = 0;
    const int lines = 1 + below(mostLines);
    for (int i = 0; i < lines; ++i) {
        const int units = 1 + below(3);
        OrderLine line;
        line.lineId = QString::number(i + 1);
        line.sku = skuOf(below(products * choices));
        line.title = QStringLiteral("珍珠耳钉 %1").arg(line.sku);
        line.quantity = QString::number(units);
        line.unitPrice = 500 + below(20'000);
        line.lineTotal = *line.unitPrice * units;
        total += *line.lineTotal;
        event.lines.append(line);
    }
    event.amounts.itemsTotal = total;
    if (event.payment == Payment::Paid) {
        event.amounts.buyerPaid = total;
        event.paidAt = event.placedAt;
    }
    return event;
}

bool makeLedger(const QString& file, const Clock& clock)
{
    Household household;
    household.name = QStringLiteral("Bench");
    auto made = Ledger::create(file, household, clock);
    if (!made)
        return false;
    Ledger& ledger = *made.value();
    ledger.database().begin();
    const bool filled = fillCatalogue(ledger);
    const auto show = ShowStore(ledger).currentOrNew();
    const bool live = show && ShowStore(ledger).start(show.value().uid);
    return ledger.database().commit() && filled && live;
}

QList<OrderEvent> crowdOf(int count, double again)
{
    OrderMill mill(1, 0, count);
    std::mt19937_64 random(2);
    QList<OrderEvent> events;
    for (int i = 0; i < count; ++i) {
        const bool repeated = i > 10 && std::uniform_real_distribution<double>(0, 1)(random) < again;
        events.append(repeated ? events.at(static_cast<qsizetype>(random() % static_cast<quint64>(i))) : mill.next());
    }
    return events;
}

} // namespace kaibang::bench
