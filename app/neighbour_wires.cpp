// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "neighbour_wires.h"

#include "household_desk.h"
#include "main_window.h"
#include "neighbour_host.h"
#include "setup_page.h"
#include "show_page.h"

namespace kaibang {

void wireNeighbours(HouseholdDesk& household, NeighbourHost& neighbours, ShowPage& page, MainWindow& window)
{
    page.setNeighbour(neighbours);
    QObject::connect(&household, &HouseholdDesk::changed, &neighbours,
                     [&neighbours](const HouseholdSettings& settings) {
                         if (!settings.isRehearsal)
                             neighbours.begin();
                     });
    QObject::connect(&page, &ShowPage::neighbourSetupWanted, &window, [&window] {
        window.goTo(PageKind::Setup);
        window.pageAs<SetupPage>(PageKind::Setup).open(SetupPage::Section::Neighbours);
    });
}

} // namespace kaibang
