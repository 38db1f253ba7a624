// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "column_fitter.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>
#include <algorithm>
#include <utility>

namespace kaibang {

ColumnFitter::ColumnFitter(QTableView& table, int stretched, QList<int> spared, int letters)
    : QObject(&table)
    , m_table(table)
    , m_stretched(stretched)
    , m_spared(std::move(spared))
    , m_letters(letters)
{
    table.viewport()->installEventFilter(this);
    table.installEventFilter(this);
    const QAbstractItemModel* model = table.model();
    connect(model, &QAbstractItemModel::modelReset, this, &ColumnFitter::fitSoon);
    connect(model, &QAbstractItemModel::rowsInserted, this, &ColumnFitter::fitSoon);
    connect(model, &QAbstractItemModel::dataChanged, this, &ColumnFitter::fitSoon);
    connect(model, &QAbstractItemModel::headerDataChanged, this, [this] {
        m_shownWidths.clear(); // of titles in another language
        fitSoon();
    });
}

bool ColumnFitter::eventFilter(QObject* watched, QEvent* event)
{
    const bool isOtherLook = event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange;
    if (isOtherLook)
        m_shownWidths.clear(); // of letters of another size
    if (isOtherLook || event->type() == QEvent::Resize || event->type() == QEvent::Show)
        fitSoon();
    return QObject::eventFilter(watched, event);
}

// A burst of changes is one look at the widths.
void ColumnFitter::fitSoon()
{
    if (m_asked)
        return;
    m_asked = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_asked = false;
            fit();
        },
        Qt::QueuedConnection);
}

int ColumnFitter::widthOf(int column) const
{
    const QHeaderView* header = m_table.horizontalHeader();
    if (header->sectionResizeMode(column) == QHeaderView::Fixed)
        return header->isSectionHidden(column) ? 0 : header->sectionSize(column);
    // Of a hidden column Qt tells what is in it, but not how wide its title is.
    return std::max({static_cast<QAbstractItemView&>(m_table).sizeHintForColumn(column),
                     header->sectionSizeHint(column),
                     header->isSectionHidden(column) ? m_shownWidths.value(column) : 0});
}

void ColumnFitter::fit()
{
    if (!m_table.isVisible())
        return; // its columns are fitted when it is shown
    QHeaderView* header = m_table.horizontalHeader();
    // A header looks at what its columns hold when the model is reset, and not when rows come in.
    QMetaObject::invokeMethod(header, "resizeSections");
    int left = m_table.viewport()->width() - m_table.fontMetrics().averageCharWidth() * m_letters;
    for (int column = 0; column < header->count(); ++column) {
        if (column == m_stretched)
            continue;
        const int width = widthOf(column);
        if (!header->isSectionHidden(column))
            m_shownWidths.insert(column, width);
        if (m_spared.contains(column) || !header->isSectionHidden(column))
            left -= width;
    }
    bool isMoreShown = false;
    for (const int column : std::as_const(m_spared)) {
        const bool hide = left < 0;
        if (hide)
            left += widthOf(column);
        if (header->isSectionHidden(column) == hide)
            continue;
        isMoreShown = isMoreShown || !hide;
        m_table.setColumnHidden(column, hide);
    }
    if (isMoreShown)
        fitSoon(); // what came back can be wider than it seemed while it was hidden
}

} // namespace kaibang
