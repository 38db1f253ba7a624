// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "opening_entry.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace kaibang {

class Theme;

/// The result being typed: one field for each grade of the card and one for the best size, the one the next digit goes
/// to marked. In one-by-one the digit of its key stands beside each grade. It only shows.
class OpeningResultRow : public QWidget
{
    Q_OBJECT

public:
    explicit OpeningResultRow(Theme& theme, QWidget* parent = nullptr);

    /// Shows the fields of a card; empty ones when no mussel is open.
    void setResult(const Disclosure& card, const std::optional<QString>& typed);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Field
    {
        QWidget* box;
        QLabel *name, *value;
    };
    Field makeField(const QString& name);
    void show(const Field& field, const QString& name, const QString& value, bool isCurrent);
    static void fitName(const Field& field);
    void refresh();

    Theme& m_theme;
    Disclosure m_card;
    std::optional<QString> m_typed;
    QHBoxLayout* m_row;
    QList<Field> m_fields; ///< the size is the last one
};

} // namespace kaibang
