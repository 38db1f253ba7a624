// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overlay_bar.h"

#include "icons.h"
#include "overlay_editor.h"
#include "theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int buttonStep = 5; ///< hundredths of the usual size
}

OverlayBar::OverlayBar(OverlayEditor& editor, Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_theme(theme)
    , m_layer(new QComboBox(this))
    , m_shown(new QCheckBox(this))
    , m_smaller(tool(u"overlaySmaller"_s, u"remove"_s, nullptr))
    , m_larger(tool(u"overlayLarger"_s, u"add"_s, nullptr))
    , m_undo(tool(u"overlayUndo"_s, u"undo"_s, &OverlayEditor::undo))
    , m_redo(tool(u"overlayRedo"_s, u"again"_s, &OverlayEditor::redo))
    , m_reset(tool(u"overlayReset"_s, u"layout"_s, &OverlayEditor::reset))
    , m_done(new QPushButton(this))
    , m_overlap(new QLabel(this))
    , m_hint(new QLabel(this))
{
    setObjectName(u"overlayBar"_s);
    m_layer->setObjectName(u"overlayLayer"_s);
    m_shown->setObjectName(u"overlayShown"_s);
    m_done->setObjectName(u"overlayDone"_s);
    m_overlap->setObjectName(u"overlayOverlap"_s);
    Theme::setRole(m_overlap, "error");
    Theme::setRole(m_hint, "muted");
    m_overlap->setWordWrap(true);
    m_hint->setWordWrap(true);
    const auto& t = theme.tokens();
    auto* upper = new QHBoxLayout;
    upper->setSpacing(t.gap);
    upper->addWidget(m_layer, 1);
    upper->addWidget(m_shown);
    auto* lower = new QHBoxLayout;
    lower->setSpacing(t.grid);
    for (QToolButton* each : {m_smaller, m_larger, m_undo, m_redo, m_reset})
        lower->addWidget(each);
    lower->addStretch(1);
    lower->addWidget(m_done);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(t.padding, t.gap, t.padding, t.grid);
    column->setSpacing(t.grid);
    column->addLayout(upper);
    column->addLayout(lower);
    column->addWidget(m_overlap);
    column->addWidget(m_hint);
    connect(m_smaller, &QToolButton::clicked, this, [this] { m_editor.resizeBy(-buttonStep); });
    connect(m_larger, &QToolButton::clicked, this, [this] { m_editor.resizeBy(buttonStep); });
    connect(m_layer, &QComboBox::activated, this, [this](int index) { m_editor.select(OverlayLayer(index)); });
    connect(m_shown, &QCheckBox::clicked, &m_editor, &OverlayEditor::setShown);
    connect(m_done, &QPushButton::clicked, &m_editor, &OverlayEditor::leave);
    connect(&m_editor, &OverlayEditor::stateChanged, this, &OverlayBar::refresh);
    connect(&m_theme, &Theme::changed, this, &OverlayBar::restyle);
    retranslate();
    restyle();
}

QToolButton* OverlayBar::tool(const QString& name, const QString& icon, void (OverlayEditor::*act)())
{
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    Theme::setRole(button, "slim");
    m_icons.append({button, icon});
    if (act)
        connect(button, &QToolButton::clicked, &m_editor, act);
    return button;
}

void OverlayBar::refresh()
{
    const OverlayDraft& draft = m_editor.draft();
    m_layer->setCurrentIndex(int(draft.selected()));
    m_shown->setChecked(draft.place().isShown);
    m_smaller->setEnabled(draft.place().sizePercent > LayerPlace::leastSize);
    m_larger->setEnabled(draft.place().sizePercent < LayerPlace::mostSize);
    m_undo->setEnabled(draft.canUndo());
    m_redo->setEnabled(draft.canRedo());
    QStringList others;
    for (const OverlayLayer layer : m_editor.overlapping(draft.selected()))
        others.append(OverlayEditor::layerName(layer));
    m_overlap->setVisible(!others.isEmpty());
    //: which layers of the picture lie over each other
    m_overlap->setText(
        tr("%1 and %2 lie over each other.").arg(OverlayEditor::layerName(draft.selected()), others.join(u", "_s)));
}

void OverlayBar::restyle()
{
    const auto& t = m_theme.tokens();
    for (const auto& [button, icon] : std::as_const(m_icons)) {
        button->setIcon(themedIcon(icon, t.text));
        button->setIconSize({t.iconSize, t.iconSize});
    }
}

void OverlayBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void OverlayBar::retranslate()
{
    const QSignalBlocker quiet(m_layer);
    m_layer->clear();
    for (const OverlayLayer layer : overlayLayers)
        m_layer->addItem(OverlayEditor::layerName(layer));
    m_layer->setAccessibleName(tr("Layer"));
    m_shown->setText(tr("Viewers see it"));
    const std::pair<QToolButton*, QString> words[]{{m_smaller, tr("Smaller")},
                                                   {m_larger, tr("Larger")},
                                                   {m_undo, tr("Undo")},
                                                   {m_redo, tr("Do it again")},
                                                   {m_reset, tr("Everything in its usual place")}};
    for (const auto& [button, text] : words) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    }
    m_done->setText(tr("Done"));
    m_hint->setText(tr("Tab: next layer · arrows: move · + −: size · Esc: done"));
    m_hint->setToolTip(tr("Drag a layer, or its corner for the size. Shift moves farther by keys, Ctrl drags freely. "
                          "Viewers never see these lines."));
    refresh();
}

} // namespace kaibang
