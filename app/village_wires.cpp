// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "village_wires.h"

#include "ledger_faults.h"
#include "main_window.h"
#include "setup_page.h"
#include "village_desk.h"
#include "village_host.h"
#include "village_page.h"

namespace kaibang {

void wireVillage(VillageHost& host, PrintRoom& printing, Theme& theme, MainWindow& window)
{
    window.addPageLater(PageKind::Village, MainWindow::Making::WhenAsked, [&] {
        auto* page = new VillagePage(host, printing, theme);
        QObject::connect(page, &VillagePage::setupWanted, &window, [&window] {
            window.goTo(PageKind::Setup);
            window.pageAs<SetupPage>(PageKind::Setup).open(SetupPage::Section::Desk);
        });
        QObject::connect(page, &VillagePage::wanted, &window, [&window] { window.goTo(PageKind::Village); });
        return page;
    });
    auto* faults = new LedgerFaults(window);
    const auto show = [&host, &window, faults] {
        window.setVillageShown(host.isOn());
        if (VillageDesk* desk = host.desk())
            faults->watch(*desk);
    };
    QObject::connect(&host, &VillageHost::deskChanged, &window, show);
    show();
}

} // namespace kaibang
