// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue.h"
#include "flash_price.h"
#include "show.h"

#include <QAbstractListModel>
#include <QHash>
#include <functional>

namespace kaibang {

/// The run order as a list: one row per item, in the order of the show. It shows what is on disk and changes nothing;
/// a drop becomes moveRequested(), and the rows move when the desk says so. Rows keep their identity over an update, so
/// that selection and scrolling stay. GUI thread.
class RunOrderModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        ItemRole = Qt::UserRole, ///< Uid of the item
        VariantRole,             ///< Uid of the variant
        NumberRole,              ///< 1-based place
        NameRole,
        PriceRole, ///< text with the currency code
        LeftRole,  ///< qint64 units on hand
        LeftTextRole,
        LevelRole,   ///< StockLevel
        ShareRole,   ///< 0 to 1000: on hand against the most seen since the start
        StateRole,   ///< RunItemState
        TimerRole,   ///< time on air as text; empty for an item that never was
        PictureRole, ///< file of the photo, or empty
        FlashRole    ///< what is left of a flash price that runs; empty without one
    };
    enum class StockLevel { Enough, Low, None };

    using PhotoFile = std::function<QString(const QString& address)>;

    explicit RunOrderModel(PhotoFile photoFile, QObject* parent = nullptr);

    void setItems(const QList<RunItem>& items);
    void setCatalogue(const QList<Product>& products);
    /// Prices that run now: they stand in the place of the usual ones, for viewers and for sales.
    void setFlashes(const QList<FlashPrice>& running);
    void setCurrency(const QString& code);
    /// Moves the timer of the item on air. Call once a second.
    void setNow(Instant now);
    /// Makes all texts again, after the language or the number format has changed.
    void retranslate();

    [[nodiscard]] const QList<RunItem>& items() const { return m_items; }
    [[nodiscard]] int onAirRow() const;
    /// The row of an item, or -1.
    [[nodiscard]] int rowOf(const Uid& item) const;
    [[nodiscard]] const Variant* variant(const Uid& uid) const;
    [[nodiscard]] const Product* productOf(const Uid& variant) const;
    /// "Stud · 8 mm white"; empty for an unknown variant.
    [[nodiscard]] QString nameOf(const Uid& variant) const;
    /// The photo of the variant, else of its product, as a file name; may be empty.
    [[nodiscard]] QString pictureOf(const Uid& variant) const;
    [[nodiscard]] const FlashPrice* flashOf(const Uid& variant) const;
    /// "00:42 · 3 left"; empty without a flash price.
    [[nodiscard]] QString flashText(const Uid& variant) const;
    /// Time on air so far, this turn and earlier ones.
    [[nodiscard]] qint64 onAirMs(const RunItem& item) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                         const QModelIndex& parent) const override;
    /// Always false: the view must not remove the row, the desk moves it.
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

Q_SIGNALS:
    /// A person wants `item` at `position` (0-based, counted without the item itself).
    void moveRequested(const kaibang::Uid& item, int position);

private:
    void applyFlashes();
    [[nodiscard]] QString summary(const RunItem& item) const;
    [[nodiscard]] QVariant stockData(const Variant* variant, int role) const;

    PhotoFile m_photoFile;
    QList<RunItem> m_items;
    QList<Product> m_products;
    QHash<Uid, std::pair<int, int>> m_places; // variant to product and variant index
    QHash<Uid, qint64> m_mostSeen;
    QList<FlashPrice> m_flashes;
    QHash<Uid, qint64> m_usualPrices; // of variants whose price is another one now
    QString m_currency;
    Instant m_now;
};

} // namespace kaibang
