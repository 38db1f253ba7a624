// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claim.h"
#include "opening_view.h"
#include "order_summary.h"
#include "recording.h"
#include "result.h"
#include "seen_lately.h"

#include <QFuture>
#include <QObject>
#include <QSet>
#include <QTimer>
#include <functional>
#include <optional>

namespace kaibang {

class ClaimTray;
class Clock;
class OpeningTable;
class OrderDesk;
class ShowRunner;
class StoreThread;
struct ShowView;

/// What the log needs of the rooms that it does not know. Called on the GUI thread; must return at once.
struct RecordingVoice
{
    std::function<qint64()> moment; ///< now, in a count of its own that mark() understands
    /// Marks that moment in the file: its place in milliseconds, or -1 when nothing is recorded.
    std::function<qint64(const QString& title, qint64 moment)> mark;
    std::function<QString(const RecordingMark& mark)> words; ///< a chapter's title, in the person's language
    std::function<QString(const Uid& variant)> nameOf;
};

/// Writes down, while a recording runs, where in it what happened: each new order, each claim that was decided, each
/// opening's begin and result, each item on air. The same marks become the file's chapters; after a kill those in the
/// ledger are what is left. They are written in groups, so that a rush of orders is one write a half second. GUI
/// thread.
class RecordingLog : public QObject
{
    Q_OBJECT

public:
    RecordingLog(StoreThread& store, ShowRunner& runner, OrderDesk& orders, ClaimTray& claims, OpeningTable& openings,
                 const Clock& clock, RecordingVoice voice, QObject* parent = nullptr);
    /// Writes what waits, and waits for it.
    ~RecordingLog() override;

    /// Packets of a recording go to a file from now on. Marks wait until begun() names it.
    void start();
    void begun(const QString& path);
    /// How far it has come; kept every few seconds, for a start after a kill.
    void note(qint64 lengthMs, qint64 bytes, quint64 droppedPictures);
    /// The last marks, while the file still takes them; afterwards no fact leaves one.
    void stop();
    /// The file is closed. `isWhole` is false where it broke off.
    void ended(bool isWhole, qint64 lengthMs, qint64 bytes, quint64 droppedPictures);

    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// Of the recording that runs; invalid before begun().
    [[nodiscard]] Uid current() const { return m_recording.uid; }
    /// Where the opening in the hand, or the one that was just finished, began; nullopt where it did not in this file.
    [[nodiscard]] std::optional<qint64> openingFrom(const Uid& opening) const;

Q_SIGNALS:
    /// The ledger knows the recording, or knows more of it.
    void changed(const kaibang::Uid& recording);
    void failed(const kaibang::Error& error);

private:
    struct Waiting
    {
        RecordingMark mark;
        qint64 moment = 0;
        bool isAsked = false; ///< the ledger has not said its number yet
    };
    void leave(RecordingMarkKind kind, const Uid& thing, int number = 0, const QString& name = {});
    void place(Waiting waiting);
    void placeWaiting();
    void takeOrders(const QList<OrderSummary>& orders);
    void takeShow(const ShowView& view);
    void takeClaims(const ClaimBoard& board);
    void takeOpening(RecordingMarkKind kind, const RunningOpening& opening);
    void ask(const QList<Uid>& orders);
    void takeNumbers(qsizetype asked, const QList<int>& numbers);
    void write();

    StoreThread& m_store;
    ShowRunner& m_runner;
    ClaimTray& m_claims;
    OpeningTable& m_openings;
    const Clock& m_clock;
    RecordingVoice m_voice;
    QTimer m_pause; ///< joins what happens at once into one write
    bool m_isRunning = false;
    Recording m_recording;
    int m_round = 0;              ///< of recordings: what the ledger says of an earlier one comes too late
    OrderNumber m_numbered;       ///< the newest that is known, from which the ledger counts on
    QList<Waiting> m_waiting;     ///< for a number, and what was left behind it
    QList<RecordingMark> m_marks; ///< placed, and not yet written
    qint64 m_lastMs = 0, m_notedMs = 0;
    int m_openingNumber = 0;
    QHash<Uid, qint64> m_openingFrom; ///< of the newest openings
    Uid m_onAir;
    QSet<Uid> m_undecided; ///< claims
    SeenLately m_seen;     ///< orders that have their mark
};

} // namespace kaibang
