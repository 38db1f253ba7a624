// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the local intake takes for a request, whole and byte by byte, and what it answers to the rest.
#include "http_request_parser.h"

#include <gtest/gtest.h>

namespace kaibang {
namespace {

constexpr int headLimit = 200;
constexpr qint64 bodyLimit = 32;
const QByteArray chunkedHead = "POST /a HTTP/1.1\r\nTransfer-Encoding: Chunked\r\n\r\n";

QByteArray lengthHead(const QByteArray& length)
{
    return "POST /a HTTP/1.1\r\nContent-Length: " + length + "\r\n\r\n";
}

HttpRequestParser::State feedIn(HttpRequestParser& parser, const QByteArray& bytes, qsizetype step)
{
    auto state = HttpRequestParser::State::NeedMore;
    for (qsizetype at = 0; at < bytes.size() && state == HttpRequestParser::State::NeedMore; at += step)
        state = parser.feed(bytes.mid(at, step));
    return state;
}

struct RefusedRequest
{
    const char* why;
    QByteArray bytes;
    int status;
};

TEST(HttpRequest, WhatIsNoneIsRefusedWithTheStatusThatSaysWhy)
{
    const QByteArray get = "GET / HTTP/1.1\r\n";
    const QByteArray longLine(300, 'x');
    QByteArray manyTrailers;
    for (int i = 0; i < 60; ++i)
        manyTrailers += "X-Trailer: " + QByteArray(80, 't') + "\r\n";
    const RefusedRequest cases[]{
        {"two words", "GET /\r\n\r\n", 400},
        {"four words", "GET / x HTTP/1.1\r\n\r\n", 400},
        {"no method", " / HTTP/1.1\r\n\r\n", 400},
        {"no target", "GET  HTTP/1.1\r\n\r\n", 400},
        {"a sign below the letters in the method", "GE(T / HTTP/1.1\r\n\r\n", 400},
        {"a sign between digits and letters", "GE@T / HTTP/1.1\r\n\r\n", 400},
        {"a sign between the cases", "GE[T / HTTP/1.1\r\n\r\n", 400},
        {"a sign behind the letters", "GE{T / HTTP/1.1\r\n\r\n", 400},
        {"a version to come", "GET / HTTP/2.0\r\n\r\n", 505},
        {"another protocol", "GET / SPDY/3\r\n\r\n", 400},
        {"a header without a colon", get + "Host localhost\r\n\r\n", 400},
        {"a header without a name", get + ": x\r\n\r\n", 400},
        {"a blank before the colon", get + "Host : x\r\n\r\n", 400},
        {"a folded header", get + "Host: x\r\n folded: y\r\n\r\n", 400},
        {"a length said twice", get + "Content-Length: 1\r\nContent-Length: 1\r\n\r\nx", 400},
        {"an encoding said twice", get + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n", 400},
        {"a length and chunks", get + "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n", 400},
        {"an encoding nobody reads", get + "Transfer-Encoding: gzip\r\n\r\n", 501},
        {"an empty length", lengthHead(""), 400},
        {"a length of words", lengthHead("many"), 400},
        {"a length below none", lengthHead("-1"), 400},
        {"a length with a sum in it", lengthHead("1+1"), 400},
        {"a length of more digits than a number has", lengthHead(QByteArray(19, '1')), 400},
        {"a length beyond the limit", lengthHead("33"), 413},
        {"a head that never ends", get + "X: " + longLine, 431},
        {"a head that ends too late", get + "X: " + longLine + "\r\n\r\n", 431},
        {"a chunk without a size", chunkedHead + "\r\n", 400},
        {"a size below the digits", chunkedHead + "/\r\n", 400},
        {"a size between digits and letters", chunkedHead + "@\r\n", 400},
        {"a size behind F", chunkedHead + "G\r\n", 400},
        {"a size before a", chunkedHead + "_\r\n", 400},
        {"a size behind f", chunkedHead + "g\r\n", 400},
        {"a size of nine digits", chunkedHead + "000000001\r\nx\r\n", 400},
        {"a chunk beyond the limit", chunkedHead + "21\r\n", 413},
        {"chunks beyond the limit together", chunkedHead + "10\r\n0123456789abcdef\r\n11\r\n", 413},
        {"a line of a size that never ends", chunkedHead + "1;" + longLine, 400},
        {"a line of a size that ends too late", chunkedHead + "1;" + longLine + "\r\n", 400},
        {"a chunk longer than it said", chunkedHead + "1\r\nxyz\r\n", 400},
        {"a chunk that is much longer than it said", chunkedHead + "1\r\nxyzxyz", 400},
        {"trailers without end", chunkedHead + "0\r\n" + manyTrailers, 431},
        {"a trailer without end", chunkedHead + "0\r\nX: " + QByteArray(5'000, 't'), 400},
    };
    for (const RefusedRequest& sent : cases)
        for (const qsizetype step : {qsizetype{1}, sent.bytes.size()}) {
            HttpRequestParser parser(headLimit, bodyLimit);
            EXPECT_EQ(feedIn(parser, sent.bytes, step), HttpRequestParser::State::Failed) << sent.why << ' ' << step;
            EXPECT_EQ(parser.failedStatus(), sent.status) << sent.why << ' ' << step;
            EXPECT_EQ(parser.feed("GET / HTTP/1.1\r\n\r\n"), HttpRequestParser::State::Failed)
                << sent.why << ": nothing behind it is read";
        }
}

struct TakenRequest
{
    const char* what;
    QByteArray bytes;
    QByteArray method;
    QByteArray body;
    bool keepAlive;
};

TEST(HttpRequest, OneIsReadWithItsBodyHoweverItIsSent)
{
    const TakenRequest cases[]{
        {"no body", "GET /a HTTP/1.1\r\nHost: x\r\n\r\n", "GET", "", true},
        {"every kind of sign in a method", "aZ09!#$%&'*+-.^_`|~ /a HTTP/1.1\r\n\r\n", "aZ09!#$%&'*+-.^_`|~", "", true},
        {"blank lines of the one before", "\r\n\r\nGET /a HTTP/1.1\r\n\r\n", "GET", "", true},
        {"it closes", "GET /a HTTP/1.1\r\nConnection: Close\r\n\r\n", "GET", "", false},
        {"the old version", "GET /a HTTP/1.0\r\n\r\n", "GET", "", false},
        {"the old version that stays", "GET /a HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n", "GET", "", true},
        {"a length of nothing", lengthHead("0"), "POST", "", true},
        {"a length", lengthHead("5") + "hello", "POST", "hello", true},
        {"the longest body", lengthHead("32") + QByteArray(32, 'x'), "POST", QByteArray(32, 'x'), true},
        {"chunks", chunkedHead + "5\r\nhello\r\n1 \r\n!\r\n0\r\n\r\n", "POST", "hello!", true},
        {"a chunk whose size is said in small letters", chunkedHead + "a;x=\"y\"\r\n0123456789\r\n0\r\n\r\n", "POST",
         "0123456789", true},
        {"and in large ones", chunkedHead + "0F\r\n0123456789abcde\r\n0\r\n\r\n", "POST", "0123456789abcde", true},
        {"no chunks at all", chunkedHead + "0\r\n\r\n", "POST", "", true},
        {"trailers", chunkedHead + "1\r\nx\r\n0\r\nX-Sum: 1\r\nX-More: 2\r\n\r\n", "POST", "x", true},
    };
    for (const TakenRequest& sent : cases)
        for (const qsizetype step : {qsizetype{1}, sent.bytes.size()}) {
            HttpRequestParser parser(headLimit, bodyLimit);
            ASSERT_EQ(feedIn(parser, sent.bytes, step), HttpRequestParser::State::Complete) << sent.what << ' ' << step;
            const HttpRequest request = parser.take();
            EXPECT_EQ(request.method, sent.method) << sent.what;
            EXPECT_EQ(request.target, "/a") << sent.what;
            EXPECT_EQ(request.body, sent.body) << sent.what;
            EXPECT_EQ(request.keepAlive, sent.keepAlive) << sent.what;
            EXPECT_TRUE(parser.isIdle()) << sent.what << ": nothing is left over";
        }
}

TEST(HttpRequest, HeadersThatComeAgainAreJoinedAndLinesMayEndAsOfOld)
{
    HttpRequestParser parser(headLimit, bodyLimit);
    ASSERT_EQ(parser.feed("GET /a HTTP/1.1\nX-Tag:\nX-tag: one \r\nX-TAG: two\r\n\r\n"),
              HttpRequestParser::State::Complete);
    EXPECT_EQ(parser.take().headers, (QHash<QByteArray, QByteArray>{{"x-tag", "one, two"}}));
}

TEST(HttpRequest, RequestsThatComeTogetherAreTakenOneByOne)
{
    HttpRequestParser parser(headLimit, bodyLimit);
    ASSERT_EQ(parser.feed(lengthHead("2") + "hi" + chunkedHead + "1\r\nx\r\n0\r\n\r\nGET /b"),
              HttpRequestParser::State::Complete);
    EXPECT_EQ(parser.take().body, "hi");
    EXPECT_FALSE(parser.isIdle());
    ASSERT_EQ(parser.resume(), HttpRequestParser::State::Complete);
    EXPECT_EQ(parser.take().body, "x") << "the body of the one before is gone";
    EXPECT_EQ(parser.resume(), HttpRequestParser::State::NeedMore);
    ASSERT_EQ(parser.feed(" HTTP/1.1\r\n\r\n"), HttpRequestParser::State::Complete);
    EXPECT_EQ(parser.take().target, "/b");
}

} // namespace
} // namespace kaibang
