// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue_import.h"
#include "result.h"
#include "stock.h"

#include <QFuture>
#include <QHash>
#include <QObject>

namespace kaibang {

class OrderDesk;
class StoreThread;

struct CountedCatalogue
{
    QList<Product> products;
    QHash<Uid, StockTaken> taken; ///< a variant that is missing gave none
};

/// Products, pieces, lots and their stock. GUI thread; answers come by futures after they are on disk.
class StockRoom : public QObject
{
    Q_OBJECT

public:
    /// `photoFolder` holds photos by content address, beside the ledger.
    StockRoom(StoreThread& store, QString photoFolder, QObject* parent = nullptr);
    /// Waits for what it has asked the store.
    ~StockRoom() override;

    /// From now on stockLow() tells of what orders take, too. `orders` is borrowed and outlives this.
    void watchLevels(OrderDesk& orders);

    /// Every product that is not archived, by position, with its variants and their stock.
    QFuture<Result<QList<Product>>> catalogue();
    /// The same, with what orders have taken of each variant, as both stood at one moment.
    QFuture<Result<CountedCatalogue>> countedCatalogue();
    /// Inserts (invalid uid) or updates a product and its variants. Removing a variant archives it. Stock is not
    /// touched. Each variant of a product of kind Piece has a piece number or gets the next one; Refused where there is
    /// more than one of it, and where a piece is to be something else.
    QFuture<Result<Uid>> saveProduct(Product product);
    QFuture<Result<Done>> archiveProduct(const Uid& product);
    QFuture<Result<Done>> restoreProduct(const Uid& product);
    /// Stock by a delta with a reason. OutOfStock when it would go below zero. The result is the stock afterwards.
    QFuture<Result<qint64>> moveStock(const Uid& variant, qint64 delta, StockReason reason, const QString& note = {});
    /// What a set is made of as people write it: "A1 x2, B7"; empty for a variant that is none.
    QFuture<Result<QString>> setLine(const Uid& variant);
    /// Makes the variant a set of these, or, with an empty line, a usual one. Refused while it has stock of its own or
    /// is a part; NotFound names the code nobody knows; Invalid.
    QFuture<Result<Done>> saveSet(const Uid& variant, const QString& line);
    QFuture<Result<QList<StockMove>>> history(const Uid& variant, int limit = 200);
    /// A one-off: a product of kind Piece with one variant, stock 1, and the next free piece number.
    QFuture<Result<Product>> addPiece(const QString& name, const QString& grade, const QString& size, qint64 priceMinor,
                                      const QString& photo);

    QFuture<Result<QList<Lot>>> lots();
    QFuture<Result<Uid>> addLot(const QString& name, const QString& farm, qint64 counted);
    QFuture<Result<Done>> moveLot(const Uid& lot, qint64 delta, StockReason reason, const QString& note);

    /// The bytes of a catalogue file that a person chose, read on a worker. Io, NotFound, OutOfRange.
    [[nodiscard]] QFuture<Result<QByteArray>> readCatalogue(const QString& path);
    /// CSV with the header code,product,name,category,price,floor,stock,low_stock (UTF-8 with BOM). Stock in a file is
    /// taken for new variants only; for known ones the difference would hide a count, so it is ignored and said.
    QFuture<Result<CatalogueImport>> importCatalogue(const QByteArray& csv);
    /// What it would do.
    QFuture<Result<FilePreview>> previewCatalogue(const QByteArray& csv);
    /// How many products had been changed since and stay as they are; see takeBackCatalogue().
    QFuture<Result<qint64>> undoCatalogue(const CatalogueImport& import);
    QFuture<Result<QByteArray>> exportCatalogue();

    /// Copies a picture into the photo folder under its SHA-256; returns the content address. Io, Unsupported.
    Result<QString> keepPhoto(const QByteArray& bytes);
    /// The same with a picture file, on a worker, since reading, hashing and writing take longer than a key may wait.
    [[nodiscard]] QFuture<Result<QString>> copyPhoto(const QString& path);
    /// As copyPhoto(); once the photo folder has the picture the file is gone.
    [[nodiscard]] QFuture<Result<QString>> takePhoto(const QString& path);
    /// The file of a content address, or an empty text.
    [[nodiscard]] QString photoFile(const QString& address) const;

Q_SIGNALS:
    void catalogueChanged();
    /// Orders, sales or a correction have brought `variant` down to its low-stock level, or to nothing. Once, until
    /// there is more again.
    void stockLow(const kaibang::Uid& variant, qint64 onHand);

private:
    void lookAtLevels();

    StoreThread& m_store;
    QString m_photoFolder;
    QHash<Uid, qint64> m_low; ///< told already, or low from the start
    bool m_levelsKnown = false, m_isLooking = false, m_lookAgain = false;
};

} // namespace kaibang
