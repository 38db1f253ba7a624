// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disclosure_document.h"

#include "opening_words.h"
#include "wording.h"

#include <QBuffer>
#include <QLocale>
#include <QPageSize>
#include <QPdfWriter>
#include <QPrinter>
#include <QTextDocument>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int paperDpi = 96; ///< the document is laid out as on a screen and scaled by the printer
constexpr int marginMm = 18;

} // namespace

DisclosureDocument::DisclosureDocument(const Disclosure& card, const OpeningTotals& soFar, const QString& title,
                                       const QString& currency, const QTimeZone& zone)
    : m_card(card)
    , m_soFar(soFar)
    , m_title(title)
    , m_currency(currency)
    , m_zone(zone)
{}

QString DisclosureDocument::heading() const
{
    //: name of the product
    return tr("%1: what can be inside").arg(m_title);
}

QList<std::pair<QString, QString>> DisclosureDocument::facts() const
{
    QStringList inside;
    for (const DisclosedGrade& grade : m_card.grades)
        inside.append(grade.howOften.isEmpty() ? grade.name : u"%1 (%2)"_s.arg(grade.name, grade.howOften));
    QList<std::pair<QString, QString>> all{{tr("Inside"), inside.join(u" · "_s)},
                                           {tr("At least"), m_card.minimum},
                                           {tr("Empty or dead"), OpeningWords::emptyRuleText(m_card.emptyRule)},
                                           {tr("Price of one mussel"), Wording::money(m_card.priceMinor, m_currency)}};
    QStringList work;
    for (const DisclosedWork& each : m_card.work)
        work.append(u"%1 %2"_s.arg(each.name, Wording::money(each.priceMinor, m_currency)));
    if (!work.isEmpty())
        all.append({tr("Work"), work.join(u" · "_s)});
    if (m_card.perBuyer > 0)
        all.append({tr("In turn"), tr("%n mussels for one buyer, then the next buyer", nullptr, m_card.perBuyer)});
    all.append({tr("Returns"), m_card.returns});
    all.append({tr("Minors"), m_card.minors});
    for (const QString& line : OpeningWords::soFarLines(m_soFar))
        all.append({tr("Found so far"), line});
    return all;
}

QString DisclosureDocument::foot() const
{
    const QString date =
        QLocale().toString(QDateTime::fromMSecsSinceEpoch(m_card.madeAt.ms, m_zone).date(), QLocale::ShortFormat);
    return tr("Card %1 of %2. What comes out is what was inside: nothing is drawn by a machine.")
        .arg(Wording::count(m_card.version), date);
}

QString DisclosureDocument::html() const
{
    QString text = u"<h1>%1</h1><table cellspacing='0' width='100%'>"_s.arg(heading().toHtmlEscaped());
    for (const auto& [name, words] : facts())
        text +=
            u"<tr><td width='28%' style='padding:6px 12px 6px 0'><b>%1</b></td><td style='padding:6px 0'>%2</td></tr>"_s
                .arg(name.toHtmlEscaped(), words.toHtmlEscaped());
    return text + u"</table><p>%1</p>"_s.arg(foot().toHtmlEscaped());
}

QByteArray DisclosureDocument::pdf(const QFont& font) const
{
    QByteArray bytes;
    QBuffer file(&bytes);
    file.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&file);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter);
        writer.setTitle(heading());
        QTextDocument document;
        document.setDefaultFont(font);
        document.setPageSize(writer.pageLayout().paintRectPixels(paperDpi).size());
        document.setHtml(html());
        document.print(&writer);
    }
    return bytes;
}

void DisclosureDocument::print(QPrinter& printer, const QFont& font) const
{
    printer.setDocName(heading());
    QTextDocument document;
    document.setDefaultFont(font);
    document.setHtml(html());
    document.print(&printer);
}

} // namespace kaibang
