// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "first_run.h"

#include "first_start.h"
#include "main_window.h"
#include "ui_settings.h"

#include <QCoreApplication>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

void openFirstStart(MainWindow& window, FirstStart* page, UiSettings& settings, const FirstRunSteps& steps)
{
    QObject::connect(
        page, &FirstStart::finished, &window, [&window, &settings, steps](const FirstStartChoices& choices) {
            settings.setFirstStartDone(true);
            window.leaveAlone();
            if (choices.stock == FirstStartChoices::Stock::Sample)
                steps.fillSample();
            window.goTo(choices.stock == FirstStartChoices::Stock::Import ? PageKind::Stock : PageKind::Show);
            if (choices.next != FirstStartChoices::Next::Rehearse)
                return;
            QStringList arguments{u"--demo"_s};
            if (!settings.language().isEmpty())
                arguments += {u"--lang"_s, settings.language()};
            if (!steps.startAgain(arguments))
                window.notices().show(QCoreApplication::translate(
                    "kaibang::FirstStart", "The rehearsal could not be started. Start it as: kaibang --demo"));
        });
    window.showAlone(page);
}

} // namespace kaibang
