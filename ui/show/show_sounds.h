// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preflight.h"
#include "seen_lately.h"
#include "show_parts.h"
#include "uid.h"

#include <QFutureWatcher>
#include <QHash>
#include <QObject>

namespace kaibang {

struct FeedHealth;
struct OrderSummary;

/// Turns what happens during a show into sounds and, where it is wanted, into speech. Silent between shows, since an
/// import of yesterday's orders is no news. Everything is borrowed. GUI thread.
class ShowSounds : public QObject
{
    Q_OBJECT

public:
    explicit ShowSounds(const ShowParts& parts, QObject* parent = nullptr);

    /// What a look at the ledger's disk found; it looks by itself once a minute.
    void hearDisk(const PreflightCheck& disk);

Q_SIGNALS:
    /// The disk fills up during a show: told at 2 GB, and with a sound where copies of the ledger begin to fail, then
    /// every ten minutes.
    void diskLow(qint64 freeBytes, bool isNearlyFull);

private:
    enum class DiskStage { Enough, Low, NearlyFull };

    void hearOrders(const QList<OrderSummary>& orders);
    void hearFeeds();
    [[nodiscard]] bool isLive() const;

    ShowParts m_parts;
    QHash<QString, bool> m_silent; ///< by feed: told already
    QFutureWatcher<QList<PreflightCheck>> m_disk;
    SeenLately m_heard; ///< orders that were told
    DiskStage m_stage = DiskStage::Enough;
    int m_checksSinceWords = 0;
};

} // namespace kaibang
