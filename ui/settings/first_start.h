// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_part.h"

class QRadioButton;
class QStackedWidget;

namespace kaibang {

class CameraList;
class Compositor;
class HouseholdDesk;
class SoundBoard;
class UiSettings;

/// What the person chose at the first start. Language, look, camera and household are already stored by then.
struct FirstStartChoices
{
    enum class Stock { Empty, Sample, Import };
    enum class Next { OpenShow, Rehearse };
    Stock stock = Stock::Empty;
    Next next = Next::OpenShow;
    bool operator==(const FirstStartChoices&) const = default;
};

/// What the first start works with; borrowed, and outlives it.
struct FirstStartParts
{
    HouseholdDesk& household;
    UiSettings& settings;
    CameraList& cameras;
    Compositor& compositor;
    SoundBoard& sounds;
    Theme& theme;
};

/// The first start in five screens, each of which can be skipped: language, household, camera and sound with the
/// picture as it is and a sound to listen to, stock, rehearsal. Lives in the main window; no dialog.
class FirstStart : public PagePart
{
    Q_OBJECT

public:
    explicit FirstStart(const FirstStartParts& parts, QWidget* parent = nullptr);

Q_SIGNALS:
    void languageChosen(const QString& language);
    void sourceChosen();
    void finished(const kaibang::FirstStartChoices& choices);

protected:
    void retranslate() override;

private:
    QWidget* cameraScreen(const FirstStartParts& parts);
    QWidget* stockScreen();
    QWidget* rehearsalScreen();
    QRadioButton* option(const QString& name, const char* text);
    void goTo(int screen);
    void skip();
    void finish();

    UiSettings& m_settings;
    QStackedWidget* m_screens;
    QLabel* m_step;
    QRadioButton *m_sample, *m_import, *m_empty, *m_rehearse, *m_show;
    QPushButton *m_back, *m_skip, *m_next;
};

} // namespace kaibang
