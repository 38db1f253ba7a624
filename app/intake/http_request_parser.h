// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

namespace kaibang {

/// One HTTP/1.1 request. Header names are lower-case.
struct HttpRequest
{
    QByteArray method, target;
    QHash<QByteArray, QByteArray> headers;
    QByteArray body;
    bool keepAlive = true;
};

/// Takes bytes as they come and gives whole requests (RFC 9112: Content-Length or chunked bodies, nothing else).
/// Never holds more than one request's limits plus what one read brought.
class HttpRequestParser
{
public:
    enum class State { NeedMore, Complete, Failed };

    HttpRequestParser(int headerLimit, qint64 bodyLimit);

    /// Adds bytes and reads on.
    State feed(const QByteArray& bytes);
    /// The complete request; the parser then reads on with what followed it.
    HttpRequest take();
    /// Reads on after take(), without new bytes.
    State resume() { return feed({}); }

    [[nodiscard]] int failedStatus() const { return m_failedStatus; } ///< 400, 413, 417, 431, 501 or 505
    [[nodiscard]] bool isIdle() const { return m_stage == Stage::Head && m_buffer.isEmpty(); }

private:
    enum class Stage { Head, Body, ChunkSize, ChunkData, ChunkEnd, Trailer, Whole, Bad };

    State fail(int status);
    bool step();
    bool readHead();
    bool parseHead(const QByteArray& head);
    bool chooseBody();
    bool readChunkSize();
    bool readLine(QByteArray& line, qsizetype limit);

    int m_headerLimit;
    qint64 m_bodyLimit;
    Stage m_stage = Stage::Head;
    QByteArray m_buffer;
    HttpRequest m_request;
    qint64 m_wanted = 0;
    qsizetype m_trailerBytes = 0;
    int m_failedStatus = 0;
};

} // namespace kaibang
