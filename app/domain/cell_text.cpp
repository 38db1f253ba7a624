// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cell_text.h"

#include "text.h"

#include <algorithm>

namespace kaibang {

QString plainCell(QStringView cell)
{
    QStringView text = cell.trimmed();
    if (text.startsWith(u"=\""))
        text = text.endsWith(u'"') && text.size() > 2 ? text.sliced(2, text.size() - 3) : text.sliced(2);
    text = text.trimmed();
    if (text.startsWith(u'\''))
        text = text.sliced(1).trimmed();
    if (text.startsWith(u"No:"))
        text = text.sliced(3).trimmed();
    return text == u"-" ? QString() : text.toString();
}

CellId cellId(QStringView cell)
{
    QString id = plainCell(cell);
    if (id.isEmpty())
        return {};
    if (const qsizetype point = id.indexOf(u'.'); point > 0) {
        const QStringView fraction = QStringView(id).sliced(point + 1);
        const bool onlyZeros =
            !fraction.isEmpty() && std::all_of(fraction.begin(), fraction.end(), [](QChar c) { return c == u'0'; });
        const QStringView whole = QStringView(id).first(point);
        if (onlyZeros && std::all_of(whole.begin(), whole.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
            id.truncate(point);
    }
    return {id, isSoundOrderId(id) ? IdState::Sound : IdState::Damaged};
}

} // namespace kaibang
