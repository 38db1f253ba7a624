// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QFuture>
#include <QString>
#include <functional>

namespace kaibang {

class StockRoom;
class StoreThread;

/// Fills an empty ledger with the sample household of a demo catalogue (resources/demo/catalogue.json): products with
/// pictures, starting stock, lots and a run order, in `language` ("zh_CN", "es_MX", "en"). Refused when there are
/// products already. `pictureOf` gives the bytes of a picture by the catalogue's name for it.
QFuture<Result<Done>> fillDemoHousehold(StoreThread& store, StockRoom& stock, const QByteArray& catalogue,
                                        const QString& language,
                                        const std::function<QByteArray(const QString&)>& pictureOf);

} // namespace kaibang
