// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backup_keeper.h"
#include "camera_list.h"
#include "intake_schedule.h"
#include "key_map.h"
#include "page_fixture.h"
#include "setup_page.h"
#include "speaker.h"

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
        backups = std::make_unique<BackupKeeper>(*store, clock, folder.filePath(QStringLiteral("backups")));
        keys = std::make_unique<KeyMap>(*settings);
        show(
            std::make_unique<SetupPage>(SetupParts{*household, *buyers, *intake, *backups, *settings, cameraList(),
                                                   *keys, *sounds, speaker, *pieces, *printing, *claims, testTheme()}));
    }
    void TearDown() override
    {
        QCoreApplication::removeTranslator(&texts);
        store->drain();
        QCoreApplication::sendPostedEvents();
        page.reset();
        backups.reset();
        intake.reset();
        PageFixture::TearDown();
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

    std::unique_ptr<IntakeSchedule> intake;
    std::unique_ptr<BackupKeeper> backups;
    std::unique_ptr<KeyMap> keys;
    Speaker speaker;
    CameraList cameras;
    QTranslator texts;
};

} // namespace kaibang
