// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_part.h"

class QListWidget;
class QStackedWidget;

namespace kaibang {

class BackupKeeper;
class BuyerDesk;
class CameraList;
class HouseholdDesk;
class IntakeSchedule;
class SetupSection;
class UiSettings;

/// Setup in seven sections: household, look, camera, ways in, backups, PIN, buyers.
class SetupPage : public PagePart
{
    Q_OBJECT

public:
    SetupPage(HouseholdDesk& household, BuyerDesk& buyers, IntakeSchedule& intake, BackupKeeper& backups,
              UiSettings& settings, CameraList& cameras, Theme& theme, QWidget* parent = nullptr);

    enum class Section { Household, Look, Camera, Intake, Backups, Pin, Buyers };
    void open(Section section);

Q_SIGNALS:
    /// "zh_CN", "es_MX", "en", or empty for the system's: install that translator.
    void languageChosen(const QString& language);
    /// UiSettings holds another picture source now.
    void sourceChosen();
    /// Keep it in the keychain and hand it to IntakeSchedule::startServer.
    void intakeSecretMade(const QByteArray& secret);
    /// Close the ledger, BackupKeeper::restore, open it again.
    void restoreRequested(const QString& path);

protected:
    void showEvent(QShowEvent* event) override;
    void retranslate() override;
    void restyle() override;

private:
    void add(SetupSection* section);

    QListWidget* m_list;
    QStackedWidget* m_stack;
    QList<SetupSection*> m_sections;
};

} // namespace kaibang
