// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture_screen.h"

#include "compositor.h"
#include "preview_widget.h"
#include "ui_settings.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScreen>
#include <QVBoxLayout>
#include <QWindow>
#include <functional>
#include <utility>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr QSize besideSize(960, 540);
}

/// Only the picture, and no pointer over it. It has the keyboard after a click into it and not before.
class PictureScreen::Window : public QWidget
{
public:
    Window(Compositor& compositor, std::function<void()> close)
        : QWidget(nullptr, Qt::Window | Qt::FramelessWindowHint | Qt::WindowDoesNotAcceptFocus)
        , m_close(std::move(close))
    {
        setObjectName(u"pictureScreen"_s);
        setAttribute(Qt::WA_ShowWithoutActivating);
        setAttribute(Qt::WA_QuitOnClose, false); // the console's end is the program's
        setFocusPolicy(Qt::NoFocus);
        setCursor(Qt::BlankCursor);
        setProperty("forViewers", true); // PanicCover leaves it: nobody's data is on it
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(new PreviewWidget(compositor, this));
    }

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Escape)
            m_close();
        else
            QWidget::keyPressEvent(event);
    }
    void mousePressEvent(QMouseEvent* event) override
    {
        if (event->button() != Qt::LeftButton || !windowHandle())
            return;
        windowHandle()->setFlag(Qt::WindowDoesNotAcceptFocus, false);
        activateWindow();
        if (!isFullScreen())
            windowHandle()->startSystemMove();
    }
    void closeEvent(QCloseEvent* event) override
    {
        QWidget::closeEvent(event);
        if (event->spontaneous()) // the desktop's own way to close a window, and not the program's end
            m_close();
    }

private:
    std::function<void()> m_close;
};

QList<ScreenPlace> screensNow()
{
    QList<ScreenPlace> places;
    for (const QScreen* screen : QGuiApplication::screens()) {
        const QString make = (screen->manufacturer() + u' ' + screen->model()).simplified();
        const QSize pixels = screen->size() * screen->devicePixelRatio();
        places.append(
            {screen->name(),
             u"%1 · %2 × %3"_s.arg(make.isEmpty() ? screen->name() : make).arg(pixels.width()).arg(pixels.height()),
             screen->geometry()});
    }
    return places;
}

PictureScreen::PictureScreen(Compositor& compositor, UiSettings& settings, QObject* parent)
    : QObject(parent)
    , m_compositor(compositor)
    , m_settings(settings)
    , m_screens(screensNow())
{
    const auto look = [this] { setScreens(screensNow()); };
    connect(qGuiApp, &QGuiApplication::screenAdded, this, look);
    // The screen that goes is still in the list while the signal is sent.
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, look, Qt::QueuedConnection);
}

PictureScreen::~PictureScreen() = default;

void PictureScreen::setConsole(const QWidget* console)
{
    m_console = console;
}

QWidget* PictureScreen::window() const
{
    return m_window.get();
}

bool PictureScreen::isShown() const
{
    return m_window != nullptr;
}

void PictureScreen::restore()
{
    m_isOn = m_settings.pictureScreenOn();
    settle();
}

void PictureScreen::toggle()
{
    m_isOn = !isShown();
    m_settings.setPictureScreenOn(m_isOn);
    settle();
}

void PictureScreen::close()
{
    if (!m_isOn)
        return;
    m_isOn = false;
    m_settings.setPictureScreenOn(false);
    settle();
}

void PictureScreen::applySettings()
{
    settle();
}

void PictureScreen::setScreens(const QList<ScreenPlace>& screens)
{
    m_screens = screens;
    settle();
}

QString PictureScreen::consoleScreen() const
{
    return m_console && m_console->screen() ? m_console->screen()->name() : QString();
}

// The chosen screen, even the console's own if a person chose that one; without a choice the first that is free.
const ScreenPlace* PictureScreen::place() const
{
    const QString chosen = m_settings.pictureScreen(), console = consoleScreen();
    for (const ScreenPlace& screen : m_screens)
        if (chosen.isEmpty() ? screen.name != console : screen.name == chosen)
            return &screen;
    return nullptr;
}

void PictureScreen::settle()
{
    const ScreenPlace* screen = place();
    // A window beside the console is for who has one screen and chose no other; who did waits for that one.
    const bool isBeside = !screen && m_settings.pictureScreen().isEmpty();
    const bool isWanted = m_isOn && (screen || isBeside);
    const QString on = screen ? screen->name : QString();
    const bool wasShown = isShown();
    if (m_window && (!isWanted || on != m_shownOn)) {
        m_window->hide();
        m_leaving = std::move(m_window);
        QMetaObject::invokeMethod(
            this, [this] { m_leaving.reset(); }, Qt::QueuedConnection);
    }
    if (isWanted && !m_window) {
        m_window = std::make_unique<Window>(m_compositor, [this] { close(); });
        m_window->setWindowTitle(tr("Kaibang picture"));
        m_shownOn = on;
        if (screen) {
            m_label = screen->label;
            m_window->setGeometry(screen->geometry);
            m_window->setWindowState(Qt::WindowFullScreen); // showFullScreen() would ask for the keyboard
            m_window->show();
        } else {
            // In the corner where it hides least of the console.
            const QScreen* only = m_console ? m_console->screen() : QGuiApplication::primaryScreen();
            const QRect room = only->availableGeometry();
            const QSize size = besideSize.scaled(besideSize.boundedTo(room.size() * 3 / 5), Qt::KeepAspectRatio);
            QRect beside(QPoint(0, 0), size); // of the picture's shape, so that no bars are captured
            beside.moveBottomRight(room.bottomRight());
            m_window->setGeometry(beside);
            m_window->show();
        }
    }
    if (wasShown == isShown())
        return;
    Q_EMIT changed(isShown());
    if (m_isOn && !isShown())
        Q_EMIT screenLost(m_label);
}

} // namespace kaibang
