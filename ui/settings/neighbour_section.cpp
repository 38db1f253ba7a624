// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "neighbour_section.h"

#include "neighbour_host.h"
#include "obs_words.h"
#include "scene_rows.h"
#include "wording.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

QWidget* neighbourForm(QWidget* parent, int margin, QVBoxLayout** column)
{
    auto* box = new QWidget(parent);
    *column = new QVBoxLayout(box);
    (*column)->setContentsMargins(margin, 0, 0, 0);
    (*column)->setSpacing(margin / 2);
    return box;
}

std::optional<int> portIn(const QLineEdit* field)
{
    bool isNumber = false;
    const int port = field->text().trimmed().toInt(&isNumber);
    return isNumber && port >= NeighbourWish::leastPort && port <= NeighbourWish::mostPort ? std::optional(port)
                                                                                           : std::nullopt;
}

} // namespace

NeighbourSection::NeighbourSection(NeighbourHost& host, Theme& theme, QWidget* parent)
    : SetupSection(theme, parent)
    , m_host(host)
    , m_pageOn(check(u"overlayPageOn"_s, QT_TR_NOOP("Give the cards to another program as a page")))
    , m_obsOn(check(u"obsOn"_s, QT_TR_NOOP("Connect with OBS")))
    , m_address(field(u"overlayPageAddress"_s, QT_TR_NOOP("appears when this is saved")))
    , m_pagePort(field(u"overlayPagePort"_s))
    , m_obsHost(field(u"obsHost"_s))
    , m_obsPort(field(u"obsPort"_s))
    , m_password(field(u"obsPassword"_s, QT_TR_NOOP("as it was; type to change it")))
    , m_copy(button(u"copyOverlayPage"_s, QT_TR_NOOP("Copy"), u"copy"_s))
    , m_try(button(u"tryObs"_s, QT_TR_NOOP("Try it now"), u"again"_s))
    , m_pageState(freeLabel(u"overlayPageState"_s))
    , m_obsState(freeLabel(u"obsState"_s))
    , m_answer(freeLabel(u"obsAnswer"_s))
    , m_problem(freeLabel(u"neighbourProblem"_s, "error"))
    , m_source(choice(u"obsTextSource"_s))
    , m_rows(new SceneRows(theme, this))
{
    head(QT_TR_NOOP("OBS and other programs"),
         QT_TR_NOOP("For those who stream with OBS or with a platform's own client: it shows your cards and follows "
                    "your run order. Everything is off until you turn it on."));
    addPage();
    addObs();
    column()->addWidget(m_problem);
    m_problem->hide();
    auto* saveButton = button(u"saveNeighbours"_s, QT_TR_NOOP("Save"), u"check"_s, "primary");
    buttons({saveButton});
    column()->addStretch();
    connect(saveButton, &QPushButton::clicked, this, &NeighbourSection::save);
    for (QCheckBox* way : {m_pageOn, m_obsOn})
        connect(way, &QCheckBox::toggled, this, &NeighbourSection::showForms);
    connect(&host, &NeighbourHost::changed, this, &NeighbourSection::showPage);
    connect(&host.obs(), &ObsLink::statusChanged, this, &NeighbourSection::showObs);
    connect(&host.obs(), &ObsLink::factsChanged, this, &NeighbourSection::showObs);
}

void NeighbourSection::addPage()
{
    QVBoxLayout* form = nullptr;
    m_pageForm = neighbourForm(this, 2 * tokens().padding, &form);
    m_address->setReadOnly(true);
    auto* renew = button(u"renewOverlayPage"_s, QT_TR_NOOP("New address"), u"lock"_s);
    auto* row = new QHBoxLayout;
    spaced(row);
    row->addWidget(labelled(QT_TR_NOOP("Address of the page"), m_address), 4);
    row->addWidget(labelled(QT_TR_NOOP("Port"), m_pagePort), 1);
    row->addWidget(m_copy, 0, Qt::AlignBottom);
    row->addWidget(renew, 0, Qt::AlignBottom);
    form->addLayout(row);
    form->addWidget(m_pageState);
    form->addWidget(label(QT_TR_NOOP("In OBS: Sources, +, Browser; paste the address, width 1920, height 1080. In "
                                     "直播伴侣: add material, browser or web page; paste the address. The page is "
                                     "transparent, and only programs on this computer that have the address can read "
                                     "it. Buyers are on it with masked names only."),
                          "muted"));
    column()->addWidget(m_pageOn);
    column()->addWidget(m_pageForm);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_address->text());
        tell(tr("The address was copied."));
    });
    connect(renew, &QPushButton::clicked, this, [this] {
        m_host.renewAddress();
        tell(tr("The old address no longer works. Paste the new one into the other program."));
    });
}

void NeighbourSection::addObs()
{
    QVBoxLayout* form = nullptr;
    m_obsForm = neighbourForm(this, 2 * tokens().padding, &form);
    m_password->setEchoMode(QLineEdit::Password);
    auto* row = new QHBoxLayout;
    spaced(row);
    row->addWidget(labelled(QT_TR_NOOP("Computer"), m_obsHost), 2);
    row->addWidget(labelled(QT_TR_NOOP("Port"), m_obsPort), 1);
    row->addWidget(labelled(QT_TR_NOOP("Password"), m_password), 2);
    row->addWidget(m_try, 0, Qt::AlignBottom);
    form->addLayout(row);
    form->addWidget(m_answer);
    form->addWidget(m_obsState);
    form->addWidget(labelled(QT_TR_NOOP("Text source that gets name and price of the item on air"), m_source));
    form->addWidget(label(QT_TR_NOOP("Which scene belongs to which item"), "title"));
    form->addWidget(label(QT_TR_NOOP("When another item goes on air, OBS changes to its scene. A scene that you "
                                     "choose in OBS stays until the next item. Without a line nothing is changed."),
                          "muted"));
    form->addWidget(m_rows);
    follow(m_rows);
    column()->addWidget(m_obsOn);
    column()->addWidget(m_obsForm);
    m_answer->hide();
    connect(m_try, &QPushButton::clicked, this, &NeighbourSection::tryOut);
}

void NeighbourSection::refresh()
{
    const NeighbourWish& wish = m_host.wish();
    m_pageOn->setChecked(wish.pageOn);
    m_pagePort->setText(QString::number(wish.pagePort));
    m_obsOn->setChecked(wish.obsOn);
    m_obsHost->setText(wish.obsHost);
    m_obsPort->setText(QString::number(wish.obsPort));
    m_password->clear();
    m_problem->hide();
    m_rows->setRules(wish.rules);
    fillSources(wish.textSource);
    showForms();
    showPage();
    showObs();
}

void NeighbourSection::retranslate()
{
    fillSources(m_source->currentData().toString());
    showPage();
    showObs();
}

// A secret that is left on the screen is none, and a trial that nobody sees need not go on.
void NeighbourSection::hideEvent(QHideEvent* event)
{
    m_password->clear();
    m_trial.reset();
    m_answer->hide();
    m_try->setEnabled(true);
    SetupSection::hideEvent(event);
}

void NeighbourSection::showForms()
{
    m_pageForm->setVisible(m_pageOn->isChecked());
    m_obsForm->setVisible(m_obsOn->isChecked());
}

void NeighbourSection::showPage()
{
    m_address->setText(m_host.pageAddress());
    m_address->setCursorPosition(0);
    m_copy->setEnabled(!m_address->text().isEmpty());
    Theme::setRole(m_pageState, m_host.isPortTaken() ? "error" : "muted");
    if (m_host.isPortTaken())
        m_pageState->setText(tr("Another program uses this port. Enter another one and save."));
    else if (m_host.pageAddress().isEmpty())
        m_pageState->setText(tr("The page is not given out."));
    else
        m_pageState->setText(m_host.pageWatchers() == 0 ? tr("Nobody shows the page right now.")
                                                        : tr("The page is shown right now."));
}

void NeighbourSection::showObs()
{
    const ObsLink& obs = m_host.obs();
    m_obsState->setText(ObsWords::stateText(obs.status(), obs.facts()));
    if (obs.isConnected() || m_source->count() == 0)
        fillSources(m_source->currentData().toString());
    m_rows->setChoices(m_host.products(), obs.facts().scenes);
}

void NeighbourSection::fillSources(const QString& chosen)
{
    QStringList sources = m_host.obs().facts().textSources;
    if (!chosen.isEmpty() && !sources.contains(chosen))
        sources.append(chosen); // OBS is away, or has it no more
    m_source->clear();
    m_source->addItem(tr("none"), QString());
    for (const QString& source : std::as_const(sources))
        m_source->addItem(source, source);
    m_source->setCurrentIndex(std::max(0, m_source->findData(chosen)));
}

// A line of its own, with what stands in the fields: nothing has to be saved to know.
void NeighbourSection::tryOut()
{
    const auto port = portIn(m_obsPort);
    m_problem->setVisible(!port);
    if (!port) {
        m_problem->setText(
            tr("A port is a number from %1 to %2.").arg(NeighbourWish::leastPort).arg(NeighbourWish::mostPort));
        return;
    }
    m_try->setEnabled(false);
    Theme::setRole(m_answer, "muted");
    m_answer->setText(tr("Looking for OBS…"));
    m_answer->show();
    m_trial = std::make_unique<ObsLink>();
    connect(m_trial.get(), &ObsLink::statusChanged, this, [this](const ObsStatus& status) {
        if (status.state == ObsState::Connecting || !m_trial)
            return; // not yet, or one more word of a trial that is over
        const bool isGood = status.state == ObsState::Connected;
        Theme::setRole(m_answer, isGood ? "paid" : "error");
        m_answer->setText(isGood ? tr("OBS answers, and the password is right.") : ObsWords::stateText(status, {}));
        m_try->setEnabled(true);
        m_trial.release()->deleteLater(); // it is speaking
    });
    m_trial->open({m_obsHost->text().trimmed(), quint16(*port),
                   m_password->text().isEmpty() ? m_host.password() : m_password->text()});
    if (m_host.wish().obsOn && !m_host.obs().isConnected())
        m_host.callObs();
}

std::optional<NeighbourWish> NeighbourSection::entered()
{
    const auto pagePort = portIn(m_pagePort), obsPort = portIn(m_obsPort);
    QString problem;
    if (!pagePort || !obsPort)
        problem = tr("A port is a number from %1 to %2.").arg(NeighbourWish::leastPort).arg(NeighbourWish::mostPort);
    else if (m_obsOn->isChecked() && m_obsHost->text().trimmed().isEmpty())
        problem = tr("Enter the computer on which OBS runs; 127.0.0.1 is this one.");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty())
        return std::nullopt;
    NeighbourWish wish;
    wish.pageOn = m_pageOn->isChecked();
    wish.pagePort = *pagePort;
    wish.obsOn = m_obsOn->isChecked();
    wish.obsHost = m_obsHost->text().trimmed();
    wish.obsPort = *obsPort;
    wish.textSource = m_source->currentData().toString();
    wish.rules = m_rows->rules();
    return wish;
}

void NeighbourSection::save()
{
    const auto wish = entered();
    if (!wish)
        return;
    const QString password = m_password->text();
    const Result<Done> kept = m_host.apply(*wish);
    tell(kept ? tr("What other programs get was saved.") : Wording::errorText(kept.error()));
    m_password->clear();
    if (!password.isEmpty())
        m_host.keepPassword(password, [this](const Result<Done>& isKept) {
            if (!isKept)
                tell(tr("This desktop has no keychain: the password of OBS is known until the window is closed."));
        });
    showPage();
    showObs();
}

} // namespace kaibang
