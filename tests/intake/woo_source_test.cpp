// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A shop over real sockets: tests/peers/woo_shop.py, which checks signatures with Python's own hmac.
#include "shop_process.h"
#include "woo_source.h"

#include <QFile>
#include <QHostAddress>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

using namespace kaibang;
using namespace Qt::Literals::StringLiterals;
using samples::ShopProcess;

namespace {

constexpr int patience = 30'000;

ShopSetup setupFor(const QString& address, const QString& secret = QString::fromUtf8(ShopProcess::secret))
{
    ShopSetup setup;
    setup.shop.sourceId = u"woocommerce:lab"_s;
    setup.shop.shopId = u"lab"_s;
    setup.shop.address = address;
    setup.credentials = {QLatin1String(ShopProcess::key), secret};
    setup.now = [] { return Instant{QDateTime::currentMSecsSinceEpoch()}; };
    setup.limits.quietMs = 1500;
    return setup;
}

ShopTrial tried(ShopSetup setup)
{
    WooSource source(std::move(setup));
    std::optional<ShopTrial> told;
    source.tryOut([&told](const ShopTrial& trial) { told = trial; });
    EXPECT_TRUE(QTest::qWaitFor([&] { return told.has_value(); }, patience));
    return told.value_or(ShopTrial{});
}

PollReply asked(WooSource& source, const QByteArray& cursor)
{
    std::optional<PollReply> told;
    source.poll(cursor, [&told](PollReply reply) { told = std::move(reply); });
    EXPECT_TRUE(QTest::qWaitFor([&] { return told.has_value(); }, patience));
    return told.value_or(PollReply{});
}

QByteArray fromStart()
{
    return WooCursor::startingAt(Instant::fromIso(u"2026-11-20T00:00:00Z").value()).toBytes();
}

TEST(WooSource, ReadsAShopPageByPageAndThenIsQuiet)
{
    const ShopProcess shop;
    ASSERT_GT(shop.port(), 0) << "python3 is needed";
    ShopSetup setup = setupFor(shop.address());
    setup.perPage = 2;
    WooSource source(setup);
    QByteArray cursor = fromStart();
    QStringList ids;
    QList<OrderEvent> events;
    for (bool more = true; more;) {
        const PollReply reply = asked(source, cursor);
        ASSERT_FALSE(reply.failure) << reply.failure->detail.toStdString();
        for (const OrderEvent& event : reply.batch.events)
            ids += event.orderId;
        events += reply.batch.events;
        cursor = reply.batch.nextCursor;
        more = reply.batch.more;
    }
    ids.sort();
    EXPECT_EQ(ids, (QStringList{u"20"_s, u"21"_s, u"24"_s, u"25"_s, u"27"_s})); // each once
    const auto refunded =
        std::find_if(events.begin(), events.end(), [](const auto& e) { return e.orderId == u"21"_s; });
    EXPECT_EQ(refunded->lines.at(0).refundedAmount, 18500); // asked for besides
    const PollReply again = asked(source, cursor);
    EXPECT_TRUE(again.batch.events.isEmpty());
    EXPECT_EQ(shop.ask(u"/seen"_s).value("leaks"_L1).toInt(-1), 0); // no secret in any address
}

struct Trial
{
    const char* folder;
    FeedTrouble trouble;
};

class WooTrial : public testing::TestWithParam<Trial>
{};

TEST_P(WooTrial, SaysWhatIsWrong)
{
    const ShopProcess shop;
    EXPECT_EQ(tried(setupFor(shop.address(QLatin1String(GetParam().folder)))).trouble, GetParam().trouble);
}

INSTANTIATE_TEST_SUITE_P(Shops, WooTrial,
                         testing::Values(Trial{"", FeedTrouble::None}, Trial{"/html", FeedTrouble::NotAShop},
                                         Trial{"/plain", FeedTrouble::NotAShop},
                                         Trial{"/blocked", FeedTrouble::Blocked},
                                         Trial{"/readonly", FeedTrouble::NoPermission},
                                         Trial{"/clock", FeedTrouble::ClockOff}, Trial{"/busy", FeedTrouble::Busy},
                                         Trial{"/broken", FeedTrouble::ServerFailed},
                                         Trial{"/old", FeedTrouble::TooOld}, Trial{"/moved", FeedTrouble::Redirected},
                                         Trial{"/slow", FeedTrouble::TimedOut}));

TEST(WooSource, WrongKeysAndAddressesAreTold)
{
    const ShopProcess shop;
    EXPECT_EQ(tried(setupFor(shop.address(), u"cs_other"_s)).trouble, FeedTrouble::WrongKey);
    EXPECT_EQ(tried(setupFor(u"http://shop.invalid"_s)).trouble, FeedTrouble::HostNotFound);
    EXPECT_EQ(tried(setupFor(u"http://127.0.0.1:1"_s)).trouble, FeedTrouble::NoConnection);
    // A wrong clock here is no wrong key: the shop's own clock tells.
    ShopSetup late = setupFor(shop.address());
    late.now = [] { return Instant{QDateTime::currentMSecsSinceEpoch() - 3'600'000}; };
    const ShopTrial trial = tried(late);
    EXPECT_EQ(trial.trouble, FeedTrouble::ClockOff);
    EXPECT_NEAR(static_cast<double>(trial.clockOffsetMs), 3'600'000.0, 60'000.0);
}

TEST(WooSource, ARedirectIsToldAndNotFollowed)
{
    const ShopProcess shop;
    const ShopTrial trial = tried(setupFor(shop.address(u"/moved"_s)));
    EXPECT_TRUE(trial.detail.startsWith(shop.address(u"/elsewhere"_s))) << trial.detail.toStdString();
    EXPECT_FALSE(trial.detail.contains(u"oauth"_s)) << trial.detail.toStdString();
    EXPECT_EQ(shop.ask(u"/seen"_s).value("elsewhere"_L1).toInt(-1), 0);
}

TEST(WooSource, RetryAfterIsReadAsSecondsAndAsADate)
{
    const ShopProcess shop;
    WooSource source(setupFor(shop.address(u"/busy"_s)));
    EXPECT_EQ(asked(source, fromStart()).failure->retryAfterMs, 120'000);
    FetchAnswer answer;
    answer.headers = {{"retry-after", "Sun, 29 Nov 2026 12:00:30 GMT"}, {"date", "Sun, 29 Nov 2026 12:00:00 GMT"}};
    EXPECT_EQ(answer.retryAfterMs(Instant{0}), 30'000); // on the shop's clock, not on ours
    answer.headers.insert("retry-after", "soon");
    EXPECT_EQ(answer.retryAfterMs(Instant{0}), std::nullopt);
    answer.headers.insert("retry-after", "-5");
    EXPECT_EQ(answer.retryAfterMs(Instant{0}), std::nullopt);
}

TEST(WooSource, ADeletedOrderIsFoundAndATrashedOneIsNotTakenForIt)
{
    const ShopProcess shop;
    WooSource source(setupFor(shop.address()));
    std::optional<PollReply> told;
    source.lookAgain({u"20"_s, u"26"_s, u"27"_s}, [&told](PollReply reply) { told = std::move(reply); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return told.has_value(); }, patience));
    ASSERT_FALSE(told->failure);
    ASSERT_EQ(told->batch.events.size(), 1);
    EXPECT_EQ(told->batch.events.front().orderId, u"26"_s);
    EXPECT_EQ(told->batch.events.front().closed, Closed::CancelledUnpaid);
    EXPECT_TRUE(told->batch.events.front().flags.testFlag(EventFlag::LinesOnly));
    EXPECT_TRUE(told->batch.nextCursor.isEmpty());
}

TEST(WooSource, AnOrderWhoseRefundsCannotBeReadIsAskedForAgain)
{
    const ShopProcess shop;
    WooSource source(setupFor(shop.address(u"/torn"_s))); // a page for people where the list of refunds should be
    const PollReply reply = asked(source, fromStart());
    ASSERT_TRUE(reply.failure);
    EXPECT_TRUE(reply.batch.events.isEmpty());
    EXPECT_TRUE(reply.batch.nextCursor.isEmpty());
}

// A server that says just these bytes and then closes.
class RawServer : public QTcpServer
{
public:
    explicit RawServer(QByteArray bytes, bool stays = false)
        : m_bytes(std::move(bytes))
    {
        EXPECT_TRUE(listen(QHostAddress::LocalHost));
        connect(this, &QTcpServer::newConnection, this, [this, stays] {
            QTcpSocket* socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket, stays] {
                socket->readAll();
                socket->write(m_bytes);
                if (!stays)
                    socket->disconnectFromHost();
            });
        });
    }
    QString address() const { return u"http://127.0.0.1:%1"_s.arg(serverPort()); }

private:
    QByteArray m_bytes;
};

TEST(WooSource, AnAnswerThatBreaksOffIsNoAnswer)
{
    const char* answers[]{
        "HTTP/1.1 200 OK\r\nContent-Length: 4000\r\nX-WP-TotalPages: 1\r\n\r\n[]",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nX-WP-TotalPages: 1\r\n\r\n2\r\n[]\r\n",
        "HTTP/1.1 200 OK\r\nX-WP-TotalPages: 1\r\nContent-Length: 9\r\n\r\n[{\"id\":1,",
        "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}",
        "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n[{\"id\":1}]",
        "nonsense\r\n\r\n",
        "",
    };
    for (const char* answer : answers) {
        const RawServer server(answer);
        WooSource source(setupFor(server.address()));
        const PollReply reply = asked(source, fromStart());
        ASSERT_TRUE(reply.failure) << answer;
        EXPECT_EQ(reply.failure->trouble, FeedTrouble::BadAnswer) << answer;
        EXPECT_TRUE(reply.batch.events.isEmpty());
        EXPECT_TRUE(reply.batch.nextCursor.isEmpty()) << answer;
    }
}

TEST(WooSource, AnAnswerWithoutEndIsGivenUp)
{
    const QByteArray head = "HTTP/1.1 200 OK\r\nX-WP-TotalPages: 1\r\n\r\n[";
    {
        const RawServer server(head + QByteArray(3'000'000, ' '), true);
        ShopSetup setup = setupFor(server.address());
        setup.limits.bodyBytes = 1'000'000;
        WooSource source(setup);
        EXPECT_EQ(asked(source, fromStart()).failure->trouble, FeedTrouble::BadAnswer);
    }
    const RawServer server(head, true);
    ShopSetup setup = setupFor(server.address());
    setup.limits.quietMs = 60'000;
    setup.limits.totalMs = 700;
    WooSource source(setup);
    EXPECT_EQ(asked(source, fromStart()).failure->trouble, FeedTrouble::TimedOut);
}

TEST(WooSource, OverTlsACertificateThatNobodyVouchesForEndsTheTalk)
{
    QTemporaryDir folder;
    const QString both = folder.filePath(u"both.pem"_s);
    QProcess openssl;
    openssl.start(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s,
                                 u"-subj"_s, u"/CN=localhost"_s, u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s,
                                 u"-keyout"_s, both, u"-out"_s, folder.filePath(u"cert.pem"_s)});
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        GTEST_SKIP() << "openssl is not installed";
    QFile all(both);
    QFile cert(folder.filePath(u"cert.pem"_s));
    ASSERT_TRUE(all.open(QIODevice::Append) && cert.open(QIODevice::ReadOnly));
    const QByteArray pem = cert.readAll();
    all.write(pem);
    all.close();
    const ShopProcess shop({u"--cert"_s, both});
    const QString address = shop.address().replace(u"http:"_s, u"https:"_s);
    EXPECT_EQ(tried(setupFor(address)).trouble, FeedTrouble::TlsFailed);
    // The control: where somebody vouches for it, the key is sent as a password.
    QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
    const QSslConfiguration usual = trusting;
    trusting.addCaCertificates(QSslCertificate::fromData(pem));
    QSslConfiguration::setDefaultConfiguration(trusting);
    EXPECT_EQ(tried(setupFor(address)).trouble, FeedTrouble::None);
    EXPECT_EQ(tried(setupFor(address, u"cs_other"_s)).trouble, FeedTrouble::WrongKey);
    QSslConfiguration::setDefaultConfiguration(usual);
}

} // namespace
