// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "piece_strip.h"

#include "field_keys.h"
#include "icons.h"
#include "key_map.h"
#include "role.h"
#include "stock_room.h"
#include "theme.h"
#include "when_done.h"
#include "wording.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

PieceStrip::PieceStrip(const PieceParts& parts, QWidget* parent)
    : Pane(u"pieceStrip"_s, parts.theme, parent)
    , m_parts(parts)
    , m_picture(new QLabel(this))
    , m_what(new QLabel(this))
    , m_ask(new QLabel(this))
    , m_start(new QPushButton(this))
    , m_other(new QLineEdit(this))
    , m_keys(new QWidget(this))
    , m_row(new QHBoxLayout(m_keys))
{
    setFocusPolicy(Qt::StrongFocus);
    layOut();
    connect(m_start, &QPushButton::clicked, this, &PieceStrip::begin);
    connect(m_other, &QLineEdit::returnPressed, this, &PieceStrip::readOtherPrice);
    auto* undoing = new QShortcut(QKeySequence::Undo, this);
    undoing->setContext(Qt::WidgetWithChildrenShortcut);
    connect(undoing, &QShortcut::activated, this, &PieceStrip::undo);
    connect(&m_parts.pieces, &PieceDesk::presetsChanged, this, [this](const PiecePresets& presets) {
        m_presets = presets;
        showChoices();
    });
    connect(&m_theme, &Theme::changed, this, &PieceStrip::restyle);
    connect(&m_parts.keys, &KeyMap::changed, this, &PieceStrip::retranslate);
    whenDone(m_parts.pieces.presets(), this, [this](const Result<PiecePresets>& presets) {
        if (presets)
            m_presets = presets.value();
        showChoices();
    });
    restyle();
    retranslate();
}

void PieceStrip::layOut()
{
    m_picture->setObjectName(u"piecePicture"_s);
    m_what->setObjectName(u"pieceWhat"_s);
    m_ask->setObjectName(u"pieceAsk"_s);
    m_start->setObjectName(u"pieceStart"_s);
    m_other->setObjectName(u"pieceOtherPrice"_s);
    Theme::setRole(m_what, "heading");
    Theme::setRole(m_ask, "muted");
    Theme::setRole(m_start, "livePrimary");
    m_ask->setWordWrap(true);
    m_what->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_start->setFocusPolicy(Qt::TabFocus);
    m_other->setAlignment(Qt::AlignRight);
    keepEnterFor(m_other);
    const auto& t = m_theme.tokens();
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(t.grid);
    auto* words = new QVBoxLayout;
    words->setSpacing(t.grid);
    words->addWidget(m_what);
    words->addWidget(m_ask);
    words->addWidget(m_keys);
    words->addWidget(m_other);
    words->addStretch(1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(t.padding, t.gap, t.padding, t.padding);
    row->setSpacing(t.padding);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_start, 0, Qt::AlignBottom);
}

void PieceStrip::setShow(const Uid& show)
{
    m_draft.show = show;
}

void PieceStrip::setCurrency(const QString& code)
{
    m_currency = code;
    showChoices();
}

void PieceStrip::begin()
{
    const Uid show = m_draft.show;
    m_draft = {};
    m_draft.show = show;
    m_draft.name = tr("Piece");
    ++m_drafts;
    m_number.clear();
    m_other->clear();
    m_picture->setPixmap({});
    goTo(Step::Grade);
    takePicture();
    whenDone(m_parts.pieces.nextNumber(), this, [this, draft = m_drafts](const Result<QString>& number) {
        if (number && draft == m_drafts && m_step != Step::Idle) {
            m_number = number.value();
            showDraft();
        }
    });
}

void PieceStrip::goTo(Step step)
{
    m_step = step;
    if (choices().isEmpty() && (step == Step::Grade || step == Step::Size))
        return goTo(step == Step::Grade ? Step::Size : Step::Price);
    showChoices();
    setFocus(Qt::OtherFocusReason);
}

void PieceStrip::goBack()
{
    if (m_step == Step::Price)
        goTo(Step::Size);
    else if (m_step == Step::Size)
        goTo(Step::Grade);
}

QStringList PieceStrip::choices() const
{
    switch (m_step) {
    case Step::Grade:
        return m_presets.grades;
    case Step::Size:
        return m_presets.sizes;
    case Step::Price: {
        QStringList prices;
        for (const qint64 minor : m_presets.pricesMinor)
            prices.append(Wording::amountOnly(minor, m_currency));
        return prices;
    }
    case Step::Idle:
        break;
    }
    return {};
}

void PieceStrip::choose(int index)
{
    if (index < 0 || index >= choices().size())
        return;
    if (m_step == Step::Grade) {
        m_draft.grade = m_presets.grades.at(index);
        goTo(Step::Size);
    } else if (m_step == Step::Size) {
        m_draft.size = m_presets.sizes.at(index);
        goTo(Step::Price);
    } else if (m_step == Step::Price) {
        make(m_presets.pricesMinor.at(index));
    }
}

void PieceStrip::skip()
{
    if (m_step == Step::Grade) {
        m_draft.grade.clear();
        goTo(Step::Size);
    } else if (m_step == Step::Size) {
        m_draft.size.clear();
        goTo(Step::Price);
    } else if (m_step == Step::Price) {
        m_other->setFocus(Qt::OtherFocusReason);
    }
}

void PieceStrip::readOtherPrice()
{
    const auto currency = Currency::fromCode(m_currency);
    const auto price = Money::parse(m_other->text(), currency.ok() ? currency.value() : Currency());
    if (price.ok() && price.value().minor() > 0)
        make(price.value().minor());
    else
        Q_EMIT notice(tr("The price cannot be read. Write it as 380.00."), {}, {});
}

void PieceStrip::make(qint64 priceMinor)
{
    m_draft.priceMinor = priceMinor;
    whenDone(m_parts.pieces.add(m_draft), this, [this, draft = m_drafts](const Result<Variant>& made) {
        if (!made) {
            Q_EMIT notice(Wording::errorText(made.error()), {}, {});
            return;
        }
        m_last = made.value().uid;
        m_lastDraft = draft;
        if (draft == m_drafts && !m_draft.photo.isEmpty() && made.value().photo.isEmpty())
            keepLatePicture(m_draft.photo); // it came while the piece was being written
        const QString number = made.value().pieceNumber;
        Q_EMIT notice(tr("Piece %1 is in the run order.").arg(number), tr("Undo"), [this] { undo(); });
    });
    leave();
}

void PieceStrip::undo()
{
    const Uid piece = std::exchange(m_last, {});
    if (!piece.isValid())
        return;
    whenDone(m_parts.pieces.unmake(piece), this, [this, piece](const Result<Done>& undone) {
        if (undone) {
            Q_EMIT notice(tr("The piece is taken back."), {}, {});
        } else if (undone.error().kind == ErrorKind::Refused && !actRefused(undone.error())) {
            Q_EMIT notice(tr("Somebody has that piece already. Take it back on the Stock page."), {}, {});
        } else {
            if (!m_last.isValid())
                m_last = piece; // it is still there, and can be taken back when the trouble is over
            Q_EMIT notice(Wording::errorText(undone.error()), tr("Try again"), [this] { undo(); });
        }
    });
}

void PieceStrip::leave()
{
    m_step = Step::Idle;
    showChoices();
    Q_EMIT finished();
}

bool PieceStrip::event(QEvent* event)
{
    // Digits and the keys of a step are the strip's while a piece is being made, and live keys otherwise.
    if (event->type() == QEvent::ShortcutOverride && m_step != Step::Idle) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool digit = key->key() >= Qt::Key_0 && key->key() <= Qt::Key_9;
        if (digit || key->key() == Qt::Key_Escape || key->key() == Qt::Key_Backspace || key->key() == Qt::Key_Return ||
            key->key() == Qt::Key_Enter || key->key() == Qt::Key_Space) {
            event->accept();
            return true;
        }
    }
    return Pane::event(event);
}

void PieceStrip::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (m_step == Step::Idle || event->isAutoRepeat())
        return Pane::keyPressEvent(event);
    if (key >= Qt::Key_1 && key <= Qt::Key_9)
        choose(key - Qt::Key_1);
    else if (key == Qt::Key_0 || key == Qt::Key_Return || key == Qt::Key_Enter)
        skip();
    else if (key == Qt::Key_Backspace)
        goBack();
    else if (key == Qt::Key_Escape)
        leave();
    else if (key != Qt::Key_Space) // Next must not happen by habit while digits are asked for
        Pane::keyPressEvent(event);
}

void PieceStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Pane::changeEvent(event);
}

} // namespace kaibang
