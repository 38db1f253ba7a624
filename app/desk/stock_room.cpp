// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stock_room.h"

#include "catalogue_csv.h"
#include "catalogue_store.h"
#include "file_bytes.h"
#include "in_turn.h"
#include "order_desk.h"
#include "piece.h"
#include "set_store.h"
#include "stock_store.h"
#include "store_thread.h"
#include "text.h"
#include "trail_notes.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>
#include <QtConcurrentRun>

namespace kaibang {

namespace {

constexpr qint64 largestCatalogue = 64LL * 1024 * 1024, largestPhoto = 256LL * 1024 * 1024;

// The kinds of picture the window can draw, by their first bytes.
QString pictureSuffix(const QByteArray& bytes)
{
    if (bytes.startsWith(QByteArray("\x89PNG", 4)))
        return QStringLiteral("png");
    if (bytes.startsWith(QByteArray("\xff\xd8\xff", 3)))
        return QStringLiteral("jpg");
    const QByteArray text = bytes.trimmed();
    if (text.startsWith("<svg") || text.startsWith("<?xml"))
        return QStringLiteral("svg");
    return {};
}

Result<QString> keepIn(const QString& folder, const QByteArray& bytes)
{
    const QString suffix = pictureSuffix(bytes);
    if (suffix.isEmpty())
        return Error{ErrorKind::Unsupported, QStringLiteral("picture format")};
    const QString address = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()) +
                            QLatin1Char('.') + suffix;
    if (!QDir().mkpath(folder))
        return Error{ErrorKind::Io, QStringLiteral("photo folder")};
    const QString path = QDir(folder).filePath(address);
    if (QFile::exists(path))
        return address;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush() || !file.commit())
        return Error{ErrorKind::Io, file.errorString()};
    return address;
}

Result<QString> keepFile(const QString& folder, const QString& path)
{
    const auto bytes = fileBytes(path, largestPhoto);
    return bytes ? keepIn(folder, bytes.value()) : Result<QString>(bytes.error());
}

} // namespace

namespace {

// "A1 x2, B7*3": codes with how many of each. Only what is no code as it stands is taken apart, for a code may end in
// "x2" itself.
Result<QList<SetPart>> partsOf(Ledger& ledger, const QString& line)
{
    static const QRegularExpression form(QStringLiteral("^(\\S+?)\\s*[x*×]\\s*([0-9]{1,5})$"));
    CatalogueStore catalogue(ledger);
    QList<SetPart> parts;
    for (const QString& typed : normalizedWidth(line).split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const QString entry = typed.trimmed();
        if (entry.isEmpty())
            continue;
        if (const auto whole = catalogue.variantByCode(entry)) {
            parts.append({whole.value().uid, 1});
            continue;
        }
        const QRegularExpressionMatch counted = form.match(entry);
        const auto known = catalogue.variantByCode(counted.captured(1));
        if (!known)
            return Error{ErrorKind::NotFound, counted.hasMatch() ? counted.captured(1) : entry};
        parts.append({known.value().uid, counted.captured(2).toLongLong()});
    }
    return parts;
}

} // namespace

StockRoom::StockRoom(StoreThread& store, QString photoFolder, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_photoFolder(std::move(photoFolder))
{}

StockRoom::~StockRoom()
{
    m_store.drain();
}

QFuture<Result<QList<Product>>> StockRoom::catalogue()
{
    return m_store.read([](Ledger& ledger) { return CatalogueStore(ledger).products(); });
}

QFuture<Result<CountedCatalogue>> StockRoom::countedCatalogue()
{
    return m_store.read([](Ledger& ledger) -> Result<CountedCatalogue> {
        const auto products = CatalogueStore(ledger).products();
        if (!products)
            return products.error();
        const auto taken = StockStore(ledger).takenByVariant();
        if (!taken)
            return taken.error();
        return CountedCatalogue{products.value(), taken.value()};
    });
}

QFuture<Result<Uid>> StockRoom::saveProduct(Product product)
{
    auto future = m_store.run(
        acting(Act::Stock, [product = std::move(product)](Ledger& ledger) { return saveNoted(ledger, product); }));
    return inTurn(future, this, [this](const Result<Uid>& saved) -> Result<Uid> {
        if (saved)
            Q_EMIT catalogueChanged();
        return saved;
    });
}

QFuture<Result<Done>> StockRoom::archiveProduct(const Uid& product)
{
    auto future = m_store.run(
        acting(Act::TakeBack, [product](Ledger& ledger) { return setArchivedNoted(ledger, product, true); }));
    return inTurn(future, this, [this](const Result<Done>& result) -> Result<Done> {
        Q_EMIT catalogueChanged();
        return result;
    });
}

QFuture<Result<Done>> StockRoom::restoreProduct(const Uid& product)
{
    auto future = m_store.run(
        acting(Act::TakeBack, [product](Ledger& ledger) { return setArchivedNoted(ledger, product, false); }));
    return inTurn(future, this, [this](const Result<Done>& result) -> Result<Done> {
        Q_EMIT catalogueChanged();
        return result;
    });
}

QFuture<Result<qint64>> StockRoom::moveStock(const Uid& variant, qint64 delta, StockReason reason, const QString& note)
{
    auto moved = m_store.run(
        acting(Act::Stock, [=](Ledger& ledger) { return StockStore(ledger).move(variant, delta, reason, note); }));
    return inTurn(moved, this, [this](const Result<qint64>& onHand) -> Result<qint64> {
        if (onHand) {
            Q_EMIT catalogueChanged();
            lookAtLevels();
        }
        return onHand;
    });
}

void StockRoom::watchLevels(OrderDesk& orders)
{
    connect(&orders, &OrderDesk::ordersChanged, this, &StockRoom::lookAtLevels);
    lookAtLevels();
}

// One look at a time: a burst of orders costs two.
void StockRoom::lookAtLevels()
{
    m_lookAgain = m_isLooking;
    if (m_isLooking)
        return;
    m_isLooking = true;
    inTurn(m_store.read([](Ledger& ledger) { return StockStore(ledger).low(); }), this,
           [this](const Result<QHash<Uid, qint64>>& low) {
               m_isLooking = false;
               const QHash<Uid, qint64> before = m_low;
               const bool isFirst = !m_levelsKnown;
               if (low) {
                   m_low = low.value();
                   m_levelsKnown = true;
               }
               for (auto each = m_low.cbegin(); low && !isFirst && each != m_low.cend(); ++each) {
                   const auto known = before.constFind(each.key());
                   // The last one gone is news after "only two left", too.
                   if (known == before.cend() || (each.value() == 0 && known.value() > 0))
                       Q_EMIT stockLow(each.key(), each.value());
               }
               if (m_lookAgain)
                   lookAtLevels();
           });
}

QFuture<Result<QString>> StockRoom::setLine(const Uid& variant)
{
    return m_store.read([variant](Ledger& ledger) -> Result<QString> {
        const auto parts = SetStore(ledger).parts(variant);
        if (!parts)
            return parts.error();
        QStringList words;
        for (const SetPart& part : parts.value()) {
            const auto known = CatalogueStore(ledger).variant(part.variant);
            if (!known)
                return known.error();
            words.append(part.units == 1 ? known.value().code
                                         : QStringLiteral("%1 x%2").arg(known.value().code).arg(part.units));
        }
        return words.join(QStringLiteral(", "));
    });
}

QFuture<Result<Done>> StockRoom::saveSet(const Uid& variant, const QString& line)
{
    auto future = m_store.run(acting(Act::Stock, [variant, line](Ledger& ledger) -> Result<Done> {
        const auto parts = partsOf(ledger, line);
        if (!parts)
            return parts.error();
        return SetStore(ledger).setParts(variant, parts.value());
    }));
    return inTurn(future, this, [this](const Result<Done>& done) -> Result<Done> {
        if (done)
            Q_EMIT catalogueChanged();
        return done;
    });
}

QFuture<Result<QList<StockMove>>> StockRoom::history(const Uid& variant, int limit)
{
    return m_store.read([=](Ledger& ledger) { return StockStore(ledger).history(variant, limit); });
}

QFuture<Result<Product>> StockRoom::addPiece(const QString& name, const QString& grade, const QString& size,
                                             qint64 priceMinor, const QString& photo)
{
    auto future = m_store.run(acting(Act::Stock, [=](Ledger& ledger) -> Result<Product> {
        CatalogueStore store(ledger);
        const QString number = store.nextPieceNumber();
        Product piece;
        piece.code = QStringLiteral("PIECE-") + number;
        piece.name = name.trimmed().isEmpty() ? number : name;
        piece.kind = ProductKind::Piece;
        piece.photo = photo;
        Variant only;
        only.code = piece.code;
        only.name = pieceName(number, grade, size);
        only.priceMinor = priceMinor;
        only.pieceNumber = number;
        only.pieceGrade = grade;
        only.pieceSize = size;
        only.photo = photo;
        piece.variants = {only};
        const auto saved = store.save(piece);
        if (!saved)
            return saved.error();
        const auto all = store.products();
        if (!all)
            return all.error();
        for (const Product& product : all.value())
            if (product.uid == saved.value())
                piece = product;
        if (const auto stocked = StockStore(ledger).move(piece.variants.front().uid, 1, StockReason::Received, {});
            !stocked)
            return stocked.error();
        piece.variants.front().onHand = 1;
        return piece;
    }));
    return inTurn(future, this, [this](const Result<Product>& result) -> Result<Product> {
        Q_EMIT catalogueChanged();
        return result;
    });
}

QFuture<Result<QList<Lot>>> StockRoom::lots()
{
    return m_store.read([](Ledger& ledger) { return CatalogueStore(ledger).lots(); });
}

QFuture<Result<Uid>> StockRoom::addLot(const QString& name, const QString& farm, qint64 counted)
{
    return m_store.run(
        acting(Act::Stock, [=](Ledger& ledger) { return CatalogueStore(ledger).addLot(name, farm, counted); }));
}

QFuture<Result<Done>> StockRoom::moveLot(const Uid& lot, qint64 delta, StockReason reason, const QString& note)
{
    return m_store.run(acting(Act::Stock, [=](Ledger& ledger) {
        return CatalogueStore(ledger).moveLot(lot, delta, static_cast<int>(reason), note);
    }));
}

QFuture<Result<QByteArray>> StockRoom::readCatalogue(const QString& path)
{
    return QtConcurrent::run([path] { return fileBytes(path, largestCatalogue); });
}

QFuture<Result<CatalogueImport>> StockRoom::importCatalogue(const QByteArray& csv)
{
    auto future = m_store.run(acting(Act::Prices, [csv](Ledger& ledger) { return readCatalogueNoted(ledger, csv); }));
    return inTurn(future, this, [this](const Result<CatalogueImport>& import) -> Result<CatalogueImport> {
        Q_EMIT catalogueChanged();
        return import;
    });
}

// Done, looked at and rolled back.
QFuture<Result<FilePreview>> StockRoom::previewCatalogue(const QByteArray& csv)
{
    return m_store.read([csv](Ledger& ledger) -> Result<FilePreview> {
        ledger.database().begin();
        const auto import = readCatalogueCsv(ledger, csv);
        ledger.database().rollback();
        return import ? Result<FilePreview>(import.value().preview) : Result<FilePreview>(import.error());
    });
}

QFuture<Result<qint64>> StockRoom::undoCatalogue(const CatalogueImport& import)
{
    auto future =
        m_store.run(acting(Act::TakeBack, [import](Ledger& ledger) { return takeBackNoted(ledger, import); }));
    return inTurn(future, this, [this](const Result<qint64>& kept) -> Result<qint64> {
        Q_EMIT catalogueChanged();
        return kept;
    });
}

QFuture<Result<QByteArray>> StockRoom::exportCatalogue()
{
    return m_store.run(acting(Act::Exports, [](Ledger& ledger) { return writeCatalogueNoted(ledger); }));
}

Result<QString> StockRoom::keepPhoto(const QByteArray& bytes)
{
    return keepIn(m_photoFolder, bytes);
}

QFuture<Result<QString>> StockRoom::copyPhoto(const QString& path)
{
    return QtConcurrent::run([folder = m_photoFolder, path] { return keepFile(folder, path); });
}

QFuture<Result<QString>> StockRoom::takePhoto(const QString& path)
{
    return QtConcurrent::run([folder = m_photoFolder, path] {
        auto address = keepFile(folder, path);
        if (address)
            QFile::remove(path); // the photo folder has it, under its content
        return address;
    });
}

QString StockRoom::photoFile(const QString& address) const
{
    if (address.isEmpty() || address.contains(QLatin1Char('/')))
        return {};
    const QString path = QDir(m_photoFolder).filePath(address);
    return QFile::exists(path) ? path : QString();
}

} // namespace kaibang
