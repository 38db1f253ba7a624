// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle_keyring.h"
#include "bundle_maker.h"
#include "bundle_sender.h"

namespace kaibang {

class NoticeBar;
class ReviewPage;

/// What the household sends the village with, and its wires. GUI thread.
class BundleWires
{
public:
    BundleWires(StoreThread& store, const Clock& clock, const QString& folder, SecretKeeper& secrets);

    [[nodiscard]] BundleMaker& maker() { return m_bundles; }
    /// One key on the review of a show sends its day; what came of it stands in the notice bar.
    void follow(ReviewPage& review, NoticeBar& notices);

private:
    BundleMaker m_bundles;
    BundleKeyring m_keyring;
    BundleSender m_sender;
};

} // namespace kaibang
