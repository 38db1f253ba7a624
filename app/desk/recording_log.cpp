// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording_log.h"

#include "claim_tray.h"
#include "in_turn.h"
#include "opening_table.h"
#include "order_desk.h"
#include "recording_store.h"
#include "show_runner.h"
#include "store_thread.h"

#include <algorithm>
#include <chrono>

namespace kaibang {

namespace {

constexpr std::chrono::milliseconds groupPause(500);
constexpr qint64 noteEveryMs = 10'000;
constexpr qint64 longestWayMs = 600'000; // from a buyer's press to us
constexpr qsizetype mostOpenings = 8;    // only the one in the hand and the ones before it are asked for

Uid onAirOf(const ShowView& view)
{
    const auto item = std::find_if(view.items.begin(), view.items.end(),
                                   [](const RunItem& each) { return each.state == RunItemState::OnAir; });
    return item == view.items.end() ? Uid() : item->variant;
}

QSet<Uid> undecidedOf(const ClaimBoard& board)
{
    QSet<Uid> claims;
    for (const Claim& claim : board.undecided)
        claims.insert(claim.uid);
    return claims;
}

} // namespace

RecordingLog::RecordingLog(StoreThread& store, ShowRunner& runner, OrderDesk& orders, ClaimTray& claims,
                           OpeningTable& openings, const Clock& clock, RecordingVoice voice, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_runner(runner)
    , m_claims(claims)
    , m_openings(openings)
    , m_clock(clock)
    , m_voice(std::move(voice))
    , m_seen(longestWayMs)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(groupPause);
    connect(&m_pause, &QTimer::timeout, this, &RecordingLog::write);
    connect(&orders, &OrderDesk::ordersChanged, this, &RecordingLog::takeOrders);
    connect(&runner, &ShowRunner::changed, this, &RecordingLog::takeShow);
    connect(&claims, &ClaimTray::changed, this, &RecordingLog::takeClaims);
    connect(&openings, &OpeningTable::started, this,
            [this](const RunningOpening& opening) { takeOpening(RecordingMarkKind::OpeningBegun, opening); });
    connect(&openings, &OpeningTable::replaced, this,
            [this](const RunningOpening& opening) { takeOpening(RecordingMarkKind::OpeningBegun, opening); });
    connect(&openings, &OpeningTable::finished, this,
            [this](const RunningOpening& opening) { takeOpening(RecordingMarkKind::OpeningDone, opening); });
}

RecordingLog::~RecordingLog()
{
    write();
    m_store.drain();
}

void RecordingLog::start()
{
    m_isRunning = true;
    m_recording = {};
    m_recording.show = m_runner.current().show.uid;
    m_recording.startedAt = m_clock.now();
    ++m_round;
    m_numbered = {};
    m_waiting.clear();
    m_marks.clear();
    m_openingFrom.clear();
    m_seen.clear();
    m_lastMs = m_notedMs = 0;
    m_onAir = {};
    m_undecided = undecidedOf(m_claims.board());
    // What goes on already is in the picture from the first one.
    takeShow(m_runner.current());
    if (m_openings.current().running)
        takeOpening(RecordingMarkKind::OpeningBegun, *m_openings.current().running);
}

void RecordingLog::begun(const QString& path)
{
    if (!m_isRunning || m_recording.uid.isValid())
        return;
    m_recording.uid = Uid::create(m_clock.now());
    m_recording.path = path;
    auto kept = m_store.run(acting(
        nobodysAct, [recording = m_recording](Ledger& ledger) { return RecordingStore(ledger).begin(recording); }));
    inTurn(kept, this, [this, uid = m_recording.uid](const Result<Done>& done) {
        if (done)
            Q_EMIT changed(uid);
        else
            Q_EMIT failed(done.error());
    });
    write();
}

void RecordingLog::leave(RecordingMarkKind kind, const Uid& thing, int number, const QString& name)
{
    m_waiting.append({RecordingMark{0, kind, thing, number, name}, m_voice.moment(), false});
    placeWaiting();
}

// In the order in which it happened: what waits for its number is waited for by what came after it.
void RecordingLog::placeWaiting()
{
    while (!m_waiting.isEmpty() && !m_waiting.constFirst().isAsked)
        place(m_waiting.takeFirst());
}

// Which order of its show it is only the ledger knows: others may have come meanwhile that are no news here.
void RecordingLog::ask(const QList<Uid>& orders)
{
    auto numbers = m_store.read(
        [orders, after = m_numbered](Ledger& ledger) { return RecordingStore(ledger).numbersOf(orders, after); });
    inTurn(numbers, this, [this, round = m_round, asked = orders.size()](const Result<QList<int>>& told) {
        if (round == m_round && m_isRunning)
            takeNumbers(asked, told ? told.value() : QList<int>());
    });
}

// The ledger answers in turn, so they are of those that wait the longest: nothing before them is left to be placed.
void RecordingLog::takeNumbers(qsizetype asked, const QList<int>& numbers)
{
    for (qsizetype i = 0; i < asked; ++i) {
        Waiting& each = m_waiting[i];
        each.isAsked = false;
        each.mark.number = numbers.value(i);
        if (each.mark.number > 0)
            m_numbered = {each.mark.thing, each.mark.number};
    }
    placeWaiting();
}

void RecordingLog::place(Waiting waiting)
{
    const qint64 at = m_voice.mark(m_voice.words(waiting.mark), waiting.moment);
    if (at < 0)
        return;
    m_lastMs = std::max(m_lastMs, at);
    waiting.mark.atMs = m_lastMs;
    if (waiting.mark.kind == RecordingMarkKind::OpeningBegun) {
        if (m_openingFrom.size() >= mostOpenings)
            m_openingFrom.clear();
        m_openingFrom.insert(waiting.mark.thing, m_lastMs);
    }
    m_marks.append(waiting.mark);
    if (!m_pause.isActive())
        m_pause.start();
}

void RecordingLog::takeOrders(const QList<OrderSummary>& orders)
{
    if (!m_isRunning)
        return;
    const Instant now = m_clock.now();
    QList<Uid> news;
    for (const OrderSummary& order : orders) {
        // A file that is imported meanwhile brings older ones, which nobody can find in the picture.
        const bool isOfNow =
            order.arrivedAt >= m_recording.startedAt && order.placedAt.ms >= m_recording.startedAt.ms - longestWayMs;
        if (!isOfNow || !m_seen.take(order.uid, order.arrivedAt, now))
            continue;
        m_waiting.append({RecordingMark{0, RecordingMarkKind::Order, order.uid, 0, {}}, m_voice.moment(), true});
        news.append(order.uid);
    }
    if (!news.isEmpty())
        ask(news);
}

void RecordingLog::takeShow(const ShowView& view)
{
    if (!m_isRunning)
        return;
    const Uid variant = onAirOf(view);
    const Uid before = std::exchange(m_onAir, variant);
    if (variant == before)
        return;
    if (variant.isValid())
        leave(RecordingMarkKind::OnAir, variant, 0, m_voice.nameOf(variant));
    else
        leave(RecordingMarkKind::OffAir, {});
}

void RecordingLog::takeClaims(const ClaimBoard& board)
{
    if (!m_isRunning)
        return;
    const QSet<Uid> now = undecidedOf(board);
    const QSet<Uid> before = std::exchange(m_undecided, now);
    if (m_runner.current().show.uid != m_recording.show)
        return; // another show's board: nobody has decided what is not on it
    for (const Uid& claim : before)
        if (!now.contains(claim))
            leave(RecordingMarkKind::ClaimDecided, claim);
}

void RecordingLog::takeOpening(RecordingMarkKind kind, const RunningOpening& opening)
{
    if (!m_isRunning)
        return;
    if (kind == RecordingMarkKind::OpeningBegun)
        m_openingNumber = int(m_openings.current().opened) + 1;
    leave(kind, opening.opening.uid, m_openingNumber);
}

std::optional<qint64> RecordingLog::openingFrom(const Uid& opening) const
{
    const auto found = m_openingFrom.constFind(opening);
    return found == m_openingFrom.constEnd() ? std::nullopt : std::optional(*found);
}

void RecordingLog::note(qint64 lengthMs, qint64 bytes, quint64 droppedPictures)
{
    if (!m_recording.uid.isValid() || lengthMs - m_notedMs < noteEveryMs)
        return;
    m_notedMs = lengthMs;
    auto kept =
        m_store.run(acting(nobodysAct, [uid = m_recording.uid, lengthMs, bytes, droppedPictures](Ledger& ledger) {
            return RecordingStore(ledger).note(uid, lengthMs, bytes, qint64(droppedPictures));
        }));
    inTurn(kept, this, [this, uid = m_recording.uid](const Result<Done>& done) {
        if (done)
            Q_EMIT changed(uid);
    });
}

void RecordingLog::stop()
{
    if (!m_isRunning)
        return;
    // The file takes no mark later. What has no number yet has none in the file; the ledger gives it one in its row.
    for (Waiting& each : m_waiting)
        each.isAsked = false;
    placeWaiting();
    m_isRunning = false;
    write();
}

void RecordingLog::ended(bool isWhole, qint64 lengthMs, qint64 bytes, quint64 droppedPictures)
{
    stop();
    const Uid uid = std::exchange(m_recording.uid, {});
    if (!uid.isValid())
        return;
    const RecordingFate fate = isWhole ? RecordingFate::Ended : RecordingFate::CutShort;
    auto kept = m_store.run(acting(nobodysAct, [uid, fate, lengthMs, bytes, droppedPictures](Ledger& ledger) {
        return RecordingStore(ledger).end(uid, fate, lengthMs, bytes, qint64(droppedPictures));
    }));
    inTurn(kept, this, [this, uid](const Result<Done>& done) {
        if (done)
            Q_EMIT changed(uid);
        else
            Q_EMIT failed(done.error());
    });
}

void RecordingLog::write()
{
    m_pause.stop();
    if (!m_recording.uid.isValid() || m_marks.isEmpty())
        return; // begun() comes here again
    auto kept =
        m_store.run(acting(nobodysAct, [uid = m_recording.uid, marks = std::exchange(m_marks, {})](Ledger& ledger) {
            return RecordingStore(ledger).addMarks(uid, marks);
        }));
    inTurn(kept, this, [this](const Result<Done>& done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
}

} // namespace kaibang
