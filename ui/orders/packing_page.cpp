// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packing_page.h"

#include "code_watch.h"
#include "household_desk.h"
#include "list_pages.h"
#include "packing_desk.h"
#include "pin_pane.h"
#include "show_runner.h"
#include "stock_room.h"
#include "wording.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <chrono>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::milliseconds readPause{150}; // many changes in a row ask the ledger once

} // namespace

PackingPage::PackingPage(const PackingParts& parts, QWidget* parent)
    : PagePart(parts.theme, parent)
    , m_parts(parts)
    , m_bags(new BagsModel(this))
    , m_items(new BagItemsModel(this))
    , m_show(choice(u"packingShow"_s))
    , m_bagTable(new QTableView(this))
    , m_itemTable(new QTableView(this))
    , m_progress(freeLabel(u"packingProgress"_s, "rowTitle"))
    , m_title(freeLabel(u"bagTitle"_s, "heading"))
    , m_photo(freeLabel(u"bagPhoto"_s))
    , m_answer(freeLabel(u"scanAnswer"_s, "rowTitle"))
    , m_empty(freeLabel(u"packingEmpty"_s, "muted"))
    , m_line(field(u"scanLine"_s, QT_TR_NOOP("Scan a code, or press Space for the marked thing")))
    , m_courier(field(u"bagCourier"_s))
    , m_tracking(field(u"bagTracking"_s, QT_TR_NOOP("Scan the parcel (Ctrl+T)")))
    , m_packed(button(u"bagPackedButton"_s, QT_TR_NOOP("Packed (F4)"), u"check"_s, "primary"))
    , m_combine(button(u"combineButton"_s, nullptr, u"add"_s))
    , m_handOver(button(u"handOverButton"_s, QT_TR_NOOP("Hand over"), u"shipped"_s))
    , m_pickedUp(button(u"pickedUpButton"_s, QT_TR_NOOP("Picked up (F9)"), u"household"_s))
    , m_print(new QToolButton(this))
    , m_printMenu(new QMenu(m_print))
    , m_pin(new PinPane(parts.household, parts.theme, this))
    , m_camera(new CodeWatch(parts.compositor, this))
{
    setObjectName(u"packingPage"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(tokens().padding);
    row->addWidget(buildBags(), 4);
    row->addWidget(buildBag(), 6);
    auto* column = new QVBoxLayout(this);
    spaced(column, tokens().padding);
    column->addLayout(buildTop());
    column->addLayout(row, 1);
    column->addWidget(m_pin);
    buildPrintMenu();
    follow();
    say(m_line, QT_TR_NOOP("Code"), Phrase::AccessibleName);
    m_soon.setSingleShot(true);
    m_soon.setInterval(readPause);
    m_line->installEventFilter(this);
}

void PackingPage::follow()
{
    PagePart::follow(m_pin);
    connect(&m_soon, &QTimer::timeout, this, &PackingPage::refresh);
    connect(&m_parts.packing, &PackingDesk::changed, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
    connect(m_show, &QComboBox::activated, this, [this] {
        m_row = -1;
        refresh();
        focusLine();
    });
    connect(m_bagTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) {
                if (!m_isFilling && now.isValid())
                    showBag(now.row());
            });
    for (QTableView* table : {m_bagTable, m_itemTable})
        connect(table, &QTableView::clicked, this, &PackingPage::focusLine);
    connect(m_itemTable, &QTableView::doubleClicked, this, &PackingPage::tickRow);
    connect(m_line, &QLineEdit::returnPressed, this, &PackingPage::enter);
    for (QLineEdit* part : {m_courier, m_tracking})
        connect(part, &QLineEdit::returnPressed, this, &PackingPage::keepParcel);
    connect(m_packed, &QPushButton::clicked, this, &PackingPage::togglePacked);
    connect(m_combine, &QPushButton::clicked, this, &PackingPage::combine);
    connect(m_handOver, &QPushButton::clicked, this, &PackingPage::handOver);
    connect(m_pickedUp, &QPushButton::clicked, this, &PackingPage::pickUp);
    for (const QPushButton* one : {m_packed, m_combine, m_handOver, m_pickedUp})
        connect(one, &QPushButton::clicked, this, &PackingPage::focusLine);
    connect(m_printMenu, &QMenu::aboutToHide, this, &PackingPage::focusLine, Qt::QueuedConnection);
    connect(m_camera, &CodeWatch::codeSeen, this, &PackingPage::scan);
}

void PackingPage::open(const Uid& show)
{
    await(m_parts.shows.pastShows(), [this, show](const QList<Show>& past) {
        m_show->clear();
        const Show& live = m_parts.shows.current().show;
        const auto nameOf = [this](const Show& one) {
            const QString day = one.startedAt ? Wording::timeText(*one.startedAt, zone()) : QString();
            return one.title.isEmpty() ? tr("Show of %1").arg(day) : u"%1 · %2"_s.arg(one.title, day);
        };
        if (live.state == ShowState::Live)
            m_show->addItem(nameOf(live), QVariant::fromValue(live.uid.bytes()));
        for (const Show& one : past)
            m_show->addItem(nameOf(one), QVariant::fromValue(one.uid.bytes()));
        m_show->addItem(tr("From the counter"), QByteArray());
        m_show->setCurrentIndex(std::max(0, show.isValid() ? m_show->findData(show.bytes()) : 0));
        m_row = -1;
        refresh();
    });
}

void PackingPage::refresh()
{
    if (!isVisible() || m_show->count() == 0)
        return;
    const Uid show = Uid::fromBytes(m_show->currentData().toByteArray());
    await(m_parts.packing.bags(show), [this](const QList<Bag>& bags) {
        const Uid stay = current() ? current()->uid : m_wanted;
        m_isFilling = true;
        m_bags->setBags(bags);
        m_isFilling = false;
        m_empty->setVisible(bags.isEmpty());
        m_bagTable->setVisible(!bags.isEmpty());
        m_empty->setText(
            tr("Nothing to pack here. Every buyer of a show has a bag here as soon as something is paid."));
        const auto packed = std::count_if(bags.begin(), bags.end(), [](const Bag& bag) {
            return bag.packedAt.has_value() || !bag.goneInto.isEmpty();
        });
        m_progress->setText(tr("%1 of %2 packed").arg(Wording::count(packed), Wording::count(bags.size())));
        const int row = m_bags->rowOf(stay);
        showBag(row >= 0 ? row : bags.isEmpty() ? -1 : std::max(0, m_bags->nextOpen(-1)));
    });
}

void PackingPage::showBag(int row)
{
    const bool other = row != m_row;
    m_row = row;
    m_wanted = current() ? current()->uid : Uid();
    if (other)
        m_answer->clear();
    showCurrent();
    if (row >= 0 && m_bagTable->currentIndex().row() != row)
        m_bagTable->setCurrentIndex(m_bags->index(row, 0));
    if (other || !m_itemTable->currentIndex().isValid())
        m_itemTable->setCurrentIndex(m_items->index(std::max(0, m_items->nextWanted(0)), 0));
    showOthers();
}

void PackingPage::showCurrent()
{
    const Bag* bag = current();
    m_items->setItems(bag ? bag->items : QList<BagItem>());
    for (QWidget* part : std::initializer_list<QWidget*>{m_courier, m_tracking, m_packed})
        part->setEnabled(bag);
    if (!bag) {
        m_title->clear();
        m_photo->setPixmap({});
        m_pickedUp->hide();
        return;
    }
    const QString number = Wording::count(bag->number);
    QString title = (bag->alias.isEmpty() ? tr("Bag %1").arg(number) : tr("Bag %1 · %2").arg(number, bag->alias)) +
                    u"   "_s + bag->code;
    if (!bag->cameFrom.isEmpty())
        title += u"\n"_s + tr("with the things of %1").arg(bag->cameFrom.join(u", "_s));
    m_title->setText(title);
    const QString file = m_parts.stock.photoFile(bag->photo);
    m_photo->setPixmap(file.isEmpty()
                           ? QPixmap()
                           : QPixmap(file).scaledToHeight(2 * tokens().pictureRowHeight, Qt::SmoothTransformation));
    if (!m_courier->hasFocus())
        m_courier->setText(bag->courier.isEmpty() ? m_parts.settings.courier() : bag->courier);
    if (!m_tracking->hasFocus())
        m_tracking->setText(bag->tracking);
    say(m_packed, bag->packedAt ? QT_TR_NOOP("Open again (F4)") : QT_TR_NOOP("Packed (F4)"));
    m_packed->setEnabled(!bag->handedAt && bag->goneInto.isEmpty());
    m_pickedUp->setVisible(isPickedUp(*bag) && !bag->handedAt);
}

void PackingPage::showOthers()
{
    m_others.clear();
    m_combine->hide();
    if (!current() || !current()->goneInto.isEmpty())
        return;
    const Uid asked = current()->uid;
    await(m_parts.packing.ofSameBuyer(asked), [this, asked](const QList<Bag>& others) {
        if (!current() || current()->uid != asked || others.isEmpty())
            return;
        m_others = others;
        m_combine->setText(tr("Take in %1").arg(others.constFirst().code));
        m_combine->setToolTip(tr("The same buyer's bag of another show (Ctrl+B)"));
        m_combine->show();
    });
}

void PackingPage::answer(const QString& text, Tone tone)
{
    m_answer->setText(text);
    Theme::setRole(m_answer, tone == Tone::Wrong ? "error" : tone == Tone::Right ? "paid" : "rowTitle");
}

void PackingPage::focusLine()
{
    m_line->setFocus(Qt::OtherFocusReason);
}

void PackingPage::showEvent(QShowEvent* event)
{
    PagePart::showEvent(event);
    m_camera->start();
    if (m_show->count() == 0)
        open({});
    else
        refresh();
    focusLine();
}

void PackingPage::hideEvent(QHideEvent* event)
{
    m_camera->stop();
    m_pin->cancel();
    PagePart::hideEvent(event);
}

} // namespace kaibang
