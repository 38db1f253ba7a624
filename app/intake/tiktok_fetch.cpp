// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The orders themselves, with what went back of them.
#include "json_fields.h"
#include "shop_answer.h"
#include "tiktok_orders.h"
#include "tiktok_source.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <algorithm>
#include <memory>
#include <utility>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

// Only of such an order money goes back that no return tells.
bool hasCancelled(const QJsonObject& order)
{
    const auto isCancelled = [](const QJsonObject& object, const char* name) {
        return jsonText(object, name).startsWith("CANCEL"_L1);
    };
    const QJsonArray units = order.value("line_items"_L1).toArray();
    return jsonId(order.value("paid_time"_L1)).toLongLong() > 0 &&
           (isCancelled(order, "status") || std::any_of(units.begin(), units.end(), [&](const QJsonValue& unit) {
                return isCancelled(unit.toObject(), "display_status");
            }));
}

} // namespace

/// Orders on their way to an answer.
struct TiktokSource::Answer
{
    QList<QJsonObject> orders;
    QHash<QString, TiktokBack> back;
    OrdersTaken taken;
};

void TiktokSource::askOrders(const QStringList& ids, OrdersTaken taken)
{
    auto answer = std::make_shared<Answer>();
    answer->taken = std::move(taken);
    ask(Question{"/order/202309/orders", {{"ids", ids.join(u',').toUtf8()}}},
        [this, answer](const std::optional<PollFailure>& failure, const QJsonObject& data, Instant) {
            for (const QJsonValue& value : data.value("orders"_L1).toArray())
                answer->orders.append(value.toObject());
            if (failure || answer->orders.isEmpty())
                answer->taken(failure, {});
            else
                takeBack(answer);
        });
}

void TiktokSource::takeBack(const std::shared_ptr<Answer>& answer)
{
    QStringList all, cancelled;
    for (const QJsonObject& order : std::as_const(answer->orders)) {
        const QString id = jsonId(order.value("id"_L1));
        all += id;
        if (hasCancelled(order))
            cancelled += id;
    }
    // The orders come whatever the returns say. What these could not tell is asked for again, unless nobody may.
    const auto finish = [this, answer, all](const std::optional<PollFailure>& failure) {
        if (failure && failure->trouble != FeedTrouble::NoPermission)
            m_untold += all;
        QList<Result<OrderEvent>> events;
        for (const QJsonObject& order : std::as_const(answer->orders)) {
            TiktokBack& back = answer->back[jsonId(order.value("id"_L1))];
            back.isTold = !failure;
            events.append(tiktokOrder(order, back, m_setup.shop.shopId, m_setup.now()));
        }
        answer->taken(std::nullopt, events);
    };
    const auto ofCancelled = [this, answer, cancelled, finish] {
        askBack({"/return_refund/202309/cancellations/search", "cancellations", "cancel_id", false}, cancelled,
                [answer, finish](const std::optional<PollFailure>& failure, const QList<QJsonObject>& cancellations) {
                    for (const QJsonObject& each : cancellations)
                        answer->back[jsonId(each.value("order_id"_L1))].cancellations.append(each);
                    finish(failure);
                });
    };
    askBack(
        returnSearch, all,
        [answer, finish, ofCancelled](const std::optional<PollFailure>& failure, const QList<QJsonObject>& returns) {
            for (const QJsonObject& each : returns)
                answer->back[jsonId(each.value("order_id"_L1))].returns.append(each);
            if (failure)
                finish(failure);
            else
                ofCancelled();
        });
}

void TiktokSource::askBack(const Search& search, const QStringList& orders, Told told)
{
    if (orders.isEmpty()) {
        told(std::nullopt, {});
        return;
    }
    struct Walk
    {
        QHash<QString, QJsonObject> entries; // what moves while it is read may come on two pages
        QSet<QByteArray> tokens;
        std::function<void(const QByteArray&)> next;
    };
    auto walk = std::make_shared<Walk>();
    const QByteArray body =
        QJsonDocument(QJsonObject{{u"order_ids"_s, QJsonArray::fromStringList(orders)}}).toJson(QJsonDocument::Compact);
    walk->next = [this, keep = std::weak_ptr(walk), search, body, told](const QByteArray& token) {
        Question question{search.path, {{"page_size", "50"}, {"sort_order", "ASC"}}, body};
        if (!token.isEmpty())
            question.items.append({"page_token", token});
        ask(question, [walk = keep.lock(), search, told](const std::optional<PollFailure>& failure,
                                                         const QJsonObject& data, Instant) {
            const QJsonArray entries = data.value(QLatin1String(search.name)).toArray();
            for (const QJsonValue& value : entries)
                walk->entries.insert(jsonId(value[QLatin1String(search.id)]), value.toObject());
            const QByteArray further = jsonText(data, "next_page_token").toUtf8();
            if (failure || further.isEmpty() || entries.isEmpty())
                told(failure, walk->entries.values());
            else if (walk->tokens.contains(further))
                told(failureOf(FeedTrouble::BadAnswer, u"a page that follows itself"_s), {});
            else {
                walk->tokens.insert(further);
                walk->next(further);
            }
        });
    };
    walk->next({});
}

} // namespace kaibang
