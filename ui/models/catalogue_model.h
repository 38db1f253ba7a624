// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue.h"
#include "stock.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QIcon>
#include <functional>

namespace kaibang {

/// How a count stands to its low-stock level.
enum class StockLevel { Enough, Low, Gone };
[[nodiscard]] StockLevel stockLevel(const Variant& variant);

/// The catalogue as a table: one row a variant, products in their order. GUI thread.
class CatalogueModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Picture, Name, Code, Price, Floor, OnHand, Sold, ColumnCount };
    enum Role {
        VariantRole = Qt::UserRole, ///< Uid as bytes
        ProductRole,                ///< Uid as bytes
        LevelRole,                  ///< StockLevel as int
        SearchRole,                 ///< all words of the row
        SortRole
    };

    explicit CatalogueModel(QObject* parent = nullptr);

    void setCurrency(const QString& currency);
    void setCatalogue(const QList<Product>& products);
    /// What orders took of each variant; one that is missing has sold none.
    void setTaken(const QHash<Uid, StockTaken>& taken);
    /// Gives a photo's file for its content address; and the marks for low and used-up stock.
    void setPhotoFiles(std::function<QString(const QString&)> photoFile);
    void setMarks(const QIcon& low, const QIcon& gone);
    void setPictureSize(int pixels);
    void retranslate();

    [[nodiscard]] const QList<Product>& products() const { return m_products; }
    [[nodiscard]] const Product* product(const Uid& uid) const;
    [[nodiscard]] const Variant* variant(const Uid& uid) const;
    [[nodiscard]] StockTaken taken(const Uid& variant) const { return m_taken.value(variant); }
    /// Rows that are low or used up.
    [[nodiscard]] int lowCount() const;
    [[nodiscard]] QModelIndex indexOf(const Uid& variant) const;
    /// "White stud · 8 mm", or the product's name where the variant has none.
    [[nodiscard]] static QString fullName(const Product& product, const Variant& variant);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// A row is to be painted whose photo has not been read. Of the model to itself: reading is no const matter.
    void pictureWanted(const QString& address) const;

private:
    struct Row
    {
        qsizetype product, variant;
        bool operator==(const Row&) const = default;
    };
    [[nodiscard]] QVariant text(const Product& product, const Variant& variant, int column) const;
    [[nodiscard]] QString soldText(const Variant& variant) const;
    [[nodiscard]] QVariant sortKey(const Product& product, const Variant& variant, int column) const;
    [[nodiscard]] QVariant picture(const Product& product, const Variant& variant) const;
    [[nodiscard]] bool sameRows(const QList<Product>& products) const;
    void readPicture(const QString& address);
    void showPicture(const QString& address, const QImage& image);
    void everythingChanged();

    QList<Product> m_products;
    QList<Row> m_rows;
    QHash<Uid, StockTaken> m_taken;
    QString m_currency;
    std::function<QString(const QString&)> m_photoFile;
    mutable QHash<QString, QIcon> m_pictures;
    QIcon m_low, m_gone;
    int m_pictureSize = 48;
};

} // namespace kaibang
