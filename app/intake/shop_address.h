// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QString>
#include <QUrl>

namespace kaibang {

/// A shop's address as people write or copy it ("shop.example.com", "https://shop.example.com/tienda/wp-admin/"): with
/// its scheme, HTTPS where none is told, and without what belongs to single pages. Invalid when it is none, and when it
/// carries a user or password, which would end up where addresses are kept.
[[nodiscard]] Result<QUrl> shopAddress(const QString& text);

/// What names a shop in its orders: host, port and folder, without the scheme, so that a shop that turns to HTTPS stays
/// the same one.
[[nodiscard]] QString shopIdOf(const QUrl& address);

/// `path` below a shop's address, which may have a path of its own.
[[nodiscard]] QUrl urlBelow(const QString& address, const QString& path);

} // namespace kaibang
