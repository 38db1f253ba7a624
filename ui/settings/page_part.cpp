// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_part.h"

#include "icons.h"
#include "tab_order.h"
#include "wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto iconProperty = "iconName";

} // namespace

PagePart::PagePart(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    connect(&theme, &Theme::changed, this, [this] {
        paintIcons();
        restyle();
    });
}

void PagePart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && m_shown) {
        speakAll();
        retranslate();
    }
    QWidget::changeEvent(event);
}

void PagePart::setZone(const QTimeZone& zone)
{
    if (m_zone == zone)
        return;
    m_zone = zone;
    const auto parts = findChildren<PagePart*>();
    for (PagePart* part : parts)
        part->setZone(zone);
    if (m_shown)
        retranslate();
}

void PagePart::showEvent(QShowEvent* event)
{
    // Virtual calls are not for constructors: the first words and colours come here.
    if (!m_shown) {
        m_shown = true;
        speakAll();
        retranslate();
        paintIcons();
        restyle();
        tabInReadingOrder(*this);
    }
    QWidget::showEvent(event);
}

void PagePart::say(QWidget* widget, const char* source, Phrase phrase)
{
    for (Spoken& known : m_spoken)
        if (known.widget == widget && known.phrase == phrase) {
            known.source = source;
            speak(known);
            return;
        }
    m_spoken.append({widget, source, phrase});
    speak(m_spoken.constLast());
}

void PagePart::speak(const Spoken& spoken)
{
    if (!spoken.widget)
        return;
    const QString words = QCoreApplication::translate(metaObject()->className(), spoken.source);
    switch (spoken.phrase) {
    case Phrase::Placeholder:
        spoken.widget->setProperty("placeholderText", words);
        return;
    case Phrase::ToolTip:
        spoken.widget->setToolTip(words);
        return;
    case Phrase::AccessibleName:
        spoken.widget->setAccessibleName(words);
        return;
    case Phrase::Text:
        break;
    }
    spoken.widget->setProperty("text", words);
}

void PagePart::speakAll()
{
    for (const Spoken& spoken : std::as_const(m_spoken))
        speak(spoken);
}

void PagePart::paintIcons()
{
    const QSize size(tokens().iconSize, tokens().iconSize);
    for (const Spoken& spoken : std::as_const(m_spoken)) {
        auto* control = qobject_cast<QAbstractButton*>(spoken.widget.data());
        const QString name = control ? control->property(iconProperty).toString() : QString();
        if (name.isEmpty())
            continue;
        const bool primary = control->property("role").toString() == "primary"_L1;
        const bool danger = control->property("role").toString() == "danger"_L1;
        control->setIcon(themedIcon(name, primary ? tokens().onAccent : danger ? tokens().live : tokens().text));
        control->setIconSize(size);
    }
}

QPushButton* PagePart::button(const QString& name, const char* text, const QString& icon, const char* role)
{
    auto* made = new QPushButton(this);
    made->setObjectName(name);
    made->setProperty(iconProperty, icon);
    if (role)
        made->setProperty("role", QString::fromLatin1(role));
    if (text)
        say(made, text);
    return made;
}

QLabel* PagePart::label(const char* text, const char* role)
{
    auto* made = new QLabel(this);
    if (role)
        made->setProperty("role", QString::fromLatin1(role));
    made->setWordWrap(true);
    say(made, text);
    return made;
}

QLabel* PagePart::freeLabel(const QString& name, const char* role)
{
    auto* made = new QLabel(this);
    made->setObjectName(name);
    if (role)
        made->setProperty("role", QString::fromLatin1(role));
    made->setWordWrap(true);
    made->setTextFormat(Qt::PlainText);
    return made;
}

QLineEdit* PagePart::field(const QString& name, const char* placeholder)
{
    auto* made = new QLineEdit(this);
    made->setObjectName(name);
    if (placeholder)
        say(made, placeholder, Phrase::Placeholder);
    return made;
}

QComboBox* PagePart::choice(const QString& name)
{
    auto* made = new QComboBox(this);
    made->setObjectName(name);
    return made;
}

QCheckBox* PagePart::check(const QString& name, const char* text)
{
    auto* made = new QCheckBox(this);
    made->setObjectName(name);
    say(made, text);
    return made;
}

QWidget* PagePart::labelled(const char* text, QWidget* control)
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens().grid);
    auto* name = label(text, "muted");
    name->setWordWrap(false);
    name->setBuddy(control);
    say(control, text, Phrase::AccessibleName);
    column->addWidget(name);
    column->addWidget(control);
    return box;
}

QFrame* PagePart::card(QVBoxLayout** layout)
{
    auto* made = new QFrame(this);
    made->setProperty("role", u"card"_s);
    *layout = new QVBoxLayout(made);
    spaced(*layout, tokens().padding);
    return made;
}

QWidget* PagePart::scrolled(QWidget* content)
{
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area;
}

void PagePart::spaced(QBoxLayout* layout, int margin) const
{
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(tokens().gap);
}

void PagePart::report(const Error& error)
{
    tell(Wording::errorText(error));
}

void PagePart::tell(const QString& text, const QString& actionText, const std::function<void()>& action)
{
    Q_EMIT notice(text, actionText, action);
}

void PagePart::follow(PagePart* child)
{
    connect(child, &PagePart::notice, this, &PagePart::notice);
}

} // namespace kaibang
