// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pane_board.h"

#include <QDataStream>
#include <QDockWidget>
#include <QEvent>
#include <QIODevice>
#include <QLayout>
#include <algorithm>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr quint32 layoutMagic = 0x4B425350; // "KBSP"
constexpr quint16 layoutVersion = 3;

/// Hundredths of the width for each column, and of the height for the upper pane of a column.
struct Shares
{
    int left, middle, right;
    int middleTop, rightTop;
};

constexpr Shares sharesOf(PanePreset preset)
{
    switch (preset) {
    case PanePreset::Stream:
        break;
    case PanePreset::Openings:
        return {25, 48, 27, 32, 58};
    case PanePreset::Helper:
        return {24, 32, 44, 40, 50};
    }
    return {27, 44, 29, 58, 58};
}

} // namespace

PaneBoard::PaneBoard(QWidget* parent)
    : QMainWindow(parent)
{
    setObjectName(u"paneBoard"_s);
    setWindowFlags(Qt::Widget);
    setDockOptions(QMainWindow::AllowNestedDocks); // a tab by a slip of the hand would hide the camera
}

void PaneBoard::addPane(Pane* pane, PaneHome home, PaneSight sight)
{
    auto* dock = new QDockWidget(pane->windowTitle(), this);
    dock->setObjectName(pane->objectName() + u"Dock"_s);
    dock->setFeatures(QDockWidget::NoDockWidgetFeatures);
    dock->setTitleBarWidget(pane->head());
    dock->setWidget(pane);
    connect(pane, &QWidget::windowTitleChanged, dock, &QWidget::setWindowTitle);
    connect(pane->head(), &PaneHead::floatRequested, dock, [dock] { dock->setFloating(!dock->isFloating()); });
    connect(dock, &QDockWidget::topLevelChanged, this, &PaneBoard::noteChange);
    connect(dock, &QDockWidget::dockLocationChanged, this, &PaneBoard::noteChange);
    m_places.append({dock, home, sight});
}

QDockWidget* PaneBoard::firstAt(PaneHome home) const
{
    const auto found =
        std::find_if(m_places.begin(), m_places.end(), [home](const Place& place) { return place.home == home; });
    return found == m_places.end() ? nullptr : found->dock;
}

void PaneBoard::arrange(PanePreset preset)
{
    m_isArranging = true;
    m_preset = preset;
    for (const Place& place : std::as_const(m_places)) {
        place.dock->setFloating(false);
        removeDockWidget(place.dock);
    }
    addDockWidget(Qt::LeftDockWidgetArea, firstAt(PaneHome::Left));
    splitDockWidget(firstAt(PaneHome::Left), firstAt(PaneHome::MiddleTop), Qt::Horizontal);
    splitDockWidget(firstAt(PaneHome::MiddleTop), firstAt(PaneHome::RightTop), Qt::Horizontal);
    splitDockWidget(firstAt(PaneHome::MiddleTop), firstAt(PaneHome::MiddleBottom), Qt::Vertical);
    splitDockWidget(firstAt(PaneHome::RightTop), firstAt(PaneHome::RightBottom), Qt::Vertical);
    for (const Place& place : std::as_const(m_places)) {
        if (place.dock != firstAt(place.home))
            tabifyDockWidget(firstAt(place.home), place.dock);
        place.dock->show();
    }
    for (const Place& place : std::as_const(m_places))
        if (place.dock == firstAt(place.home))
            place.dock->raise();
    for (const auto& [wanted, pane] : std::as_const(m_fronts))
        if (wanted == preset)
            bringForward(pane);
    m_isChanged = false;
    layout()->activate(); // shares are given to docks that have a place
    applyShares();
    m_isArranging = false;
    Q_EMIT arrangementChanged();
}

void PaneBoard::applyShares()
{
    const Shares shares = sharesOf(m_preset);
    const auto part = [](int whole, int share) { return qMax(1, whole * share / 100); };
    resizeDocks({firstAt(PaneHome::Left), firstAt(PaneHome::MiddleTop), firstAt(PaneHome::RightTop)},
                {part(width(), shares.left), part(width(), shares.middle), part(width(), shares.right)},
                Qt::Horizontal);
    shareMiddle();
    resizeDocks({firstAt(PaneHome::RightTop), firstAt(PaneHome::RightBottom)},
                {part(height(), shares.rightTop), part(height(), 100 - shares.rightTop)}, Qt::Vertical);
}

void PaneBoard::shareMiddle()
{
    const int top = qMax(1, height() * sharesOf(m_preset).middleTop / 100);
    resizeDocks({firstAt(PaneHome::MiddleTop), firstAt(PaneHome::MiddleBottom)}, {top, qMax(1, height() - top)},
                Qt::Vertical);
}

void PaneBoard::settleMiddle()
{
    // Later, when what was in the way is out of the layout.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!m_isChanged)
                shareMiddle();
        },
        Qt::QueuedConnection);
}

void PaneBoard::setFront(PanePreset preset, Pane* pane)
{
    m_fronts.append({preset, pane});
}

void PaneBoard::bringForward(Pane* pane)
{
    for (const Place& place : std::as_const(m_places))
        if (place.dock->widget() == pane)
            place.dock->raise();
}

void PaneBoard::setMoves(PaneMoves moves)
{
    m_moves = moves;
    const auto features = moves == PaneMoves::Free ? QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetFloatable
                                                   : QDockWidget::DockWidgetFeatures(QDockWidget::NoDockWidgetFeatures);
    for (const Place& place : std::as_const(m_places)) {
        place.dock->setFeatures(features);
        static_cast<PaneHead*>(place.dock->titleBarWidget())->setMoves(moves);
    }
    Q_EMIT arrangementChanged();
}

QStringList PaneBoard::names() const
{
    QStringList names;
    for (const Place& place : m_places)
        names.append(place.dock->objectName());
    return names;
}

QByteArray PaneBoard::save() const
{
    QByteArray body;
    QDataStream out(&body, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << layoutMagic << layoutVersion << names() << int(m_preset) << int(m_moves) << m_isChanged
        << saveState(layoutVersion);
    out << qChecksum(body);
    return body;
}

bool PaneBoard::restore(const QByteArray& state)
{
    QDataStream in(state);
    in.setVersion(QDataStream::Qt_6_4);
    quint32 magic = 0;
    quint16 version = 0, sum = 0;
    QStringList panes;
    int preset = 0, moves = 0;
    bool isChanged = false;
    QByteArray docks;
    in >> magic >> version;
    if (magic != layoutMagic || version != layoutVersion)
        return false;
    in >> panes >> preset >> moves >> isChanged >> docks >> sum;
    if (in.status() != QDataStream::Ok || !in.atEnd() || panes != names() ||
        sum != qChecksum(QByteArrayView(state).chopped(sizeof sum)))
        return false;
    const QByteArray before = saveState(layoutVersion);
    m_isArranging = true;
    const bool isGood = !isChanged || (restoreState(docks, layoutVersion) && isSound());
    if (!isGood)
        restoreState(before, layoutVersion);
    m_isArranging = false;
    if (!isGood)
        return false;
    setMoves(moves == int(PaneMoves::Free) ? PaneMoves::Free : PaneMoves::Locked);
    if (!isChanged) {
        arrange(PanePreset(std::clamp(preset, int(PanePreset::Stream), int(PanePreset::Helper))));
        return true;
    }
    m_preset = PanePreset(std::clamp(preset, int(PanePreset::Stream), int(PanePreset::Helper)));
    m_isChanged = true;
    Q_EMIT arrangementChanged();
    return true;
}

bool PaneBoard::isSound() const
{
    return std::all_of(m_places.begin(), m_places.end(), [this](const Place& place) {
        const bool isPlaced = place.dock->isFloating() || dockWidgetArea(place.dock) != Qt::NoDockWidgetArea;
        const bool isSeen = place.sight == PaneSight::MayBeTab || tabifiedDockWidgets(place.dock).isEmpty();
        return isPlaced && isSeen && !place.dock->isHidden();
    });
}

void PaneBoard::noteChange()
{
    if (m_isArranging || m_isChanged)
        return;
    m_isChanged = true;
    Q_EMIT arrangementChanged();
}

QList<QSize> PaneBoard::sizes() const
{
    QList<QSize> all;
    for (const Place& place : m_places)
        all.append(place.dock->size());
    return all;
}

bool PaneBoard::event(QEvent* event)
{
    // Nothing announces that a border was dragged; the press and the release of the mouse come by here.
    if (event->type() == QEvent::MouseButtonPress)
        m_sizesAtPress = sizes();
    const bool isHandled = QMainWindow::event(event);
    if (event->type() == QEvent::MouseButtonRelease && !m_sizesAtPress.isEmpty() && sizes() != m_sizesAtPress)
        noteChange();
    return isHandled;
}

void PaneBoard::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    if (!m_isChanged && isVisible())
        applyShares();
}

void PaneBoard::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    if (!m_isChanged)
        applyShares();
}

} // namespace kaibang
