// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop_fields.h"

#include "shop_desk.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>
#include <QUrlQuery>
#include <QVBoxLayout>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

ShopFields::ShopFields(Theme& theme, QWidget* parent)
    : PagePart(theme, parent)
    , m_wooKey(field(u"shopKey"_s, QT_TR_NOOP("ck_…")))
    , m_wooSecret(secretField(u"shopSecret"_s, QT_TR_NOOP("cs_…")))
    , m_shopifyKey(field(u"shopifyKey"_s))
    , m_shopifyToken(secretField(u"shopifyToken"_s))
    , m_shopifySecret(secretField(u"shopifySecret"_s))
    , m_meliKey(field(u"meliKey"_s))
    , m_meliSecret(secretField(u"meliSecret"_s))
    , m_meliRedirect(field(u"meliRedirect"_s))
    , m_meliGrant(secretField(u"meliGrant"_s))
    , m_tiktokKey(field(u"tiktokKey"_s))
    , m_tiktokSecret(secretField(u"tiktokSecret"_s))
    , m_tiktokGrant(secretField(u"tiktokGrant"_s))
{
    m_shopifyToken->setPlaceholderText(u"shpat_…"_s); // alike in every language
    m_meliRedirect->setPlaceholderText(u"https://www.example.com"_s);
    m_meliGrant->setPlaceholderText(u"https://www.example.com/?code=TG-…"_s);
    m_tiktokGrant->setPlaceholderText(u"https://www.example.com/?code=…"_s);
    auto* form = new QVBoxLayout(this);
    spaced(form);
    addWoo(form);
    addShopify(form);
    addMercadoLibre(form);
    addTiktok(form);
}

QLineEdit* ShopFields::secretField(const QString& name, const char* placeholder)
{
    QLineEdit* made = field(name, placeholder);
    made->setEchoMode(QLineEdit::Password);
    m_secrets.append(made);
    return made;
}

QHBoxLayout* ShopFields::rowOf(QVBoxLayout* form, const QList<QWidget*>& controls)
{
    auto* row = new QHBoxLayout;
    spaced(row);
    for (QWidget* control : controls)
        row->addWidget(control, 1);
    form->addLayout(row);
    return row;
}

QVBoxLayout* ShopFields::kindBox(QVBoxLayout* form, ShopKind kind, const char* words)
{
    auto* box = new QWidget(this);
    auto* inner = new QVBoxLayout(box);
    spaced(inner);
    inner->setSpacing(tokens().padding);
    inner->addWidget(label(words, "muted"));
    form->addWidget(box);
    m_boxes.append({kind, box});
    return inner;
}

void ShopFields::addWoo(QVBoxLayout* form)
{
    QVBoxLayout* box = kindBox(form, ShopKind::WooCommerce,
                               QT_TR_NOOP("In the shop: WooCommerce, Settings, Advanced, REST API, Add key, permission "
                                          "“Read”. Copy both parts of it here."));
    rowOf(box, {labelled(QT_TR_NOOP("Consumer key"), m_wooKey), labelled(QT_TR_NOOP("Consumer secret"), m_wooSecret)});
}

void ShopFields::addShopify(QVBoxLayout* form)
{
    QVBoxLayout* box = kindBox(
        form, ShopKind::Shopify,
        QT_TR_NOOP("At dev.shopify.com make an app of your own with the permission “read_orders”, install it in your "
                   "shop and copy its client ID and secret from its settings. An app that was made in the shop's admin "
                   "before 2026 has an access token (shpat_…) instead. The address is the one that ends in "
                   ".myshopify.com."));
    rowOf(box,
          {labelled(QT_TR_NOOP("Client ID"), m_shopifyKey), labelled(QT_TR_NOOP("Client secret"), m_shopifySecret)});
    box->addWidget(labelled(QT_TR_NOOP("Access token of an older app"), m_shopifyToken));
}

void ShopFields::addMercadoLibre(QVBoxLayout* form)
{
    QVBoxLayout* box =
        kindBox(form, ShopKind::MercadoLibre,
                QT_TR_NOOP("1. At developers.mercadolibre.com.mx make an app of your own, with any https address of "
                           "yours as redirect, and tick “offline access” and reading orders. Copy its ID and secret.\n"
                           "2. Open the permission page, log in as the seller and allow it. Your browser then goes to "
                           "your address; it does not matter what is shown there.\n"
                           "3. Copy the whole address from the browser. It works once and for some minutes."));
    rowOf(box, {labelled(QT_TR_NOOP("App ID"), m_meliKey), labelled(QT_TR_NOOP("Secret key"), m_meliSecret)});
    auto* row = rowOf(box, {labelled(QT_TR_NOOP("Redirect address of the app"), m_meliRedirect)});
    auto* open = button(u"openPermissionButton"_s, QT_TR_NOOP("Open the permission page"), u"export"_s);
    row->addWidget(open, 0, Qt::AlignBottom);
    connect(open, &QPushButton::clicked, this, &ShopFields::openPermissionPage);
    box->addWidget(labelled(QT_TR_NOOP("Address your browser went to, or a refresh token"), m_meliGrant));
}

void ShopFields::addTiktok(QVBoxLayout* form)
{
    QVBoxLayout* box = kindBox(
        form, ShopKind::TikTokShop,
        QT_TR_NOOP("1. At partner.tiktokshop.com make a custom app that may read orders. Copy its app key and app "
                   "secret.\n"
                   "2. Open the app's authorisation link in a browser, log in as the seller and allow it.\n"
                   "3. Copy the whole address your browser goes to then. It works once and for some minutes."));
    rowOf(box, {labelled(QT_TR_NOOP("App key"), m_tiktokKey), labelled(QT_TR_NOOP("App secret"), m_tiktokSecret)});
    box->addWidget(labelled(QT_TR_NOOP("Address your browser went to, or a refresh token"), m_tiktokGrant));
}

void ShopFields::show(ShopKind kind)
{
    for (const auto& [each, box] : std::as_const(m_boxes))
        box->setVisible(each == kind);
}

void ShopFields::focusFirst()
{
    for (QLineEdit* first : {m_wooKey, m_shopifyKey, m_meliKey, m_tiktokKey})
        if (first->isVisibleTo(this))
            first->setFocus();
}

void ShopFields::forgetSecrets()
{
    for (QLineEdit* part : std::as_const(m_secrets))
        part->clear();
}

void ShopFields::forgetAll()
{
    forgetSecrets();
    for (QLineEdit* part : {m_wooKey, m_shopifyKey, m_meliKey, m_meliRedirect, m_tiktokKey})
        part->clear();
}

ShopCredentials ShopFields::credentials(ShopKind kind) const
{
    const auto text = [](const QLineEdit* edit) { return edit->text().trimmed(); };
    ShopCredentials given;
    switch (kind) {
    case ShopKind::WooCommerce:
        given = {text(m_wooKey), text(m_wooSecret)};
        break;
    case ShopKind::Shopify:
        given = {text(m_shopifyKey), text(m_shopifySecret)};
        given.accessToken = text(m_shopifyToken);
        break;
    case ShopKind::MercadoLibre:
        given = {text(m_meliKey), text(m_meliSecret)};
        given.redirect = text(m_meliRedirect);
        ShopDesk::takeGrant(text(m_meliGrant), given);
        break;
    case ShopKind::TikTokShop:
        given = {text(m_tiktokKey), text(m_tiktokSecret)};
        ShopDesk::takeGrant(text(m_tiktokGrant), given);
        break;
    }
    return given;
}

// The page where a seller of Mexico allows her app to read her orders.
void ShopFields::openPermissionPage()
{
    if (m_meliKey->text().trimmed().isEmpty() || m_meliRedirect->text().trimmed().isEmpty()) {
        Q_EMIT told(tr("Enter the app's ID and its redirect address first."));
        return;
    }
    QUrl page(u"https://auth.mercadolibre.com.mx/authorization"_s);
    QUrlQuery items;
    items.addQueryItem(u"response_type"_s, u"code"_s);
    items.addQueryItem(u"client_id"_s, m_meliKey->text().trimmed());
    items.addQueryItem(u"redirect_uri"_s, m_meliRedirect->text().trimmed());
    page.setQuery(items);
    if (!QDesktopServices::openUrl(page))
        Q_EMIT told(tr("No browser could be opened. Open this address in one: %1").arg(page.toString()));
}

} // namespace kaibang
