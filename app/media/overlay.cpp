// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overlay.h"

namespace kaibang {

QStringList textsOf(const Overlay& overlay)
{
    QStringList texts{overlay.product.title,   overlay.product.price,     overlay.product.left,
                      overlay.product.flash,   overlay.product.flashLeft, overlay.opening.heading,
                      overlay.opening.result,  overlay.disclosure.title,  overlay.disclosure.foot,
                      overlay.sign.name,       overlay.sign.line,         overlay.stamp.text,
                      overlay.noPicture.title, overlay.noPicture.detail,  overlay.opening.buyer.text()};
    texts += overlay.disclosure.lines;
    if (overlay.cover)
        texts += {overlay.cover->title, overlay.cover->detail};
    texts.removeAll(QString());
    return texts;
}

} // namespace kaibang
