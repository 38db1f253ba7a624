// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QRect>
#include <QString>
#include <memory>

class QWidget;

namespace kaibang {

class Compositor;
class UiSettings;

/// A screen as a person chooses one.
struct ScreenPlace
{
    QString name;   ///< the system's, stable while it is plugged in at the same socket
    QString label;  ///< its make and size
    QRect geometry; ///< device-independent pixels of the desktop
    bool operator==(const ScreenPlace&) const = default;
};

/// The screens that are plugged in.
[[nodiscard]] QList<ScreenPlace> screensNow();

/// The composed picture alone in a window without a border, for a capture card, a projector, or a program that captures
/// windows: full screen on a screen that is not the console's; where there is only one screen, a window of its own that
/// can be dragged by its picture. It never takes the keyboard from the console by itself. When its screen is
/// unplugged it goes away, and it is back when the screen is. Compositor and settings are borrowed. GUI thread.
class PictureScreen : public QObject
{
    Q_OBJECT

public:
    PictureScreen(Compositor& compositor, UiSettings& settings, QObject* parent = nullptr);
    ~PictureScreen() override;

    /// The window whose screen stays free of the picture; borrowed.
    void setConsole(const QWidget* console);
    /// The screens as they are now; the window goes where it belongs. Called by itself when the system's change.
    void setScreens(const QList<ScreenPlace>& screens);
    /// As it was when the program ended.
    void restore();
    void toggle();
    void close();
    /// Reads the chosen screen from the settings again.
    void applySettings();
    /// Whether it is wanted; it may be waiting for its screen.
    [[nodiscard]] bool isOn() const { return m_isOn; }
    /// Whether it is to be seen.
    [[nodiscard]] bool isShown() const;
    /// The window; null while it is not to be seen.
    [[nodiscard]] QWidget* window() const;

Q_SIGNALS:
    void changed(bool isShown);
    /// Its screen was unplugged while it was on.
    void screenLost(const QString& label);

private:
    class Window;

    /// Where it belongs; nullptr while its screen is missing or there is only the console's.
    [[nodiscard]] const ScreenPlace* place() const;
    [[nodiscard]] QString consoleScreen() const;
    void settle();

    Compositor& m_compositor;
    UiSettings& m_settings;
    const QWidget* m_console = nullptr;
    QList<ScreenPlace> m_screens;
    QString m_shownOn; ///< name of the screen it stands on; empty for a window beside the console
    QString m_label;
    bool m_isOn = false;
    std::unique_ptr<Window> m_window, m_leaving; ///< leaving: what may have asked to be closed goes a moment later
};

} // namespace kaibang
