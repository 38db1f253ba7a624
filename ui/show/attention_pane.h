// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue.h"
#include "import_reading.h"
#include "order_summary.h"
#include "pane.h"

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace kaibang {

/// What needs a person: orders that stock does not cover, lines nobody knows the product of, and how the feeds are.
/// It decides nothing: every wish is a signal.
class AttentionPane : public Pane
{
    Q_OBJECT

public:
    explicit AttentionPane(Theme& theme, QWidget* parent = nullptr);

    void setConflicts(const QList<OrderSummary>& orders);
    void setWaitingLines(const QList<WaitingLine>& lines);
    void setCatalogue(const QList<Product>& products);
    void setFeeds(const QList<FeedHealth>& feeds, Instant now);

Q_SIGNALS:
    void coverRequested(const kaibang::Uid& order);
    void keepShortRequested(const kaibang::Uid& order);
    void confirmRequested(const kaibang::WaitingLine& line, const kaibang::Uid& variant, qint64 units);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    QWidget* conflictCard(const OrderSummary& order);
    QWidget* waitingCard(const WaitingLine& line);
    QLabel* addMore(qsizetype hidden);
    void refreshFeeds();
    void retranslate();

    QList<OrderSummary> m_conflicts;
    QList<WaitingLine> m_waiting;
    QList<Product> m_products;
    QList<FeedHealth> m_feeds;
    Instant m_now;
    QScrollArea* m_scroll;
    QWidget* m_cards = nullptr;
    QVBoxLayout* m_cardColumn = nullptr;
    QVBoxLayout* m_feedColumn;
    QList<std::pair<QLabel*, QLabel*>> m_feedLines;
};

} // namespace kaibang
