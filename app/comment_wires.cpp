// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comment_wires.h"

#include "comment_desk.h"
#include "household_desk.h"
#include "main_window.h"
#include "show_runner.h"
#include "when_done.h"
#include "wording.h"

#include <memory>
#include <utility>

namespace kaibang {

void wireComments(HouseholdDesk& household, CommentDesk& comments, ShowRunner& runner, MainWindow& window)
{
    const auto once = std::make_shared<bool>(false);
    QObject::connect(&household, &HouseholdDesk::changed, &comments,
                     [&comments, once](const HouseholdSettings& settings) {
                         comments.setPort(settings.intakePort);
                         if (!std::exchange(*once, true))
                             comments.load();
                     });
    QObject::connect(&runner, &ShowRunner::started, &comments, [&comments] { comments.readRooms(); });
    QObject::connect(&comments, &CommentDesk::roomAsked, &window, [&comments, &window](const LiveRoom& room) {
        window.notices().show(Wording::roomQuestionText(room), Wording::roomAcceptText(), [&comments, &window, room] {
            whenDone(comments.decideRoom(room, RoomVerdict::Ours), &window, [&window](const Result<Done>& decided) {
                if (!decided)
                    window.notices().show(Wording::errorText(decided.error()));
            });
        });
    });
}

} // namespace kaibang
