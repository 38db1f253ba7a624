// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include <QApplication>
#include <QFile>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleHints>
#include <QWidget>
#include <algorithm>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

ThemeTokens lightColours()
{
    ThemeTokens t;
    t.ground = QColor(0xF6F5F2);
    t.surface = QColor(0xFFFFFF);
    t.line = QColor(0xE3E0DA);
    t.text = QColor(0x1F2430);
    t.muted = QColor(0x5B6270);
    t.accent = QColor(0x0F6E6A);
    t.onAccent = QColor(0xFFFFFF);
    t.accentSoft = QColor(0xE2EFED);
    t.focus = QColor(0x2F6FED);
    t.live = QColor(0xC62828);
    t.paid = QColor(0x1B7F3B);
    t.claim = QColor(0x8A5A00);
    t.refund = QColor(0x7A3E9D);
    return t;
}

ThemeTokens darkColours()
{
    ThemeTokens t;
    t.ground = QColor(0x15181C);
    t.surface = QColor(0x1E2227);
    t.line = QColor(0x2E343B);
    t.text = QColor(0xECEAE4);
    t.muted = QColor(0xA3A9B3);
    t.accent = QColor(0x4FC1B5);
    t.onAccent = QColor(0x10201E);
    t.accentSoft = QColor(0x21393A);
    t.focus = QColor(0x7FA8FF);
    t.live = QColor(0xFF6B5E);
    t.paid = QColor(0x6BD08A);
    t.claim = QColor(0xF0B64A);
    t.refund = QColor(0xC79BE8);
    return t;
}

} // namespace

Theme::Theme(QApplication& application)
    : m_application(application)
    , m_systemPalette(application.palette())
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(application.styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        if (m_mode == ThemeMode::System)
            apply(m_mode, m_steps);
    });
#endif
    if (QStyle* fusion = QStyleFactory::create(u"Fusion"_s))
        application.setStyle(fusion);
    apply(ThemeMode::System, 0);
}

bool Theme::systemIsDark() const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return m_application.styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    return m_systemPalette.color(QPalette::Window).lightness() <
           m_systemPalette.color(QPalette::WindowText).lightness();
#endif
}

void Theme::apply(ThemeMode mode, int textSizeSteps)
{
    m_mode = mode;
    m_steps = std::clamp(textSizeSteps, -2, 4);
    m_dark = mode == ThemeMode::Dark || (mode == ThemeMode::System && systemIsDark());
    setColours();
    m_application.setPalette(palette());
    m_application.setFont(font(TextRole::Base));
    m_application.setStyleSheet(styleSheet());
    Q_EMIT changed();
}

void Theme::setColours()
{
    m_tokens = m_dark ? darkColours() : lightColours();
    const int more = m_steps * 2;
    m_tokens.controlHeight += more;
    m_tokens.slimHeight += more;
    m_tokens.liveHeight += more;
    m_tokens.rowHeight += more;
    m_tokens.pictureRowHeight += more * 2;
    m_tokens.stripHeight += more;
    m_tokens.railWidth += more * 2;
    m_tokens.iconSize += m_steps;
    m_tokens.hasLiveIcons = m_steps < 3;
}

QFont Theme::font(TextRole role) const
{
    struct Size
    {
        int pixels;
        QFont::Weight weight;
    };
    const auto size = [role]() -> Size {
        switch (role) {
        case TextRole::Base:
            return {14, QFont::Normal};
        case TextRole::Muted:
            return {12, QFont::Normal};
        case TextRole::RowTitle:
            return {15, QFont::DemiBold};
        case TextRole::Title:
            return {13, QFont::DemiBold};
        case TextRole::Amount:
            return {18, QFont::DemiBold};
        case TextRole::Price:
            return {28, QFont::DemiBold};
        case TextRole::Clock:
            return {72, QFont::Light};
        case TextRole::Alias:
            return {72, QFont::DemiBold};
        }
        return {14, QFont::Normal};
    }();
    QFont font;
    font.setFamilies({u"Noto Sans"_s, u"Noto Sans CJK SC"_s, u"sans-serif"_s});
    font.setPixelSize(size.pixels + m_steps);
    font.setWeight(size.weight);
    return font;
}

QPalette Theme::palette() const
{
    QPalette p;
    const auto& t = m_tokens;
    p.setColor(QPalette::Window, t.ground);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.surface);
    p.setColor(QPalette::AlternateBase, t.ground);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::PlaceholderText, t.muted);
    p.setColor(QPalette::Button, t.surface);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, t.live);
    p.setColor(QPalette::ToolTipBase, t.surface);
    p.setColor(QPalette::ToolTipText, t.text);
    p.setColor(QPalette::Highlight, t.accent);
    p.setColor(QPalette::HighlightedText, t.onAccent);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::Mid, t.line);
    p.setColor(QPalette::Light, t.surface);
    p.setColor(QPalette::Midlight, t.line);
    p.setColor(QPalette::Dark, t.muted);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, t.muted);
    return p;
}

QString Theme::styleSheet() const
{
    QFile file(u":/style/kaibang.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const auto& t = m_tokens;
    const std::pair<const char*, QColor> colours[] = {
        {"@ground", t.ground}, {"@surface", t.surface},   {"@line", t.line},
        {"@text", t.text},     {"@muted", t.muted},       {"@accentSoft", t.accentSoft},
        {"@accent", t.accent}, {"@onAccent", t.onAccent}, {"@focus", t.focus},
        {"@live", t.live},     {"@paid", t.paid},         {"@claim", t.claim},
        {"@refund", t.refund}};
    for (const auto& [name, colour] : colours)
        sheet.replace(QLatin1StringView(name), colour.name());
    sheet.replace("@scheme"_L1, m_dark ? "dark"_L1 : "light"_L1);
    const int control = t.controlHeight - 2 * t.focusWidth;
    const std::pair<const char*, int> sizes[] = {{"$controlHeight", control},
                                                 {"$liveHeight", t.liveHeight - 2 * t.focusWidth},
                                                 {"$slimHeight", t.slimHeight - 2 * t.focusWidth},
                                                 {"$rowHeight", t.rowHeight},
                                                 {"$twoLines", 2 * QFontMetrics(font(TextRole::Base)).lineSpacing()},
                                                 {"$padding", t.padding},
                                                 {"$gap", t.gap},
                                                 {"$grid", t.grid},
                                                 {"$radius", t.radius},
                                                 {"$ring", t.focusWidth},
                                                 {"$indicator", t.iconSize - t.focusWidth},
                                                 {"$markRound", (t.iconSize - t.focusWidth) / 2},
                                                 {"$mark", t.iconSize - 3 * t.focusWidth},
                                                 {"$muted", font(TextRole::Muted).pixelSize()},
                                                 {"$rowTitle", font(TextRole::RowTitle).pixelSize()},
                                                 {"$title", font(TextRole::Title).pixelSize()},
                                                 {"$amount", font(TextRole::Amount).pixelSize()},
                                                 {"$price", font(TextRole::Price).pixelSize()},
                                                 {"$clock", font(TextRole::Clock).pixelSize()},
                                                 {"$alias", font(TextRole::Alias).pixelSize()}};
    for (const auto& [name, size] : sizes)
        sheet.replace(QLatin1StringView(name), QString::number(size) + "px"_L1);
    return sheet;
}

void Theme::setRole(QWidget* widget, const char* role)
{
    if (widget->property("role").toByteArray() == QByteArrayView(role))
        return;
    widget->setProperty("role", QByteArray(role));
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace kaibang
