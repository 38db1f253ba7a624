// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_text.h"

#include "list_pages.h"

#include "reports.h"
#include "trail.h"
#include "village_reports.h"

#include <array>

namespace kaibang {

namespace {

QString durationText(qint64 ms)
{
    const qint64 seconds = ms / 1000;
    return QStringLiteral("%1:%2:%3")
        .arg(seconds / 3600)
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

// "12.5" for 12500 thousandths, "12" for 12000; "12.34" for 1234 hundredths of a percent.
QString decimalText(qint64 value, int digits)
{
    QString text = QString::number(std::abs(value)).rightJustified(digits + 1, QLatin1Char('0'));
    text.insert(text.size() - digits, QLatin1Char('.'));
    while (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    if (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return value < 0 ? QLatin1Char('-') + text : text;
}

QString countText(qint64 count, ColumnKind kind)
{
    return kind == ColumnKind::Duration   ? durationText(count)
           : kind == ColumnKind::Share    ? decimalText(count, 2)
           : kind == ColumnKind::Quantity ? decimalText(count, 3)
                                          : QString::number(count);
}

// The plain text of the amount with the locale's signs put in: no step through a floating-point number.
QString localMoney(const Money& money, const QLocale& locale)
{
    QString digits = money.toPlainText();
    const bool negative = digits.startsWith(QLatin1Char('-'));
    if (negative)
        digits.remove(0, 1);
    const qsizetype point = digits.indexOf(QLatin1Char('.'));
    QString text = locale.toString((point < 0 ? digits : digits.left(point)).toLongLong());
    if (point >= 0)
        text += locale.decimalPoint() + digits.mid(point + 1);
    return negative ? locale.negativeSign() + text : text;
}

QDateTime localTime(Instant instant, const QTimeZone& zone)
{
    return QDateTime::fromMSecsSinceEpoch(instant.ms, zone);
}

QString codeWord(const QString& code, const ReportColumn& column, const ReportWords& words)
{
    return column.kind == ColumnKind::Code ? words.word(column.id + QLatin1Char('.') + code) : code;
}

} // namespace

QString ReportWords::word(const QString& key) const
{
    const auto known = words.constFind(key);
    if (known != words.constEnd())
        return *known;
    if (key == QLatin1String("label.page"))
        return QStringLiteral("%1 / %2");
    return key.mid(key.indexOf(QLatin1Char('.')) + 1).replace(QLatin1Char('_'), QLatin1Char(' '));
}

QString ReportWords::title(const ReportTable& table) const
{
    return word(QLatin1String("report.") + table.name);
}

QString ReportWords::subtitle(const ReportTable& table) const
{
    QStringList parts;
    if (table.origin == ReportOrigin::Rehearsal)
        parts.append(word(QStringLiteral("label.rehearsal")));
    parts << table.household << table.subject;
    const auto day = [this](BusinessDay d) { return locale.toString(d.date(), QLocale::ShortFormat); };
    if (table.from && table.from == table.to)
        parts.append(day(*table.from));
    else if (table.from || table.to)
        parts.append((table.from ? day(*table.from) : QString()) + QStringLiteral(" – ") +
                     (table.to ? day(*table.to) : QString()));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString ReportWords::header(const ReportColumn& column) const
{
    return word(QLatin1String("column.") + column.id);
}

QStringList reportWordKeys()
{
    // What a Code column can hold.
    static constexpr std::array codes{"payment.unknown",
                                      "payment.unpaid",
                                      "payment.pending",
                                      "payment.partly_paid",
                                      "payment.paid",
                                      "payment.refunded",
                                      "payment.voided",
                                      "payment.partly_refunded",
                                      "fulfilment.none",
                                      "fulfilment.partial",
                                      "fulfilment.shipped",
                                      "fulfilment.delivered",
                                      "fulfilment.returned",
                                      "closed.open",
                                      "closed.completed",
                                      "closed.cancelled_unpaid",
                                      "closed.cancelled_refunded",
                                      "attention.none",
                                      "attention.short",
                                      "attention.unmapped",
                                      "packed.to_pack",
                                      "packed.in",
                                      "packed.handed",
                                      "packed.unpaid",
                                      "packed.take_out",
                                      "packed.to_open",
                                      "feed_kind.pushed",
                                      "feed_kind.polled",
                                      "feed_kind.files",
                                      "feed_kind.comments",
                                      "complete.yes",
                                      "complete.no",
                                      "export.imported",
                                      "export.missing",
                                      "level.out",
                                      "level.low",
                                      "level.enough",
                                      "result.done",
                                      "result.replacement",
                                      "result.replaced",
                                      "result.dead_replaced",
                                      "result.empty",
                                      "result.dead",
                                      "state.done",
                                      "state.open",
                                      "state.awaited",
                                      "state.to_inspect",
                                      "state.restocked",
                                      "state.lost",
                                      "state.kept",
                                      "verdict.settled",
                                      "verdict.accepted",
                                      "verdict.waiting",
                                      "verdict.partly",
                                      "verdict.expected_unknown",
                                      "verdict.differs",
                                      "verdict.overdue",
                                      "verdict.unknown_order",
                                      "why.none",
                                      "why.not_due_yet",
                                      "why.no_statement_yet",
                                      "why.rest_not_due_yet",
                                      "why.refund_not_taken",
                                      "why.refund_not_known",
                                      "why.unexplained",
                                      "why.fee_high",
                                      "why.less_than_due",
                                      "why.more_than_due",
                                      "why.not_paid_here",
                                      "why.other_currency",
                                      "why.subsidy_added",
                                      "label.total",
                                      "label.rehearsal",
                                      "label.page"};
    QStringList keys;
    for (const QString& name : reportNames()) {
        keys.append(QLatin1String("report.") + name);
        for (const ReportColumn& column : reportColumns(name))
            keys.append(QLatin1String("column.") + column.id);
    }
    for (const Role role : everyRole)
        keys.append(QLatin1String("role.") + QLatin1String(roleName(role)));
    for (int kind = static_cast<int>(TrailKind::Refund); kind <= static_cast<int>(lastTrailKind); ++kind)
        keys.append(QLatin1String("act.") + QLatin1String(trailKindName(static_cast<TrailKind>(kind))));
    for (const char* code : codes)
        keys.append(QLatin1String(code));
    keys.append(printWordKeys());
    keys.append(villageReportWordKeys());
    keys.removeDuplicates();
    return keys;
}

QString plainText(const ReportCell& cell, const ReportColumn& column, const QTimeZone& zone, const ReportWords& words)
{
    if (const auto* text = std::get_if<QString>(&cell))
        return codeWord(*text, column, words);
    if (const auto* count = std::get_if<qint64>(&cell))
        return countText(*count, column.kind);
    if (const auto* money = std::get_if<Money>(&cell))
        return money->toPlainText();
    if (const auto* instant = std::get_if<Instant>(&cell))
        return localTime(*instant, zone).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    if (const auto* day = std::get_if<BusinessDay>(&cell))
        return day->date().toString(Qt::ISODate);
    return {};
}

QString localText(const ReportCell& cell, const ReportColumn& column, const QTimeZone& zone, const ReportWords& words)
{
    if (const auto* count = std::get_if<qint64>(&cell); count && column.kind == ColumnKind::Count)
        return words.locale.toString(*count);
    if (const auto* count = std::get_if<qint64>(&cell); count && column.kind == ColumnKind::Share)
        return countText(*count, column.kind).replace(QLatin1Char('.'), words.locale.decimalPoint()) +
               words.locale.percent();
    if (const auto* money = std::get_if<Money>(&cell))
        return localMoney(*money, words.locale);
    if (const auto* instant = std::get_if<Instant>(&cell))
        return words.locale.toString(localTime(*instant, zone), QLocale::ShortFormat);
    if (const auto* day = std::get_if<BusinessDay>(&cell))
        return words.locale.toString(day->date(), QLocale::ShortFormat);
    return plainText(cell, column, zone, words);
}

QStringList totalTexts(const ReportTable& table, const ReportTotal& total, const ReportWords& words,
                       QString (*text)(const ReportCell&, const ReportColumn&, const QTimeZone&, const ReportWords&))
{
    QStringList texts;
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        texts.append(text(total.cells.at(i), table.columns.at(i), table.zone, words));
    if (!texts.isEmpty())
        texts[0] = (words.word(QStringLiteral("label.total")) + QLatin1Char(' ') + total.currency).trimmed();
    return texts;
}

} // namespace kaibang
