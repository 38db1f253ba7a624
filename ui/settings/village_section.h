// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle_maker.h"
#include "setup_section.h"

class QDateEdit;
class QListWidget;

namespace kaibang {

class BundleSender;
class HouseholdDesk;
class QrView;

/// What ties this household to its village: the code by which the coordinator knows it, where bundles go, closing a
/// day by hand, and the bundles that were made.
class VillageSection : public SetupSection
{
    Q_OBJECT

public:
    VillageSection(BundleMaker& bundles, HouseholdDesk& household, Theme& theme, QWidget* parent = nullptr);
    void refresh() override;

protected:
    void retranslate() override;

private:
    QWidget* buildEnrolment();
    void addSending();
    void showState();
    void showList();
    [[nodiscard]] BusinessDay day() const;

    BundleMaker& m_bundles;
    HouseholdDesk& m_household;
    BundleSender* m_sender;
    QLabel *m_state, *m_code, *m_phone, *m_empty;
    QrView* m_picture;
    QWidget* m_enrolment;
    QLineEdit* m_folder;
    QDateEdit* m_day;
    QPushButton *m_send, *m_copy;
    QListWidget* m_list;
    std::optional<Enrolment> m_told;
    QList<ToldBundle> m_made;
};

} // namespace kaibang
