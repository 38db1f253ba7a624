// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop_answer.h"

#include <QJsonDocument>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

PollFailure failureOf(FeedTrouble trouble, const QString& detail)
{
    return PollFailure{trouble, detail, std::nullopt, 0};
}

std::optional<PollFailure> statusFailure(const FetchAnswer& answer, Instant now)
{
    if (answer.trouble != FeedTrouble::None)
        return failureOf(answer.trouble, answer.detail);
    const bool isJson = !QJsonDocument::fromJson(answer.body).isNull();
    if (answer.status >= 200 && answer.status < 300 && isJson)
        return std::nullopt;
    PollFailure told = failureOf(FeedTrouble::BadAnswer, u"HTTP %1"_s.arg(answer.status));
    told.retryAfterMs = answer.retryAfterMs(now);
    const bool isForPeople = answer.header("content-type").contains("html");
    switch (answer.status) {
    case 401:
        told.trouble = FeedTrouble::WrongKey;
        break;
    case 403:
        told.trouble = isJson ? FeedTrouble::NoPermission : FeedTrouble::Blocked;
        break;
    case 404:
    case 410:
        told.trouble = FeedTrouble::NotAShop;
        break;
    case 408:
        told.trouble = FeedTrouble::TimedOut;
        break;
    case 429:
        told.trouble = FeedTrouble::Busy;
        break;
    default:
        if (answer.status >= 500)
            told.trouble = FeedTrouble::ServerFailed;
        else if (answer.status < 300 && isForPeople)
            told.trouble = FeedTrouble::NotAShop;
        break;
    }
    told.clockOffsetMs = clockOffsetOf(answer, now);
    return told;
}

ShopTrial trialOf(const std::optional<PollFailure>& failure)
{
    ShopTrial trial;
    if (failure) {
        trial.trouble = failure->trouble;
        trial.detail = failure->detail;
        trial.clockOffsetMs = failure->clockOffsetMs;
    }
    return trial;
}

qint64 clockOffsetOf(const FetchAnswer& answer, Instant now)
{
    const auto theirs = answer.serverTime();
    return theirs ? theirs->ms - now.ms : 0;
}

} // namespace kaibang
