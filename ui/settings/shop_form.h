// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_part.h"
#include "shop_desk.h"

namespace kaibang {

/// What a shop of each kind asks for, with a sentence where to find it; can be tried before it counts. Connects a new
/// shop, or takes a new key for one that is connected. Secrets are in their fields only until they are kept or the page
/// is left.
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
    void addWoo(QVBoxLayout* form);
    void addShopify(QVBoxLayout* form);
    void addMercadoLibre(QVBoxLayout* form);
    void addTiktok(QVBoxLayout* form);
    /// A box of `kind` alone, with the sentence that says where to find what it asks for.
    QVBoxLayout* kindBox(QVBoxLayout* form, ShopKind kind, const char* words);
    QLineEdit* secretField(const QString& name, const char* placeholder = nullptr);
    QHBoxLayout* rowOf(QVBoxLayout* form, const QList<QWidget*>& controls);
    void showKind();
    void fillChoices();
    void forget();
    void tryOut();
    void connectShop();
    void replaceKey();
    void openPermissionPage();
    void showAnswer(const QString& text, const char* role);
    void showTrial(const Result<ShopTrial>& trial);
    void setBusy(bool busy);
    [[nodiscard]] ShopKind kind() const;
    [[nodiscard]] ShopDesk::Wish wish() const;

    ShopDesk& m_shops;
    const Clock& m_clock;
    std::optional<Shop> m_known; ///< a new key is asked for this one
    QLabel *m_title, *m_answer, *m_plain;
    QComboBox *m_kind, *m_since;
    QLineEdit *m_address, *m_name, *m_wooKey, *m_wooSecret, *m_shopifyToken, *m_shopifySecret, *m_meliKey,
        *m_meliSecret, *m_meliRedirect, *m_meliGrant, *m_tiktokKey, *m_tiktokSecret, *m_tiktokGrant;
    QWidget *m_kindBox, *m_addressBox, *m_nameBox, *m_sinceBox;
    QList<std::pair<ShopKind, QWidget*>> m_boxes;
    QPushButton *m_try, *m_connect, *m_replace, *m_cancel;
    int m_asked = 0; ///< answers to earlier questions do not count
};

} // namespace kaibang
