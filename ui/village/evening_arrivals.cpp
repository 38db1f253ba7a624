// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How bundles come into the evening, by hand and by themselves, and what of them still waits for a person.
#include "bundles_pane.h"
#include "evening_page.h"
#include "ui_settings.h"
#include "wording.h"

#include <QFileDialog>
#include <QPushButton>

namespace kaibang {

void EveningPage::bringIn(const QStringList& paths)
{
    if (!desk() || paths.isEmpty())
        return;
    openSide(OfBundles);
    m_bundles->bringIn(paths);
}

void EveningPage::showBundles()
{
    openSide(OfBundles);
}

void EveningPage::bringInQuietly(const QStringList& paths)
{
    if (desk())
        m_bundles->bringIn(paths, BundlesPane::Coming::ByItself);
}

void EveningPage::chooseFiles()
{
    bringIn(QFileDialog::getOpenFileNames(this, tr("Bring bundles in"), m_settings.villageInbox(),
                                          tr("Bundles (*.kbday);;All files (*)")));
}

void EveningPage::chooseFolder()
{
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Bring a folder of bundles in"), m_settings.villageInbox());
    if (!folder.isEmpty())
        bringIn({folder});
}

void EveningPage::showArrivals()
{
    const qsizetype toLookAt = m_bundles->toLookAt();
    m_arrivalsButton->setText(tr("Bundles to look at: %1").arg(Wording::count(toLookAt)));
    m_arrivalsButton->setVisible(toLookAt > 0);
    m_putOffButton->setText(tr("Take in the waiting files: %1").arg(Wording::count(m_putOff)));
    m_putOffButton->setVisible(m_putOff > 0);
}

void EveningPage::setPutOff(qsizetype files)
{
    m_putOff = files;
    showArrivals();
}

} // namespace kaibang
