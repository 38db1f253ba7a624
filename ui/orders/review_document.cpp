// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review_document.h"

#include "minutes_chart.h"
#include "wording.h"

#include <QBuffer>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>
#include <QUrl>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int paperDpi = 96; ///< the document is laid out as on a screen and scaled by the printer
constexpr int marginMm = 15;
constexpr int chartScale = 3; ///< pixels of the chart for one of the layout, so that it prints sharp

} // namespace

ReviewDocument::ReviewDocument(const ShowReview& review, const ThemeTokens& tokens, const QTimeZone& zone)
    : m_review(review)
    , m_tokens(tokens)
    , m_zone(zone)
{}

QString ReviewDocument::heading() const
{
    return m_review.title.isEmpty() ? tr("Show") : m_review.title;
}

QString ReviewDocument::subheading() const
{
    const qint64 length = m_review.endedAt.ms - m_review.startedAt.ms;
    return tr("%1, %2 long", "start of the show, its length")
        .arg(Wording::timeText(m_review.startedAt, m_zone), Wording::durationText(length));
}

QString ReviewDocument::cell(const QString& text, const char* align) const
{
    return u"<td align='%1' style='padding:4px 8px'>%2</td>"_s.arg(QString::fromLatin1(align), text.toHtmlEscaped());
}

QString ReviewDocument::head(const QString& text, const char* align) const
{
    return u"<td align='%1' style='padding:4px 8px;color:%2'><b>%3</b></td>"_s.arg(
        QString::fromLatin1(align), m_tokens.muted.name(), text.toHtmlEscaped());
}

QString ReviewDocument::totalsHtml() const
{
    if (m_review.totals.isEmpty())
        return u"<p>%1</p>"_s.arg(tr("No orders in this show.").toHtmlEscaped());
    QString html = u"<table width='100%' cellspacing='0'><tr>"_s + head(tr("Currency")) + head(tr("Orders"), "right") +
                   head(tr("Paid orders"), "right") + head(tr("Unpaid"), "right") + head(tr("Cancelled"), "right") +
                   head(tr("Claimed"), "right") + head(tr("Paid"), "right") + head(tr("Refunded"), "right") +
                   u"</tr>"_s;
    for (const MoneyTotals& sum : m_review.totals)
        html += u"<tr>"_s + cell(sum.currency) + cell(Wording::count(sum.orders), "right") +
                cell(Wording::count(sum.paidOrders), "right") + cell(Wording::count(sum.unpaidOrders), "right") +
                cell(Wording::count(sum.cancelledOrders), "right") +
                cell(Wording::sumText(sum.claimedMinor, sum.claimedUnknown, sum.currency), "right") +
                cell(Wording::sumText(sum.paidMinor, sum.paidUnknown, sum.currency), "right") +
                cell(Wording::sumText(sum.refundedMinor, sum.refundedUnknown, sum.currency), "right") + u"</tr>"_s;
    html += u"</table>"_s;
    for (const SettlementDay& settled : m_review.settled)
        html += u"<p>%1</p>"_s.arg(tr("Settled so far: %1, after %2 in fees and %3 of refunds")
                                       .arg(Wording::money(settled.settled, settled.currency),
                                            Wording::money(settled.fees, settled.currency),
                                            Wording::money(settled.refunds, settled.currency))
                                       .toHtmlEscaped());
    if (m_review.unmappedOrders > 0)
        html += u"<p style='color:%1'>%2</p>"_s.arg(
            m_tokens.claim.name(),
            tr("%n order(s) wait for their product and took no stock.", nullptr, m_review.unmappedOrders)
                .toHtmlEscaped());
    return html;
}

QString ReviewDocument::itemsHtml() const
{
    if (m_review.rows.isEmpty())
        return u"<p>%1</p>"_s.arg(tr("Nothing was on air and nothing was ordered.").toHtmlEscaped()) + flashHtml();
    QString html = u"<table width='100%' cellspacing='0'><tr>"_s + head(tr("Item")) + head(tr("Code")) +
                   head(tr("Lines"), "right") + head(tr("Units"), "right") + head(tr("Paid units"), "right") +
                   head(tr("Short"), "right") + head(tr("Left"), "right") + head(tr("On air"), "right") +
                   head(tr("Paid"), "right") + u"</tr>"_s;
    for (const ReviewRow& row : m_review.rows)
        html += u"<tr>"_s + cell(row.name) + cell(row.code) + cell(Wording::count(row.lines), "right") +
                cell(Wording::count(row.units), "right") + cell(Wording::count(row.paidUnits), "right") +
                cell(Wording::count(row.shortUnits), "right") + cell(Wording::count(row.onHand), "right") +
                cell(Wording::durationText(row.onAirMs), "right") +
                cell(Wording::sumText(row.paidMinor, row.paidUnknown, row.currency), "right") + u"</tr>"_s;
    return html + u"</table>"_s + flashHtml();
}

QString ReviewDocument::flashHtml() const
{
    if (m_review.flashes.isEmpty())
        return {};
    QString html =
        u"<p><b>%1</b></p><table width='100%' cellspacing='0'><tr>"_s.arg(tr("Flash prices").toHtmlEscaped()) +
        head(tr("Item")) + head(tr("From")) + head(tr("Until")) + head(tr("Price"), "right") +
        head(tr("Units sold"), "right") + u"</tr>"_s;
    for (const FlashPrice& flash : m_review.flashes) {
        const Instant end = flash.endedAt ? qMin(*flash.endedAt, flash.until) : flash.until;
        const QString sold = flash.units > 0
                                 ? tr("%1 of %2").arg(Wording::count(flash.sold), Wording::count(flash.units))
                                 : Wording::count(flash.sold);
        html += u"<tr>"_s + cell(flash.name) +
                cell(Wording::timeText(flash.from, m_zone, Wording::TimeForm::TimeOnly)) +
                cell(Wording::timeText(end, m_zone, Wording::TimeForm::TimeOnly)) +
                cell(Wording::money(flash.priceMinor, m_review.currency), "right") + cell(sold, "right") + u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

QString ReviewDocument::openingsHtml() const
{
    const OpeningTotals& found = m_review.openings;
    if (found.lots.isEmpty())
        return u"<p>%1</p>"_s.arg(tr("Nothing was opened.").toHtmlEscaped());
    QString html = u"<table width='100%' cellspacing='0'><tr>"_s + head(tr("Lot")) + head(tr("Product")) +
                   head(tr("Grade")) + head(tr("Mussels"), "right") + head(tr("Pearls"), "right") + u"</tr>"_s;
    qint64 opened = 0, replaced = 0, empty = 0, dead = 0, pearls = 0;
    for (const LotOpened& lot : found.lots) {
        opened += lot.opened;
        replaced += lot.replaced;
        empty += lot.empty;
        dead += lot.dead;
        html += u"<tr>"_s + cell(lot.lotName) + cell(lot.productName) + cell(tr("opened")) +
                cell(Wording::count(lot.opened), "right") + cell(QString(), "right") + u"</tr>"_s;
        for (const LotGrade& grade : found.grades) {
            if (grade.lot != lot.lot || grade.product != lot.product)
                continue;
            pearls += grade.pearls;
            html += u"<tr>"_s + cell(QString()) + cell(QString()) +
                    cell(grade.grade.isEmpty() ? tr("nothing found") : grade.grade) +
                    cell(Wording::count(grade.mussels), "right") + cell(Wording::count(grade.pearls), "right") +
                    u"</tr>"_s;
        }
    }
    html += u"<tr>"_s + head(tr("Together")) + head(QString()) + head(QString()) +
            head(Wording::count(opened), "right") + head(Wording::count(pearls), "right") + u"</tr></table>"_s;
    if (empty + dead > 0)
        html += u"<p>%1</p>"_s.arg(tr("Empty: %1 · dead: %2 · made good by another mussel: %3")
                                       .arg(Wording::count(empty), Wording::count(dead), Wording::count(replaced))
                                       .toHtmlEscaped());
    return html;
}

QString ReviewDocument::shortHtml() const
{
    if (m_review.shortOrders.isEmpty())
        return u"<p>%1</p>"_s.arg(tr("Stock covered every order.").toHtmlEscaped());
    QString html = u"<table width='100%' cellspacing='0'>"_s;
    for (const OrderSummary& order : m_review.shortOrders)
        html += u"<tr>"_s + cell(Wording::orderTitle(order, m_zone)) + cell(order.alias) + cell(order.items) +
                cell(Wording::moneyOrUnknown(order.amountMinor, order.currency), "right") + u"</tr>"_s;
    return html + u"</table>"_s;
}

QString ReviewDocument::ranOutHtml() const
{
    QStringList gone;
    for (const ReviewRow& row : m_review.rows)
        if (row.onHand <= 0)
            gone += row.name.toHtmlEscaped();
    return u"<p>%1</p>"_s.arg(gone.isEmpty() ? tr("Nothing ran out.").toHtmlEscaped() : gone.join(u"<br/>"_s));
}

QString ReviewDocument::notedHtml() const
{
    if (m_review.noted.isEmpty())
        return u"<p>%1</p>"_s.arg(tr("No moment was marked.").toHtmlEscaped());
    QString html = u"<table width='100%' cellspacing='0'>"_s;
    for (const ShowMark& mark : m_review.noted)
        html += u"<tr>"_s + cell(Wording::timeText(mark.at, m_zone, Wording::TimeForm::TimeOnly)) +
                cell(Wording::durationText(mark.at.ms - m_review.startedAt.ms)) + cell(mark.words) + u"</tr>"_s;
    return html + u"</table>"_s;
}

QString ReviewDocument::completenessHtml() const
{
    const ShowCompleteness& show = m_review.completeness;
    QString html = u"<p>%1</p>"_s.arg(Wording::completenessHead(show).toHtmlEscaped());
    for (const QString& line : Wording::completenessWaiting(show))
        html += u"<p style='color:%1'>%2</p>"_s.arg(m_tokens.claim.name(), line.toHtmlEscaped());
    if (show.sources.isEmpty())
        return html;
    html += u"<table width='100%' cellspacing='0'><tr>"_s + head(tr("Source")) + head(tr("What is known")) +
            head(tr("Received"), "right") + head(tr("Repeated"), "right") + head(tr("Not readable"), "right") +
            u"</tr>"_s;
    for (const SourceCompleteness& source : show.sources) {
        QStringList lines;
        for (const QString& line : Wording::completenessLines(source, m_zone))
            lines += line.toHtmlEscaped();
        const QString known = u"<td style='padding:4px 8px;color:%1'>%2</td>"_s.arg(
            (source.isComplete() ? m_tokens.text : m_tokens.claim).name(), lines.join(u"<br/>"_s));
        html += u"<tr>"_s + cell(Wording::completenessName(source)) + known +
                cell(Wording::count(source.received), "right") + cell(Wording::count(source.repeats), "right") +
                cell(Wording::count(source.refused), "right") + u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

QByteArray ReviewDocument::pdf(const QFont& font) const
{
    QByteArray bytes;
    QBuffer file(&bytes);
    file.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&file);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter);
        writer.setTitle(heading());
        writer.setCreator(QCoreApplication::applicationName());
        const QSizeF page = writer.pageLayout().paintRectPixels(paperDpi).size();
        QImage chart(QSizeF(page.width() * chartScale, page.width() * chartScale / 4).toSize(), QImage::Format_RGB32);
        chart.fill(Qt::white);
        QPainter painter(&chart);
        painter.scale(chartScale, chartScale);
        paintMinutes(painter, QRectF(0, 0, page.width(), page.width() / 4), m_review, m_tokens, font, m_zone);
        painter.end();
        QTextDocument document;
        document.setDefaultFont(font);
        document.setPageSize(page);
        document.addResource(QTextDocument::ImageResource, QUrl(u"chart"_s), chart);
        const auto part = [](const QString& title, const QString& html) {
            return u"<h3>%1</h3>%2"_s.arg(title.toHtmlEscaped(), html);
        };
        document.setHtml(u"<h1>%1</h1><p>%2</p>"_s.arg(heading().toHtmlEscaped(), subheading().toHtmlEscaped()) +
                         totalsHtml() + part(tr("Is it complete?"), completenessHtml()) +
                         part(tr("Orders per minute"), u"<img src='chart' width='%1'/>"_s.arg(int(page.width()))) +
                         part(tr("Items"), itemsHtml()) + part(tr("Openings"), openingsHtml()) +
                         part(tr("Short orders"), shortHtml()) + part(tr("What ran out"), ranOutHtml()) +
                         part(tr("Marked moments"), notedHtml()));
        document.print(&writer);
    }
    return bytes;
}

} // namespace kaibang
