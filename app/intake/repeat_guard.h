// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buyer_comment.h"

#include <QHash>
#include <QString>
#include <deque>

namespace kaibang {

/// Tells a comment that is sent again from one that only reads alike, where the bridge has no lasting id for it.
///
/// - With an id of the platform (messageId) nothing is decided here: the ledger knows these for ever.
/// - With a bridge's passing number: the same number with the same author and words within `sameNumberMs` is the same
///   comment. A viewer who says "yo" twice has two numbers. A bridge that starts again counts from the beginning, but
///   cannot bring the same viewer with the same words to the same number within that time.
/// - Without any number: the very same bytes within `sameBytesMs`. Two equal comments of one viewer in that time are
///   taken for one; later ones are two.
///
/// What errs here errs towards one comment too many: the ledger asks a person before it holds the same item twice for
/// one buyer. Memory is bounded by `mostKept`. Times are of a clock that is never set back.
class RepeatGuard
{
public:
    static constexpr qint64 sameNumberMs = 30'000, sameBytesMs = 2'000;
    static constexpr size_t mostKept = 20'000;

    /// True when it came before; remembers it otherwise. `feed` is the way in it came by.
    bool isRepeat(const QString& feed, const BuyerComment& comment, qint64 steadyMs);
    [[nodiscard]] qsizetype kept() const { return m_seen.size(); }

private:
    void forget(qint64 steadyMs);

    QHash<QByteArray, qint64> m_seen; ///< key and when it was seen
    std::deque<std::pair<qint64, QByteArray>> m_order;
};

} // namespace kaibang
