// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle_sender.h"

#include "bundle_words.h"
#include "when_done.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QMimeData>
#include <QUrl>
#include <utility>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

BundleSender::BundleSender(BundleMaker& bundles, QObject* parent)
    : QObject(parent)
    , m_bundles(bundles)
{}

void BundleSender::tell(const QString& text)
{
    Q_EMIT notice(text, {}, {});
}

void BundleSender::make(BusinessDay day, const std::function<void(const BundleOffer&)>& then)
{
    if (std::exchange(m_isBusy, true))
        return;
    whenDone(m_bundles.make(day), this, [this, then](const Result<BundleOffer>& offer) {
        if (offer) {
            then(offer.value());
            return;
        }
        finish();
        tell(BundleWords::errorText(offer.error()));
    });
}

void BundleSender::send(BusinessDay day)
{
    make(day, [this](const BundleOffer& offer) { giveOut(offer); });
}

void BundleSender::giveOut(const BundleOffer& offer)
{
    whenDone(m_bundles.sendFolder(), this, [this, offer](const Result<QString>& folder) {
        if (folder && !folder.value().isEmpty()) {
            write(offer, folder.value());
            return;
        }
        finish();
        chooseFolderFor(offer);
    });
}

void BundleSender::chooseFolderFor(const BundleOffer& offer)
{
    if (!chooseFolder([this, offer](const QString& chosen) { write(offer, chosen); }))
        tell(tr("No folder was chosen. What was closed is kept; send it again at any time."));
}

bool BundleSender::chooseFolder(const std::function<void(const QString& folder)>& then)
{
    const QString chosen = QFileDialog::getExistingDirectory(
        QApplication::activeWindow(), tr("Where do bundles go? A folder that you share, or a USB stick"));
    if (chosen.isEmpty())
        return false;
    whenDone(m_bundles.setSendFolder(chosen), this, [this, chosen, then](const Result<Done>& kept) {
        if (!kept) {
            tell(BundleWords::errorText(kept.error()));
            return;
        }
        Q_EMIT folderChosen(chosen);
        then(chosen);
    });
    return true;
}

void BundleSender::write(const BundleOffer& offer, const QString& folder)
{
    whenDone(m_bundles.write(offer, folder), this, [this, offer](const Result<QString>& path) {
        finish();
        if (path) {
            Q_EMIT notice(BundleWords::writtenText(offer.told, offer.fileName), tr("Copy for a chat"),
                          [this, offer, file = path.value()] { copyFile(offer, file); });
        } else {
            Q_EMIT notice(BundleWords::errorText(path.error()), tr("Choose a folder…"),
                          [this, offer] { chooseFolderFor(offer); });
        }
    });
}

void BundleSender::copy(BusinessDay day)
{
    make(day, [this](const BundleOffer& offer) {
        whenDone(m_bundles.writeOwn(offer), this, [this, offer](const Result<QString>& path) {
            finish();
            if (path)
                copyFile(offer, path.value());
            else
                tell(BundleWords::errorText(path.error()));
        });
    });
}

void BundleSender::copyFile(const BundleOffer& offer, const QString& path)
{
    const QUrl url = QUrl::fromLocalFile(path);
    auto* file = new QMimeData; // the clipboard's
    file->setUrls({url});
    file->setData(u"x-special/gnome-copied-files"_s, "copy\n" + url.toEncoded()); // what file managers paste
    QGuiApplication::clipboard()->setMimeData(file);
    tell(BundleWords::copiedText(offer.told));
}

} // namespace kaibang
