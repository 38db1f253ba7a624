// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overlay_editor.h"

#include "compositor.h"
#include "preview_widget.h"
#include "theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <cmath>
#include <utility>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int keyStep = 1, farKeyStep = 5, sizeStep = 5; ///< hundredths

// Of a picture of 720 lines: what a layer without content would take, so that it can be given a place beforehand.
constexpr std::array<QSize, overlayLayers.size()> usualSizes{QSize(300, 66), QSize(144, 48), QSize(562, 300),
                                                             QSize(430, 146), QSize(484, 132)};

} // namespace

OverlayEditor::OverlayEditor(Compositor& compositor, PreviewWidget* preview, Theme& theme)
    : QWidget(preview)
    , m_compositor(compositor)
    , m_preview(preview)
    , m_theme(theme)
{
    setObjectName(u"overlayEditor"_s);
    setFocusPolicy(Qt::StrongFocus);
    preview->installEventFilter(this); // this lies over all of it, whatever size it takes
    connect(&m_compositor, &Compositor::layersPlaced, this, [this] {
        if (isEditing()) {
            update();
            describe();
        }
    });
    hide();
}

void OverlayEditor::begin()
{
    if (isEditing())
        return;
    const OverlayLayer selected = m_draft.selected();
    m_draft = OverlayDraft(m_compositor.overlay().layout);
    m_draft.select(selected);
    m_focusBefore = QApplication::focusWidget();
    m_preview->setGuides(PreviewWidget::Guides::Shown);
    setGeometry(m_preview->rect());
    show();
    raise();
    setFocus(Qt::OtherFocusReason);
    describe();
}

void OverlayEditor::leave()
{
    if (!isEditing())
        return;
    step(m_draft.keep()); // a key ends it in the middle of a drag: what is seen is what stays
    close();
}

void OverlayEditor::letGo()
{
    if (isEditing())
        close();
}

void OverlayEditor::close()
{
    m_drag = Drag::None;
    m_snapped = {};
    m_preview->setGuides(PreviewWidget::Guides::Hidden);
    hide();
    if (m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    Q_EMIT left();
}

void OverlayEditor::select(OverlayLayer layer)
{
    m_draft.select(layer);
    update();
    describe();
}

QSize OverlayEditor::pictureSize() const
{
    const QSize known = m_compositor.placed().picture;
    return known.isEmpty() ? QSize(1280, 720) : known;
}

QSize OverlayEditor::sizeOf(OverlayLayer layer) const
{
    for (const PlacedLayers::One& one : m_compositor.placed().layers)
        if (one.layer == layer)
            return one.rect.size();
    const QSize picture = pictureSize();
    const double scale = layerScale(picture) * m_draft.layout()[layer].sizePercent / 100.0;
    const QSize usual = usualSizes.at(size_t(layer));
    return {int(usual.width() * scale) & ~1, int(usual.height() * scale) & ~1};
}

QRect OverlayEditor::rectOf(OverlayLayer layer) const
{
    return placedRect(m_draft.layout().on(pictureSize())[layer], sizeOf(layer), pictureSize());
}

QList<OverlayLayer> OverlayEditor::overlapping(OverlayLayer layer) const
{
    QList<OverlayLayer> found;
    if (!m_draft.layout()[layer].isShown)
        return found;
    for (const OverlayLayer other : overlayLayers)
        if (other != layer && m_draft.layout()[other].isShown && rectOf(other).intersects(rectOf(layer)))
            found.append(other);
    return found;
}

QPointF OverlayEditor::widgetPoint(const QPointF& ofPicture) const
{
    const QRectF area = m_preview->pictureArea();
    const QSize picture = pictureSize();
    return {area.x() + ofPicture.x() * area.width() / picture.width(),
            area.y() + ofPicture.y() * area.height() / picture.height()};
}

void OverlayEditor::resizeBy(int percent)
{
    step(m_draft.resizeBy(percent));
}

void OverlayEditor::setShown(bool shown)
{
    step(m_draft.setShown(shown));
}

void OverlayEditor::reset()
{
    step(m_draft.reset());
}

void OverlayEditor::undo()
{
    step(m_draft.undo());
}

void OverlayEditor::redo()
{
    step(m_draft.redo());
}

void OverlayEditor::apply()
{
    m_compositor.changeOverlay([this](Overlay& overlay) { overlay.layout = m_draft.layout(); });
    update();
    describe();
}

void OverlayEditor::step(bool changed)
{
    if (!changed)
        return;
    apply();
    Q_EMIT edited(m_draft.layout());
}

void OverlayEditor::describe()
{
    const QRect rect = rectOf(m_draft.selected());
    const QSize picture = pictureSize();
    const auto share = [](int part, int whole) { return int(std::lround(part * 100.0 / whole)); };
    setAccessibleName(tr("What lies on the picture"));
    //: a layer of the picture, and where it lies
    QString words = tr("%1: %2 % from the left, %3 % from the top, size %4 %")
                        .arg(layerName(m_draft.selected()))
                        .arg(share(rect.x(), picture.width()))
                        .arg(share(rect.y(), picture.height()))
                        .arg(m_draft.place().sizePercent);
    if (!m_draft.place().isShown)
        words += u", "_s + tr("not shown");
    setAccessibleDescription(words);
    Q_EMIT stateChanged();
}

bool OverlayEditor::isOurKey(const QKeyEvent& event)
{
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Minus:
    case Qt::Key_Escape:
        return true;
    default:
        return event.matches(QKeySequence::Undo) || event.matches(QKeySequence::Redo) ||
               (event.key() == Qt::Key_Y && event.modifiers() == Qt::ControlModifier);
    }
}

bool OverlayEditor::event(QEvent* event)
{
    // Arrows, plus and minus belong to what is being moved, as letters belong to a field; all other live keys go on.
    if (event->type() == QEvent::ShortcutOverride && isOurKey(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

bool OverlayEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_preview && event->type() == QEvent::Resize)
        setGeometry(m_preview->rect());
    return QWidget::eventFilter(watched, event);
}

// Each layer is a stop of its own for Tab; behind the last one the keyboard goes on.
bool OverlayEditor::focusNextPrevChild(bool next)
{
    const int at = int(m_draft.selected()) + (next ? 1 : -1);
    if (!isEditing() || at < 0 || at >= int(overlayLayers.size()))
        return QWidget::focusNextPrevChild(next);
    select(OverlayLayer(at));
    return true;
}

void OverlayEditor::keyPressEvent(QKeyEvent* event)
{
    const int by = event->modifiers() & Qt::ShiftModifier ? farKeyStep : keyStep;
    const auto nudge = [&](int across, int down) {
        step(m_draft.nudge(rectOf(m_draft.selected()), pictureSize(), across * by, down * by));
    };
    const auto is = [event](int key) { return event->key() == key; };
    if (is(Qt::Key_Left) || is(Qt::Key_Right))
        nudge(is(Qt::Key_Left) ? -1 : 1, 0);
    else if (is(Qt::Key_Up) || is(Qt::Key_Down))
        nudge(0, is(Qt::Key_Up) ? -1 : 1);
    else if (is(Qt::Key_Plus) || is(Qt::Key_Equal) || is(Qt::Key_Minus))
        resizeBy(is(Qt::Key_Minus) ? -sizeStep : sizeStep);
    else if (is(Qt::Key_Escape))
        leave();
    else if (event->matches(QKeySequence::Undo))
        undo();
    else if (isOurKey(*event))
        redo();
    else
        QWidget::keyPressEvent(event);
}

QString OverlayEditor::layerName(OverlayLayer layer)
{
    switch (layer) {
    case OverlayLayer::Sign:
        return tr("Sign");
    case OverlayLayer::Clock:
        return tr("Clock");
    case OverlayLayer::Disclosure:
        return tr("Disclosure card");
    case OverlayLayer::Opening:
        return tr("Opening card");
    case OverlayLayer::Product:
        break;
    }
    return tr("Product card");
}

void OverlayEditor::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        leave();
}

void OverlayEditor::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    QWidget::changeEvent(event);
}

} // namespace kaibang
