// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QObject>

class QTableView;

namespace kaibang {

/// Keeps the column that stretches wide enough to be read: while a table is too narrow for all of its columns, those
/// that can be looked up elsewhere are hidden, the least needed first, and come back with the room. GUI thread.
class ColumnFitter : public QObject
{
    Q_OBJECT

public:
    /// Lives as long as `table`, whose model is set and whose columns but `stretched` take the size of what they
    /// hold. `spared`: the columns to hide, first of all the first. `letters`: what `stretched` must hold at least.
    ColumnFitter(QTableView& table, int stretched, QList<int> spared, int letters);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fitSoon();
    void fit();
    [[nodiscard]] int widthOf(int column) const;

    QTableView& m_table;
    int m_stretched;
    QList<int> m_spared;
    int m_letters;
    QHash<int, int> m_shownWidths; ///< of each column when it was last shown with these letters and words
    bool m_asked = false;
};

} // namespace kaibang
