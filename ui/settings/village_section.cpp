// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "village_section.h"

#include "bundle_sender.h"
#include "bundle_words.h"
#include "household_desk.h"
#include "qr_view.h"

#include <QClipboard>
#include <QDateEdit>
#include <QFrame>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

VillageSection::VillageSection(BundleMaker& bundles, HouseholdDesk& household, Theme& theme, QWidget* parent)
    : SetupSection(theme, parent)
    , m_bundles(bundles)
    , m_household(household)
    , m_sender(new BundleSender(bundles, this))
    , m_state(freeLabel(u"villageState"_s, "claim"))
    , m_code(freeLabel(u"villageCode"_s, "heading"))
    , m_phone(freeLabel(u"villagePhone"_s))
    , m_empty(label(QT_TR_NOOP("No bundle yet. After a show one key sends its day."), "muted"))
    , m_picture(new QrView(this))
    , m_enrolment(buildEnrolment())
    , m_folder(field(u"bundleFolder"_s, QT_TR_NOOP("asked for with the first bundle")))
    , m_day(new QDateEdit(this))
    , m_send(button(u"closeDayButton"_s, QT_TR_NOOP("Close the day and send it"), u"export"_s, "primary"))
    , m_copy(button(u"copyDayButton"_s, QT_TR_NOOP("Copy it for a chat"), u"copy"_s))
    , m_list(new QListWidget(this))
{
    m_list->setObjectName(u"bundlesView"_s);
    m_list->setWordWrap(true);
    m_empty->setObjectName(u"bundlesEmpty"_s);
    head(QT_TR_NOOP("Village"),
         QT_TR_NOOP("The coordinator gets each day as one signed file: what was sold, opened, paid and given back, and "
                    "how complete that is. No buyer is in it. Earlier days that have changed are told again with it."));
    column()->addWidget(m_state);
    column()->addWidget(m_enrolment);
    addSending();
    column()->addWidget(label(QT_TR_NOOP("Bundles so far"), "title"));
    column()->addWidget(m_empty);
    column()->addWidget(m_list, 1);
    column()->addStretch(); // for what stands above it while there is no list
    connect(m_sender, &BundleSender::notice, this, &VillageSection::notice);
    connect(m_sender, &BundleSender::folderChosen, m_folder, &QLineEdit::setText);
    connect(&m_bundles, &BundleMaker::keyChanged, this, &VillageSection::showState);
    connect(&m_bundles, &BundleMaker::changed, this, &VillageSection::showList);
    connect(&m_household, &HouseholdDesk::changed, this, [this] {
        if (isVisible())
            refresh(); // the name is part of what the coordinator gets
    });
}

QWidget* VillageSection::buildEnrolment()
{
    QVBoxLayout* inside = nullptr;
    auto* box = card(&inside);
    auto* copyText = button(u"copyEnrolmentButton"_s, QT_TR_NOOP("Copy as text for a chat"), u"copy"_s);
    m_picture->setObjectName(u"villagePicture"_s);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* words = new QVBoxLayout;
    spaced(words);
    words->addWidget(label(QT_TR_NOOP("Once: let the coordinator know you"), "title"));
    words->addWidget(
        label(QT_TR_NOOP("She photographs the picture, or you read the code out, or you send the text."), "muted"));
    words->addWidget(m_code);
    words->addWidget(m_phone);
    words->addStretch();
    auto* row = new QHBoxLayout;
    spaced(row);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    inside->addLayout(row);
    auto* below = new QHBoxLayout;
    spaced(below);
    below->addWidget(copyText);
    below->addStretch();
    inside->addLayout(below);
    connect(copyText, &QPushButton::clicked, this, [this] {
        if (!m_told)
            return;
        QGuiApplication::clipboard()->setText(m_told->text());
        tell(tr("The text was copied. Paste it into the chat with the coordinator."));
    });
    return box;
}

void VillageSection::addSending()
{
    m_folder->setReadOnly(true);
    auto* choose = button(u"bundleFolderButton"_s, QT_TR_NOOP("Choose…"), u"folder"_s);
    auto* place = new QHBoxLayout;
    spaced(place);
    place->addWidget(labelled(QT_TR_NOOP("Bundles go to"), m_folder), 1);
    place->addWidget(choose, 0, Qt::AlignBottom);
    column()->addLayout(place);
    m_day->setObjectName(u"bundleDay"_s);
    m_day->setCalendarPopup(true);
    column()->addWidget(labelled(QT_TR_NOOP("Day"), m_day));
    buttons({m_send, m_copy});
    connect(choose, &QPushButton::clicked, this, [this] { m_sender->chooseFolder([](const QString&) {}); });
    connect(m_send, &QPushButton::clicked, this, [this] { m_sender->send(day()); });
    connect(m_copy, &QPushButton::clicked, this, [this] { m_sender->copy(day()); });
}

BusinessDay VillageSection::day() const
{
    return BusinessDay::fromDate(m_day->date());
}

void VillageSection::retranslate()
{
    m_list->setAccessibleName(tr("Bundles so far"));
    m_picture->setAccessibleName(tr("Picture of the code for the coordinator's camera"));
    showState();
    showList();
}

void VillageSection::refresh()
{
    const QDate today = m_household.today().date();
    if (m_day->maximumDate() != today) { // the first look, or another day has begun
        m_day->setMaximumDate(today);
        m_day->setDate(today);
    }
    whenDone(m_bundles.enrolment(), this, [this](const Result<Enrolment>& told) {
        m_told = told ? std::optional(told.value()) : std::nullopt;
        showState();
    });
    await(m_bundles.sendFolder(), [this](const QString& folder) { m_folder->setText(folder); });
    showList();
}

void VillageSection::showState()
{
    const BundleMaker::KeyState state = m_bundles.keyState();
    const bool isPractice = state == BundleMaker::KeyState::Rehearsal;
    const bool isShut = state == BundleMaker::KeyState::NoKeychain;
    m_state->setVisible(isPractice || isShut);
    m_state->setText(isPractice ? tr("This is practice. Nothing of it goes to the village.")
                                : tr("The key that signs your bundles belongs into the system's keychain, and there is "
                                     "none that opens. Unlock or install one, then open this section again."));
    m_enrolment->setVisible(m_told.has_value());
    m_send->setEnabled(m_told.has_value());
    m_copy->setEnabled(m_told.has_value());
    if (!m_told)
        return;
    m_code->setText(m_told->code());
    m_phone->setText(BundleWords::phoneText(*m_told));
    m_picture->setText(m_told->text());
}

void VillageSection::showList()
{
    await(m_bundles.made(), [this](const QList<ToldBundle>& made) {
        m_made = made;
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const ToldBundle& told : std::as_const(m_made))
            m_list->addItem(BundleWords::lineText(told, zone()));
        m_empty->setVisible(m_made.isEmpty());
        m_list->setVisible(!m_made.isEmpty());
    });
}

} // namespace kaibang
