// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as the body of a delivery: an accepted event names its order and is read back alike from its own words.
#include "cloud_events.h"
#include "must.h"
#include "order_event_json.h"

#include <QJsonDocument>

using namespace kaibang;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray json(reinterpret_cast<const char*>(data + 1), static_cast<qsizetype>(size - 1));
    const auto form = data[0] % 2 == 0 ? CloudEventsForm::Single : CloudEventsForm::Batch;
    const auto reading = readCloudEvents(json, form, Instant{1'795'000'000'000});
    if (!reading)
        return 0;
    for (const OrderEvent& event : reading.value().batch.events) {
        KAIBANG_MUST(!event.source.isEmpty() && !event.orderId.isEmpty());
        const auto again = orderEventFromJson(QJsonDocument::fromJson(canonicalText(event)).object());
        KAIBANG_MUST(again.ok());
        KAIBANG_MUST(contentHash(again.value()) == contentHash(event));
    }
    return 0;
}
