// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_reading.h"

#include <QHash>
#include <QObject>

namespace kaibang {

/// Watches the feeds that a person has connected and says once when one of them gives no word, and once when it does
/// again: one quiet line, however often the feed is asked meanwhile. GUI thread.
class FeedWatch : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// `sellKey` is the key that sells by hand, as the system words it.
    void look(const QList<FeedHealth>& feeds, Instant now, const QString& sellKey);
    /// The key that types a claim in, as the system words it.
    void setClaimKey(const QString& key) { m_claimKey = key; }

Q_SIGNALS:
    void silent(const QString& text);
    void backAgain(const QString& text);

private:
    [[nodiscard]] QString chatText(const FeedHealth& feed, Instant now) const;
    void watchPermission(const FeedHealth& feed, Instant now);

    QString m_claimKey;
    QHash<QString, bool> m_silent;
    QHash<QString, Instant> m_warned;
};

} // namespace kaibang
