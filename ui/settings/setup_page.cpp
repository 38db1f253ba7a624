// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup_page.h"

#include "backup_section.h"
#include "buyer_section.h"
#include "camera_section.h"
#include "household_section.h"
#include "icons.h"
#include "intake_section.h"
#include "look_section.h"
#include "pin_section.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>
#include <algorithm>
#include <array>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array sectionIcons{"household", "appearance", "camera", "import", "backup", "lock", "buyer"};

} // namespace

SetupPage::SetupPage(HouseholdDesk& household, BuyerDesk& buyers, IntakeSchedule& intake, BackupKeeper& backups,
                     UiSettings& settings, CameraList& cameras, Theme& theme, QWidget* parent)
    : PagePart(theme, parent)
    , m_list(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"setupPage"_s);
    m_list->setObjectName(u"setupSections"_s);
    auto* look = new LookSection(settings, theme, this);
    auto* camera = new CameraSection(settings, cameras, theme, this);
    auto* ways = new IntakeSection(household, intake, theme, this);
    auto* copies = new BackupSection(backups, theme, this);
    add(new HouseholdSection(household, theme, this));
    add(look);
    add(camera);
    add(ways);
    add(copies);
    add(new PinSection(household, theme, this));
    add(new BuyerSection(buyers, household, theme, this));
    QVBoxLayout* listColumn = nullptr;
    auto* listCard = card(&listColumn);
    listColumn->addWidget(m_list);
    QVBoxLayout* stackColumn = nullptr;
    auto* stackCard = card(&stackColumn);
    stackColumn->setContentsMargins(1, 1, 1, 1);
    stackColumn->addWidget(m_stack);
    auto* row = new QHBoxLayout(this);
    spaced(row, tokens().padding);
    row->setSpacing(tokens().padding);
    row->addWidget(listCard, 1);
    row->addWidget(stackCard, 4);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int index) {
        if (index < 0)
            return;
        m_stack->setCurrentIndex(index);
        m_sections.at(index)->refresh();
    });
    connect(look, &LookSection::languageChosen, this, &SetupPage::languageChosen);
    connect(camera, &CameraSection::sourceChosen, this, &SetupPage::sourceChosen);
    connect(ways, &IntakeSection::secretMade, this, &SetupPage::intakeSecretMade);
    connect(copies, &BackupSection::restoreRequested, this, &SetupPage::restoreRequested);
}

void SetupPage::add(SetupSection* section)
{
    m_sections.append(section);
    m_stack->addWidget(scrolled(section));
    m_list->addItem(QString());
    follow(section);
}

void SetupPage::open(Section section)
{
    m_list->setCurrentRow(static_cast<int>(section));
}

void SetupPage::showEvent(QShowEvent* event)
{
    PagePart::showEvent(event);
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    else
        m_sections.at(m_list->currentRow())->refresh();
}

void SetupPage::retranslate()
{
    const QString names[]{
        tr("Household"), tr("Language and look"), tr("Camera"), tr("Ways in"), tr("Backups"), tr("PIN"), tr("Buyers")};
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setText(names[i]);
    m_list->setAccessibleName(tr("Sections of Setup"));
}

void SetupPage::restyle()
{
    m_list->setIconSize({tokens().iconSize, tokens().iconSize});
    for (int i = 0; i < m_list->count(); ++i) {
        m_list->item(i)->setIcon(
            themedIcon(QString::fromLatin1(sectionIcons.at(static_cast<size_t>(i))), tokens().text));
        m_list->item(i)->setSizeHint({0, tokens().rowHeight});
    }
}

} // namespace kaibang
