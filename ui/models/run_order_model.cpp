// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_order_model.h"

#include "wording.h"

#include <QIODevice>
#include <QMimeData>
#include <algorithm>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 fullShare = 1000;

QString itemMimeType()
{
    return u"application/x-kaibang-run-item"_s;
}

} // namespace

RunOrderModel::RunOrderModel(PhotoFile photoFile, QObject* parent)
    : QAbstractListModel(parent)
    , m_photoFile(std::move(photoFile))
{}

// Turns the old rows into the new ones step by step: removals, then moves and insertions from the top. A reset would
// throw away the selection at every NEXT.
void RunOrderModel::setItems(const QList<RunItem>& items)
{
    const auto isWanted = [&items](const RunItem& known) {
        return std::any_of(items.begin(), items.end(), [&known](const RunItem& item) { return item.uid == known.uid; });
    };
    for (int row = int(m_items.size()) - 1; row >= 0; --row) {
        if (isWanted(m_items[row]))
            continue;
        beginRemoveRows({}, row, row);
        m_items.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < items.size(); ++row) {
        if (row < m_items.size() && m_items[row].uid == items[row].uid)
            continue;
        const int from = rowOf(items[row].uid);
        if (from < 0) {
            beginInsertRows({}, row, row);
            m_items.insert(row, items[row]);
            endInsertRows();
        } else {
            beginMoveRows({}, from, from, {}, row);
            m_items.move(from, row);
            endMoveRows();
        }
    }
    if (m_items == items)
        return;
    m_items = items;
    Q_EMIT dataChanged(index(0), index(int(m_items.size()) - 1));
}

void RunOrderModel::setCatalogue(const QList<Product>& products)
{
    m_products = products;
    m_places.clear();
    for (int p = 0; p < m_products.size(); ++p) {
        const QList<Variant>& variants = m_products[p].variants;
        for (int v = 0; v < variants.size(); ++v) {
            m_places.insert(variants[v].uid, {p, v});
            qint64& most = m_mostSeen[variants[v].uid];
            most = std::max(most, variants[v].onHand);
        }
    }
    m_usualPrices.clear();
    applyFlashes();
    retranslate();
}

void RunOrderModel::setFlashes(const QList<FlashPrice>& running)
{
    m_flashes = running;
    applyFlashes();
    retranslate();
}

void RunOrderModel::applyFlashes()
{
    for (auto usual = m_usualPrices.cbegin(); usual != m_usualPrices.cend(); ++usual)
        if (const auto place = m_places.find(usual.key()); place != m_places.end())
            m_products[place->first].variants[place->second].priceMinor = usual.value();
    m_usualPrices.clear();
    for (const FlashPrice& flash : std::as_const(m_flashes))
        if (const auto place = m_places.find(flash.variant); place != m_places.end()) {
            Variant& choice = m_products[place->first].variants[place->second];
            m_usualPrices.insert(flash.variant, choice.priceMinor);
            choice.priceMinor = flash.priceMinor;
        }
}

const FlashPrice* RunOrderModel::flashOf(const Uid& uid) const
{
    const auto found = std::find_if(m_flashes.begin(), m_flashes.end(),
                                    [&uid](const FlashPrice& flash) { return flash.variant == uid; });
    return found == m_flashes.end() ? nullptr : &*found;
}

QString RunOrderModel::flashText(const Uid& uid) const
{
    const FlashPrice* flash = flashOf(uid);
    if (!flash)
        return {};
    const QString time = Wording::durationText(flash->until.ms - m_now.ms);
    //: what is left of a flash price: time, then units
    return flash->units > 0 ? tr("%1 · %2 left").arg(time, Wording::count(flash->units - flash->sold)) : time;
}

void RunOrderModel::setCurrency(const QString& code)
{
    m_currency = code;
    retranslate();
}

void RunOrderModel::setNow(Instant now)
{
    m_now = now;
    const int row = onAirRow();
    if (row >= 0)
        Q_EMIT dataChanged(index(row), index(row), {TimerRole});
    for (int i = 0; i < m_items.size() && !m_flashes.isEmpty(); ++i)
        if (flashOf(m_items[i].variant))
            Q_EMIT dataChanged(index(i), index(i), {FlashRole});
}

void RunOrderModel::retranslate()
{
    if (!m_items.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_items.size()) - 1));
}

int RunOrderModel::onAirRow() const
{
    const auto found = std::find_if(m_items.begin(), m_items.end(),
                                    [](const RunItem& item) { return item.state == RunItemState::OnAir; });
    return found == m_items.end() ? -1 : int(found - m_items.begin());
}

int RunOrderModel::rowOf(const Uid& item) const
{
    const auto found =
        std::find_if(m_items.begin(), m_items.end(), [&item](const RunItem& known) { return known.uid == item; });
    return found == m_items.end() ? -1 : int(found - m_items.begin());
}

const Variant* RunOrderModel::variant(const Uid& uid) const
{
    const auto place = m_places.find(uid);
    return place == m_places.end() ? nullptr : &m_products[place->first].variants[place->second];
}

const Product* RunOrderModel::productOf(const Uid& uid) const
{
    const auto place = m_places.find(uid);
    return place == m_places.end() ? nullptr : &m_products[place->first];
}

QString RunOrderModel::nameOf(const Uid& uid) const
{
    const Product* product = productOf(uid);
    if (!product)
        return {};
    const Variant* choice = variant(uid);
    // A piece is called by its number, and a narrow row leaves out what stands in the middle.
    const bool isNumbered = !choice->pieceNumber.isEmpty() && choice->name.startsWith(choice->pieceNumber);
    return isNumbered ? itemName(choice->name, product->name) : itemName(product->name, choice->name);
}

QString RunOrderModel::pictureOf(const Uid& uid) const
{
    const Variant* choice = variant(uid);
    if (!choice)
        return {};
    const QString address = choice->photo.isEmpty() ? productOf(uid)->photo : choice->photo;
    return address.isEmpty() || !m_photoFile ? QString() : m_photoFile(address);
}

qint64 RunOrderModel::onAirMs(const RunItem& item) const
{
    return item.onAirMs + (item.onAirSince ? std::max<qint64>(0, m_now.ms - item.onAirSince->ms) : 0);
}

int RunOrderModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QString RunOrderModel::summary(const RunItem& item) const
{
    const Variant* choice = variant(item.variant);
    const QString state = item.state == RunItemState::OnAir    ? tr("on air")
                          : item.state == RunItemState::Parked ? tr("parked")
                          : item.state == RunItemState::Shown  ? tr("shown")
                                                               : tr("waiting");
    if (!choice)
        return tr("Product no longer in the catalogue, %1").arg(state);
    //: read aloud for a row of the run order: name, price, stock, state
    return tr("%1, %2, left %3, %4")
        .arg(nameOf(item.variant), Wording::money(choice->priceMinor, m_currency), Wording::count(choice->onHand),
             state);
}

QVariant RunOrderModel::stockData(const Variant* choice, int role) const
{
    const qint64 left = choice ? choice->onHand : 0;
    if (role == LeftRole)
        return left;
    if (role == LeftTextRole)
        return choice ? Wording::count(left) : QString();
    if (role == LevelRole)
        return int(left <= 0                            ? StockLevel::None
                   : choice && left <= choice->lowStock ? StockLevel::Low
                                                        : StockLevel::Enough);
    const qint64 most = choice ? std::max<qint64>(1, m_mostSeen.value(choice->uid)) : 1;
    return int(std::clamp<qint64>(left * fullShare / most, 0, fullShare));
}

QVariant RunOrderModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RunItem& item = m_items[index.row()];
    const Variant* choice = variant(item.variant);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return summary(item);
    case ItemRole:
        return QVariant::fromValue(item.uid);
    case VariantRole:
        return QVariant::fromValue(item.variant);
    case NumberRole:
        return index.row() + 1;
    case NameRole:
        return choice ? nameOf(item.variant) : tr("No longer in the catalogue");
    case PriceRole:
        return choice ? Wording::money(choice->priceMinor, m_currency) : QString();
    case LeftRole:
    case LeftTextRole:
    case LevelRole:
    case ShareRole:
        return stockData(choice, role);
    case StateRole:
        return int(item.state);
    case TimerRole:
        return onAirMs(item) > 0 || item.onAirSince ? Wording::durationText(onAirMs(item)) : QString();
    case PictureRole:
        return pictureOf(item.variant);
    case FlashRole:
        return flashText(item.variant);
    default:
        return {};
    }
}

QHash<int, QByteArray> RunOrderModel::roleNames() const
{
    return {{ItemRole, "item"},   {VariantRole, "variant"}, {NumberRole, "number"},     {NameRole, "name"},
            {PriceRole, "price"}, {LeftRole, "left"},       {LeftTextRole, "leftText"}, {LevelRole, "level"},
            {ShareRole, "share"}, {StateRole, "state"},     {TimerRole, "timer"},       {PictureRole, "picture"},
            {FlashRole, "flash"}};
}

Qt::ItemFlags RunOrderModel::flags(const QModelIndex& index) const
{
    // Drops go between the rows, never onto one.
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

QStringList RunOrderModel::mimeTypes() const
{
    return {itemMimeType()};
}

QMimeData* RunOrderModel::mimeData(const QModelIndexList& indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto* data = new QMimeData;
    data->setData(itemMimeType(), m_items[indexes.first().row()].uid.bytes());
    return data;
}

bool RunOrderModel::canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int,
                                    const QModelIndex& parent) const
{
    return action == Qt::MoveAction && !parent.isValid() && row <= m_items.size() && data &&
           rowOf(Uid::fromBytes(data->data(itemMimeType()))) >= 0;
}

bool RunOrderModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                 const QModelIndex& parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const Uid item = Uid::fromBytes(data->data(itemMimeType()));
    const int from = rowOf(item);
    const int gap = row < 0 ? int(m_items.size()) : row;
    const int position = gap > from ? gap - 1 : gap;
    if (position != from)
        Q_EMIT moveRequested(item, position);
    return false;
}

} // namespace kaibang
