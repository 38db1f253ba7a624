// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canonical_cbor.h"

#include <QtEndian>
#include <limits>

namespace kaibang {

namespace {

// Major types of RFC 8949, section 3.1.
constexpr quint8 unsignedKind = 0, negativeKind = 1, bytesKind = 2, textKind = 3, arrayKind = 4;
constexpr quint8 inOneByte = 24; // 24 to 27: the value is in the next 1, 2, 4 or 8 bytes
constexpr quint64 mostMagnitude = std::numeric_limits<qint64>::max();

} // namespace

void CborWriter::head(quint8 kind, quint64 value)
{
    const auto first = static_cast<quint8>(kind << 5U);
    if (value < inOneByte) {
        m_bytes.append(static_cast<char>(first | value));
        return;
    }
    int power = 0; // of two: how many bytes
    while (power < 3 && (value >> (8U << power)) != 0)
        ++power;
    char raw[8];
    qToBigEndian(value, raw);
    m_bytes.append(static_cast<char>(first | (inOneByte + power)));
    m_bytes.append(raw + 8 - (1 << power), 1 << power);
}

void CborWriter::number(qint64 value)
{
    // -1 - n is the complement of n, which has no overflow anywhere.
    if (value >= 0)
        head(unsignedKind, static_cast<quint64>(value));
    else
        head(negativeKind, static_cast<quint64>(~value));
}

void CborWriter::bytes(QByteArrayView value)
{
    head(bytesKind, static_cast<quint64>(value.size()));
    m_bytes.append(value);
}

void CborWriter::text(const QString& value)
{
    const QByteArray utf8 = value.toUtf8();
    head(textKind, static_cast<quint64>(utf8.size()));
    m_bytes.append(utf8);
}

void CborWriter::array(qsizetype items)
{
    head(arrayKind, static_cast<quint64>(items));
}

void CborReader::fail(const char* what)
{
    if (!m_wrong)
        m_wrong = what;
}

quint64 CborReader::longHead(quint8 details)
{
    const int power = details - inOneByte;
    if (power > 3) {
        fail("a length without an end");
        return 0;
    }
    if (m_end - m_at < (1 << power)) {
        fail("ends in the middle");
        return 0;
    }
    quint64 value = 0;
    for (int i = 0; i < (1 << power); ++i)
        value = value << 8U | static_cast<quint8>(*m_at++);
    const bool isShortest = power == 0 ? value >= inOneByte : (value >> (8U << (power - 1))) != 0;
    if (!isShortest)
        fail("a number longer than it need be");
    return value;
}

quint64 CborReader::head(quint8 kind)
{
    if (m_wrong)
        return 0;
    if (m_at == m_end) {
        fail("ends in the middle");
        return 0;
    }
    const auto first = static_cast<quint8>(*m_at);
    if (first >> 5U != kind) {
        fail("a value of another kind");
        return 0;
    }
    ++m_at;
    const auto details = static_cast<quint8>(first & 0x1fU);
    return details < inOneByte ? details : longHead(details);
}

qint64 CborReader::number()
{
    const bool isNegative = ok() && m_at != m_end && static_cast<quint8>(*m_at) >> 5U == negativeKind;
    const quint64 magnitude = head(isNegative ? negativeKind : unsignedKind);
    if (magnitude > mostMagnitude)
        fail("a number beyond 64 bits");
    if (!ok())
        return 0;
    return isNegative ? ~static_cast<qint64>(magnitude) : static_cast<qint64>(magnitude);
}

qint64 CborReader::number(qint64 least, qint64 most)
{
    const qint64 value = number();
    if (value >= least && value <= most)
        return value;
    fail("a number out of its range");
    return least;
}

std::optional<qint64> CborReader::optionalNumber(qint64 least, qint64 most)
{
    if (nothing())
        return std::nullopt;
    return number(least, most);
}

bool CborReader::flag()
{
    const char value = ok() && m_at != m_end ? *m_at : '\0';
    if (value == '\xf4' || value == '\xf5')
        ++m_at;
    else
        fail("no yes and no no");
    return value == '\xf5';
}

bool CborReader::nothing()
{
    if (!ok() || m_at == m_end || *m_at != '\xf6')
        return false;
    ++m_at;
    return true;
}

QByteArrayView CborReader::run(quint8 kind, qsizetype most)
{
    const quint64 size = head(kind);
    if (size > static_cast<quint64>(most))
        fail("more than the limit");
    else if (size > static_cast<quint64>(m_end - m_at))
        fail("ends in the middle");
    if (!ok())
        return {};
    const QByteArrayView value(m_at, static_cast<qsizetype>(size));
    m_at += size;
    return value;
}

QByteArrayView CborReader::bytes(qsizetype most)
{
    return run(bytesKind, most);
}

QString CborReader::text(qsizetype most)
{
    const QByteArrayView value = run(textKind, most);
    if (!value.isValidUtf8())
        fail("text that is no UTF-8");
    return ok() ? QString::fromUtf8(value) : QString();
}

qsizetype CborReader::array(qsizetype most)
{
    const quint64 items = head(arrayKind);
    if (items > static_cast<quint64>(most))
        fail("more than the limit");
    else if (items > static_cast<quint64>(m_end - m_at))
        fail("ends in the middle");
    return ok() ? static_cast<qsizetype>(items) : 0;
}

void CborReader::record(qsizetype items)
{
    if (array(items) != items)
        fail("a record of another length");
}

} // namespace kaibang
