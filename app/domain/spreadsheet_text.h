// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace kaibang {

/// A text that a spreadsheet will not run: texts that begin with = + - @, a tab, a carriage return or a full-width form
/// of those get a leading apostrophe. Plain numbers ("-2.50") stay numbers.
[[nodiscard]] QString guarded(const QString& text);
/// The text without the apostrophe that guarded() added.
[[nodiscard]] QString withoutGuard(const QString& text);
/// One CSV line (RFC 4180), cells guarded and quoted where needed, ended by CR LF, UTF-8.
[[nodiscard]] QByteArray csvLine(const QStringList& cells);

} // namespace kaibang
