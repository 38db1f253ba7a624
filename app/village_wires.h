// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle_keyring.h"
#include "bundle_maker.h"
#include "bundle_sender.h"

namespace kaibang {

class NoticeBar;
class ReviewPage;

/// What the household's side of the village is made of, and its wires. GUI thread.
class VillageWires
{
public:
    VillageWires(StoreThread& store, const Clock& clock, const QString& folder, SecretKeeper& secrets);

    [[nodiscard]] BundleMaker& bundles() { return m_bundles; }
    /// One key on the review of a show sends its day; what came of it stands in the notice bar.
    void follow(ReviewPage& review, NoticeBar& notices);

private:
    BundleMaker m_bundles;
    BundleKeyring m_keyring;
    BundleSender m_sender;
};

} // namespace kaibang
