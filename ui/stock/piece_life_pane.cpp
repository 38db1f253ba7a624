// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "piece_life_pane.h"

#include "label_pages.h"
#include "piece_desk.h"
#include "print_room.h"
#include "recording_room.h"
#include "recording_words.h"
#include "show_runner.h"
#include "wording.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

PieceLifePane::PieceLifePane(const PieceLifeParts& parts, Theme& theme, QWidget* parent)
    : PagePart(theme, parent)
    , m_parts(parts)
    , m_title(freeLabel(u"pieceTitle"_s, "heading"))
    , m_now(freeLabel(u"pieceNow"_s, "rowTitle"))
    , m_note(field(u"pieceNote"_s, QT_TR_NOOP("optional")))
    , m_back(button(u"pieceBackButton"_s, QT_TR_NOOP("It came back"), u"undo"_s, "primary"))
    , m_requeue(button(u"pieceRequeueButton"_s, QT_TR_NOOP("Good: sell it again"), u"check"_s, "primary"))
    , m_withdraw(button(u"pieceWithdrawButton"_s, QT_TR_NOOP("Withdraw"), u"remove"_s))
    , m_label(button(u"pieceLabelButton"_s, QT_TR_NOOP("Print label"), u"print"_s))
    , m_steps(new QListWidget(this))
{
    m_steps->setObjectName(u"pieceSteps"_s);
    m_steps->setFrameShape(QFrame::NoFrame);
    m_steps->setSelectionMode(QAbstractItemView::NoSelection);
    m_steps->setWordWrap(true);
    auto* actions = new QHBoxLayout;
    spaced(actions);
    actions->addWidget(m_label);
    actions->addStretch();
    actions->addWidget(m_withdraw);
    actions->addWidget(m_back);
    actions->addWidget(m_requeue);
    auto* column = new QVBoxLayout(this);
    spaced(column, tokens().padding);
    column->addWidget(m_title);
    column->addWidget(m_now);
    column->addWidget(label(QT_TR_NOOP("Its life, oldest first"), "title"));
    column->addWidget(m_steps, 1);
    column->addWidget(labelled(QT_TR_NOOP("Note"), m_note));
    column->addLayout(actions);
    connect(m_back, &QPushButton::clicked, this, [this] {
        step(tr("The piece is back. Look at it."), m_parts.pieces.takeBack(m_piece.uid, m_note->text()));
    });
    connect(m_requeue, &QPushButton::clicked, this, [this] {
        step(tr("The piece is on sale again, at the end of the run order."),
             m_parts.pieces.requeue(m_piece.uid, m_parts.shows.current().show.uid));
    });
    connect(m_withdraw, &QPushButton::clicked, this,
            [this] { step(tr("The piece is withdrawn."), m_parts.pieces.withdraw(m_piece.uid, m_note->text())); });
    connect(m_label, &QPushButton::clicked, this, &PieceLifePane::printLabel);
    connect(m_steps, &QListWidget::itemActivated, this, [this] { playClip(m_steps->currentRow()); });
    if (m_parts.recordings)
        connect(&m_parts.recordings->shelf(), &RecordingShelf::clipsChanged, this, &PieceLifePane::readClips);
    connect(&m_parts.pieces, &PieceDesk::pieceChanged, this, [this](const Uid& piece) {
        if (piece == m_piece.uid)
            read();
    });
}

void PieceLifePane::load(const QString& name, const Variant& piece, const QString& currency)
{
    if (piece.uid != m_piece.uid)
        m_note->clear();
    m_name = name;
    m_piece = piece;
    m_currency = currency;
    m_clips.clear();
    read();
    readClips();
}

void PieceLifePane::read()
{
    const Uid asked = m_piece.uid;
    await(m_parts.pieces.life(asked), [this, asked](const PieceLife& life) {
        if (asked != m_piece.uid)
            return;
        m_life = life;
        showLife();
    });
}

void PieceLifePane::showLife()
{
    m_title->setText(m_name);
    m_now->setText(m_life.now() ? stepText(*m_life.now()) : QString());
    m_back->setVisible(m_life.canReturn());
    m_requeue->setVisible(m_life.canRequeue());
    m_withdraw->setVisible(m_life.canWithdraw());
    m_steps->clear();
    for (const PieceStep& one : m_life.steps) {
        QStringList parts{Wording::timeText(one.at, zone()), stepText(one.kind), one.alias, one.orderId, one.note};
        parts.removeAll(QString());
        m_steps->addItem(parts.join(u" · "_s));
    }
    for (const Clip& clip : std::as_const(m_clips))
        m_steps->addItem(tr("Clip: %1 (Enter plays it)").arg(RecordingWords::clipText(clip, zone())));
}

void PieceLifePane::readClips()
{
    if (!m_parts.recordings || !m_piece.uid.isValid())
        return;
    const Uid asked = m_piece.uid;
    await(m_parts.recordings->shelf().clipsOfVariant(asked), [this, asked](const QList<Clip>& clips) {
        if (asked != m_piece.uid)
            return;
        m_clips = clips;
        showLife();
    });
}

// Clips stand below the steps.
void PieceLifePane::playClip(int row)
{
    const auto place = row - m_life.steps.size();
    if (place >= 0 && place < m_clips.size())
        m_parts.recordings->play(m_clips.at(place).path);
}

void PieceLifePane::step(const QString& said, QFuture<Result<Done>> future)
{
    const Uid piece = m_piece.uid;
    await(future, [this, said, piece] {
        m_note->clear();
        tell(said, tr("Undo"), [this, piece] { await(m_parts.pieces.undoLast(piece), [] {}); });
    });
}

void PieceLifePane::printLabel()
{
    const ReportWords words{Wording::reportWords(), QLocale()};
    await(
        m_parts.printing.print({m_piece.code, {pieceLabel(m_piece, m_currency, words)}}, PrintRoom::Paper::SmallLabel),
        [this](const QString& where) { tell(tr("Printed: %1").arg(QDir::toNativeSeparators(where))); });
}

QString PieceLifePane::stepText(PieceStepKind kind)
{
    switch (kind) {
    case PieceStepKind::Made:
        return tr("made");
    case PieceStepKind::Held:
        return tr("held for an order");
    case PieceStepKind::Sold:
        return tr("sold");
    case PieceStepKind::Released:
        return tr("given back by the order");
    case PieceStepKind::Returned:
        return tr("came back, to be looked at");
    case PieceStepKind::Requeued:
        return tr("on sale again");
    case PieceStepKind::Withdrawn:
        return tr("withdrawn");
    case PieceStepKind::Removed:
        return tr("taken off the shelf");
    }
    return {};
}

void PieceLifePane::retranslate()
{
    m_steps->setAccessibleName(tr("The piece's life"));
    showLife();
}

} // namespace kaibang
