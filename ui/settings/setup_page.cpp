// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup_page.h"

#include "air_section.h"
#include "backup_section.h"
#include "buyer_section.h"
#include "camera_section.h"
#include "claims_section.h"
#include "comments_section.h"
#include "desk_section.h"
#include "feeds_section.h"
#include "household_desk.h"
#include "household_section.h"
#include "icons.h"
#include "intake_section.h"
#include "keys_section.h"
#include "look_section.h"
#include "neighbour_section.h"
#include "piece_section.h"
#include "pin_section.h"
#include "print_section.h"
#include "problem_section.h"
#include "recording_section.h"
#include "role_gate.h"
#include "role_words.h"
#include "rules_section.h"
#include "shops_section.h"
#include "sound_section.h"
#include "stream_section.h"
#include "trail_section.h"
#include "village_section.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QStackedWidget>
#include <algorithm>
#include <array>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array sectionIcons{"household",   "appearance", "camera",  "picture",  "live",   "import",
                                  "shop",        "comment",    "feed-ok", "keyboard", "sound",  "piece",
                                  "claim",       "print",      "export",  "backup",   "lock",   "buyer",
                                  "nav-village", "info",       "history", "warning",  "record", "live"};

} // namespace

SetupPage::SetupPage(const SetupParts& parts, QWidget* parent)
    : PagePart(parts.theme, parent)
    , m_list(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_ways(new IntakeSection(parts.household, parts.intake, parts.theme, this))
    , m_household(parts.household)
    , m_gate(new RoleGate(parts.household, this))
    , m_shut(freeLabel(u"setupShut"_s, "claim"))
{
    setObjectName(u"setupPage"_s);
    m_list->setObjectName(u"setupSections"_s);
    auto* look = new LookSection(parts.settings, parts.theme, this);
    auto* camera = new CameraSection(parts.settings, parts.cameras, parts.theme, this);
    auto* air = new AirSection(parts.settings, parts.theme, this);
    auto* copies = new BackupSection(parts.backups, parts.theme, this);
    add(new HouseholdSection(parts.household, parts.theme, this));
    add(look, {});
    add(camera);
    add(air);
    add(new NeighbourSection(parts.neighbours, parts.theme, this));
    add(m_ways);
    add(new ShopsSection(parts.shops, parts.clock, parts.theme, this), Act::Keys);
    add(new CommentsSection(parts.comments, parts.clock, parts.theme, this));
    add(new FeedsSection(parts.intake, parts.clock, parts.theme, this), {});
    add(new KeysSection(parts.keys, parts.theme, this), Act::Keys);
    add(new SoundSection(parts.settings, parts.sounds, parts.speaker, parts.theme, this));
    add(new PieceSection(parts.pieces, parts.household, parts.theme, this));
    add(new ClaimsSection(parts.claims, parts.theme, this));
    add(new PrintSection(parts.settings, parts.printing, parts.theme, this));
    add(new VillageSection(parts.bundles, parts.household, parts.theme, this), Act::Exports);
    add(copies, Act::Restore);
    add(new PinSection(parts.household, parts.theme, this), Act::Roles);
    add(new BuyerSection(parts.buyers, parts.household, parts.theme, this));
    add(new DeskSection(parts.villageHost, parts.theme, this));
    add(new RulesSection(parts.theme, this), {});
    auto* trail = new TrailSection(parts.household, parts.theme, this);
    add(trail, {});
    add(new ProblemSection(parts.problems, parts.theme, this), {});
    if (parts.recordings)
        add(new RecordingSection(*parts.recordings, parts.theme, this));
    if (parts.streams)
        add(new StreamSection(*parts.streams, parts.theme, this));
    QVBoxLayout* listColumn = nullptr;
    auto* listCard = card(&listColumn);
    listColumn->addWidget(m_list);
    QVBoxLayout* stackColumn = nullptr;
    auto* stackCard = card(&stackColumn);
    stackColumn->setContentsMargins(1, 1, 1, 1);
    m_shut->setContentsMargins(tokens().padding, tokens().gap, tokens().padding, 0);
    m_shut->hide();
    stackColumn->addWidget(m_shut);
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
        showShut();
        m_sections.at(index)->refresh();
    });
    connect(&m_household, &HouseholdDesk::changed, this, &SetupPage::showShut);
    connect(look, &LookSection::languageChosen, this, &SetupPage::languageChosen);
    connect(camera, &CameraSection::sourceChosen, this, &SetupPage::sourceChosen);
    connect(air, &AirSection::airChanged, this, &SetupPage::airChanged);
    connect(air, &AirSection::editRequested, this, &SetupPage::overlayEditRequested);
    connect(m_ways, &IntakeSection::secretMade, this, &SetupPage::intakeSecretMade);
    connect(copies, &BackupSection::restoreRequested, this, &SetupPage::restoreRequested);
    connect(trail, &TrailSection::exportRequested, this, &SetupPage::reportRequested);
}

void SetupPage::add(SetupSection* section, std::optional<Act> act)
{
    m_acts.append(act);
    if (act)
        m_gate->guard(section, *act);
    m_sections.append(section);
    m_stack->addWidget(scrolled(section));
    m_list->addItem(QString());
    follow(section);
}

void SetupPage::showShut()
{
    const auto act = m_acts.value(m_list->currentRow());
    const bool isShut = act && !m_household.current().may(*act);
    m_shut->setVisible(isShut);
    if (isShut)
        m_shut->setText(RoleWords::refusal(*act));
}

void SetupPage::sayNoKeychain()
{
    m_ways->sayNoKeychain();
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
    const QString names[]{tr("Household"),
                          tr("Language and look"),
                          tr("Camera"),
                          tr("On the picture"),
                          tr("OBS and others"),
                          tr("Ways in"),
                          tr("Online shops"),
                          tr("Comments"),
                          tr("Feed health"),
                          tr("Keys and pedals"),
                          tr("Sounds"),
                          tr("One-off pieces"),
                          tr("Claims"),
                          tr("Printing"),
                          tr("Village"),
                          tr("Backups"),
                          tr("Roles and PINs"),
                          tr("Buyers"),
                          tr("Village desk"),
                          tr("Rule cards"),
                          tr("Trail"),
                          tr("Report a problem"),
                          tr("Sound and recording"),
                          tr("Go live")};
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setText(names[i]);
    m_list->setAccessibleName(tr("Sections of Setup"));
    showShut();
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
