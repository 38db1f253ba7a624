// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "meli_source.h"

#include "json_digits.h"
#include "json_fields.h"
#include "meli_orders.h"
#include "oauth_one.h"
#include "shop_address.h"
#include "shop_answer.h"

#include <QJsonArray>
#include <algorithm>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A refresh token that is not used ends after six months; each use gives a new one.
constexpr qint64 grantMs = 180LL * 24 * 60 * 60 * 1000;

FetchRequest tokenRequest(const QString& address, const ShopCredentials& known)
{
    QueryItems form{{"client_id", known.key.toUtf8()}, {"client_secret", known.secret.toUtf8()}};
    if (known.code.isEmpty()) {
        form.emplaceBack("grant_type", "refresh_token");
        form.append({"refresh_token", known.refreshToken.toUtf8()});
    } else {
        form.emplaceBack("grant_type", "authorization_code");
        form.append({"code", known.code.toUtf8()});
        form.append({"redirect_uri", known.redirect.toUtf8()});
    }
    FetchRequest request{urlBelow(address, u"/oauth/token"_s)};
    request.body = oauthQuery(form);
    request.bodyType = "application/x-www-form-urlencoded";
    return request;
}

std::optional<PollFailure> readToken(const FetchAnswer& answer, Instant now, ShopCredentials& known)
{
    const QJsonObject body = jsonWithDigits(answer.body).object();
    if (auto failure = statusFailure(answer, now)) {
        const QString error = jsonText(body, "error");
        if (error == "invalid_grant"_L1)
            failure->trouble = FeedTrouble::GrantEnded;
        else if (error == "invalid_client"_L1 || error == "unauthorized_client"_L1 || answer.status == 400)
            failure->trouble = FeedTrouble::WrongKey;
        failure->detail += u' ' + error.left(40);
        return failure;
    }
    if (jsonText(body, "access_token").isEmpty())
        return failureOf(FeedTrouble::BadAnswer, u"no access token"_s);
    known.accessToken = jsonText(body, "access_token");
    known.accessEnds = now.plusMs(jsonText(body, "expires_in").toLongLong() * 1000);
    // An app without the scope offline_access gets none: its access ends after hours, for a person to renew.
    known.refreshToken = jsonText(body, "refresh_token");
    known.grantEnds = known.refreshToken.isEmpty() ? *known.accessEnds : now.plusMs(grantMs);
    return std::nullopt;
}

} // namespace

GrantRules meliGrantRules(const QString& address)
{
    return {[address](const ShopCredentials& known, Instant) { return tokenRequest(address, known); }, readToken};
}

MeliSource::MeliSource(ShopSetup setup)
    : ListedSource(std::move(setup), ListOrder::Otherwise, 50)
    , m_grant(this, m_web, m_setup, meliGrantRules(m_setup.shop.address))
{}

void MeliSource::ask(const QString& path, const QueryItems& items, Taken taken, Try which)
{
    m_grant.ready([this, path, items, taken = std::move(taken), which](const std::optional<PollFailure>& failure) {
        if (failure) {
            taken(failure, {}, {});
            return;
        }
        const QByteArray bearer = "Bearer " + m_setup.credentials.accessToken.toUtf8();
        QUrl url = urlBelow(m_setup.shop.address, path);
        if (!items.isEmpty())
            url.setQuery(QString::fromLatin1(oauthQuery(items)));
        m_web.send({url, {{"Authorization", bearer}, {"x-format-new", "true"}}},
                   [this, path, items, taken, which](const FetchAnswer& answer) {
                       // It may have been taken back before its time.
                       if (answer.status == 401 && which == Try::First) {
                           m_grant.forgetAccess();
                           ask(path, items, taken, Try::AfterRenewal);
                           return;
                       }
                       const QJsonObject body = jsonWithDigits(answer.body).object();
                       auto broken = statusFailure(answer, m_setup.now());
                       if (broken)
                           broken->detail += u' ' + jsonText(body, "error").left(40);
                       taken(broken, body, answer);
                   });
    });
}

void MeliSource::askList(const ChangeAsk& ask, ListTaken taken)
{
    const QByteArray from =
        QDateTime::fromSecsSinceEpoch(ask.from, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ss.000-00:00"_s).toLatin1();
    const qint64 offset = ask.token.toLongLong();
    this->ask(u"/orders/search"_s,
              {{"seller", m_setup.shop.shopId.toUtf8()},
               {"order.date_last_updated.from", from},
               {"sort", "date_asc"},
               {"limit", QByteArray::number(m_setup.perPage)},
               {"offset", QByteArray::number(offset)}},
              [this, offset, taken = std::move(taken)](const std::optional<PollFailure>& failure,
                                                       const QJsonObject& body, const FetchAnswer& answer) {
                  ChangePage page;
                  if (failure || !body.value("results"_L1).isArray()) {
                      taken(failure ? failure : failureOf(FeedTrouble::BadAnswer, u"no results"_s), page);
                      return;
                  }
                  const Instant theirs = answer.serverTime().value_or(m_setup.now());
                  page.now = theirs.ms / 1000;
                  const QJsonArray rows = body.value("results"_L1).toArray();
                  for (const QJsonValue& value : rows) {
                      const QJsonObject row = value.toObject();
                      const QString id = jsonId(row.value("id"_L1));
                      const auto changed = meliChanged(row);
                      if (id.isEmpty() || !changed) {
                          taken(failureOf(FeedTrouble::BadAnswer, u"an order without id or last_updated"_s), {});
                          return;
                      }
                      page.rows.append(listed(id, changed->ms / 1000, row, theirs));
                  }
                  const qint64 total = jsonText(body.value("paging"_L1).toObject(), "total").toLongLong();
                  if (!rows.isEmpty() && offset + rows.size() < total)
                      page.nextToken = QByteArray::number(offset + rows.size());
                  taken(std::nullopt, page);
              });
}

void MeliSource::askOrders(const QStringList& ids, OrdersTaken taken)
{
    ask(u"/orders/"_s + ids.value(0), {},
        [this, taken = std::move(taken)](const std::optional<PollFailure>& failure, const QJsonObject& order,
                                         const FetchAnswer& answer) {
            if (failure) {
                taken(answer.status == 404 ? std::nullopt : failure, {});
                return;
            }
            const QString parcel = jsonId(order.value("shipping"_L1).toObject().value("id"_L1));
            if (parcel.isEmpty()) { // handed over by agreement
                takeOrder(order, {}, taken);
                return;
            }
            ask(u"/shipments/"_s + parcel, {},
                [this, order, taken](const std::optional<PollFailure>& missing, const QJsonObject& told,
                                     const FetchAnswer& about) {
                    // Not every app may see parcels, and not every parcel is there yet. The money does not wait.
                    const bool isUnknown = about.status == 404 || about.status == 403;
                    if (missing && !isUnknown)
                        taken(missing, {});
                    else
                        takeOrder(order, missing ? QJsonObject() : told, taken);
                });
        });
}

void MeliSource::takeOrder(const QJsonObject& order, const QJsonObject& parcel, const OrdersTaken& taken)
{
    const QString id = jsonId(order.value("id"_L1));
    const QString state = jsonText(parcel, "status") + u'/' + jsonText(parcel, "substatus");
    if (m_parcels.value(id) != state)
        m_moved.insert(id);
    m_parcels.insert(id, state);
    taken(std::nullopt, {meliOrder(order, parcel, m_setup.shop.shopId, m_setup.now())});
}

void MeliSource::lookAgain(const QStringList& orderIds, PollAnswer answer)
{
    m_moved.clear();
    auto reply = std::make_shared<PollReply>();
    readOrders(reply, orderIds, [this, reply, answer = std::move(answer)] {
        reply->batch.sourceId = m_setup.shop.sourceId;
        reply->batch.events.removeIf([this](const OrderEvent& event) { return !m_moved.contains(event.orderId); });
        answer(std::move(*reply));
    });
}

void MeliSource::tryOut(std::function<void(ShopTrial)> answer)
{
    ask(u"/users/me"_s, {},
        [this, answer = std::move(answer)](const std::optional<PollFailure>& failure, const QJsonObject& me,
                                           const FetchAnswer&) {
            const auto finish = [this, answer, name = jsonText(me, "nickname")](ShopTrial trial) {
                trial.shopId = m_setup.shop.shopId;
                trial.shopName = name;
                if (m_grant.isRenewed())
                    trial.credentials = m_setup.credentials;
                answer(trial);
            };
            if (failure) {
                finish(trialOf(failure));
                return;
            }
            m_setup.shop.shopId = jsonId(me.value("id"_L1));
            askList(ChangeAsk{m_setup.now().ms / 1000, {}}, [finish](const std::optional<PollFailure>& missing,
                                                                     const ChangePage&) { finish(trialOf(missing)); });
        });
}

} // namespace kaibang
