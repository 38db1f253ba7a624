// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the shops' answers mean that are no orders: refusals in their own words, and tokens given or not.
#include "meli_source.h"
#include "scripted_shop.h"
#include "shopify_source.h"
#include "tiktok_source.h"

using namespace kaibang;
using namespace kaibang::samples;
using namespace Qt::Literals::StringLiterals;
using enum FeedTrouble;

namespace {

const Instant asking{1'800'000'000'000};

ShopCredentials granted()
{
    ShopCredentials known{u"app"_s, u"s3cret"_s};
    known.refreshToken = u"R-1"_s;
    return known;
}

struct TokenAnswer
{
    int status;
    QByteArray body;
    FeedTrouble trouble;
};

void expectTokenAnswers(const GrantRules& rules, std::initializer_list<TokenAnswer> cases)
{
    for (const TokenAnswer& told : cases) {
        ShopCredentials known = granted();
        const auto failure = rules.read(answered(told.status, told.body), asking, known);
        ASSERT_EQ(failure.has_value(), told.trouble != None) << told.body.toStdString();
        if (failure) {
            EXPECT_EQ(failure->trouble, told.trouble) << told.body.toStdString();
            EXPECT_TRUE(known.accessToken.isEmpty()) << told.body.toStdString();
            EXPECT_EQ(known.refreshToken, u"R-1"_s) << "what is known stays";
        }
    }
}

} // namespace

TEST(TiktokAnswer, ARefusalIsToldByItsCodeOrItsWords)
{
    const auto said = [](const char* code, const QString& message, int status = 200,
                         const QHash<QByteArray, QByteArray>& headers = {}) {
        const QJsonObject body{{u"code"_s, QLatin1String(code)}, {u"message"_s, message}};
        return tiktokFailure(answered(status, QJsonDocument(body).toJson(), headers), asking);
    };
    EXPECT_FALSE(said("0", u"Success"_s));
    const std::pair<const char*, FeedTrouble> words[]{{"Invalid timestamp", ClockOff},
                                                      {"Wrong SIGNATURE", WrongKey},
                                                      {"invalid sign", WrongKey},
                                                      {"no such app_key", WrongKey},
                                                      {"app key is off", WrongKey},
                                                      {"bad app_secret", WrongKey},
                                                      {"App Secret", WrongKey},
                                                      {"lacks the scope", NoPermission},
                                                      {"no permission", NoPermission},
                                                      {"Access denied", NoPermission},
                                                      {"Too many requests", Busy},
                                                      {"rate limit", Busy},
                                                      {"too frequent", Busy},
                                                      {"internal fault", ServerFailed},
                                                      {"System error", ServerFailed},
                                                      {"Timeout", ServerFailed},
                                                      {"order ids are not right", BadAnswer},
                                                      {"", BadAnswer}};
    for (const auto& [message, trouble] : words) {
        const auto failure = said("36009003", QLatin1String(message));
        ASSERT_TRUE(failure) << message;
        EXPECT_EQ(failure->trouble, trouble) << message;
        EXPECT_EQ(failure->detail, u"HTTP 200 code 36009003"_s);
    }
    EXPECT_EQ(said("105001", u"whatever"_s)->trouble, GrantEnded);
    EXPECT_EQ(said("105002", u"whatever"_s)->trouble, GrantEnded);
    EXPECT_EQ(said("1", u"signature"_s, 500)->trouble, ServerFailed) << "a broken server's words say nothing";
    EXPECT_EQ(said("1", u"signature"_s, 429)->trouble, Busy);
    EXPECT_EQ(said("1", u"signature"_s, 401)->trouble, WrongKey);
    EXPECT_EQ(tiktokFailure(answered(200, "[]"), asking)->trouble, BadAnswer);
    FetchAnswer lost;
    lost.trouble = NoConnection;
    EXPECT_EQ(tiktokFailure(lost, asking)->trouble, NoConnection);
    // A signature that is refused while the clocks differ is refused for the clock.
    const QHash<QByteArray, QByteArray> early{{"date", "Fri, 15 Jan 2027 06:00:00 GMT"}};
    const QHash<QByteArray, QByteArray> same{{"date", "Fri, 15 Jan 2027 08:00:00 GMT"}};
    EXPECT_EQ(said("1", u"signature"_s, 200, early)->trouble, ClockOff);
    EXPECT_EQ(said("1", u"signature"_s, 200, same)->trouble, WrongKey);
    EXPECT_EQ(said("1", u"scope"_s, 200, early)->trouble, NoPermission);
}

TEST(TiktokAnswer, TokensComeFromAHostOfTheirOwnAndAreBothThere)
{
    const GrantRules real = tiktokGrantRules(u"https://open-api.tiktokglobalshop.com"_s);
    EXPECT_EQ(real.request(granted(), asking).url.host(), u"auth.tiktok-shops.com"_s);
    const GrantRules rules = tiktokGrantRules(u"http://127.0.0.1:9/x"_s);
    EXPECT_EQ(rules.request(granted(), asking).url.path(), u"/x/api/v2/token/refresh"_s);
    ShopCredentials coded = granted();
    coded.code = u"C-1"_s;
    EXPECT_EQ(rules.request(coded, asking).url.path(), u"/x/api/v2/token/get"_s);
    EXPECT_TRUE(rules.canRenew(coded));
    EXPECT_FALSE(rules.canRenew({u"app"_s, u"s3cret"_s}));
    expectTokenAnswers(
        rules,
        {{200, R"({"code":0,"data":{"access_token":"A","refresh_token":"R","access_token_expire_in":1800000600}})",
          None},
         {200, R"({"code":0,"data":{"refresh_token":"R"}})", BadAnswer},
         {200, R"({"code":0,"data":{"access_token":"A"}})", BadAnswer},
         {200, R"({"code":36004004,"message":"the code is used"})", GrantEnded},
         {200, R"({"code":36004004,"message":"invalid app_key"})", WrongKey},
         {200, R"({"message":"no code"})", BadAnswer},
         {400, R"({"code":36004004,"message":"the code is used"})", BadAnswer},
         {500, "oops", ServerFailed}});
    ShopCredentials known = granted();
    const QByteArray body =
        R"({"code":0,"data":{"access_token":"A","refresh_token":"R","access_token_expire_in":1800000600,)"
        R"("refresh_token_expire_in":"1900000000"}})";
    ASSERT_FALSE(rules.read(answered(200, body), asking, known));
    EXPECT_EQ(known.accessEnds, Instant{1'800'000'600'000});
    EXPECT_EQ(known.grantEnds, Instant{1'900'000'000'000});
}

TEST(MeliAnswer, TokensAreGivenOrRefusedForAReason)
{
    const GrantRules rules = meliGrantRules(u"http://127.0.0.1:9"_s);
    expectTokenAnswers(rules, {{200, R"({"access_token":"A","expires_in":600,"refresh_token":"R"})", None},
                               {200, R"({"expires_in":600})", BadAnswer},
                               {400, R"({"error":"invalid_grant"})", GrantEnded},
                               {401, R"({"error":"invalid_client"})", WrongKey},
                               {403, R"({"error":"unauthorized_client"})", WrongKey},
                               {400, R"({"error":"another"})", WrongKey},
                               {500, R"({"error":"another"})", ServerFailed}});
    ShopCredentials known = granted();
    ASSERT_FALSE(rules.read(answered(200, R"({"access_token":"A","expires_in":600})"), asking, known));
    EXPECT_TRUE(known.refreshToken.isEmpty());
    EXPECT_EQ(known.grantEnds, asking.plusMs(600'000)) << "nothing renews it";
    ASSERT_FALSE(
        rules.read(answered(200, R"({"access_token":"A","expires_in":600,"refresh_token":"R"})"), asking, known));
    EXPECT_GT(*known.grantEnds, asking.plusMs(600'000));
}

TEST(ShopifyAnswer, TokensAreGivenOrRefusedForAReason)
{
    const GrantRules rules = shopifyGrantRules(u"http://127.0.0.1:9"_s);
    expectTokenAnswers(rules, {{200, R"({"access_token":"A","expires_in":600})", None},
                               {200, R"({"expires_in":600})", BadAnswer},
                               {400, R"({"error":"shop_not_permitted"})", NoPermission},
                               {400, R"({"error":"application_cannot_be_found"})", WrongKey},
                               {500, R"({"error":"another"})", ServerFailed}});
    EXPECT_TRUE(rules.canRenew({u"app"_s, u"s3cret"_s}));
    EXPECT_FALSE(rules.canRenew({u"app"_s, {}}));
    EXPECT_FALSE(rules.canRenew({{}, u"s3cret"_s}));
}

TEST(ShopifyAnswer, ErrorsAreToldByTheirCodeAndByWhatComesBesideThem)
{
    const auto error = [](const char* code) {
        return QJsonObject{{u"extensions"_s, QJsonObject{{u"code"_s, QLatin1String(code)}}}};
    };
    const auto trouble = [](const QJsonObject& body, int status = 200) {
        const auto failure = shopifyFailure(answered(status, QJsonDocument(body).toJson()), asking);
        return failure ? failure->trouble : None;
    };
    const QJsonObject data{{u"order"_s, QJsonObject{{u"id"_s, u"7"_s}}}}, nothing{{u"order"_s, QJsonValue()}};
    const auto both = [](const QJsonObject& with, const QJsonArray& errors) {
        return QJsonObject{{u"data"_s, with}, {u"errors"_s, errors}};
    };
    EXPECT_EQ(trouble({{u"data"_s, data}}), None);
    EXPECT_EQ(trouble({{u"data"_s, nothing}}), None);
    EXPECT_EQ(trouble({}), BadAnswer);
    EXPECT_EQ(trouble(both(data, {error("ACCESS_DENIED")})), None) << "a denied part leaves the rest";
    EXPECT_EQ(trouble(both(nothing, {error("ACCESS_DENIED")})), NoPermission);
    EXPECT_EQ(trouble({{u"errors"_s, QJsonArray{error("ACCESS_DENIED")}}}), NoPermission);
    EXPECT_EQ(trouble(both(nothing, {error("ACCESS_DENIED"), error("INTERNAL_SERVER_ERROR")})), ServerFailed);
    EXPECT_EQ(trouble(both(nothing, {error("INTERNAL_SERVER_ERROR"), error("ACCESS_DENIED")})), ServerFailed);
    EXPECT_EQ(trouble({{u"errors"_s, QJsonArray{error("undefinedField")}}}), TooOld);
    EXPECT_EQ(trouble({{u"errors"_s, QJsonArray{QJsonObject{{u"message"_s, u"?"_s}}}}}), TooOld);
    EXPECT_EQ(trouble({{u"data"_s, data}}, 402), Blocked);
    EXPECT_EQ(trouble({{u"data"_s, data}}, 423), Blocked);
    EXPECT_EQ(trouble({{u"data"_s, data}}, 404), NotAShop);
    FetchAnswer lost;
    lost.trouble = TimedOut;
    lost.status = 402;
    EXPECT_EQ(shopifyFailure(lost, asking)->trouble, TimedOut);
    // A budget that is used up says itself how long it takes to fill.
    const auto waitMs = [&error](double wanted, double left, double rate) {
        const QJsonObject budget{{u"currentlyAvailable"_s, left}, {u"restoreRate"_s, rate}};
        const QJsonObject cost{{u"requestedQueryCost"_s, wanted}, {u"throttleStatus"_s, budget}};
        const QJsonObject body{{u"errors"_s, QJsonArray{error("THROTTLED")}},
                               {u"extensions"_s, QJsonObject{{u"cost"_s, cost}}}};
        const auto failure = shopifyFailure(answered(200, QJsonDocument(body).toJson()), asking);
        EXPECT_EQ(failure->trouble, Busy);
        return failure->retryAfterMs;
    };
    EXPECT_EQ(waitMs(400, 100, 100), 3'000);
    EXPECT_EQ(waitMs(100, 100, 100), 1'000);
    EXPECT_EQ(waitMs(90'000, 0, 1), 60'000);
    EXPECT_EQ(waitMs(5, 0, 0), 5'000);
}
