// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "opening_words.h"
#include "order_story_pane.h"
#include "recording_words.h"
#include "settlement_html.h"
#include "wording.h"

#include <QCoreApplication>
#include <QStringList>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Writes the parts of a story; its words are of the pane's context.
class StoryWriter
{
    Q_DECLARE_TR_FUNCTIONS(kaibang::OrderStoryPane)

public:
    StoryWriter(const OrderStory& story, const ThemeTokens& tokens, const QTimeZone& zone, const QList<Clip>& clips)
        : m_story(story)
        , m_clips(clips)
        , m_tokens(tokens)
        , m_muted(tokens.muted.name())
        , m_line(tokens.line.name())
        , m_accent(tokens.accent.name())
        , m_zone(zone)
    {}

    QString write()
    {
        facts();
        lines();
        openings();
        clips();
        entries();
        refunds();
        returns();
        settlement();
        moves();
        return m_html;
    }

private:
    static QString safe(const QString& text) { return text.toHtmlEscaped(); }
    QString amount(qint64 minor) const { return Wording::money(minor, m_story.summary.currency); }
    void heading(const QString& text)
    {
        m_html += u"<p style='margin-top:14px;margin-bottom:4px;color:%1'><b>%2</b></p>"_s.arg(m_muted, safe(text));
    }
    void fact(const QString& name, const QString& value)
    {
        if (!value.isEmpty())
            m_html +=
                u"<tr><td style='padding:2px 12px 2px 0;color:%1'>%2</td><td style='padding:2px 0'>%3</td></tr>"_s.arg(
                    m_muted, safe(name), safe(value));
    }
    void when(const QString& name, const std::optional<Instant>& at)
    {
        if (at)
            fact(name, Wording::timeText(*at, m_zone));
    }

    void number()
    {
        m_html += u"<tr><td style='padding:2px 12px 2px 0;color:%1'>%2</td><td style='padding:2px 0'>%3 · "
                  u"<a href='copy:' style='color:%4'>%5</a></td></tr>"_s.arg(
                      m_muted, safe(tr("Order number")), safe(m_story.summary.orderId), m_accent, safe(tr("Copy")));
    }

    void facts()
    {
        const Order& order = m_story.order;
        m_html += u"<table cellspacing='0' cellpadding='0'>"_s;
        number();
        fact(tr("Source"), Wording::sourceText(m_story.summary.source));
        fact(tr("Buyer"), m_story.summary.alias);
        when(tr("Placed"), order.placedAt ? order.placedAt : std::optional(m_story.summary.placedAt));
        when(tr("Paid"), order.paidAt);
        when(tr("Shipped"), order.shippedAt);
        when(tr("Closed"), order.closedAt);
        fact(tr("Amount"), Wording::moneyOrUnknown(m_story.summary.amountMinor, m_story.summary.currency));
        if (m_story.summary.refundedMinor != 0)
            fact(tr("Refunded"), Wording::moneyOrUnknown(m_story.summary.refundedMinor, m_story.summary.currency));
        fact(tr("Source's words"), order.sourceStatus);
        fact(tr("Seller's note"), order.sellerNote);
        fact(tr("Doubts"), Wording::eventFlagsText(order.flags));
        m_html += u"</table>"_s;
    }

    void lines()
    {
        heading(tr("Items"));
        for (const StoryLine& line : m_story.lines) {
            QString text = u"%1 × %2"_s.arg(safe(line.line.title.isEmpty() ? line.line.sku : line.line.title),
                                            safe(line.line.quantity));
            if (!line.line.variant.isEmpty())
                text += u" · "_s + safe(line.line.variant);
            if (line.line.lineTotal)
                text += u" · "_s + safe(amount(*line.line.lineTotal));
            QStringList ours;
            ours += line.variant.isValid() ? line.variantName : tr("no product yet, takes no stock");
            if (line.variant.isValid())
                ours += tr("%n taken from stock", nullptr, static_cast<int>(line.taken));
            if (line.shortUnits > 0)
                ours += tr("%n short", nullptr, static_cast<int>(line.shortUnits));
            m_html += u"<p style='margin:2px 0'>%1<br/><span style='color:%2'>%3</span></p>"_s.arg(
                text, m_muted, safe(ours.join(u" · "_s)));
        }
    }

    void paragraph(const QString& text) { m_html += u"<p style='margin:2px 0'>%1</p>"_s.arg(safe(text)); }

    // Where in the show it was, to find it in the recording.
    static QString inShow(const OpeningStep& step)
    {
        return step.showMs ? tr("%1 into the show").arg(Wording::durationText(*step.showMs)) : QString();
    }

    void openings()
    {
        const OrderOpenings& table = m_story.openings;
        if (table.turns.isEmpty())
            return;
        heading(tr("Openings"));
        for (const OpeningTurn& turn : table.turns) {
            paragraph(tr("%1: %2 opened", "product, how many of how many")
                          .arg(turn.productName, OpeningWords::placeText(turn.opened, turn.mussels)));
            if (turn.over > 0)
                paragraph(tr("%n opened before the refund", nullptr, static_cast<int>(turn.over)));
        }
        for (const Opening& each : table.openings)
            paragraph(u"%1 · %2 · %3"_s.arg(Wording::count(each.nth), OpeningWords::openingText(each), each.lotName) +
                      (each.photo.isEmpty() ? QString() : u" · "_s + tr("with a picture")));
        for (const OpeningStep& step : table.steps) {
            QStringList words{Wording::timeText(step.at, m_zone), OpeningWords::stepText(step)};
            if (const QString place = inShow(step); !place.isEmpty())
                words.insert(1, place);
            if (step.isUndone)
                words.append(tr("undone"));
            m_html += u"<p style='margin:2px 0;color:%1'>%2</p>"_s.arg(m_muted, safe(words.join(u" · "_s)));
        }
        work();
    }

    void work()
    {
        if (m_story.openings.work.isEmpty())
            return;
        heading(tr("Work promised"));
        qint64 sum = 0;
        for (const WorkItem& item : m_story.openings.work) {
            sum += item.priceMinor;
            paragraph(u"%1 · %2 · %3"_s.arg(item.name, Wording::money(item.priceMinor, item.currency),
                                            item.doneAt ? tr("done") : tr("to do")));
        }
        paragraph(tr("Work together: %1").arg(amount(sum)));
    }

    QString said(const StoryEntry& entry) const
    {
        QStringList words{Wording::paymentText(entry.event.payment)};
        if (entry.event.fulfilment != Fulfilment::None)
            words += Wording::fulfilmentText(entry.event.fulfilment);
        if (entry.event.closed != Closed::None)
            words += Wording::closedText(entry.event.closed);
        if (entry.event.amounts.buyerPaid)
            words += amount(*entry.event.amounts.buyerPaid);
        if (entry.event.amounts.refunded)
            words += tr("%1 refunded").arg(amount(*entry.event.amounts.refunded));
        if (!entry.event.sourceStatus.isEmpty())
            words += u"“%1”"_s.arg(entry.event.sourceStatus);
        return words.join(u" · "_s);
    }

    void entries()
    {
        heading(tr("What was said, and what we did"));
        for (const StoryEntry& entry : m_story.entries) {
            QString did = Wording::outcomeText(entry.outcome, entry.reason);
            if (entry.repeats > 0)
                did += u" · "_s + tr("came %n more time(s)", nullptr, entry.repeats);
            if (entry.undone)
                did += u" · "_s + tr("undone");
            if (const QString doubts = Wording::eventFlagsText(entry.event.flags); !doubts.isEmpty())
                did += u" · "_s + doubts;
            m_html += u"<table width='100%' cellspacing='0' cellpadding='4' style='margin-top:2px'><tr>"
                      u"<td width='3' bgcolor='%1'></td><td><span style='color:%2'>%3</span><br/>%4<br/>"
                      u"<span style='color:%2'>→ %5</span></td></tr></table>"_s.arg(
                          m_line, m_muted,
                          safe(tr("%1 · %2, %3", "when, source, how it came")
                                   .arg(Wording::timeText(entry.observedAt, m_zone),
                                        Wording::sourceText(entry.event.source), Wording::originText(entry.origin))),
                          safe(said(entry)), safe(did));
        }
    }

    void refunds()
    {
        if (m_story.order.refunds.isEmpty())
            return;
        heading(tr("Refunds"));
        for (const Refund& refund : m_story.order.refunds) {
            QStringList words{Wording::refundStateText(refund.state), amount(refund.amount)};
            if (refund.at)
                words.prepend(Wording::timeText(*refund.at, m_zone));
            if (!refund.reason.isEmpty())
                words += refund.reason;
            m_html += u"<p style='margin:2px 0'>%1</p>"_s.arg(safe(words.join(u" · "_s)));
        }
    }

    void clips()
    {
        if (m_clips.isEmpty())
            return;
        heading(tr("Clips"));
        const auto link = [this](const char* use, qsizetype place, const QString& words) {
            return u"<a href='clip:%1:%2' style='color:%3'>%4</a>"_s.arg(QLatin1StringView(use))
                .arg(place)
                .arg(m_accent, safe(words));
        };
        for (qsizetype i = 0; i < m_clips.size(); ++i)
            m_html += u"<p style='margin:2px 0'>%1 · %2 · %3 · %4</p>"_s.arg(
                safe(RecordingWords::clipText(m_clips.at(i), m_zone)), link("play", i, tr("Play")),
                link("copy", i, tr("Copy file")), link("folder", i, tr("Open folder")));
    }

    void returns()
    {
        if (m_story.returns.isEmpty())
            return;
        heading(tr("Came back"));
        for (const GoodsReturn& goods : m_story.returns) {
            QStringList words{Wording::timeText(goods.decidedAt.value_or(goods.at), m_zone),
                              u"%1 × %2"_s.arg(goods.itemName, Wording::count(goods.units)),
                              Wording::returnStateText(goods.state)};
            if (!goods.note.isEmpty())
                words += goods.note;
            m_html += u"<p style='margin:2px 0'>%1</p>"_s.arg(safe(words.join(u" · "_s)));
        }
    }

    void settlement()
    {
        if (m_story.settlement.isEmpty())
            return;
        heading(tr("Settlement"));
        if (m_story.settlementFinding) {
            paragraph(Wording::settlementReasonText(*m_story.settlementFinding));
            const SettlementSum& sum = m_story.settlementFinding->sum;
            paragraph(tr("Settled: %1 after %2 in fees")
                          .arg(Wording::money(sum.net, m_story.settlementFinding->order.currency),
                               Wording::money(sum.fees, m_story.settlementFinding->order.currency)));
        }
        m_html += settlementLinesHtml(m_story.settlement, m_tokens, m_zone);
    }

    void moves()
    {
        heading(tr("Stock"));
        if (m_story.moves.isEmpty())
            m_html += u"<p style='margin:2px 0;color:%1'>%2</p>"_s.arg(m_muted, safe(tr("This order moved no stock.")));
        for (const StockMove& move : m_story.moves)
            m_html += u"<p style='margin:2px 0'>%1</p>"_s.arg(
                safe(tr("%1 · %2 · %3, then %4 on hand", "when, reason, change, count")
                         .arg(Wording::timeText(move.at, m_zone), Wording::stockReasonText(move.reason),
                              Wording::delta(move.delta), Wording::count(move.onHandAfter))));
    }

    const OrderStory& m_story;
    const QList<Clip>& m_clips;
    const ThemeTokens& m_tokens;
    QString m_muted, m_line, m_accent, m_html;
    QTimeZone m_zone;
};

} // namespace

QString orderStoryHtml(const OrderStory& story, const ThemeTokens& tokens, const QTimeZone& zone,
                       const QList<Clip>& clips)
{
    return StoryWriter(story, tokens, zone, clips).write();
}

} // namespace kaibang
