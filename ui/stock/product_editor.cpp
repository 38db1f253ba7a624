// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "product_editor.h"

#include "photo_box.h"
#include "variant_rows.h"
#include "wording.h"

#include <QApplication>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <algorithm>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isPiece(const Product& product)
{
    return std::any_of(product.variants.begin(), product.variants.end(),
                       [](const Variant& variant) { return !variant.pieceNumber.isEmpty(); });
}

} // namespace

bool pricesDiffer(const Product& before, const Product& after)
{
    return std::any_of(after.variants.begin(), after.variants.end(), [&before](const Variant& now) {
        const auto old = std::find_if(before.variants.begin(), before.variants.end(),
                                      [&now](const Variant& v) { return v.uid == now.uid && v.uid.isValid(); });
        return old != before.variants.end() && (old->priceMinor != now.priceMinor || old->floorMinor != now.floorMinor);
    });
}

ProductEditor::ProductEditor(StockRoom& stock, Theme& theme, QWidget* parent)
    : PagePart(theme, parent)
    , m_form(new QWidget(this))
    , m_heading(freeLabel(u"productHeading"_s, "heading"))
    , m_name(field(u"productName"_s))
    , m_code(field(u"productCode"_s))
    , m_category(field(u"productCategory"_s))
    , m_kind(choice(u"productKind"_s))
    , m_script(new QPlainTextEdit(this))
    , m_photo(new PhotoBox(stock, theme, this))
    , m_variants(new VariantRows(theme, this))
    , m_problem(freeLabel(u"productProblem"_s, "error"))
    , m_save(button(u"saveProductButton"_s, QT_TR_NOOP("Save"), u"check"_s, "primary"))
    , m_archive(button(u"archiveProductButton"_s, QT_TR_NOOP("Archive"), u"delete"_s))
{
    m_script->setObjectName(u"productScript"_s);
    m_script->setTabChangesFocus(true);
    m_script->setFixedHeight(tokens().controlHeight * 2);
    auto* grid = new QGridLayout(m_form);
    grid->setContentsMargins(tokens().padding, tokens().padding, tokens().padding, 0);
    grid->setSpacing(tokens().gap);
    grid->addWidget(m_heading, 0, 0, 1, 2);
    grid->addWidget(labelled(QT_TR_NOOP("Name"), m_name), 1, 0, 1, 2);
    grid->addWidget(labelled(QT_TR_NOOP("Code"), m_code), 2, 0);
    grid->addWidget(labelled(QT_TR_NOOP("Kind"), m_kind), 2, 1);
    grid->addWidget(labelled(QT_TR_NOOP("Category"), m_category), 3, 0, 1, 2);
    grid->addWidget(m_photo, 4, 0, 1, 2);
    grid->addWidget(labelled(QT_TR_NOOP("Script for the host"), m_script), 5, 0, 1, 2);
    grid->addWidget(m_variants, 6, 0, 1, 2);
    grid->setRowStretch(7, 1);
    auto* bar = new QHBoxLayout;
    spaced(bar, tokens().padding);
    bar->addWidget(m_archive);
    bar->addStretch();
    bar->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scrolled(m_form), 1);
    m_problem->setContentsMargins(tokens().padding, 0, tokens().padding, 0);
    column->addWidget(m_problem);
    column->addLayout(bar);
    m_problem->hide();
    follow(m_photo);
    for (QLineEdit* part : {m_name, m_code, m_category})
        connect(part, &QLineEdit::textEdited, this, &ProductEditor::touch);
    connect(m_script, &QPlainTextEdit::textChanged, this, &ProductEditor::touch);
    connect(m_kind, &QComboBox::activated, this, &ProductEditor::touch);
    connect(m_photo, &PhotoBox::changed, this, &ProductEditor::touch);
    connect(m_photo, &PhotoBox::copying, this, &ProductEditor::showSave);
    connect(m_variants, &VariantRows::edited, this, &ProductEditor::touch);
    connect(m_save, &QPushButton::clicked, this, &ProductEditor::save);
    connect(m_archive, &QPushButton::clicked, this, [this] { Q_EMIT archiveRequested(m_known.uid); });
    auto* keys = new QShortcut(QKeySequence::Save, this);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, &ProductEditor::save);
}

void ProductEditor::retranslate()
{
    // Before the first words there is nothing to choose from, and so no index.
    const int kind = m_kind->currentIndex() >= 0 ? m_kind->currentIndex() : static_cast<int>(m_known.kind);
    m_kind->clear();
    for (const ProductKind each : {ProductKind::Goods, ProductKind::Opening, ProductKind::Piece})
        m_kind->addItem(Wording::productKindText(each));
    m_kind->setCurrentIndex(kind);
    m_heading->setText(m_known.uid.isValid() ? m_known.name : tr("New product"));
}

void ProductEditor::load(const Product& product, const QString& currency)
{
    release();
    m_known = product;
    m_currency = currency;
    m_name->setText(product.name);
    m_code->setText(product.code);
    m_category->setText(product.category);
    m_kind->setCurrentIndex(static_cast<int>(product.kind));
    m_kind->setEnabled(!isPiece(product)); // its number is on a label already
    m_script->setPlainText(product.script);
    m_photo->setAddress(product.photo);
    m_variants->load(product.variants, currency);
    m_archive->setVisible(product.uid.isValid());
    m_heading->setText(product.uid.isValid() ? product.name : tr("New product"));
    m_problem->hide();
    m_dirty = false;
    showSave();
}

bool ProductEditor::isDirty() const
{
    return m_dirty || m_photo->isCopying();
}

ProductEditor::Draft ProductEditor::draft() const
{
    return {m_known,
            m_currency,
            m_name->text(),
            m_code->text(),
            m_category->text(),
            m_script->toPlainText(),
            m_photo->address(),
            m_photo->coming(),
            static_cast<ProductKind>(m_kind->currentIndex()),
            m_variants->typed(),
            m_variants->known()};
}

void ProductEditor::bringBack(const Draft& draft)
{
    load(draft.known, draft.currency);
    m_name->setText(draft.name);
    m_code->setText(draft.code);
    m_category->setText(draft.category);
    m_script->setPlainText(draft.script);
    m_photo->setAddress(draft.photo);
    if (!draft.comingPhoto.isEmpty())
        m_photo->takeFile(draft.comingPhoto);
    m_kind->setCurrentIndex(static_cast<int>(draft.kind));
    m_variants->bringBack(draft.knownVariants, draft.variants);
    touch();
}

// What is disabled hands the keyboard to whatever comes next, where nobody meant to type.
int ProductEditor::hold()
{
    m_before = isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget() : nullptr;
    if (m_before)
        setFocus(Qt::OtherFocusReason);
    m_isHeld = true;
    m_form->setEnabled(false);
    m_archive->setEnabled(false);
    showSave();
    return ++m_round;
}

void ProductEditor::release()
{
    m_isHeld = false;
    m_form->setEnabled(true);
    m_archive->setEnabled(true);
    showSave();
    if (m_before && hasFocus())
        m_before->setFocus(Qt::OtherFocusReason);
    m_before = nullptr;
}

void ProductEditor::focusName()
{
    m_name->setFocus();
}

void ProductEditor::showProblem(const QString& words)
{
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
}

void ProductEditor::touch()
{
    m_dirty = true;
    showSave();
}

// Saving loads the product again, which would drop a photo that is still on its way.
void ProductEditor::showSave()
{
    m_save->setEnabled(m_dirty && !m_isHeld && !m_photo->isCopying());
}

void ProductEditor::save()
{
    if (m_isHeld)
        return;
    if (m_photo->isCopying()) {
        m_photo->sayWait();
        return;
    }
    Product product = m_known;
    product.name = m_name->text().trimmed();
    product.code = m_code->text().trimmed();
    product.category = m_category->text().trimmed();
    product.kind = static_cast<ProductKind>(m_kind->currentIndex());
    product.script = m_script->toPlainText();
    product.photo = m_photo->address();
    if (product.name.isEmpty()) {
        m_name->setFocus();
        showProblem(tr("Give the product a name."));
        return;
    }
    QString problem;
    const auto variants = m_variants->collect(&problem);
    showProblem(problem);
    if (!variants)
        return;
    product.variants = *variants;
    if (product.code.isEmpty())
        product.code = variants->constFirst().code;
    Q_EMIT saveRequested(product);
}

} // namespace kaibang
