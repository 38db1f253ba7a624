// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue_model.h"

#include "wording.h"

#include <QFutureWatcher>
#include <QImageReader>
#include <QPixmap>
#include <QtConcurrentRun>
#include <algorithm>
#include <limits>
#include <utility>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

// A phone's photo at full size would cost 50 MB a row, and a worker's time is not the window's.
QImage smallPhoto(const QString& path, int edge)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    if (const QSize size = reader.size(); size.isValid())
        reader.setScaledSize(size.scaled(edge, edge, Qt::KeepAspectRatio));
    return reader.read();
}

QString photoOf(const Product& product, const Variant& variant)
{
    return variant.photo.isEmpty() ? product.photo : variant.photo;
}

} // namespace

StockLevel stockLevel(const Variant& variant)
{
    if (variant.onHand <= 0)
        return StockLevel::Gone;
    return variant.lowStock > 0 && variant.onHand <= variant.lowStock ? StockLevel::Low : StockLevel::Enough;
}

CatalogueModel::CatalogueModel(QObject* parent)
    : QAbstractTableModel(parent)
{
    connect(this, &CatalogueModel::pictureWanted, this, &CatalogueModel::readPicture);
}

QString CatalogueModel::fullName(const Product& product, const Variant& variant)
{
    QString name = itemName(product.name, variant.name);
    for (const QString& part : {variant.pieceNumber, variant.pieceGrade, variant.pieceSize})
        if (!part.isEmpty() && !name.contains(part))
            name += u" · "_s + part;
    return name;
}

void CatalogueModel::setCurrency(const QString& currency)
{
    m_currency = currency;
    everythingChanged();
}

bool CatalogueModel::sameRows(const QList<Product>& products) const
{
    qsizetype row = 0;
    for (const Product& product : products)
        for (const Variant& variant : product.variants) {
            if (variant.archived)
                continue;
            if (row >= m_rows.size())
                return false;
            const Row& known = m_rows.at(row++);
            if (m_products.at(known.product).variants.at(known.variant).uid != variant.uid)
                return false;
        }
    return row == m_rows.size();
}

void CatalogueModel::setCatalogue(const QList<Product>& products)
{
    const bool same = sameRows(products);
    if (!same)
        beginResetModel();
    m_products = products;
    m_rows.clear();
    for (qsizetype p = 0; p < products.size(); ++p)
        for (qsizetype v = 0; v < products.at(p).variants.size(); ++v)
            if (!products.at(p).variants.at(v).archived)
                m_rows.append({p, v});
    if (same)
        everythingChanged();
    else
        endResetModel();
}

void CatalogueModel::setTaken(const QHash<Uid, StockTaken>& taken)
{
    if (m_taken == taken)
        return;
    m_taken = taken;
    everythingChanged();
}

void CatalogueModel::setPhotoFiles(std::function<QString(const QString&)> photoFile)
{
    m_photoFile = std::move(photoFile);
    m_pictures.clear();
    everythingChanged();
}

void CatalogueModel::setMarks(const QIcon& low, const QIcon& gone)
{
    m_low = low;
    m_gone = gone;
    everythingChanged();
}

void CatalogueModel::setPictureSize(int pixels)
{
    m_pictureSize = pixels;
    m_pictures.clear();
    everythingChanged();
}

void CatalogueModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    everythingChanged();
}

void CatalogueModel::everythingChanged()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_rows.size()) - 1, ColumnCount - 1));
}

const Product* CatalogueModel::product(const Uid& uid) const
{
    for (const Product& product : m_products)
        if (product.uid == uid)
            return &product;
    return nullptr;
}

const Variant* CatalogueModel::variant(const Uid& uid) const
{
    for (const Product& product : m_products)
        for (const Variant& variant : product.variants)
            if (variant.uid == uid)
                return &variant;
    return nullptr;
}

int CatalogueModel::lowCount() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [this](const Row& row) {
        return stockLevel(m_products.at(row.product).variants.at(row.variant)) != StockLevel::Enough;
    }));
}

QModelIndex CatalogueModel::indexOf(const Uid& variant) const
{
    for (qsizetype row = 0; row < m_rows.size(); ++row)
        if (m_products.at(m_rows.at(row).product).variants.at(m_rows.at(row).variant).uid == variant)
            return index(static_cast<int>(row), Name);
    return {};
}

int CatalogueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CatalogueModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CatalogueModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(index.row());
    const Product& product = m_products.at(row.product);
    const Variant& variant = product.variants.at(row.variant);
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(product, variant, column);
    case Qt::DecorationRole:
        if (column == Picture)
            return picture(product, variant);
        if (column == OnHand && stockLevel(variant) != StockLevel::Enough)
            return stockLevel(variant) == StockLevel::Low ? m_low : m_gone;
        return {};
    case Qt::TextAlignmentRole:
        return column >= Price ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                               : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return column == Name || column == Code || column == Sold ? text(product, variant, column) : QVariant();
    case VariantRole:
        return variant.uid.bytes();
    case ProductRole:
        return product.uid.bytes();
    case LevelRole:
        return static_cast<int>(stockLevel(variant));
    case SearchRole:
        return QStringList{fullName(product, variant), product.code, variant.code, product.category}.join(u'\n');
    case SortRole:
        return sortKey(product, variant, column);
    default:
        return {};
    }
}

QVariant CatalogueModel::text(const Product& product, const Variant& variant, int column) const
{
    switch (column) {
    case Name:
        return fullName(product, variant);
    case Code:
        return variant.code;
    case Price:
        return Wording::amountOnly(variant.priceMinor, m_currency);
    case Floor:
        return variant.floorMinor ? Wording::amountOnly(*variant.floorMinor, m_currency) : QString();
    case OnHand:
        switch (stockLevel(variant)) {
        case StockLevel::Enough:
            return Wording::count(variant.onHand);
        case StockLevel::Low:
            return tr("%1 low").arg(Wording::count(variant.onHand));
        case StockLevel::Gone:
            return tr("none left");
        }
        return {};
    case Sold:
        return soldText(variant);
    default:
        return {};
    }
}

QString CatalogueModel::soldText(const Variant& variant) const
{
    const StockTaken taken = m_taken.value(variant.uid);
    const QString sold = Wording::count(taken.sold);
    return taken.held > 0
               ? tr("%1 + %2 held", "units sold, units of unpaid orders").arg(sold, Wording::count(taken.held))
               : sold;
}

QVariant CatalogueModel::sortKey(const Product& product, const Variant& variant, int column) const
{
    switch (column) {
    case Price:
        return variant.priceMinor;
    case Floor:
        return variant.floorMinor.value_or(std::numeric_limits<qint64>::min());
    case OnHand:
        return variant.onHand;
    case Sold:
        return m_taken.value(variant.uid).sold;
    default:
        return text(product, variant, column);
    }
}

QVariant CatalogueModel::picture(const Product& product, const Variant& variant) const
{
    const QString address = photoOf(product, variant);
    if (address.isEmpty() || !m_photoFile)
        return {};
    if (const auto known = m_pictures.constFind(address); known != m_pictures.constEnd())
        return known->isNull() ? QVariant() : QVariant(*known);
    m_pictures.insert(address, QIcon());
    Q_EMIT pictureWanted(address);
    return {};
}

void CatalogueModel::readPicture(const QString& address)
{
    auto* watcher = new QFutureWatcher<QImage>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, address, size = m_pictureSize] {
        watcher->deleteLater();
        if (size == m_pictureSize && watcher->future().resultCount() > 0)
            showPicture(address, watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(smallPhoto, m_photoFile(address), m_pictureSize));
}

void CatalogueModel::showPicture(const QString& address, const QImage& image)
{
    if (image.isNull())
        return;
    QIcon made(QPixmap::fromImage(image));
    // The row of a chosen product has a colour; its photo keeps its own.
    made.addPixmap(made.pixmap(m_pictureSize), QIcon::Selected);
    m_pictures.insert(address, made);
    for (int row = 0; row < m_rows.size(); ++row) {
        const Product& product = m_products.at(m_rows.at(row).product);
        if (photoOf(product, product.variants.at(m_rows.at(row).variant)) == address)
            Q_EMIT dataChanged(index(row, Picture), index(row, Picture), {Qt::DecorationRole});
    }
}

QVariant CatalogueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section >= Price ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Product");
    case Code:
        return tr("Code");
    case Price:
        return tr("Price %1", "currency code").arg(m_currency).trimmed();
    case Floor:
        return tr("Floor");
    case OnHand:
        return tr("On hand");
    case Sold:
        return tr("Sold");
    default:
        return QString();
    }
}

} // namespace kaibang
