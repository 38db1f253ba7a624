// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundles_pane.h"

#include "bundle_outcomes_model.h"
#include "column_fitter.h"
#include "icons.h"
#include "village_table.h"
#include "village_wording.h"
#include "wording.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <algorithm>
#include <iterator>
#include <optional>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int reasonLetters = 24;

} // namespace

BundlesPane::BundlesPane(Theme& theme, QWidget* parent)
    : VillagePart(theme, parent)
    , m_model(new BundleOutcomesModel(this))
    , m_state(freeLabel(u"bundlesState"_s, "rowTitle"))
    , m_hint(freeLabel(u"bundleReason"_s, "muted"))
    , m_progress(new QProgressBar(this))
    , m_table(new QTableView(this))
    , m_cancel(button(u"cancelBundles"_s, QT_TR_NOOP("Stop"), u"close"_s))
    , m_close(button(u"closeBundles"_s, QT_TR_NOOP("Close")))
    , m_enrol(button(u"enrolOfBundle"_s, QT_TR_NOOP("Enrol it…"), u"household"_s))
{
    setObjectName(u"bundlesPane"_s);
    m_progress->setObjectName(u"bundlesProgress"_s);
    setUpVillageTable(*m_table, u"bundlesView"_s);
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSectionResizeMode(BundleOutcomesModel::Reason, QHeaderView::Stretch);
    new ColumnFitter(*m_table, BundleOutcomesModel::Reason, {BundleOutcomesModel::File}, reasonLetters);
    auto* column = new QVBoxLayout(this);
    spaced(column, tokens().padding);
    column->addWidget(label(QT_TR_NOOP("Bundles"), "heading"));
    column->addWidget(m_state);
    column->addWidget(m_progress);
    column->addWidget(m_table, 1);
    column->addWidget(m_hint);
    auto* row = new QHBoxLayout;
    spaced(row);
    row->addWidget(m_close);
    row->addStretch();
    row->addWidget(m_enrol);
    row->addWidget(m_cancel);
    column->addLayout(row);
    m_enrol->hide();
    connect(m_enrol, &QPushButton::clicked, this, &BundlesPane::enrolmentWanted);
    connect(m_close, &QPushButton::clicked, this, &BundlesPane::closed);
    connect(m_cancel, &QPushButton::clicked, this, &BundlesPane::stop);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
        const BundleOutcome* outcome = m_model->outcome(index);
        m_enrol->setVisible(outcome && outcome->state == BundleState::UnknownHousehold);
        m_hint->setText(outcome ? u"%1: %2"_s.arg(outcome->file, VillageWording::reasonText(*outcome)) : QString());
    });
    setAtWork(false);
}

void BundlesPane::deskSet()
{
    setAtWork(false);
    m_waiting.clear();
    m_last = {};
    m_model->setOutcomes({});
    m_toLookAt.clear();
    Q_EMIT toLookAtChanged();
    if (desk())
        connect(desk(), &VillageDesk::progressed, this, &BundlesPane::showProgress);
}

void BundlesPane::showEvent(QShowEvent* event)
{
    VillagePart::showEvent(event);
    m_toLookAt.clear();
    Q_EMIT toLookAtChanged();
}

void BundlesPane::retranslate()
{
    m_table->setAccessibleName(tr("What became of each file"));
    m_model->retranslate();
    if (!m_isAtWork)
        m_state->setText(VillageWording::importText(m_last));
}

void BundlesPane::restyle()
{
    styleVillageTable(*m_table, tokens());
    m_model->setIcons([this](BundleState state) {
        const QColor ink = needsPerson(state) ? tokens().live : isTaken(state) ? tokens().paid : tokens().muted;
        return QIcon(themedPixmap(VillageWording::stateIcon(state), ink, tokens().iconSize, devicePixelRatio()));
    });
}

void BundlesPane::bringIn(const QStringList& paths, Coming coming)
{
    if (!desk() || paths.isEmpty())
        return;
    if (m_isAtWork)
        m_waiting.append({paths, coming, true});
    else
        begin({paths, coming, false});
}

void BundlesPane::begin(const Batch& batch)
{
    setAtWork(true);
    m_progress->setRange(0, 0);
    m_state->setText(tr("Reading…"));
    const auto answered = [this, batch, of = deskRound()](const Result<VillageImport>& done) {
        if (of == deskRound())
            end(batch, done);
    };
    const std::optional act = batch.coming == Coming::ByItself ? std::nullopt : std::optional(Act::Village);
    whenDone(desk()->importFiles(batch.paths, act), this, answered);
}

void BundlesPane::stop()
{
    const QList<Batch> dropped = std::exchange(m_waiting, {});
    if (desk())
        desk()->cancelImport();
    for (const Batch& batch : dropped)
        if (batch.coming == Coming::ByItself)
            Q_EMIT arrivalsLookedAt(batch.paths, {});
}

void BundlesPane::end(const Batch& batch, const Result<VillageImport>& done)
{
    setAtWork(false);
    QStringList files;
    if (!done.ok()) {
        m_state->setText(Wording::errorTitle(done.error()));
        report(done.error());
    } else {
        for (const BundleOutcome& each : done.value().files)
            files += each.file;
        showOutcome(done.value(), batch);
    }
    if (batch.coming == Coming::ByItself)
        Q_EMIT arrivalsLookedAt(batch.paths, files);
    if (!m_waiting.isEmpty() && !m_isAtWork && desk())
        begin(m_waiting.takeFirst());
}

void BundlesPane::showOutcome(const VillageImport& import, const Batch& batch)
{
    const bool isSeen = isVisible();
    if (isSeen && (batch.coming == Coming::ByItself || batch.hasWaited)) {
        m_last.files += import.files;
        m_last.isCancelled = import.isCancelled;
    } else {
        m_last = import;
        m_last.files = m_toLookAt + import.files;
    }
    keepForLook(import, isSeen);
    showList();
    const QString said = import.isCancelled
                             ? tr("Stopped. What was taken stays: %1").arg(VillageWording::importText(import))
                             : tr("Bundles: %1").arg(VillageWording::importText(import));
    const bool asks = std::any_of(import.files.begin(), import.files.end(),
                                  [](const BundleOutcome& each) { return needsPerson(each.state); });
    if (asks && !isSeen)
        tell(said, tr("Look at it"), [this] { Q_EMIT showWanted(); });
    else
        tell(said);
}

// Nothing that needs a person goes from the list before somebody has seen it.
void BundlesPane::keepForLook(const VillageImport& import, bool isSeen)
{
    if (isSeen)
        return;
    std::copy_if(import.files.begin(), import.files.end(), std::back_inserter(m_toLookAt),
                 [](const BundleOutcome& each) { return needsPerson(each.state); });
    Q_EMIT toLookAtChanged();
}

// The row that is being read stays the current one.
void BundlesPane::showList()
{
    const BundleOutcome* const was = m_model->outcome(m_table->currentIndex());
    const std::optional<BundleOutcome> before = was ? std::optional(*was) : std::nullopt;
    m_model->setOutcomes(m_last.files);
    m_state->setText(VillageWording::importText(m_last));
    int current = 0;
    for (int row = 0; before && row < m_model->rowCount(); ++row)
        if (*m_model->outcome(m_model->index(row, 0)) == *before)
            current = row;
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(current, 0));
}

void BundlesPane::showProgress(int done, int total)
{
    if (!m_isAtWork)
        return;
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_state->setText(tr("%1 of %2 files").arg(Wording::count(done), Wording::count(total)));
}

void BundlesPane::setAtWork(bool isAtWork)
{
    m_isAtWork = isAtWork;
    m_progress->setVisible(isAtWork);
    m_cancel->setVisible(isAtWork);
    m_close->setEnabled(!isAtWork);
}

} // namespace kaibang
