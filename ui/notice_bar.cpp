// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notice_bar.h"

#include "icons.h"
#include "result.h"
#include "theme.h"
#include "wording.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <algorithm>
#include <chrono>
#include <iterator>

namespace kaibang {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto plainTime = 10s;
constexpr auto actionTime = 30s; // a person with wet hands needs a while to reach Undo

constexpr auto graveTime = 60s;

// Every desk tells in the same words of what endangers the evening: that looks different, and stays longer.
bool isGrave(const QString& text)
{
    constexpr ErrorKind graveKinds[]{ErrorKind::Io, ErrorKind::DiskFull, ErrorKind::Locked, ErrorKind::Damaged};
    return std::any_of(std::begin(graveKinds), std::end(graveKinds), [&text](ErrorKind kind) {
        return text == Wording::errorText(Error{kind, {}});
    });
}

} // namespace

NoticeBar::NoticeBar(Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_label(new QLabel(this))
    , m_button(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"noticeBar"_s);
    Theme::setRole(this, "notice");
    m_icon->setObjectName(u"noticeIcon"_s);
    m_label->setObjectName(u"noticeText"_s);
    m_label->setTextFormat(Qt::PlainText); // it may name what somebody else wrote
    m_label->setWordWrap(true);
    m_label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_button->setObjectName(u"noticeAction"_s);
    m_close->setObjectName(u"noticeClose"_s);
    // A click would take the keyboard along, and a button that goes hands it to the next one: Space would press that.
    m_button->setFocusPolicy(Qt::TabFocus);
    m_close->setFocusPolicy(Qt::TabFocus);
    Theme::setRole(m_close, "quiet");
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_icon);
    row->addWidget(m_label, 1);
    row->addWidget(m_button);
    row->addWidget(m_close);
    connect(m_button, &QPushButton::clicked, this, &NoticeBar::runAction);
    connect(m_close, &QToolButton::clicked, this, &NoticeBar::clear);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &NoticeBar::clear);
    connect(&m_theme, &Theme::changed, this, &NoticeBar::restyle);
    restyle();
    clear();
}

void NoticeBar::restyle()
{
    const auto& tokens = m_theme.tokens();
    setFixedHeight(tokens.controlHeight + 2 * tokens.grid);
    layout()->setContentsMargins(tokens.padding, 0, tokens.grid, 0); // two lines of words use the whole height
    layout()->setSpacing(tokens.gap);
    const bool grave = m_isGrave || isGrave(m_text);
    m_icon->setPixmap(themedPixmap(grave ? u"warning"_s : u"info"_s, grave ? tokens.live : tokens.accent,
                                   tokens.iconSize, devicePixelRatioF()));
    m_close->setIcon(themedIcon(u"close"_s, tokens.muted));
    m_close->setAccessibleName(tr("Close the notice"));
    m_close->setToolTip(m_close->accessibleName());
    layOutText();
}

void NoticeBar::show(const QString& text, const QString& actionText, std::function<void()> action)
{
    m_isGrave = false;
    m_text = text;
    m_action = std::move(action);
    m_button->setText(actionText);
    m_button->setVisible(!actionText.isEmpty() && m_action);
    m_icon->setVisible(true);
    m_close->setVisible(true);
    m_timer.start(isGrave(text) ? graveTime : m_action ? actionTime : plainTime);
    restyle();
    QAccessibleEvent alert(m_label, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void NoticeBar::showGrave(const QString& text, const QString& actionText, std::function<void()> action)
{
    show(text, actionText, std::move(action));
    m_isGrave = true;
    m_timer.start(graveTime);
    restyle();
}

void NoticeBar::clear()
{
    m_timer.stop();
    m_isGrave = false;
    m_text.clear();
    m_action = {};
    m_button->setVisible(false);
    m_icon->setVisible(false);
    m_close->setVisible(false);
    layOutText();
}

void NoticeBar::runAction()
{
    const auto action = std::exchange(m_action, {});
    clear();
    if (action)
        action();
}

// One line where it has room, else two; what is longer still is cut where everybody sees it, and whole on the tool tip.
void NoticeBar::layOutText()
{
    const QFontMetrics letters = m_label->fontMetrics();
    const int width = m_label->width();
    const auto heightOf = [&](const QString& text) {
        return letters.boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), Qt::TextWordWrap, text).height();
    };
    const int two = heightOf(QStringLiteral("x\nx"));
    const auto fits = [&](const QString& text) { return heightOf(text) <= two; };
    QString shown = m_text;
    for (int room = 2 * width; !fits(shown) && room > letters.averageCharWidth(); room -= letters.averageCharWidth())
        shown = letters.elidedText(m_text, Qt::ElideRight, room);
    m_label->setText(shown);
    m_label->setToolTip(m_text);
}

void NoticeBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    layout()->activate();
    layOutText();
}

} // namespace kaibang
