// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <optional>

namespace kaibang {

/// Writes the part of CBOR (RFC 8949) that facts need: integers, byte and text strings, arrays, booleans and null,
/// each in its shortest form and with its length in front (section 4.2.1), so that one value has one spelling.
class CborWriter
{
public:
    void number(qint64 value);
    void number(const std::optional<qint64>& value) { value ? number(*value) : nothing(); }
    void flag(bool value) { m_bytes.append(value ? '\xf5' : '\xf4'); }
    void nothing() { m_bytes.append('\xf6'); }
    void bytes(QByteArrayView value);
    void text(const QString& value);
    /// The next `items` values belong to it.
    void array(qsizetype items);

    [[nodiscard]] const QByteArray& written() const { return m_bytes; }

private:
    void head(quint8 kind, quint64 value);

    QByteArray m_bytes;
};

/// Reads what CborWriter writes, and nothing else: bytes of anybody are data to it. The first thing that is wrong
/// sticks; from then on every call gives 0, false or nothing and no call allocates. No length that the bytes tell is
/// believed before that many bytes are there. Does not own the bytes.
class CborReader
{
public:
    explicit CborReader(QByteArrayView bytes)
        : m_at(bytes.data())
        , m_end(bytes.data() + bytes.size())
    {}

    [[nodiscard]] qint64 number();
    /// A number of at least `least` and at most `most`.
    [[nodiscard]] qint64 number(qint64 least, qint64 most);
    [[nodiscard]] std::optional<qint64> optionalNumber(qint64 least, qint64 most);
    [[nodiscard]] bool flag();
    /// True, and read, where there is null.
    [[nodiscard]] bool nothing();
    /// At most `most` bytes, which stay where they are.
    [[nodiscard]] QByteArrayView bytes(qsizetype most);
    /// Sound UTF-8 of at most `most` bytes.
    [[nodiscard]] QString text(qsizetype most);
    /// How many values follow; no more than `most`, and no more than there are bytes.
    [[nodiscard]] qsizetype array(qsizetype most);
    /// An array of exactly `items` values.
    void record(qsizetype items);

    /// `what` is English and names no value that was read.
    void fail(const char* what);
    [[nodiscard]] bool ok() const { return !m_wrong; }
    [[nodiscard]] bool atEnd() const { return m_at == m_end; }
    [[nodiscard]] QString wrong() const { return QString::fromLatin1(m_wrong); }

private:
    /// The value behind a head of this kind.
    quint64 head(quint8 kind);
    quint64 longHead(quint8 details);
    /// The bytes of a value of this kind, at most so many.
    QByteArrayView run(quint8 kind, qsizetype most);

    const char* m_at;
    const char* m_end;
    const char* m_wrong = nullptr;
};

} // namespace kaibang
