// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera_pane.h"

#include "compositor.h"
#include "icons.h"
#include "picture_reader.h"
#include "run_order_model.h"
#include "theme.h"
#include "wording.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>
#include <climits>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize largestPicture(720, 720); ///< on a card of a picture of 1080 lines

} // namespace

CameraPane::CameraPane(Compositor& compositor, QWidget* preview, RunOrderModel& model, Theme& theme, QWidget* parent)
    : Pane(u"cameraPane"_s, theme, parent)
    , m_compositor(compositor)
    , m_model(model)
    , m_pictures(new PictureReader(largestPicture, this))
    , m_column(new QVBoxLayout(this))
    , m_icon(new QLabel(this))
    , m_state(new QLabel(this))
    , m_speed(new QLabel(this))
{
    Theme::setRole(m_speed, "muted");
    m_state->setObjectName(u"cameraState"_s);
    m_state->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_speed->setObjectName(u"cameraSpeed"_s);
    head()->add(m_state, 1);
    head()->add(m_icon);
    head()->add(m_speed);
    m_column->setContentsMargins(1, 0, 1, theme.tokens().grid);
    m_column->setSpacing(0);
    m_column->addWidget(preview, 1);
    connect(&m_compositor, &Compositor::stateChanged, this, &CameraPane::refreshState);
    connect(&m_compositor, &Compositor::statsChanged, this, &CameraPane::refreshSpeed);
    connect(&m_model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex&, const QModelIndex&, const QList<int>& roles) {
                if (roles != QList<int>{RunOrderModel::TimerRole})
                    refreshCard();
            });
    connect(m_pictures, &PictureReader::ready, this, &CameraPane::refreshCard);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &CameraPane::refreshCard);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &CameraPane::refreshCard);
    connect(&m_theme, &Theme::changed, this, &CameraPane::retranslate);
    m_status = m_compositor.status();
    retranslate();
}

void CameraPane::setSourceName(const QString& name)
{
    m_sourceName = name;
    refreshState(m_status);
}

void CameraPane::setCurrency(const QString& code)
{
    m_currency = code;
    refreshCard();
}

void CameraPane::addAbove(QWidget* part)
{
    m_column->insertWidget(0, part);
}

void CameraPane::addBelow(QWidget* part)
{
    m_column->addWidget(part);
}

void CameraPane::refreshCard()
{
    ProductCard card;
    card.accent = m_compositor.overlay().sign.accent;
    const int row = m_model.onAirRow();
    const Uid uid = row < 0 ? Uid() : m_model.items().at(row).variant;
    if (const Variant* variant = m_model.variant(uid)) {
        card.title = m_model.nameOf(uid);
        card.price = Wording::money(variant->priceMinor, m_currency);
        card.left =
            variant->onHand > 0 ? tr("%n left", nullptr, int(qMin<qint64>(variant->onHand, INT_MAX))) : tr("Sold out");
        if (variant->onHand == 1)
            card.flash = tr("Last one");
        if (const FlashPrice* flash = m_model.flashOf(uid)) {
            card.flash = tr("Flash price");
            card.flashUntilMs = flash->until.ms; // counted down on the picture itself
            if (flash->units > 0)
                card.flashLeft =
                    tr("%n at this price", nullptr, int(qMin<qint64>(flash->units - flash->sold, INT_MAX)));
        }
        card.picture = m_pictures->picture(m_model.pictureOf(uid));
    }
    m_compositor.setCard(card);
}

void CameraPane::refreshState(const SourceStatus& status)
{
    const auto& t = m_theme.tokens();
    m_status = status;
    const bool isGood = status.state == SourceState::Running || status.state == SourceState::Starting;
    QString words = m_sourceName;
    switch (status.state) {
    case SourceState::Running:
        break;
    case SourceState::Starting:
        words = tr("Starting the camera");
        break;
    case SourceState::Stopped:
        words = tr("The camera is off");
        break;
    case SourceState::Lost:
        words = tr("Picture lost. Trying again");
        break;
    case SourceState::Failed:
        words = status.fault.kind == MediaFaultKind::NoCamera        ? tr("No camera. Plug one in")
                : status.fault.kind == MediaFaultKind::CameraRefused ? tr("The camera is used by another program")
                                                                     : tr("No picture. Choose another camera in Setup");
        break;
    }
    m_state->setText(words);
    setAccessibleDescription(words); // F6 comes here, too, where there is nothing to press
    m_state->setToolTip(words);
    m_state->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_icon->setPixmap(themedPixmap(isGood ? u"camera"_s : u"camera-lost"_s, isGood ? t.muted : t.live,
                                   t.iconSize - t.grid, devicePixelRatioF()));
    m_speed->setVisible(status.state == SourceState::Running);
}

void CameraPane::refreshSpeed(double framesPerSecond, quint64)
{
    m_framesPerSecond = framesPerSecond;
    m_speed->setText(tr("%1 fps").arg(QLocale().toString(framesPerSecond, 'f', 0)));
    m_speed->setMinimumWidth(std::max(m_speed->minimumWidth(), m_speed->sizeHint().width())); // nothing beside it moves
}

void CameraPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Pane::changeEvent(event);
}

void CameraPane::retranslate()
{
    setTitle(tr("CAMERA"));
    setAccessibleName(tr("Camera"));
    Slate slate;
    slate.title = tr("Back in a moment");
    slate.detail = tr("The camera is being set up");
    m_compositor.setSlate(slate);
    refreshState(m_status);
    refreshSpeed(m_framesPerSecond, 0);
    refreshCard();
}

} // namespace kaibang
