// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// kaibangctl settle: statements of payouts in, and what they say of the orders.

#include "ctl_commands.h"
#include "import_desk.h"
#include "in_turn.h"
#include "order_desk.h"
#include "settlement_query.h"
#include "store_thread.h"
#include "system_clock.h"
#include "wording.h"

#include <QCoreApplication>
#include <QMap>
#include <limits>

namespace kaibang::ctl {

namespace {

const SystemClock systemClock;

// Which list of the answer an order is in.
QString listOf(SettlementState state)
{
    switch (state) {
    case SettlementState::Settled:
    case SettlementState::Accepted:
        return QStringLiteral("matched");
    case SettlementState::Waiting:
    case SettlementState::Overdue:
        return QStringLiteral("unpaid");
    case SettlementState::UnknownOrder:
        return QStringLiteral("unknown");
    case SettlementState::Partly:
    case SettlementState::ExpectedUnknown:
    case SettlementState::Differs:
        break;
    }
    return QStringLiteral("differs");
}

QString colourName(SettlementColour colour)
{
    switch (colour) {
    case SettlementColour::Agrees:
        return QStringLiteral("agrees");
    case SettlementColour::Waits:
        return QStringLiteral("waits");
    case SettlementColour::NeedsPerson:
        break;
    }
    return QStringLiteral("needs_person");
}

QJsonValue amountJson(const std::optional<qint64>& minor)
{
    return minor ? QJsonValue(*minor) : QJsonValue(QJsonValue::Null);
}

QJsonArray feesJson(const QList<SettlementFee>& fees)
{
    QJsonArray rows;
    for (const SettlementFee& fee : fees)
        rows.append(QJsonObject{{QStringLiteral("kind"), fee.kind}, {QStringLiteral("minor"), fee.minor}});
    return rows;
}

QJsonObject findingJson(const SettlementFinding& finding)
{
    QJsonObject row{{QStringLiteral("source"), finding.order.source},
                    {QStringLiteral("shop_id"), finding.order.shopId},
                    {QStringLiteral("order_id"), finding.order.orderId},
                    {QStringLiteral("currency"), finding.order.currency},
                    {QStringLiteral("state"), settlementStateName(finding.state)},
                    {QStringLiteral("reason"), settlementReasonName(finding.reason)},
                    {QStringLiteral("colour"), colourName(colourOf(finding.state))},
                    {QStringLiteral("text"), Wording::settlementReasonText(finding)},
                    {QStringLiteral("basis"), expectedBasisName(finding.basis)},
                    {QStringLiteral("expected"), amountJson(finding.expected)},
                    {QStringLiteral("difference"), amountJson(finding.difference)},
                    {QStringLiteral("lines"), finding.sum.lines},
                    {QStringLiteral("gross"), finding.sum.gross},
                    {QStringLiteral("refunded"), finding.sum.refund},
                    {QStringLiteral("fees"), finding.sum.fees},
                    {QStringLiteral("net"), finding.sum.net},
                    {QStringLiteral("fees_by_kind"), feesJson(finding.sum.byKind)},
                    {QStringLiteral("age_days"), finding.ageDays}};
    if (!finding.because.isEmpty())
        row.insert(QStringLiteral("because"), finding.because);
    return row;
}

// Over every line that counts, also of no order.
QJsonArray allFees(const QList<SettlementDay>& days)
{
    QMap<QString, QMap<QString, qint64>> sums; // by channel and currency, by kind
    for (const SettlementDay& day : days)
        for (const SettlementFee& fee : day.byKind)
            sums[day.source + u'\n' + day.currency][fee.kind] += fee.minor;
    QJsonArray rows;
    for (auto sum = sums.begin(); sum != sums.end(); ++sum)
        for (auto fee = sum->begin(); fee != sum->end(); ++fee)
            rows.append(QJsonObject{{QStringLiteral("source"), sum.key().section(u'\n', 0, 0)},
                                    {QStringLiteral("currency"), sum.key().section(u'\n', 1)},
                                    {QStringLiteral("kind"), fee.key()},
                                    {QStringLiteral("minor"), fee.value()}});
    return rows;
}

QJsonArray totalsJson(const QList<SettlementDay>& days)
{
    QJsonArray rows;
    for (const SettlementDay& day : days)
        rows.append(QJsonObject{{QStringLiteral("day"), day.day.date().toString(Qt::ISODate)},
                                {QStringLiteral("source"), day.source},
                                {QStringLiteral("currency"), day.currency},
                                {QStringLiteral("lines"), day.lines},
                                {QStringLiteral("income"), day.income},
                                {QStringLiteral("refunded"), day.refunds},
                                {QStringLiteral("fees"), day.fees},
                                {QStringLiteral("settled"), day.settled},
                                {QStringLiteral("withdrawn"), day.withdrawn}});
    return rows;
}

struct Settled
{
    QList<SettlementFinding> findings;
    QList<SettlementDay> days;
};

Result<Settled> compared(Ledger& ledger)
{
    SettlementQuery query(ledger);
    const auto findings = query.findings();
    const auto days =
        query.days(BusinessDay{std::numeric_limits<int>::min()}, BusinessDay{std::numeric_limits<int>::max()});
    if (!findings || !days)
        return findings ? days.error() : findings.error();
    return Settled{findings.value(), days.value()};
}

void sayFinding(const SettlementFinding& finding)
{
    const auto amount = [](const std::optional<qint64>& minor) {
        return minor ? QString::number(*minor) : QStringLiteral("-");
    };
    const bool came = finding.sum.lines > 0;
    say(QStringList{colourName(colourOf(finding.state)), settlementStateName(finding.state), finding.order.source,
                    finding.order.orderId, amount(finding.expected),
                    amount(came ? std::optional(finding.sum.gross - finding.sum.refund) : std::nullopt),
                    amount(came ? std::optional(finding.sum.fees) : std::nullopt),
                    amount(came ? std::optional(finding.sum.net) : std::nullopt), amount(finding.difference),
                    finding.order.currency, Wording::settlementReasonText(finding)}
            .join(QLatin1Char('\t')));
}

int tell(const Settled& settled, QJsonArray files, bool json)
{
    int code = Finished;
    QMap<QString, QJsonArray> lists;
    for (const SettlementFinding& finding : settled.findings) {
        if (colourOf(finding.state) == SettlementColour::NeedsPerson)
            code = NeedsAPerson;
        lists[listOf(finding.state)].append(findingJson(finding));
        if (!json)
            sayFinding(finding);
    }
    if (json)
        printJson(QJsonObject{{QStringLiteral("files"), files},
                              {QStringLiteral("matched"), lists.value(QStringLiteral("matched"))},
                              {QStringLiteral("unpaid"), lists.value(QStringLiteral("unpaid"))},
                              {QStringLiteral("unknown"), lists.value(QStringLiteral("unknown"))},
                              {QStringLiteral("differs"), lists.value(QStringLiteral("differs"))},
                              {QStringLiteral("fees"), allFees(settled.days)},
                              {QStringLiteral("days"), totalsJson(settled.days)}});
    return code;
}

} // namespace

int settle(const Invocation& call)
{
    auto store = StoreThread::start([&] { return Ledger::open(call.ledger, systemClock); });
    if (!store)
        return couldNot(store.error());
    OrderDesk desk(*store.value());
    ImportDesk importer(*store.value(), desk);
    int code = Finished;
    inTurn(importer.import(call.arguments), qApp, [&](const Result<QList<FilePreview>>& files) {
        const auto settled = files ? store.value()->read([](Ledger& ledger) { return compared(ledger); }).result()
                                   : Result<Settled>(files.error());
        if (!settled) {
            code = couldNot(settled.error());
        } else {
            QJsonArray told;
            bool refused = false;
            for (const FilePreview& file : files.value()) {
                told.append(fileJson(file));
                refused = refused || file.refused > 0 || file.kind.isEmpty();
                if (!call.json)
                    sayFile(file);
            }
            code = tell(settled.value(), told, call.json);
            if (refused)
                code = NeedsAPerson;
        }
        QCoreApplication::quit();
    });
    QCoreApplication::exec();
    return code;
}

} // namespace kaibang::ctl
