// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_part.h"
#include "problem_section.h"
#include "role.h"

#include <optional>

class QListWidget;
class QStackedWidget;

namespace kaibang {

enum class NewerOrders;
class BackupKeeper;
class BundleMaker;
class BuyerDesk;
class CameraList;
class ClaimTray;
class Clock;
class CommentDesk;
class HouseholdDesk;
class IntakeSchedule;
class IntakeSection;
class KeyMap;
class NeighbourHost;
class SetupSection;
class SoundBoard;
class PieceDesk;
class PrintRoom;
class RecordingRoom;
class RoleGate;
class ShopDesk;
class Speaker;
class StreamRoom;
class UiSettings;
class VillageHost;

/// What Setup works with; borrowed, and outlives the page.
struct SetupParts
{
    HouseholdDesk& household;
    BuyerDesk& buyers;
    IntakeSchedule& intake;
    BackupKeeper& backups;
    UiSettings& settings;
    CameraList& cameras;
    KeyMap& keys;
    SoundBoard& sounds;
    Speaker& speaker;
    PieceDesk& pieces;
    PrintRoom& printing;
    ClaimTray& claims;
    ShopDesk& shops;
    CommentDesk& comments;
    BundleMaker& bundles;
    VillageHost& villageHost;
    NeighbourHost& neighbours;
    const Clock& clock;
    Theme& theme;
    RecordingRoom* recordings = nullptr; ///< its section is not there without one
    StreamRoom* streams = nullptr;       ///< the same
    ProblemFacts problems = {};          ///< what a report of a problem says of this computer
};

/// Setup in sections, those of the evening before those of the house.
class SetupPage : public PagePart
{
    Q_OBJECT

public:
    explicit SetupPage(const SetupParts& parts, QWidget* parent = nullptr);

    enum class Section {
        Household,
        Look,
        Camera,
        Air,
        Recording,
        Streams,
        Neighbours,
        Intake,
        Shops,
        Comments,
        Feeds,
        Keys,
        Sounds,
        Pieces,
        Claims,
        Printing,
        Village,
        Backups,
        Pin,
        Buyers,
        Desk,
        Rules,
        Trail,
        Problem
    };
    /// Nothing happens where that section is not there.
    void open(Section section);
    /// The answer to intakeSecretMade where the desktop has no keychain.
    void sayNoKeychain();

Q_SIGNALS:
    /// "zh_CN", "es_MX", "en", or empty for the system's: install that translator.
    void languageChosen(const QString& language);
    /// UiSettings holds another picture source now.
    void sourceChosen();
    /// UiSettings holds another sign, colour or screen for the picture.
    void airChanged();
    /// What lies on the picture is to be moved, on the Show page.
    void overlayEditRequested();
    /// Keep it in the keychain and hand it to IntakeSchedule::startServer.
    void intakeSecretMade(const QByteArray& secret);
    /// Close the ledger, BackupKeeper::restore, open it again.
    void restoreRequested(const QString& path, kaibang::NewerOrders newer);
    /// Write this report to that file.
    void reportRequested(const QString& report, const QString& path, const QString& format);

protected:
    void showEvent(QShowEvent* event) override;
    void retranslate() override;
    void restyle() override;

private:
    /// One section with its line in the list.
    struct Entry
    {
        Section kind;
        const char* name; ///< QT_TR_NOOP
        const char* icon;
        SetupSection* section;
        std::optional<Act> act = Act::Settings; ///< for those who may do this; nobody is kept out without one
    };
    void addSections(const SetupParts& parts);
    void add(const Entry& entry);
    void layOut();
    void showShut();
    void fitList();

    QListWidget* m_list;
    QStackedWidget* m_stack;
    IntakeSection* m_ways;
    HouseholdDesk& m_household;
    RoleGate* m_gate;
    QLabel* m_shut; ///< why the section shown is off
    QList<Entry> m_entries;
};

} // namespace kaibang
