// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue_filter.h"

#include "catalogue_model.h"
#include "text.h"

#include <algorithm>

namespace kaibang {

CatalogueFilter::CatalogueFilter(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(CatalogueModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

void CatalogueFilter::setSearch(const QString& text)
{
    m_words = normalizedWidth(text).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void CatalogueFilter::setShow(Show show)
{
    m_show = show;
    invalidateFilter();
}

bool CatalogueFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_show == Show::LowOnly &&
        index.data(CatalogueModel::LevelRole).toInt() == static_cast<int>(StockLevel::Enough))
        return false;
    const QString words = normalizedWidth(index.data(CatalogueModel::SearchRole).toString());
    return std::all_of(m_words.begin(), m_words.end(),
                       [&words](const QString& word) { return words.contains(word, Qt::CaseInsensitive); });
}

} // namespace kaibang
