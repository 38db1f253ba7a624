// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as what a chat sends: JSON of bridges and tools, or IRC's lines, however the socket cuts them.
#include "chat_reading.h"
#include "irc_line.h"
#include "must.h"

using namespace kaibang;

namespace {

void mustBePlain(const BuyerComment& raw)
{
    const BuyerComment comment = soundComment(raw, Instant{1'795'000'000'000});
    for (const QString& part : {comment.text, comment.displayName, comment.room, comment.roomName}) {
        KAIBANG_MUST(!part.contains(QChar(u'\0')) && !part.contains(QChar(0x202E)) && !part.contains(QChar(u'\n')));
        KAIBANG_MUST(part == part.simplified() || part.size() >= BuyerComment::longestRoom);
    }
    KAIBANG_MUST(comment.text.size() <= BuyerComment::longestText);
    KAIBANG_MUST(comment.displayName.size() <= BuyerComment::longestName);
    KAIBANG_MUST(!comment.source.isEmpty());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char*>(data + 1), static_cast<qsizetype>(size - 1));
    if (data[0] % 2 == 0) {
        const ChatReading reading = readChatJson(bytes);
        KAIBANG_MUST(!reading.comments.isEmpty() || reading.events + reading.donations + reading.unreadable > 0);
        for (const BuyerComment& comment : reading.comments)
            mustBePlain(comment);
        return 0;
    }
    IrcLineCutter whole, pieces;
    const QList<QByteArray> lines = whole.feed(bytes);
    QList<QByteArray> again;
    const qsizetype step = 1 + data[0] / 2;
    for (qsizetype at = 0; at < bytes.size(); at += step)
        again += pieces.feed(bytes.mid(at, step));
    KAIBANG_MUST(lines == again);
    for (const QByteArray& line : lines)
        if (const auto read = readIrcLine(line))
            KAIBANG_MUST(!read->command.isEmpty() && read->command == read->command.toUpper());
    return 0;
}
