// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stream_wires.h"

#include "main_window.h"
#include "setup_page.h"
#include "status_strip.h"

#include <utility>

namespace kaibang {

StreamWires::StreamWires(AirStudio& studio, ShowRunner& runner, HouseholdDesk& household, SoundBoard& sounds,
                         UiSettings& settings, SecretAccess secrets, const Clock& clock)
    : book(settings, std::move(secrets))
    , room(StreamParts{studio, book, runner, household, sounds, clock, {}, {}})
{}

void StreamWires::follow(MainWindow& window)
{
    book.load();
    window.setCloseGuard([this] { return room.mayClose(); });
    QObject::connect(&room, &StreamRoom::notice, &window,
                     [&window](const QString& text, const QString& actionText, const std::function<void()>& action) {
                         window.notices().show(text, actionText, action);
                     });
    QObject::connect(&room, &StreamRoom::signChanged, &window, [&window](const StreamSign& sign) {
        std::optional<StatusStrip::Streams> streams;
        if (sign.isOnAir)
            streams = {sign.onAirSeconds, sign.live, int(sign.targets.size())};
        window.strip().setStreams(streams);
    });
    QObject::connect(&room, &StreamRoom::setupWanted, &window, [&window] {
        window.goTo(PageKind::Setup);
        window.pageAs<SetupPage>(PageKind::Setup).open(SetupPage::Section::Streams);
    });
}

} // namespace kaibang
