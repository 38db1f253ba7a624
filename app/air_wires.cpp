// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "air_wires.h"

#include "household_desk.h"
#include "main_window.h"
#include "orders_page.h"
#include "recording_length.h"
#include "setup_page.h"
#include "status_strip.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace kaibang {

namespace {

// Large files belong where people look for films; a rehearsal's stay with the rehearsal.
QString recordingFolder(const HouseholdDesk& household, const QString& ledgerFolder)
{
    const QString films = QStandardPaths::writableLocation(QStandardPaths::MoviesLocation);
    return household.current().isRehearsal || films.isEmpty() ? ledgerFolder + QStringLiteral("/recordings")
                                                              : films + QStringLiteral("/Kaibang");
}

RecordingFile lookAt(const QString& path)
{
    const auto length = recordingLengthMs(path);
    return {length.has_value(), length.value_or(0), QFileInfo(path).size()};
}

} // namespace

AirWires::AirWires(StoreThread& store, Compositor& compositor, StockRoom& stock, ShowRunner& runner, OrderDesk& orders,
                   ClaimTray& claims, OpeningTable& openings, HouseholdDesk& household, UiSettings& settings,
                   const Clock& clock, const QString& ledgerFolder)
    : studio(compositor, sound)
    , names(stock)
    , log(store, runner, orders, claims, openings, clock, RecordingRoom::voice(studio, names))
    , shelf(store)
    , room({studio, log, shelf, names, runner, openings, household, settings, clock,
            [&household, ledgerFolder] { return recordingFolder(household, ledgerFolder); }})
{}

void AirWires::follow(MainWindow& window)
{
    QObject::connect(&room, &RecordingRoom::notice, &window,
                     [&window](const QString& text, const QString& actionText, const std::function<void()>& action) {
                         window.notices().show(text, actionText, action);
                     });
    // Of the strip and not of the window: panes that hide while the window goes still tell of the microphone.
    QObject::connect(&room, &RecordingRoom::signChanged, &window.strip(),
                     [strip = &window.strip()](const RecordingSign& sign) {
                         const bool runs = sign.state != RecordingState::Idle;
                         strip->setRecording(runs ? std::optional(sign.figures.lengthMs) : std::nullopt,
                                             sign.minutesLeft, sign.isMuted);
                     });
    QObject::connect(&room, &RecordingRoom::listWanted, &window, [&window] {
        window.goTo(PageKind::Orders);
        window.pageAs<OrdersPage>(PageKind::Orders).openRecordings();
    });
    QObject::connect(&room, &RecordingRoom::setupWanted, &window, [&window] {
        window.goTo(PageKind::Setup);
        window.pageAs<SetupPage>(PageKind::Setup).open(SetupPage::Section::Recording);
    });
}

void AirWires::settle()
{
    names.load();
    shelf.settle(lookAt);
    room.settleClips();
}

} // namespace kaibang
