// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repeat_guard.h"

#include <QCryptographicHash>
#include <QStringList>

namespace kaibang {

bool RepeatGuard::isRepeat(const QString& feed, const BuyerComment& comment, qint64 steadyMs)
{
    if (!comment.messageId.isEmpty() || (comment.passingId.isEmpty() && comment.passingBody.isEmpty()))
        return false;
    const bool hasNumber = !comment.passingId.isEmpty();
    const QStringList parts =
        hasNumber
            ? QStringList{feed, comment.source, comment.room, comment.passingId, comment.displayName, comment.text}
            : QStringList{feed, comment.source, comment.passingBody};
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const QString& part : parts) {
        hash.addData(part.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    }
    const QByteArray key = hash.result();
    forget(steadyMs);
    const auto seen = m_seen.constFind(key);
    if (seen != m_seen.constEnd() && steadyMs - *seen <= (hasNumber ? sameNumberMs : sameBytesMs))
        return true;
    m_seen.insert(key, steadyMs);
    m_order.emplace_back(steadyMs, key);
    return false;
}

void RepeatGuard::forget(qint64 steadyMs)
{
    while (!m_order.empty() && (steadyMs - m_order.front().first > sameNumberMs || m_order.size() >= mostKept)) {
        const auto seen = m_seen.constFind(m_order.front().second);
        if (seen != m_seen.constEnd() && *seen == m_order.front().first) // else it was seen anew since
            m_seen.erase(seen);
        m_order.pop_front();
    }
}

} // namespace kaibang
