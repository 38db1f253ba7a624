// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "woo_answer.h"

#include "shop_answer.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <cstdlib>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

/// WooCommerce takes signatures that are up to a quarter of an hour old; a refusal before that has another reason.
constexpr qint64 wooClockSlackMs = 14 * 60 * 1000;

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
    const QJsonDocument body = QJsonDocument::fromJson(answer.body);
    const QString code = body.object().value("code"_L1).toString();
    auto told = statusFailure(answer, now);
    if (!told) {
        if (body.isArray())
            return std::nullopt;
        told = failureOf(FeedTrouble::BadAnswer, u"HTTP %1"_s.arg(answer.status));
    }
    if (answer.trouble != FeedTrouble::None)
        return told;
    told->detail += u' ' + code.left(60);
    if (answer.status == 400)
        told->trouble = FeedTrouble::TooOld; // it does not know what it was asked
    if (answer.status == 401 || answer.status == 403)
        told->trouble = refusalOf(answer.status, code, body.object().value("message"_L1).toString());
    const bool isRefused = told->trouble == FeedTrouble::WrongKey || told->trouble == FeedTrouble::ClockOff;
    if (isSigned && isRefused && std::abs(told->clockOffsetMs) > wooClockSlackMs)
        told->trouble = FeedTrouble::ClockOff;
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
