// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop_form.h"

#include "shop_fields.h"
#include "wording.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTimer>
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
    , m_address(field(u"shopAddress"_s))
    , m_name(field(u"shopName"_s, QT_TR_NOOP("as you call it")))
    , m_fields(new ShopFields(theme, this))
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
    connect(m_fields, &ShopFields::told, this, [this](const QString& text) { showAnswer(text, "claim"); });
    fillChoices();
    showKind();
}

void ShopForm::addFields()
{
    auto* form = new QVBoxLayout(this);
    spaced(form);
    form->setSpacing(tokens().padding);
    form->addWidget(m_title);
    m_kindBox = labelled(QT_TR_NOOP("Kind of shop"), m_kind);
    m_nameBox = labelled(QT_TR_NOOP("Its name here"), m_name);
    auto* first = new QHBoxLayout;
    spaced(first);
    first->addWidget(m_kindBox, 1);
    first->addWidget(m_nameBox, 1);
    form->addLayout(first);
    m_addressBox = labelled(QT_TR_NOOP("Address of the shop"), m_address);
    form->addWidget(m_addressBox);
    form->addWidget(m_plain);
    form->addWidget(m_fields);
    follow(m_fields);
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

// A secret that is left on the screen is none.
void ShopForm::hideEvent(QHideEvent* event)
{
    forget();
    PagePart::hideEvent(event);
}

void ShopForm::forget()
{
    m_fields->forgetSecrets();
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
    m_address->setPlaceholderText(kind() == ShopKind::Shopify ? u"my-shop.myshopify.com"_s : tr("shop.example.com"));
    m_plain->setVisible(isNew && hasAddress && m_address->text().trimmed().startsWith("http://"_L1));
    m_fields->show(kind());
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
    bringIntoView(m_title);
    m_fields->focusFirst();
}

ShopDesk::Wish ShopForm::wish() const
{
    ShopDesk::Wish wish;
    wish.kind = kind();
    wish.name = m_name->text();
    wish.address = m_address->text(); // in no window where all sellers have one address
    wish.since = m_clock.now().plusMs(-m_since->currentData().toInt() * dayMs);
    wish.credentials = m_fields->credentials(kind());
    return wish;
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
        return tr("Something that the fields above ask for is still missing.");
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
    bringIntoView(m_answer);
}

// The form may be longer than the window. Later, when the layout knows how large the answer is.
void ShopForm::bringIntoView(QWidget* widget)
{
    QTimer::singleShot(0, widget, [this, widget] {
        for (QWidget* above = parentWidget(); above != nullptr; above = above->parentWidget())
            if (auto* area = qobject_cast<QScrollArea*>(above)) {
                area->ensureWidgetVisible(m_known ? m_replace : m_connect, 0, tokens().padding);
                area->ensureWidgetVisible(widget, 0, tokens().padding);
                return;
            }
    });
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
            m_fields->forgetAll();
            m_address->clear();
            m_name->clear();
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
