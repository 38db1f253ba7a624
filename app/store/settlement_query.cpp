// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settlement_query.h"

#include "settlement_rows.h"
#include "settlement_rules.h"

#include <QHash>
#include <QMap>
#include <algorithm>
#include <limits>

namespace kaibang {

namespace {

constexpr qint64 longAgo = std::numeric_limits<qint64>::min();

struct Key
{
    QString source, shopId, orderId;
    bool operator==(const Key&) const = default;
};
size_t qHash(const Key& key, size_t seed = 0)
{
    return qHashMulti(seed, key.source, key.shopId, key.orderId);
}

struct Decision
{
    qint64 gap;
    QString because;
};

int urgency(const SettlementFinding& finding)
{
    return static_cast<int>(SettlementColour::NeedsPerson) - static_cast<int>(colourOf(finding.state));
}

} // namespace

struct SettlementQuery::Gathered
{
    QHash<Key, QMap<QString, SettlementSum>> sums; ///< by currency
    QHash<Key, SettlementOrder> orders;
    QHash<Key, Decision> decisions;
    QHash<QString, Instant> until; ///< by channel
    QHash<QString, int> usualFee;  ///< by channel, permille
    std::optional<Key> only;       ///< ask for one order

    // As the statements bind it: an empty channel asks for every order.
    [[nodiscard]] QString source() const { return only ? only->source : QString(); }
    [[nodiscard]] QString shopId() const { return only ? only->shopId : QString(); }
    [[nodiscard]] QString orderId() const { return only ? only->orderId : QString(); }
};

void SettlementQuery::readSums(Gathered& all, std::optional<Instant> since)
{
    Statement s = m_database.statement(
        "SELECT source,of_shop,ext_id,currency,count(*),sum(gross),sum(refund),sum(fees),sum(net),min(at),max(at) FROM "
        "settlement_counted l WHERE ext_id<>'' AND (?1='' OR source=?1 AND ext_id=?3 AND of_shop=?2) "
        "GROUP BY source,of_shop,ext_id,currency HAVING max(at)>=?4 OR EXISTS(SELECT 1 FROM orders o WHERE "
        "o.source=l.source AND o.shop_id=l.of_shop AND o.ext_id=l.ext_id AND o.placed_at>=?4)");
    s.run(all.source(), all.shopId(), all.orderId(), since ? since->ms : longAgo);
    while (s.next()) {
        SettlementSum sum;
        sum.lines = s.integer(4);
        sum.gross = s.integer(5);
        sum.refund = s.integer(6);
        sum.fees = s.integer(7);
        sum.net = s.integer(8);
        sum.first = instantAt(s, 9);
        sum.last = instantAt(s, 10);
        all.sums[Key{s.text(0), s.text(1), s.text(2)}].insert(s.text(3), sum);
    }
    Statement fees = m_database.statement(
        "SELECT source,of_shop,ext_id,currency,f.kind,sum(minor) FROM settlement_counted l JOIN settlement_fee f "
        "USING(line_id) WHERE ext_id<>'' AND (?1='' OR source=?1 AND ext_id=?3 AND of_shop=?2) "
        "GROUP BY source,of_shop,ext_id,currency,f.kind");
    fees.run(all.source(), all.shopId(), all.orderId());
    while (fees.next()) {
        const auto sum = all.sums.find(Key{fees.text(0), fees.text(1), fees.text(2)});
        if (sum == all.sums.end())
            continue;
        if (const auto found = sum->find(fees.text(3)); found != sum->end())
            addFee(found->byKind, fees.text(4), fees.integer(5));
    }
}

void SettlementQuery::readOrders(Gathered& all, std::optional<Instant> since)
{
    // Every order with a line, and the paid ones of channels that pay out.
    Statement s = m_database.statement(
        "SELECT uid,source,shop_id,ext_id,alias,currency,placed_at,paid_at,done_at,payment,closed,buyer_paid,"
        "platform_discount,merchant_net,refunded FROM orders o WHERE withdrawn=0 AND (?1='' OR source=?1 AND "
        "shop_id=?2 AND ext_id=?3) AND (placed_at>=?4 OR EXISTS(SELECT 1 FROM settlement_told l WHERE "
        "l.source=o.source AND l.ext_id=o.ext_id AND l.of_shop=o.shop_id AND l.at>=?4))");
    s.run(all.source(), all.shopId(), all.orderId(), since ? since->ms : longAgo);
    while (s.next()) {
        SettlementOrder order;
        order.uid = Uid::fromBytes(s.blob(0));
        order.source = s.text(1);
        order.shopId = s.text(2);
        order.orderId = s.text(3);
        order.alias = s.text(4);
        order.currency = s.text(5);
        order.placedAt = instantAt(s, 6);
        order.paidAt = instantAt(s, 7);
        order.doneAt = instantAt(s, 8);
        order.payment = static_cast<Payment>(s.integer(9));
        order.closed = static_cast<Closed>(s.integer(10));
        order.buyerPaid = s.optionalInteger(11);
        order.platformDiscount = s.optionalInteger(12);
        order.merchantNet = s.optionalInteger(13);
        order.refunded = s.optionalInteger(14);
        // As Order::isRefundUnknown(): nothing told is nothing refunded, unless the order says that money went back.
        const bool wentBack = order.payment == Payment::PartlyRefunded || order.payment == Payment::Refunded ||
                              order.closed == Closed::CancelledRefunded;
        if (!order.refunded && !wentBack)
            order.refunded = 0;
        all.orders.insert(Key{order.source, order.shopId, order.orderId}, order);
    }
}

void SettlementQuery::readKnowledge(Gathered& all)
{
    Statement decisions = m_database.statement(
        "SELECT source,shop_id,ext_id,gap,because FROM settlement_decision WHERE undone_at IS NULL");
    decisions.run();
    while (decisions.next())
        all.decisions.insert(Key{decisions.text(0), decisions.text(1), decisions.text(2)},
                             {decisions.integer(3), decisions.text(4)});
    Statement until =
        m_database.statement("SELECT source,max(at) FROM settlement_line WHERE told_by>0 GROUP BY source");
    until.run();
    while (until.next())
        all.until.insert(until.text(0), Instant{until.integer(1)});
    // What is usual is asked of the whole ledger, so that one order alone is judged as the list judges it.
    Statement usual = m_database.statement(
        "SELECT source,1000*sum(own)/sum(gross) FROM (SELECT r.*,(SELECT coalesce(sum(minor),0) FROM settlement_fee f "
        "WHERE "
        "f.line_id=r.line_id AND f.kind IN ('platform_commission','service','payment')) own FROM (SELECT * FROM "
        "settlement_counted WHERE ext_id<>'' ORDER BY at DESC,line_key DESC LIMIT 5000) r) GROUP BY "
        "source,shop_id,ext_id,currency HAVING sum(gross)>0 AND sum(refund)=0");
    usual.run();
    QHash<QString, QList<int>> permilles;
    while (usual.next())
        permilles[usual.text(0)].append(static_cast<int>(usual.integer(1)));
    for (auto one = permilles.begin(); one != permilles.end(); ++one)
        if (const auto fee = usualFeeOf(one.value()))
            all.usualFee.insert(one.key(), *fee);
}

Result<QList<SettlementFinding>> SettlementQuery::judge(Gathered& all)
{
    QList<SettlementFinding> findings;
    const auto one = [&](const Key& key, const SettlementOrder& order, const SettlementSum& sum) {
        SettlementKnowledge knowledge;
        knowledge.now = m_ledger.now();
        if (const auto until = all.until.constFind(key.source); until != all.until.constEnd())
            knowledge.statementUntil = *until;
        if (const auto usual = all.usualFee.constFind(key.source); usual != all.usualFee.constEnd())
            knowledge.usualFeePermille = *usual;
        if (const auto decision = all.decisions.constFind(key); decision != all.decisions.constEnd()) {
            knowledge.acceptedGap = decision->gap;
            knowledge.because = decision->because;
        }
        return judged(order, sum, knowledge);
    };
    for (auto sums = all.sums.begin(); sums != all.sums.end(); ++sums)
        for (auto sum = sums->begin(); sum != sums->end(); ++sum) {
            const auto order = all.orders.constFind(sums.key());
            SettlementOrder asked;
            if (order != all.orders.constEnd()) {
                asked = *order;
            } else {
                asked.source = sums.key().source;
                asked.shopId = sums.key().shopId;
                asked.orderId = sums.key().orderId;
                asked.currency = sum.key();
            }
            SettlementFinding finding = one(sums.key(), asked, sum.value());
            if (asked.currency != sum.key()) { // amounts that cannot be compared are not
                finding.state = SettlementState::Differs;
                finding.reason = SettlementReason::OtherCurrency;
                finding.expected = finding.difference = std::nullopt;
                finding.order.currency = sum.key();
            }
            findings.append(finding);
        }
    for (auto order = all.orders.begin(); order != all.orders.end(); ++order) {
        const bool paid = order->payment == Payment::Paid || order->payment == Payment::PartlyRefunded ||
                          order->payment == Payment::Refunded;
        if (all.sums.contains(order.key()) || !paid || !settlementTermsOf(order->source))
            continue;
        const SettlementFinding finding = one(order.key(), *order, {});
        if (finding.state != SettlementState::Settled)
            findings.append(finding);
    }
    std::sort(findings.begin(), findings.end(), [](const SettlementFinding& a, const SettlementFinding& b) {
        const auto keyOf = [](const SettlementFinding& f) {
            return std::tuple(urgency(f), -f.ageDays, f.order.source, f.order.orderId, f.order.currency);
        };
        return keyOf(a) < keyOf(b);
    });
    return m_database.checked(findings);
}

Result<QList<SettlementFinding>> SettlementQuery::findings(std::optional<Instant> since)
{
    Gathered all;
    readSums(all, since);
    readOrders(all, since);
    readKnowledge(all);
    return judge(all);
}

Result<std::optional<SettlementFinding>> SettlementQuery::finding(const QString& source, const QString& shopId,
                                                                  const QString& orderId)
{
    Gathered all;
    all.only = Key{source, shopId, orderId};
    readSums(all, std::nullopt);
    readOrders(all, std::nullopt);
    readKnowledge(all);
    const auto findings = judge(all);
    if (!findings)
        return findings.error();
    return findings.value().isEmpty() ? std::optional<SettlementFinding>() : findings.value().first();
}

} // namespace kaibang
