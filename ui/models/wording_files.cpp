// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words about order files: their kinds, what their columns carry, what their status words mean.
#include "wording.h"

#include <QDir>
#include <QFileInfo>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

QString Wording::fileKindText(const QString& kind)
{
    static const QHash<QString, const char*> words{{u"taobao_orders"_s, QT_TR_NOOP("Taobao order list")},
                                                   {u"taobao_details"_s, QT_TR_NOOP("Taobao detail list")},
                                                   {u"douyin_orders"_s, QT_TR_NOOP("Douyin orders")},
                                                   {u"kuaishou_orders"_s, QT_TR_NOOP("Kuaishou orders")},
                                                   {u"wechat_orders"_s, QT_TR_NOOP("WeChat orders")},
                                                   {u"pinduoduo_orders"_s, QT_TR_NOOP("Pinduoduo orders")},
                                                   {u"xiaohongshu_orders"_s, QT_TR_NOOP("Xiaohongshu orders")},
                                                   {u"alipay_statement"_s, QT_TR_NOOP("Alipay statement")},
                                                   {u"alipay_account"_s, QT_TR_NOOP("Alipay account")},
                                                   {u"taobao_flow"_s, QT_TR_NOOP("Taobao payouts")},
                                                   {u"douyin_settlement"_s, QT_TR_NOOP("Douyin payouts")},
                                                   {u"kuaishou_settlement"_s, QT_TR_NOOP("Kuaishou payouts")},
                                                   {u"kuaishou_account"_s, QT_TR_NOOP("Kuaishou account")},
                                                   {u"wechat_account"_s, QT_TR_NOOP("WeChat account")},
                                                   {u"xiaohongshu_settlement"_s, QT_TR_NOOP("Xiaohongshu payouts")},
                                                   {u"tiktok_settlement"_s, QT_TR_NOOP("TikTok Shop payouts")},
                                                   {u"shopify_payouts"_s, QT_TR_NOOP("Shopify payouts")},
                                                   {u"mercadolibre_settlement"_s, QT_TR_NOOP("Mercado Pago payouts")},
                                                   {u"catalogue"_s, QT_TR_NOOP("Catalogue")}};
    if (kind.isEmpty() || kind == "unknown"_L1)
        return tr("Not recognised");
    const char* known = words.value(kind, nullptr);
    return known ? tr(known) : kind;
}

QString Wording::exportFieldText(ExportField field)
{
    switch (field) {
    case ExportField::OrderId:
        return tr("Order number");
    case ExportField::SubOrderId:
        return tr("Number of one item (sub-order)");
    case ExportField::GroupId:
        return tr("Number of the whole basket");
    case ExportField::Status:
        return tr("Status of the order");
    case ExportField::AfterSale:
        return tr("After-sale status");
    case ExportField::PlacedAt:
        return tr("Time of the order");
    case ExportField::PaidAt:
        return tr("Time of payment");
    case ExportField::ShippedAt:
        return tr("Time of shipping");
    case ExportField::DoneAt:
        return tr("Time of completion");
    case ExportField::Title:
        return tr("Item");
    case ExportField::Variant:
        return tr("Variant of the item");
    case ExportField::Quantity:
        return tr("Quantity");
    case ExportField::ProductId:
        return tr("Product number of the platform");
    case ExportField::Sku:
        return tr("Your own code");
    case ExportField::OuterSku:
        return tr("Your own code, second choice");
    case ExportField::UnitPrice:
        return tr("Price of one");
    case ExportField::LineTotal:
        return tr("Price of the line");
    case ExportField::ItemsTotal:
        return tr("Items, before discounts and freight");
    case ExportField::Total:
        return tr("To pay in all");
    case ExportField::Shipping:
        return tr("Freight");
    case ExportField::BuyerPaid:
        return tr("Paid by the buyer");
    case ExportField::PlatformDiscount:
        return tr("Discount of the platform");
    case ExportField::SellerDiscount:
        return tr("Discount of the shop");
    case ExportField::MerchantNet:
        return tr("Received by the shop");
    case ExportField::Refunded:
        return tr("Refunded, whole order");
    case ExportField::LineRefunded:
        return tr("Refunded, this item");
    case ExportField::Buyer:
        return tr("Buyer's name on the platform");
    case ExportField::BuyerNote:
        return tr("Buyer's note");
    case ExportField::Receiver:
        return tr("Name on the parcel");
    case ExportField::Phone:
        return tr("Phone");
    case ExportField::Landline:
        return tr("Second phone");
    case ExportField::Address:
        return tr("Address");
    case ExportField::NewAddress:
        return tr("Changed address");
    case ExportField::Province:
        return tr("Province or state");
    case ExportField::City:
        return tr("City");
    case ExportField::District:
        return tr("District");
    case ExportField::Street:
        return tr("Street");
    case ExportField::SellerNote:
        return tr("Your note");
    case ExportField::HostId:
        return tr("Host of the show");
    }
    return {};
}

QString Wording::statusMeaningText(const StatusMeaning& meaning)
{
    if (meaning.closed == Closed::CancelledRefunded || meaning.payment == Payment::Refunded)
        return tr("Refunded");
    if (meaning.closed == Closed::CancelledUnpaid)
        return tr("Cancelled, never paid");
    if (meaning.closed == Closed::Completed)
        return tr("Completed");
    switch (meaning.fulfilment) {
    case Fulfilment::Partial:
        return tr("Paid, partly shipped");
    case Fulfilment::Shipped:
        return tr("Paid and shipped");
    case Fulfilment::Delivered:
        return tr("Delivered");
    case Fulfilment::Returned:
        return tr("Returned");
    case Fulfilment::None:
        break;
    }
    return meaning.payment == Payment::Paid ? tr("Paid, to be shipped") : tr("Not paid yet");
}

QString Wording::writingText(const QString& path)
{
    return tr("Writing %1…").arg(QFileInfo(path).fileName());
}

QString Wording::writtenText(const QString& path)
{
    return tr("Written: %1").arg(QDir::toNativeSeparators(path));
}

QString Wording::folderGoneText(const QString& paths)
{
    return tr("This folder is not there: %1. Choose another in Setup, “Ways in”.").arg(paths);
}

QString Wording::noIntakeSecretText()
{
    return tr(
        "The local intake is not running: its secret is not in the keychain. Make a new one in Setup, “Ways in”.");
}

QString Wording::portTakenText(int port)
{
    return tr("The local intake is not running: another program uses port %1. Choose another in Setup, “Ways in”.")
        .arg(port);
}

QString Wording::placeText(const QString& place)
{
    if (place == "drop"_L1 || place == "intake"_L1)
        return feedName(place);
    const qsizetype colon = place.indexOf(u':');
    return colon > 0 ? sourceText(place.left(colon)) : place;
}

} // namespace kaibang
