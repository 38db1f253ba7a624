// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "first_start.h"

#include "camera_section.h"
#include "household_section.h"
#include "look_section.h"
#include "preview_widget.h"
#include "sound_check.h"
#include "ui_settings.h"

#include <QButtonGroup>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int widestControls = 20;
constexpr int pictureControls = 9; ///< the preview's width

} // namespace

FirstStart::FirstStart(const FirstStartParts& parts, QWidget* parent)
    : PagePart(parts.theme, parent)
    , m_settings(parts.settings)
    , m_screens(new QStackedWidget(this))
    , m_step(freeLabel(u"firstStartStep"_s, "muted"))
    , m_sample(option(u"sampleStock"_s, QT_TR_NOOP("Sample pearls and crafts, to look around")))
    , m_import(option(u"importStock"_s, QT_TR_NOOP("Import my catalogue from a file")))
    , m_empty(option(u"emptyStock"_s, QT_TR_NOOP("Start empty")))
    , m_rehearse(option(u"startRehearsal"_s, QT_TR_NOOP("Rehearse now with pretend buyers")))
    , m_show(option(u"startShow"_s, QT_TR_NOOP("Go to my first show")))
    , m_back(button(u"firstStartBack"_s, QT_TR_NOOP("Back"), u"undo"_s))
    , m_skip(button(u"firstStartSkip"_s, QT_TR_NOOP("Skip")))
    , m_next(button(u"firstStartNext"_s, QT_TR_NOOP("Continue"), u"next"_s, "primary"))
{
    setObjectName(u"firstStart"_s);
    auto* look = new LookSection(parts.settings, parts.theme, this);
    auto* family = new HouseholdSection(parts.household, parts.theme, this);
    for (QWidget* screen :
         std::initializer_list<QWidget*>{look, family, cameraScreen(parts), stockScreen(), rehearsalScreen()})
        m_screens->addWidget(screen);
    family->refresh();
    for (PagePart* part : std::initializer_list<PagePart*>{look, family})
        follow(part);
    QVBoxLayout* column = nullptr;
    auto* box = card(&column);
    box->setMaximumWidth(tokens().controlHeight * widestControls);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(tokens().gap);
    bar->setContentsMargins(tokens().padding, 0, tokens().padding, tokens().padding); // as the screens above
    bar->addWidget(m_back);
    bar->addStretch();
    bar->addWidget(m_skip);
    bar->addWidget(m_next);
    m_step->setContentsMargins(tokens().padding, tokens().padding, 0, 0); // as the screens below
    column->addWidget(m_step);
    column->addWidget(m_screens, 1);
    column->addLayout(bar);
    auto* row = new QHBoxLayout(this);
    spaced(row, tokens().padding);
    row->addStretch();
    row->addWidget(box, 10);
    row->addStretch();
    connect(look, &LookSection::languageChosen, this, &FirstStart::languageChosen);
    connect(family, &HouseholdSection::saved, this, [this] { goTo(2); });
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(m_screens->currentIndex() - 1); });
    connect(m_skip, &QPushButton::clicked, this, &FirstStart::skip);
    connect(m_next, &QPushButton::clicked, this, [this, family] {
        if (m_screens->currentWidget() == family)
            family->save();
        else
            goTo(m_screens->currentIndex() + 1);
    });
}

QRadioButton* FirstStart::option(const QString& name, const char* text)
{
    auto* made = new QRadioButton(this);
    made->setObjectName(name);
    say(made, text);
    return made;
}

QWidget* FirstStart::cameraScreen(const FirstStartParts& parts)
{
    auto* camera = new CameraSection(parts.settings, parts.cameras, parts.theme, this);
    auto* picture = new PreviewWidget(parts.compositor, this);
    auto* sound = new SoundCheck(parts.settings, parts.sounds, parts.theme, this);
    picture->setObjectName(u"firstStartPicture"_s);
    picture->setMinimumWidth(tokens().controlHeight * pictureControls);
    picture->setFixedHeight(picture->heightForWidth(picture->minimumWidth()));
    sound->setContentsMargins(tokens().padding, 0, tokens().padding, 0); // as the section above
    follow(camera);
    connect(camera, &CameraSection::sourceChosen, this, &FirstStart::sourceChosen);
    auto* screen = new QWidget(this);
    auto* upper = new QHBoxLayout;
    spaced(upper);
    upper->addWidget(camera, 1);
    auto* beside = new QVBoxLayout;
    spaced(beside, tokens().padding);
    beside->addWidget(picture);
    beside->addStretch(1);
    upper->addLayout(beside, 1);
    auto* column = new QVBoxLayout(screen);
    spaced(column);
    column->addLayout(upper);
    column->addWidget(sound);
    column->addStretch(1);
    return screen;
}

QWidget* FirstStart::stockScreen()
{
    auto* screen = new QWidget(this);
    auto* column = new QVBoxLayout(screen);
    spaced(column, tokens().padding);
    column->addWidget(label(QT_TR_NOOP("What do you sell?"), "heading"));
    column->addWidget(label(QT_TR_NOOP("You can change everything later on the Stock page."), "muted"));
    for (QWidget* each : {m_sample, m_import, m_empty})
        column->addWidget(each);
    column->addStretch();
    m_sample->setChecked(true);
    return screen;
}

QWidget* FirstStart::rehearsalScreen()
{
    auto* screen = new QWidget(this);
    auto* column = new QVBoxLayout(screen);
    spaced(column, tokens().padding);
    column->addWidget(label(QT_TR_NOOP("Ready"), "heading"));
    column->addWidget(label(QT_TR_NOOP("A rehearsal has its own ledger: pretend orders never touch yours."), "muted"));
    for (QWidget* each : {m_rehearse, m_show})
        column->addWidget(each);
    column->addStretch();
    m_rehearse->setChecked(true);
    return screen;
}

void FirstStart::retranslate()
{
    const int index = m_screens->currentIndex();
    const bool last = index == m_screens->count() - 1;
    m_step->setText(tr("Step %1 of %2").arg(index + 1).arg(m_screens->count()));
    m_back->setVisible(index > 0);
    m_next->setText(last ? tr("Start") : tr("Continue"));
}

void FirstStart::goTo(int screen)
{
    if (screen < m_screens->count()) {
        m_screens->setCurrentIndex(screen);
        retranslate();
        return;
    }
    m_settings.setFirstStartDone(true);
    finish();
}

void FirstStart::skip()
{
    // Skipping a question answers it with "nothing".
    const int index = m_screens->currentIndex();
    if (index == m_screens->indexOf(m_empty->parentWidget()))
        m_empty->setChecked(true);
    if (index == m_screens->indexOf(m_show->parentWidget()))
        m_show->setChecked(true);
    goTo(index + 1);
}

void FirstStart::finish()
{
    FirstStartChoices choices;
    choices.stock = m_sample->isChecked()   ? FirstStartChoices::Stock::Sample
                    : m_import->isChecked() ? FirstStartChoices::Stock::Import
                                            : FirstStartChoices::Stock::Empty;
    choices.next = m_rehearse->isChecked() ? FirstStartChoices::Next::Rehearse : FirstStartChoices::Next::OpenShow;
    Q_EMIT finished(choices);
}

} // namespace kaibang
