// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue.h"
#include "piece.h"
#include "result.h"

#include <QFuture>
#include <QObject>

namespace kaibang {

class StockRoom;
class StoreThread;

/// One-off pieces: made in front of the camera, sold once, and taken back as the same piece. GUI thread; answers come
/// after they are on disk. `stock` tells everybody else that the catalogue is another one.
class PieceDesk : public QObject
{
    Q_OBJECT

public:
    PieceDesk(StoreThread& store, StockRoom& stock, QObject* parent = nullptr);
    /// Waits for what it has asked the store.
    ~PieceDesk() override;

    /// The number that the next piece will most likely get; add() gives it.
    QFuture<Result<QString>> nextNumber();
    struct NewPiece
    {
        QString name, grade, size;
        qint64 priceMinor = 0;
        QString photo; ///< content address, or empty
        Uid show;      ///< at the end of whose run order it goes; invalid: nowhere
    };
    /// Product, stock 1 and run order in one step: all of it or nothing. Invalid without a price.
    QFuture<Result<Variant>> add(const NewPiece& piece);
    /// A picture that was ready only after the piece was made.
    QFuture<Result<Done>> setPhoto(const Uid& variant, const QString& address);
    /// Takes back what add() made. Refused once an order had it.
    QFuture<Result<Done>> unmake(const Uid& variant);

    QFuture<Result<PieceLife>> life(const Uid& variant);
    QFuture<Result<Done>> takeBack(const Uid& variant, const QString& note);
    /// On the shelf again and, where a show is valid, at the end of its run order.
    QFuture<Result<Done>> requeue(const Uid& variant, const Uid& show);
    QFuture<Result<Done>> withdraw(const Uid& variant, const QString& note);
    QFuture<Result<Done>> undoLast(const Uid& variant);

    QFuture<Result<PiecePresets>> presets();
    QFuture<Result<Done>> setPresets(const PiecePresets& presets);

Q_SIGNALS:
    /// A piece was made, or its life went on.
    void pieceChanged(const kaibang::Uid& variant);
    void presetsChanged(const kaibang::PiecePresets& presets);
    /// The run order on disk is another one.
    void runOrderChanged();

private:
    template<typename Step>
    QFuture<Result<Done>> step(const Uid& variant, Step step);

    StoreThread& m_store;
    StockRoom& m_stock;
};

} // namespace kaibang
