// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_part.h"
#include "shop_desk.h"

namespace kaibang {

class ShopFields;

/// What a shop asks for, which can be tried before it counts. Connects a new shop, or takes a new key for one that is
/// connected. Secrets are in their fields only until they are kept or the page is left.
class ShopForm : public PagePart
{
    Q_OBJECT

public:
    ShopForm(ShopDesk& shops, const Clock& clock, Theme& theme, QWidget* parent = nullptr);

    /// A new shop from now on.
    void askForShop();
    /// A new key for this shop from now on.
    void askForKey(const Shop& shop);
    /// A failure of the desk in the user's words.
    [[nodiscard]] static QString wrongEntry(const Error& error);

protected:
    void hideEvent(QHideEvent* event) override;
    void retranslate() override;

private:
    void addFields();
    void showKind();
    void fillChoices();
    void forget();
    void tryOut();
    void connectShop();
    void replaceKey();
    void showAnswer(const QString& text, const char* role);
    void showTrial(const Result<ShopTrial>& trial);
    void bringIntoView(QWidget* widget);
    void setBusy(bool busy);
    [[nodiscard]] ShopKind kind() const;
    [[nodiscard]] ShopDesk::Wish wish() const;

    ShopDesk& m_shops;
    const Clock& m_clock;
    std::optional<Shop> m_known; ///< a new key is asked for this one
    QLabel *m_title, *m_answer, *m_plain;
    QComboBox *m_kind, *m_since;
    QLineEdit *m_address, *m_name;
    ShopFields* m_fields;
    QWidget *m_kindBox, *m_addressBox, *m_nameBox, *m_sinceBox;
    QPushButton *m_try, *m_connect, *m_replace, *m_cancel;
    int m_asked = 0; ///< answers to earlier questions do not count
};

} // namespace kaibang
