// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shopify_source.h"

#include "json_digits.h"
#include "json_fields.h"
#include "oauth_one.h"
#include "shop_address.h"
#include "shop_answer.h"
#include "shopify_orders.h"
#include "shopify_query.h"

#include <QJsonArray>
#include <QSet>
#include <QTimer>
#include <algorithm>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int waitsAtMost = 4; ///< for the budget, within one question
constexpr qint64 longestWaitMs = 10'000;

QJsonObject at(const QJsonObject& object, const char* name)
{
    return object.value(QLatin1String(name)).toObject();
}

QString codeOf(const QJsonValue& error)
{
    return at(error.toObject(), "extensions").value("code"_L1).toString();
}

// How long the budget takes to fill up to what was asked.
qint64 fillMs(const QJsonObject& body)
{
    const QJsonObject cost = at(at(body, "extensions"), "cost");
    const QJsonObject budget = at(cost, "throttleStatus");
    const double missing =
        jsonText(cost, "requestedQueryCost").toDouble() - jsonText(budget, "currentlyAvailable").toDouble();
    const double rate = std::max(jsonText(budget, "restoreRate").toDouble(), 1.0);
    return std::clamp<qint64>(static_cast<qint64>(missing / rate * 1000.0), 1000, 60'000);
}

FetchRequest tokenRequest(const QString& address, const ShopCredentials& known)
{
    FetchRequest request{urlBelow(address, u"/admin/oauth/access_token"_s)};
    request.body = oauthQuery({{"grant_type", "client_credentials"},
                               {"client_id", known.key.toUtf8()},
                               {"client_secret", known.secret.toUtf8()}});
    request.bodyType = "application/x-www-form-urlencoded";
    return request;
}

std::optional<PollFailure> readToken(const FetchAnswer& answer, Instant now, ShopCredentials& known)
{
    const QJsonObject body = jsonWithDigits(answer.body).object();
    if (auto failure = statusFailure(answer, now)) {
        const QString error = jsonText(body, "error");
        if (error == "shop_not_permitted"_L1) // the app is another owner's, or is not installed there
            failure->trouble = FeedTrouble::NoPermission;
        else if (answer.status == 400)
            failure->trouble = FeedTrouble::WrongKey;
        failure->detail += u' ' + error.left(40);
        return failure;
    }
    if (jsonText(body, "access_token").isEmpty())
        return failureOf(FeedTrouble::BadAnswer, u"no access token"_s);
    known.accessToken = jsonText(body, "access_token");
    known.accessEnds = now.plusMs(jsonText(body, "expires_in").toLongLong() * 1000);
    return std::nullopt;
}

} // namespace

GrantRules shopifyGrantRules(const QString& address)
{
    GrantRules rules{[address](const ShopCredentials& known, Instant) { return tokenRequest(address, known); },
                     readToken};
    rules.canRenew = [](const ShopCredentials& known) { return !known.key.isEmpty() && !known.secret.isEmpty(); };
    rules.isToKeep = false;
    return rules;
}

std::optional<PollFailure> shopifyFailure(const FetchAnswer& answer, Instant now)
{
    if (auto failure = statusFailure(answer, now)) {
        // A shop that is frozen or closed for a debt, and one that is locked: its owner has to see to it.
        if (answer.trouble == FeedTrouble::None && (answer.status == 402 || answer.status == 423))
            failure->trouble = FeedTrouble::Blocked;
        return failure;
    }
    const QJsonObject body = jsonWithDigits(answer.body).object();
    const QJsonArray errors = body.value("errors"_L1).toArray();
    QString code;
    for (const QJsonValue& error : errors) // denied parts of an order leave the rest of it
        if (code.isEmpty() || code == "ACCESS_DENIED"_L1)
            code = codeOf(error);
    const QJsonObject data = at(body, "data");
    const bool hasData = std::any_of(data.begin(), data.end(), [](const QJsonValue& part) { return !part.isNull(); });
    if (code == "THROTTLED"_L1) {
        PollFailure busy = failureOf(FeedTrouble::Busy, code);
        busy.retryAfterMs = fillMs(body);
        return busy;
    }
    if (errors.isEmpty() && body.contains("data"_L1))
        return std::nullopt;
    if (code == "ACCESS_DENIED"_L1)
        return hasData ? std::nullopt : std::optional(failureOf(FeedTrouble::NoPermission, code));
    if (code == "INTERNAL_SERVER_ERROR"_L1)
        return failureOf(FeedTrouble::ServerFailed, code);
    if (!errors.isEmpty()) // it does not know a field that it was asked for
        return failureOf(FeedTrouble::TooOld, code.isEmpty() ? u"GraphQL"_s : code);
    return failureOf(FeedTrouble::BadAnswer, u"neither data nor errors"_s);
}

/// An order on its way in: its lines and the lines of its refunds come in parts.
struct ShopifySource::Order
{
    QString id;
    QJsonObject told;
    QJsonArray lines, refunds;
    QString linesAfter, refundAfter;
    bool hasMoreLines = false;
    qsizetype refund = 0; ///< the next one whose lines are asked for
    QSet<QString> pages;  ///< behind which more was asked for
    OrdersTaken taken;

    /// False where that page was asked for before: it follows itself, and the order would never come to an end.
    bool isNewPage(const QString& after)
    {
        const QString page = QString::number(hasMoreLines ? -1 : refund) + u'/' + after;
        const bool isNew = !pages.contains(page);
        pages.insert(page);
        return isNew;
    }
};

ShopifySource::ShopifySource(ShopSetup setup)
    : ListedSource(std::move(setup), ListOrder::ByChange, 50)
    , m_grant(this, m_web, m_setup, shopifyGrantRules(m_setup.shop.address))
{}

void ShopifySource::ask(const QByteArray& body, Taken taken, int waits, Try which)
{
    m_grant.ready([this, body, taken = std::move(taken), waits, which](const std::optional<PollFailure>& failure) {
        if (failure)
            taken(failure, {}, m_setup.now());
        else
            send(body, taken, waits, which);
    });
}

void ShopifySource::send(const QByteArray& body, Taken taken, int waits, Try which)
{
    const QUrl url = urlBelow(m_setup.shop.address, u"/admin/api/%1/graphql.json"_s.arg(shopifyApiVersion()));
    const QByteArray token = m_setup.credentials.accessToken.toUtf8();
    m_web.send({url, {{"X-Shopify-Access-Token", token}}, body},
               [this, body, taken = std::move(taken), waits, which](const FetchAnswer& answer) {
                   const Instant now = m_setup.now();
                   const auto failure = shopifyFailure(answer, now);
                   const bool isOver = answer.status == 401 && which == Try::First;
                   if (isOver && !m_setup.credentials.key.isEmpty()) {
                       m_grant.forgetAccess(); // taken back before its time
                       ask(body, taken, waits, Try::AfterRenewal);
                       return;
                   }
                   const bool isBudget = failure && failure->trouble == FeedTrouble::Busy && answer.status == 200;
                   if (isBudget && waits < waitsAtMost && *failure->retryAfterMs <= longestWaitMs) {
                       QTimer::singleShot(static_cast<int>(*failure->retryAfterMs), this,
                                          [this, body, taken, waits, which] { ask(body, taken, waits + 1, which); });
                       return;
                   }
                   taken(failure, at(jsonWithDigits(answer.body).object(), "data"), answer.serverTime().value_or(now));
               });
}

void ShopifySource::askList(const ChangeAsk& ask, ListTaken taken)
{
    this->ask(shopifyListBody(ask.from, ask.token, m_setup.perPage),
              [ask, taken = std::move(taken)](const std::optional<PollFailure>& failure, const QJsonObject& data,
                                              Instant theirs) {
                  ChangePage page;
                  if (failure) {
                      taken(failure, page);
                      return;
                  }
                  page.now = theirs.ms / 1000;
                  const QJsonObject orders = at(data, "orders");
                  for (const QJsonValue& value : orders.value("nodes"_L1).toArray()) {
                      const QJsonObject row = value.toObject();
                      const auto changed = Instant::fromIso(jsonText(row, "updated_at"));
                      const QString id = shopifyId(row.value("id"_L1));
                      if (id.isEmpty() || !changed) {
                          taken(failureOf(FeedTrouble::BadAnswer, u"an order without id or updated_at"_s), {});
                          return;
                      }
                      if (changed->ms / 1000 < ask.from) {
                          taken(failureOf(FeedTrouble::TooOld, u"updated_at is not heeded"_s), {});
                          return;
                      }
                      page.rows.append(listed(id, changed->ms / 1000, row, theirs));
                  }
                  const QJsonObject info = at(orders, "pageInfo");
                  if (info.value("hasNextPage"_L1).toBool())
                      page.nextToken = jsonText(info, "endCursor").toUtf8();
                  taken(std::nullopt, page);
              });
}

void ShopifySource::askOrders(const QStringList& ids, OrdersTaken taken)
{
    auto order = std::make_shared<Order>();
    order->id = ids.value(0);
    order->taken = std::move(taken);
    ask(shopifyOrderBody(order->id),
        [this, order](const std::optional<PollFailure>& failure, const QJsonObject& data, Instant) {
            order->told = at(data, "order");
            if (failure || order->told.isEmpty()) { // deleted meanwhile, or not told
                order->taken(failure, {});
                return;
            }
            const QJsonObject lines = at(order->told, "line_items");
            order->lines = lines.value("nodes"_L1).toArray();
            order->hasMoreLines = at(lines, "pageInfo").value("hasNextPage"_L1).toBool();
            order->linesAfter = jsonText(at(lines, "pageInfo"), "endCursor");
            order->refunds = order->told.value("refunds"_L1).toArray();
            askMore(order);
        });
}

void ShopifySource::askMore(const std::shared_ptr<Order>& order)
{
    const bool isUnfinished = order->hasMoreLines || order->refund < order->refunds.size();
    if (isUnfinished && !order->isNewPage(order->hasMoreLines ? order->linesAfter : order->refundAfter)) {
        order->taken(failureOf(FeedTrouble::BadAnswer, u"a page that follows itself"_s), {});
        return;
    }
    if (order->hasMoreLines) {
        ask(shopifyLinesBody(order->id, order->linesAfter),
            [this, order](const std::optional<PollFailure>& failure, const QJsonObject& data, Instant) {
                if (failure) {
                    order->taken(failure, {});
                    return;
                }
                const QJsonObject lines = at(at(data, "order"), "line_items");
                for (const QJsonValue& line : lines.value("nodes"_L1).toArray())
                    order->lines.append(line);
                order->hasMoreLines = at(lines, "pageInfo").value("hasNextPage"_L1).toBool();
                order->linesAfter = jsonText(at(lines, "pageInfo"), "endCursor");
                askMore(order);
            });
        return;
    }
    if (order->refund < order->refunds.size()) {
        QJsonObject refund = order->refunds.at(order->refund).toObject();
        ask(shopifyRefundBody(shopifyId(refund.value("id"_L1)), order->refundAfter),
            [this, order, refund](const std::optional<PollFailure>& failure, const QJsonObject& data, Instant) mutable {
                if (failure) {
                    order->taken(failure, {});
                    return;
                }
                const QJsonObject lines = at(at(data, "refund"), "refund_line_items");
                QJsonArray all = refund.value("refund_line_items"_L1).toArray();
                for (const QJsonValue& line : lines.value("nodes"_L1).toArray())
                    all.append(line);
                refund.insert("refund_line_items"_L1, all);
                order->refunds.replace(order->refund, refund);
                const bool hasMore = at(lines, "pageInfo").value("hasNextPage"_L1).toBool();
                order->refundAfter = hasMore ? jsonText(at(lines, "pageInfo"), "endCursor") : QString();
                order->refund += hasMore ? 0 : 1;
                askMore(order);
            });
        return;
    }
    order->told.insert("line_items"_L1, order->lines);
    order->told.insert("refunds"_L1, order->refunds);
    order->taken(std::nullopt, {shopifyOrder(order->told, m_setup.shop.shopId, Origin::Poll, m_setup.now())});
}

// Cancelled orders can be deleted, and others by apps. What is gone is told as null in the place of its id.
void ShopifySource::lookAgain(const QStringList& orderIds, PollAnswer answer)
{
    ask(shopifyExistBody(orderIds), [this, orderIds, answer = std::move(answer)](
                                        const std::optional<PollFailure>& failure, const QJsonObject& data, Instant) {
        PollReply reply;
        reply.failure = failure;
        reply.batch.sourceId = m_setup.shop.sourceId;
        const QJsonArray nodes = data.value("nodes"_L1).toArray();
        for (qsizetype i = 0; !failure && nodes.size() == orderIds.size() && i < nodes.size(); ++i)
            if (nodes.at(i).isNull())
                reply.batch.events.append(shopifyGone(orderIds.at(i), m_setup.shop.shopId, m_setup.now()));
        answer(std::move(reply));
    });
}

void ShopifySource::tryOut(std::function<void(ShopTrial)> answer)
{
    ask(shopifyTrialBody(), [this, answer = std::move(answer)](const std::optional<PollFailure>& failure,
                                                               const QJsonObject& data, Instant) {
        ShopTrial trial = trialOf(failure);
        if (!failure && data.value("orders"_L1).isNull()) // the shop was told, its orders were not
            trial.trouble = FeedTrouble::NoPermission;
        trial.shopName = jsonText(at(data, "shop"), "name");
        // Orders know the shop by this name, whatever address leads to it.
        if (const QString own = jsonText(at(data, "shop"), "myshopifyDomain");
            !own.isEmpty() && QUrl(m_setup.shop.address).host().endsWith(".myshopify.com"_L1))
            trial.shopId = own.toLower();
        answer(trial);
    });
}

} // namespace kaibang
