// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export_importer.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringEncoder>
#include <QTimeZone>
#include <gtest/gtest.h>

namespace kaibang::samples {

inline const ImportContext context{QStringLiteral("main"), Instant{1'800'000'000'000}};

inline NamedBytes sample(const char* folder, const QString& name)
{
    QFile file(QStringLiteral(KAIBANG_TEST_DATA "/%1/%2").arg(QLatin1String(folder), name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    return {name, file.readAll()};
}

/// The platform's own header, by its name in china/headers.json.
inline QStringList headersOf(const char* key)
{
    QStringList headers;
    const QJsonObject all = QJsonDocument::fromJson(sample("china", QStringLiteral("headers.json")).bytes).object();
    for (const QJsonValue& value : all.value(QLatin1String(key)).toArray())
        headers.append(value.toString());
    EXPECT_GT(headers.size(), 5) << key;
    return headers;
}

inline NamedBytes taobaoOrders()
{
    return sample("taobao", QStringLiteral("ExportOrderList201707081001.csv"));
}
inline NamedBytes taobaoDetails()
{
    return sample("taobao", QStringLiteral("ExportOrderDetailList201707081001.csv"));
}
inline NamedBytes douyinOrders()
{
    return sample("douyin", QStringLiteral("1791213782_orders.csv"));
}

inline FileReading readOne(const NamedBytes& file)
{
    return ExportImporter::read({file}, context).files.first();
}

inline const OrderEvent& eventOf(const FileReading& file, const char* id)
{
    for (const OrderEvent& event : file.events)
        if (event.orderId == QLatin1String(id))
            return event;
    ADD_FAILURE() << "no event " << id;
    static const OrderEvent none;
    return none;
}

inline Instant beijing(int year, int month, int day, int hour, int minute, int second = 0)
{
    return {QDateTime(QDate(year, month, day), QTime(hour, minute, second), QTimeZone("Asia/Shanghai"))
                .toMSecsSinceEpoch()};
}

using Cells = QHash<QString, QString>;
/// A CSV of these rows by header name, every cell quoted.
inline NamedBytes madeFile(const QString& name, const QStringList& headers, const QList<Cells>& rows, bool gb = true)
{
    QString text;
    const auto line = [&](const QStringList& cells) {
        QStringList quoted;
        for (QString cell : cells)
            quoted.append(u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"');
        text += quoted.join(u',') + QStringLiteral("\r\n");
    };
    line(headers);
    for (const Cells& row : rows) {
        QStringList cells;
        for (const QString& header : headers)
            cells.append(row.value(header.trimmed()));
        line(cells);
    }
    QStringEncoder encoder("GB18030");
    return {name, gb ? QByteArray(encoder.encode(text)) : text.toUtf8()};
}

} // namespace kaibang::samples
