// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "woo_answer.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <cstdlib>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

/// WooCommerce takes signatures that are up to a quarter of an hour old; a refusal before that has another reason.
constexpr qint64 clockSlackMs = 14 * 60 * 1000;

PollFailure failure(FeedTrouble trouble, const QString& detail)
{
    return PollFailure{trouble, detail, std::nullopt, 0};
}

// The API says what is wrong with a key in its words alone; its code is the same for all of it.
FeedTrouble refusalOf(int status, const QString& code, const QString& message)
{
    if (message.contains("timestamp"_L1, Qt::CaseInsensitive))
        return FeedTrouble::ClockOff;
    if (message.contains("permission"_L1, Qt::CaseInsensitive) || (status == 403 && !code.isEmpty()))
        return FeedTrouble::NoPermission;
    if (code.isEmpty())
        return FeedTrouble::Blocked;
    return FeedTrouble::WrongKey;
}

} // namespace

std::optional<PollFailure> wooFailure(const FetchAnswer& answer, Instant now, bool isSigned)
{
    if (answer.trouble != FeedTrouble::None)
        return failure(answer.trouble, answer.detail);
    const QJsonDocument body = QJsonDocument::fromJson(answer.body);
    if (answer.status == 200 && body.isArray())
        return std::nullopt;
    const QString code = body.object().value("code"_L1).toString();
    PollFailure told = failure(FeedTrouble::BadAnswer, u"HTTP %1 %2"_s.arg(answer.status).arg(code.left(60)));
    told.retryAfterMs = answer.retryAfterMs(now);
    switch (answer.status) {
    case 200:
        // A page for people where a list should be.
        if (!body.isObject() && answer.header("content-type").contains("html"))
            told.trouble = FeedTrouble::NotAShop;
        return told;
    case 400:
        told.trouble = FeedTrouble::TooOld; // it does not know what it was asked
        return told;
    case 401:
    case 403:
        told.trouble = refusalOf(answer.status, code, body.object().value("message"_L1).toString());
        break;
    case 404:
    case 410:
        told.trouble = FeedTrouble::NotAShop;
        return told;
    case 429:
        told.trouble = FeedTrouble::Busy;
        return told;
    default:
        if (answer.status >= 500)
            told.trouble = FeedTrouble::ServerFailed;
        return told;
    }
    const auto theirs = answer.serverTime();
    told.clockOffsetMs = theirs ? theirs->ms - now.ms : 0;
    const bool isRefused = told.trouble == FeedTrouble::WrongKey || told.trouble == FeedTrouble::ClockOff;
    if (isSigned && isRefused && std::abs(told.clockOffsetMs) > clockSlackMs)
        told.trouble = FeedTrouble::ClockOff;
    return told;
}

QJsonArray wooList(const FetchAnswer& answer)
{
    return QJsonDocument::fromJson(answer.body).array();
}

int wooPages(const FetchAnswer& answer, qsizetype rows, int perPage, int page)
{
    bool isNumber = false;
    const int told = answer.header("x-wp-totalpages").toInt(&isNumber);
    return isNumber ? told : rows < perPage ? page : page + 1;
}

} // namespace kaibang
