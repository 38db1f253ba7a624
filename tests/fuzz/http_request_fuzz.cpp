// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes on the socket, in pieces of any size: limits hold, and how the bytes were cut changes nothing.
#include "http_request_parser.h"
#include "must.h"

#include <QList>

using namespace kaibang;

namespace {

constexpr int headerLimit = 2048;
constexpr qint64 bodyLimit = 4096;

struct Heard
{
    QList<QByteArray> bodies;
    int failedStatus = 0;
    bool operator==(const Heard&) const = default;
};

Heard hear(const QByteArray& bytes, qsizetype piece)
{
    HttpRequestParser parser(headerLimit, bodyLimit);
    Heard heard;
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        auto state = parser.feed(bytes.mid(at, piece));
        while (state == HttpRequestParser::State::Complete) {
            heard.bodies.append(parser.take().body);
            KAIBANG_MUST(heard.bodies.constLast().size() <= bodyLimit);
            state = parser.resume();
        }
        if (state == HttpRequestParser::State::Failed) {
            heard.failedStatus = parser.failedStatus();
            KAIBANG_MUST(heard.failedStatus >= 400 && heard.failedStatus < 600);
            break;
        }
    }
    return heard;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size < 2)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char*>(data + 1), static_cast<qsizetype>(size - 1));
    KAIBANG_MUST(hear(bytes, bytes.size()) == hear(bytes, 1 + data[0] % 64));
    return 0;
}
