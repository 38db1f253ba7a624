// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the Stock page does; stock_page.cpp is how it is laid out.
#include "catalogue_filter.h"
#include "catalogue_import_pane.h"
#include "catalogue_model.h"
#include "disclosure_pane.h"
#include "file_writer.h"
#include "household_desk.h"
#include "piece_life_pane.h"
#include "piece_pane.h"
#include "pin_pane.h"
#include "product_editor.h"
#include "stock_page.h"
#include "stock_pane.h"
#include "stock_room.h"
#include "when_done.h"
#include "wording.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

void StockPage::refresh()
{
    if (!isVisible())
        return;
    await(m_stock.countedCatalogue(), [this](const CountedCatalogue& counted) {
        const QByteArray current = m_table->currentIndex().data(CatalogueModel::VariantRole).toByteArray();
        m_model->setTaken(counted.taken);
        m_model->setCatalogue(counted.products);
        const Uid wanted = m_wanted.isValid() ? m_wanted : Uid::fromBytes(current);
        const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(wanted));
        if (index.isValid()) {
            m_wanted = {};
            if (m_table->currentIndex().row() != index.row())
                m_table->setCurrentIndex(index);
            else
                selectionChanged();
        } else if (m_filter->rowCount() > 0 && !m_editor->isDirty()) {
            m_table->setCurrentIndex(m_filter->index(0, CatalogueModel::Name));
        }
        showEmptyHint();
    });
}

void StockPage::showEmptyHint()
{
    const int low = m_model->lowCount();
    m_low->setText(low > 0 ? tr("Low stock (%1)").arg(Wording::count(low)) : tr("Low stock"));
    const bool none = m_filter->rowCount() == 0;
    m_empty->setVisible(none);
    m_table->setVisible(!none);
    m_empty->setText(m_model->rowCount() > 0
                         ? tr("Nothing fits the search. Clear it to see every product.")
                         : tr("No products yet. Add your first product, or drop a catalogue file (CSV) on this page."));
}

void StockPage::selectionChanged()
{
    const QModelIndex index = m_table->currentIndex();
    const Uid product = Uid::fromBytes(index.data(CatalogueModel::ProductRole).toByteArray());
    const Uid variant = Uid::fromBytes(index.data(CatalogueModel::VariantRole).toByteArray());
    const Product* known = m_model->product(product);
    const Variant* chosen = m_model->variant(variant);
    if (!known || !chosen) {
        m_movesPane->clear();
        return;
    }
    m_movesPane->load(CatalogueModel::fullName(*known, *chosen), *chosen, m_model->taken(variant));
    const bool isPiece = !chosen->pieceNumber.isEmpty();
    offer(m_life, isPiece);
    if (isPiece)
        m_life->load(CatalogueModel::fullName(*known, *chosen), *chosen, m_household.current().currency);
    offer(m_disclosure, known->kind == ProductKind::Opening);
    if (known->kind == ProductKind::Opening)
        m_disclosure->load(*known, m_household.current().currency);
    // Edits of the same product survive a sale that changes the catalogue under them, and so does what is being saved.
    if ((m_editor->isDirty() && m_editor->known().uid == product) || (m_editor->isHeld() && product == m_sentFrom))
        return;
    putAside();
    m_editor->load(*known, m_household.current().currency);
}

// A tab that is hidden and not disabled is still where Ctrl+Tab goes.
void StockPage::offer(QWidget* tab, bool isThere)
{
    const int index = m_details->indexOf(tab);
    m_details->setTabVisible(index, isThere);
    m_details->setTabEnabled(index, isThere);
}

void StockPage::openProduct(const Uid& variant)
{
    m_wanted = variant;
    m_tabs->setCurrentIndex(0);
    m_search->clear();
    m_low->setChecked(false);
    refresh();
}

void StockPage::openDisclosure(const Uid& product)
{
    await(m_stock.catalogue(), [this, product](const QList<Product>& products) {
        for (const Product& each : products) {
            if (each.uid != product || each.variants.isEmpty())
                continue;
            openProduct(each.variants.constFirst().uid);
            m_side->setCurrentWidget(m_details);
            offer(m_disclosure, true);
            m_disclosure->load(each, m_household.current().currency);
            m_details->setCurrentWidget(m_disclosure);
            m_disclosure->begin();
        }
    });
}

void StockPage::startProduct()
{
    m_tabs->setCurrentIndex(0);
    m_side->setCurrentWidget(m_details);
    m_details->setCurrentWidget(m_editor);
    putAside();
    m_editor->load({}, m_household.current().currency);
    m_editor->focusName();
}

void StockPage::startPiece()
{
    m_side->setCurrentWidget(m_piece);
    m_piece->start(m_household.current().currency);
}

std::function<void()> StockPage::wayBack()
{
    return [this, draft = m_editor->draft()] {
        putAside(); // what is in the form now
        m_side->setCurrentWidget(m_details);
        m_editor->bringBack(draft);
    };
}

void StockPage::putAside()
{
    if (m_editor->isDirty() && !m_editor->isHeld()) // else it is being saved
        tell(tr("Edits that were not saved have been put aside."), tr("Bring them back"), wayBack());
}

void StockPage::save(const Product& product)
{
    const bool isGuarded = product.uid.isValid() && pricesDiffer(m_editor->known(), product);
    m_sentFrom = Uid::fromBytes(m_table->currentIndex().data(CatalogueModel::ProductRole).toByteArray());
    const Sent sent{product, m_editor->hold(), wayBack()};
    const auto go = [this, sent] { store(sent); };
    if (isGuarded)
        m_pin->ask(Act::Prices, tr("A price has changed. Enter the PIN to save it."), go,
                   [this, sent] { unsaved(sent, {}); });
    else
        go();
}

void StockPage::store(const Sent& sent)
{
    whenDone(m_stock.saveProduct(sent.product), this, [this, sent](const Result<Uid>& saved) {
        if (!saved.ok()) {
            const ErrorKind kind = saved.error().kind;
            unsaved(sent, kind == ErrorKind::Exists ? tr("This code belongs to another product. Nothing was saved.")
                          : kind == ErrorKind::Refused && !actRefused(saved.error()) &&
                                  sent.product.kind == ProductKind::Piece
                              ? tr("A piece exists once, and there is more than one of this. Nothing was saved. Choose "
                                   "another kind, or take the rest from stock first.")
                              : Wording::errorText(saved.error()));
            return;
        }
        tell(tr("%1 was saved.").arg(sent.product.name));
        if (!m_editor->isHeld(sent.form))
            return; // she has gone on to another product
        Product stored = sent.product;
        stored.uid = saved.value();
        showStored(stored);
    });
}

void StockPage::showStored(const Product& product)
{
    m_editor->load(product, m_household.current().currency);
    m_editor->focusName(); // what had the keyboard is gone: the rows are new, and there is nothing to save
    // The new variants' identities come with the catalogue.
    await(m_stock.catalogue(), [this, uid = product.uid](const QList<Product>& products) {
        m_model->setCatalogue(products);
        if (m_editor->isDirty() && m_editor->known().uid != uid)
            return; // she has gone on to another product
        if (const Product* known = m_model->product(uid); known && !known->variants.isEmpty())
            openProduct(known->variants.constFirst().uid);
    });
}

// In the form it stays as it is; of another product's it has no place in it.
void StockPage::unsaved(const Sent& sent, const QString& why)
{
    if (m_editor->isHeld(sent.form)) {
        m_editor->release();
        m_editor->showProblem(why);
    } else {
        tell(why.isEmpty() ? tr("Edits that were not saved have been put aside.") : why, tr("Bring them back"),
             sent.bringBack);
    }
}

void StockPage::archive(const Uid& product)
{
    const Product* known = m_model->product(product);
    if (!known)
        return;
    m_pin->ask(Act::TakeBack, tr("Enter the PIN to archive %1.").arg(known->name), [this, product, name = known->name] {
        await(m_stock.archiveProduct(product), [this, product, name] {
            m_editor->load({}, m_household.current().currency);
            refresh();
            tell(tr("%1 was archived. Its history stays.").arg(name), tr("Undo"),
                 [this, product] { await(m_stock.restoreProduct(product), [this] { refresh(); }); });
        });
    });
}

void StockPage::chooseImport()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Import a catalogue"), {}, tr("Tables (*.csv *.txt)"));
    if (!path.isEmpty())
        previewImport(path);
}

void StockPage::previewImport(const QString& path)
{
    m_tabs->setCurrentIndex(0);
    m_side->setCurrentWidget(m_import);
    m_import->preview(path);
}

void StockPage::dragEnterEvent(QDragEnterEvent* event)
{
    const auto urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.constFirst().toLocalFile().endsWith(".csv"_L1, Qt::CaseInsensitive))
        event->acceptProposedAction();
}

void StockPage::dropEvent(QDropEvent* event)
{
    const auto urls = event->mimeData()->urls();
    if (urls.isEmpty())
        return; // the other program was gone before it said which file
    previewImport(urls.constFirst().toLocalFile());
    event->acceptProposedAction();
}

void StockPage::exportCatalogue()
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Export the catalogue"), u"catalogue.csv"_s, tr("Tables (*.csv)"));
    if (!path.isEmpty())
        writeCatalogue(path);
}

void StockPage::writeCatalogue(const QString& path)
{
    await(m_stock.exportCatalogue(), [this, path](const QByteArray& csv) {
        await(writeFile(path, csv),
              [this, path] { tell(tr("The catalogue was written to %1.").arg(QFileInfo(path).fileName())); });
    });
}

} // namespace kaibang
