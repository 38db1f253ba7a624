// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QByteArray>
#include <QColor>
#include <QList>
#include <QPoint>
#include <QSettings>
#include <QString>
#include <optional>

namespace kaibang {

/// What belongs to this window on this computer and not to the household: one key a line in the user's configuration
/// folder. Household settings live in the ledger. GUI thread. A key that cannot be read takes its default.
class UiSettings
{
public:
    enum class SourceKind { Camera, Pattern, Clip };

    /// The standard place (XDG_CONFIG_HOME/kaibang/console.conf).
    UiSettings();
    /// Another file, for tests and a demo household.
    explicit UiSettings(const QString& file);

    /// "zh_CN", "es_MX", "en"; empty follows the system.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString& language);
    [[nodiscard]] ThemeMode themeMode() const;
    void setThemeMode(ThemeMode mode);
    /// 0 to 4, as Theme::apply takes them.
    [[nodiscard]] int textSizeSteps() const;
    void setTextSizeSteps(int steps);

    /// The camera by the system's stable id and its name, as CameraList gives them.
    [[nodiscard]] QByteArray cameraId() const;
    [[nodiscard]] QString cameraName() const;
    void setCamera(const QByteArray& id, const QString& name);
    [[nodiscard]] SourceKind sourceKind() const;
    void setSourceKind(SourceKind kind);
    [[nodiscard]] QString clipPath() const;
    void setClipPath(const QString& path);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);
    [[nodiscard]] QByteArray windowState() const;
    void setWindowState(const QByteArray& state);
    /// The panes of a page, or a header, by the objectName.
    [[nodiscard]] QByteArray layoutOf(const QString& widget) const;
    void setLayoutOf(const QString& widget, const QByteArray& state);

    /// Taught keys of a live action by its name, separated by blanks; nullopt while the defaults hold.
    [[nodiscard]] std::optional<QString> keysOf(const QString& action) const;
    void setKeysOf(const QString& action, const QString& keys);
    void forgetKeysOf(const QString& action);

    /// 0 to 100; 0 is silence.
    [[nodiscard]] int soundVolume() const;
    void setSoundVolume(int percent);
    /// One sound by its name; on by default.
    [[nodiscard]] bool soundOn(const QString& sound) const;
    void setSoundOn(const QString& sound, bool on);
    /// Whether new orders and the next alias are spoken; off by default.
    [[nodiscard]] bool speechOn() const;
    void setSpeechOn(bool on);

    /// Where each kind of paper is printed: a printer's name, or empty for a PDF file.
    enum class Paper { SmallLabel, ParcelLabel, Page };
    [[nodiscard]] QString printerOf(Paper paper) const;
    void setPrinterOf(Paper paper, const QString& printer);
    /// By how much that printer's paper must be moved, in tenths of a millimetre, at most 20 mm.
    [[nodiscard]] QPoint printOffset(Paper paper) const;
    void setPrintOffset(Paper paper, QPoint tenths);
    /// The courier that was named last.
    [[nodiscard]] QString courier() const;
    void setCourier(const QString& name);

    /// What buyers are written to in: "zh_CN", "es_MX" or "en"; empty follows the window.
    [[nodiscard]] QString messageLanguage() const;
    void setMessageLanguage(const QString& language);

    /// Lines a minute of the prompter; nullopt until somebody changed it.
    [[nodiscard]] std::optional<int> prompterSpeed() const;
    void setPrompterSpeed(int linesPerMinute);
    /// What the host speaks: "zh", "es" or "en"; empty follows the window.
    [[nodiscard]] QString prompterLanguage() const;
    void setPrompterLanguage(const QString& language);

    /// Whether this computer is a village's desk; off by default.
    [[nodiscard]] bool villageOn() const;
    void setVillageOn(bool on);
    /// The village's ledger; empty until one was made or chosen.
    [[nodiscard]] QString villageFile() const;
    void setVillageFile(const QString& path);
    /// The folder in which bundles arrive by themselves; empty for none.
    [[nodiscard]] QString villageInbox() const;
    void setVillageInbox(const QString& path);
    /// Whether the evening's households stand as tiles.
    [[nodiscard]] bool villageTiles() const;
    void setVillageTiles(bool on);

    /// Where everything lies on the picture, as OverlayLayout writes it; empty until somebody moved something.
    [[nodiscard]] QByteArray overlayLayout() const;
    void setOverlayLayout(const QByteArray& json);
    /// The sign on the picture: who streams, a short line, a logo's file, and the colour of all cards.
    struct Sign
    {
        QString name, line, logo;
        QColor accent;
        bool operator==(const Sign&) const = default;
    };
    [[nodiscard]] Sign sign() const;
    void setSign(const Sign& sign);
    /// The screen for the picture alone, by the system's name; empty takes the first that is not the console's.
    [[nodiscard]] QString pictureScreen() const;
    void setPictureScreen(const QString& name);
    /// Whether the picture was shown there when the program ended; off by default.
    [[nodiscard]] bool pictureScreenOn() const;
    void setPictureScreenOn(bool on);

    [[nodiscard]] bool firstStartDone() const;
    void setFirstStartDone(bool done);

    [[nodiscard]] QString file() const { return m_settings.fileName(); }
    /// Writes now and says whether that worked.
    bool sync();

private:
    mutable QSettings m_settings;
};

} // namespace kaibang
