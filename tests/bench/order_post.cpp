// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "order_post.h"

#include "cloud_events.h"
#include "standard_webhooks.h"

#include <QJsonDocument>
#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <random>
#include <string>
#include <sys/socket.h>
#include <unistd.h>

namespace kaibang::bench {

namespace {

constexpr size_t connections = 8;

int connectTo(quint16 port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    const int now = 1;
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &now, sizeof now);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (connect(socket, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0)
        return socket;
    close(socket);
    return -1;
}

bool sendAll(int socket, const QByteArray& bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const ssize_t went =
            ::send(socket, bytes.constData() + at, static_cast<size_t>(bytes.size() - at), MSG_NOSIGNAL);
        if (went <= 0)
            return false;
        at += went;
    }
    return true;
}

// Reads one whole answer and returns its status; 0 when the connection ended.
int readAnswer(int socket)
{
    std::string got;
    char part[4096];
    for (;;) {
        const size_t head = got.find("\r\n\r\n");
        if (head != std::string::npos) {
            size_t length = 0;
            const size_t field = got.find("ontent-") == std::string::npos ? head : got.find("ength:");
            if (field < head)
                length = std::stoul(got.substr(field + 6));
            if (got.size() >= head + 4 + length)
                return std::stoi(got.substr(9, 3));
        }
        const ssize_t came = recv(socket, part, sizeof part, 0);
        if (came <= 0)
            return 0;
        got.append(part, static_cast<size_t>(came));
    }
}

QByteArray requestFor(const OrderEvent& event, const QByteArray& secret)
{
    const QByteArray id = "bench-" + event.orderId.toLatin1();
    const QByteArray body =
        QJsonDocument(toCloudEvent(event, QStringLiteral("bench"), event.orderId, event.placedAt)).toJson();
    const Instant now{QDateTime::currentMSecsSinceEpoch()};
    return "POST /events HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/cloudevents+json\r\nwebhook-id: " +
           id + "\r\nwebhook-timestamp: " + QByteArray::number(now.ms / 1000) +
           "\r\nwebhook-signature: " + signWebhook(id, now, body, secret) +
           "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

OrderPost::OrderPost(quint16 port, QByteArray secret, double ordersPerSecond, int seconds)
    : m_port(port)
    , m_secret(std::move(secret))
{
    const int count = static_cast<int>(ordersPerSecond * seconds);
    // A number of its own in front, so that runs one after the other do not repeat orders.
    OrderMill mill(static_cast<quint64>(ordersPerSecond), 0, count);
    std::mt19937_64 random(11);
    std::exponential_distribution<double> gap(ordersPerSecond);
    double due = 0;
    for (int i = 0; i < count; ++i) {
        OrderEvent event = mill.next();
        event.orderId.prepend(QString::number(static_cast<int>(ordersPerSecond)) + QLatin1Char('-'));
        due += gap(random);
        m_dueAfter.push_back(std::chrono::nanoseconds(static_cast<qint64>(due * 1e9)));
        // All of it before the first is sent: what grew meanwhile would be taken for the program's.
        m_due.emplace(event.orderId, m_dueAfter.back());
        m_events.push_back(std::move(event));
    }
    m_begun = std::chrono::steady_clock::now();
    m_running = static_cast<int>(connections);
    for (size_t i = 0; i < connections; ++i)
        m_threads.emplace_back([this, i] { sendEach(i, connections); });
}

OrderPost::~OrderPost()
{
    for (std::thread& thread : m_threads)
        thread.join();
}

SteadyTime OrderPost::dueOf(const QString& orderId) const
{
    const auto found = m_due.find(orderId);
    return found == m_due.end() ? std::chrono::steady_clock::now() : m_begun + found->second;
}

void OrderPost::sendEach(size_t first, size_t step)
{
    const int socket = connectTo(m_port);
    for (size_t i = first; socket >= 0 && i < m_events.size(); i += step) {
        const QByteArray request = requestFor(m_events[i], m_secret);
        std::this_thread::sleep_until(m_begun + m_dueAfter[i]);
        if (!sendAll(socket, request))
            break;
        ++m_sent;
        if (readAnswer(socket) != 200)
            ++m_refused;
    }
    if (socket >= 0)
        close(socket);
    --m_running;
}

} // namespace kaibang::bench
