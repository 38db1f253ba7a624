// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "order_summary.h"

#include <QAbstractListModel>
#include <QHash>
#include <QTimer>
#include <deque>
#include <memory>

namespace kaibang {

/// The order ticker: newest first, one row per order, at most `rowLimit` rows.
///
/// Orders are collected and shown once per display frame, so that a burst costs one insertion and not hundreds. A known
/// order changes its row in place. More than `burstSize` orders of one source within a second become one counted row
/// that can be opened. While frozen nothing is inserted; the waiting orders are counted. GUI thread.
class TickerModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        OrderRole = Qt::UserRole, ///< Uid; invalid for a group
        KindRole,                 ///< RowKind
        AliasRole,
        ItemsRole,
        AmountRole,
        StateRole,     ///< word
        StateIconRole, ///< icon name
        ToneRole,      ///< Tone
        FlagsRole,
        SourceRole,
        AgeRole,
        CountRole,   ///< orders behind the row
        OpenRole,    ///< Openness of a group
        RevisionRole ///< changes whenever the row's texts may have changed (not the age)
    };
    enum class RowKind { Single, Group, Member };
    enum class Tone { Plain, Paid, Claim, Refund, Trouble };
    enum class Openness { Closed, Open };
    enum class Reading { Running, Frozen };

    static constexpr int rowLimit = 2000;
    static constexpr int burstSize = 20;
    static constexpr int largestBurst = 500;  ///< then another row begins: a platform's rush goes on for hours
    static constexpr int orderLimit = 10'000; ///< of all rows together
    static constexpr int frameMs = 16;

    explicit TickerModel(QObject* parent = nullptr);

    /// Replaces everything, newest first, without grouping: what the ledger holds at start-up.
    void load(const QList<OrderSummary>& newestFirst);
    /// New or changed orders, newest last; shown with the next frame.
    void take(const QList<OrderSummary>& orders);
    /// Shows now what waits for the frame (nothing while frozen).
    void flush();
    void setReading(Reading reading);
    [[nodiscard]] Reading reading() const { return m_reading; }
    /// Orders that wait because the ticker is being read.
    [[nodiscard]] int waiting() const { return m_reading == Reading::Frozen ? int(m_pending.size()) : 0; }
    /// Opens or closes the group at `row`; other rows are left alone.
    void toggle(int row);
    void setNow(Instant now);
    void retranslate();
    /// Insertions since construction, for the proof that a burst is one.
    [[nodiscard]] int insertions() const { return m_insertions; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void waitingChanged(int count);
    /// Rows came in at the top.
    void arrived(int rows);

private:
    struct Row
    {
        RowKind kind = RowKind::Single;
        Openness open = Openness::Closed;
        int revision = 0;
        QList<OrderSummary> orders; ///< one, or for a group all, newest first
    };
    using RowPtr = std::shared_ptr<Row>;

    [[nodiscard]] RowPtr single(const OrderSummary& order, RowKind kind = RowKind::Single) const;
    void changeInPlace(const OrderSummary& order);
    void changeRow(int row);
    void insertAtTop(const QList<RowPtr>& newestFirst);
    void showSource(const QString& source, const QList<OrderSummary>& newestLast, QList<RowPtr>& fresh);
    [[nodiscard]] RowPtr runningGroup(const QString& source, Instant arrival) const;
    [[nodiscard]] QList<int> recentSingles(const QString& source, Instant arrival) const;
    void removeRow(int row);
    void addToGroup(const RowPtr& group, const QList<OrderSummary>& newestLast);
    void trim();
    [[nodiscard]] int rowOf(const RowPtr& row) const;
    [[nodiscard]] QVariant orderData(const OrderSummary& order, int role) const;
    [[nodiscard]] QVariant groupData(const Row& row, int role) const;

    std::deque<RowPtr> m_rows;
    QHash<Uid, std::weak_ptr<Row>> m_known;
    QList<OrderSummary> m_pending; // newest last, each order once
    QHash<Uid, int> m_pendingPlace;
    QHash<Uid, OrderSummary> m_changes; // of orders that are shown
    QTimer m_frame;
    Reading m_reading = Reading::Running;
    Instant m_now;
    int m_insertions = 0;
};

} // namespace kaibang
