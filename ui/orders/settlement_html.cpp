// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settlement_html.h"

#include "settlement_page.h"
#include "wording.h"

#include <QCoreApplication>
#include <QStringList>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Its words are of the page's context.
class Writer
{
    Q_DECLARE_TR_FUNCTIONS(kaibang::SettlementPage)

public:
    explicit Writer(const ThemeTokens& tokens)
        : m_tokens(tokens)
        , m_muted(tokens.muted.name())
    {}

    static QString safe(const QString& text) { return text.toHtmlEscaped(); }
    void heading(const QString& text)
    {
        m_html += u"<p style='margin-top:14px;margin-bottom:4px;color:%1'><b>%2</b></p>"_s.arg(m_muted, safe(text));
    }
    void row(const QString& name, const QString& value, bool strong = false)
    {
        m_html +=
            u"<tr><td style='padding:2px 12px 2px 0;color:%1'>%2</td><td align='right' style='padding:2px 0'>%3</td></tr>"_s
                .arg(m_muted, safe(name), strong ? u"<b>%1</b>"_s.arg(safe(value)) : safe(value));
    }
    void note(const QString& text)
    {
        m_html += u"<tr><td colspan='2' style='padding:0 0 4px 0;color:%1'>%2</td></tr>"_s.arg(m_muted, safe(text));
    }
    void begin() { m_html += u"<table width='100%' cellspacing='0' cellpadding='0'>"_s; }
    void end() { m_html += u"</table>"_s; }

    void finding(const SettlementFinding& finding)
    {
        const SettlementColour colour = colourOf(finding.state);
        const QColor ink = colour == SettlementColour::Agrees  ? m_tokens.paid
                           : colour == SettlementColour::Waits ? m_tokens.claim
                                                               : m_tokens.live;
        m_html += u"<p style='margin:0;color:%1'>%2 · %3</p>"_s.arg(
            m_muted, safe(Wording::sourceText(finding.order.source)), safe(finding.order.orderId));
        m_html += u"<p style='margin:6px 0 2px 0;color:%1'><b>%2</b></p><p style='margin:0 0 10px 0'>%3</p>"_s.arg(
            ink.name(), safe(Wording::settlementStateText(finding.state)),
            safe(Wording::settlementReasonText(finding)));
        sums(finding);
    }

    void sums(const SettlementFinding& finding)
    {
        const QString& currency = finding.order.currency;
        const auto money = [&](qint64 minor) { return Wording::money(minor, currency); };
        begin();
        if (finding.order.uid.isValid()) {
            row(tr("Expected before fees"), Wording::moneyOrUnknown(finding.expected, currency), true);
            note(Wording::expectedBasisText(finding.basis));
        }
        if (finding.sum.lines > 0) {
            row(tr("Paid out before fees"), money(finding.sum.gross));
            if (finding.sum.refund != 0)
                row(tr("Refunds taken"), money(-finding.sum.refund));
            if (finding.difference && *finding.difference != 0)
                row(tr("Difference"), money(*finding.difference), true);
            for (const SettlementFee& fee : finding.sum.byKind)
                row(Wording::settlementFeeText(fee.kind), money(-fee.minor));
            row(tr("Settled"), money(finding.sum.net), true);
        }
        end();
    }

    void lines(const QList<SettlementEntry>& entries, const QTimeZone& zone)
    {
        for (const SettlementEntry& entry : entries) {
            const SettlementLine& line = entry.line;
            QStringList words{Wording::timeText(line.at, zone), Wording::settlementKindText(line.kind)};
            if (!line.words.isEmpty())
                words += u"“%1”"_s.arg(line.words);
            QStringList told{Wording::fileKindText(line.statementKind)};
            if (!line.flowId.isEmpty())
                told += tr("number %1").arg(line.flowId);
            told += entry.files;
            if (!entry.counts)
                told += tr("tells of the same money and is not counted");
            m_html += u"<table width='100%' cellspacing='0' cellpadding='0' style='margin-top:6px'><tr><td>%1</td>"
                      u"<td align='right'>%2</td></tr><tr><td colspan='2' style='color:%3'>%4</td></tr></table>"_s.arg(
                          safe(words.join(u" · "_s)),
                          entry.counts ? safe(Wording::money(line.net, line.currency))
                                       : u"<s>%1</s>"_s.arg(safe(Wording::money(line.net, line.currency))),
                          m_muted, safe(told.join(u" · "_s)));
        }
    }

    void total(const SettlementDay& total)
    {
        const auto money = [&](qint64 minor) { return Wording::money(minor, total.currency); };
        begin();
        row(tr("Income"), money(total.income));
        row(tr("Refunds taken"), money(-total.refunds));
        for (const SettlementFee& fee : total.byKind)
            row(Wording::settlementFeeText(fee.kind), money(-fee.minor));
        row(tr("Settled"), money(total.settled), true);
        if (total.withdrawn != 0)
            row(tr("To the bank"), money(total.withdrawn));
        end();
        m_html += u"<p style='color:%1'>%2</p>"_s.arg(m_muted,
                                                      safe(tr("%n line(s)", nullptr, static_cast<int>(total.lines))));
    }

    void title(const QString& text) { m_html += u"<p style='margin:0 0 8px 0'><b>%1</b></p>"_s.arg(safe(text)); }
    [[nodiscard]] const QString& html() const { return m_html; }
    static QString linesHeading() { return tr("What the statements say"); }

private:
    const ThemeTokens& m_tokens;
    QString m_muted, m_html;
};

} // namespace

QString settlementHtml(const SettlementFinding& finding, const QList<SettlementEntry>& entries,
                       const ThemeTokens& tokens, const QTimeZone& zone)
{
    Writer writer(tokens);
    writer.finding(finding);
    if (!entries.isEmpty()) {
        writer.heading(Writer::linesHeading());
        writer.lines(entries, zone);
    }
    return writer.html();
}

QString settlementTotalHtml(const QString& heading, const QList<SettlementDay>& totals, const ThemeTokens& tokens)
{
    Writer writer(tokens);
    writer.title(heading);
    for (const SettlementDay& total : totals)
        writer.total(total);
    return writer.html();
}

QString settlementDayText(BusinessDay day)
{
    return QLocale().toString(day.date(), QLocale::ShortFormat);
}

QString settlementLinesHtml(const QList<SettlementEntry>& entries, const ThemeTokens& tokens, const QTimeZone& zone)
{
    Writer writer(tokens);
    writer.lines(entries, zone);
    return writer.html();
}

} // namespace kaibang
