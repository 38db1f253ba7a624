// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "opening.h"
#include "result.h"

#include <QFuture>
#include <QObject>

namespace kaibang {

class StoreThread;

/// A card with what openings of its product have found so far.
struct DisclosureState
{
    std::optional<Disclosure> card;
    OpeningTotals soFar;
    bool operator==(const DisclosureState&) const = default;
};

/// The disclosure cards of opening products. GUI thread; answers come by futures after they are on disk.
class DisclosureDesk : public QObject
{
    Q_OBJECT

public:
    explicit DisclosureDesk(StoreThread& store, QObject* parent = nullptr);
    /// Waits for what it has asked the store.
    ~DisclosureDesk() override;

    QFuture<Result<DisclosureState>> read(const Uid& product);
    /// Adds a version; versions that were saved are never changed. Invalid while something is missing on it.
    QFuture<Result<Disclosure>> save(const Disclosure& card);
    /// Opening products that have a card.
    QFuture<Result<QList<Uid>>> disclosed();

Q_SIGNALS:
    void saved(const kaibang::Disclosure& card);

private:
    StoreThread& m_store;
};

} // namespace kaibang
