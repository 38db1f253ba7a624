// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overlay_page.h"
#include "overlay_samples.h"
#include "overlay_state.h"
#include "page_client.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>
#include <sys/socket.h>

using namespace kaibang;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 wallMs = 1'800'000'000'000;

struct Served
{
    explicit Served(OverlayPageLimits limits = {})
    {
        auto opened = OverlayPage::open({0, token, [] { return wallMs; }, limits});
        EXPECT_TRUE(opened.ok());
        page = std::move(opened).value();
    }
    [[nodiscard]] QByteArray get(const QByteArray& path, const QByteArray& more = {}, const QByteArray& host = {}) const
    {
        const QByteArray own = "127.0.0.1:" + QByteArray::number(page->port());
        return "GET " + path + " HTTP/1.1\r\nHost: " + (host.isEmpty() ? own : host) + "\r\n" + more + "\r\n";
    }
    [[nodiscard]] QByteArray own(const QByteArray& name) const { return '/' + token + '/' + name; }
    int ask(const QByteArray& request)
    {
        PageClient client(page->port());
        client.say(request);
        const int status = client.answer();
        body = client.body;
        head = client.head;
        return status;
    }
    QJsonObject now()
    {
        EXPECT_EQ(ask(get(own("now"))), 200);
        return QJsonDocument::fromJson(body).object();
    }

    QByteArray token = OverlayPage::newToken();
    QByteArray body, head;
    std::unique_ptr<OverlayPage> page;
};

QList<QJsonObject> statesIn(const QByteArray& heard)
{
    QList<QJsonObject> states;
    const QList<QByteArray> lines = heard.split('\n');
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) // the last line may not be whole
        if (lines.at(i).startsWith("data: "))
            states += QJsonDocument::fromJson(lines.at(i).mid(6)).object();
    return states;
}

// The most this process has had in memory so far.
qint64 mostBytes()
{
    QFile file(u"/proc/self/status"_s);
    const QByteArray words = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return words.mid(words.indexOf("VmHWM:") + 6).simplified().split(' ').value(0).toLongLong() * 1024;
}

Overlay titled(int number)
{
    Overlay overlay;
    overlay.product.title = QString::number(number);
    return overlay;
}

TEST(OverlayPageTest, GivesOutAPageThatIsCompleteInItself)
{
    Served served;
    ASSERT_EQ(served.ask(served.get(served.own(""))), 200);
    EXPECT_TRUE(served.head.contains("Content-Type: text/html"));
    EXPECT_FALSE(served.head.toLower().contains("access-control")) << "no other website is let in";
    EXPECT_TRUE(served.head.contains("default-src 'none'"));
    EXPECT_FALSE(served.head.contains("unsafe-inline"));
    for (const char* outside : {"http:", "https:", "//cdn", "@import", "url(", ".innerHTML", "insertAdjacent", "eval("})
        EXPECT_FALSE(served.body.contains(outside)) << outside;
    EXPECT_EQ(served.page->address(),
              u"http://127.0.0.1:%1/%2/"_s.arg(served.page->port()).arg(QString::fromLatin1(served.token)));
    EXPECT_GE(served.token.size(), 24);
    EXPECT_NE(served.token, OverlayPage::newToken());
}

TEST(OverlayPageTest, TellsWhatLiesOnThePicture)
{
    Served served;
    EXPECT_TRUE(served.now().value("layers"_L1).toObject().isEmpty());
    served.page->show(samples::fullOverlay());
    const QJsonObject state = served.now();
    const QJsonObject layers = state.value("layers"_L1).toObject();
    EXPECT_EQ(layers.keys(), QStringList({u"clock"_s, u"disclosure"_s, u"opening"_s, u"product"_s, u"sign"_s}));
    const QJsonObject product = layers.value("product"_L1).toObject();
    EXPECT_EQ(product.value("price"_L1).toString(), u"¥59.00"_s);
    EXPECT_EQ(product.value("flashUntilMs"_L1).toInteger(), 1'800'000'125'000);
    EXPECT_EQ(product.value("placeAt"_L1).toObject().value("down"_L1).toString(), u"bottom"_s);
    EXPECT_EQ(layers.value("clock"_L1).toObject().value("offsetMs"_L1).toInt(), 8 * 3'600'000);
    EXPECT_EQ(layers.value("opening"_L1).toObject().value("place"_L1).toString(), u"2 / 3"_s);
    EXPECT_EQ(state.value("nowMs"_L1).toInteger(), wallMs);
    const QByteArray picture = product.value("picture"_L1).toString().toLatin1();
    ASSERT_EQ(served.ask(served.get(served.own(picture))), 200);
    const QImage seen = QImage::fromData(served.body, "PNG");
    EXPECT_EQ(seen.size(), QSize(208, 208));
    EXPECT_EQ(seen.pixelColor(100, 100), QColor(0, 0, 255));
    EXPECT_EQ(served.ask(served.get(served.own("picture/999"))), 404);
    EXPECT_EQ(served.ask(served.get(served.own("picture/../../../etc/passwd"))), 404);
}

TEST(OverlayPageTest, KeepsAPictureUntilItIsAnotherOne)
{
    Served served;
    Overlay overlay = samples::fullOverlay();
    const auto pictureNow = [&served] {
        return served.now()["layers"_L1].toObject()["product"_L1].toObject()["picture"_L1].toString();
    };
    served.page->show(overlay);
    const QString first = pictureNow();
    overlay.product.price = u"¥19.90"_s;
    served.page->show(overlay);
    EXPECT_EQ(pictureNow(), first) << "a new price is no new picture";
    overlay.product.picture = samples::plainPicture(QColor(255, 0, 0));
    served.page->show(overlay);
    EXPECT_NE(pictureNow(), first);
    EXPECT_EQ(served.ask(served.get(served.own(first.toLatin1()))), 200) << "a page that is late may still ask";
    for (int i = 0; i < 20; ++i) {
        overlay.product.picture = samples::plainPicture(QColor(i, 0, 0));
        served.page->show(overlay);
    }
    EXPECT_EQ(served.ask(served.get(served.own(first.toLatin1()))), 404) << "but not for ever";
}

TEST(OverlayPageTest, ASlateTakesEveryCardAway)
{
    Overlay overlay = samples::fullOverlay();
    overlay.cover = Slate{u"Back soon"_s, u"in five minutes"_s};
    const QJsonObject state = overlayState(overlay, {}, wallMs);
    EXPECT_EQ(state["layers"_L1].toObject().keys(), QStringList({u"clock"_s, u"sign"_s}));
    EXPECT_EQ(state["cover"_L1].toObject()["title"_L1].toString(), u"Back soon"_s);
    overlay.cover.reset();
    overlay.layout[OverlayLayer::Product].isShown = false;
    EXPECT_FALSE(overlayState(overlay, {}, wallMs)["layers"_L1].toObject().contains("product"_L1));
}

// The type of the card lets nobody's name in; what goes over the line is looked at all the same.
TEST(OverlayPageTest, NoBuyerIsInAnyByte)
{
    Served served;
    served.page->show(samples::fullOverlay());
    QByteArray bytes = QJsonDocument(served.now()).toJson();
    served.ask(served.get(served.own("")));
    bytes += served.body;
    for (const QString& part : {samples::canaryName, u"Canary"_s, u"金丝雀"_s, u"Hidalgo"_s})
        EXPECT_FALSE(bytes.contains(part.toUtf8())) << part.toStdString();
    EXPECT_TRUE(bytes.contains(MaskedName::ofName(samples::canaryName).text().toUtf8()));
    // Control: the same search finds a name that was let in by the seller's own text.
    Overlay leak = samples::fullOverlay();
    leak.product.title = samples::canaryName;
    served.page->show(leak);
    EXPECT_TRUE(QJsonDocument(served.now()).toJson().contains("Canary"));
}

TEST(OverlayPageTest, TellsEachWatcherEveryChangeInItsOrder)
{
    Served served;
    QSignalSpy counted(served.page.get(), &OverlayPage::watchersChanged);
    std::vector<std::unique_ptr<PageClient>> watchers;
    for (int i = 0; i < 10; ++i) {
        watchers.push_back(std::make_unique<PageClient>(served.page->port()));
        watchers.back()->say(served.get(served.own("state")));
        ASSERT_TRUE(watchers.back()->readUntil([&] { return statesIn(watchers.back()->heard).size() == 1; }));
    }
    EXPECT_TRUE(watchers[0]->heard.contains("text/event-stream"));
    EXPECT_TRUE(watchers[0]->heard.contains("retry: 1000"));
    for (int i = 1; i <= 50; ++i)
        served.page->show(titled(i));
    for (const auto& watcher : watchers) {
        ASSERT_TRUE(watcher->readUntil([&] {
            const auto states = statesIn(watcher->heard);
            return states.last()["layers"_L1].toObject()["product"_L1].toObject()["title"_L1].toString() == u"50"_s;
        }));
        qint64 before = 0;
        for (const QJsonObject& state : statesIn(watcher->heard)) {
            EXPECT_GT(state["version"_L1].toInteger(), before);
            before = state["version"_L1].toInteger();
        }
    }
    QTRY_VERIFY(!counted.isEmpty() && counted.last().first().toInt() == 10);
    watchers.clear();
    QTRY_COMPARE(counted.last().first().toInt(), 0);
}

TEST(OverlayPageTest, IsGivenToNobodyElse)
{
    Served served;
    QSignalSpy refused(served.page.get(), &OverlayPage::refused);
    const QByteArray page = served.own("now"), port = ':' + QByteArray::number(served.page->port());
    EXPECT_EQ(served.ask(served.get(page, {}, "localhost" + port)), 200);
    EXPECT_EQ(served.ask(served.get(page, {}, "evil.example" + port)), 403) << "a name that was made to point here";
    EXPECT_EQ(served.ask(served.get(page, {}, "127.0.0.1")), 403) << "the port belongs to it";
    EXPECT_EQ(served.ask(served.get(page, {}, "127.0.0.1.evil.example" + port)), 403);
    EXPECT_EQ(served.ask("GET " + page + " HTTP/1.1\r\n\r\n"), 403);
    EXPECT_EQ(served.ask(served.get(page, "Origin: http://evil.example\r\n")), 403);
    EXPECT_EQ(served.ask(served.get(page, "Origin: null\r\n")), 403);
    EXPECT_EQ(served.ask(served.get(page, "Sec-Fetch-Site: cross-site\r\n")), 403);
    EXPECT_EQ(served.ask(served.get(page, "Sec-Fetch-Site: same-origin\r\n")), 200);
    QByteArray wrong = served.token;
    wrong[0] = wrong[0] == 'A' ? 'B' : 'A';
    for (const QByteArray& path : {"/" + wrong + "/now", QByteArray("/"), QByteArray("/now"), "/" + served.token,
                                   "/" + served.token.chopped(1) + "/now", "//" + served.token + "/now", "*" + page})
        EXPECT_EQ(served.ask(served.get(path)), 404) << path.toStdString();
    EXPECT_EQ(served.ask("POST " + page + " HTTP/1.1\r\nHost: 127.0.0.1" + port + "\r\nContent-Length: 0\r\n\r\n"),
              405);
    EXPECT_EQ(served.ask("OPTIONS " + page + " HTTP/1.1\r\nHost: 127.0.0.1" + port + "\r\n\r\n"), 405);
    QTRY_VERIFY(refused.size() >= 15);
    for (const auto& each : refused)
        EXPECT_FALSE(each.at(1).toString().contains(QString::fromLatin1(served.token)));
}

TEST(OverlayPageTest, WhatIsTooLargeTooSlowOrTooManyHurtsNobodyElse)
{
    OverlayPageLimits limits;
    limits.connections = 4;
    limits.requestMs = 300;
    limits.idleMs = 1'000;
    Served served(limits);
    PageClient watcher(served.page->port());
    watcher.say(served.get(served.own("state")));
    ASSERT_TRUE(watcher.readUntil([&] { return statesIn(watcher.heard).size() == 1; }));

    EXPECT_EQ(served.ask("GET /" + QByteArray(20'000, 'a') + " HTTP/1.1\r\n\r\n"), 431);
    EXPECT_EQ(served.ask("GET / HTTP/1.1\r\nContent-Length: 9\r\n\r\n"), 413);
    EXPECT_EQ(served.ask(QByteArray("\x16\x03\x01\0\xff\r\n\r\n", 9)), 400);
    PageClient slow(served.page->port());
    slow.say("GET / HT");
    EXPECT_EQ(slow.answer(), 408);
    std::vector<std::unique_ptr<PageClient>> many;
    for (int i = 0; i < 12; ++i)
        many.push_back(std::make_unique<PageClient>(served.page->port()));
    EXPECT_TRUE(many.back()->isGone()) << "beyond the limit nobody is let in";
    served.page->show(titled(7));
    EXPECT_TRUE(watcher.readUntil([&] { return statesIn(watcher.heard).size() == 2; })) << "who is in is served";
    for (const auto& each : many)
        EXPECT_TRUE(each->isGone()) << "a connection that says nothing is closed";
    EXPECT_EQ(served.now()["version"_L1].toInteger(), 2);
}

// Asks for large pictures again and again and takes none: what is not taken is not made.
TEST(OverlayPageTest, WhoReadsNothingIsGivenNoMemory)
{
    OverlayPageLimits limits;
    limits.idleMs = 1'500;
    limits.connections = 2;
    Served served(limits);
    Overlay overlay = titled(1);
    overlay.product.picture = samples::plainPicture(Qt::black, {640, 640});
    QRandomGenerator(6).fillRange(reinterpret_cast<quint32*>(overlay.product.picture.bits()),
                                  640 * 640); // no PNG is small
    served.page->show(overlay);
    const QByteArray ask = served.get(served.own("picture/1"));
    PageClient other(served.page->port());
    other.say(served.get(served.own("state")));
    ASSERT_TRUE(other.readUntil([&] { return statesIn(other.heard).size() == 1; }));
    const qint64 before = mostBytes();
    PageClient greedy(served.page->port());
    greedy.socket.setReadBufferSize(1);
    for (int i = 0; i < 200; ++i)
        ::send(int(greedy.socket.socketDescriptor()), ask.constData(), size_t(ask.size()), MSG_NOSIGNAL);
    served.page->show(titled(2));
    EXPECT_TRUE(other.readUntil([&] { return statesIn(other.heard).size() == 2; })) << "others are served meanwhile";
    EXPECT_EQ(served.ask(ask), 0) << "it still has its place";
    EXPECT_TRUE(QTest::qWaitFor([&] { return served.ask(ask) == 200; }, 15'000)) << "it is cut off in the end";
    EXPECT_LT(mostBytes() - before, 60 << 20) << "200 such pictures are 240 MB";
}

TEST(OverlayPageTest, ATakenPortIsSaid)
{
    Served served;
    const auto second = OverlayPage::open({served.page->port(), "token", [] { return wallMs; }, {}});
    ASSERT_FALSE(second.ok());
    EXPECT_EQ(second.error().kind, ErrorKind::Network);
    EXPECT_EQ(OverlayPage::open({0, {}, [] { return wallMs; }, {}}).error().kind, ErrorKind::Invalid);
}

TEST(OverlayPageTest, EndsWithWatchersStillThere)
{
    auto served = std::make_unique<Served>();
    PageClient watcher(served->page->port());
    watcher.say(served->get(served->own("state")));
    ASSERT_TRUE(watcher.readUntil([&] { return statesIn(watcher.heard).size() == 1; }));
    served.reset();
    EXPECT_TRUE(watcher.isGone());
}

} // namespace
