// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "claims_pane.h"

#include "claim_card.h"
#include "field_keys.h"
#include "icons.h"
#include "key_map.h"
#include "message_language.h"
#include "theme.h"
#include "wording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <algorithm>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

/// One line a row, cut at the pane's edge; what is nearly over stands out by its sign and colour.
class HoldRow : public QStyledItemDelegate
{
public:
    HoldRow(Theme& theme, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {}

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {0, m_theme.tokens().slimHeight};
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const auto& t = m_theme.tokens();
        const bool isUrgent = index.data(HoldListModel::IsUrgentRole).toBool();
        const bool isHeld = index.data(HoldListModel::KindRole).toInt() == int(HoldListModel::RowKind::Held);
        const QColor colour = isUrgent ? t.live : isHeld ? t.claim : t.muted;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = themedIcon(index.data(HoldListModel::IconRole).toString(), colour);
        option->decorationSize = QSize(t.iconSize - t.grid, t.iconSize - t.grid);
        option->textElideMode = Qt::ElideMiddle; // variants of one product differ at the end
        if (isUrgent)
            option->palette.setColor(QPalette::Text, t.live);
    }

private:
    Theme& m_theme;
};

} // namespace

ClaimsPane::ClaimsPane(const KeyMap& keys, Theme& theme, QWidget* parent)
    : Pane(u"claimsPane"_s, theme, parent)
    , m_keys(keys)
    , m_card(new ClaimCard(keys, theme, this))
    , m_late(new LatePaymentCard(theme, this))
    , m_language(new MessageLanguage(theme, this))
{
    makeControls();
    layOut();
    connect(m_window, &QPushButton::clicked, this, &ClaimsPane::toggleWindow);
    connect(m_card, &ClaimCard::accepted, this, &ClaimsPane::acceptRequested);
    connect(m_card, &ClaimCard::refused, this, &ClaimsPane::refuseRequested);
    connect(m_late, &LatePaymentCard::decided, this, &ClaimsPane::lateDecided);
    connect(m_paid, &QPushButton::clicked, this, &ClaimsPane::payChosen);
    connect(m_release, &QPushButton::clicked, this, &ClaimsPane::releaseChosen);
    connect(m_next, &QPushButton::clicked, this, &ClaimsPane::holdForNext);
    connect(m_message, &QPushButton::clicked, this, &ClaimsPane::copyMessage);
    connect(m_language, &MessageLanguage::chosen, this, [this](const QString& language) {
        Q_EMIT messageLanguageChosen(language);
        // Who picks a language has a buyer in mind; with nothing held it only says what the key will do.
        if (rowFor(HoldListModel::RowKind::Held) >= 0)
            copyMessage();
    });
    connect(&m_keys, &KeyMap::changed, this, &ClaimsPane::retranslate);
    connect(&m_theme, &Theme::changed, this, &ClaimsPane::restyle);
    retranslate();
    restyle();
}

void ClaimsPane::makeControls()
{
    const auto button = [this](const QString& name, const char* role) {
        auto* made = new QPushButton(this);
        made->setObjectName(name);
        made->setFocusPolicy(Qt::TabFocus);
        if (role)
            Theme::setRole(made, role);
        return made;
    };
    m_state = new QLabel(this);
    m_state->setObjectName(u"claimState"_s);
    m_state->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_window = button(u"claimWindowButton"_s, "primary");
    m_empty = new QLabel(this);
    m_empty->setObjectName(u"claimsEmpty"_s);
    m_empty->setWordWrap(true);
    Theme::setRole(m_empty, "muted");
    m_list = new QListView(this);
    m_list->setObjectName(u"holdList"_s);
    m_list->setModel(&m_model);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new HoldRow(m_theme, m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(m_theme.tokens().slimHeight);
    m_paid = button(u"holdPaidButton"_s, "twoLines");
    m_release = button(u"holdReleaseButton"_s, "twoLines");
    m_next = button(u"runnerUpButton"_s, "twoLines");
    m_message = button(u"claimMessageButton"_s, "twoLines");
    m_line = new QLineEdit(this);
    m_line->setObjectName(u"typedClaim"_s);
    keepEnterFor(m_line);
    m_line->installEventFilter(this);
}

void ClaimsPane::layOut()
{
    const auto& t = m_theme.tokens();
    auto* top = new QHBoxLayout;
    top->setSpacing(t.gap);
    top->addWidget(m_state, 1);
    top->addWidget(m_window);
    auto* actions = new QHBoxLayout;
    actions->setSpacing(t.grid);
    for (QPushButton* button : {m_paid, m_release, m_next, m_message})
        actions->addWidget(button, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(t.padding, 0, t.padding, t.grid);
    column->setSpacing(t.grid);
    column->addLayout(top);
    column->addWidget(m_late);
    column->addWidget(m_card);
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    column->addLayout(actions);
    auto* low = new QHBoxLayout;
    low->setSpacing(t.grid);
    low->addWidget(m_line, 1);
    low->addWidget(m_language);
    column->addLayout(low);
}

void ClaimsPane::addQuestion(QWidget* question)
{
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, question); // below the line that says whether claims are taken
}

void ClaimsPane::setBoard(const ClaimBoard& board)
{
    const bool had = hasUndecided();
    const QPersistentModelIndex chosen = m_list->currentIndex();
    const int role = chosen.data(HoldListModel::OrderRole).value<Uid>().isValid() ? HoldListModel::OrderRole
                                                                                  : HoldListModel::ClaimRole;
    const Uid kept = chosen.data(role).value<Uid>();
    m_board = board;
    m_model.setBoard(board);
    for (int row = 0; kept.isValid() && row < m_model.rowCount(); ++row)
        if (m_model.index(row).data(role).value<Uid>() == kept)
            m_list->setCurrentIndex(m_model.index(row));
    m_card->setClaims(board.undecided);
    m_late->setHolds(board.late);
    m_late->setTurn(board.undecided.isEmpty()); // a viewer waits for the claim now; the money is here already
    refreshWindow();
    if (had != hasUndecided())
        Q_EMIT undecidedChanged(hasUndecided());
}

void ClaimsPane::setNow(Instant now)
{
    m_now = now;
    m_model.setNow(now);
    refreshWindow();
}

void ClaimsPane::refreshWindow()
{
    const auto& window = m_board.window;
    const qsizetype waits = m_board.undecided.size() + m_board.late.size();
    setTitle(waits == 0 ? tr("CLAIMS") : tr("CLAIMS (%1)").arg(Wording::count(waits)));
    const bool hasRows = m_model.rowCount() > 0;
    m_list->setVisible(hasRows);
    // What has to be decided goes before what only counts down.
    const bool decides = hasUndecided() || !m_board.late.isEmpty();
    m_list->setMinimumHeight(decides ? 1 : m_theme.tokens().slimHeight);
    m_empty->setVisible(!hasRows && !hasUndecided() && m_board.late.isEmpty());
    for (QPushButton* button : {m_paid, m_release, m_message})
        button->setEnabled(rowFor(HoldListModel::RowKind::Held) >= 0);
    m_release->setEnabled(m_release->isEnabled() || rowFor(HoldListModel::RowKind::Waiting) >= 0);
    m_paid->setEnabled(m_paid->isEnabled() || rowFor(HoldListModel::RowKind::Ended) >= 0);
    m_next->setEnabled(!m_board.waiting.isEmpty());
    QStringList said;
    if (!window) {
        said = {tr("No claims are taken.")};
        Theme::setRole(m_state, "muted");
    } else if (isOpen()) {
        said = {Wording::durationText(m_now.ms - window->openedAt.ms), tr("%n claims", nullptr, window->claims)};
        if (window->interested > 0)
            said.append(tr("%1 interested").arg(Wording::count(window->interested))); //: viewers, in the item
        said.append(window->itemName);
        Theme::setRole(m_state, "claim");
    } else {
        const qint64 left = window->closedAt->ms + window->graceMs - m_now.ms;
        said = {left > 0 ? tr("Closing in %1: late comments still count").arg(Wording::durationText(left))
                         : tr("No claims are taken.")};
        Theme::setRole(m_state, left > 0 ? "claim" : "muted");
    }
    fitEmpty();
    showState(said);
    const QString key = m_keys.keyText(LiveAction::ClaimWindow);
    const QString word = isOpen() ? tr("Stop claims") : tr("Take claims");
    m_window->setText(key.isEmpty() ? word : word + u"  "_s + key);
}

// What does not fit is left out whole, the least needed first, and is on the tool tip.
void ClaimsPane::showState(QStringList said)
{
    const QString separator = u" · "_s;
    m_state->setToolTip(said.join(separator));
    const QFontMetrics letters = m_state->fontMetrics();
    while (said.size() > 1 && letters.horizontalAdvance(said.join(separator)) > m_state->width())
        said.removeLast();
    m_state->setText(letters.elidedText(said.join(separator), Qt::ElideRight, m_state->width()));
}

int ClaimsPane::rowFor(HoldListModel::RowKind kind) const
{
    const auto fits = [&](int row) { return m_model.index(row).data(HoldListModel::KindRole).toInt() == int(kind); };
    if (m_list->currentIndex().isValid() && fits(m_list->currentIndex().row()))
        return m_list->currentIndex().row();
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (fits(row))
            return row;
    return -1;
}

void ClaimsPane::toggleWindow()
{
    if (isOpen())
        Q_EMIT closeRequested();
    else
        Q_EMIT openRequested();
}

void ClaimsPane::accept()
{
    if (m_card->claim())
        Q_EMIT acceptRequested(m_card->claim()->uid);
}

void ClaimsPane::refuse()
{
    if (m_card->claim())
        Q_EMIT refuseRequested(m_card->claim()->uid);
}

void ClaimsPane::payChosen()
{
    // An ended hold is meant only when it is chosen: its buyer has paid too late.
    const int current = m_list->currentIndex().row();
    const bool isEnded =
        m_list->currentIndex().isValid() && m_model.hold(current) && m_model.hold(current)->state != HoldState::Active;
    const int held = isEnded ? current : rowFor(HoldListModel::RowKind::Held);
    if (const Hold* hold = held < 0 ? nullptr : m_model.hold(held))
        Q_EMIT paid(hold->order);
    else
        Q_EMIT nothingThere();
}

void ClaimsPane::releaseChosen()
{
    const int row = rowFor(HoldListModel::RowKind::Held);
    // Who stands in line is meant only when chosen.
    if (const Claim* inLine = m_model.waiting(m_list->currentIndex().row()))
        Q_EMIT refuseRequested(inLine->uid);
    else if (const Hold* hold = row < 0 ? nullptr : m_model.hold(row))
        Q_EMIT releaseRequested(hold->order);
    else
        Q_EMIT nothingThere();
}

void ClaimsPane::holdForNext()
{
    // Whose item has come free goes before who is chosen by the order of the list.
    const int row = rowFor(HoldListModel::RowKind::Waiting);
    const bool isChosen = row >= 0 && row == m_list->currentIndex().row();
    if (!isChosen && !m_board.free.isEmpty())
        Q_EMIT nextRequested(m_board.free.constFirst());
    else if (const Claim* claim = row < 0 ? nullptr : m_model.waiting(row))
        Q_EMIT nextRequested(claim->variant);
    else
        Q_EMIT nothingThere();
}

void ClaimsPane::copyMessage()
{
    const int row = rowFor(HoldListModel::RowKind::Held);
    if (const Hold* hold = row < 0 ? nullptr : m_model.hold(row))
        Q_EMIT messageRequested(*hold, m_language->language());
    else
        Q_EMIT nothingThere();
}

void ClaimsPane::setMessageLanguage(const QString& language)
{
    m_language->choose(language);
}

void ClaimsPane::beginTyping()
{
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

bool ClaimsPane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return Pane::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape) {
        m_line->clear();
        setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return Pane::eventFilter(watched, event);
    const QString line = m_line->text().trimmed();
    if (!line.isEmpty())
        Q_EMIT typed(line);
    m_line->clear();
    return true;
}

void ClaimsPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Pane::changeEvent(event);
}

void ClaimsPane::resizeEvent(QResizeEvent* event)
{
    Pane::resizeEvent(event);
    layout()->activate();
    refreshWindow();
}

void ClaimsPane::fitEmpty()
{
    const int room = contentsRect().width() - 2 * m_theme.tokens().padding;
    m_empty->setMinimumHeight(std::max(0, m_empty->heightForWidth(room)));
}

void ClaimsPane::restyle()
{
    fitEmpty();
}

void ClaimsPane::retranslate()
{
    const auto name = [this](QPushButton* button, const QString& word, LiveAction action, const QString& explained) {
        const QString key = m_keys.keyText(action);
        button->setText(key.isEmpty() ? word : word + u'\n' + key);
        button->setToolTip(key.isEmpty() ? explained : explained + u" ("_s + key + u')');
        button->setAccessibleName(explained);
    };
    name(m_paid, tr("Paid"), LiveAction::HoldPaid, tr("The buyer has paid"));
    name(m_release, tr("Release"), LiveAction::HoldRelease,
         tr("Give the stock back, or take the chosen one out of the line"));
    name(m_next, tr("Next"), LiveAction::RunnerUp, tr("Hold it for the next in line"));
    name(m_message, tr("Message"), LiveAction::ClaimMessage, tr("Copy the message for the buyer"));
    const QString typeKey = m_keys.keyText(LiveAction::TypeClaim);
    const QString example = tr("maria 2, or 12 maria x2");
    m_line->setPlaceholderText(typeKey.isEmpty() ? example : typeKey + u"  "_s + example);
    m_line->setAccessibleName(tr("Claim typed by hand: name and quantity"));
    m_list->setAccessibleName(tr("What is held, and who is next"));
    m_empty->setText(tr("Take claims while you show an item. Who says “I want it” gets it held here until the money "
                        "comes; who is too late stands in line."));
    m_card->retranslate();
    m_late->retranslate();
    m_model.retranslate();
    refreshWindow();
}

} // namespace kaibang
