// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uid.h"

#include <QRandomGenerator>
#include <QUuid>
#include <QtEndian>

namespace kaibang {

Uid Uid::create(Instant now)
{
    Uid uid;
    uid.m_bytes.resize(16);
    auto* bytes = reinterpret_cast<uchar*>(uid.m_bytes.data());
    qToBigEndian<quint64>(static_cast<quint64>(now.ms) << 16, bytes);
    QRandomGenerator* random = QRandomGenerator::system();
    const quint64 low = random->generate64();
    qToBigEndian<quint64>(low, bytes + 8);
    const quint32 high = random->generate();
    bytes[6] = static_cast<uchar>(0x70U | (high & 0x0fU)); // version 7
    bytes[7] = static_cast<uchar>(high >> 8);
    bytes[8] = static_cast<uchar>(0x80U | (bytes[8] & 0x3fU)); // variant
    return uid;
}

Uid Uid::fromBytes(const QByteArray& bytes)
{
    Uid uid;
    if (bytes.size() == 16)
        uid.m_bytes = bytes;
    return uid;
}

Uid Uid::fromText(QStringView text)
{
    const QUuid parsed = QUuid::fromString(text);
    return parsed.isNull() ? Uid() : fromBytes(parsed.toRfc4122());
}

QString Uid::text() const
{
    return QUuid::fromRfc4122(m_bytes).toString(QUuid::WithoutBraces);
}

} // namespace kaibang
