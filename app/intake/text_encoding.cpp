// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_encoding.h"

#include <QStringDecoder>
#include <algorithm>

namespace kaibang {

namespace {

std::optional<QString> decodedWith(QStringDecoder decoder, QByteArrayView bytes)
{
    if (!decoder.isValid())
        return std::nullopt;
    const QString text = decoder.decode(bytes);
    if (decoder.hasError() || text.contains(QChar(QChar::ReplacementCharacter)))
        return std::nullopt;
    return text;
}

} // namespace

Result<TextEncoding> encodingOf(QByteArrayView file)
{
    if (file.startsWith("\xEF\xBB\xBF") || file.isValidUtf8())
        return TextEncoding::Utf8;
    if (!QStringDecoder("GB18030").isValid())
        return Error{ErrorKind::Unsupported, QStringLiteral("no GB18030 decoder in this Qt")};
    return TextEncoding::Gb18030;
}

std::optional<QString> decoded(QByteArrayView bytes, TextEncoding encoding)
{
    // Most cells are numbers and dates, and opening a decoder for each of them took most of an import's reading.
    if (std::all_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<signed char>(c) >= 0; }))
        return QString::fromLatin1(bytes);
    return encoding == TextEncoding::Utf8 ? decodedWith(QStringDecoder(QStringDecoder::Utf8), bytes)
                                          : decodedWith(QStringDecoder("GB18030"), bytes);
}

} // namespace kaibang
