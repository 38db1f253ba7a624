// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shops_section.h"

#include "icons.h"
#include "wording.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <algorithm>
#include <array>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

/// How far back a shop is read when it is connected first.
constexpr std::array sinceDays{1, 7, 30};
constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;

} // namespace

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
    , m_answer(freeLabel(u"shopAnswer"_s))
    , m_plain(label(QT_TR_NOOP("This address is not encrypted: on the way, others could read the buyers' addresses. "
                               "Use https:// if the shop has it."),
                    "claim"))
    , m_address(field(u"shopAddress"_s, QT_TR_NOOP("shop.example.com")))
    , m_name(field(u"shopName"_s, QT_TR_NOOP("as you call it")))
    , m_key(field(u"shopKey"_s, QT_TR_NOOP("ck_…")))
    , m_secret(field(u"shopSecret"_s, QT_TR_NOOP("cs_…")))
    , m_since(choice(u"shopSince"_s))
    , m_try(button(u"tryShopButton"_s, QT_TR_NOOP("Try"), u"play"_s))
    , m_connect(button(u"connectShopButton"_s, QT_TR_NOOP("Connect"), u"check"_s, "primary"))
    , m_form(new QWidget(this))
{
    m_noKeychain->setObjectName(u"shopNoKeychain"_s);
    m_rehearsal->setObjectName(u"shopRehearsal"_s);
    m_plain->setObjectName(u"shopPlainHttp"_s);
    m_none->setObjectName(u"shopNone"_s);
    m_secret->setEchoMode(QLineEdit::Password);
    head(QT_TR_NOOP("Online shops"), QT_TR_NOOP("Orders of a WooCommerce shop are fetched by themselves while the "
                                                "internet is there. The key is kept in this computer's keychain and "
                                                "nowhere else."));
    column()->addWidget(m_none);
    spaced(m_list);
    column()->addLayout(m_list);
    column()->addWidget(m_noKeychain);
    column()->addWidget(m_rehearsal);
    addForm();
    column()->addWidget(m_form);
    column()->addStretch();
    m_noKeychain->hide();
    m_rehearsal->hide();
    m_plain->hide();
    m_answer->hide();
    connect(m_try, &QPushButton::clicked, this, &ShopsSection::tryOut);
    connect(m_connect, &QPushButton::clicked, this, &ShopsSection::connectShop);
    connect(m_address, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_plain->setVisible(text.trimmed().startsWith("http://"_L1)); });
    connect(&m_shops, &ShopDesk::shopsChanged, this, &ShopsSection::refresh);
    connect(&m_shops, &ShopDesk::feedsChanged, this, &ShopsSection::showFeeds);
}

void ShopsSection::addForm()
{
    auto* form = new QVBoxLayout(m_form);
    spaced(form);
    form->setSpacing(tokens().padding);
    form->addWidget(label(QT_TR_NOOP("Connect a WooCommerce shop"), "title"));
    form->addWidget(label(QT_TR_NOOP("In the shop: WooCommerce, Settings, Advanced, REST API, Add key, permission "
                                     "“Read”. Copy both parts of it here."),
                          "muted"));
    auto* where = new QHBoxLayout;
    spaced(where);
    where->addWidget(labelled(QT_TR_NOOP("Address of the shop"), m_address), 2);
    where->addWidget(labelled(QT_TR_NOOP("Its name here"), m_name), 1);
    form->addLayout(where);
    form->addWidget(m_plain);
    auto* door = new QHBoxLayout;
    spaced(door);
    door->addWidget(labelled(QT_TR_NOOP("Consumer key"), m_key), 1);
    door->addWidget(labelled(QT_TR_NOOP("Consumer secret"), m_secret), 1);
    form->addLayout(door);
    form->addWidget(labelled(QT_TR_NOOP("Read what has changed in"), m_since));
    form->addWidget(m_answer);
    auto* row = new QHBoxLayout;
    spaced(row);
    row->addWidget(m_try);
    row->addWidget(m_connect);
    row->addStretch();
    form->addLayout(row);
}

// A secret that is left on the screen is none.
void ShopsSection::hideEvent(QHideEvent* event)
{
    m_secret->clear();
    ++m_asked;
    m_answer->hide();
    m_try->setEnabled(true);
    m_connect->setEnabled(true);
    SetupSection::hideEvent(event);
}

void ShopsSection::retranslate()
{
    fillSince();
    refresh();
    showFeeds();
}

void ShopsSection::restyle()
{
    showFeeds();
}

void ShopsSection::fillSince()
{
    const QSignalBlocker quiet(m_since);
    const int chosen = std::max(m_since->currentIndex(), 0);
    m_since->clear();
    for (const int days : sinceDays)
        m_since->addItem(tr("the last %n day(s)", nullptr, days), days);
    m_since->setCurrentIndex(chosen);
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
    address->setText(shop.address);
    auto* now = button(u"pollShop"_s + number, QT_TR_NOOP("Ask now"), u"restore"_s);
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
    row->addWidget(end);
    row->addStretch();
    inner->addLayout(row);
    m_list->addWidget(box);
    m_rows.append(Row{shop.sourceId, box, icon, state, record});
    connect(now, &QPushButton::clicked, this, [this, id = shop.sourceId] { m_shops.pollNow(id); });
    connect(end, &QPushButton::clicked, this, [this, shop] { disconnectShop(shop); });
}

void ShopsSection::showFeeds()
{
    const auto& t = tokens();
    const Instant now = m_clock.now();
    const QList<FeedHealth> feeds = m_shops.feeds();
    for (const Row& row : std::as_const(m_rows))
        for (const FeedHealth& feed : feeds) {
            if (feed.id != row.sourceId)
                continue;
            const bool isBad = feed.state == FeedState::Failed;
            const bool isLate = feed.trouble != FeedTrouble::None && !isBad;
            const QString icon = isBad ? u"feed-lost"_s : isLate ? u"feed-late"_s : u"feed-ok"_s;
            row.icon->setPixmap(themedPixmap(icon,
                                             isBad    ? t.live
                                             : isLate ? t.claim
                                                      : t.paid,
                                             t.iconSize, devicePixelRatioF()));
            row.state->setText(Wording::feedText(feed, now));
            QString record = Wording::feedRecordText(feed, now, zone());
            if (feed.trouble != FeedTrouble::None && isBad)
                record.prepend(Wording::shopTrialText(ShopTrial{feed.trouble, feed.detail, 0}) + u'\n');
            row.record->setText(record);
        }
}

ShopDesk::Wish ShopsSection::wish() const
{
    ShopDesk::Wish wish;
    wish.name = m_name->text();
    wish.address = m_address->text();
    wish.credentials = {m_key->text().trimmed(), m_secret->text().trimmed()};
    wish.since = m_clock.now().plusMs(-m_since->currentData().toInt() * dayMs);
    return wish;
}

QString ShopsSection::wrongEntry(const Error& error) const
{
    if (error.kind == ErrorKind::Exists)
        return tr("This shop is connected already.");
    if (error.kind == ErrorKind::Unsupported)
        return tr("This desktop has no keychain to keep the key in: nothing was connected and nothing was kept.");
    if (error.kind != ErrorKind::Invalid)
        return Wording::errorText(error);
    return error.detail == "credentials"_L1 ? tr("Enter the key and the secret.")
                                            : tr("Enter the shop's address, such as shop.example.com.");
}

void ShopsSection::showAnswer(const QString& text, const char* role)
{
    Theme::setRole(m_answer, role);
    m_answer->setText(text);
    m_answer->show();
}

void ShopsSection::tryOut()
{
    m_try->setEnabled(false);
    showAnswer(tr("Asking the shop…"), "muted");
    m_shops.tryOut(wish(), [this, asked = ++m_asked](const Result<ShopTrial>& trial) {
        if (asked != m_asked)
            return;
        m_try->setEnabled(true);
        const bool isGood = trial && trial.value().trouble == FeedTrouble::None;
        showAnswer(trial ? Wording::shopTrialText(trial.value()) : wrongEntry(trial.error()),
                   isGood ? "paid" : "error");
    });
}

// Only a shop that answers is connected: a wrong key is best told while its owner sits before it.
void ShopsSection::connectShop()
{
    const ShopDesk::Wish wanted = wish();
    m_connect->setEnabled(false);
    showAnswer(tr("Asking the shop…"), "muted");
    m_shops.tryOut(wanted, [this, wanted, asked = ++m_asked](const Result<ShopTrial>& trial) {
        if (asked != m_asked)
            return;
        if (!trial || trial.value().trouble != FeedTrouble::None) {
            m_connect->setEnabled(true);
            showAnswer(trial ? Wording::shopTrialText(trial.value()) : wrongEntry(trial.error()), "error");
            return;
        }
        m_shops.connectShop(wanted, [this, asked](const Result<Shop>& shop) {
            if (asked != m_asked)
                return;
            m_connect->setEnabled(true);
            if (!shop) {
                showAnswer(wrongEntry(shop.error()), "error");
                return;
            }
            for (QLineEdit* part : {m_address, m_name, m_key, m_secret})
                part->clear();
            m_answer->hide();
            tell(tr("%1 is connected. Its orders come in by themselves from now on.").arg(shop.value().name));
        });
    });
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
                tell(back ? tr("%1 is connected again.").arg(back.value().name) : wrongEntry(back.error()));
            });
        });
    });
}

} // namespace kaibang
