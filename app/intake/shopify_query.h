// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace kaibang {

// The questions that are put to a Shopify shop. Fields are asked for under the names that its webhooks use, so that
// both are read by one reader. None of them costs more than the 1000 points that one question may.

/// The version of the Admin API that is asked for. The shop answers with its oldest one when it has this no more.
[[nodiscard]] QString shopifyApiVersion();

/// Which orders were changed from a second on (seconds since 1970): id and what tells one version from another.
[[nodiscard]] QByteArray shopifyListBody(qint64 from, const QByteArray& after, int first);
/// One order with its first lines.
[[nodiscard]] QByteArray shopifyOrderBody(const QString& orderId);
/// Its next lines.
[[nodiscard]] QByteArray shopifyLinesBody(const QString& orderId, const QString& after);
/// The lines of one of its refunds.
[[nodiscard]] QByteArray shopifyRefundBody(const QString& refundId, const QString& after);
/// Which of these orders there are.
[[nodiscard]] QByteArray shopifyExistBody(const QStringList& orderIds);
/// Who the shop is, and what the token may do.
[[nodiscard]] QByteArray shopifyTrialBody();

} // namespace kaibang
