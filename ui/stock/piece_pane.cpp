// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "piece_pane.h"

#include "money.h"
#include "photo_box.h"
#include "stock_room.h"

#include <QApplication>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

PiecePane::PiecePane(StockRoom& stock, Theme& theme, QWidget* parent)
    : PagePart(theme, parent)
    , m_stock(stock)
    , m_name(field(u"pieceName"_s))
    , m_grade(field(u"pieceGrade"_s, QT_TR_NOOP("AAA")))
    , m_size(field(u"pieceSize"_s, QT_TR_NOOP("11.5 mm")))
    , m_price(field(u"piecePrice"_s))
    , m_photo(new PhotoBox(stock, theme, this))
    , m_problem(freeLabel(u"pieceProblem"_s, "error"))
    , m_fields(new QWidget(this))
    , m_add(button(u"addPieceConfirm"_s, QT_TR_NOOP("Add piece"), u"check"_s, "primary"))
{
    m_price->setAlignment(Qt::AlignRight);
    auto* close = button(u"closePieceButton"_s, QT_TR_NOOP("Close"));
    auto* grid = new QGridLayout(m_fields);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(tokens().gap);
    grid->addWidget(labelled(QT_TR_NOOP("Name"), m_name), 0, 0, 1, 2);
    grid->addWidget(labelled(QT_TR_NOOP("Grade"), m_grade), 1, 0);
    grid->addWidget(labelled(QT_TR_NOOP("Size"), m_size), 1, 1);
    grid->addWidget(labelled(QT_TR_NOOP("Price"), m_price), 2, 0);
    grid->addWidget(m_photo, 3, 0, 1, 2);
    auto* bar = new QHBoxLayout;
    spaced(bar);
    bar->addWidget(close);
    bar->addStretch();
    bar->addWidget(m_add);
    auto* column = new QVBoxLayout(this);
    spaced(column, tokens().padding);
    column->addWidget(label(QT_TR_NOOP("New piece"), "heading"));
    column->addWidget(label(QT_TR_NOOP("A piece exists once. It gets the next free number by itself."), "muted"));
    column->addWidget(m_fields);
    column->addWidget(m_problem);
    column->addStretch();
    column->addLayout(bar);
    m_problem->hide();
    follow(m_photo);
    connect(m_add, &QPushButton::clicked, this, &PiecePane::add);
    connect(m_photo, &PhotoBox::copying, m_add, &QWidget::setDisabled);
    connect(close, &QPushButton::clicked, this, &PiecePane::closed);
    for (QLineEdit* part : {m_name, m_grade, m_size, m_price})
        connect(part, &QLineEdit::returnPressed, this, &PiecePane::add);
}

void PiecePane::retranslate()
{
    if (m_name->text().isEmpty())
        m_name->setText(tr("Pearl"));
}

void PiecePane::start(const QString& currency)
{
    m_currency = currency;
    if (m_isAdding)
        return; // the next one is begun when this one is there
    for (QLineEdit* part : {m_grade, m_size, m_price})
        part->clear();
    m_photo->setAddress({});
    m_problem->hide();
    m_grade->setFocus();
}

void PiecePane::setAdding(bool isAdding)
{
    if (isAdding && isAncestorOf(QApplication::focusWidget()))
        setFocus(Qt::OtherFocusReason); // not whatever comes next
    m_isAdding = isAdding;
    m_fields->setEnabled(!isAdding);
    m_add->setEnabled(!isAdding);
    if (!isAdding && hasFocus())
        m_grade->setFocus(Qt::OtherFocusReason);
}

void PiecePane::add()
{
    if (m_isAdding)
        return;
    if (m_photo->isCopying()) {
        m_photo->sayWait();
        return;
    }
    const auto currency = Currency::fromCode(m_currency);
    const auto price = Money::parse(m_price->text(), currency.ok() ? currency.value() : Currency());
    const bool named = !m_name->text().trimmed().isEmpty();
    const bool priced = price.ok() && price.value().minor() > 0;
    m_problem->setVisible(!named || !priced);
    if (!named || !priced) {
        m_problem->setText(named ? tr("The price cannot be read. Write it as 380.00.") : tr("Give the piece a name."));
        (named ? m_price : m_name)->setFocus();
        return;
    }
    setAdding(true);
    whenDone(m_stock.addPiece(m_name->text().trimmed(), m_grade->text().trimmed(), m_size->text().trimmed(),
                              price.value().minor(), m_photo->address()),
             this, [this](const Result<Product>& piece) {
                 setAdding(false);
                 if (piece.ok())
                     showAdded(piece.value());
                 else
                     report(piece.error());
             });
}

void PiecePane::showAdded(const Product& piece)
{
    start(m_currency);
    if (piece.variants.isEmpty())
        return;
    tell(tr("Piece %1 was added.").arg(piece.variants.constFirst().pieceNumber), tr("Undo"),
         [this, uid = piece.uid] { await(m_stock.archiveProduct(uid), [] {}); });
    Q_EMIT added(piece.variants.constFirst().uid);
}

} // namespace kaibang
