// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the page of unknown columns does; mapping_page.cpp is how it is laid out.
#include "household_desk.h"
#include "import_desk.h"
#include "mapping_facts.h"
#include "mapping_page.h"
#include "wording.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <algorithm>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int shownValues = 3;
constexpr int shownOrders = 3;

QString amountOf(const OrderEvent& event)
{
    const auto& amounts = event.amounts;
    const auto minor = amounts.buyerPaid ? amounts.buyerPaid : amounts.itemsTotal;
    return Wording::moneyOrUnknown(minor, event.currency.code());
}

QString itemsOf(const OrderEvent& event)
{
    QStringList titles;
    for (const OrderLine& line : event.lines)
        titles.append(line.title.isEmpty() ? line.sku : line.title);
    return titles.join(u", "_s);
}

QString unitsOf(const OrderEvent& event)
{
    QStringList units;
    for (const OrderLine& line : event.lines)
        units.append(line.quantity);
    return units.join(u" + "_s);
}

QString stateOf(const OrderEvent& event)
{
    if (event.flags.testFlag(EventFlag::LinesOnly))
        return Wording::eventFlagsText(EventFlag::LinesOnly);
    return event.flags.testFlag(EventFlag::UnknownStatus)
               ? event.sourceStatus
               : Wording::statusMeaningText({event.payment, event.fulfilment, event.closed});
}

} // namespace

void MappingPage::open(const FilePreview& file)
{
    m_file = file;
    ++m_openRound;
    setWaiting(!file.kindName.isEmpty());
    begin(ImportDesk::guessedProfile(file.header));
    if (!m_isWaiting)
        return;
    // The household's own format, which has got a column more. A guess that was kept would be a second one.
    whenDone(m_imports.ownProfiles(), this, [this, of = m_openRound](const Result<QList<ExportProfile>>& profiles) {
        if (!profiles.ok())
            report(profiles.error());
        if (of != m_openRound)
            return;
        setWaiting(false);
        ExportProfile known = ImportDesk::guessedProfile(m_file.header);
        for (const ExportProfile& profile : profiles.ok() ? profiles.value() : QList<ExportProfile>())
            if (profile.id == m_file.kind)
                known = profile;
        begin(known);
    });
}

void MappingPage::begin(const ExportProfile& known)
{
    const HouseholdSettings household = m_household.current();
    const QString name =
        m_file.kindName.isEmpty() ? QFileInfo(m_file.name).completeBaseName().left(60) : m_file.kindName;
    m_draft = MappingDraft(m_file.header, known, name, household.zone, household.currency);
    m_trial = {};
    m_failed.reset();
    fillColumns();
    changed();
    if (auto* first = m_columns->cellWidget(0, FieldColumn))
        first->setFocus(Qt::OtherFocusReason);
}

void MappingPage::fillColumns()
{
    m_columns->setRowCount(0);
    m_columns->setRowCount(static_cast<int>(m_file.header.size()));
    for (int row = 0; row < m_columns->rowCount(); ++row) {
        QStringList values;
        for (const QStringList& cells : std::as_const(m_file.firstRows)) {
            const QString value = cells.value(row).simplified();
            if (!value.isEmpty() && !values.contains(value) && values.size() < shownValues)
                values.append(value);
        }
        const QString name = m_file.header.at(row);
        auto* nameItem = new QTableWidgetItem(name);
        nameItem->setToolTip(name);
        auto* valueItem = new QTableWidgetItem(values.join(u" · "_s));
        valueItem->setToolTip(values.join(u'\n'));
        m_columns->setItem(row, NameColumn, nameItem);
        m_columns->setItem(row, ValuesColumn, valueItem);
        auto* box = new QComboBox(m_columns);
        box->setObjectName(u"mappingField.%1"_s.arg(row));
        box->setEnabled(!name.isEmpty());
        keepFromWheel(*box);
        m_columns->setCellWidget(row, FieldColumn, box);
        connect(box, &QComboBox::activated, this, [this, row](int index) { chooseField(row, index); });
    }
    for (int row = 0; row < m_columns->rowCount(); ++row)
        showColumn(row);
}

void MappingPage::showColumn(int row)
{
    auto* box = qobject_cast<QComboBox*>(m_columns->cellWidget(row, FieldColumn));
    const QSignalBlocker quiet(box);
    if (box->count() == 0) {
        box->addItem(u"—"_s);
        for (const ExportField field : exportFields())
            box->addItem(Wording::exportFieldText(field), static_cast<int>(field));
    }
    box->setAccessibleName(m_file.header.value(row));
    const auto field = m_draft.fieldOf(row);
    box->setCurrentIndex(field ? box->findData(static_cast<int>(*field)) : 0);
}

void MappingPage::chooseField(int row, int index)
{
    auto* box = qobject_cast<QComboBox*>(m_columns->cellWidget(row, FieldColumn));
    m_draft.setField(row,
                     index > 0 ? std::optional(static_cast<ExportField>(box->itemData(index).toInt())) : std::nullopt);
    changed();
}

// Whatever was changed, everything that depends on it is shown anew, and the file is tried soon.
void MappingPage::changed()
{
    for (int row = 0; row < m_columns->rowCount(); ++row)
        showColumn(row);
    m_trying = true;
    ++m_round;
    m_soon.start();
    fillPreview();
}

void MappingPage::tryNow()
{
    whenDone(m_imports.tryProfile(m_file.path, m_file.name, m_draft.profile()), this,
             [this, round = m_round](const Result<ProfileTrial>& trial) {
                 if (round != m_round)
                     return;
                 m_trying = false;
                 m_failed = trial ? std::nullopt : std::optional(trial.error());
                 if (trial)
                     m_trial = trial.value();
                 fillPreview();
             });
}

bool MappingPage::isReady() const
{
    return !m_isWaiting && !m_trying && !m_failed && m_trial.missingFields.isEmpty() && m_trial.orders > 0 &&
           !m_draft.profile().name.isEmpty();
}

QString MappingPage::stateText() const
{
    if (m_failed)
        return Wording::errorText(*m_failed);
    if (!m_trial.missingFields.isEmpty()) {
        QStringList names;
        for (const ExportField field : m_trial.missingFields)
            names.append(Wording::exportFieldText(field));
        return tr("Still needed: %1").arg(names.join(u", "_s));
    }
    if (m_trying && m_trial.rows == 0)
        return tr("Reading the file…");
    QString text = tr("%n order(s)", nullptr, m_trial.orders);
    if (m_trial.problemCount > 0)
        text += u" · "_s + tr("%n row(s) refused", nullptr, m_trial.problemCount) + u": "_s +
                Wording::problemText(m_trial.problems.first());
    if (!m_trial.unknownStatuses.isEmpty())
        text += u" · "_s +
                tr("%n status word(s) without a meaning", nullptr, static_cast<int>(m_trial.unknownStatuses.size()));
    return text;
}

void MappingPage::fillPreview()
{
    const bool readable = !m_failed && m_trial.missingFields.isEmpty();
    const auto& orders = m_trial.firstOrders;
    m_preview->setRowCount(readable ? static_cast<int>(orders.size()) : 0);
    for (int row = 0; row < m_preview->rowCount(); ++row) {
        const OrderEvent& event = orders.at(row);
        const QString cells[PreviewColumns]{
            event.orderId,   event.placedAt ? Wording::timeText(*event.placedAt, zone()) : QString(),
            itemsOf(event),  unitsOf(event),
            amountOf(event), stateOf(event)};
        for (int column = 0; column < PreviewColumns; ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            item->setToolTip(cells[column]);
            if (column == UnitsColumn || column == AmountColumn)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_preview->setItem(row, column, item);
        }
    }
    m_preview->setVisible(m_preview->rowCount() > 0);
    // A few orders show whether it is right; the room belongs to the columns.
    m_preview->setFixedHeight(m_preview->horizontalHeader()->sizeHint().height() +
                              std::min(m_preview->rowCount(), shownOrders) *
                                  m_preview->verticalHeader()->defaultSectionSize());
    m_name->setText(m_file.name);
    m_state->setText(stateText());
    // Words that got a meaning stay to be seen, with it.
    QStringList words;
    for (auto one = m_draft.profile().statuses.begin(); one != m_draft.profile().statuses.end(); ++one)
        if (!one.key().isEmpty() && m_seenWords.contains(one.key()))
            words.append(one.key());
    for (const QString& word : std::as_const(m_trial.unknownStatuses))
        if (!words.contains(word))
            words.append(word);
    m_seenWords = words;
    m_facts->show(m_draft, words);
    m_undo->setEnabled(m_draft.canUndo());
    m_share->setEnabled(!m_isWaiting && m_trial.missingFields.isEmpty());
    m_save->setEnabled(isReady());
}

void MappingPage::undo()
{
    if (!m_draft.canUndo())
        return;
    m_draft.undo();
    changed();
}

void MappingPage::save()
{
    await(m_imports.saveProfile(m_draft.profile()), [this] {
        tell(tr("Kept: files with these columns are known from now on."), tr("Undo"),
             [this, id = m_draft.profile().id, replaced = m_draft.replaced()] {
                 // Of a format that was there before, what it was before.
                 await(replaced.id.isEmpty() ? m_imports.removeProfile(id) : m_imports.saveProfile(replaced),
                       [this] { Q_EMIT saved(); });
             });
        Q_EMIT saved();
    });
}

void MappingPage::load(const QString& path)
{
    await(m_imports.readProfile(path), [this](const ExportProfile& profile) {
        m_draft.take(profile);
        changed();
    });
}

void MappingPage::shareTo(const QString& path)
{
    await(m_imports.writeProfile(m_draft.profile(), path),
          [this, path] { tell(tr("Written: %1").arg(QFileInfo(path).fileName())); });
}

void MappingPage::chooseLoad()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Use a shared format"), {}, tr("Order formats (*.json);;All files (*)"));
    if (!path.isEmpty())
        load(path);
}

void MappingPage::chooseShare()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Share this format"), m_draft.profile().name + u".json"_s, tr("Order formats (*.json)"));
    if (!path.isEmpty())
        shareTo(path);
}

} // namespace kaibang
