// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "obs_strip.h"

#include "hold_button.h"
#include "key_map.h"
#include "neighbour_host.h"
#include "obs_words.h"
#include "theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

QLabel* stripLabel(const QString& name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText); // a scene's name is somebody's words
    return label;
}

} // namespace

ObsStrip::ObsStrip(NeighbourHost& host, const KeyMap& keys, Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_host(host)
    , m_keys(keys)
    , m_theme(theme)
    , m_scene(stripLabel(u"obsScene"_s, this))
    , m_stream(stripLabel(u"obsStream"_s, this))
    , m_loss(stripLabel(u"obsLoss"_s, this))
    , m_record(stripLabel(u"obsRecord"_s, this))
    , m_next(new QPushButton(this))
    , m_streamButton(new HoldButton(theme, this))
    , m_recordButton(new HoldButton(theme, this))
{
    setObjectName(u"obsStrip"_s);
    m_next->setObjectName(u"obsNextScene"_s);
    m_streamButton->setObjectName(u"obsStreamButton"_s);
    m_recordButton->setObjectName(u"obsRecordButton"_s);
    Theme::setRole(m_stream, "live");
    Theme::setRole(m_record, "live");
    m_scene->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* column = new QVBoxLayout(this);
    const int grid = theme.tokens().grid;
    column->setContentsMargins(2 * grid, grid, 2 * grid, 0);
    column->setSpacing(grid);
    auto* words = new QHBoxLayout;
    words->addWidget(m_scene, 1);
    for (QLabel* each : {m_stream, m_loss, m_record})
        words->addWidget(each);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme.tokens().gap);
    row->addWidget(m_next);
    row->addStretch();
    row->addWidget(m_recordButton);
    row->addWidget(m_streamButton);
    column->addLayout(words);
    column->addLayout(row);
    ObsLink& obs = host.obs();
    connect(m_next, &QPushButton::clicked, this, &ObsStrip::nextScene);
    connect(m_streamButton, &HoldButton::done, this,
            [this, &obs] { obs.facts().isStreaming ? obs.stopStream() : startStream(); });
    connect(m_recordButton, &HoldButton::done, this,
            [&obs] { obs.facts().isRecording ? obs.stopRecord() : obs.startRecord(); });
    connect(&obs, &ObsLink::done, this,
            [this](ObsTask task, const QString& detail) { say(ObsWords::doneText(task, detail)); });
    connect(&obs, &ObsLink::failed, this,
            [this](ObsTask task, const QString& detail) { say(ObsWords::failedText(task, detail)); });
    connect(&host.director(), &ObsDirector::sceneMissing, this, [this](const QString& scene) {
        Q_EMIT notice(tr("OBS has no scene “%1”. Choose another one in Setup.").arg(scene), tr("Open Setup"),
                      [this] { Q_EMIT setupWanted(); });
    });
    connect(&obs, &ObsLink::factsChanged, this, &ObsStrip::refresh);
    connect(&obs, &ObsLink::statusChanged, this, &ObsStrip::refresh);
    connect(&keys, &KeyMap::changed, this, &ObsStrip::refresh);
    refresh();
}

void ObsStrip::say(const QString& text)
{
    if (!text.isEmpty())
        Q_EMIT notice(text, {}, {});
}

void ObsStrip::nextScene()
{
    m_host.director().nextScene();
}

void ObsStrip::startStream()
{
    ObsLink& obs = m_host.obs();
    if (obs.isConnected() && !obs.facts().isStreaming)
        obs.startStream();
}

void ObsStrip::refresh()
{
    const ObsLink& obs = m_host.obs();
    if (obs.isConnected() && !obs.facts().scenes.isEmpty())
        m_wasStreaming = obs.facts().isStreaming;
    // A line that breaks is quiet, unless viewers may be looking.
    else if (!obs.isConnected() && std::exchange(m_wasStreaming, false) && obs.status().state != ObsState::Off)
        say(tr("OBS no longer answers. If it still runs, its stream goes on; Kaibang connects again by itself."));
    setVisible(obs.isConnected());
    const ObsFacts& facts = obs.facts();
    m_scene->setText(tr("OBS: %1").arg(facts.scene));
    m_scene->setToolTip(facts.scene);
    m_stream->setText(ObsWords::streamText(facts));
    m_record->setText(ObsWords::recordText(facts));
    m_loss->setText(ObsWords::lossText(facts));
    const auto loss = ObsWords::loss(facts);
    Theme::setRole(m_loss, loss == ObsWords::Loss::Much ? "error" : loss == ObsWords::Loss::Some ? "claim" : "muted");
    for (QLabel* each : {m_stream, m_loss, m_record})
        each->setVisible(!each->text().isEmpty());
    m_next->setText(tr("Next scene  %1").arg(m_keys.keyText(LiveAction::ObsScene)).trimmed());
    m_next->setEnabled(facts.scenes.size() > 1);
    m_streamButton->setMode(facts.isStreaming ? HoldButton::Mode::Hold : HoldButton::Mode::Click);
    m_streamButton->setText(facts.isStreaming
                                ? tr("End stream (hold)")
                                : tr("Start stream  %1").arg(m_keys.keyText(LiveAction::ObsStream)).trimmed());
    m_recordButton->setMode(facts.isRecording ? HoldButton::Mode::Hold : HoldButton::Mode::Click);
    m_recordButton->setText(facts.isRecording ? tr("End recording (hold)") : tr("Record in OBS"));
}

void ObsStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace kaibang
