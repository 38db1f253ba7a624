// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_pane.h"

#include "camera_source.h"
#include "compositor.h"
#include "cue_pane.h"
#include "field_keys.h"
#include "preflight.h"
#include "preflight_pane.h"
#include "prompter_pane.h"
#include "sound_board.h"
#include "template_row.h"
#include "theme.h"
#include "ui_settings.h"
#include "wording.h"

#include <QApplication>
#include <QAudioDevice>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMediaDevices>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int narrowestChoice = 14; // letters
constexpr int longestName = 60;     // letters; more is not read on the strip

PreflightCheck soundOf(const UiSettings& settings)
{
    const QList<Sound> all = SoundBoard::sounds();
    const bool isAnyOn = std::any_of(all.begin(), all.end(),
                                     [&settings](Sound sound) { return settings.soundOn(SoundBoard::nameOf(sound)); });
    return checkSound(!QMediaDevices::defaultAudioOutput().isNull(), settings.soundVolume(), isAnyOn);
}

PictureFrom pictureOf(const Compositor& compositor)
{
    if (compositor.status().state != SourceState::Running)
        return PictureFrom::Nothing;
    return qobject_cast<const CameraSource*>(compositor.source()) ? PictureFrom::Camera : PictureFrom::StandIn;
}

} // namespace

PlanPane::PlanPane(RunPlanDesk& desk, const Compositor& compositor, UiSettings& settings, QString folder, Theme& theme,
                   QWidget* parent)
    : Pane(u"planPane"_s, theme, parent)
    , m_compositor(compositor)
    , m_settings(settings)
    , m_folder(std::move(folder))
    , m_name(new QLineEdit(this))
    , m_before(new PreflightPane(theme, this))
    , m_templates(new TemplateRow(desk, theme, this))
    , m_prompter(new PrompterPane(desk, settings, theme, this))
    , m_cues(new CuePane(desk, theme, this))
    , m_pages(new QStackedWidget(this))
    , m_choice(new QComboBox(this))
{
    for (QWidget* page : {makeBefore(), static_cast<QWidget*>(m_prompter), static_cast<QWidget*>(m_cues)})
        m_pages->addWidget(page);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_pages);
    fillHead();
    wire();
    retranslate();
}

QWidget* PlanPane::makeBefore()
{
    m_name->setObjectName(u"showName"_s);
    m_name->setMaxLength(longestName);
    m_name->installEventFilter(this);
    keepEnterFor(m_name);
    auto* before = new QWidget(this);
    auto* column = new QVBoxLayout(before);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* name = new QHBoxLayout;
    const auto& t = m_theme.tokens();
    name->setContentsMargins(t.padding, t.gap, t.padding, 0);
    name->addWidget(m_name);
    column->addLayout(name);
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
    return scroll;
}

void PlanPane::wire()
{
    for (PagePart* part : {static_cast<PagePart*>(m_before), static_cast<PagePart*>(m_templates),
                           static_cast<PagePart*>(m_prompter), static_cast<PagePart*>(m_cues)})
        connect(part, &PagePart::notice, this, &PlanPane::notice);
    connect(&m_asked, &QFutureWatcherBase::finished, this, [this] {
        m_computer = m_asked.result();
        showChecks();
    });
    connect(m_name, &QLineEdit::editingFinished, this, &PlanPane::giveName);
    connect(m_before, &PreflightPane::checkAgainRequested, this, &PlanPane::check);
    connect(m_before, &PreflightPane::soundRequested, this, &PlanPane::soundRequested);
    connect(m_templates, &TemplateRow::used, this, &PlanPane::runOrderChanged);
    connect(m_cues, &CuePane::due, this, &PlanPane::cueDue);
    connect(&m_compositor, &Compositor::stateChanged, this, &PlanPane::check);
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
    // What goes out of sight must not hand the keyboard on to a field: the next letters are live keys.
    const QWidget* focus = QApplication::focusWidget();
    const QWidget* before = m_pages->currentWidget();
    if (focus && m_pages->currentIndex() != int(page) && (before == focus || before->isAncestorOf(focus)))
        setFocus(Qt::OtherFocusReason);
    m_pages->setCurrentIndex(int(page));
    m_choice->setCurrentIndex(int(page));
    if (page == Page::Before)
        check();
}

PlanPane::Page PlanPane::page() const
{
    return Page(m_pages->currentIndex());
}

void PlanPane::beginNaming()
{
    openPage(Page::Before);
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void PlanPane::giveName()
{
    const QString name = m_name->text().simplified();
    m_name->setText(name);
    m_name->setModified(false);
    if (name != m_view.show.title)
        Q_EMIT nameGiven(name);
}

bool PlanPane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_name && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        m_name->setText(m_view.show.title);
        setFocus(Qt::OtherFocusReason);
        return true;
    }
    return Pane::eventFilter(watched, event);
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
    if (!m_name->isModified())
        m_name->setText(view.show.title); // what is being typed stays
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

void PlanPane::setFeeds(const QList<FeedHealth>& feeds)
{
    QStringList disputedBy;
    for (const FeedHealth& feed : feeds)
        if (feed.trouble == FeedTrouble::ClockOff)
            disputedBy.append(feed.name.isEmpty() ? Wording::feedName(feed.id) : feed.name);
    if (disputedBy == m_clockDisputedBy)
        return;
    m_clockDisputedBy = disputedBy;
    check();
}

void PlanPane::setZone(const QTimeZone& zone)
{
    m_before->setZone(zone);
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
    constexpr qint64 minuteMs = 60'000;
    const bool isOtherMinute = now.ms / minuteMs != m_now.ms / minuteMs;
    m_now = now;
    m_cues->setNow(now);
    if (isOtherMinute)
        check(); // the list tells the time, and a battery runs down
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
    Q_EMIT checksAsked();
}

void PlanPane::setStudioChecks(const QList<PreflightCheck>& checks)
{
    m_studio = checks;
    showChecks();
}

void PlanPane::showChecks()
{
    m_before->setChecks(QList<PreflightCheck>{checkCamera(pictureOf(m_compositor), m_sourceName), soundOf(m_settings)} +
                        m_computer +
                        QList<PreflightCheck>{checkClock(m_now, m_newest, {isClockKept(), m_clockDisputedBy}),
                                              checkStock(m_view.items, m_products),
                                              checkDisclosure(m_view.items, m_products, m_disclosed)} +
                        m_studio);
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
    m_name->setPlaceholderText(tr("Name of this show: Evening pearls"));
    m_name->setAccessibleName(tr("Name of this show"));
}

} // namespace kaibang
