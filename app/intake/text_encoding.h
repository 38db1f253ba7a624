// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArrayView>
#include <QString>
#include <optional>

namespace kaibang {

enum class TextEncoding { Utf8, Gb18030 };

/// How a whole file is written: a UTF-8 byte order mark or bytes that are all valid UTF-8 mean UTF-8, else GB18030
/// (which holds GBK and GB 2312). Unsupported where Qt was built without that decoder.
Result<TextEncoding> encodingOf(QByteArrayView file);

/// Decodes; nullopt where the bytes are not valid in that encoding. A leading byte order mark is left out.
[[nodiscard]] std::optional<QString> decoded(QByteArrayView bytes, TextEncoding encoding);

} // namespace kaibang
