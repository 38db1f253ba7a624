// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "opening_pane.h"

#include "key_map.h"
#include "opening_result_row.h"
#include "opening_rules.h"
#include "opening_words.h"
#include "theme.h"
#include "wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int narrowestLot = 8; // letters
constexpr LiveAction workKeys[]{LiveAction::Work1, LiveAction::Work2, LiveAction::Work3};

} // namespace

OpeningPane::OpeningPane(const KeyMap& keys, Theme& theme, QWidget* parent)
    : Pane(u"openingPane"_s, theme, parent)
    , m_keys(keys)
{
    makeControls();
    makeList();
    layOut();
    wire();
    retranslate();
    restyle();
}

QPushButton* OpeningPane::button(const QString& name, const char* role)
{
    auto* made = new QPushButton(this);
    made->setObjectName(name);
    made->setFocusPolicy(Qt::TabFocus);
    if (role)
        Theme::setRole(made, role);
    return made;
}

void OpeningPane::makeControls()
{
    const auto label = [this](const QString& name, const char* role) {
        auto* made = new QLabel(this);
        made->setObjectName(name);
        made->setTextFormat(Qt::PlainText);
        Theme::setRole(made, role);
        return made;
    };
    m_alias = label(u"openingAlias"_s, "alias");
    m_alias->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_place = label(u"openingPlace"_s, "price");
    m_bag = label(u"openingBag"_s, "amount");
    m_wait = label(u"openingWait"_s, "muted");
    m_behind = label(u"openingBehind"_s, "muted");
    m_behind->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_carried = label(u"openingCarried"_s, "claim");
    m_carried->setWordWrap(true);
    m_nobody = label(u"openingEmpty"_s, "muted");
    m_nobody->setWordWrap(true);
    m_nobody->setAlignment(Qt::AlignCenter);
    m_result = new OpeningResultRow(m_theme, this);
    m_go = button(u"openingGo"_s, "livePrimary");
    m_empty = button(u"openingEmptyMussel"_s, "live");
    m_dead = button(u"openingDead"_s, "live");
    m_grab = button(u"openingGrab"_s, "live");
    m_skip = button(u"openingSkip"_s, "live");
    m_undo = button(u"openingUndo"_s, "live");
    for (int i = 0; i < Disclosure::mostWork; ++i)
        m_work.append(button(u"openingWork%1"_s.arg(i + 1), "tight"));
    m_putOff = button(u"openingPutOff"_s, "slim");
    m_card = button(u"openingCard"_s, "primary");
}

void OpeningPane::makeList()
{
    m_lot = new QComboBox(this);
    m_lot->setObjectName(u"openingLot"_s);
    m_lot->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_lot->setMinimumContentsLength(narrowestLot);
    m_lot->setFocusPolicy(Qt::TabFocus);
    m_pause = new QCheckBox(this);
    m_pause->setObjectName(u"openingPause"_s);
    m_pause->setFocusPolicy(Qt::TabFocus);
    m_list = new QListView(this);
    m_list->setObjectName(u"openingQueue"_s);
    m_list->setModel(&m_queue);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setMinimumHeight(m_theme.tokens().controlHeight * 2);
}

void OpeningPane::layOut()
{
    const auto& t = m_theme.tokens();
    head()->add(m_lot, 1); // takes what room there is, so that a narrow pane stays narrow
    auto* figures = new QVBoxLayout;
    figures->setSpacing(0);
    figures->addStretch(1);
    figures->addWidget(m_place, 0, Qt::AlignRight);
    auto* below = new QHBoxLayout;
    below->setSpacing(t.gap);
    for (QLabel* part : {m_wait, m_bag})
        below->addWidget(part, 0, Qt::AlignRight | Qt::AlignVCenter);
    figures->addLayout(below);
    figures->addStretch(1);
    auto* who = new QHBoxLayout;
    who->setSpacing(t.padding);
    who->addWidget(m_alias, 1);
    who->addLayout(figures);
    auto* actions = new QHBoxLayout;
    actions->setSpacing(t.gap);
    actions->addWidget(m_go, 2);
    // Six beside each other are too wide for a small screen; a turn can be skipped only while no mussel is open.
    m_steps = new QStackedWidget(this);
    for (const auto& buttons : {QList{m_empty, m_dead}, QList{m_skip}}) {
        auto* page = new QWidget(m_steps);
        auto* row = new QHBoxLayout(page);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(t.gap);
        for (QPushButton* part : buttons)
            row->addWidget(part, 1);
        m_steps->addWidget(page);
    }
    m_steps->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    actions->addWidget(m_steps, 2);
    for (QPushButton* part : {m_grab, m_undo})
        actions->addWidget(part, 1);
    auto* work = new QHBoxLayout;
    work->setSpacing(t.grid);
    for (QPushButton* part : std::as_const(m_work))
        work->addWidget(part, 1);
    auto* lines = new QHBoxLayout;
    lines->setSpacing(t.gap);
    lines->addWidget(m_behind, 1);
    lines->addWidget(m_putOff);
    lines->addWidget(m_pause);
    // A pane must be able to be low, or the camera above it would be: what does not fit is scrolled to.
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(t.padding, 0, t.padding, t.padding);
    column->setSpacing(t.grid);
    column->addWidget(m_carried);
    column->addLayout(who);
    column->addWidget(m_nobody, 1);
    column->addWidget(m_card, 0, Qt::AlignHCenter);
    column->addWidget(m_result);
    column->addLayout(actions);
    column->addLayout(work);
    column->addLayout(lines);
    column->addWidget(m_list, 1);
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(content);
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_scroll);
}

void OpeningPane::wire()
{
    connect(m_go, &QPushButton::clicked, this, &OpeningPane::startOrFinishRequested);
    connect(m_empty, &QPushButton::clicked, this, [this] { Q_EMIT emptyRequested(EmptyKind::Empty); });
    connect(m_dead, &QPushButton::clicked, this, [this] { Q_EMIT emptyRequested(EmptyKind::Dead); });
    connect(m_skip, &QPushButton::clicked, this, &OpeningPane::skipRequested);
    connect(m_grab, &QPushButton::clicked, this, &OpeningPane::pictureRequested);
    connect(m_undo, &QPushButton::clicked, this, &OpeningPane::undoRequested);
    for (int i = 0; i < Disclosure::mostWork; ++i)
        connect(m_work.at(i), &QPushButton::clicked, this, [this, i] { Q_EMIT workRequested(i); });
    connect(m_putOff, &QPushButton::clicked, this, [this] {
        const int row = std::max(0, m_list->currentIndex().row());
        if (const OpeningTurn* turn = m_queue.turnAt(row))
            Q_EMIT putOffRequested(turn->uid);
    });
    connect(m_card, &QPushButton::clicked, this, [this] {
        if (const OpeningTurn* turn = shownTurn())
            Q_EMIT cardRequested(turn->product);
    });
    connect(m_lot, &QComboBox::activated, this,
            [this](int row) { Q_EMIT lotChosen(Uid::fromBytes(m_lot->itemData(row).toByteArray())); });
    connect(m_pause, &QCheckBox::clicked, this, &OpeningPane::pauseRequested);
    connect(&m_theme, &Theme::changed, this, &OpeningPane::restyle);
    connect(&m_keys, &KeyMap::changed, this, &OpeningPane::retranslate);
}

void OpeningPane::setView(const OpeningView& view)
{
    m_view = view;
    m_queue.setView(view);
    refresh();
}

void OpeningPane::setCurrency(const QString& code)
{
    m_currency = code;
    refreshWork();
}

void OpeningPane::setNow(Instant now)
{
    m_now = now;
    m_queue.setNow(now);
    if (const OpeningTurn* turn = shownTurn())
        m_wait->setText(OpeningWords::waitText(turn->paidAt, m_now));
}

const OpeningTurn* OpeningPane::shownTurn() const
{
    if (m_view.running)
        return &m_view.running->turn;
    return m_view.queue.isEmpty() ? nullptr : &m_view.queue.constFirst();
}

void OpeningPane::refresh()
{
    refreshTurn();
    refreshLots();
    refreshWork();
    refreshLines();
}

void OpeningPane::refreshTurn()
{
    const OpeningTurn* turn = shownTurn();
    const bool isOpen = m_view.running.has_value();
    const bool hasCard = isOpen || m_view.nextCard;
    for (QWidget* part : std::initializer_list<QWidget*>{m_alias, m_place, m_bag, m_wait})
        part->setVisible(turn);
    m_result->setVisible(turn && hasCard);
    m_card->setVisible(turn && !hasCard);
    m_nobody->setVisible(!turn || !hasCard);
    m_nobody->setText(turn ? tr("This opening has no disclosure card. Buyers must be told what can be inside before "
                                "the first mussel is opened.")
                           : tr("Nobody waits. Paid openings come here by themselves, in the order in which they were "
                                "paid."));
    m_go->setText(m_keys.onButton(isOpen ? tr("Done") : tr("Start"), LiveAction::Opening));
    m_go->setEnabled(turn && hasCard);
    m_steps->setCurrentIndex(isOpen ? 0 : 1);
    m_empty->setEnabled(isOpen);
    m_dead->setEnabled(isOpen);
    m_skip->setEnabled(turn && !isOpen);
    m_undo->setEnabled(m_view.lastStep.has_value());
    m_grab->setEnabled(isOpen || m_view.opened > 0);
    if (!turn)
        return;
    fitAlias();
    Theme::setRole(m_place, isOpen ? "price" : "amount");
    const qint64 nth = isOpen ? m_view.running->opening.nth : turn->opened + 1;
    const QString place = OpeningWords::placeText(nth, std::max(nth, turn->mussels));
    m_place->setText(isOpen ? (m_view.running->opening.isReplacement ? tr("%1 again").arg(place) : place)
                            : tr("next: %1").arg(place));
    m_bag->setText(turn->bag > 0 ? tr("bag %1").arg(Wording::count(turn->bag)) : QString());
    m_wait->setText(OpeningWords::waitText(turn->paidAt, m_now));
    if (hasCard)
        m_result->setResult(isOpen ? m_view.running->card : *m_view.nextCard,
                            isOpen ? std::optional(m_view.running->opening.typed) : std::nullopt);
}

// As large as its width allows, and small enough that in a low pane Start and Done are still whole.
void OpeningPane::fitAlias()
{
    const OpeningTurn* turn = shownTurn();
    if (!turn)
        return;
    const auto& t = m_theme.tokens();
    const QString alias = OpeningWords::aliasText(*turn);
    QFont font = m_theme.font(TextRole::Alias);
    const QFontMetrics full(font);
    const int width = std::max(m_alias->width(), t.railWidth);
    const int below = m_result->sizeHint().height() + m_go->sizeHint().height() + t.padding + 3 * t.grid;
    const auto share = [&font](int room, int needed) {
        return needed > room ? font.pixelSize() * room / needed : font.pixelSize();
    };
    const int pixels =
        std::min(share(width, full.horizontalAdvance(alias)), share(m_scroll->height() - below, full.height()));
    font.setPixelSize(std::clamp(pixels, m_theme.font(TextRole::Price).pixelSize(), font.pixelSize()));
    m_alias->setStyleSheet(u"font-size: %1px"_s.arg(font.pixelSize()));
    m_alias->setText(QFontMetrics(font).elidedText(alias, Qt::ElideRight, width));
    m_alias->setAccessibleName(alias); // whole, where it is cut for the eye
}

void OpeningPane::refreshLots()
{
    const QSignalBlocker quiet(m_lot);
    m_lot->clear();
    for (const Lot& lot : m_view.lots) {
        //: a lot and how many mussels are left in it
        m_lot->addItem(tr("%1: %2").arg(lot.name, Wording::count(lot.remaining)), lot.uid.bytes());
        if (lot.uid == m_view.lot)
            m_lot->setCurrentIndex(m_lot->count() - 1);
    }
    m_lot->setVisible(!m_view.lots.isEmpty());
    m_pause->setChecked(m_view.isPaused);
}

void OpeningPane::refreshWork()
{
    // What can be promised is what the mussel's own card says, also after it was opened.
    const Disclosure* card = m_view.workCard ? &*m_view.workCard : m_view.nextCard ? &*m_view.nextCard : nullptr;
    for (int i = 0; i < Disclosure::mostWork; ++i) {
        const bool isOnCard = card && i < card->work.size();
        QPushButton* part = m_work.at(i);
        part->setVisible(isOnCard);
        part->setEnabled(m_view.workCard.has_value());
        if (!isOnCard)
            continue;
        const DisclosedWork& work = card->work.at(i);
        const auto promised = m_view.running
                                  ? std::count_if(m_view.running->work.begin(), m_view.running->work.end(),
                                                  [&](const WorkItem& item) { return item.name == work.name; })
                                  : 0;
        QString text = u"%1 %2"_s.arg(work.name, Wording::amountOnly(work.priceMinor, m_currency));
        if (promised > 0)
            text += u" ×%1"_s.arg(Wording::count(promised));
        if (const QString key = m_keys.keyText(workKeys[i]); !key.isEmpty())
            text += u"  %1"_s.arg(key);
        part->setText(text);
        part->setToolTip(
            m_view.workAlias.isEmpty()
                ? tr("Promise this work: it goes on the order and on the work list")
                : tr("Promise this work to %1: it goes on the order and on the work list").arg(m_view.workAlias));
    }
}

void OpeningPane::refreshLines()
{
    const qint64 mussels = musselsIn(m_view.queue);
    m_behind->setText(mussels > 0 ? OpeningWords::behindText(mussels, m_view.paceMs) : QString());
    m_putOff->setVisible(mussels > 0);
    m_list->setVisible(m_queue.rowCount() > 0);
    qint64 carried = 0;
    for (const OpeningTurn& turn : m_view.queue)
        carried += turn.isCarriedOver ? turn.left() : 0;
    m_carried->setVisible(carried > 0);
    m_carried->setText(tr("%n mussels were paid before this show and come first.", nullptr, static_cast<int>(carried)));
}

} // namespace kaibang
