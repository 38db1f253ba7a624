// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "opening_rules.h"

#include <QSet>
#include <algorithm>
#include <tuple>

namespace kaibang {

DisclosureGap gapOf(const Disclosure& card)
{
    if (card.grades.isEmpty())
        return DisclosureGap::NoGrades;
    if (card.grades.size() > Disclosure::mostGrades)
        return DisclosureGap::TooManyGrades;
    QSet<QString> names;
    for (const DisclosedGrade& grade : card.grades)
        names.insert(grade.name.trimmed());
    if (names.contains(QString()) || names.size() != card.grades.size())
        return DisclosureGap::GradeTwice;
    if (card.minimum.trimmed().isEmpty())
        return DisclosureGap::NoMinimum;
    if (card.returns.trimmed().isEmpty())
        return DisclosureGap::NoReturns;
    if (card.minors.trimmed().isEmpty())
        return DisclosureGap::NoMinors;
    const bool isBadWork = std::any_of(card.work.begin(), card.work.end(), [](const DisclosedWork& work) {
        return work.name.trimmed().isEmpty() || work.priceMinor < 0;
    });
    if (isBadWork || card.work.size() > Disclosure::mostWork)
        return DisclosureGap::BadWork;
    return card.priceMinor < 0 || card.perBuyer < 0 ? DisclosureGap::BadPrice : DisclosureGap::None;
}

bool saysTheSame(const Disclosure& a, const Disclosure& b)
{
    Disclosure copy = b;
    copy.uid = a.uid;
    copy.version = a.version;
    copy.madeAt = a.madeAt;
    return a == copy;
}

qint64 roundOf(const OpeningTurn& turn)
{
    return turn.perBuyer > 0 ? turn.buyerInShow / turn.perBuyer : 0;
}

QList<OpeningTurn> fairQueue(QList<OpeningTurn> turns)
{
    turns.removeIf([](const OpeningTurn& turn) { return turn.left() == 0 || turn.state == TurnState::PutOff; });
    const auto keyOf = [](const OpeningTurn& turn) {
        const bool isBegun = turn.perBuyer > 0 ? turn.openedInShow % turn.perBuyer != 0 : turn.openedInShow > 0;
        return std::tuple(turn.state == TurnState::LetBy, roundOf(turn), !isBegun, turn.paidAt, turn.arrivedAt,
                          turn.place);
    };
    std::sort(turns.begin(), turns.end(),
              [&keyOf](const OpeningTurn& a, const OpeningTurn& b) { return keyOf(a) < keyOf(b); });
    return turns;
}

qint64 musselsIn(const QList<OpeningTurn>& queue)
{
    qint64 sum = 0;
    for (const OpeningTurn& turn : queue)
        sum += turn.left();
    return sum;
}

std::optional<qint64> musselsPromised(const Order& order, const OrderLine& line, qint64 perUnit)
{
    const bool isGone = order.fulfilment == Fulfilment::Shipped || order.fulfilment == Fulfilment::Delivered;
    if (isGone && !order.isCancelled())
        return std::nullopt;
    if (!order.isPaid() || order.payment == Payment::Refunded || order.isCancelled())
        return 0;
    const auto units = wholeUnits(line.quantity);
    const auto all = units ? checkedMultiply(*units, perUnit) : std::nullopt;
    if (!all)
        return 0;
    // Half a refunded unit is still a mussel to open; a person decides about it.
    const qint64 refunded = order.lineRefunds.value(line.lineId).thousandths / 1000 * perUnit;
    return std::max<qint64>(0, *all - refunded);
}

std::optional<qint64> paceMs(QList<Instant> finished)
{
    std::sort(finished.begin(), finished.end(), std::greater<>());
    finished = finished.first(std::min<qsizetype>(finished.size(), paceOf));
    QList<qint64> gaps;
    for (qsizetype i = 1; i < finished.size(); ++i)
        if (const qint64 gap = finished.at(i - 1).ms - finished.at(i).ms; gap <= longestGapMs)
            gaps.append(gap);
    if (gaps.isEmpty())
        return std::nullopt;
    std::sort(gaps.begin(), gaps.end());
    const qsizetype middle = gaps.size() / 2;
    return gaps.size() % 2 == 1 ? gaps.at(middle) : (gaps.at(middle - 1) + gaps.at(middle)) / 2;
}

std::optional<qint64> minutesBehind(qint64 mussels, std::optional<qint64> pace)
{
    const auto all = pace ? checkedMultiply(mussels, *pace) : std::nullopt;
    if (!all)
        return std::nullopt;
    constexpr qint64 minute = 60'000;
    return (*all + minute - 1) / minute;
}

EmptyEnd endOfEmpty(EmptyRule rule)
{
    switch (rule) {
    case EmptyRule::Replace:
        return EmptyEnd::Replacement;
    case EmptyRule::Refund:
        return EmptyEnd::RefundOwed;
    case EmptyRule::Counts:
        break;
    }
    return EmptyEnd::Counts;
}

} // namespace kaibang
