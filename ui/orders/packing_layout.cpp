// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How PackingPage is laid out, worded and coloured.
#include "icons.h"
#include "packing_page.h"
#include "pin_pane.h"
#include "stock_room.h"

#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPixmapCache>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

QLayout* PackingPage::buildTop()
{
    auto* back = button(u"packingBack"_s, QT_TR_NOOP("Orders"), u"undo"_s);
    connect(back, &QPushButton::clicked, this, &PackingPage::closed);
    say(m_show, QT_TR_NOOP("Show"), Phrase::AccessibleName);
    m_progress->setWordWrap(false);
    auto* row = new QHBoxLayout;
    spaced(row);
    row->addWidget(back);
    row->addWidget(label(QT_TR_NOOP("Pack by bag"), "heading"));
    row->addWidget(m_show, 1);
    row->addWidget(m_progress);
    row->addWidget(m_handOver);
    row->addWidget(m_print);
    return row;
}

QWidget* PackingPage::buildBags()
{
    QVBoxLayout* column = nullptr;
    auto* box = card(&column);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    m_bagTable->setObjectName(u"bagsView"_s);
    setUpTable(m_bagTable, m_bags, BagsModel::State);
    column->addWidget(m_empty);
    column->addWidget(m_bagTable, 1);
    return box;
}

QWidget* PackingPage::buildBag()
{
    QVBoxLayout* column = nullptr;
    auto* box = card(&column);
    m_itemTable->setObjectName(u"bagItemsView"_s);
    setUpTable(m_itemTable, m_items, BagItemsModel::Name);
    auto* head = new QHBoxLayout;
    spaced(head);
    head->addWidget(m_title, 1);
    head->addWidget(m_photo);
    column->addLayout(head);
    column->addWidget(m_itemTable, 1);
    column->addWidget(m_answer);
    column->addWidget(m_line);
    column->addLayout(buildParcel());
    column->addLayout(buildActions());
    return box;
}

QLayout* PackingPage::buildParcel()
{
    auto* row = new QHBoxLayout;
    spaced(row);
    row->addWidget(labelled(QT_TR_NOOP("Courier"), m_courier), 2);
    row->addWidget(labelled(QT_TR_NOOP("Parcel number"), m_tracking), 3);
    return row;
}

QLayout* PackingPage::buildActions()
{
    auto* picture = button(u"bagPhotoButton"_s, QT_TR_NOOP("Picture (F8)"), u"snapshot"_s);
    connect(picture, &QPushButton::clicked, this, &PackingPage::takePhoto);
    connect(picture, &QPushButton::clicked, this, &PackingPage::focusLine);
    auto* row = new QHBoxLayout;
    spaced(row);
    row->addWidget(picture);
    row->addWidget(m_combine);
    row->addStretch();
    row->addWidget(m_pickedUp);
    row->addWidget(m_packed);
    return row;
}

void PackingPage::setUpTable(QTableView* table, QAbstractItemModel* model, int stretched)
{
    table->setModel(model);
    table->setShowGrid(false);
    table->setFocusPolicy(Qt::ClickFocus); // the arrow keys of the line move in it
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    auto* head = table->horizontalHeader();
    head->setHighlightSections(false);
    head->setSectionResizeMode(QHeaderView::ResizeToContents);
    head->setSectionResizeMode(stretched, QHeaderView::Stretch);
}

void PackingPage::retranslate()
{
    m_bagTable->setAccessibleName(tr("Bags"));
    m_itemTable->setAccessibleName(tr("Things in the bag"));
    m_photo->setAccessibleName(tr("Picture of the bag"));
    m_bags->retranslate();
    m_items->retranslate();
    buildPrintMenu();
    if (m_show->count() > 0)
        open(Uid::fromBytes(m_show->currentData().toByteArray()));
    showCurrent();
}

void PackingPage::restyle()
{
    m_bagTable->verticalHeader()->setDefaultSectionSize(tokens().rowHeight);
    m_itemTable->verticalHeader()->setDefaultSectionSize(tokens().pictureRowHeight);
    const int edge = tokens().pictureRowHeight - 2 * tokens().grid;
    m_itemTable->setIconSize({edge, edge});
    m_bagTable->setIconSize({tokens().iconSize, tokens().iconSize});
    const auto icons = [this](const QString& name) {
        const QColor colour = name == "check"_L1 || name == "shipped"_L1 ? tokens().paid
                              : name == "warning"_L1                     ? tokens().live
                              : name == "unpaid"_L1                      ? tokens().claim
                                                                         : tokens().muted;
        return QIcon(themedPixmap(name, colour, tokens().iconSize, devicePixelRatio()));
    };
    m_bags->setIcons(icons);
    m_items->setPictures(
        [this, edge](const QString& address) {
            // Asked for at every repaint: read and scaled once.
            const QString key = u"bagItem/%1/%2"_s.arg(address).arg(edge);
            QPixmap picture;
            const QString file = m_parts.stock.photoFile(address);
            if (file.isEmpty() || QPixmapCache::find(key, &picture))
                return picture;
            picture = QPixmap(file).scaled(edge, edge, Qt::KeepAspectRatio, Qt::SmoothTransformation);
            QPixmapCache::insert(key, picture);
            return picture;
        },
        icons);
    m_print->setIcon(themedIcon(u"print"_s, tokens().text));
    m_print->setIconSize({tokens().iconSize, tokens().iconSize});
}

} // namespace kaibang
