// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace kaibang {

/// Search and the low-stock filter over a CatalogueModel; sorts by exact numbers.
class CatalogueFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Show { All, LowOnly };

    explicit CatalogueFilter(QObject* parent = nullptr);
    /// All words must occur, in any order.
    void setSearch(const QString& text);
    void setShow(Show show);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList m_words;
    Show m_show = Show::All;
};

} // namespace kaibang
