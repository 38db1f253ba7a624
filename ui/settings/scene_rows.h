// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue.h"
#include "page_part.h"
#include "scene_table.h"

namespace kaibang {

/// The table "when … show scene …": a line for each rule, with what the household sells and the scenes that OBS has to
/// choose from. What a rule names stays to be chosen when it is neither of both any more.
class SceneRows : public PagePart
{
    Q_OBJECT

public:
    explicit SceneRows(Theme& theme, QWidget* parent = nullptr);

    void setChoices(const QList<Product>& products, const QStringList& scenes);
    void setRules(const QList<SceneRule>& rules);
    /// The lines that are whole, as they stand.
    [[nodiscard]] QList<SceneRule> rules() const;

protected:
    void retranslate() override;

private:
    struct Row
    {
        QWidget* box;
        QComboBox *when, *scene;
    };
    void addRow(const SceneRule& rule);
    void fill(const Row& row, const SceneRule& rule);
    [[nodiscard]] static SceneRule ruleOf(const Row& row);

    QVBoxLayout* m_column;
    QPushButton* m_add;
    QList<Row> m_rows;
    QList<Product> m_products;
    QStringList m_scenes;
};

} // namespace kaibang
