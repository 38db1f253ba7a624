// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compositor.h"

#include "compositor_worker.h"

#include <QPointer>

namespace kaibang {

struct Compositor::Link
{
    QPointer<FrameSource> source;
    SourceStatus status;
};

Compositor::Compositor(QObject* parent)
    : QObject(parent)
    , m_link(std::make_unique<Link>())
{
    const auto tellStats = [this](double framesPerSecond, quint64 dropped) {
        QMetaObject::invokeMethod(
            this, [this, framesPerSecond, dropped] { Q_EMIT statsChanged(framesPerSecond, dropped); },
            Qt::QueuedConnection);
    };
    const auto tellPlaces = [this](const PlacedLayers& layers) {
        QMetaObject::invokeMethod(
            this,
            [this, layers] {
                m_placed = layers;
                Q_EMIT layersPlaced(layers);
            },
            Qt::QueuedConnection);
    };
    m_worker = std::make_unique<Worker>(tellStats, tellPlaces);
}

Compositor::~Compositor()
{
    if (m_link->source)
        m_link->source->setSink(nullptr);
}

void Compositor::setSource(FrameSource* source)
{
    if (m_link->source == source)
        return;
    if (m_link->source) {
        m_link->source->setSink(nullptr);
        m_link->source->disconnect(this);
    }
    m_link->source = source;
    follow({});
    if (!source)
        return;
    connect(source, &FrameSource::statusChanged, this, &Compositor::follow);
    connect(source, &QObject::destroyed, this, [this] { follow({}); });
    follow(source->status());
    source->setSink(m_worker.get());
}

FrameSource* Compositor::source() const
{
    return m_link->source;
}

SourceStatus Compositor::status() const
{
    return m_link->status;
}

void Compositor::follow(const SourceStatus& status)
{
    m_worker->setState(status.state);
    if (m_link->status == status)
        return;
    m_link->status = status;
    Q_EMIT stateChanged(status);
}

void Compositor::changeOverlay(const std::function<void(Overlay&)>& change)
{
    Overlay changed = m_overlay;
    change(changed);
    if (changed == m_overlay)
        return;
    m_overlay = changed;
    m_worker->setOverlay(changed);
    Q_EMIT overlayChanged(m_overlay);
}

void Compositor::setCard(const ProductCard& card)
{
    changeOverlay([&card](Overlay& overlay) { overlay.product = card; });
}

void Compositor::setInfoCard(const InfoCard& card)
{
    changeOverlay([&card](Overlay& overlay) { overlay.disclosure = card; });
}

void Compositor::setSlate(const Slate& slate)
{
    changeOverlay([&slate](Overlay& overlay) { overlay.noPicture = slate; });
}

void Compositor::addPreview(PreviewScaler* preview)
{
    m_worker->addPreview(preview);
}

void Compositor::removePreview(PreviewScaler* preview)
{
    m_worker->removePreview(preview);
}

void Compositor::addTaker(FrameSink* taker)
{
    m_worker->addTaker(taker);
}

void Compositor::removeTaker(FrameSink* taker)
{
    m_worker->removeTaker(taker);
}

void Compositor::requestFrame(CardLayer layer, FrameAnswer answer)
{
    m_worker->request(layer, std::move(answer));
}

quint64 Compositor::composed() const
{
    return m_worker->composed();
}

quint64 Compositor::dropped() const
{
    return m_worker->dropped();
}

} // namespace kaibang
