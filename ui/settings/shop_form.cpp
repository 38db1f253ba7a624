// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop_form.h"

#include "wording.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QUrl>
#include <QUrlQuery>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

/// How far back a shop is read when it is connected first.
constexpr std::array sinceDays{1, 7, 30};
constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;
constexpr std::array kinds{ShopKind::WooCommerce, ShopKind::MercadoLibre, ShopKind::Shopify, ShopKind::TikTokShop};

} // namespace

ShopForm::ShopForm(ShopDesk& shops, const Clock& clock, Theme& theme, QWidget* parent)
    : PagePart(theme, parent)
    , m_shops(shops)
    , m_clock(clock)
    , m_title(freeLabel(u"shopFormTitle"_s, "title"))
    , m_answer(freeLabel(u"shopAnswer"_s))
    , m_plain(label(QT_TR_NOOP("This address is not encrypted: on the way, others could read the buyers' addresses. "
                               "Use https:// if the shop has it."),
                    "claim"))
    , m_kind(choice(u"shopKind"_s))
    , m_since(choice(u"shopSince"_s))
    , m_address(field(u"shopAddress"_s, QT_TR_NOOP("shop.example.com")))
    , m_name(field(u"shopName"_s, QT_TR_NOOP("as you call it")))
    , m_wooKey(field(u"shopKey"_s, QT_TR_NOOP("ck_…")))
    , m_wooSecret(secretField(u"shopSecret"_s, QT_TR_NOOP("cs_…")))
    , m_shopifyToken(secretField(u"shopifyToken"_s, QT_TR_NOOP("shpat_…")))
    , m_shopifySecret(secretField(u"shopifySecret"_s, QT_TR_NOOP("may stay empty")))
    , m_meliKey(field(u"meliKey"_s))
    , m_meliSecret(secretField(u"meliSecret"_s))
    , m_meliRedirect(field(u"meliRedirect"_s, QT_TR_NOOP("https://www.example.com")))
    , m_meliGrant(secretField(u"meliGrant"_s, QT_TR_NOOP("https://www.example.com/?code=TG-…")))
    , m_tiktokKey(field(u"tiktokKey"_s))
    , m_tiktokSecret(secretField(u"tiktokSecret"_s))
    , m_tiktokGrant(secretField(u"tiktokGrant"_s, QT_TR_NOOP("https://www.example.com/?code=…")))
    , m_try(button(u"tryShopButton"_s, QT_TR_NOOP("Try"), u"play"_s))
    , m_connect(button(u"connectShopButton"_s, QT_TR_NOOP("Connect"), u"check"_s, "primary"))
    , m_replace(button(u"replaceKeyButton"_s, QT_TR_NOOP("Use this key"), u"check"_s, "primary"))
    , m_cancel(button(u"cancelKeyButton"_s, QT_TR_NOOP("Cancel"), u"close"_s))
{
    m_plain->setObjectName(u"shopPlainHttp"_s);
    addFields();
    m_plain->hide();
    m_answer->hide();
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        m_address->clear(); // what was typed for one kind must not lead another one's key anywhere
        m_answer->hide();
        showKind();
    });
    connect(m_try, &QPushButton::clicked, this, &ShopForm::tryOut);
    connect(m_connect, &QPushButton::clicked, this, &ShopForm::connectShop);
    connect(m_replace, &QPushButton::clicked, this, &ShopForm::replaceKey);
    connect(m_cancel, &QPushButton::clicked, this, &ShopForm::askForShop);
    connect(m_address, &QLineEdit::textChanged, this, &ShopForm::showKind);
    fillChoices();
    showKind();
}

QLineEdit* ShopForm::secretField(const QString& name, const char* placeholder)
{
    QLineEdit* made = field(name, placeholder);
    made->setEchoMode(QLineEdit::Password);
    return made;
}

QHBoxLayout* ShopForm::rowOf(QVBoxLayout* form, const QList<QWidget*>& controls)
{
    auto* row = new QHBoxLayout;
    spaced(row);
    for (QWidget* control : controls)
        row->addWidget(control, 1);
    form->addLayout(row);
    return row;
}

void ShopForm::addFields()
{
    auto* form = new QVBoxLayout(this);
    spaced(form);
    form->setSpacing(tokens().padding);
    form->addWidget(m_title);
    m_kindBox = labelled(QT_TR_NOOP("Kind of shop"), m_kind);
    m_nameBox = labelled(QT_TR_NOOP("Its name here"), m_name);
    rowOf(form, {m_kindBox, m_nameBox});
    m_addressBox = labelled(QT_TR_NOOP("Address of the shop"), m_address);
    form->addWidget(m_addressBox);
    form->addWidget(m_plain);
    addWoo(form);
    addShopify(form);
    addMercadoLibre(form);
    addTiktok(form);
    m_sinceBox = labelled(QT_TR_NOOP("Read what has changed in"), m_since);
    form->addWidget(m_sinceBox);
    form->addWidget(m_answer);
    auto* row = new QHBoxLayout;
    spaced(row);
    for (QPushButton* each : {m_try, m_connect, m_replace, m_cancel})
        row->addWidget(each);
    row->addStretch();
    form->addLayout(row);
}

QVBoxLayout* ShopForm::kindBox(QVBoxLayout* form, ShopKind kind, const char* words)
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

void ShopForm::addWoo(QVBoxLayout* form)
{
    QVBoxLayout* box = kindBox(form, ShopKind::WooCommerce,
                               QT_TR_NOOP("In the shop: WooCommerce, Settings, Advanced, REST API, Add key, permission "
                                          "“Read”. Copy both parts of it here."));
    rowOf(box, {labelled(QT_TR_NOOP("Consumer key"), m_wooKey), labelled(QT_TR_NOOP("Consumer secret"), m_wooSecret)});
}

void ShopForm::addShopify(QVBoxLayout* form)
{
    QVBoxLayout* box =
        kindBox(form, ShopKind::Shopify,
                QT_TR_NOOP("In the shop's admin: Settings, Apps, Develop apps, Create an app. Give it the Admin API "
                           "permission “read_orders”, install it and copy its access token, which is shown once. The "
                           "address is the one that ends in .myshopify.com. The app's secret is only needed where a "
                           "program on this computer passes on webhooks."));
    rowOf(box, {labelled(QT_TR_NOOP("Access token of the app"), m_shopifyToken),
                labelled(QT_TR_NOOP("Secret of the app, for webhooks"), m_shopifySecret)});
}

void ShopForm::addMercadoLibre(QVBoxLayout* form)
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
    connect(open, &QPushButton::clicked, this, &ShopForm::openPermissionPage);
    box->addWidget(labelled(QT_TR_NOOP("Address your browser went to, or a refresh token"), m_meliGrant));
}

void ShopForm::addTiktok(QVBoxLayout* form)
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

// A secret that is left on the screen is none.
void ShopForm::hideEvent(QHideEvent* event)
{
    forget();
    PagePart::hideEvent(event);
}

void ShopForm::forget()
{
    for (QLineEdit* part :
         {m_wooSecret, m_shopifyToken, m_shopifySecret, m_meliSecret, m_meliGrant, m_tiktokSecret, m_tiktokGrant})
        part->clear();
    ++m_asked;
    m_answer->hide();
    setBusy(false);
}

void ShopForm::retranslate()
{
    fillChoices();
    showKind();
}

void ShopForm::fillChoices()
{
    const QSignalBlocker quietKind(m_kind), quietSince(m_since);
    const int kindAt = std::max(m_kind->currentIndex(), 0);
    const int sinceAt = std::max(m_since->currentIndex(), 0);
    m_kind->clear();
    for (const ShopKind each : kinds)
        m_kind->addItem(Wording::shopKindText(each), static_cast<int>(each));
    m_kind->setCurrentIndex(kindAt);
    m_since->clear();
    for (const int days : sinceDays)
        m_since->addItem(tr("the last %n day(s)", nullptr, days), days);
    m_since->setCurrentIndex(sinceAt);
}

ShopKind ShopForm::kind() const
{
    return m_known ? m_known->kind : static_cast<ShopKind>(m_kind->currentData().toInt());
}

void ShopForm::showKind()
{
    const bool isNew = !m_known;
    m_title->setText(isNew ? tr("Connect a shop") : tr("A new key for %1").arg(m_known->name));
    const bool hasAddress = kind() == ShopKind::WooCommerce || kind() == ShopKind::Shopify;
    m_kindBox->setVisible(isNew);
    m_nameBox->setVisible(isNew);
    m_addressBox->setVisible(isNew && hasAddress);
    m_sinceBox->setVisible(isNew);
    m_address->setPlaceholderText(kind() == ShopKind::Shopify ? u"my-shop.myshopify.com"_s : u"shop.example.com"_s);
    m_plain->setVisible(isNew && hasAddress && m_address->text().trimmed().startsWith("http://"_L1));
    for (const auto& [each, box] : std::as_const(m_boxes))
        box->setVisible(each == kind());
    m_try->setVisible(isNew);
    m_connect->setVisible(isNew);
    m_replace->setVisible(!isNew);
    m_cancel->setVisible(!isNew);
}

void ShopForm::askForShop()
{
    m_known.reset();
    forget();
    showKind();
}

void ShopForm::askForKey(const Shop& shop)
{
    m_known = shop;
    forget();
    showKind();
    for (QLineEdit* first : {m_wooKey, m_shopifyToken, m_meliKey, m_tiktokKey})
        if (first->isVisibleTo(this))
            first->setFocus();
}

ShopDesk::Wish ShopForm::wish() const
{
    const auto text = [](const QLineEdit* edit) { return edit->text().trimmed(); };
    ShopDesk::Wish wish;
    wish.kind = kind();
    wish.name = m_name->text();
    wish.address = m_address->text(); // in no window where all sellers have one address
    wish.since = m_clock.now().plusMs(-m_since->currentData().toInt() * dayMs);
    ShopCredentials& given = wish.credentials;
    switch (kind()) {
    case ShopKind::WooCommerce:
        given = {text(m_wooKey), text(m_wooSecret)};
        break;
    case ShopKind::Shopify:
        given.accessToken = text(m_shopifyToken);
        given.secret = text(m_shopifySecret);
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
    return wish;
}

// The page where a seller of Mexico allows her app to read her orders.
void ShopForm::openPermissionPage()
{
    if (m_meliKey->text().trimmed().isEmpty() || m_meliRedirect->text().trimmed().isEmpty()) {
        showAnswer(tr("Enter the app's ID and its redirect address first."), "error");
        return;
    }
    QUrl page(u"https://auth.mercadolibre.com.mx/authorization"_s);
    QUrlQuery items;
    items.addQueryItem(u"response_type"_s, u"code"_s);
    items.addQueryItem(u"client_id"_s, m_meliKey->text().trimmed());
    items.addQueryItem(u"redirect_uri"_s, m_meliRedirect->text().trimmed());
    page.setQuery(items);
    if (QDesktopServices::openUrl(page))
        m_answer->hide();
    else
        showAnswer(tr("No browser could be opened. Open this address in one: %1").arg(page.toString()), "muted");
}

QString ShopForm::wrongEntry(const Error& error)
{
    if (error.kind == ErrorKind::Exists)
        return tr("This shop is connected already.");
    if (error.kind == ErrorKind::Unsupported)
        return tr("This desktop has no keychain to keep the key in: nothing was connected and nothing was kept.");
    if (error.kind == ErrorKind::Refused && error.detail == "another shop"_L1)
        return tr(
            "This opens another seller's shop. Log in as the seller of this one, or connect the other as a shop of "
            "its own.");
    if (error.kind != ErrorKind::Invalid)
        return Wording::errorText(error);
    if (error.detail == "credentials"_L1)
        return tr("Enter what is asked for in every field.");
    if (error.detail == "own_domain"_L1)
        return tr(
            "Enter the address that ends in .myshopify.com. It stands in the shop's admin under Settings, Domains.");
    return tr("Enter the shop's address, such as shop.example.com.");
}

void ShopForm::showAnswer(const QString& text, const char* role)
{
    Theme::setRole(m_answer, role);
    m_answer->setText(text);
    m_answer->show();
}

void ShopForm::showTrial(const Result<ShopTrial>& trial)
{
    const bool isGood = trial && trial.value().trouble == FeedTrouble::None;
    showAnswer(trial ? Wording::shopTrialText(trial.value(), kind()) : wrongEntry(trial.error()),
               isGood ? "paid" : "error");
}

void ShopForm::setBusy(bool busy)
{
    for (QPushButton* each : {m_try, m_connect, m_replace})
        each->setEnabled(!busy);
}

void ShopForm::tryOut()
{
    setBusy(true);
    showAnswer(tr("Asking the shop…"), "muted");
    m_shops.tryOut(wish(), [this, asked = ++m_asked](const Result<ShopTrial>& trial) {
        if (asked != m_asked)
            return;
        setBusy(false);
        showTrial(trial);
    });
}

// Only a shop that answers is connected: a wrong key is best told while its owner sits before it.
void ShopForm::connectShop()
{
    const ShopDesk::Wish wanted = wish();
    setBusy(true);
    showAnswer(tr("Asking the shop…"), "muted");
    m_shops.tryOut(wanted, [this, wanted, asked = ++m_asked](const Result<ShopTrial>& trial) {
        if (asked != m_asked)
            return;
        if (!trial || trial.value().trouble != FeedTrouble::None) {
            setBusy(false);
            showTrial(trial);
            return;
        }
        m_shops.connectShop(wanted, [this, asked](const Result<Shop>& shop) {
            if (asked != m_asked)
                return;
            setBusy(false);
            if (!shop) {
                showAnswer(wrongEntry(shop.error()), "error");
                return;
            }
            forget();
            for (QLineEdit* part : {m_address, m_name, m_wooKey, m_meliKey, m_meliRedirect, m_tiktokKey})
                part->clear();
            tell(tr("%1 is connected. Its orders come in by themselves from now on.").arg(shop.value().name));
        });
    });
}

void ShopForm::replaceKey()
{
    setBusy(true);
    showAnswer(tr("Asking the shop…"), "muted");
    m_shops.replaceKey(m_known->sourceId, wish().credentials,
                       [this, name = m_known->name, asked = ++m_asked](const Result<ShopTrial>& trial) {
                           if (asked != m_asked)
                               return;
                           setBusy(false);
                           if (!trial || trial.value().trouble != FeedTrouble::None) {
                               showTrial(trial);
                               return;
                           }
                           askForShop();
                           tell(tr("%1 is asked with the new key from now on.").arg(name));
                       });
}

} // namespace kaibang
