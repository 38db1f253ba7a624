// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk_fixture.h"
#include "poll_schedule.h"
#include "shop_process.h"
#include "shop_sources.h"
#include "shop_store.h"

#include <QDeadlineTimer>
#include <QJsonArray>

namespace kaibang::samples {

/// A shop of tests/peers that fails and changes while it is read, against its own truth.
class ReplayFixture : public DeskFixture
{
protected:
    static PollRhythm rhythm()
    {
        PollRhythm quick;
        quick.liveMs = quick.quietMs = 20;
        quick.moreMs = 1;
        quick.firstWaitMs = 10;
        quick.longestWaitMs = quick.refusedWaitMs = 40;
        quick.goneEveryMs = 200;
        quick.wakeMs = 1;
        quick.tickMs = 2;
        return quick;
    }
    void begin(ShopSetup setup)
    {
        orders = std::make_unique<OrderDesk>(*store);
        polls = std::make_unique<PollSchedule>(*store, *orders, clock, rhythm());
        const auto rows = answer(store->read([](Ledger& ledger) { return ShopStore(ledger).connected(); }));
        setup.shop = rows.value().front().shop;
        setup.now = [this] { return clock.now(); };
        setup.limits.quietMs = 500;
        setup.credentials = kept.value_or(setup.credentials);
        setup.keep = [this](const ShopCredentials& credentials, const std::function<void(bool)>& done) {
            kept = credentials; // on the polls' thread; read when that has ended
            done(true);
        };
        polls->add(rows.value().front(), shopSource(setup));
    }
    void end()
    {
        polls.reset();
        store->drain();
        QCoreApplication::sendPostedEvents();
        orders.reset();
    }
    void reopen()
    {
        end();
        store.reset();
        auto started = StoreThread::start([this] { return Ledger::open(path(), clock); });
        ASSERT_TRUE(started.ok());
        store = std::move(started).value();
    }
    /// The ledger's orders in the words of the shop's truth.
    QMap<QString, QJsonObject> ledgerOrders(const QString& source)
    {
        return answer(store->read([source](Ledger& ledger) -> Result<QMap<QString, QJsonObject>> {
                   QMap<QString, QJsonObject> found;
                   Statement s =
                       ledger.database().statement("SELECT ext_id,payment,closed,refunded,buyer_paid,fulfilment "
                                                   "FROM orders WHERE source=? AND withdrawn=0");
                   s.run(source);
                   while (s.next())
                       found.insert(s.text(0), {{QStringLiteral("id"), s.text(0)},
                                                {QStringLiteral("payment"), s.integer(1)},
                                                {QStringLiteral("closed"), s.integer(2)},
                                                {QStringLiteral("refunded"), s.integer(3)},
                                                {QStringLiteral("paid"),
                                                 s.optionalInteger(4) ? QJsonValue(s.integer(4)) : QJsonValue()},
                                                {QStringLiteral("sent"), s.integer(5)},
                                                {QStringLiteral("lines"), QJsonArray()}});
                   Statement lines = ledger.database().statement(
                       "SELECT o.ext_id,l.line_id,l.quantity,l.line_total,coalesce(l.refunded_amount,0) FROM orders o "
                       "JOIN order_line l USING(order_id) WHERE o.source=? AND l.removed=0 ORDER BY l.line_id");
                   lines.run(source);
                   while (lines.next()) {
                       QJsonArray all = found[lines.text(0)].value(QStringLiteral("lines")).toArray();
                       all.append(QJsonArray{lines.text(1), lines.text(2), lines.integer(3), lines.integer(4)});
                       found[lines.text(0)].insert(QStringLiteral("lines"), all);
                   }
                   return ledger.database().checked(found);
               }))
            .value();
    }
    /// What the ledger has otherwise than the shop; empty when they agree. What a truth does not tell does not count.
    QStringList differences(const QJsonArray& truth, const QString& source)
    {
        QStringList wrong;
        QMap<QString, QJsonObject> found = ledgerOrders(source);
        for (const QJsonValue& value : truth) {
            const QJsonObject told = value.toObject();
            const QString id = told.value(QStringLiteral("id")).toString();
            QJsonObject here = found.take(id);
            if (!told.contains(QStringLiteral("sent")))
                here.remove(QStringLiteral("sent"));
            if (here != told)
                wrong += QString::fromUtf8(here.isEmpty() || !here.contains(QStringLiteral("id"))
                                               ? "lost " + id.toUtf8()
                                               : QJsonDocument(here).toJson(QJsonDocument::Compact) + " is not " +
                                                     QJsonDocument(told).toJson(QJsonDocument::Compact));
        }
        for (const QString& id : found.keys())
            wrong += QStringLiteral("too much ") + id;
        return wrong;
    }
    /// Reads `shop` until it says that it has been read to its end. Returns the differences that stay.
    QStringList run(const ShopPeer& shop, ShopKind kind, const ShopSetup& setup, const QByteArray& first, bool restarts)
    {
        EXPECT_GT(shop.port(), 0);
        const QString source = orderSourceOf(kind);
        const QString id = setup.shop.shopId;
        const Shop made{source + u':' + id, kind, id, shop.address(), QStringLiteral("Lab"), clock.now()};
        EXPECT_TRUE(answer(store->run([made, first](Ledger& ledger) {
                        return ShopStore(ledger).connectShop(made, first);
                    })).ok());
        begin(setup);
        int nextRestart = restarts ? 20 : 1'000'000;
        QJsonObject told;
        const QDeadlineTimer patience(180'000);
        do {
            QTest::qWait(200);
            told = shop.ask(QStringLiteral("/truth"));
            if (told.value(QStringLiteral("acts")).toInt() >= nextRestart) {
                nextRestart += 25;
                reopen();
                begin(setup);
            }
        } while (!told.value(QStringLiteral("done")).toBool() && !patience.hasExpired());
        EXPECT_TRUE(told.value(QStringLiteral("done")).toBool()) << "the shop was not read to its end";
        const QJsonArray truth = told.value(QStringLiteral("orders")).toArray();
        EXPECT_GT(truth.size(), 40);
        // What was deleted, or sent, is looked for now and then.
        QStringList wrong;
        [[maybe_unused]] const bool agrees = QTest::qWaitFor(
            [&] { return (wrong = differences(truth, source)).isEmpty(); }, setup.overlapSeconds > 0 ? 15'000 : 2'000);
        end();
        return wrong;
    }

    std::unique_ptr<OrderDesk> orders;
    std::unique_ptr<PollSchedule> polls;
    std::optional<ShopCredentials> kept;
};

} // namespace kaibang::samples
