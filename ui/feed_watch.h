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

Q_SIGNALS:
    void silent(const QString& text);
    void backAgain(const QString& text);

private:
    QHash<QString, bool> m_silent;
};

} // namespace kaibang
