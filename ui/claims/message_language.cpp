// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "message_language.h"

#include "icons.h"
#include "theme.h"

#include <QEvent>
#include <QLocale>
#include <QMenu>
#include <array>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Each is named in itself and not translated.
struct Language
{
    const char* name;
    const char16_t* ownName;
};
constexpr std::array languages{Language{"zh_CN", u"中文"}, Language{"es_MX", u"Español"}, Language{"en", u"English"}};

} // namespace

MessageLanguage::MessageLanguage(Theme& theme, QWidget* parent)
    : QToolButton(parent)
    , m_theme(theme)
{
    setObjectName(u"claimMessageLanguage"_s);
    setFocusPolicy(Qt::TabFocus);
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    Theme::setRole(this, "quiet");
    auto* menu = new QMenu(this);
    for (const Language& language : languages) {
        auto* action = menu->addAction(QString::fromUtf16(language.ownName));
        action->setData(QLatin1String(language.name));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, name = QString::fromLatin1(language.name)] {
            choose(name);
            Q_EMIT chosen(name);
        });
    }
    setMenu(menu);
    connect(&m_theme, &Theme::changed, this, &MessageLanguage::restyle);
    refresh();
    restyle();
}

void MessageLanguage::choose(const QString& language)
{
    m_chosen = language;
    refresh();
}

QString MessageLanguage::language() const
{
    const QString wanted = m_chosen.isEmpty() ? QLocale().name() : m_chosen;
    for (const Language& language : languages)
        if (wanted.left(2) == QLatin1String(language.name).left(2))
            return QLatin1String(language.name);
    return u"en"_s;
}

void MessageLanguage::refresh()
{
    for (QAction* action : menu()->actions()) {
        action->setChecked(action->data().toString() == language());
        if (action->isChecked())
            setText(action->text());
    }
    setToolTip(tr("Language of the message for the buyer"));
    setAccessibleName(tr("Language of the message for the buyer"));
}

void MessageLanguage::restyle()
{
    const auto& t = m_theme.tokens();
    setFixedHeight(t.controlHeight);
    setIcon(themedIcon(u"copy"_s, t.muted));
    setIconSize({t.iconSize - t.grid, t.iconSize - t.grid});
}

void MessageLanguage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QToolButton::changeEvent(event);
}

} // namespace kaibang
