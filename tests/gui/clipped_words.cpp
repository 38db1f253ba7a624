// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clipped_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QStyleOptionButton>
#include <QTextDocument>
#include <QToolButton>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int slack = 1; ///< of rounding

int widthOf(const QWidget& widget, const QString& text)
{
    return widget.fontMetrics().size(Qt::TextShowMnemonic, text).width();
}

// Words need their room inside of what the style leaves between border and padding; an icon takes a part of it.
bool isClipped(const QAbstractButton& button)
{
    if (button.text().isEmpty())
        return false;
    QStyleOptionButton option;
    option.initFrom(&button);
    option.text = button.text();
    option.icon = button.icon();
    option.iconSize = button.iconSize();
    QStyle::SubElement part = QStyle::SE_PushButtonContents;
    if (qobject_cast<const QCheckBox*>(&button))
        part = QStyle::SE_CheckBoxContents;
    else if (qobject_cast<const QRadioButton*>(&button))
        part = QStyle::SE_RadioButtonContents;
    QSize room = button.contentsRect().size();
    int icon = button.icon().isNull() ? 0 : button.iconSize().width() + 4;
    if (const auto* tool = qobject_cast<const QToolButton*>(&button)) {
        if (tool->toolButtonStyle() == Qt::ToolButtonIconOnly)
            return false;
        if (tool->toolButtonStyle() == Qt::ToolButtonTextUnderIcon)
            icon = 0;
    } else {
        room = button.style()->subElementRect(part, &option, &button).size();
    }
    const QSize words = button.fontMetrics().size(Qt::TextShowMnemonic, button.text());
    return words.width() + icon > room.width() + slack || words.height() > button.height() + slack;
}

bool isClipped(const QComboBox& box)
{
    if (box.isEditable())
        return false;
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.currentText = box.currentText();
    const QRect room = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    return widthOf(box, box.currentText()) > room.width() + slack;
}

bool isClipped(const QLabel& label)
{
    if (label.text().isEmpty())
        return false;
    // Words that give way to others by design are told in full by the tool tip.
    if (label.sizePolicy().horizontalPolicy() == QSizePolicy::Ignored && label.toolTip() == label.text())
        return false;
    const int room = label.contentsRect().width() - 2 * label.margin();
    if (label.textFormat() == Qt::RichText || (label.textFormat() == Qt::AutoText && Qt::mightBeRichText(label.text())))
        return label.wordWrap() ? label.heightForWidth(label.width()) > label.height() + slack
                                : label.sizeHint().width() > label.width() + slack;
    const int lineHeight = label.fontMetrics().ascent() + label.fontMetrics().descent();
    if (!label.wordWrap())
        return widthOf(label, label.text()) > room + slack || lineHeight > label.height() + slack;
    for (const QString& word : label.text().split(u' '))
        if (label.fontMetrics().boundingRect(QRect(0, 0, room, 10000), Qt::TextWrapAnywhere, word).width() >
            room + slack)
            return true;
    return label.heightForWidth(label.width()) > label.height() + slack;
}

QStringList clippedHeads(const QHeaderView& header)
{
    QStringList found;
    const int margins = 2 * header.style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, &header);
    for (int section = 0; section < header.count(); ++section) {
        const QString text = header.model()->headerData(section, header.orientation()).toString();
        if (!header.isSectionHidden(section) && !text.isEmpty() &&
            widthOf(header, text) + margins > header.sectionSize(section) + slack)
            found += text;
    }
    return found;
}

// Lists that break their lines have room below.
QStringList clippedItems(const QListWidget& list)
{
    QStringList found;
    QStyleOptionViewItem option;
    option.initFrom(&list);
    const int margins = 2 * (list.style()->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, &list) + 1);
    for (int row = 0; !list.wordWrap() && row < list.count(); ++row) {
        const QListWidgetItem& item = *list.item(row);
        const int icon = item.icon().isNull() ? 0 : list.iconSize().width() + margins;
        if (widthOf(list, item.text()) + icon + margins > list.viewport()->width() + slack)
            found += item.text();
    }
    return found;
}

} // namespace

QStringList clippedWords(const QWidget& root)
{
    QStringList found;
    const auto add = [&found](const QWidget& widget, const QString& words) {
        const QWidget* named = &widget;
        while (named->objectName().isEmpty() && named->parentWidget())
            named = named->parentWidget();
        found += u"%1 (%2, %3x%4): %5"_s.arg(named->objectName(), QLatin1String(widget.metaObject()->className()))
                     .arg(widget.width())
                     .arg(widget.height())
                     .arg(words);
    };
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->visibleRegion().isEmpty())
            continue;
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget); button && isClipped(*button))
            add(*widget, button->text());
        else if (const auto* box = qobject_cast<const QComboBox*>(widget); box && isClipped(*box))
            add(*widget, box->currentText());
        else if (const auto* label = qobject_cast<const QLabel*>(widget); label && isClipped(*label))
            add(*widget, label->text());
        else if (const auto* list = qobject_cast<const QListWidget*>(widget))
            for (const QString& words : clippedItems(*list))
                add(*list, words);
        else if (const auto* header = qobject_cast<const QHeaderView*>(widget);
                 header && header->orientation() == Qt::Horizontal)
            for (const QString& words : clippedHeads(*header))
                add(*header, words);
    }
    return found;
}

} // namespace kaibang
