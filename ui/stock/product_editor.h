// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue.h"
#include "page_part.h"

class QPlainTextEdit;

namespace kaibang {

class PhotoBox;
class StockRoom;
class VariantRows;

/// One product with its words, photo and variants. Saves nothing by itself.
class ProductEditor : public PagePart
{
    Q_OBJECT

public:
    ProductEditor(StockRoom& stock, Theme& theme, QWidget* parent = nullptr);

    void load(const Product& product, const QString& currency);
    /// True while there are edits that have not been saved; a photo on its way is one.
    [[nodiscard]] bool isDirty() const;
    /// The fields as they are typed, readable or not, to be put back later.
    struct Draft
    {
        Product known;
        QString currency, name, code, category, script, photo;
        QString comingPhoto; ///< the file of a photo that was still being copied
        ProductKind kind = ProductKind::Goods;
        QList<QStringList> variants;
        QList<Variant> knownVariants;
    };
    [[nodiscard]] Draft draft() const;
    void bringBack(const Draft& draft);
    void focusName();
    /// Shows why saving failed, beside the button.
    void showProblem(const QString& words);
    [[nodiscard]] const Product& known() const { return m_known; }
    /// What it shows was sent to be saved: until release() or load() nothing can be changed, since the answer would
    /// drop it. Returns a number for isHeld().
    int hold();
    void release();
    [[nodiscard]] bool isHeld() const { return m_isHeld; }
    /// Whether it is held since that hold(), and shows no other product since.
    [[nodiscard]] bool isHeld(int round) const { return m_isHeld && round == m_round; }

Q_SIGNALS:
    void saveRequested(const kaibang::Product& product);
    void archiveRequested(const kaibang::Uid& product);

protected:
    void retranslate() override;

private:
    void save();
    void touch();
    void showSave();

    Product m_known;
    QWidget* m_form;
    QPointer<QWidget> m_before; ///< what had the keyboard before hold()
    QString m_currency;
    QLabel* m_heading;
    QLineEdit *m_name, *m_code, *m_category;
    QComboBox* m_kind;
    QPlainTextEdit* m_script;
    PhotoBox* m_photo;
    VariantRows* m_variants;
    QLabel* m_problem;
    QPushButton *m_save, *m_archive;
    bool m_dirty = false, m_isHeld = false;
    int m_round = 0; ///< another one for each hold()
};

/// True when a price or floor price of `after` differs from `before`, which needs the PIN.
[[nodiscard]] bool pricesDiffer(const Product& before, const Product& after);

} // namespace kaibang
