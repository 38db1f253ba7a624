// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace kaibang {

/// The words behind an HTTP status (RFC 9110, section 15).
[[nodiscard]] QByteArray reasonPhrase(int status);

/// {"error": reason}
[[nodiscard]] QByteArray errorJson(const QString& reason);

/// {"results": […]}, with "error" beside it where nothing of the delivery was kept.
[[nodiscard]] QByteArray resultsJson(const QJsonArray& results, const QString& error = {});

/// One entry of results.
[[nodiscard]] QJsonObject resultOf(const QString& id, const QString& outcome, const QString& reason);

} // namespace kaibang
