// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle_file.h"
#include "village_intake.h"
#include "village_ledger.h"
#include "village_mill.h"
#include "village_roster.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace kaibang::samples {

/// A clock that stands where a test puts it.
class VillageClock : public Clock
{
public:
    [[nodiscard]] Instant now() const override { return time; }
    Instant time{QDateTime(QDate(2025, 11, 21), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch()};
};

/// A real village file in a folder of its own, with the households of a small made-up village enrolled.
class VillageFixture : public testing::Test
{
protected:
    void SetUp() override { ledger = freshLedger(QStringLiteral("village.kaibang")); }

    std::unique_ptr<VillageLedger> freshLedger(const QString& name)
    {
        auto made = VillageLedger::create(folder.filePath(name), {QStringLiteral("Shan Xia")}, clock);
        EXPECT_TRUE(made.ok()) << (made ? "" : made.error().detail.toStdString());
        for (const VillageHousehold& one : mill.enrolled())
            EXPECT_TRUE(VillageRoster(*made.value()).enrol(one).ok());
        return std::move(made).value();
    }
    ReceivedBundle received(const DayBundle& bundle, int household) const
    {
        const auto bytes = encodeBundle(bundle, mill.keyOf(household));
        EXPECT_TRUE(bytes.ok());
        return {bundle, mill.keyOf(household).publicKey(),
                QCryptographicHash::hash(bytes.value(), QCryptographicHash::Sha256),
                QStringLiteral("h%1-%2.kbday").arg(household).arg(bundle.number)};
    }
    ReceivedBundle received(int household, int day) const { return received(mill.bundle(household, day), household); }
    /// One batch of its own.
    BundleOutcome take(const ReceivedBundle& bundle) { return takeAll(*ledger, {bundle}).value(0); }
    QList<BundleOutcome> takeAll(VillageLedger& into, const QList<ReceivedBundle>& bundles)
    {
        QList<BundleOutcome> outcomes;
        EXPECT_TRUE(into.database().begin());
        VillageIntake intake(into);
        for (const ReceivedBundle& bundle : bundles) {
            auto outcome = intake.take(bundle);
            EXPECT_TRUE(outcome.ok()) << (outcome ? "" : outcome.error().detail.toStdString());
            if (outcome)
                outcomes.append(outcome.value());
        }
        const auto batch = intake.settle();
        EXPECT_TRUE(batch.ok()) << (batch ? "" : batch.error().detail.toStdString());
        EXPECT_TRUE(into.database().commit());
        for (BundleOutcome& outcome : outcomes)
            outcome.corrections = batch ? batch.value().corrections.value(outcome.sha256) : 0;
        return outcomes;
    }
    [[nodiscard]] int day(int n) const { return mill.firstDay() + n; }
    /// The first household, from `from` on, that streams on all these days.
    [[nodiscard]] int streamer(const QList<int>& days, int from = 0) const
    {
        for (int i = from; i < mill.shape().households; ++i)
            if (std::all_of(days.begin(), days.end(), [&](int each) { return mill.streams(i, each); }))
                return i;
        ADD_FAILURE() << "no such household";
        return 0;
    }

    QTemporaryDir folder;
    VillageClock clock;
    bench::VillageMill mill{{8, 12, 5, 7}};
    std::unique_ptr<VillageLedger> ledger;
};

/// All that a village knows, whatever numbers its words have: facts and sums, and the bundle by which each day stands.
inline QStringList villageDump(VillageLedger& ledger)
{
    static constexpr const char* questions[] = {
        "SELECT 'day',d.biz_day,hex(h.uid),hex(b.sha256),d.openings_left FROM f_day d JOIN household h USING(hh) JOIN "
        "bundle "
        "b USING(bundle_id)",
        "SELECT 'closing',d.biz_day,hex(h.uid),hex(b.sha256),stock_units,lot_mussels FROM f_closing d JOIN household h "
        "USING(hh) JOIN bundle b USING(bundle_id)",
        "SELECT 'shelf',hex(h.uid),hex(b.sha256) FROM f_shelf s JOIN household h USING(hh) JOIN bundle b "
        "USING(bundle_id)",
        "SELECT 'stock',hex(h.uid),f.n,i.variant_code,on_hand,list FROM f_stock f JOIN household h USING(hh) JOIN item "
        "i "
        "USING(item_id)",
        "SELECT 'told',t.biz_day,hex(h.uid),hex(b.sha256),currency,t.orders,paid,refunded FROM told t JOIN household h "
        "USING(hh) JOIN bundle b USING(bundle_id)",
        "SELECT 'order',biz_day,hex(h.uid),n,hex(f.uid),c.code,placed_at,state,currency,due,refunded FROM f_order f "
        "JOIN "
        "household h USING(hh) JOIN channel c USING(channel_id)",
        "SELECT 'line',biz_day,hex(h.uid),n,line,i.variant_code,p.category,p.code,thousandths,amount,unit,discount "
        "FROM "
        "f_line f JOIN household h USING(hh) JOIN item i USING(item_id) JOIN product p ON p.product_id=f.product_id",
        "SELECT 'opening',biz_day,hex(h.uid),n,l.farm,l.lot,state,pearls FROM f_opening f JOIN household h USING(hh) "
        "JOIN "
        "lot l USING(lot_id)",
        "SELECT 'refund',biz_day,hex(h.uid),n,at,currency,amount FROM f_refund f JOIN household h USING(hh)",
        "SELECT 'sum',month,hex(h.uid),c.code,currency,orders,paid,refunded,unknown FROM r_month_hh_channel f JOIN "
        "household "
        "h USING(hh) JOIN channel c USING(channel_id)",
        "SELECT 'village',biz_day,c.code,currency,orders,paid,refunded FROM r_day_channel f JOIN channel c "
        "USING(channel_id)",
        "SELECT 'goods',month,p.category,p.code,p.name,p.grade,p.size,c.code,currency,f.lines,paid FROM "
        "r_month_product_channel f JOIN product p USING(product_id) JOIN channel c USING(channel_id)"};
    constexpr int mostColumns = 12;
    QStringList all;
    for (const char* question : questions) {
        Statement s = ledger.database().statement(question);
        s.run();
        while (s.next()) {
            QStringList row;
            for (int i = 0; i < mostColumns; ++i)
                row.append(s.text(i));
            all.append(row.join(u'|'));
        }
    }
    EXPECT_TRUE(ledger.database().ok()) << ledger.database().error().detail.toStdString();
    all.sort();
    return all;
}

} // namespace kaibang::samples
