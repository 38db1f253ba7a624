// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export_profile.h"

#include <algorithm>
#include <array>

namespace kaibang {

namespace {

using enum ExportField;

// Taobao: ExportOrderList*.csv of 2017 (46 columns), 2018-19 (54) and 2021 (about 60). Later names are further lines.
constexpr std::array<const char16_t*, 3> taobaoOrdersRequired{u"订单编号", u"订单状态", u"订单创建时间"};
constexpr std::array<const char16_t*, 2> taobaoOrdersAbsent{u"子订单编号", u"售后状态"};
constexpr std::array taobaoOrdersColumns{
    ExportColumn{u"订单编号", OrderId},
    ExportColumn{u"主订单编号", GroupId},
    ExportColumn{u"订单状态", Status},
    ExportColumn{u"订单关闭原因", CloseReason},
    ExportColumn{u"订单创建时间", PlacedAt},
    ExportColumn{u"订单付款时间", PaidAt},
    ExportColumn{u"发货时间", ShippedAt},
    ExportColumn{u"确认收货时间", DoneAt},
    ExportColumn{u"宝贝标题", Title},
    ExportColumn{u"商品标题", Title},
    ExportColumn{u"宝贝总数量", Quantity},
    ExportColumn{u"买家应付货款", ItemsTotal},
    ExportColumn{u"买家应付邮费", Shipping},
    ExportColumn{u"总金额", Total},
    ExportColumn{u"买家实际支付金额", BuyerPaid},
    ExportColumn{u"买家实付金额", BuyerPaid},
    ExportColumn{u"打款商家金额", MerchantNet},
    ExportColumn{u"退款金额", Refunded},
    ExportColumn{u"买家会员名", Buyer},
    ExportColumn{u"买家留言", BuyerNote},
    ExportColumn{u"收货人姓名", Receiver},
    ExportColumn{u"联系手机", Phone},
    ExportColumn{u"联系电话", Landline},
    ExportColumn{u"收货地址", Address},
    ExportColumn{u"修改后的收货地址", NewAddress},
    ExportColumn{u"订单备注", SellerNote},
    ExportColumn{u"商家备忘", SellerNote},
};
constexpr std::array taobaoStatuses{
    ExportStatus{u"等待买家付款", Payment::Unpaid, Fulfilment::None, Closed::None},
    ExportStatus{u"买家已付款，等待卖家发货", Payment::Paid, Fulfilment::None, Closed::None},
    ExportStatus{u"卖家部分发货", Payment::Paid, Fulfilment::Partial, Closed::None},
    ExportStatus{u"卖家已发货，等待买家确认", Payment::Paid, Fulfilment::Shipped, Closed::None},
    ExportStatus{u"交易成功", Payment::Paid, Fulfilment::Delivered, Closed::Completed},
    ExportStatus{u"交易关闭", Payment::Unpaid, Fulfilment::None, Closed::CancelledUnpaid},
};

// Taobao: ExportOrderDetailList*.csv, one row a line of an order; rows may have one cell more than the header.
constexpr std::array<const char16_t*, 4> taobaoDetailsRequired{u"订单编号", u"标题", u"价格", u"购买数量"};
constexpr std::array taobaoDetailsColumns{
    ExportColumn{u"订单编号", OrderId},      ExportColumn{u"标题", Title},       ExportColumn{u"价格", UnitPrice},
    ExportColumn{u"购买数量", Quantity},     ExportColumn{u"商品属性", Variant}, ExportColumn{u"商家编码", Sku},
    ExportColumn{u"外部系统编号", OuterSku}, ExportColumn{u"订单状态", Status},
};

// Douyin: the seller centre's order export; the two column orders differ in place and in 商品单价 or 商品金额.
constexpr std::array<const char16_t*, 4> douyinRequired{u"主订单编号", u"子订单编号", u"选购商品", u"订单状态"};
constexpr std::array douyinColumns{
    ExportColumn{u"主订单编号", OrderId},   ExportColumn{u"子订单编号", SubOrderId},
    ExportColumn{u"订单状态", Status},      ExportColumn{u"售后状态", AfterSale},
    ExportColumn{u"取消原因", CloseReason}, ExportColumn{u"订单提交时间", PlacedAt},
    ExportColumn{u"支付完成时间", PaidAt},  ExportColumn{u"发货时间", ShippedAt},
    ExportColumn{u"订单完成时间", DoneAt},  ExportColumn{u"选购商品", Title},
    ExportColumn{u"商品规格", Variant},     ExportColumn{u"商品数量", Quantity},
    ExportColumn{u"商品ID", ProductId},     ExportColumn{u"商家编码", Sku},
    ExportColumn{u"商品单价", UnitPrice},   ExportColumn{u"商品金额", LineTotal},
    ExportColumn{u"订单应付金额", Total},   ExportColumn{u"运费", Shipping},
    ExportColumn{u"收件人", Receiver},      ExportColumn{u"收件人手机号", Phone},
    ExportColumn{u"省", Province},          ExportColumn{u"市", City},
    ExportColumn{u"区", District},          ExportColumn{u"街道", Street},
    ExportColumn{u"详细地址", Address},     ExportColumn{u"买家留言", BuyerNote},
    ExportColumn{u"商家备注", SellerNote},  ExportColumn{u"达人ID", HostId},
};
constexpr std::array douyinStatuses{
    ExportStatus{u"待支付", Payment::Unpaid, Fulfilment::None, Closed::None},
    ExportStatus{u"待发货", Payment::Paid, Fulfilment::None, Closed::None},
    ExportStatus{u"部分发货", Payment::Paid, Fulfilment::Partial, Closed::None},
    ExportStatus{u"已发货", Payment::Paid, Fulfilment::Shipped, Closed::None},
    ExportStatus{u"已完成", Payment::Paid, Fulfilment::Delivered, Closed::Completed},
    ExportStatus{u"已关闭", Payment::Unpaid, Fulfilment::None, Closed::CancelledUnpaid},
};

const std::array profiles{
    ExportProfile{
        ExportKind::DouyinOrders, "douyin", "Asia/Shanghai", "CNY", douyinRequired, {}, douyinColumns, douyinStatuses},
    ExportProfile{ExportKind::TaobaoDetails,
                  "taobao",
                  "Asia/Shanghai",
                  "CNY",
                  taobaoDetailsRequired,
                  {},
                  taobaoDetailsColumns,
                  taobaoStatuses},
    ExportProfile{ExportKind::TaobaoOrders, "taobao", "Asia/Shanghai", "CNY", taobaoOrdersRequired, taobaoOrdersAbsent,
                  taobaoOrdersColumns, taobaoStatuses},
};

} // namespace

const ExportProfile* profileFor(const QStringList& plainHeaders)
{
    const auto has = [&](const char16_t* name) { return plainHeaders.contains(QStringView(name)); };
    for (const ExportProfile& profile : profiles) {
        const bool all = std::all_of(profile.required.begin(), profile.required.end(), has);
        const bool other = std::any_of(profile.absent.begin(), profile.absent.end(), has);
        if (all && !other)
            return &profile;
    }
    return nullptr;
}

ColumnMap columnsOf(const ExportProfile& profile, const QStringList& plainHeaders)
{
    ColumnMap columns;
    for (const ExportColumn& column : profile.columns) {
        const qsizetype index = plainHeaders.indexOf(QStringView(column.header));
        if (index >= 0 && !columns.contains(column.field))
            columns.insert(column.field, static_cast<int>(index));
    }
    return columns;
}

const ExportStatus* statusOf(const ExportProfile& profile, QStringView text)
{
    // Files write the comma inside a status now full-width, now plain.
    const QString plain = text.toString().replace(u',', QChar(0xFF0C));
    for (const ExportStatus& status : profile.statuses)
        if (plain == QStringView(status.text))
            return &status;
    return nullptr;
}

} // namespace kaibang
