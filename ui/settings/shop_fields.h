// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_part.h"
#include "shop.h"

class QHBoxLayout;

namespace kaibang {

/// What a shop of each kind asks for, with a sentence where to find it. Shows one kind at a time.
class ShopFields : public PagePart
{
    Q_OBJECT

public:
    explicit ShopFields(Theme& theme, QWidget* parent = nullptr);

    void show(ShopKind kind);
    void focusFirst();
    [[nodiscard]] ShopCredentials credentials(ShopKind kind) const;
    /// A secret that is left on the screen is none.
    void forgetSecrets();
    void forgetAll();

Q_SIGNALS:
    /// Something to say beside the fields.
    void told(const QString& text);

private:
    void addWoo(QVBoxLayout* form);
    void addShopify(QVBoxLayout* form);
    void addMercadoLibre(QVBoxLayout* form);
    void addTiktok(QVBoxLayout* form);
    QVBoxLayout* kindBox(QVBoxLayout* form, ShopKind kind, const char* words);
    QLineEdit* secretField(const QString& name, const char* placeholder = nullptr);
    QHBoxLayout* rowOf(QVBoxLayout* form, const QList<QWidget*>& controls);
    void openPermissionPage();

    QList<QLineEdit*> m_secrets; // before the fields, which put themselves in
    QLineEdit *m_wooKey, *m_wooSecret, *m_shopifyKey, *m_shopifyToken, *m_shopifySecret, *m_meliKey, *m_meliSecret,
        *m_meliRedirect, *m_meliGrant, *m_tiktokKey, *m_tiktokSecret, *m_tiktokGrant;
    QList<std::pair<ShopKind, QWidget*>> m_boxes;
};

} // namespace kaibang
