// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "show_sounds.h"

#include "claim_tray.h"
#include "hold_clock.h"
#include "intake_schedule.h"
#include "order_desk.h"
#include "preflight.h"
#include "show_runner.h"
#include "sound_board.h"
#include "speaker.h"
#include "stock_room.h"
#include "ui_settings.h"

#include <QLocale>
#include <QTimer>
#include <chrono>

namespace kaibang {

using namespace std::chrono_literals;

namespace {

constexpr auto diskEvery = 60s;
constexpr qint64 wordsBelow = 2048LL * 1024 * 1024; ///< where a person has time to make room
constexpr int checksBetweenWords = 10;              ///< while the disk stays nearly full
// An order that changed later is news only while it is young.
constexpr qint64 newsMs = 2LL * 60 * 1000;

} // namespace

ShowSounds::ShowSounds(const ShowParts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_heard(newsMs)
{
    connect(&parts.orders, &OrderDesk::ordersChanged, this, &ShowSounds::hearOrders);
    connect(&parts.stock, &StockRoom::stockLow, this, [this] {
        if (isLive())
            m_parts.sounds.play(Sound::LowStock);
    });
    connect(&parts.runner, &ShowRunner::started, this, [this] {
        m_heard.clear();
        m_stage = DiskStage::Enough; // what was low before is news to this show
    });
    connect(&parts.intake, &IntakeSchedule::feedsChanged, this, &ShowSounds::hearFeeds);
    connect(&parts.claims, &ClaimTray::claimTaken, this, [this] {
        if (isLive())
            m_parts.sounds.play(Sound::Claim);
    });
    // Also between shows: the piece may be promised to the next in line.
    connect(&parts.holds, &HoldClock::holdExpired, this, [this] { m_parts.sounds.play(Sound::HoldExpired); });
    auto* disk = new QTimer(this);
    connect(disk, &QTimer::timeout, this, [this] {
        if (!m_disk.isRunning())
            m_disk.setFuture(checkComputer(m_parts.ledgerFolder, {}));
    });
    connect(&m_disk, &QFutureWatcherBase::finished, this, [this] { hearDisk(m_disk.result().constFirst()); });
    disk->start(diskEvery);
}

bool ShowSounds::isLive() const
{
    return m_parts.runner.current().show.state == ShowState::Live;
}

void ShowSounds::hearOrders(const QList<OrderSummary>& orders)
{
    if (!isLive())
        return;
    const Instant now = m_parts.clock.now();
    const OrderSummary* newest = nullptr;
    for (const OrderSummary& order : orders) {
        const bool isPaid = order.payment == Payment::Paid || order.payment == Payment::PartlyPaid;
        if (!isPaid || order.origin == Origin::Hand || order.closed != Closed::None ||
            !m_heard.take(order.uid, order.arrivedAt, now))
            continue;
        newest = &order; // it speaks for a burst
    }
    if (!newest)
        return;
    m_parts.sounds.play(Sound::Paid);
    if (m_parts.settings.speechOn())
        m_parts.speaker.say(newest->alias + QStringLiteral(", ") + newest->items, QLocale());
}

void ShowSounds::hearFeeds()
{
    for (const FeedHealth& feed : m_parts.intake.feeds()) {
        const bool isSilent = feed.state == FeedState::Late || feed.state == FeedState::Failed;
        if (isSilent && !m_silent.value(feed.id) && isLive())
            m_parts.sounds.play(Sound::FeedSilent);
        m_silent.insert(feed.id, isSilent);
    }
}

void ShowSounds::hearDisk(const PreflightCheck& disk)
{
    const bool isBad = disk.state == PreflightState::Bad;
    const DiskStage stage = isBad                      ? DiskStage::NearlyFull
                            : disk.number < wordsBelow ? DiskStage::Low
                                                       : DiskStage::Enough;
    const bool isWorse = stage > m_stage;
    m_stage = stage;
    m_checksSinceWords = isWorse ? 0 : m_checksSinceWords + 1;
    const bool isAgain = isBad && m_checksSinceWords >= checksBetweenWords;
    if (!isLive() || (!isWorse && !isAgain))
        return;
    m_checksSinceWords = 0;
    if (isBad)
        m_parts.sounds.play(Sound::DiskLow);
    Q_EMIT diskLow(disk.number, isBad);
}

} // namespace kaibang
