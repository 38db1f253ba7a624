// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Chats over lines that break: IRC's lines as data, a server that fails on purpose, Debian's ngircd, and a tool's
// socket.
#include "irc_chat.h"
#include "peer_process.h"
#include "socket_chat.h"

#include <QFile>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>
#include <gtest/gtest.h>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;
using samples::PeerProcess;

constexpr int patience = 20'000;

TEST(IrcLine, RecordedLinesAreRead)
{
    QFile file(QStringLiteral(KAIBANG_TEST_DATA "/chat/twitch_irc.txt"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    IrcLineCutter cutter;
    const QList<QByteArray> lines = cutter.feed(file.readAll());
    ASSERT_GE(lines.size(), 3);
    const auto tagged = readIrcLine(lines.at(0));
    ASSERT_TRUE(tagged);
    EXPECT_EQ(tagged->tags.value(u"id"_s), u"b34ccfc7-4977-403a-8a94-33c6bac34fb8"_s);
    EXPECT_EQ(tagged->tags.value(u"tmi-sent-ts"_s), u"1507246572675"_s);
    EXPECT_EQ(tagged->nick(), u"lupita"_s);
    EXPECT_EQ(tagged->command, u"PRIVMSG"_s);
    EXPECT_EQ(tagged->params, QStringList({u"#rancho"_s, u"lo quiero"_s}));
    EXPECT_EQ(readIrcLine(lines.at(1))->command, u"PING"_s);
    EXPECT_EQ(readIrcLine(lines.at(1))->params, QStringList{u"tmi.twitch.tv"_s});
    EXPECT_EQ(readIrcLine(lines.at(2))->params.at(1), u"要2 / sold 12 M / lo quiero"_s);
}

TEST(IrcLine, TagsPrefixesAndParametersAsTheProtocolSays)
{
    const auto line = readIrcLine("@a=x\\:\\s\\\\\\r\\ny\\;b;c=;d=1=2;e=end\\ :n!u@h  priVmsg  #a b :  c :d ");
    ASSERT_TRUE(line);
    EXPECT_EQ(line->tags.value(u"a"_s), u"x; \\\r\ny"_s);
    EXPECT_TRUE(line->tags.contains(u"b"_s) || line->tags.contains(u"\\;b"_s) || line->tags.contains(u"c"_s));
    EXPECT_EQ(line->tags.value(u"d"_s), u"1=2"_s);
    EXPECT_EQ(line->tags.value(u"e"_s), u"end"_s);
    EXPECT_EQ(line->prefix, u"n!u@h"_s);
    EXPECT_EQ(line->command, u"PRIVMSG"_s);
    EXPECT_EQ(line->params, QStringList({u"#a"_s, u"b"_s, u"  c :d "_s}));
    EXPECT_EQ(readIrcLine(":server 001 me :")->params, QStringList({u"me"_s, QString()}));
    EXPECT_EQ(readIrcLine("PING")->params, QStringList());
    for (const char* none : {"", " ", ":only", "@a=b", "@a :p", "12 a", "PRIV MSG:", "\xff\xfe", "12345 x"})
        EXPECT_TRUE(!readIrcLine(none) || readIrcLine(none)->command == u"PRIV"_s) << none;
    EXPECT_TRUE(readIrcLine("PRIVMSG #a :\xff\xfe")) << "bytes that are no text are still a message";
}

TEST(IrcLine, PiecesMakeTheSameLinesAndALongOneIsLeftOutWhole)
{
    const QByteArray bytes = "PING :a\r\n\r\nPRIVMSG #a :" + QByteArray(20'000, 'x') + "\r\nPING :b\nPING :c\r\nPIN";
    const QList<QByteArray> wanted{"PING :a", "PING :b", "PING :c"};
    for (const qsizetype step : {1, 7, 512, 8'000, 100'000}) {
        IrcLineCutter cutter;
        QList<QByteArray> lines;
        for (qsizetype at = 0; at < bytes.size(); at += step)
            lines += cutter.feed(bytes.mid(at, step));
        EXPECT_EQ(lines, wanted) << step;
        EXPECT_EQ(cutter.takeTooLong(), 1) << step;
        EXPECT_EQ(cutter.takeTooLong(), 0);
    }
}

/// A chat that is listened to, on this thread.
class Listener
{
public:
    explicit Listener(std::unique_ptr<ChatSource> made)
        : source(std::move(made))
    {
        QObject::connect(source.get(), &ChatSource::heard, source.get(),
                         [this](const ChatReading& r) { reading += r; });
        QObject::connect(source.get(), &ChatSource::stateChanged, source.get(),
                         [this](const ChatState& state) { states.append(state); });
        source->begin();
    }
    bool hears(qsizetype comments)
    {
        return QTest::qWaitFor([&] { return reading.comments.size() >= comments; }, patience);
    }
    bool says(FeedTrouble trouble)
    {
        return QTest::qWaitFor(
            [&] {
                return std::any_of(states.begin(), states.end(),
                                   [trouble](const ChatState& s) { return s.trouble == trouble; });
            },
            patience);
    }
    ChatReading reading;
    QList<ChatState> states;
    std::unique_ptr<ChatSource> source;
};

IrcSetup setupFor(quint16 port)
{
    IrcSetup setup;
    setup.host = u"127.0.0.1"_s;
    setup.port = port;
    setup.isEncrypted = false;
    setup.channel = u"Rancho"_s;
    setup.firstWaitMs = 50;
    setup.longestWaitMs = 400;
    setup.answerMs = 5'000;
    return setup;
}

std::unique_ptr<ChatSource> irc(const IrcSetup& setup)
{
    return std::make_unique<IrcChat>(setup);
}

TEST(IrcChat, CommentsComeWithTheirIdsTimesAndRooms)
{
    PeerProcess server(u"irc_server.py"_s, {u"chat"_s});
    ASSERT_GT(server.port(), 0) << "python3 is needed";
    Listener chat(irc(setupFor(server.port())));
    ASSERT_TRUE(chat.hears(3));
    const BuyerComment& first = chat.reading.comments.at(0);
    EXPECT_EQ(first.displayName, u"Lupita"_s);
    EXPECT_EQ(first.text, u"lo quiero"_s);
    EXPECT_EQ(first.messageId, u"b34ccfc7-4977-403a-8a94-33c6bac34fb8"_s);
    EXPECT_TRUE(first.at);
    EXPECT_EQ(first.room, u"rancho"_s);
    EXPECT_TRUE(first.isOwnRoom);
    EXPECT_EQ(first.source, u"irc"_s);
    EXPECT_EQ(chat.reading.comments.at(1).text, u"dame uno"_s) << "it came in two halves";
    EXPECT_EQ(chat.reading.comments.at(2).text, u"要2"_s) << "what /me says counts too";
    EXPECT_EQ(chat.reading.comments.at(2).displayName, u"bob"_s);
    EXPECT_EQ(chat.reading.events, 2) << "said to somebody else; a program's question";
    EXPECT_EQ(chat.reading.unreadable, 1) << "the line that was too long";
    EXPECT_TRUE(chat.states.constLast().isJoined);
    ASSERT_TRUE(QTest::qWaitFor([&] { return server.said().contains("PONG"); }, patience));
    EXPECT_TRUE(server.said().contains("NICK justinfan")) << server.said().toStdString();
    EXPECT_TRUE(server.said().contains("JOIN #rancho"));
}

TEST(IrcChat, ALineThatBreaksIsMendedAndSaysSo)
{
    PeerProcess server(u"irc_server.py"_s, {u"drop"_s});
    Listener chat(irc(setupFor(server.port())));
    ASSERT_TRUE(chat.says(FeedTrouble::NoConnection));
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            return std::any_of(chat.reading.comments.begin(), chat.reading.comments.end(),
                               [](const BuyerComment& c) { return c.text == u"dame uno"_s; });
        },
        patience));
    EXPECT_TRUE(server.said().contains("CLIENT 3"));
    for (const BuyerComment& comment : chat.reading.comments)
        EXPECT_NE(comment.text, u"dame u"_s) << "half a comment is none";
    EXPECT_TRUE(chat.states.constLast().isJoined);
}

TEST(IrcChat, NamesInUseClosedChannelsAndServersThatGoAreToldApart)
{
    PeerProcess named(u"irc_server.py"_s, {u"nick"_s});
    Listener taken(irc(setupFor(named.port())));
    ASSERT_TRUE(taken.hears(3));
    EXPECT_EQ(named.said().count("NICK justinfan"), 4);

    PeerProcess closed(u"irc_server.py"_s, {u"closed"_s});
    Listener refused(irc(setupFor(closed.port())));
    EXPECT_TRUE(refused.says(FeedTrouble::NoChannel));
    EXPECT_TRUE(refused.states.constLast().nextTryMs);

    PeerProcess going(u"irc_server.py"_s, {u"reconnect"_s});
    Listener back(irc(setupFor(going.port())));
    EXPECT_TRUE(back.says(FeedTrouble::ServerFailed));
    EXPECT_TRUE(back.hears(4));

    PeerProcess deaf(u"irc_server.py"_s, {u"deaf"_s});
    IrcSetup hasty = setupFor(deaf.port());
    hasty.answerMs = 300;
    Listener waiting(irc(hasty));
    EXPECT_TRUE(waiting.says(FeedTrouble::TimedOut));

    QTcpServer nobody;
    ASSERT_TRUE(nobody.listen(QHostAddress::LocalHost));
    const quint16 gone = nobody.serverPort();
    nobody.close();
    Listener alone(irc(setupFor(gone)));
    EXPECT_TRUE(alone.says(FeedTrouble::NoConnection));
}

TEST(IrcChat, ALineThatWasCutWithoutAWordIsNoticed)
{
    PeerProcess server(u"irc_server.py"_s, {u"chat"_s});
    IrcSetup setup = setupFor(server.port());
    setup.quietMs = 300;
    Listener chat(irc(setup));
    ASSERT_TRUE(chat.hears(3));
    QSignalSpy alive(chat.source.get(), &ChatSource::aliveSeen);
    ASSERT_TRUE(QTest::qWaitFor([&] { return alive.count() > 0; }, patience)) << "the server answers a PING";
    EXPECT_TRUE(chat.states.constLast().isJoined);
}

TEST(IrcChat, AFloodIsReadToItsLastComment)
{
    PeerProcess server(u"irc_server.py"_s, {u"flood:5000"_s});
    Listener chat(irc(setupFor(server.port())));
    ASSERT_TRUE(chat.hears(5'000));
    EXPECT_EQ(chat.reading.comments.size(), 5'000);
    EXPECT_EQ(chat.reading.comments.constLast().messageId, u"f4999"_s);
}

TEST(IrcChat, AServerThatCannotProveWhoItIsIsNotRead)
{
    if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
        GTEST_SKIP() << "openssl is missing";
    QTemporaryDir folder;
    const QString key = folder.filePath(u"key.pem"_s), certificate = folder.filePath(u"certificate.pem"_s);
    QProcess openssl;
    openssl.start(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s, key,
                                 u"-out"_s, certificate, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=127.0.0.1"_s,
                                 u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s});
    ASSERT_TRUE(openssl.waitForFinished());
    ASSERT_EQ(openssl.exitCode(), 0) << openssl.readAllStandardError().toStdString();
    PeerProcess server(u"irc_server.py"_s, {u"chat"_s, u"--tls"_s, certificate, key});
    IrcSetup setup = setupFor(server.port());
    setup.isEncrypted = true;
    Listener stranger(irc(setup));
    EXPECT_TRUE(stranger.says(FeedTrouble::TlsFailed));
    EXPECT_TRUE(stranger.reading.comments.isEmpty());
    QFile root(certificate);
    ASSERT_TRUE(root.open(QIODevice::ReadOnly));
    setup.trustedRoot = root.readAll();
    Listener known(irc(setup));
    EXPECT_TRUE(known.hears(3));
}

/// Debian's ngircd with a channel of its own.
class Ngircd
{
public:
    Ngircd()
    {
        QString program = QStandardPaths::findExecutable(u"ngircd"_s);
        if (program.isEmpty())
            program = QStandardPaths::findExecutable(u"ngircd"_s, {u"/usr/sbin"_s});
        if (program.isEmpty())
            return;
        QTcpServer probe;
        probe.listen(QHostAddress::LocalHost);
        m_port = probe.serverPort();
        probe.close();
        QFile config(m_folder.filePath(u"ngircd.conf"_s));
        config.open(QIODevice::WriteOnly);
        config.write(
            "[Global]\nName = irc.test.local\nInfo = test\nAdminInfo1 = a\nAdminInfo2 = b\nAdminEMail = a@b.test\n"
            "Listen = 127.0.0.1\nPorts = " +
            QByteArray::number(m_port) +
            "\nMotdPhrase = hello\n[Options]\nDNS = no\nIdent = no\nPAM = no\n[Limits]\nMaxNickLength = 9\n"
            "PingTimeout = 2\nPongTimeout = 5\n[Channel]\nName = #rancho\nModes = tn\n");
        config.close();
        m_process.start(program, {u"-n"_s, u"-f"_s, config.fileName()});
        m_process.waitForStarted();
    }
    ~Ngircd()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(5'000))
            m_process.kill();
    }
    [[nodiscard]] quint16 port() const { return m_process.state() == QProcess::Running ? m_port : quint16{0}; }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

/// A viewer with a client of the test's own.
class Viewer
{
public:
    explicit Viewer(quint16 port)
    {
        socket.connectToHost(QHostAddress::LocalHost, port);
        EXPECT_TRUE(QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; }, patience));
        socket.write("NICK lupita\r\nUSER lupita 0 * :Lupita\r\n");
        waitFor(" 001 ");
        socket.write("JOIN #rancho\r\n");
        waitFor(" 366 ");
    }
    bool waitFor(const QByteArray& part)
    {
        return QTest::qWaitFor(
            [&] {
                seen += socket.readAll();
                return seen.contains(part);
            },
            patience);
    }
    void say(const QString& words) { socket.write("PRIVMSG #rancho :" + words.toUtf8() + "\r\n"); }
    QTcpSocket socket;
    QByteArray seen;
};

TEST(IrcChat, ReadsTheChannelOfDebiansNgircd)
{
    Ngircd server;
    if (server.port() == 0)
        GTEST_SKIP() << "ngircd is missing";
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            QTcpSocket probe;
            probe.connectToHost(QHostAddress::LocalHost, server.port());
            return probe.waitForConnected(200);
        },
        patience));
    Listener chat(irc(setupFor(server.port())));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !chat.states.isEmpty() && chat.states.constLast().isJoined; }, patience));
    Viewer viewer(server.port());
    viewer.say(u"要2 / sold 12 M / lo quiero"_s);
    viewer.say(u"<b>yo</b>"_s);
    ASSERT_TRUE(chat.hears(2));
    EXPECT_EQ(chat.reading.comments.at(0).displayName, u"lupita"_s);
    EXPECT_EQ(chat.reading.comments.at(0).text, u"要2 / sold 12 M / lo quiero"_s);
    EXPECT_EQ(chat.reading.comments.at(0).messageId, QString()) << "a plain server gives none";
    // The server asks every two seconds whether we are there, and sends away who does not answer.
    QTest::qWait(9'000);
    viewer.socket.write("PONG :irc.test.local\r\n");
    EXPECT_TRUE(chat.states.constLast().isJoined);
    EXPECT_EQ(chat.states.size(), 1);
}

TEST(IrcChat, ControlAnotherChannelOfNgircdIsNotHeard)
{
    Ngircd server;
    if (server.port() == 0)
        GTEST_SKIP() << "ngircd is missing";
    QTest::qWait(500);
    IrcSetup setup = setupFor(server.port());
    setup.channel = u"somebody-else"_s;
    Listener chat(irc(setup));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !chat.states.isEmpty() && chat.states.constLast().isJoined; }, patience));
    Viewer viewer(server.port());
    viewer.say(u"lo quiero"_s);
    EXPECT_FALSE(QTest::qWaitFor([&] { return !chat.reading.comments.isEmpty(); }, 1'000));
}

TEST(SocketChat, ReadsAToolsMessagesAndComesBack)
{
    QWebSocketServer tool(u"tool"_s, QWebSocketServer::NonSecureMode);
    ASSERT_TRUE(tool.listen(QHostAddress::LocalHost));
    const quint16 port = tool.serverPort();
    SocketChat::Setup setup;
    setup.address = QUrl(u"ws://127.0.0.1:%1"_s.arg(port));
    setup.firstWaitMs = 50;
    setup.longestWaitMs = 200;
    Listener chat(std::make_unique<SocketChat>(setup));
    QFile file(QStringLiteral(KAIBANG_TEST_DATA "/chat/barrage.jsonl"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> frames = file.readAll().split('\n');
    for (int round = 1; round <= 2; ++round) {
        ASSERT_TRUE(QTest::qWaitFor([&] { return tool.hasPendingConnections(); }, patience));
        const std::unique_ptr<QWebSocket> client(tool.nextPendingConnection());
        for (const QByteArray& frame : frames)
            round == 1 ? client->sendTextMessage(QString::fromUtf8(frame)) : client->sendBinaryMessage(frame);
        ASSERT_TRUE(chat.hears(2 * round));
        client->close();
        ASSERT_TRUE(QTest::qWaitFor([&] { return !chat.states.constLast().isJoined; }, patience));
    }
    EXPECT_EQ(chat.reading.comments.at(0).text, u"要2"_s);
    EXPECT_EQ(chat.reading.donations, 2);
    EXPECT_EQ(chat.states.constLast().trouble, FeedTrouble::NoConnection);
    // A frame that no comment fills is not read into memory.
    ASSERT_TRUE(QTest::qWaitFor([&] { return tool.hasPendingConnections(); }, patience));
    const std::unique_ptr<QWebSocket> client(tool.nextPendingConnection());
    client->sendTextMessage(QString(2'000'000, u'x'));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !chat.states.constLast().isJoined; }, patience));
}

TEST(SocketChat, AnAddressIsReadAsPeopleTypeIt)
{
    EXPECT_EQ(SocketChat::addressOf(u" 127.0.0.1:8888 "_s)->toString(), u"ws://127.0.0.1:8888"_s);
    EXPECT_EQ(SocketChat::addressOf(u"wss://a.example/x"_s)->toString(), u"wss://a.example/x"_s);
    for (const QString& none : {u""_s, u"http://127.0.0.1"_s, u"ws://"_s, u"ws://a b"_s, u"ws://me:pw@host"_s})
        EXPECT_FALSE(SocketChat::addressOf(none)) << none.toStdString();
}

} // namespace
} // namespace kaibang
