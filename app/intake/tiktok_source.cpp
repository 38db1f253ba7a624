// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tiktok_source.h"

#include "json_digits.h"
#include "json_fields.h"
#include "shop_answer.h"
#include "tiktok_sign.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <cstdlib>
#include <utility>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

/// How far both lists are read, and of which orders the second was not to be had when they came, as the cursor of one
/// source. One that was stored before returns were read begins them where its orders are.
struct Cursors
{
    QByteArray orders, returns;
    QStringList untold;

    static Cursors fromBytes(const QByteArray& bytes)
    {
        QJsonObject object = QJsonDocument::fromJson(bytes).object();
        const QJsonValue returns = object.take("returns"_L1);
        Cursors cursors;
        for (const QJsonValue& id : object.take("untold"_L1).toArray())
            cursors.untold += id.toString();
        cursors.orders = QJsonDocument(object).toJson(QJsonDocument::Compact);
        cursors.returns =
            returns.isObject()
                ? QJsonDocument(returns.toObject()).toJson(QJsonDocument::Compact)
                : ChangeCursor::fromBytes(cursors.orders).value_or(ChangeCursor()).forAnotherList().toBytes();
        return cursors;
    }
    [[nodiscard]] QByteArray toBytes() const
    {
        QJsonObject object = QJsonDocument::fromJson(orders).object();
        object.insert("returns"_L1, QJsonDocument::fromJson(returns).object());
        if (!untold.isEmpty())
            object.insert("untold"_L1, QJsonArray::fromStringList(untold));
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    }
    void addUntold(const QStringList& ids)
    {
        for (const QString& id : ids)
            if (!untold.contains(id))
                untold += id;
    }
};

// Beyond so many the orders wait as well, or the cursor would grow for ever.
constexpr qsizetype mostUntold = 500;

// The access token has ended, or is not known.
bool isAccessOver(const QString& code)
{
    return code == "105001"_L1 || code == "105002"_L1;
}

QString codeOf(const FetchAnswer& answer)
{
    return jsonId(jsonWithDigits(answer.body).object().value("code"_L1));
}

// Its codes are many and change with the version; the words that go with them are steadier.
FeedTrouble troubleOf(const QString& code, const QString& message)
{
    const auto says = [&message](QLatin1String part) { return message.contains(part, Qt::CaseInsensitive); };
    if (isAccessOver(code))
        return FeedTrouble::GrantEnded;
    if (says("timestamp"_L1))
        return FeedTrouble::ClockOff;
    if (says("signature"_L1) || says("invalid sign"_L1) || says("app_key"_L1) || says("app key"_L1) ||
        says("app_secret"_L1) || says("app secret"_L1))
        return FeedTrouble::WrongKey;
    if (says("scope"_L1) || says("permission"_L1) || says("access denied"_L1))
        return FeedTrouble::NoPermission;
    if (says("too many"_L1) || says("rate limit"_L1) || says("frequen"_L1))
        return FeedTrouble::Busy;
    if (says("internal"_L1) || says("system error"_L1) || says("timeout"_L1))
        return FeedTrouble::ServerFailed;
    return FeedTrouble::BadAnswer;
}

// A seller may have several shops. The one that is known, or is called so, else the first.
QJsonObject chosenOf(const QJsonArray& shops, const Shop& wanted)
{
    for (const QJsonValue& value : shops) {
        const QJsonObject shop = value.toObject();
        const bool isCalledSo = !wanted.name.isEmpty() && jsonText(shop, "name") == wanted.name;
        if (jsonId(shop.value("id"_L1)) == wanted.shopId || isCalledSo)
            return shop;
    }
    return shops.at(0).toObject();
}

FetchRequest tokenRequest(const QString& address, const ShopCredentials& known)
{
    QUrl url(address);
    if (url.host().endsWith("tiktokglobalshop.com"_L1))
        url = QUrl(u"https://auth.tiktok-shops.com"_s);
    QueryItems items{{"app_key", known.key.toUtf8()}, {"app_secret", known.secret.toUtf8()}};
    if (known.code.isEmpty()) {
        url.setPath(url.path() + u"/api/v2/token/refresh"_s);
        items.append({"refresh_token", known.refreshToken.toUtf8()});
        items.emplaceBack("grant_type", "refresh_token");
    } else {
        url.setPath(url.path() + u"/api/v2/token/get"_s);
        items.append({"auth_code", known.code.toUtf8()});
        items.emplaceBack("grant_type", "authorized_code");
    }
    url.setQuery(QString::fromLatin1(oauthQuery(items)));
    return FetchRequest{url};
}

std::optional<PollFailure> readToken(const FetchAnswer& answer, Instant now, ShopCredentials& known)
{
    if (auto failure = tiktokFailure(answer, now)) {
        // What is neither the way there nor the app's own key is the code or the token that was sent.
        if (failure->trouble == FeedTrouble::BadAnswer && answer.status == 200 && !codeOf(answer).isEmpty())
            failure->trouble = FeedTrouble::GrantEnded;
        return failure;
    }
    const QJsonObject data = jsonWithDigits(answer.body).object().value("data"_L1).toObject();
    const auto instant = [&data](const char* name) {
        return Instant{jsonId(data.value(QLatin1String(name))).toLongLong() * 1000}; // the moment, not a duration
    };
    if (jsonText(data, "access_token").isEmpty() || jsonText(data, "refresh_token").isEmpty())
        return failureOf(FeedTrouble::BadAnswer, u"no tokens"_s);
    known.accessToken = jsonText(data, "access_token");
    known.refreshToken = jsonText(data, "refresh_token");
    known.accessEnds = instant("access_token_expire_in");
    known.grantEnds = instant("refresh_token_expire_in");
    return std::nullopt;
}

} // namespace

std::optional<PollFailure> tiktokFailure(const FetchAnswer& answer, Instant now)
{
    auto failure = statusFailure(answer, now);
    if (answer.trouble != FeedTrouble::None)
        return failure;
    const QJsonObject body = jsonWithDigits(answer.body).object();
    const QString code = jsonId(body.value("code"_L1));
    if (!failure && code == "0"_L1)
        return std::nullopt;
    if (!failure)
        failure = failureOf(FeedTrouble::BadAnswer, {});
    failure->detail = u"HTTP %1 code %2"_s.arg(answer.status).arg(code.left(20));
    failure->clockOffsetMs = clockOffsetOf(answer, now);
    const bool isTold = !code.isEmpty() && answer.status < 500 && answer.status != 429;
    if (isTold)
        failure->trouble = troubleOf(code, jsonText(body, "message"));
    const bool isSigned = failure->trouble == FeedTrouble::WrongKey || failure->trouble == FeedTrouble::ClockOff;
    if (isTold && isSigned && std::llabs(failure->clockOffsetMs) > clockSlackMs)
        failure->trouble = FeedTrouble::ClockOff;
    return failure;
}

GrantRules tiktokGrantRules(const QString& address)
{
    return {[address](const ShopCredentials& known, Instant) { return tokenRequest(address, known); }, readToken};
}

TiktokSource::TiktokSource(ShopSetup setup)
    : ListedSource(std::move(setup), ListOrder::ByChange, 50)
    , m_grant(this, m_web, m_setup, tiktokGrantRules(m_setup.shop.address))
{}

void TiktokSource::ask(const Question& question, Taken taken)
{
    m_grant.ready([this, question, taken = std::move(taken)](const std::optional<PollFailure>& failure) {
        if (failure) {
            taken(failure, {}, m_setup.now());
            return;
        }
        const ShopCredentials& known = m_setup.credentials;
        QueryItems items = question.items;
        items.append({"app_key", known.key.toUtf8()});
        items.append({"timestamp", QByteArray::number(m_setup.now().ms / 1000)});
        if (question.isOfShop)
            items.append({"shop_cipher", known.cipher.toUtf8()});
        QUrl url(m_setup.shop.address);
        url.setPath(url.path() + QString::fromLatin1(question.path));
        items.append({"sign", tiktokSignature(known.secret.toUtf8(), url.path().toUtf8(), items, question.body)});
        url.setQuery(QString::fromLatin1(oauthQuery(items)));
        FetchRequest request{url, {{"x-tts-access-token", known.accessToken.toUtf8()}}};
        if (question.body.isEmpty()) // it wants to be told even where there is no body
            request.headers.emplaceBack("Content-Type", "application/json");
        else
            request.body = question.body;
        m_web.send(request, [this, question, taken](const FetchAnswer& answer) {
            const Instant now = m_setup.now();
            if (answer.trouble == FeedTrouble::None && isAccessOver(codeOf(answer)) && !question.isSecondTry) {
                m_grant.forgetAccess(); // it may have been taken back before its time
                Question again = question;
                again.isSecondTry = true;
                ask(again, taken);
                return;
            }
            taken(tiktokFailure(answer, now), jsonWithDigits(answer.body).object().value("data"_L1).toObject(),
                  answer.serverTime().value_or(now));
        });
    });
}

const TiktokSource::Search TiktokSource::orderSearch{"/order/202309/orders/search", "orders", "id", true};
const TiktokSource::Search TiktokSource::returnSearch{"/return_refund/202309/returns/search", "return_orders",
                                                      "return_id", false};

void TiktokSource::askSearch(const Search& search, const ChangeAsk& ask, ListTaken taken)
{
    Question question{
        search.path,
        {{"page_size", QByteArray::number(m_setup.perPage)}, {"sort_field", "update_time"}, {"sort_order", "ASC"}}};
    if (!ask.token.isEmpty())
        question.items.append({"page_token", ask.token});
    question.body = "{\"update_time_ge\":" + QByteArray::number(ask.from) + '}';
    this->ask(question, [search, ask, taken = std::move(taken)](const std::optional<PollFailure>& failure,
                                                                const QJsonObject& data, Instant theirs) {
        ChangePage page;
        if (failure) {
            taken(failure, page);
            return;
        }
        page.now = theirs.ms / 1000;
        for (const QJsonValue& value : data.value(QLatin1String(search.name)).toArray()) {
            const QJsonObject row = value.toObject();
            const QString id = jsonId(row.value(QLatin1String(search.id)));
            const QString orderId = search.isOfOrders ? QString() : jsonId(row.value("order_id"_L1));
            const qint64 changed = jsonId(row.value("update_time"_L1)).toLongLong();
            if (id.isEmpty() || changed <= 0 || (!search.isOfOrders && orderId.isEmpty())) {
                taken(failureOf(FeedTrouble::BadAnswer, u"an entry without id or update_time"_s), {});
                return;
            }
            if (changed < ask.from) {
                taken(failureOf(FeedTrouble::TooOld, u"update_time_ge is not heeded"_s), {});
                return;
            }
            ListedOrder entry = listed(id, changed, row, theirs);
            entry.orderId = orderId;
            page.rows.append(entry);
        }
        if (!page.rows.isEmpty())
            page.nextToken = jsonText(data, "next_page_token").toUtf8();
        taken(std::nullopt, page);
    });
}

void TiktokSource::askList(const ChangeAsk& ask, ListTaken taken)
{
    askSearch(orderSearch, ask, std::move(taken));
}

void TiktokSource::askReturns(const ChangeAsk& ask, ListTaken taken)
{
    askSearch(returnSearch, ask, std::move(taken));
}

PollReply TiktokSource::tellable(PollReply reply) const
{
    reply.returns = m_returns;
    return reply;
}

PollReply TiktokSource::withoutReturns(const QByteArray& cursor, FeedTrouble trouble)
{
    m_returns = trouble == FeedTrouble::NoPermission ? ReturnsRead::NotAllowed : ReturnsRead::Failed;
    PollReply reply;
    reply.batch.sourceId = m_setup.shop.sourceId;
    reply.batch.nextCursor = cursor;
    reply.grantEnds = m_setup.credentials.grantEnds;
    return tellable(reply);
}

void TiktokSource::poll(const QByteArray& cursor, PollAnswer answer)
{
    m_untold.clear();
    // After a failure the orders come first again.
    if (std::exchange(m_isReturnsTurn, false)) {
        pollReturns(cursor, std::move(answer));
        return;
    }
    Cursors cursors = Cursors::fromBytes(cursor);
    const auto asked = [this](const ChangeAsk& ask, ListTaken taken) { askList(ask, std::move(taken)); };
    pollList(cursors.orders, asked, [this, cursors, answer = std::move(answer)](PollReply reply) mutable {
        cursors.addUntold(m_untold);
        if (!reply.failure && cursors.untold.size() > mostUntold) {
            reply = PollReply{};
            reply.failure = failureOf(FeedTrouble::ServerFailed, u"returns are not to be had"_s);
        } else if (!reply.failure) {
            cursors.orders = reply.batch.nextCursor;
            reply.batch.nextCursor = cursors.toBytes();
            m_isReturnsTurn = !reply.batch.more;
            reply.batch.more = true;
        }
        answer(tellable(std::move(reply)));
    });
}

void TiktokSource::pollReturns(const QByteArray& cursor, PollAnswer answer)
{
    Cursors cursors = Cursors::fromBytes(cursor);
    if (!cursors.untold.isEmpty()) {
        const auto reply = std::make_shared<PollReply>();
        readOrders(reply, cursors.untold.mid(0, ordersAtOnce()),
                   [this, reply, cursor, cursors, answer = std::move(answer)]() mutable {
                       if (reply->failure || !m_untold.isEmpty()) {
                           answer(withoutReturns(cursor,
                                                 reply->failure ? reply->failure->trouble : FeedTrouble::ServerFailed));
                           return;
                       }
                       cursors.untold = cursors.untold.mid(ordersAtOnce());
                       reply->batch.sourceId = m_setup.shop.sourceId;
                       reply->batch.nextCursor = cursors.toBytes();
                       reply->batch.more = m_isReturnsTurn = true;
                       reply->grantEnds = m_setup.credentials.grantEnds;
                       answer(tellable(std::move(*reply)));
                   });
        return;
    }
    const auto asked = [this](const ChangeAsk& ask, ListTaken taken) { askReturns(ask, std::move(taken)); };
    pollList(cursors.returns, asked, [this, cursor, cursors, answer = std::move(answer)](PollReply reply) mutable {
        if (reply.failure || !m_untold.isEmpty()) {
            answer(withoutReturns(cursor, reply.failure ? reply.failure->trouble : FeedTrouble::ServerFailed));
            return;
        }
        m_returns = ReturnsRead::Yes;
        cursors.returns = reply.batch.nextCursor;
        reply.batch.nextCursor = cursors.toBytes();
        m_isReturnsTurn = reply.batch.more;
        answer(tellable(std::move(reply)));
    });
}

void TiktokSource::tryOut(std::function<void(ShopTrial)> answer)
{
    Question question{"/authorization/202309/shops"};
    question.isOfShop = false;
    ask(question, [this, answer = std::move(answer)](const std::optional<PollFailure>& failure, const QJsonObject& data,
                                                     Instant) {
        const QJsonArray shops = data.value("shops"_L1).toArray();
        const QJsonObject shop = chosenOf(shops, m_setup.shop);
        m_setup.shop.shopId = jsonId(shop.value("id"_L1));
        m_setup.credentials.cipher = jsonText(shop, "cipher");
        const auto finish = [this, answer, name = jsonText(shop, "name")](ShopTrial trial) {
            trial.shopId = m_setup.shop.shopId;
            trial.shopName = name;
            if (trial.trouble == FeedTrouble::None || m_grant.isRenewed())
                trial.credentials = m_setup.credentials;
            answer(trial);
        };
        if (failure || m_setup.shop.shopId.isEmpty()) {
            finish(trialOf(failure ? failure : failureOf(FeedTrouble::NotAShop, u"no shop is authorised"_s)));
            return;
        }
        const ChangeAsk nothing{m_setup.now().ms / 1000, {}};
        askList(nothing, [this, nothing, finish](const std::optional<PollFailure>& missing, const ChangePage&) {
            if (missing) {
                finish(trialOf(missing));
                return;
            }
            askReturns(nothing, [finish](const std::optional<PollFailure>& unseen, const ChangePage&) {
                finish(trialOf(unseen));
            });
        });
    });
}

} // namespace kaibang
