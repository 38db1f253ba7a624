// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Orders of a WooCommerce shop as it writes them, where a reading of its lists has come to, and signatures.
#include "oauth_one.h"
#include "shop_address.h"
#include "woo_cursor.h"
#include "woo_orders.h"

#include <QFile>
#include <QJsonDocument>
#include <gtest/gtest.h>

using namespace kaibang;
using namespace Qt::Literals::StringLiterals;

namespace {

const Instant seen{1'800'000'000'000};

QJsonDocument data(const char* name)
{
    QFile file(QStringLiteral(KAIBANG_TEST_DATA "/woocommerce/") + QLatin1String(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll());
}

QJsonObject recorded(int id)
{
    for (const QJsonValue& order : data("real84_orders_list.json").array())
        if (order.toObject().value("id"_L1).toInt() == id)
            return order.toObject();
    ADD_FAILURE() << id;
    return {};
}

OrderEvent read(const QJsonObject& order)
{
    const auto event = wooOrder(order, u"shop"_s, Origin::Poll, seen);
    EXPECT_TRUE(event.ok()) << (event ? "" : event.error().detail.toStdString());
    return event ? event.value() : OrderEvent{};
}

QString wrong(const QJsonObject& order)
{
    const auto event = wooOrder(order, u"shop"_s, Origin::Poll, seen);
    return event ? QString() : event.error().detail;
}

QJsonObject with(QJsonObject object, const char* name, const QJsonValue& value)
{
    object.insert(QLatin1String(name), value);
    return object;
}

TEST(WooOrder, IsReadAsTheShopRecordedIt)
{
    const OrderEvent event = read(recorded(20));
    EXPECT_EQ(event.orderId, u"20"_s);
    EXPECT_EQ(event.source, u"woocommerce"_s);
    EXPECT_EQ(event.currency.code(), u"MXN"_s);
    EXPECT_EQ(event.sourceStatus, u"completed"_s);
    EXPECT_EQ(event.payment, Payment::Paid);
    EXPECT_EQ(event.closed, Closed::Completed);
    EXPECT_EQ(event.fulfilment, Fulfilment::Shipped);
    EXPECT_EQ(event.placedAt, Instant::fromIso(u"2026-11-23T22:09:37Z")); // not the site's 16:09
    EXPECT_EQ(event.paidAt, Instant::fromIso(u"2026-11-23T22:09:39Z"));
    EXPECT_EQ(event.sourceUpdatedAt, Instant::fromIso(u"2026-11-23T22:09:40Z"));
    EXPECT_EQ(event.amounts.itemsTotal, 51000);
    EXPECT_EQ(event.amounts.shipping, 8000);
    EXPECT_EQ(event.amounts.buyerPaid, 59000);
    EXPECT_EQ(event.amounts.refunded, 0);
    EXPECT_FALSE(event.flags.testFlag(EventFlag::AmountMismatch));
    ASSERT_EQ(event.lines.size(), 2);
    EXPECT_EQ(event.lines.at(0).lineId, u"7"_s);
    EXPECT_EQ(event.lines.at(0).sku, u"MANGO-5KG"_s);
    EXPECT_EQ(event.lines.at(0).quantity, u"2"_s);
    EXPECT_EQ(event.lines.at(0).unitPrice, 18500);
    EXPECT_EQ(event.lines.at(0).lineTotal, 37000);
    EXPECT_EQ(event.lines.at(0).variant, QString()); // a plugin's own notes are no choice of the buyer
    EXPECT_EQ(event.buyer.display, u"Ana Ejemplo"_s);
    EXPECT_EQ(event.buyer.phone, u"3110000000"_s);
    EXPECT_EQ(event.buyer.platformId, QString()); // 0 is a guest, not one buyer of many orders
}

TEST(WooOrder, HasARefundsInstantAndLinesFromTheirOwnList)
{
    OrderEvent event = read(recorded(21));
    EXPECT_EQ(event.payment, Payment::Refunded);
    EXPECT_EQ(event.amounts.buyerPaid, 63500); // the total stays as it was
    EXPECT_EQ(event.amounts.refunded, 63500);
    ASSERT_EQ(event.refunds.size(), 2);
    EXPECT_EQ(event.refunds.at(1).amount, 18500); // told as "-185.00"
    ASSERT_TRUE(addWooRefunds(event, data("real84_refunds.json").array()).ok());
    EXPECT_EQ(event.refunds.at(1).at, Instant::fromIso(u"2026-11-23T22:09:44Z"));
    EXPECT_EQ(event.lines.at(0).refundedQuantity, u"1"_s);
    EXPECT_EQ(event.lines.at(0).refundedAmount, 18500);
}

TEST(WooOrder, StatesSayWhatTheyMean)
{
    const QJsonObject paid = recorded(27);
    const QJsonObject unpaid = with(paid, "date_paid_gmt", QJsonValue());
    const auto state = [](const QJsonObject& order, const QString& status) {
        return read(with(order, "status", status));
    };
    EXPECT_EQ(state(unpaid, u"pending"_s).payment, Payment::Unpaid);
    EXPECT_EQ(state(unpaid, u"pending"_s).amounts.buyerPaid, std::nullopt); // owed is not paid
    EXPECT_EQ(state(unpaid, u"on-hold"_s).payment, Payment::Pending);
    EXPECT_EQ(state(unpaid, u"failed"_s).closed, Closed::None);
    EXPECT_EQ(state(with(unpaid, "payment_method", u"cod"_s), u"processing"_s).payment, Payment::Pending);
    EXPECT_EQ(state(unpaid, u"cancelled"_s).closed, Closed::CancelledUnpaid);
    EXPECT_EQ(state(unpaid, u"cancelled"_s).payment, Payment::Unpaid);
    // Money that came stays told, whatever the order is called afterwards.
    EXPECT_EQ(state(paid, u"cancelled"_s).payment, Payment::Paid);
    EXPECT_EQ(state(paid, u"trash"_s).closed, Closed::CancelledUnpaid);
    EXPECT_EQ(state(paid, u"wc-packed-by-plugin"_s).payment, Payment::Paid);
    const OrderEvent unknown = state(unpaid, u"wc-packed-by-plugin"_s);
    EXPECT_EQ(unknown.payment, Payment::Unknown);
    EXPECT_TRUE(unknown.flags.testFlag(EventFlag::UnknownStatus));
    // Tidying a sent order away calls nothing back.
    const OrderEvent tidied = read(with(recorded(20), "status", u"trash"_s));
    EXPECT_EQ(tidied.closed, Closed::Completed);
    EXPECT_EQ(tidied.fulfilment, Fulfilment::Shipped);
    EXPECT_TRUE(isWooDraft(with(unpaid, "status", u"checkout-draft"_s)));
}

TEST(WooOrder, IdsKeepEveryDigitAndAmountsEveryCent)
{
    QJsonObject order = recorded(27);
    EXPECT_EQ(read(with(order, "id", qint64{9007199254740993})).orderId, u"9007199254740993"_s); // beyond a double
    EXPECT_EQ(wrong(with(order, "id", 27.5)), u"id"_s);
    EXPECT_EQ(wrong(with(order, "total", 815.0)), u"total"_s); // a number has lost its digits already
    EXPECT_EQ(wrong(with(order, "total", u"8,15,0"_s)), u"total"_s);
    EXPECT_EQ(wrong(with(order, "currency", u"pesos"_s)), u"currency"_s);
    EXPECT_EQ(wrong(with(order, "date_created_gmt", QJsonValue())), u"date_created_gmt"_s);
    EXPECT_EQ(read(with(order, "total", u"12345678901234.56"_s)).amounts.buyerPaid, 1234567890123456);
    // More digits than the currency has are rounded as the shop rounds them.
    EXPECT_EQ(read(with(order, "total_tax", u"0.995"_s)).amounts.tax, 100);
    EXPECT_EQ(read(with(order, "total_tax", u"9.995"_s)).amounts.tax, 1000);
    EXPECT_EQ(read(with(order, "total_tax", u"-0.125"_s)).amounts.tax, -13);
    order = with(order, "currency", u"JPY"_s);
    EXPECT_EQ(read(order).amounts.buyerPaid, 815); // "815.00" of a currency without cents
    EXPECT_EQ(read(with(order, "total", u"815.5"_s)).amounts.buyerPaid, 816);
    EXPECT_EQ(read(with(order, "currency", u"KWD"_s)).amounts.buyerPaid, 815000);
}

TEST(WooOrder, TotalsThatDoNotAddUpAreMarked)
{
    EXPECT_FALSE(read(recorded(27)).flags.testFlag(EventFlag::AmountMismatch));
    EXPECT_TRUE(read(with(recorded(27), "total", u"900.00"_s)).flags.testFlag(EventFlag::AmountMismatch));
}

// A list as a shop keeps it: sorted by the time of change, in no order within a second.
class Pages
{
public:
    explicit Pages(int perPage)
        : m_perPage(perPage)
    {}
    WooPage answer(const WooAsk& ask) const
    {
        QList<ListedOrder> found;
        for (auto it = changes.cbegin(); it != changes.cend(); ++it)
            if (it.value() > ask.after && it.value() < ask.before.value_or(now + 1'000'000))
                found.append(ListedOrder{it.key(), it.value(), QByteArray::number(it.value())});
        std::sort(found.begin(), found.end(), [&ask](const ListedOrder& a, const ListedOrder& b) {
            return ask.isById ? a.id < b.id : std::tie(a.modified, a.hash, b.id) < std::tie(b.modified, b.hash, a.id);
        });
        const int total = static_cast<int>((found.size() + m_perPage - 1) / m_perPage);
        return {found.mid((ask.page - 1) * m_perPage, m_perPage), total, now};
    }
    QMap<QString, qint64> changes;
    qint64 now = 2'000'000;

private:
    int m_perPage;
};

// Reads until both lists are at their end; `between` happens between two questions.
QMap<QString, qint64> readAll(WooCursor& cursor, Pages& pages, qint64 overlap,
                              const std::function<void(int)>& between = {})
{
    QMap<QString, qint64> got;
    for (int question = 0; question < 1000; ++question) {
        const bool isTrash = cursor.list() == WooCursor::List::Trash;
        const WooPage page = isTrash ? WooPage{{}, 1, pages.now} : pages.answer(cursor.lane().next(overlap));
        if (!isTrash)
            for (const ListedOrder& row : page.rows)
                got.insert(row.id, row.modified);
        if (cursor.took(page, overlap))
            return got;
        // What is written down and read again is the same place.
        EXPECT_EQ(WooCursor::fromBytes(cursor.toBytes()), cursor);
        if (between)
            between(question);
    }
    ADD_FAILURE() << "reading does not end";
    return got;
}

TEST(WooCursor, PagesThatMoveWhileTheyAreReadLoseNothing)
{
    Pages pages(10);
    for (int i = 0; i < 95; ++i)
        pages.changes.insert(QString::number(1000 + i), 1'000'000 + i / 3);
    WooCursor cursor = WooCursor::startingAt(Instant{900'000'000});
    auto got = readAll(cursor, pages, pollOverlapSeconds, [&pages](int question) {
        pages.changes[QString::number(1000 + question * 3)] = ++pages.now; // goes to the end, pulls the rest forward
    });
    EXPECT_EQ(got.keys(), pages.changes.keys());
    got.insert(readAll(cursor, pages, pollOverlapSeconds));
    EXPECT_EQ(got, pages.changes);
}

TEST(WooCursor, ASecondWithMoreOrdersThanAPageIsReadWhole)
{
    Pages pages(10);
    for (int i = 0; i < 57; ++i)
        pages.changes.insert(QString::number(1000 + i), 1'000'000);
    pages.changes.insert(u"2000"_s, 1'000'001);
    WooCursor cursor = WooCursor::startingAt(Instant{900'000'000});
    auto got = readAll(cursor, pages, pollOverlapSeconds, [&pages](int question) {
        pages.changes[QString::number(1000 + question)] = ++pages.now; // leaves the second while it is read
    });
    EXPECT_EQ(got.keys(), pages.changes.keys());
    got.insert(readAll(cursor, pages, pollOverlapSeconds));
    EXPECT_EQ(got, pages.changes);
}

TEST(WooCursor, TheOverlapFindsWhatIsWrittenLateAndItsControlDoesNot)
{
    for (const qint64 overlap : {pollOverlapSeconds, qint64{0}}) {
        Pages pages(10);
        pages.changes.insert(u"1"_s, 1'000'000);
        WooCursor cursor = WooCursor::startingAt(Instant{900'000'000});
        EXPECT_EQ(readAll(cursor, pages, overlap).size(), 1);
        pages.changes.insert(u"2"_s, 1'000'000); // the same second
        pages.changes.insert(u"3"_s, 999'910);   // and one that was a minute and a half in the writing
        const auto got = readAll(cursor, pages, overlap);
        EXPECT_EQ(got.contains(u"2"_s), overlap > 0);
        EXPECT_EQ(got.contains(u"3"_s), overlap > 0);
    }
}

TEST(WooCursor, WhatTheOverlapBringsAgainIsKnownUntilItChanges)
{
    Pages pages(10);
    pages.changes.insert(u"1"_s, 1'000'000);
    WooCursor cursor = WooCursor::startingAt(Instant{900'000'000});
    readAll(cursor, pages, pollOverlapSeconds);
    EXPECT_TRUE(cursor.lane().knows(ListedOrder{u"1"_s, 1'000'000, "1000000"}));
    EXPECT_FALSE(cursor.lane().knows(ListedOrder{u"1"_s, 1'000'000, "changed within the second"}));
    const WooCursor before = cursor;
    readAll(cursor, pages, pollOverlapSeconds);
    EXPECT_EQ(cursor, before); // a quiet shop writes nothing
}

TEST(WooCursor, OfTwoVersionsOfOneSecondTheLaterReadIsTheNewer)
{
    WooCursor cursor = WooCursor::startingAt(Instant{900'000'000});
    const auto read = [&cursor](const QByteArray& hash, qint64 modified = 1'000'000) {
        const ListedOrder row{u"1"_s, modified, hash};
        const int version = cursor.lane().versionOf(row);
        cursor.took({{row}, 1, 2'000'000}, pollOverlapSeconds); // the orders
        cursor.took({{}, 1, 2'000'000}, pollOverlapSeconds);    // and the trash
        cursor = WooCursor::fromBytes(cursor.toBytes()).value();
        return version;
    };
    EXPECT_EQ(read("a"), 0);
    EXPECT_EQ(read("a"), 0);
    EXPECT_EQ(read("b"), 1);
    EXPECT_EQ(read("b"), 1);
    EXPECT_EQ(read("a"), 2); // changed back
    EXPECT_EQ(read("c", 1'000'001), 0);
}

TEST(WooCursor, AnOrderFromTheFutureHidesNoneOfThePresent)
{
    Pages pages(10);
    pages.changes.insert(u"1"_s, pages.now + 50'000); // a shop that stamped it with another zone
    WooCursor cursor = WooCursor::startingAt(Instant{900'000'000});
    readAll(cursor, pages, pollOverlapSeconds);
    pages.now += 60;
    pages.changes.insert(u"2"_s, pages.now);
    EXPECT_TRUE(readAll(cursor, pages, pollOverlapSeconds).contains(u"2"_s));
}

TEST(WooCursor, BytesThatAreNoneAreRefused)
{
    for (const char* bytes : {"", "null", "{}", "{\"v\":2}", "[1]", "\xff\xfe"})
        EXPECT_FALSE(WooCursor::fromBytes(bytes)) << bytes;
}

// The example of RFC 5849, section 3.4.1.1, as far as a request without a body and a token has it.
TEST(OAuthOne, TheBaseStringIsThatOfTheSpecification)
{
    const QUrl url(u"http://EXAMPLE.com:80/request?b5=left#out"_s);
    const QueryItems items{{"b5", "=%3D"}, {"a3", "a"}, {"c@", ""}, {"a2", "r b"}, {"c2", ""}, {"a3", "2 q"}};
    EXPECT_EQ(oauthBaseString("GET", url, items),
              "GET&http%3A%2F%2Fexample.com%2Frequest&a2%3Dr%2520b%26a3%3D2%2520q%26a3%3Da%26b5%3D%253D%25253D%26c%2540"
              "%3D%26c2%3D");
}

// The secret is made up; the signature is what `openssl dgst -sha256 -hmac` gives for the same base string.
TEST(OAuthOne, TheSecretSignsAndStaysAtHome)
{
    const QUrl url = oauthSignedUrl(QUrl(u"http://shop.example:8080/wp-json/wc/v3/orders"_s),
                                    {{"modified_after", "2026-11-23T22:07:37"}}, "ck_1", "cs_secret", "n1",
                                    Instant{1'800'000'000'999});
    const QByteArray query = url.query(QUrl::FullyEncoded).toLatin1();
    EXPECT_TRUE(query.contains("oauth_timestamp=1800000000&")) << query.toStdString();
    EXPECT_TRUE(query.contains("modified_after=2026-11-23T22%3A07%3A37&")) << query.toStdString();
    EXPECT_FALSE(query.contains("cs_secret"));
    EXPECT_TRUE(query.endsWith("&oauth_signature=RNroKH9%2FuL56kw6XWxxcF5%2BMVYhTQt8pyoS%2BGtrO1%2Bs%3D"))
        << query.toStdString();
}

TEST(ShopAddress, IsReadAsPeopleWriteIt)
{
    const auto address = [](const char* text) {
        const auto url = shopAddress(QString::fromUtf8(text));
        return url ? url.value().toString() : QString();
    };
    EXPECT_EQ(address(" shop.example.com "), u"https://shop.example.com"_s);
    EXPECT_EQ(address("https://Shop.example.com/tienda/wp-admin/edit.php?post=1#x"),
              u"https://shop.example.com/tienda"_s);
    EXPECT_EQ(address("http://127.0.0.1:8085/"), u"http://127.0.0.1:8085"_s);
    EXPECT_EQ(address("https://shop.example.com:443/wp-json/wc/v3/"), u"https://shop.example.com"_s);
    for (const char* text : {"", "   ", "ftp://shop.example.com", "https://user:pass@shop.example.com", "https://",
                             "shop example com", "file:///etc/passwd"})
        EXPECT_EQ(address(text), QString()) << text;
    EXPECT_EQ(shopIdOf(QUrl(u"https://shop.example.com/tienda"_s)),
              shopIdOf(QUrl(u"http://shop.example.com/tienda"_s)));
}

} // namespace
