// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_settings.h"

#include <QDir>
#include <QStandardPaths>
#include <algorithm>
#include <array>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array themeNames{"system", "light", "dark"};
constexpr std::array sourceNames{"camera", "pattern", "clip"};
constexpr std::array paperNames{"small_label", "parcel_label", "page"};

QLatin1StringView nameOf(UiSettings::Paper paper)
{
    return QLatin1StringView(paperNames.at(static_cast<size_t>(paper)));
}

template<typename Enum, size_t N>
Enum byName(const QString& text, const std::array<const char*, N>& names)
{
    for (size_t i = 0; i < N; ++i)
        if (text == QLatin1String(names[i]))
            return static_cast<Enum>(i);
    return static_cast<Enum>(0);
}

QString standardFile()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation));
    return folder.filePath(u"kaibang/console.conf"_s);
}

} // namespace

UiSettings::UiSettings()
    : UiSettings(standardFile())
{}

UiSettings::UiSettings(const QString& file)
    : m_settings(file, QSettings::IniFormat)
{}

QString UiSettings::language() const
{
    return m_settings.value("language"_L1).toString();
}

void UiSettings::setLanguage(const QString& language)
{
    m_settings.setValue("language"_L1, language);
}

ThemeMode UiSettings::themeMode() const
{
    return byName<ThemeMode>(m_settings.value("themeMode"_L1).toString(), themeNames);
}

void UiSettings::setThemeMode(ThemeMode mode)
{
    m_settings.setValue("themeMode"_L1, QString::fromLatin1(themeNames.at(static_cast<size_t>(mode))));
}

int UiSettings::textSizeSteps() const
{
    return std::clamp(m_settings.value("textSizeSteps"_L1, 0).toInt(), 0, 4);
}

void UiSettings::setTextSizeSteps(int steps)
{
    m_settings.setValue("textSizeSteps"_L1, std::clamp(steps, 0, 4));
}

QByteArray UiSettings::cameraId() const
{
    return m_settings.value("cameraId"_L1).toByteArray();
}

QString UiSettings::cameraName() const
{
    return m_settings.value("cameraName"_L1).toString();
}

void UiSettings::setCamera(const QByteArray& id, const QString& name)
{
    m_settings.setValue("cameraId"_L1, id);
    m_settings.setValue("cameraName"_L1, name);
}

UiSettings::SourceKind UiSettings::sourceKind() const
{
    return byName<SourceKind>(m_settings.value("sourceKind"_L1).toString(), sourceNames);
}

void UiSettings::setSourceKind(SourceKind kind)
{
    m_settings.setValue("sourceKind"_L1, QString::fromLatin1(sourceNames.at(static_cast<size_t>(kind))));
}

QString UiSettings::clipPath() const
{
    return m_settings.value("clipPath"_L1).toString();
}

void UiSettings::setClipPath(const QString& path)
{
    m_settings.setValue("clipPath"_L1, path);
}

QByteArray UiSettings::windowGeometry() const
{
    return m_settings.value("windowGeometry"_L1).toByteArray();
}

void UiSettings::setWindowGeometry(const QByteArray& geometry)
{
    m_settings.setValue("windowGeometry"_L1, geometry);
}

QByteArray UiSettings::windowState() const
{
    return m_settings.value("windowState"_L1).toByteArray();
}

void UiSettings::setWindowState(const QByteArray& state)
{
    m_settings.setValue("windowState"_L1, state);
}

QByteArray UiSettings::layoutOf(const QString& widget) const
{
    return m_settings.value("layout/"_L1 + widget).toByteArray();
}

void UiSettings::setLayoutOf(const QString& widget, const QByteArray& state)
{
    m_settings.setValue("layout/"_L1 + widget, state);
}

std::optional<QString> UiSettings::keysOf(const QString& action) const
{
    const QVariant keys = m_settings.value("keys/"_L1 + action);
    return keys.isValid() ? std::optional(keys.toString()) : std::nullopt;
}

void UiSettings::setKeysOf(const QString& action, const QString& keys)
{
    m_settings.setValue("keys/"_L1 + action, keys);
}

void UiSettings::forgetKeysOf(const QString& action)
{
    m_settings.remove("keys/"_L1 + action);
}

int UiSettings::soundVolume() const
{
    return std::clamp(m_settings.value("sound/volume"_L1, 70).toInt(), 0, 100);
}

void UiSettings::setSoundVolume(int percent)
{
    m_settings.setValue("sound/volume"_L1, std::clamp(percent, 0, 100));
}

bool UiSettings::soundOn(const QString& sound) const
{
    return m_settings.value("sound/on/"_L1 + sound, true).toBool();
}

void UiSettings::setSoundOn(const QString& sound, bool on)
{
    m_settings.setValue("sound/on/"_L1 + sound, on);
}

bool UiSettings::speechOn() const
{
    return m_settings.value("sound/speech"_L1, false).toBool();
}

void UiSettings::setSpeechOn(bool on)
{
    m_settings.setValue("sound/speech"_L1, on);
}

QString UiSettings::printerOf(Paper paper) const
{
    return m_settings.value("print/printer/"_L1 + nameOf(paper)).toString();
}

void UiSettings::setPrinterOf(Paper paper, const QString& printer)
{
    m_settings.setValue("print/printer/"_L1 + nameOf(paper), printer);
}

QPoint UiSettings::printOffset(Paper paper) const
{
    const auto tenths = [&](QLatin1StringView axis) {
        return std::clamp(m_settings.value("print/"_L1 + axis + u'/' + nameOf(paper), 0).toInt(), -200, 200);
    };
    return {tenths("x"_L1), tenths("y"_L1)};
}

void UiSettings::setPrintOffset(Paper paper, QPoint tenths)
{
    m_settings.setValue("print/x/"_L1 + nameOf(paper), tenths.x());
    m_settings.setValue("print/y/"_L1 + nameOf(paper), tenths.y());
}

QString UiSettings::courier() const
{
    return m_settings.value("packing/courier"_L1).toString();
}

void UiSettings::setCourier(const QString& name)
{
    m_settings.setValue("packing/courier"_L1, name);
}

QString UiSettings::messageLanguage() const
{
    return m_settings.value("claims/message_language"_L1).toString();
}

void UiSettings::setMessageLanguage(const QString& language)
{
    m_settings.setValue("claims/message_language"_L1, language);
}

std::optional<int> UiSettings::prompterSpeed() const
{
    bool isNumber = false;
    const int speed = m_settings.value("prompter/speed"_L1).toInt(&isNumber);
    return isNumber ? std::optional(speed) : std::nullopt;
}

void UiSettings::setPrompterSpeed(int linesPerMinute)
{
    m_settings.setValue("prompter/speed"_L1, linesPerMinute);
}

QString UiSettings::prompterLanguage() const
{
    const QString language = m_settings.value("prompter/language"_L1).toString();
    return language == "zh"_L1 || language == "es"_L1 || language == "en"_L1 ? language : QString();
}

void UiSettings::setPrompterLanguage(const QString& language)
{
    m_settings.setValue("prompter/language"_L1, language);
}

bool UiSettings::villageOn() const
{
    return m_settings.value("village/on"_L1, false).toBool();
}

void UiSettings::setVillageOn(bool on)
{
    m_settings.setValue("village/on"_L1, on);
}

QString UiSettings::villageFile() const
{
    return m_settings.value("village/file"_L1).toString();
}

void UiSettings::setVillageFile(const QString& path)
{
    m_settings.setValue("village/file"_L1, path);
}

QString UiSettings::villageInbox() const
{
    return m_settings.value("village/inbox"_L1).toString();
}

void UiSettings::setVillageInbox(const QString& path)
{
    m_settings.setValue("village/inbox"_L1, path);
}

bool UiSettings::villageTiles() const
{
    return m_settings.value("village/tiles"_L1, false).toBool();
}

void UiSettings::setVillageTiles(bool on)
{
    m_settings.setValue("village/tiles"_L1, on);
}

QByteArray UiSettings::overlayLayout() const
{
    return m_settings.value("air/layout"_L1).toByteArray();
}

void UiSettings::setOverlayLayout(const QByteArray& json)
{
    m_settings.setValue("air/layout"_L1, json);
}

UiSettings::Sign UiSettings::sign() const
{
    const QColor accent(m_settings.value("air/accent"_L1).toString());
    return {m_settings.value("air/sign_name"_L1).toString(), m_settings.value("air/sign_line"_L1).toString(),
            m_settings.value("air/sign_logo"_L1).toString(), accent.isValid() ? accent : QColor(0xF2, 0xC1, 0x4E)};
}

void UiSettings::setSign(const Sign& sign)
{
    m_settings.setValue("air/sign_name"_L1, sign.name);
    m_settings.setValue("air/sign_line"_L1, sign.line);
    m_settings.setValue("air/sign_logo"_L1, sign.logo);
    m_settings.setValue("air/accent"_L1, sign.accent.name());
}

QString UiSettings::pictureScreen() const
{
    return m_settings.value("air/screen"_L1).toString();
}

void UiSettings::setPictureScreen(const QString& name)
{
    m_settings.setValue("air/screen"_L1, name);
}

bool UiSettings::pictureScreenOn() const
{
    return m_settings.value("air/screen_on"_L1, false).toBool();
}

void UiSettings::setPictureScreenOn(bool on)
{
    m_settings.setValue("air/screen_on"_L1, on);
}

bool UiSettings::firstStartDone() const
{
    return m_settings.value("firstStartDone"_L1, false).toBool();
}

void UiSettings::setFirstStartDone(bool done)
{
    m_settings.setValue("firstStartDone"_L1, done);
}

bool UiSettings::sync()
{
    m_settings.sync();
    return m_settings.status() == QSettings::NoError;
}

} // namespace kaibang
