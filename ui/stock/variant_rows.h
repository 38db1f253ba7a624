// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue.h"
#include "page_part.h"

#include <optional>

class QGridLayout;

namespace kaibang {

/// The variants of one product as rows of exact text fields. Stock is not edited here: it moves by deltas only.
class VariantRows : public PagePart
{
    Q_OBJECT

public:
    explicit VariantRows(Theme& theme, QWidget* parent = nullptr);

    void load(const QList<Variant>& variants, const QString& currency);
    /// The variants as they stand in the fields; when one cannot be read, nothing, `problem` says why in the user's
    /// words and the field has the focus.
    std::optional<QList<Variant>> collect(QString* problem);
    /// What stands in the fields, row by row, and the variants behind the rows.
    [[nodiscard]] QList<QStringList> typed() const;
    [[nodiscard]] QList<Variant> known() const;
    void bringBack(const QList<Variant>& known, const QList<QStringList>& typed);

Q_SIGNALS:
    void edited();

private:
    struct Row
    {
        Variant known;
        QLineEdit *name, *code, *price, *floor, *low;
        QPushButton* remove;
        [[nodiscard]] QList<QWidget*> parts() const;
        [[nodiscard]] QList<QLineEdit*> fields() const;
    };
    void addRow(const Variant& variant);
    void removeRow(const QPushButton* button);
    void layOut();
    bool read(const Row& row, Variant* variant, QString* problem);

    QString m_currency;
    QList<Row> m_rows;
    QWidget* m_grid;
    QGridLayout* m_layout;
    QList<QLabel*> m_heads;
};

} // namespace kaibang
