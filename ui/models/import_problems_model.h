// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_reading.h"

#include <QAbstractTableModel>

namespace kaibang {

/// Every row of an import that was refused, with its reason. GUI thread.
class ImportProblemsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { File, RowNumber, Reason, Detail, ColumnCount };

    explicit ImportProblemsModel(QObject* parent = nullptr);
    void setFiles(const QList<FilePreview>& files);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        QString file;
        IntakeProblem problem;
    };
    QList<Row> m_rows;
};

} // namespace kaibang
