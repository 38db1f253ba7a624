// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "order_event.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonObject>
#include <QList>

namespace kaibang {

/// What became of one CloudEvent of a delivery before the ledger sees it.
struct CloudEventReading
{
    QString id; ///< the envelope's id, "" where it has none
    bool accepted = false;
    bool isComment = false; ///< accepted ones are in the batch's comments, else in its events
    QString reason;         ///< why not, English, without buyer data
    QString source = {};    ///< the envelope's: who sends
};

struct CloudEventsReading
{
    OrderBatch batch;                ///< accepted events in order; a problem for each refused one
    QList<CloudEventReading> events; ///< every event of the delivery, in order
};

enum class CloudEventsForm { Single, Batch };

/// Reads CloudEvents 1.0 JSON (structured: one object, batch: a list of them) of type io.kaibang.order. The event's
/// data needs source, shop_id, order_id, placed_at, currency, payment and lines. The envelope's source and id together
/// become the delivery id; its time stands in for a missing source_updated_at.
/// Type io.kaibang.comment is a viewer's comment: its data needs source, name and text; message_id is optional and else
/// the envelope's source and id.
/// Invalid where the bytes are not such JSON at all; a refused event is not an Error but a reading with its reason.
Result<CloudEventsReading> readCloudEvents(QByteArrayView json, CloudEventsForm form, Instant observedAt);

/// The envelope of one order event, for the rehearsal crowd, exports and tests.
[[nodiscard]] QJsonObject toCloudEvent(const OrderEvent& event, const QString& envelopeSource, const QString& id,
                                       std::optional<Instant> time);

} // namespace kaibang
