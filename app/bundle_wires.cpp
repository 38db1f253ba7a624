// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle_wires.h"

#include "notice_bar.h"
#include "review_page.h"

namespace kaibang {

BundleWires::BundleWires(StoreThread& store, const Clock& clock, const QString& folder, SecretKeeper& secrets)
    : m_bundles(store, clock, folder + QStringLiteral("/bundles"))
    , m_keyring(secrets, m_bundles)
    , m_sender(m_bundles)
{}

void BundleWires::follow(ReviewPage& review, NoticeBar& notices)
{
    QObject::connect(&review, &ReviewPage::bundleWanted, &m_sender, &BundleSender::send);
    QObject::connect(&review, &ReviewPage::bundleCopyWanted, &m_sender, &BundleSender::copy);
    QObject::connect(&m_sender, &BundleSender::notice, &notices,
                     [&notices](const QString& text, const QString& actionText, const std::function<void()>& action) {
                         notices.show(text, actionText, action);
                     });
}

} // namespace kaibang
