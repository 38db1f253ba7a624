// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_pane.h"

#include "compositor.h"
#include "cue_pane.h"
#include "preflight.h"
#include "preflight_pane.h"
#include "prompter_pane.h"
#include "template_row.h"
#include "theme.h"

#include <QAudioDevice>
#include <QComboBox>
#include <QEvent>
#include <QLocale>
#include <QMediaDevices>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int narrowestChoice = 14; // letters

PreflightCheck checkSound()
{
    const bool hears = !QMediaDevices::defaultAudioOutput().isNull();
    return {PreflightKind::Sound, hears ? PreflightState::Good : PreflightState::Look, 0, {}};
}

} // namespace

PlanPane::PlanPane(RunPlanDesk& desk, const Compositor& compositor, QString folder, Theme& theme, QWidget* parent)
    : Pane(u"planPane"_s, theme, parent)
    , m_compositor(compositor)
    , m_folder(std::move(folder))
    , m_before(new PreflightPane(theme, this))
    , m_templates(new TemplateRow(desk, theme, this))
    , m_prompter(new PrompterPane(desk, theme, this))
    , m_cues(new CuePane(desk, theme, this))
    , m_pages(new QStackedWidget(this))
    , m_choice(new QComboBox(this))
{
    auto* before = new QWidget(this);
    auto* column = new QVBoxLayout(before);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_before, 1);
    column->addWidget(m_templates);
    // A pane must be able to be low: of the list, what does not fit is scrolled to.
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(before);
    scroll->viewport()->setAutoFillBackground(false);
    before->setAutoFillBackground(false);
    for (QWidget* page :
         {static_cast<QWidget*>(scroll), static_cast<QWidget*>(m_prompter), static_cast<QWidget*>(m_cues)})
        m_pages->addWidget(page);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_pages);
    fillHead();
    for (PagePart* part : {static_cast<PagePart*>(m_before), static_cast<PagePart*>(m_templates),
                           static_cast<PagePart*>(m_prompter), static_cast<PagePart*>(m_cues)})
        connect(part, &PagePart::notice, this, &PlanPane::notice);
    connect(&m_asked, &QFutureWatcherBase::finished, this, [this] {
        m_computer = m_asked.result();
        showChecks();
    });
    connect(m_before, &PreflightPane::checkAgainRequested, this, &PlanPane::check);
    connect(m_templates, &TemplateRow::used, this, &PlanPane::runOrderChanged);
    connect(m_cues, &CuePane::due, this, &PlanPane::cueDue);
    connect(&m_compositor, &Compositor::stateChanged, this, &PlanPane::check);
    retranslate();
}

void PlanPane::fillHead()
{
    m_choice->setObjectName(u"planPage"_s);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(narrowestChoice);
    m_choice->setFocusPolicy(Qt::TabFocus);
    for (int page = 0; page < m_pages->count(); ++page)
        m_choice->addItem(QString());
    head()->add(m_choice);
    connect(m_choice, &QComboBox::activated, this, [this](int page) { openPage(Page(page)); });
    openPage(Page::Before);
}

void PlanPane::openPage(Page page)
{
    m_pages->setCurrentIndex(int(page));
    m_choice->setCurrentIndex(int(page));
    if (page == Page::Before)
        check();
}

PlanPane::Page PlanPane::page() const
{
    return Page(m_pages->currentIndex());
}

void PlanPane::togglePrompter()
{
    openPage(Page::Prompter);
    m_prompter->toggle();
}

void PlanPane::setShow(const ShowView& view)
{
    const ShowState before = m_view.show.state;
    m_view = view;
    m_templates->setShow(view.show.uid);
    m_cues->setShow(view.show.uid, view.show.startedAt);
    showItem();
    if (before != ShowState::Live && view.show.state == ShowState::Live)
        openPage(Page::Prompter);
    else if (before == ShowState::Live && view.show.state != ShowState::Live)
        openPage(Page::Before);
    else
        check();
}

void PlanPane::setCatalogue(const QList<Product>& products)
{
    m_products = products;
    showItem();
    check();
}

void PlanPane::setNewestKnown(std::optional<Instant> instant)
{
    m_newest = instant;
    check();
}

void PlanPane::setSourceName(const QString& name)
{
    m_sourceName = name;
    check();
}

void PlanPane::setDisclosed(const QList<Uid>& products)
{
    m_disclosed = products;
    check();
}

void PlanPane::setNow(Instant now)
{
    m_now = now;
    m_cues->setNow(now);
}

void PlanPane::showItem()
{
    Uid onAir;
    for (const RunItem& item : m_view.items)
        if (item.state == RunItemState::OnAir)
            onAir = item.variant;
    for (const Product& product : m_products) {
        for (const Variant& variant : product.variants) {
            if (variant.uid == onAir) {
                m_prompter->setProduct(product.uid, product.name, product.script);
                return;
            }
        }
    }
    m_prompter->setProduct({}, {}, {});
}

void PlanPane::check()
{
    if (!isVisible() || page() != Page::Before)
        return;
    if (!m_asked.isRunning())
        m_asked.setFuture(checkComputer(m_folder, u"/sys/class/power_supply"_s));
    showChecks();
}

void PlanPane::showChecks()
{
    const bool sees = m_compositor.status().state == SourceState::Running;
    m_before->setChecks(
        QList<PreflightCheck>{
            {PreflightKind::Camera, sees ? PreflightState::Good : PreflightState::Bad, 0, {m_sourceName}},
            checkSound()} +
        m_computer +
        QList<PreflightCheck>{checkClock(m_now, m_newest), checkStock(m_view.items, m_products),
                              checkDisclosure(m_view.items, m_products, m_disclosed)});
}

void PlanPane::showEvent(QShowEvent* event)
{
    Pane::showEvent(event);
    check();
}

void PlanPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Pane::changeEvent(event);
}

void PlanPane::retranslate()
{
    setTitle(tr("PLAN"));
    m_prompter->setLanguage(QLocale().name());
    const QString words[] = {tr("Before the show"), tr("Prompter"), tr("Cues")};
    for (int page = 0; page < m_pages->count(); ++page)
        m_choice->setItemText(page, words[page]);
    m_choice->setAccessibleName(tr("What the plan shows"));
}

} // namespace kaibang
