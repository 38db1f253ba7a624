// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every sample of every source comes in, and orders of which each text is like no other. Then every byte of what the
// household would send is looked at: no word of a source or a buyer may be in it.
#include "bundle_making.h"
#include "claim_tray.h"
#include "desk_fixture.h"
#include "feed_store.h"
#include "identity_samples.h"
#include "import_desk.h"
#include "json_digits.h"
#include "live_rooms.h"
#include "meli_orders.h"
#include "shopify_orders.h"
#include "show_store.h"
#include "tiktok_orders.h"
#include "woo_orders.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>

using namespace kaibang;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int leastLetters = 5; // shorter words are in everything

class BundleCanaryTest : public samples::DeskFixture
{
protected:
    void SetUp() override
    {
        DeskFixture::SetUp();
        // A rehearsal is told to nobody, so this one becomes real.
        ASSERT_TRUE(answer(store->run([](Ledger& l) { return l.setSetting(u"rehearsal"_s, u"0"_s); })).ok());
        store.reset();
        auto started = StoreThread::start([this] { return Ledger::open(path(), clock); });
        ASSERT_TRUE(started.ok());
        store = std::move(started).value();
    }
    /// Every text in a JSON document, names of members too.
    void collect(const QJsonValue& value)
    {
        if (value.isString())
            add(value.toString());
        for (const QJsonValue& each : value.toArray())
            collect(each);
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            add(it.key());
            collect(it.value());
        }
    }
    void add(const QString& text)
    {
        static const QRegularExpression amount(u"^[0-9.]{1,7}$"_s); // amounts are told; "10.00" is in every instant
        const QString word = text.trimmed();
        if (word.size() >= leastLetters && !amount.match(word).hasMatch())
            needles.insert(word);
    }
    void collectCells(const QByteArray& bytes)
    {
        const QString text = QUtf8StringView(bytes).isValidUtf8() ? QString::fromUtf8(bytes)
                                                                  : QString(QStringDecoder("GB18030").decode(bytes));
        static const QRegularExpression seams(u"[,\"\t\r\n=']+"_s);
        for (const QString& cell : text.split(seams, Qt::SkipEmptyParts))
            add(cell);
    }
    static QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
        return file.readAll();
    }
    /// The sample files of every export.
    QStringList sampleFiles()
    {
        QStringList files;
        QDirIterator all(QStringLiteral(KAIBANG_TEST_DATA), {u"*.csv"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            files.append(all.next());
            collectCells(contentOf(files.constLast()));
        }
        return files;
    }
    QList<OrderEvent> shopOrders()
    {
        const QString data = QStringLiteral(KAIBANG_TEST_DATA);
        const Instant now = clock.now();
        QList<Result<OrderEvent>> read;
        const auto document = [&](const QString& name) {
            const QJsonDocument json = jsonWithDigits(contentOf(data + name));
            if (json.isArray())
                collect(json.array());
            else
                collect(json.object());
            return json;
        };
        for (const QJsonValue& order : document(u"/woocommerce/real84_orders_list.json"_s).array())
            read.append(wooOrder(order.toObject(), u"canary-shop.example"_s, Origin::Poll, now));
        for (const auto& name : {u"/shopify/order_edited_unpaid.json"_s, u"/shopify/order_partly_refunded.json"_s})
            read.append(shopifyOrder(document(name).object(), u"canary-shop.example"_s, Origin::Poll, now));
        const QJsonObject parcel = document(u"/mercadolibre/shipment_delivered.json"_s).object();
        for (const auto& name : {u"/mercadolibre/order_paid.json"_s, u"/mercadolibre/order_refunded.json"_s})
            read.append(meliOrder(document(name).object(), parcel, u"canary-shop"_s, now));
        read.append(tiktokOrder(document(u"/tiktok/order_one_unit_cancelled.json"_s).object(), {}, u"canary"_s, now));
        QList<OrderEvent> events;
        for (const auto& each : read)
            if (each)
                events.append(each.value());
        return events;
    }
    /// An order of which every text is its own.
    OrderEvent canaryOrder(const QString& source, const QString& sku)
    {
        const auto word = [this, source](const char* field) {
            const QString text = u"canary-%1-%2"_s.arg(QLatin1String(field), source);
            add(text);
            return text;
        };
        OrderEvent e = samples::event(word("order"), Payment::Paid, 0, sku);
        e.source = source;
        e.shopId = word("shop");
        e.groupId = word("group");
        e.placedAt = clock.now();
        e.sourceStatus = word("status");
        e.sellerNote = word("seller-note");
        e.sourceEventId = word("delivery");
        e.live = {word("platform"), word("room"), word("host")};
        e.refunds = {Refund{word("refund"), clock.now(), 100, RefundState::Done, word("reason")}};
        e.buyer = samples::canaryBuyer(source);
        for (const QString& text :
             {e.buyer.platformId, e.buyer.display, e.buyer.receiver, e.buyer.phone, e.buyer.address, e.buyer.note})
            add(text);
        OrderLine& line = e.lines.front();
        line.lineId = word("line");
        line.productId = word("product-id");
        line.gtin = word("gtin");
        line.title = word("title");
        line.variant = word("engraving");
        line.unit = word("unit");
        line.lineStatus = word("line-status");
        return e;
    }
    /// A running show with claims, rooms, marks and feeds of other people's words.
    void fillShow()
    {
        for (const char* text :
             {"canary-room-id", "canary-room-name", "canary-viewer", "canary-words of a viewer",
              "canary-own-name of a shop", "canary-address.example", "canary-show title", "canary-note of stock"})
            add(QString::fromLatin1(text));
        const Uid variant = variants.at(0).uid;
        ASSERT_TRUE(answer(store->run([variant](Ledger& l) -> Result<Done> {
                        ShowStore shows(l);
                        const Uid show = shows.currentOrNew().value().uid;
                        if (const auto named = shows.rename(show, u"canary-show title"_s); !named)
                            return named;
                        if (const auto begun = shows.start(show); !begun)
                            return begun;
                        ShowFeed feed;
                        feed.told.source = u"woocommerce:canary-address.example"_s;
                        feed.told.name = u"canary-own-name of a shop"_s;
                        feed.told.kind = FeedKind::Polled;
                        if (const auto kept = FeedStore(l).save(show, {feed}); !kept)
                            return kept;
                        const auto moved =
                            StockStore(l).move(variant, 5, StockReason::TopUp, u"canary-note of stock"_s);
                        return moved ? Result<Done>(Done{}) : Result<Done>(moved.error());
                    })).ok());
    }
    QStringList found(const QByteArray& bytes) const
    {
        QStringList in;
        for (const QString& needle : needles)
            for (const QByteArray& form :
                 {needle.toUtf8(), QByteArray(reinterpret_cast<const char*>(needle.utf16()), needle.size() * 2)})
                if (bytes.contains(form) && !in.contains(needle))
                    in.append(needle);
        return in;
    }
    /// Words that are ours and may be everywhere: those of the catalogue, of the format, of known channels.
    void takeOurs()
    {
        ShowCompleteness empty;
        empty.sources.append(SourceCompleteness{});
        empty.sources.front().gaps.append(FeedGap{});
        const QString ours = QString::fromUtf8(QJsonDocument(toJson(empty)).toJson()) +
                             u" files polled comments true STUD-8W STUD-8P Stud Asia/Shanghai woocommerce mercadolibre "
                             "shopify tiktok counter taobao douyin kuaishou pinduoduo xiaohongshu wechat other"_s;
        needles.removeIf([&ours](const QString& needle) { return ours.contains(needle); });
    }
    QByteArray sent(const QList<BusinessDay>& days)
    {
        QByteArray all;
        for (const BusinessDay day : days) {
            const auto offer = answer(store->read(
                [day](Ledger& l) { return makeBundle(l, day, SigningKey::fromSeed(QByteArray(32, 'k'))); }));
            EXPECT_TRUE(offer.ok()) << offer.error().detail.toStdString();
            if (!offer)
                continue;
            all += offer.value().bytes + offer.value().fileName.toUtf8() + unfoldedFacts(offer.value().bytes).value();
        }
        return all;
    }
    QList<BusinessDay> allDays()
    {
        return answer(store->read([](Ledger& l) -> Result<QList<BusinessDay>> {
                   QList<BusinessDay> days;
                   Statement s = l.database().statement("SELECT DISTINCT biz_day FROM orders ORDER BY 1");
                   s.run();
                   while (s.next())
                       days.append(BusinessDay{static_cast<int>(s.integer(0))});
                   return days;
               }))
            .value();
    }

    QSet<QString> needles;
};

TEST_F(BundleCanaryTest, NoWordOfASourceOrABuyerIsInAnyBundle)
{
    OrderDesk orders(*store);
    ImportDesk imports(*store, orders);
    ClaimTray claims(*store, orders);
    fillShow();
    const auto imported = answer(imports.import(sampleFiles()));
    ASSERT_TRUE(imported.ok()) << imported.error().detail.toStdString();
    QList<OrderEvent> events = shopOrders();
    ASSERT_GE(events.size(), 8) << "the samples of the shops read";
    for (const auto& source : {u"taobao"_s, u"douyin"_s, u"canary-channel"_s, u"mercadolibre"_s})
        events.append(canaryOrder(source, source == u"douyin"_s ? u"STUD-8P"_s : u"STUD-8W"_s));
    ASSERT_TRUE(answer(orders.apply(OrderBatch{u"canary-feed"_s, events, {}, {}, false})).ok());
    BuyerComment comment;
    comment.source = u"canary-chat"_s;
    comment.displayName = u"canary-viewer"_s;
    comment.text = u"canary-words of a viewer"_s;
    comment.room = u"canary-room-id"_s;
    comment.roomName = u"canary-room-name"_s;
    ASSERT_TRUE(answer(claims.takeComment(comment)).ok());

    takeOurs();
    const QList<BusinessDay> days = allDays();
    ASSERT_GE(days.size(), 5);
    const QByteArray bundles = sent(days);
    EXPECT_EQ("", found(bundles).join(u" | "_s).toStdString())
        << "of " << needles.size() << " words in " << bundles.size() << " bytes";

    // Controls: the words are there, in what stays at home; and one that does go out is seen.
    store->drain();
    EXPECT_GE(found(samples::bytesOnDisk(path())).size(), 100);
    EXPECT_GE(needles.size(), 500);
    ASSERT_TRUE(answer(store->run([](Ledger& l) -> Result<Done> {
                    l.database().statement("UPDATE product SET name='canary-title-taobao'").run();
                    return Done{};
                })).ok());
    EXPECT_TRUE(found(sent(days)).contains(u"canary-title-taobao"_s));
}

} // namespace
