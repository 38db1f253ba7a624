// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue.h"
#include "order_summary.h"
#include "show_parts.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QObject>
#include <QTimer>
#include <functional>

namespace kaibang {

class RunOrderModel;
class TickerModel;

/// Carries a person's wishes on the Show page to the desks and says what became of them by notice(): done with Undo, or
/// what went wrong. Keeps the page's models as the ledger has them. GUI thread.
class ShowActions : public QObject
{
    Q_OBJECT

public:
    ShowActions(const ShowParts& parts, RunOrderModel& runOrder, TickerModel& ticker, QObject* parent = nullptr);

    /// Reads the show, the catalogue, the ticker and what waits. Call once, when the desks are ready.
    void load();

    /// Names the show; empty takes its name away.
    void rename(const QString& name);
    void next();
    void again();
    void park(const Uid& item);
    void putOnAir(const Uid& item);
    void addItem(const Uid& variant);
    void removeItem(const Uid& item);
    void moveItem(const Uid& item, int position);
    void topUp(const Uid& variant, qint64 delta);
    void sell(const Uid& variant, qint64 units, qint64 unitPriceMinor);
    /// Answers pinNeeded(): repeats the refused sale when the PIN is right.
    void sellWithPin(const QString& pin);
    void takePicture();
    /// Keeps this moment of the show, to be found again in its review.
    void mark();
    void cover(const Uid& order);
    void keepShort(const Uid& order);
    void confirm(const WaitingLine& line, const Uid& variant, qint64 units);

Q_SIGNALS:
    void notice(const QString& text, const QString& actionText, std::function<void()> action);
    void catalogueRead(const QList<kaibang::Product>& products);
    void conflictsRead(const QList<kaibang::OrderSummary>& orders);
    /// The instant of the newest order the ledger holds.
    void newestKnown(std::optional<kaibang::Instant> instant);
    void waitingLinesRead(const QList<kaibang::WaitingLine>& lines);
    /// A sale below the lowest price waits for the PIN.
    void pinNeeded();
    /// An opening without a disclosure card can be neither shown nor sold: `text` says so.
    void cardNeeded(const QString& text, const kaibang::Uid& product);

private:
    struct Sale
    {
        Uid variant;
        qint64 units = 0;
        qint64 unitPriceMinor = 0;
    };
    enum class Floor { Kept, Lifted };

    template<typename T, typename Use>
    void whenDone(QFuture<Result<T>> future, Use use);
    void say(const QString& text, const QString& actionText = {}, std::function<void()> action = {});
    void sellNow(const Sale& sale, Floor floor);
    void offerBelowFloor(const Sale& sale);
    void readTicker();
    void readCatalogue();
    void readWaiting();
    void sayError(const Error& error);
    [[nodiscard]] bool isRepeat();

    ShowParts m_parts;
    RunOrderModel& m_runOrder;
    TickerModel& m_ticker;
    Uid m_tickerShow;
    int m_tickerReads = 0;                  ///< asked for and not answered yet
    QList<OrderSummary> m_arrivedMeanwhile; ///< since the first of these was asked for
    Sale m_refused;
    QElapsedTimer m_sinceStep;
    QTimer m_catalogueSoon;
    QTimer m_waitingSoon;
};

} // namespace kaibang
