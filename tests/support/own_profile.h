// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_desk.h"

namespace kaibang::samples {

/// The format of a table that only its household knows.
inline ExportProfile ownProfile()
{
    using namespace Qt::Literals::StringLiterals;
    ExportProfile own = ImportDesk::guessedProfile(
        {u"Número de pedido"_s, u"Fecha"_s, u"Estado"_s, u"Producto"_s, u"Cantidad"_s, u"Total"_s});
    own.id = u"own_ventas"_s;
    own.name = u"Ventas"_s;
    own.source = u"other"_s;
    own.zone = u"America/Mexico_City"_s;
    own.currency = u"MXN"_s;
    own.signature = own.columns.keys();
    own.statuses.insert(u"Pagado"_s, {Payment::Paid, Fulfilment::None, Closed::None});
    own.statuses.insert(u"Enviado"_s, {Payment::Paid, Fulfilment::Shipped, Closed::None});
    return own;
}

} // namespace kaibang::samples
