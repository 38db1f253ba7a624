// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shops_section.h"

#include "icons.h"
#include "shop_form.h"
#include "wording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

ShopsSection::ShopsSection(ShopDesk& shops, const Clock& clock, Theme& theme, QWidget* parent)
    : SetupSection(theme, parent)
    , m_shops(shops)
    , m_clock(clock)
    , m_list(new QVBoxLayout)
    , m_none(label(QT_TR_NOOP("No shop is connected."), "muted"))
    , m_noKeychain(label(QT_TR_NOOP("This desktop has no keychain, and a shop's key is kept nowhere else: no shop can "
                                    "be connected here. Orders come in by file and by hand as ever."),
                         "claim"))
    , m_rehearsal(label(QT_TR_NOOP("A rehearsal asks no real shop: shops are connected in the real ledger."), "claim"))
    , m_form(new ShopForm(shops, clock, theme, this))
{
    m_noKeychain->setObjectName(u"shopNoKeychain"_s);
    m_rehearsal->setObjectName(u"shopRehearsal"_s);
    m_none->setObjectName(u"shopNone"_s);
    head(QT_TR_NOOP("Online shops"), QT_TR_NOOP("Orders of your online shops are fetched by themselves while the "
                                                "internet is there. The key is kept in this computer's keychain and "
                                                "nowhere else."));
    column()->addWidget(m_none);
    spaced(m_list);
    column()->addLayout(m_list);
    column()->addWidget(m_noKeychain);
    column()->addWidget(m_rehearsal);
    column()->addWidget(m_form);
    column()->addStretch();
    follow(m_form);
    m_noKeychain->hide();
    m_rehearsal->hide();
    connect(&m_shops, &ShopDesk::shopsChanged, this, &ShopsSection::refresh);
    connect(&m_shops, &ShopDesk::feedsChanged, this, &ShopsSection::showFeeds);
}

void ShopsSection::retranslate()
{
    refresh();
    showFeeds();
}

void ShopsSection::restyle()
{
    showFeeds();
}

void ShopsSection::refresh()
{
    const bool isMissing = m_shops.keychain() == ShopDesk::Keychain::Missing;
    m_noKeychain->setVisible(isMissing);
    m_rehearsal->setVisible(m_shops.isRehearsal());
    m_form->setVisible(!isMissing && !m_shops.isRehearsal());
    if (m_shown != m_shops.shops())
        rebuild();
    m_none->setVisible(m_shown.isEmpty());
    showFeeds();
}

void ShopsSection::rebuild()
{
    for (const Row& row : std::as_const(m_rows)) {
        row.box->hide();
        row.box->deleteLater();
    }
    m_rows.clear();
    m_shown = m_shops.shops();
    for (int i = 0; i < m_shown.size(); ++i)
        addRow(m_shown.at(i), i);
    paintIcons();
}

void ShopsSection::addRow(const Shop& shop, int index)
{
    const QString number = QString::number(index);
    QVBoxLayout* inner = nullptr;
    auto* box = card(&inner);
    auto* icon = new QLabel(box);
    auto* state = freeLabel(u"shopState"_s + number, "rowTitle");
    auto* address = freeLabel(u"shopPlace"_s + number, "muted");
    auto* record = freeLabel(u"shopRecord"_s + number, "muted");
    // Where all sellers have one address the seller's number tells more.
    const bool isOwnAddress = shop.kind == ShopKind::WooCommerce || shop.kind == ShopKind::Shopify;
    address->setText(Wording::shopKindText(shop.kind) + u" · "_s + (isOwnAddress ? shop.address : shop.shopId));
    auto* now = button(u"pollShop"_s + number, QT_TR_NOOP("Ask now"), u"restore"_s);
    auto* key = button(u"newShopKey"_s + number, QT_TR_NOOP("New key"), u"lock"_s);
    auto* end = button(u"disconnectShop"_s + number, QT_TR_NOOP("Disconnect"), u"close"_s, "danger");
    auto* first = new QHBoxLayout;
    spaced(first);
    first->addWidget(icon);
    first->addWidget(state, 1);
    inner->addLayout(first);
    inner->addWidget(address);
    inner->addWidget(record);
    auto* row = new QHBoxLayout;
    spaced(row);
    row->addWidget(now);
    row->addWidget(key);
    row->addWidget(end);
    row->addStretch();
    inner->addLayout(row);
    m_list->addWidget(box);
    m_rows.append(Row{shop, box, icon, state, record});
    connect(now, &QPushButton::clicked, this, [this, id = shop.sourceId] { m_shops.pollNow(id); });
    connect(key, &QPushButton::clicked, this, [this, shop] { m_form->askForKey(shop); });
    connect(end, &QPushButton::clicked, this, [this, shop] { disconnectShop(shop); });
}

void ShopsSection::showFeeds()
{
    const auto& t = tokens();
    const Instant now = m_clock.now();
    const QList<FeedHealth> feeds = m_shops.feeds();
    for (const Row& row : std::as_const(m_rows))
        for (const FeedHealth& feed : feeds) {
            if (feed.id != row.shop.sourceId)
                continue;
            const bool isBad = feed.state == FeedState::Failed;
            const QString ending = Wording::grantText(feed, now, zone());
            const bool isLate = (feed.trouble != FeedTrouble::None && !isBad) || !ending.isEmpty();
            const QString icon = isBad ? u"feed-lost"_s : isLate ? u"feed-late"_s : u"feed-ok"_s;
            row.icon->setPixmap(themedPixmap(icon,
                                             isBad    ? t.live
                                             : isLate ? t.claim
                                                      : t.paid,
                                             t.iconSize, devicePixelRatioF()));
            row.state->setText(Wording::feedText(feed, now));
            QString record = Wording::feedRecordText(feed, now, zone());
            if (feed.trouble != FeedTrouble::None && isBad)
                record.prepend(Wording::shopTrialText(ShopTrial{feed.trouble, feed.detail, 0}, row.shop.kind) + u'\n');
            if (!ending.isEmpty())
                record.prepend(ending + u'\n');
            row.record->setText(record);
        }
}

void ShopsSection::disconnectShop(const Shop& shop)
{
    m_shops.disconnectShop(shop.sourceId, [this, shop](const Result<Done>& done) {
        if (!done) {
            report(done.error());
            return;
        }
        tell(tr("%1 is disconnected and its key forgotten. Its orders stay.").arg(shop.name), tr("Undo"), [this] {
            m_shops.undoDisconnect([this](const Result<Shop>& back) {
                tell(back ? tr("%1 is connected again.").arg(back.value().name) : ShopForm::wrongEntry(back.error()));
            });
        });
    });
}

} // namespace kaibang
