// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "irc_chat.h"

#include <QPointer>
#include <QRandomGenerator>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <array>
#include <utility>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 readAtOnce = 256 * 1024;
constexpr int mostNames = 8;

QString newNick()
{
    return u"justinfan%1"_s.arg(QRandomGenerator::global()->bounded(10'000, 100'000));
}

std::optional<Instant> timeOf(const IrcLine& line)
{
    bool isNumber = false;
    if (const qint64 ms = line.tags.value(u"tmi-sent-ts"_s).toLongLong(&isNumber); isNumber && ms > 0)
        return Instant{ms};
    return Instant::fromIso(line.tags.value(u"time"_s));
}

// The reason of a number; a server may leave it out, and everything else with it.
QString reasonOf(const IrcLine& line)
{
    return line.params.value(line.params.size() - 1).left(200);
}

} // namespace

IrcChat::IrcChat(IrcSetup setup)
    : m_setup(std::move(setup))
    , m_pace(m_setup.firstWaitMs, m_setup.longestWaitMs)
    , m_retry(this)
    , m_answer(this)
    , m_quiet(this)
    , m_steady(this)
{
    m_setup.channel = m_setup.channel.trimmed().toLower();
    if (!m_setup.channel.startsWith(u'#') && !m_setup.channel.startsWith(u'&'))
        m_setup.channel.prepend(u'#');
    for (QTimer* timer : {&m_retry, &m_answer, &m_quiet, &m_steady})
        timer->setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &IrcChat::connectNow);
    connect(&m_answer, &QTimer::timeout, this, [this] { fail(FeedTrouble::TimedOut, u"no answer"_s); });
    connect(&m_quiet, &QTimer::timeout, this, &IrcChat::look);
    connect(&m_steady, &QTimer::timeout, this, [this] { m_pace.reset(); });
}

IrcChat::~IrcChat()
{
    if (m_socket)
        m_socket->disconnect(this);
}

void IrcChat::begin()
{
    connectNow();
}

void IrcChat::connectNow()
{
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->deleteLater();
    }
    m_cutter = {};
    m_isJoined = false;
    m_names = 0;
    m_socket = new QSslSocket(this);
    m_socket->setReadBufferSize(readAtOnce); // what a flood leaves waits with the server
    if (!m_setup.trustedRoot.isEmpty()) {
        QSslConfiguration trust = m_socket->sslConfiguration();
        trust.addCaCertificates(QSslCertificate::fromData(m_setup.trustedRoot, QSsl::Pem));
        m_socket->setSslConfiguration(trust);
    }
    connect(m_socket, &QSslSocket::readyRead, this, &IrcChat::read);
    connect(m_socket, &QSslSocket::errorOccurred, this,
            [this](QAbstractSocket::SocketError error) { fail(troubleOf(error), m_socket->errorString()); });
    m_answer.start(m_setup.answerMs);
    if (m_setup.isEncrypted) {
        connect(m_socket, &QSslSocket::encrypted, this, &IrcChat::greet);
        m_socket->connectToHostEncrypted(m_setup.host, m_setup.port);
    } else {
        connect(m_socket, &QSslSocket::connected, this, &IrcChat::greet);
        m_socket->connectToHost(m_setup.host, m_setup.port);
    }
}

// All at once: a server that knows no CAP says so and goes on, and one that does answers each request by itself.
void IrcChat::greet()
{
    m_nick = newNick();
    send("CAP REQ :twitch.tv/tags");
    send("CAP REQ :message-tags");
    send("CAP REQ :server-time");
    send("NICK " + m_nick.toLatin1());
    send("USER " + m_nick.toLatin1() + " 0 * :reader");
    send("CAP END");
}

void IrcChat::read()
{
    ChatReading reading;
    while (m_socket && m_socket->bytesAvailable() > 0) {
        const QPointer<QSslSocket> socket(m_socket);
        const QList<QByteArray> lines = m_cutter.feed(m_socket->read(readAtOnce));
        for (const QByteArray& line : lines) {
            if (m_socket != socket)
                break; // a line ended the connection
            if (const auto known = readIrcLine(line))
                take(*known, reading);
            else
                ++reading.unreadable;
        }
        if (m_socket != socket)
            break;
    }
    reading.unreadable += m_cutter.takeTooLong();
    if (m_isJoined) {
        m_answer.stop();
        m_quiet.start(m_setup.quietMs);
    }
    if (reading != ChatReading{})
        Q_EMIT heard(reading);
    else if (m_isJoined)
        Q_EMIT aliveSeen();
}

void IrcChat::take(const IrcLine& line, ChatReading& reading)
{
    if (line.command == "PRIVMSG"_L1)
        takeWords(line, reading);
    else if (line.command == "PING"_L1)
        send("PONG :" + line.params.value(0).toUtf8());
    else if (line.command == "RECONNECT"_L1) // the server goes down for a while and says so
        fail(FeedTrouble::ServerFailed, u"the server asked to come again"_s);
    else if (line.command == "ERROR"_L1)
        fail(m_isJoined ? FeedTrouble::ServerFailed : FeedTrouble::ShutOut, line.params.value(0).left(200));
    else if (line.command == "KICK"_L1 && line.params.value(1).compare(m_nick, Qt::CaseInsensitive) == 0)
        fail(FeedTrouble::NoChannel, u"shut out of the channel"_s);
    else if (line.command == "JOIN"_L1 && line.nick().compare(m_nick, Qt::CaseInsensitive) == 0) {
        m_isJoined = true;
        m_steady.start(steadyMs);
        tell({true, FeedTrouble::None, {}, std::nullopt});
    } else if (line.command == "NOTICE"_L1 && (line.tags.value(u"msg-id"_s) == "msg_channel_suspended"_L1 ||
                                               line.tags.value(u"msg-id"_s) == "msg_banned"_L1))
        fail(FeedTrouble::NoChannel, line.tags.value(u"msg-id"_s));
    else if (line.command == "NOTICE"_L1 && !m_isJoined &&
             line.params.value(1).startsWith("Login "_L1)) // "Login authentication failed", "Login unsuccessful"
        fail(FeedTrouble::ShutOut, line.params.value(1).left(200));
    else if (line.command.at(0).isDigit())
        takeNumber(line);
}

void IrcChat::takeNumber(const IrcLine& line)
{
    constexpr std::array noEntry{403, 405, 407, 437, 471, 473, 474, 475, 476, 477, 489};
    const int number = line.command.toInt();
    if (number == 1) {
        m_nick = line.params.value(0, m_nick); // servers cut long names
        send("JOIN " + m_setup.channel.toUtf8());
    } else if (number == 432 || number == 433 || number == 436) {
        if (++m_names > mostNames)
            return fail(FeedTrouble::ShutOut, u"no name is free"_s);
        m_nick = newNick();
        if (number == 432) // some servers allow nine letters
            m_nick.replace("justinfan"_L1, "jfan"_L1);
        send("NICK " + m_nick.toLatin1());
    } else if (number == 464 || number == 465) {
        fail(FeedTrouble::ShutOut, reasonOf(line));
    } else if (std::find(noEntry.begin(), noEntry.end(), number) != noEntry.end() && !m_isJoined) {
        fail(FeedTrouble::NoChannel, reasonOf(line));
    }
}

void IrcChat::takeWords(const IrcLine& line, ChatReading& reading)
{
    QString words = line.params.value(1);
    // "/me wants one" comes wrapped in CTCP; every other CTCP is talk between programs.
    if (words.startsWith(u'\x01')) {
        if (!words.startsWith("\x01"
                              "ACTION "_L1)) {
            ++reading.events;
            return;
        }
        words = words.mid(8).chopped(words.endsWith(u'\x01') ? 1 : 0);
    }
    if (line.params.value(0).compare(m_setup.channel, Qt::CaseInsensitive) != 0 || line.nick().isEmpty()) {
        ++reading.events; // said to us alone, or by the server
        return;
    }
    if (line.tags.value(u"bits"_s).toInt() > 0) {
        ++reading.donations;
        return;
    }
    BuyerComment comment;
    comment.source = platform();
    comment.displayName = line.tags.value(u"display-name"_s);
    if (comment.displayName.trimmed().isEmpty())
        comment.displayName = line.nick();
    comment.text = words;
    comment.messageId = line.tags.value(u"id"_s, line.tags.value(u"msgid"_s));
    comment.at = timeOf(line);
    comment.room = m_setup.channel.mid(1);
    comment.isOwnRoom = true;
    if (withoutMarkup(words).isEmpty())
        ++reading.events;
    else
        reading.comments.append(comment);
}

void IrcChat::send(const QByteArray& line)
{
    QByteArray safe = line.left(500);
    safe.replace('\r', ' ').replace('\n', ' ');
    m_socket->write(safe + "\r\n");
}

// Nothing came for a while: a line that is cut without a word looks the same as a quiet chat until somebody asks.
void IrcChat::look()
{
    send("PING :kaibang");
    m_answer.start(m_setup.answerMs);
}

void IrcChat::fail(FeedTrouble trouble, const QString& detail)
{
    for (QTimer* timer : {&m_answer, &m_quiet, &m_steady})
        timer->stop();
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
        m_socket->deleteLater();
        m_socket = nullptr;
    }
    m_isJoined = false;
    // Where only a person can help nobody is asked every few seconds.
    const bool isForPeople = trouble == FeedTrouble::NoChannel || trouble == FeedTrouble::ShutOut;
    const qint64 wait = isForPeople ? std::max(m_pace.next(), m_setup.longestWaitMs / 2) : m_pace.next();
    m_retry.start(static_cast<int>(wait));
    tell({false, trouble, detail, wait});
}

void IrcChat::tell(const ChatState& state)
{
    Q_EMIT stateChanged(state);
}

QString IrcChat::platform() const
{
    return m_setup.host.endsWith("twitch.tv"_L1, Qt::CaseInsensitive) ? u"twitch"_s : u"irc"_s;
}

} // namespace kaibang
