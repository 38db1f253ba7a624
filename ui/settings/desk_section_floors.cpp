// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The village's floor prices: read, added and taken away, each change on top of the one before it.
#include "desk_section.h"
#include "money.h"
#include "village_host.h"
#include "village_limits.h"
#include "wording.h"

#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>
#include <utility>

namespace kaibang {

void DeskSection::forgetFloors()
{
    ++m_floorRound;
    m_floorsSent = 0;
    m_hasFloors = m_addsSoon = false;
    m_floors.clear();
    m_keptFloors.clear();
    showFloors();
}

// An answer that is older than the last change would take it away again. While a change waits for the disk nothing
// newer can be read: it is read afterwards.
void DeskSection::readFloors()
{
    if (!m_host.desk() || m_floorsSent > 0)
        return;
    await(m_host.desk()->floors(), [this, round = ++m_floorRound](const QList<VillageFloor>& floors) {
        if (round != m_floorRound)
            return;
        m_hasFloors = true;
        m_floors = m_keptFloors = floors;
        showFloors();
        if (std::exchange(m_addsSoon, false))
            addFloor();
    });
}

void DeskSection::showFloors()
{
    m_floorTable->setRowCount(static_cast<int>(m_keptFloors.size()));
    for (int row = 0; row < m_floorTable->rowCount(); ++row) {
        const VillageFloor& floor = m_keptFloors.at(row);
        const QStringList cells{floor.category.isEmpty() ? floor.productCode : floor.category, floor.grade, floor.size,
                                Wording::money(floor.minor, floor.currency)};
        for (int column = 0; column < cells.size(); ++column)
            m_floorTable->setItem(row, column, new QTableWidgetItem(cells.at(column)));
    }
    m_floorTable->setVisible(!m_keptFloors.isEmpty());
}

void DeskSection::addFloor()
{
    VillageFloor floor;
    floor.category = m_floorCategory->text().trimmed();
    floor.grade = m_floorGrade->text().trimmed();
    floor.size = m_floorSize->text().trimmed();
    floor.currency = m_village.currency;
    const auto price = limitFromText(ExceptionRule::BelowFloor, m_floorPrice->text(), floor.currency);
    QString problem;
    if (floor.category.isEmpty() && floor.grade.isEmpty() && floor.size.isEmpty())
        problem = tr("Say what it is the lowest price of.");
    else if (!price.ok() || price.value() == 0)
        problem = tr("Write the price as a number, such as 59.00.");
    m_floorProblem->setText(problem);
    m_floorProblem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty())
        return;
    if (!m_hasFloors) {
        m_addsSoon = true; // what was typed waits until the village's own are read
        return;
    }
    floor.minor = price.value();
    for (QLineEdit* each : {m_floorCategory, m_floorGrade, m_floorSize, m_floorPrice})
        each->clear();
    saveFloors(m_floors + QList{floor}, tr("A floor price was added."));
}

void DeskSection::removeFloor()
{
    const int row = m_floorTable->currentRow();
    if (row < 0 || row >= m_keptFloors.size())
        return;
    QList<VillageFloor> rest = m_floors;
    if (rest.removeOne(m_keptFloors.at(row))) // else it is on its way out
        saveFloors(rest, tr("A floor price was removed."));
}

void DeskSection::saveFloors(const QList<VillageFloor>& floors, const QString& said)
{
    sendFloors(floors, [this, said, before = m_floors, of = m_deskRound] {
        tell(said, tr("Undo"), [this, before, of] {
            if (of == m_deskRound)
                sendFloors(before, [] {});
        });
    });
}

// The next change begins with this one, whether it is on the disk already or not. The table shows what is.
void DeskSection::sendFloors(const QList<VillageFloor>& floors, const std::function<void()>& then)
{
    if (!m_host.desk())
        return;
    m_floors = floors;
    ++m_floorRound;
    ++m_floorsSent;
    const auto answered = [this, floors, then, of = m_deskRound](const Result<Done>& stored) {
        if (!stored.ok())
            report(stored.error());
        if (of != m_deskRound)
            return;
        --m_floorsSent;
        if (stored.ok()) {
            m_keptFloors = floors;
            showFloors();
            then();
        }
        readFloors();
    };
    whenDone(m_host.desk()->setFloors(floors), this, answered);
}

} // namespace kaibang
