// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "qr_code.h"

#include <memory>
#include <qrencode.h>

namespace kaibang {

QrCode QrCode::of(const QString& text)
{
    QrCode code;
    const QByteArray bytes = text.toUtf8();
    if (bytes.isEmpty())
        return code;
    const std::unique_ptr<QRcode, void (*)(QRcode*)> made(
        QRcode_encodeString(bytes.constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), QRcode_free);
    if (!made)
        return code;
    code.modules = made->width;
    code.dark.resize(made->width * made->width);
    for (int i = 0; i < made->width * made->width; ++i)
        code.dark.setBit(i, (made->data[i] & 1) != 0);
    return code;
}

} // namespace kaibang
