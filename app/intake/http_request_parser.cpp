// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_request_parser.h"

#include <algorithm>
#include <utility>

namespace kaibang {

namespace {
constexpr qsizetype longestChunkLine = 256;
constexpr qsizetype longestTrailer = 4096;

bool isToken(const QByteArray& text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}
} // namespace

HttpRequestParser::HttpRequestParser(int headerLimit, qint64 bodyLimit)
    : m_headerLimit(headerLimit)
    , m_bodyLimit(bodyLimit)
{}

HttpRequestParser::State HttpRequestParser::feed(const QByteArray& bytes)
{
    m_buffer.append(bytes);
    while (m_stage != Stage::Bad && m_stage != Stage::Whole)
        if (!step())
            break;
    return m_stage == Stage::Bad ? State::Failed : m_stage == Stage::Whole ? State::Complete : State::NeedMore;
}

HttpRequest HttpRequestParser::take()
{
    HttpRequest request = std::exchange(m_request, {});
    m_stage = Stage::Head;
    m_wanted = 0;
    m_trailerBytes = 0;
    return request;
}

HttpRequestParser::State HttpRequestParser::fail(int status)
{
    m_failedStatus = status;
    m_stage = Stage::Bad;
    m_buffer.clear();
    return State::Failed;
}

// One step of reading; false when more bytes are needed.
bool HttpRequestParser::step()
{
    QByteArray line;
    switch (m_stage) {
    case Stage::Head:
        return readHead();
    case Stage::Body:
    case Stage::ChunkData: {
        const qsizetype part = static_cast<qsizetype>(std::min<qint64>(m_wanted, m_buffer.size()));
        m_request.body.append(m_buffer.first(part));
        m_buffer.remove(0, part);
        m_wanted -= part;
        if (m_wanted > 0)
            return false;
        m_stage = m_stage == Stage::Body ? Stage::Whole : Stage::ChunkEnd;
        return true;
    }
    case Stage::ChunkSize:
        return readChunkSize();
    case Stage::ChunkEnd:
        if (!readLine(line, 2))
            return m_stage == Stage::Bad;
        if (!line.isEmpty())
            fail(400);
        else
            m_stage = Stage::ChunkSize;
        return true;
    case Stage::Trailer:
        if (!readLine(line, longestTrailer))
            return m_stage == Stage::Bad;
        m_trailerBytes += line.size();
        if (line.isEmpty())
            m_stage = Stage::Whole;
        else if (m_trailerBytes > longestTrailer)
            fail(431);
        return true;
    case Stage::Whole:
    case Stage::Bad:
        break;
    }
    return false;
}

bool HttpRequestParser::readHead()
{
    // A blank line before a request is left over from a careless sender and means nothing.
    while (m_buffer.startsWith("\r\n"))
        m_buffer.remove(0, 2);
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end > m_headerLimit || (end < 0 && m_buffer.size() > m_headerLimit)) {
        fail(431);
        return true;
    }
    if (end < 0)
        return false;
    const QByteArray head = m_buffer.first(end);
    m_buffer.remove(0, end + 4);
    if (parseHead(head))
        chooseBody();
    return true;
}

bool HttpRequestParser::parseHead(const QByteArray& head)
{
    const auto bad = [this](int status) { return fail(status), false; };
    QList<QByteArray> lines = head.split('\n');
    for (QByteArray& line : lines)
        if (line.endsWith('\r'))
            line.chop(1);
    const QList<QByteArray> words = lines.takeFirst().split(' ');
    if (words.size() != 3 || !isToken(words[0]) || words[1].isEmpty())
        return bad(400);
    if (words[2] != "HTTP/1.1" && words[2] != "HTTP/1.0")
        return bad(words[2].startsWith("HTTP/") ? 505 : 400);
    m_request.method = words[0];
    m_request.target = words[1];
    for (const QByteArray& line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0 || !isToken(line.first(colon)))
            return bad(400);
        const QByteArray name = line.first(colon).toLower();
        const QByteArray value = line.sliced(colon + 1).trimmed();
        // Two lengths, or a length said twice, is how requests are smuggled; other repeats are joined by rule.
        if (m_request.headers.contains(name) && (name == "content-length" || name == "transfer-encoding"))
            return bad(400);
        QByteArray& held = m_request.headers[name];
        held = held.isEmpty() ? value : held + ", " + value;
    }
    const QByteArray connection = m_request.headers.value("connection").toLower();
    m_request.keepAlive = words[2] == "HTTP/1.1" ? connection != "close" : connection == "keep-alive";
    return true;
}

bool HttpRequestParser::chooseBody()
{
    const auto& headers = m_request.headers;
    const bool hasLength = headers.contains("content-length");
    if (headers.contains("transfer-encoding")) {
        if (hasLength)
            return fail(400), false;
        if (headers.value("transfer-encoding").toLower() != "chunked")
            return fail(501), false;
        m_stage = Stage::ChunkSize;
        return true;
    }
    if (!hasLength) {
        m_stage = Stage::Whole;
        return true;
    }
    const QByteArray text = headers.value("content-length");
    const bool digits = !text.isEmpty() && text.size() <= 18 &&
                        std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!digits)
        return fail(400), false;
    m_wanted = text.toLongLong();
    if (m_wanted > m_bodyLimit)
        return fail(413), false;
    m_stage = m_wanted == 0 ? Stage::Whole : Stage::Body;
    return true;
}

bool HttpRequestParser::readChunkSize()
{
    QByteArray line;
    if (!readLine(line, longestChunkLine))
        return m_stage == Stage::Bad;
    const QByteArray size = line.split(';').first().trimmed();
    const bool digits = !size.isEmpty() && size.size() <= 8 && std::all_of(size.begin(), size.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    });
    if (!digits) {
        fail(400);
        return true;
    }
    m_wanted = size.toLongLong(nullptr, 16);
    if (m_request.body.size() + m_wanted > m_bodyLimit)
        fail(413);
    else
        m_stage = m_wanted == 0 ? Stage::Trailer : Stage::ChunkData;
    return true;
}

bool HttpRequestParser::readLine(QByteArray& line, qsizetype limit)
{
    const qsizetype end = m_buffer.indexOf("\r\n");
    if (end > limit || (end < 0 && m_buffer.size() > limit + 1)) {
        fail(400);
        return false;
    }
    if (end < 0)
        return false;
    line = m_buffer.first(end);
    m_buffer.remove(0, end + 2);
    return true;
}

} // namespace kaibang
