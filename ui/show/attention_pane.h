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

class AttentionCard;

/// What needs a person: orders that stock does not cover, lines nobody knows the product of, and how the feeds are.
/// Cards stay as long as what they ask about: what is typed into one is never taken away by an order that comes, and
/// one that was decided elsewhere meanwhile waits until the keyboard has left it, since the next letters would be live
/// keys. It decides nothing: every wish is a signal.
class AttentionPane : public Pane
{
    Q_OBJECT

public:
    explicit AttentionPane(Theme& theme, QWidget* parent = nullptr);
    ~AttentionPane() override;

    void setConflicts(const QList<OrderSummary>& orders);
    void setWaitingLines(const QList<WaitingLine>& lines);
    void setCatalogue(const QList<Product>& products);
    void setFeeds(const QList<FeedHealth>& feeds, Instant now);
    /// How many things wait.
    [[nodiscard]] qsizetype count() const { return m_conflicts.size() + m_waiting.size(); }
    /// Whether a person is at one of the cards.
    [[nodiscard]] bool isUsed() const;

Q_SIGNALS:
    /// Something has begun to wait that did not before.
    void cardAdded();
    void coverRequested(const kaibang::Uid& order);
    void keepShortRequested(const kaibang::Uid& order);
    void confirmRequested(const kaibang::WaitingLine& line, const kaibang::Uid& variant, qint64 units);

protected:
    void changeEvent(QEvent* event) override;

private:
    void keepCards();
    [[nodiscard]] QList<AttentionCard*> wanted();
    [[nodiscard]] AttentionCard* cardOf(const QByteArray& key) const;
    void dismiss(AttentionCard* card);
    void refreshWords();
    void refreshFeeds();
    void retranslate();

    QList<OrderSummary> m_conflicts;
    QList<WaitingLine> m_waiting;
    QList<Product> m_products;
    QList<FeedHealth> m_feeds;
    Instant m_now;
    QList<AttentionCard*> m_cards; ///< in the order in which they are seen
    QVBoxLayout* m_cardColumn;
    QLabel *m_calm, *m_more;
    QVBoxLayout* m_feedColumn;
    QList<std::pair<QLabel*, QLabel*>> m_feedLines;
};

} // namespace kaibang
