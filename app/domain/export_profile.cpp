// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export_profile.h"

#include "cell_text.h"

#include <algorithm>
#include <array>

namespace kaibang {

namespace {

constexpr std::array fieldNames{
    "order_id",          "sub_order_id",    "group_id",     "status",      "after_sale",    "placed_at",  "paid_at",
    "shipped_at",        "done_at",         "title",        "variant",     "quantity",      "product_id", "sku",
    "outer_sku",         "unit_price",      "line_total",   "items_total", "total",         "shipping",   "buyer_paid",
    "platform_discount", "seller_discount", "merchant_net", "refunded",    "line_refunded", "buyer",      "buyer_note",
    "receiver",          "phone",           "landline",     "address",     "new_address",   "province",   "city",
    "district",          "street",          "seller_note",  "host_id"};
static_assert(fieldNames.size() == static_cast<size_t>(ExportField::HostId) + 1);

// Files write the comma inside a status now full-width, now plain.
QString plainStatus(const QString& text)
{
    return text.simplified().replace(u',', QChar(0xFF0C));
}

} // namespace

QList<ExportField> exportFields()
{
    QList<ExportField> all;
    for (size_t i = 0; i < fieldNames.size(); ++i)
        all.append(static_cast<ExportField>(i));
    return all;
}

QString exportFieldName(ExportField field)
{
    return QLatin1String(fieldNames[static_cast<size_t>(field)]);
}

std::optional<ExportField> exportFieldNamed(const QString& name)
{
    for (size_t i = 0; i < fieldNames.size(); ++i)
        if (name == QLatin1String(fieldNames[i]))
            return static_cast<ExportField>(i);
    return std::nullopt;
}

QString plainHeader(QStringView header)
{
    QString name = plainCell(header);
    name.removeIf([](QChar c) { return c.isSpace() || c == QChar(0xFEFF); });
    name.replace(QChar(0xFF08), u'(').replace(QChar(0xFF09), u')').replace(QChar(0x5E10), QChar(0x8D26));
    return name;
}

ColumnMap columnsOf(const ExportProfile& profile, const QStringList& plainHeaders)
{
    ColumnMap columns;
    for (auto field = profile.columns.begin(); field != profile.columns.end(); ++field)
        for (const QString& name : field.value()) {
            const qsizetype index = plainHeaders.indexOf(name);
            if (index < 0)
                continue;
            columns.insert(field.key(), static_cast<int>(index));
            break;
        }
    return columns;
}

QStringList newColumns(const ExportProfile& profile, const QStringList& plainHeaders)
{
    QStringList unknown;
    if (profile.others.isEmpty())
        return unknown;
    for (const QString& name : plainHeaders) {
        const bool isField = std::any_of(profile.columns.begin(), profile.columns.end(),
                                         [&name](const QStringList& names) { return names.contains(name); });
        if (!name.isEmpty() && !isField && !profile.others.contains(name) && !unknown.contains(name))
            unknown.append(name);
    }
    return unknown;
}

const ExportProfile* profileFor(const QList<ExportProfile>& profiles, const QStringList& plainHeaders)
{
    const ExportProfile* best = nullptr;
    for (const ExportProfile& profile : profiles) {
        const auto has = [&](const QString& name) { return plainHeaders.contains(name); };
        const bool all = std::all_of(profile.signature.begin(), profile.signature.end(), [&](ExportField field) {
            const QStringList names = profile.columns.value(field);
            return std::any_of(names.begin(), names.end(), has);
        });
        const bool other = std::any_of(profile.without.begin(), profile.without.end(), has);
        if (all && !other && (!best || profile.signature.size() > best->signature.size()))
            best = &profile;
    }
    return best;
}

std::optional<StatusReading> statusOf(const ExportProfile& profile, const QString& text)
{
    const QString plain = plainStatus(text);
    const auto known = profile.statuses.constFind(plain);
    if (known != profile.statuses.constEnd())
        return StatusReading{*known, false};
    for (const QString& word : profile.refundedWords) {
        if (!plain.endsWith(word))
            continue;
        QString rest = plain.chopped(word.size());
        if (rest.endsWith(QChar(0xFF0C)))
            rest.chop(1);
        const auto before = profile.statuses.constFind(rest);
        if (before != profile.statuses.constEnd())
            return StatusReading{*before, true};
    }
    return std::nullopt;
}

} // namespace kaibang
