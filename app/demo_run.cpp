// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_run.h"

#include "in_turn.h"
#include "ledger_audit.h"
#include "order_query.h"
#include "store_thread.h"

#include <QFile>
#include <algorithm>

namespace kaibang {

namespace {

constexpr int itemMs = 25'000; ///< an item stays on air this long
constexpr int crowdMinutes = 60;

QByteArray resourceBytes(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

DemoRun::DemoRun(StoreThread& store, StockRoom& stock, ShowRunner& runner, IntakeSchedule& intake, QString language,
                 quint64 seed)
    : m_store(store)
    , m_stock(stock)
    , m_runner(runner)
    , m_intake(intake)
    , m_language(std::move(language))
    , m_seed(seed)
{
    m_nextItem.setInterval(itemMs);
    connect(&m_nextItem, &QTimer::timeout, this, [this] { m_runner.next(); });
}

void DemoRun::fill()
{
    fillThen([this] { m_runner.load(); });
}

void DemoRun::start()
{
    fillThen([this] { openShow(); });
}

void DemoRun::fillThen(std::function<void()> next)
{
    const auto pictureOf = [](const QString& name) { return resourceBytes(QStringLiteral(":/demo/") + name); };
    inTurn(fillDemoHousehold(m_store, m_stock, resourceBytes(QStringLiteral(":/demo/catalogue.json")), m_language,
                             pictureOf),
           this, [this, next = std::move(next)](const Result<Done>& filled) {
               // Refused: it was filled at an earlier start, and goes on from there.
               if (!filled && filled.error().kind != ErrorKind::Refused) {
                   Q_EMIT failed(filled.error());
                   return;
               }
               Q_EMIT m_stock.catalogueChanged();
               next();
           });
}

void DemoRun::openShow()
{
    inTurn(m_runner.load(), this, [this](const Result<ShowView>& view) {
        if (!view) {
            Q_EMIT failed(view.error());
            return;
        }
        Q_EMIT started();
        if (view.value().show.state == ShowState::Planned) {
            m_runner.start();
            m_runner.next();
        }
        m_nextItem.start();
        letThemOrder();
    });
}

void DemoRun::letThemOrder()
{
    inTurn(m_stock.catalogue(), this, [this](const Result<QList<Product>>& products) {
        if (!products) {
            Q_EMIT failed(products.error());
            return;
        }
        QList<IntakeSchedule::CrowdProduct> wares;
        for (const Product& product : products.value())
            for (const Variant& v : product.variants)
                if (product.kind != ProductKind::Piece)
                    wares.append({v.code, itemName(product.name, v.name), v.priceMinor});
        if (const auto begun = m_intake.startRehearsal(m_seed, crowdMinutes, 1, QStringLiteral("CNY"), wares); !begun)
            Q_EMIT failed(begun.error());
    });
}

QFuture<Result<QString>> demoSummary(StoreThread& store)
{
    return store.read([](Ledger& ledger) -> Result<QString> {
        const auto counted = OrderQuery(ledger).counts();
        if (!counted)
            return counted.error();
        const LedgerCounts& counts = counted.value();
        QString text;
        for (const auto& [name, value] : {std::pair{"orders", counts.orders},
                                          {"paid", counts.paid},
                                          {"unpaid", counts.unpaid},
                                          {"cancelled", counts.cancelled},
                                          {"refunded", counts.refunded},
                                          {"short", counts.shortOrders},
                                          {"duplicates", counts.duplicates}})
            text += QStringLiteral("%1: %2\n").arg(QLatin1String(name)).arg(value);
        const auto checks = auditLedger(ledger);
        if (!checks)
            return checks.error();
        const bool sound =
            std::all_of(checks.value().begin(), checks.value().end(), [](const AuditCheck& c) { return c.ok; });
        for (const AuditCheck& check : checks.value())
            if (!check.ok)
                text += check.name + QStringLiteral(": ") + check.detail + QLatin1Char('\n');
        return QString(text + (sound ? QStringLiteral("stock check: ok\n") : QStringLiteral("stock check: BROKEN\n")));
    });
}

} // namespace kaibang
