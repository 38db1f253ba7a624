// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticker_model.h"

#include "wording.h"

#include <QMap>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

TickerModel::Tone toneOf(const OrderSummary& order)
{
    if (order.isShort || order.isUnmapped)
        return TickerModel::Tone::Trouble;
    if (order.closed == Closed::CancelledUnpaid || order.payment == Payment::Voided)
        return TickerModel::Tone::Plain;
    switch (order.payment) {
    case Payment::Paid:
    case Payment::PartlyPaid:
        return TickerModel::Tone::Paid;
    case Payment::PartlyRefunded:
    case Payment::Refunded:
        return TickerModel::Tone::Refund;
    case Payment::Unpaid:
    case Payment::Pending:
        return TickerModel::Tone::Claim;
    default:
        return TickerModel::Tone::Plain;
    }
}

// Each currency by itself: two currencies never add up to one number.
QString amountsOf(const QList<OrderSummary>& orders)
{
    struct Sum
    {
        qint64 minor = 0, unknown = 0;
    };
    QMap<QString, Sum> sums;
    for (const OrderSummary& order : orders) {
        Sum& sum = sums[order.currency];
        const auto more = order.amountMinor ? checkedAdd(sum.minor, *order.amountMinor) : std::nullopt;
        sum.minor = more.value_or(sum.minor);
        sum.unknown += more ? 0 : 1;
    }
    QStringList texts;
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum)
        texts.append(Wording::sumText(sum->minor, sum->unknown, sum.key()));
    return texts.join(u" + "_s);
}

QString spoken(const OrderSummary& order)
{
    const QString amount =
        order.amountMinor ? Wording::money(*order.amountMinor, order.currency) : TickerModel::tr("amount unknown");
    QStringList words{order.alias, order.items, amount, Wording::stateText(order), Wording::flagsText(order)};
    words.removeAll(QString());
    return words.join(u", "_s);
}

} // namespace

QVariant TickerModel::orderData(const OrderSummary& order, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return spoken(order);
    case OrderRole:
        return QVariant::fromValue(order.uid);
    case AliasRole:
        return order.alias;
    case ItemsRole:
        return order.items;
    case AmountRole:
        return Wording::moneyOrUnknown(order.amountMinor, order.currency);
    case StateRole:
        return Wording::stateText(order);
    case StateIconRole:
        return order.isShort ? u"conflict"_s : order.isUnmapped ? u"which-product"_s : Wording::stateIcon(order);
    case ToneRole:
        return int(toneOf(order));
    case FlagsRole:
        return Wording::flagsText(order);
    case SourceRole:
        return Wording::sourceText(order.source);
    case AgeRole:
        // Of what is held the time that is left matters, not the time that has passed.
        return order.heldUntil ? Wording::durationText(order.heldUntil->ms - m_now.ms)
                               : Wording::ageText(order.arrivedAt, m_now);
    default:
        return {};
    }
}

QVariant TickerModel::groupData(const Row& row, int role) const
{
    const OrderSummary& newest = row.orders.first();
    const int count = int(row.orders.size());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return QStringList{tr("%n orders at once", nullptr, count), Wording::sourceText(newest.source),
                           amountsOf(row.orders)}
            .join(u", "_s);
    case AliasRole:
        return tr("%n orders at once", nullptr, count);
    case ItemsRole:
        return row.open == Openness::Open ? tr("Enter closes the list") : tr("Enter shows them one by one");
    case AmountRole:
        return amountsOf(row.orders);
    case StateRole:
        return QString();
    case StateIconRole:
        return row.open == Openness::Open ? u"chevron-down"_s : u"chevron-right"_s;
    case ToneRole:
        return int(Tone::Plain);
    case SourceRole:
        return Wording::sourceText(newest.source);
    case AgeRole:
        return Wording::ageText(newest.arrivedAt, m_now);
    default:
        return {};
    }
}

QVariant TickerModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = *m_rows[size_t(index.row())];
    switch (role) {
    case KindRole:
        return int(row.kind);
    case CountRole:
        return int(row.orders.size());
    case OpenRole:
        return int(row.open);
    case RevisionRole:
        return row.revision;
    default:
        return row.kind == RowKind::Group ? groupData(row, role) : orderData(row.orders.first(), role);
    }
}

QHash<int, QByteArray> TickerModel::roleNames() const
{
    return {{OrderRole, "order"},   {KindRole, "kind"},        {AliasRole, "alias"}, {ItemsRole, "items"},
            {AmountRole, "amount"}, {StateRole, "state"},      {ToneRole, "tone"},   {StateIconRole, "stateIcon"},
            {FlagsRole, "flags"},   {SourceRole, "source"},    {AgeRole, "age"},     {CountRole, "count"},
            {OpenRole, "open"},     {RevisionRole, "revision"}};
}

} // namespace kaibang
