// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "order_summary.h"
#include "page_part.h"
#include "recording.h"

#include <QHash>

class QTextBrowser;

namespace kaibang {

class OrderDesk;
class PinPane;

/// The whole story of one order as rich text: its lines, what each source said when and what we did about it and why,
/// every stock move and refund. Every text from outside is escaped.
[[nodiscard]] QString orderStoryHtml(const OrderStory& story, const ThemeTokens& tokens, const QTimeZone& zone,
                                     const QList<Clip>& clips = {});

/// One order: its story, packed or not, a refund by hand behind the PIN, and the answers to a conflict.
class OrderStoryPane : public PagePart
{
    Q_OBJECT

public:
    OrderStoryPane(OrderDesk& orders, PinPane& pin, Theme& theme, QWidget* parent = nullptr);

    void load(const Uid& order);
    void clear();
    /// What shows this order, its openings among them.
    void setClips(const QList<Clip>& clips);
    enum class ClipUse { Play, Folder, Copy };
    [[nodiscard]] Uid order() const { return m_order; }

Q_SIGNALS:
    /// This order's story is shown from now on; invalid for none.
    void orderShown(const kaibang::Uid& order);
    /// Goods of this order came back.
    void returnWanted(const kaibang::Uid& order);
    void clipWanted(const kaibang::Clip& clip, kaibang::OrderStoryPane::ClipUse use);

protected:
    void retranslate() override;
    void restyle() override;

private:
    QWidget* buildRefund();
    void buildActions(QBoxLayout* stockRow, QBoxLayout* row);
    void showStory();
    void followLink(const QString& link);
    void setPacked();
    void setWorkDone();
    void undoSale();
    void refund();
    [[nodiscard]] qint64 refundable() const;
    void grantRefund(qint64 amountMinor);

    OrderDesk& m_orders;
    PinPane& m_pin;
    Uid m_order;
    OrderStory m_story;
    QList<Clip> m_clips;
    QLabel *m_heading, *m_state, *m_problem;
    QTextBrowser* m_text;
    QPushButton *m_packed, *m_workDone, *m_refundOpen, *m_cover, *m_keep, *m_undoSale, *m_takeBack;
    QWidget* m_refund;
    QLineEdit *m_amount, *m_reason;
};

} // namespace kaibang
