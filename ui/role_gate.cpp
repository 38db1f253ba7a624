// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "role_gate.h"

#include "household_desk.h"
#include "role_words.h"

#include <QEvent>
#include <QWidget>
#include <utility>

namespace kaibang {

namespace {

struct Control
{
    const char* name;
    Act act;
};

// What a person presses, by the names of the controls. Sections of Setup are guarded as a whole by their page.
constexpr Control controls[]{{"refundButton", Act::Refunds},
                             {"undoSaleButton", Act::Sell},
                             {"coverAgainButton", Act::Sell},
                             {"packedButton", Act::Packing},
                             {"workDoneButton", Act::Packing},
                             {"takeGoodsBackButton", Act::Stock},
                             {"showBuyerButton", Act::PrivatePages},
                             {"eraseBuyerButton", Act::EraseBuyers},
                             {"importOrdersButton", Act::Imports},
                             {"undoImportButton", Act::TakeBack},
                             {"exportOrdersButton", Act::Exports},
                             {"bringStatement", Act::Imports},
                             {"settlementExport", Act::Exports},
                             {"sendBundleButton", Act::Exports},
                             {"copyBundleButton", Act::Exports},
                             {"addProductButton", Act::Stock},
                             {"addPieceButton", Act::Stock},
                             {"importCatalogueButton", Act::Prices},
                             {"exportCatalogueButton", Act::Exports},
                             {"archiveProductButton", Act::TakeBack},
                             {"moveStockButton", Act::Stock},
                             {"stockMoreButton", Act::Stock},
                             {"stockLessButton", Act::Stock},
                             {"bagPackedButton", Act::Packing},
                             {"handOverButton", Act::Packing},
                             {"pickedUpButton", Act::Packing},
                             {"claimWindowButton", Act::Claims},
                             {"holdPaidButton", Act::Claims},
                             {"holdReleaseButton", Act::Claims},
                             {"runnerUpButton", Act::Claims},
                             {"openingGo", Act::Openings},
                             {"reportExport", Act::Exports},
                             {"reportChart", Act::Exports},
                             {"drillExport", Act::Exports},
                             {"caseStudy", Act::Exports},
                             {"township", Act::Exports},
                             {"noticePdf", Act::Exports},
                             {"bringBundles", Act::Village},
                             {"bringFolder", Act::Village},
                             {"enrolFirst", Act::Village},
                             {"enrolOfBundle", Act::Village},
                             {"expectedWeekAgo", Act::Village},
                             {"expectedAll", Act::Village},
                             {"expectedNone", Act::Village},
                             {"acknowledgeButton", Act::Village},
                             {"withdrawButton", Act::Village},
                             {"makeTaskButton", Act::Village},
                             {"addTask", Act::Village},
                             {"enrolHousehold", Act::Village},
                             {"saveVillageHousehold", Act::Village},
                             {"leaveVillage", Act::Village},
                             {"newHouseholdKey", Act::Village},
                             {"makeVillageKey", Act::SignOff},
                             {"printReviewButton", Act::Exports},
                             {"removeRecordingButton", Act::TakeBack},
                             {"removeClipButton", Act::TakeBack},
                             {"hangClipButton", Act::Sell},
                             {"templateUse", Act::Sell},
                             {"templateKeep", Act::Sell},
                             {"templateRemove", Act::Sell},
                             {"prompterEdit", Act::Sell},
                             {"signButton", Act::SignOff}};

} // namespace

QList<std::pair<QString, Act>> RoleGate::table()
{
    QList<std::pair<QString, Act>> all;
    for (const Control& control : controls)
        all.append({QLatin1String(control.name), control.act});
    return all;
}

void RoleGate::guardAll(QWidget& page)
{
    for (const auto& [name, act] : table())
        for (QWidget* control : page.findChildren<QWidget*>(name))
            guard(control, act);
}

RoleGate::RoleGate(HouseholdDesk& household, QObject* parent)
    : QObject(parent)
    , m_household(household)
{
    connect(&m_household, &HouseholdDesk::changed, this, qOverload<>(&RoleGate::look));
}

void RoleGate::guard(QWidget* control, Act act)
{
    if (const auto known = m_guarded.find(control); known != m_guarded.end()) {
        known->act = act;
    } else {
        m_guarded.insert(control, {act, {}, false});
        control->installEventFilter(this);
        connect(control, &QObject::destroyed, this, [this, control] { m_guarded.remove(control); });
    }
    look(control, m_guarded[control]);
}

bool RoleGate::eventFilter(QObject* watched, QEvent* event)
{
    const auto found = m_guarded.find(static_cast<QWidget*>(watched));
    if (found != m_guarded.end() && (event->type() == QEvent::EnabledChange || event->type() == QEvent::LanguageChange))
        look(found.key(), found.value());
    return QObject::eventFilter(watched, event);
}

void RoleGate::look()
{
    for (auto each = m_guarded.begin(); each != m_guarded.end(); ++each)
        look(each.key(), each.value());
}

// Qt keeps what was asked for (WA_ForceDisabled) apart from what is in force: the page's word stays as it was.
void RoleGate::look(QWidget* control, Guarded& guarded)
{
    const bool shut = !m_household.current().may(guarded.act);
    if (shut && !guarded.isShut)
        guarded.toolTip = control->toolTip();
    if (shut) {
        control->setToolTip(RoleWords::refusal(guarded.act));
        control->setAccessibleDescription(control->toolTip());
    } else if (guarded.isShut) {
        control->setToolTip(guarded.toolTip);
        control->setAccessibleDescription({});
    }
    const bool changed = std::exchange(guarded.isShut, shut) != shut;
    if (shut && control->isEnabled()) {
        control->setEnabled(false); // with all that is in it
        control->setAttribute(Qt::WA_ForceDisabled, false);
    } else if (!shut && changed && !control->testAttribute(Qt::WA_ForceDisabled)) {
        control->setEnabled(true);
    }
}

} // namespace kaibang
