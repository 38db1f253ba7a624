// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stock.h"

namespace kaibang {

QString stockReasonName(StockReason reason)
{
    switch (reason) {
    case StockReason::Received:
        return QStringLiteral("received");
    case StockReason::Order:
        return QStringLiteral("order");
    case StockReason::OrderCancelled:
        return QStringLiteral("order_cancelled");
    case StockReason::Correction:
        return QStringLiteral("correction");
    case StockReason::Spoiled:
        return QStringLiteral("spoiled");
    case StockReason::Returned:
        return QStringLiteral("returned");
    case StockReason::TopUp:
        return QStringLiteral("top_up");
    case StockReason::Gift:
        return QStringLiteral("gift");
    case StockReason::ImportUndone:
        return QStringLiteral("import_undone");
    case StockReason::Opened:
        return QStringLiteral("opened");
    }
    return QStringLiteral("unknown");
}

} // namespace kaibang
