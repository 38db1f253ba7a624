// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "path_bar.h"

#include "icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

PathBar::PathBar(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_row(new QHBoxLayout(this))
{
    setObjectName(u"pathBar"_s);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    connect(&theme, &Theme::changed, this, &PathBar::rebuild);
}

void PathBar::setSteps(const QStringList& steps)
{
    if (steps == m_steps)
        return;
    m_steps = steps;
    rebuild();
}

void PathBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void PathBar::rebuild()
{
    m_names.clear();
    while (QLayoutItem* item = m_row->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    const ThemeTokens& t = m_theme.tokens();
    for (qsizetype step = 0; step < m_steps.size(); ++step) {
        if (step == m_steps.size() - 1) {
            auto* here = new QLabel(this);
            here->setTextFormat(Qt::PlainText);
            Theme::setRole(here, "rowTitle");
            here->setContentsMargins(t.gap, 0, 0, 0);
            name(here, step);
            break;
        }
        auto* back = new QPushButton(this);
        back->setObjectName(u"pathStep%1"_s.arg(step));
        Theme::setRole(back, "slim");
        connect(back, &QPushButton::clicked, this, [this, step] { Q_EMIT stepChosen(static_cast<int>(step)); });
        name(back, step);
        auto* arrow = new QLabel(this);
        arrow->setPixmap(themedPixmap(u"chevron-right"_s, t.muted, t.iconSize, devicePixelRatio()));
        m_row->addWidget(arrow);
    }
    m_row->addStretch();
    fit();
}

void PathBar::name(QWidget* widget, qsizetype step)
{
    widget->setToolTip(m_steps.at(step));
    widget->setAccessibleName(m_steps.at(step));
    m_row->addWidget(widget);
    m_names.append(widget);
}

// Names are cut in their middle where the path would be wider than the page; tool tip and accessible name have the
// whole.
void PathBar::fit()
{
    const ThemeTokens& t = m_theme.tokens();
    const QFontMetrics metrics(m_theme.font(TextRole::RowTitle));
    const int share = m_steps.isEmpty() ? 0 : width() / static_cast<int>(m_steps.size());
    const int room = std::max(share - t.iconSize - 3 * t.gap, metrics.averageCharWidth() * 6);
    for (qsizetype step = 0; step < m_names.size(); ++step) {
        QString words = metrics.elidedText(m_steps.at(step), Qt::ElideMiddle, room);
        if (auto* back = qobject_cast<QPushButton*>(m_names.at(step)))
            back->setText(words.replace(u'&', u"&&"_s)); // a name has no shortcut in it
        else if (auto* here = qobject_cast<QLabel*>(m_names.at(step)))
            here->setText(words);
    }
}

} // namespace kaibang
