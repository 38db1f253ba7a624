// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle_maker.h"

#include <QObject>
#include <functional>

namespace kaibang {

/// One press sends a day to the coordinator: closes it and writes the bundle into the folder that was chosen once, or
/// copies it as a file that a chat takes. Says what came of it. GUI thread.
class BundleSender : public QObject
{
    Q_OBJECT

public:
    /// `bundles` is borrowed and outlives the sender.
    explicit BundleSender(BundleMaker& bundles, QObject* parent = nullptr);

    /// Asks for a folder where none was chosen. Nothing while the one before is on its way.
    void send(BusinessDay day);
    void copy(BusinessDay day);
    /// Asks for the folder from now on; false when the person thought better of it.
    bool chooseFolder(const std::function<void(const QString& folder)>& then);

Q_SIGNALS:
    /// For the notice bar: one line and at most one action.
    void notice(const QString& text, const QString& actionText, const std::function<void()>& action);
    void folderChosen(const QString& folder);

private:
    void make(BusinessDay day, const std::function<void(const BundleOffer&)>& then);
    void giveOut(const BundleOffer& offer);
    void chooseFolderFor(const BundleOffer& offer);
    void write(const BundleOffer& offer, const QString& folder);
    void copyFile(const BundleOffer& offer, const QString& path);
    void tell(const QString& text);
    /// The end of one send, well or not.
    void finish() { m_isBusy = false; }

    BundleMaker& m_bundles;
    bool m_isBusy = false;
};

} // namespace kaibang
