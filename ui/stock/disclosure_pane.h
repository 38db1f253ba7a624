// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue.h"
#include "disclosure_desk.h"
#include "page_part.h"

class QPlainTextEdit;
class QSpinBox;

namespace kaibang {

/// The disclosure card of an opening product: what buyers are told before the first mussel. Saving adds a version;
/// those that were saved stay as they are. What was found so far stands below, and the card can be printed.
class DisclosurePane : public PagePart
{
    Q_OBJECT

public:
    DisclosurePane(DisclosureDesk& desk, Theme& theme, QWidget* parent = nullptr);

    /// Shows the newest card of `product`, or a draft when it has none. Edits that were not saved stay while the
    /// product is the same.
    void load(const Product& product, const QString& currency);
    /// Takes the keyboard.
    void begin();
    /// The card as it stands in the fields, and what is wrong with it.
    [[nodiscard]] Disclosure typed(DisclosureGap* gap) const;

protected:
    void retranslate() override;

private:
    QWidget* form();
    QPlainTextEdit* area(const QString& name, const char* placeholder, int lines);
    void fill();
    void fillPacks();
    void save();
    void writePdf();
    void print();
    void touch();
    void showSoFar();
    [[nodiscard]] QString workText() const;
    [[nodiscard]] bool readWork(QList<DisclosedWork>* work) const;

    DisclosureDesk& m_desk;
    Product m_product;
    QString m_currency;
    DisclosureState m_state;
    bool m_dirty = false;
    QLabel *m_heading, *m_problem, *m_soFar;
    QPlainTextEdit *m_grades, *m_work;
    QLineEdit *m_minimum, *m_price, *m_returns, *m_minors;
    QComboBox *m_rule, *m_way;
    QSpinBox* m_perBuyer;
    QWidget* m_packs;
    QList<QSpinBox*> m_packFields;
    QPushButton *m_save, *m_pdf, *m_print;
};

} // namespace kaibang
