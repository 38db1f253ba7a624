// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backup_keeper.h"
#include "bundle_maker.h"
#include "camera_list.h"
#include "comment_desk.h"
#include "intake_schedule.h"
#include "key_map.h"
#include "memory_vault.h"
#include "neighbour_host.h"
#include "page_fixture.h"
#include "setup_page.h"
#include "speaker.h"
#include "village_host.h"

#include <QComboBox>
#include <QTranslator>

namespace kaibang {

/// Setup on a real ledger.
class SetupFixture : public PageFixture
{
protected:
    void SetUp() override
    {
        PageFixture::SetUp();
        intake = std::make_unique<IntakeSchedule>(*orders, clock);
        shops = std::make_unique<ShopDesk>(*store, *orders, clock, vault.access(), shopRhythm());
        intake->tellOfShops(*shops);
        comments = std::make_unique<CommentDesk>(*store, *claims, *intake, clock, vault.access());
        intake->tellOfComments(*comments);
        backups = std::make_unique<BackupKeeper>(*store, clock, folder.filePath(QStringLiteral("backups")));
        keys = std::make_unique<KeyMap>(*settings);
        bundles = std::make_unique<BundleMaker>(*store, clock, folder.filePath(QStringLiteral("bundles")));
        neighbours = std::make_unique<NeighbourHost>(settings->file(), vault.access(), compositor);
        villageHost = std::make_unique<VillageHost>(*settings, *household, vault.access(), clock, folder.path());
        show(std::make_unique<SetupPage>(SetupParts{
            *household, *buyers, *intake, *backups, *settings, cameraList(), *keys, *sounds, speaker, *pieces,
            *printing, *claims, *shops, *comments, *bundles, *villageHost, *neighbours, clock, testTheme()}));
    }
    void TearDown() override
    {
        QCoreApplication::removeTranslator(&texts);
        store->drain();
        QCoreApplication::sendPostedEvents();
        page.reset();
        bundles.reset();
        villageHost.reset();
        neighbours.reset();
        backups.reset();
        comments.reset();
        intake.reset();
        shops.reset();
        PageFixture::TearDown();
    }
    /// A test of shops does not wait as long as a shop likes it.
    static PollRhythm shopRhythm()
    {
        PollRhythm rhythm;
        rhythm.quietMs = rhythm.liveMs = 200;
        rhythm.firstWaitMs = rhythm.wakeMs = 50;
        rhythm.tickMs = 20;
        return rhythm;
    }
    /// Those of this computer; a test can have others.
    virtual CameraList& cameraList() { return cameras; }
    SetupPage* setup() const { return static_cast<SetupPage*>(page.get()); }
    void open(SetupPage::Section section)
    {
        setup()->open(section);
        said.clear();
    }
    static void pick(QComboBox* box, int index)
    {
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }

    samples::MemoryVault vault;
    std::unique_ptr<ShopDesk> shops;
    std::unique_ptr<IntakeSchedule> intake;
    std::unique_ptr<CommentDesk> comments;
    std::unique_ptr<BackupKeeper> backups;
    std::unique_ptr<BundleMaker> bundles;
    std::unique_ptr<KeyMap> keys;
    std::unique_ptr<NeighbourHost> neighbours;
    std::unique_ptr<VillageHost> villageHost;
    Speaker speaker;
    CameraList cameras;
    QTranslator texts;
};

} // namespace kaibang
