// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "piece_desk.h"

#include "catalogue_store.h"
#include "in_turn.h"
#include "piece_store.h"
#include "show_store.h"
#include "stock_room.h"
#include "stock_store.h"
#include "store_thread.h"

namespace kaibang {

namespace {

Result<Variant> make(Ledger& ledger, const PieceDesk::NewPiece& wanted)
{
    if (wanted.priceMinor < 1)
        return Error{ErrorKind::Invalid, QStringLiteral("price")};
    CatalogueStore catalogue(ledger);
    const QString number = catalogue.nextPieceNumber();
    Product piece;
    piece.code = QStringLiteral("PIECE-") + number;
    piece.name = wanted.name.trimmed().isEmpty() ? number : wanted.name;
    piece.kind = ProductKind::Piece;
    piece.photo = wanted.photo;
    Variant only;
    only.code = piece.code;
    only.name = pieceName(number, wanted.grade, wanted.size);
    only.priceMinor = wanted.priceMinor;
    only.pieceNumber = number;
    only.pieceGrade = wanted.grade;
    only.pieceSize = wanted.size;
    only.photo = wanted.photo;
    piece.variants = {only};
    if (const auto saved = catalogue.save(piece); !saved)
        return saved.error();
    const auto made = catalogue.variantByCode(piece.code);
    if (!made)
        return made.error();
    if (const auto stocked = StockStore(ledger).move(made.value().uid, 1, StockReason::Received, {}); !stocked)
        return stocked.error();
    if (wanted.show.isValid())
        if (const auto queued = ShowStore(ledger).addItem(wanted.show, made.value().uid); !queued)
            return queued.error();
    return catalogue.variant(made.value().uid);
}

// A piece that is in the run order already is not put there twice.
Result<Done> queue(Ledger& ledger, const Uid& variant, const Uid& show)
{
    ShowStore shows(ledger);
    const auto items = shows.items(show);
    if (!items)
        return items.error();
    for (const RunItem& item : items.value())
        if (item.variant == variant)
            return item.state == RunItemState::OnAir ? Result<Done>(Done{})
                                                     : shows.setState(item.uid, RunItemState::Queued);
    return shows.addItem(show, variant);
}

} // namespace

PieceDesk::PieceDesk(StoreThread& store, StockRoom& stock, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_stock(stock)
{}

PieceDesk::~PieceDesk()
{
    m_store.drain();
}

template<typename Step>
QFuture<Result<Done>> PieceDesk::step(const Uid& variant, Step step)
{
    auto future = m_store.run(acting(Act::Stock, [step](Ledger& ledger) -> Result<Done> { return step(ledger); }));
    return inTurn(future, this, [this, variant](const Result<Done>& done) -> Result<Done> {
        if (done) {
            Q_EMIT m_stock.catalogueChanged();
            Q_EMIT runOrderChanged();
            Q_EMIT pieceChanged(variant);
        }
        return done;
    });
}

QFuture<Result<QString>> PieceDesk::nextNumber()
{
    return m_store.read([](Ledger& ledger) -> Result<QString> {
        const QString number = CatalogueStore(ledger).nextPieceNumber();
        return ledger.database().checked(number);
    });
}

QFuture<Result<Variant>> PieceDesk::add(const NewPiece& piece)
{
    auto future = m_store.run(acting(Act::Stock, [piece](Ledger& ledger) { return make(ledger, piece); }));
    return inTurn(future, this, [this](const Result<Variant>& made) -> Result<Variant> {
        if (made) {
            Q_EMIT m_stock.catalogueChanged();
            Q_EMIT runOrderChanged();
            Q_EMIT pieceChanged(made.value().uid);
        }
        return made;
    });
}

QFuture<Result<Done>> PieceDesk::setPhoto(const Uid& variant, const QString& address)
{
    return step(variant, [variant, address](Ledger& ledger) { return PieceStore(ledger).setPhoto(variant, address); });
}

QFuture<Result<Done>> PieceDesk::unmake(const Uid& variant)
{
    return step(variant, [variant](Ledger& ledger) { return PieceStore(ledger).unmake(variant); });
}

QFuture<Result<PieceLife>> PieceDesk::life(const Uid& variant)
{
    return m_store.read([variant](Ledger& ledger) { return PieceStore(ledger).life(variant); });
}

QFuture<Result<Done>> PieceDesk::takeBack(const Uid& variant, const QString& note)
{
    return step(variant, [variant, note](Ledger& ledger) { return PieceStore(ledger).takeBack(variant, note); });
}

QFuture<Result<Done>> PieceDesk::requeue(const Uid& variant, const Uid& show)
{
    return step(variant, [variant, show](Ledger& ledger) -> Result<Done> {
        if (const auto back = PieceStore(ledger).requeue(variant); !back)
            return back;
        return show.isValid() ? queue(ledger, variant, show) : Result<Done>(Done{});
    });
}

QFuture<Result<Done>> PieceDesk::withdraw(const Uid& variant, const QString& note)
{
    return step(variant, [variant, note](Ledger& ledger) { return PieceStore(ledger).withdraw(variant, note); });
}

QFuture<Result<Done>> PieceDesk::undoLast(const Uid& variant)
{
    return step(variant, [variant](Ledger& ledger) { return PieceStore(ledger).undoLast(variant); });
}

QFuture<Result<PiecePresets>> PieceDesk::presets()
{
    return m_store.read([](Ledger& ledger) -> Result<PiecePresets> {
        const PiecePresets presets = PieceStore(ledger).presets();
        return ledger.database().checked(presets);
    });
}

QFuture<Result<Done>> PieceDesk::setPresets(const PiecePresets& presets)
{
    auto future = m_store.run(acting(Act::Settings, [presets](Ledger& ledger) -> Result<PiecePresets> {
        if (const auto kept = PieceStore(ledger).setPresets(presets); !kept)
            return kept.error();
        return PieceStore(ledger).presets();
    }));
    return inTurn(future, this, [this](const Result<PiecePresets>& kept) -> Result<Done> {
        if (!kept)
            return kept.error();
        Q_EMIT presetsChanged(kept.value());
        return Done{};
    });
}

} // namespace kaibang
