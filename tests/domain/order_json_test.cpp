// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "order_event_json.h"

#include <QJsonDocument>
#include <gtest/gtest.h>
#include <rapidcheck.h>

using namespace kaibang;

namespace {

// Mostly the characters that a writer could get wrong, lone surrogates among them.
QString anyText()
{
    static const auto character = rc::gen::weightedOneOf<char16_t>(
        {{4, rc::gen::inRange<char16_t>(0x20, 0x7f)},
         {2, rc::gen::inRange<char16_t>(0, 0x20)},
         {2, rc::gen::element<char16_t>(u'"', u'\\', u'/', 0x7f, 0x80, 0x2028, 0xfeff, 0xffff)},
         {2, rc::gen::inRange<char16_t>(0x4e00, 0x9fff)},
         {1, rc::gen::inRange<char16_t>(0xd800, 0xe000)}});
    QString text;
    for (const char16_t c : *rc::gen::container<std::u16string>(character))
        text += QChar(c);
    return text;
}

std::optional<qint64> anyAmount()
{
    return *rc::gen::arbitrary<bool>() ? std::optional<qint64>(*rc::gen::arbitrary<int64_t>()) : std::nullopt;
}

std::optional<Instant> anyInstant()
{
    if (!*rc::gen::arbitrary<bool>())
        return std::nullopt;
    return Instant{*rc::gen::inRange<int64_t>(0, 4'000'000'000'000)};
}

OrderEvent anyEvent()
{
    OrderEvent event;
    for (QString* text : {&event.source, &event.shopId, &event.orderId, &event.groupId, &event.zone,
                          &event.sourceStatus, &event.sellerNote, &event.buyer.display, &event.buyer.note})
        *text = anyText();
    if (*rc::gen::arbitrary<bool>())
        event.live = {anyText(), anyText(), anyText()};
    for (auto* instant : {&event.placedAt, &event.paidAt, &event.shippedAt, &event.doneAt, &event.closedAt,
                          &event.sourceUpdatedAt, &event.exportedAt})
        *instant = anyInstant();
    OrderAmounts& a = event.amounts;
    for (auto* amount : {&a.itemsTotal, &a.sellerDiscount, &a.platformDiscount, &a.shipping, &a.tax, &a.buyerPaid,
                         &a.merchantNet, &a.platformFee, &a.refunded})
        *amount = anyAmount();
    event.payment = static_cast<Payment>(*rc::gen::inRange(0, 8));
    event.flags = EventFlags(*rc::gen::inRange(0, 0x200));
    if (*rc::gen::arbitrary<bool>())
        event.currency = Currency::fromCode(u"MXN").value();
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i) {
        OrderLine line;
        for (QString* text : {&line.lineId, &line.sku, &line.title, &line.variant, &line.quantity, &line.lineStatus})
            *text = anyText();
        line.lineTotal = anyAmount();
        event.lines.append(line);
    }
    for (int i = *rc::gen::inRange(0, 2); i > 0; --i)
        event.refunds.append({anyText(), anyInstant(), *rc::gen::arbitrary<int64_t>(), RefundState::Done, anyText()});
    return event;
}

} // namespace

// The names of reports that lie in ledgers were hashed over what QJsonDocument writes.
TEST(OrderJson, CanonicalTextIsTheCompactDocument)
{
    EXPECT_TRUE(rc::check([] {
        const OrderEvent event = anyEvent();
        RC_ASSERT(canonicalText(event) == QJsonDocument(toJson(event, false)).toJson(QJsonDocument::Compact));
    }));
}

TEST(OrderJson, EmptyEventIsWrittenAlike)
{
    const OrderEvent event;
    EXPECT_EQ(canonicalText(event), QJsonDocument(toJson(event, false)).toJson(QJsonDocument::Compact));
}
