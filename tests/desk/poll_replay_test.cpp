// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A shop that fails and changes while it is read (tests/peers/woo_shop.py), against its own truth.
#include "desk_fixture.h"
#include "poll_schedule.h"
#include "shop_process.h"
#include "shop_store.h"
#include "woo_source.h"

#include <QDeadlineTimer>
#include <QJsonArray>

using namespace kaibang;
using namespace Qt::Literals::StringLiterals;
using samples::DeskFixture;
using samples::ShopProcess;

namespace {

class PollReplay : public DeskFixture
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
    void begin(qint64 overlap)
    {
        orders = std::make_unique<OrderDesk>(*store);
        polls = std::make_unique<PollSchedule>(*store, *orders, clock, rhythm());
        const auto rows = answer(store->read([](Ledger& ledger) { return ShopStore(ledger).connected(); }));
        WooSetup setup;
        setup.shop = rows.value().front().shop;
        setup.credentials = {QLatin1String(ShopProcess::key), QString::fromUtf8(ShopProcess::secret)};
        setup.now = [this] { return clock.now(); };
        setup.limits.quietMs = 500;
        setup.perPage = 25;
        setup.overlapSeconds = overlap;
        polls->add(rows.value().front(), std::make_unique<WooSource>(setup));
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
    QMap<QString, QJsonObject> ledgerOrders()
    {
        return answer(store->read([](Ledger& ledger) -> Result<QMap<QString, QJsonObject>> {
                   QMap<QString, QJsonObject> found;
                   Statement s = ledger.database().statement("SELECT ext_id,payment,closed,refunded,buyer_paid FROM "
                                                             "orders WHERE source='woocommerce' AND withdrawn=0");
                   s.run();
                   while (s.next())
                       found.insert(s.text(0),
                                    {{u"id"_s, s.text(0)},
                                     {u"payment"_s, s.integer(1)},
                                     {u"closed"_s, s.integer(2)},
                                     {u"refunded"_s, s.integer(3)},
                                     {u"paid"_s, s.optionalInteger(4) ? QJsonValue(s.integer(4)) : QJsonValue()},
                                     {u"lines"_s, QJsonArray()}});
                   Statement lines = ledger.database().statement(
                       "SELECT o.ext_id,l.line_id,l.quantity,l.line_total,coalesce(l.refunded_amount,0) FROM orders o "
                       "JOIN order_line l "
                       "USING(order_id) WHERE o.source='woocommerce' AND l.removed=0 ORDER BY l.line_id");
                   lines.run();
                   while (lines.next()) {
                       QJsonArray all = found[lines.text(0)].value(u"lines"_s).toArray();
                       all.append(QJsonArray{lines.text(1), lines.text(2), lines.integer(3), lines.integer(4)});
                       found[lines.text(0)].insert(u"lines"_s, all);
                   }
                   return ledger.database().checked(found);
               }))
            .value();
    }
    /// What the ledger has otherwise than the shop; empty when they agree.
    QStringList differences(const QJsonArray& truth)
    {
        QStringList wrong;
        QMap<QString, QJsonObject> found = ledgerOrders();
        for (const QJsonValue& value : truth) {
            const QJsonObject told = value.toObject();
            const QString id = told.value(u"id"_s).toString();
            const QJsonObject here = found.take(id);
            if (here != told)
                wrong +=
                    QString::fromUtf8(here.isEmpty() ? "lost " + id.toUtf8()
                                                     : QJsonDocument(here).toJson(QJsonDocument::Compact) + " is not " +
                                                           QJsonDocument(told).toJson(QJsonDocument::Compact));
        }
        for (const QString& id : found.keys())
            wrong += u"too much "_s + id;
        return wrong;
    }
    QStringList run(const QStringList& options, qint64 overlap, bool restarts)
    {
        const ShopProcess shop(options);
        EXPECT_GT(shop.port(), 0);
        Shop made{u"woocommerce:lab"_s, ShopKind::WooCommerce, u"lab"_s, shop.address(), u"Lab"_s, clock.now()};
        const QByteArray first = WooCursor::startingAt(Instant::fromIso(u"2026-11-20T00:00:00Z").value()).toBytes();
        EXPECT_TRUE(answer(store->run([made, first](Ledger& ledger) {
                        return ShopStore(ledger).connectShop(made, first);
                    })).ok());
        begin(overlap);
        int nextRestart = restarts ? 20 : 1'000'000;
        QJsonObject told;
        const QDeadlineTimer patience(180'000);
        do {
            QTest::qWait(200);
            told = shop.ask(u"/truth"_s);
            if (told.value(u"acts"_s).toInt() >= nextRestart) {
                nextRestart += 25;
                reopen();
                begin(overlap);
            }
        } while (!told.value(u"done"_s).toBool() && !patience.hasExpired());
        EXPECT_TRUE(told.value(u"done"_s).toBool()) << "the shop was not read to its end";
        EXPECT_GT(told.value(u"signed"_s).toInt(), 50);
        const QJsonArray truth = told.value(u"orders"_s).toArray();
        EXPECT_GT(truth.size(), 40);
        // What was deleted is looked for now and then.
        QStringList wrong;
        [[maybe_unused]] const bool agrees =
            QTest::qWaitFor([&] { return (wrong = differences(truth)).isEmpty(); }, overlap > 0 ? 15'000 : 2'000);
        end();
        return wrong;
    }

    std::unique_ptr<OrderDesk> orders;
    std::unique_ptr<PollSchedule> polls;
};

TEST_F(PollReplay, TheLedgerHoldsWhatTheShopHoldsAfterEveryFault)
{
    // Another shop with KAIBANG_SEED=N.
    const QStringList wrong =
        run({u"--seed"_s, qEnvironmentVariable("KAIBANG_SEED", u"7"_s), u"--acts"_s, u"70"_s, u"--faults"_s, u"0.15"_s},
            wooOverlapSeconds, true);
    EXPECT_TRUE(wrong.isEmpty()) << wrong.join(u'\n').toStdString();
    expectSound();
}

// The control: without the overlap orders that were stamped with a second that had been read already are lost.
TEST_F(PollReplay, WithoutTheOverlapOrdersAreLost)
{
    const QStringList wrong = run({u"--seed"_s, u"7"_s, u"--acts"_s, u"70"_s}, 0, false);
    EXPECT_TRUE(wrong.join(u' ').contains(u"lost "_s)) << wrong.join(u'\n').toStdString();
}

} // namespace
