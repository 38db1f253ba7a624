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
#include <QScrollBar>
#include <QStackedWidget>
#include <algorithm>
#include <iterator>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

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
    addSections(parts);
    layOut();
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int index) {
        if (index < 0)
            return;
        m_stack->setCurrentIndex(index);
        showShut();
        m_entries.at(index).section->refresh();
    });
    connect(&m_household, &HouseholdDesk::changed, this, &SetupPage::showShut);
    connect(m_ways, &IntakeSection::secretMade, this, &SetupPage::intakeSecretMade);
}

void SetupPage::addSections(const SetupParts& p)
{
    Theme& t = p.theme;
    auto* look = new LookSection(p.settings, t, this);
    auto* camera = new CameraSection(p.settings, p.cameras, t, this);
    auto* air = new AirSection(p.settings, t, this);
    auto* copies = new BackupSection(p.backups, t, this);
    auto* trail = new TrailSection(p.household, t, this);
    add({Section::Household, QT_TR_NOOP("Household"), "household", new HouseholdSection(p.household, t, this)});
    add({Section::Look, QT_TR_NOOP("Language and look"), "appearance", look, {}});
    add({Section::Camera, QT_TR_NOOP("Camera"), "camera", camera});
    add({Section::Air, QT_TR_NOOP("On the picture"), "picture", air});
    if (p.recordings)
        add({Section::Recording, QT_TR_NOOP("Sound and recording"), "record",
             new RecordingSection(*p.recordings, t, this)});
    if (p.streams)
        add({Section::Streams, QT_TR_NOOP("Go live"), "live", new StreamSection(*p.streams, t, this)});
    add({Section::Neighbours, QT_TR_NOOP("OBS and others"), "float", new NeighbourSection(p.neighbours, t, this)});
    add({Section::Intake, QT_TR_NOOP("Ways in"), "import", m_ways});
    add({Section::Shops, QT_TR_NOOP("Online shops"), "shop", new ShopsSection(p.shops, p.clock, t, this), Act::Keys});
    add({Section::Comments, QT_TR_NOOP("Comments"), "comment", new CommentsSection(p.comments, p.clock, t, this)});
    add({Section::Feeds, QT_TR_NOOP("Feed health"), "feed-ok", new FeedsSection(p.intake, p.clock, t, this), {}});
    add({Section::Keys, QT_TR_NOOP("Keys and pedals"), "keyboard", new KeysSection(p.keys, t, this), Act::Keys});
    add({Section::Sounds, QT_TR_NOOP("Sounds"), "sound", new SoundSection(p.settings, p.sounds, p.speaker, t, this)});
    add({Section::Pieces, QT_TR_NOOP("One-off pieces"), "piece", new PieceSection(p.pieces, p.household, t, this)});
    add({Section::Claims, QT_TR_NOOP("Claims"), "claim", new ClaimsSection(p.claims, t, this)});
    add({Section::Printing, QT_TR_NOOP("Printing"), "print", new PrintSection(p.settings, p.printing, t, this)});
    add({Section::Village, QT_TR_NOOP("Village"), "export", new VillageSection(p.bundles, p.household, t, this),
         Act::Exports});
    add({Section::Backups, QT_TR_NOOP("Backups"), "backup", copies, Act::Restore});
    add({Section::Pin, QT_TR_NOOP("Roles and PINs"), "lock", new PinSection(p.household, t, this), Act::Roles});
    add({Section::Buyers, QT_TR_NOOP("Buyers"), "buyer", new BuyerSection(p.buyers, p.household, t, this)});
    add({Section::Desk, QT_TR_NOOP("Village desk"), "nav-village", new DeskSection(p.villageHost, t, this)});
    add({Section::Rules, QT_TR_NOOP("Rule cards"), "info", new RulesSection(t, this), {}});
    add({Section::Trail, QT_TR_NOOP("Trail"), "history", trail, {}});
    add({Section::Problem, QT_TR_NOOP("Report a problem"), "warning", new ProblemSection(p.problems, t, this), {}});
    connect(look, &LookSection::languageChosen, this, &SetupPage::languageChosen);
    connect(camera, &CameraSection::sourceChosen, this, &SetupPage::sourceChosen);
    connect(air, &AirSection::airChanged, this, &SetupPage::airChanged);
    connect(air, &AirSection::editRequested, this, &SetupPage::overlayEditRequested);
    connect(copies, &BackupSection::restoreRequested, this, &SetupPage::restoreRequested);
    connect(trail, &TrailSection::exportRequested, this, &SetupPage::reportRequested);
}

void SetupPage::add(const Entry& entry)
{
    if (entry.act)
        m_gate->guard(entry.section, *entry.act);
    m_entries.append(entry);
    m_stack->addWidget(scrolled(entry.section));
    m_list->addItem(QString());
    follow(entry.section);
}

void SetupPage::layOut()
{
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
}

void SetupPage::showShut()
{
    const int row = m_list->currentRow();
    const auto act = row < 0 ? std::nullopt : m_entries.at(row).act;
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
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [section](const Entry& entry) { return entry.kind == section; });
    if (found != m_entries.end())
        m_list->setCurrentRow(static_cast<int>(std::distance(m_entries.begin(), found)));
}

void SetupPage::showEvent(QShowEvent* event)
{
    PagePart::showEvent(event);
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    else
        m_entries.at(m_list->currentRow()).section->refresh();
}

void SetupPage::retranslate()
{
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setText(tr(m_entries.at(i).name));
    fitList();
    m_list->setAccessibleName(tr("Sections of Setup"));
    showShut();
}

void SetupPage::restyle()
{
    m_list->setIconSize({tokens().iconSize, tokens().iconSize});
    for (int i = 0; i < m_list->count(); ++i) {
        m_list->item(i)->setIcon(themedIcon(QString::fromLatin1(m_entries.at(i).icon), tokens().text));
        m_list->item(i)->setSizeHint({0, tokens().rowHeight});
    }
    fitList();
}

// No name of a section is cut.
void SetupPage::fitList()
{
    int words = 0;
    for (int i = 0; i < m_list->count(); ++i)
        words = std::max(words, m_list->fontMetrics().horizontalAdvance(m_list->item(i)->text()));
    const auto& t = tokens();
    m_list->setMinimumWidth(words + t.iconSize + 2 * t.padding + m_list->verticalScrollBar()->sizeHint().width() +
                            2 * t.focusWidth);
}

} // namespace kaibang
