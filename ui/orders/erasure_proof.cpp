// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "erasure_proof.h"

#include "file_writer.h"
#include "household_desk.h"
#include "wording.h"

#include <QBuffer>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPdfWriter>
#include <QPushButton>
#include <QTextDocument>
#include <utility>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double proofMarginMm = 20;
constexpr int proofDpi = 96;

} // namespace

ErasureProof::ErasureProof(const HouseholdDesk& household, Theme& theme, QWidget* parent)
    : PagePart(theme, parent)
    , m_household(household)
    , m_text(freeLabel(u"erasureProof"_s))
    , m_again(button(u"erasureAgain"_s, QT_TR_NOOP("Try again"), u"again"_s, "primary"))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* copy = button(u"erasureCopy"_s, QT_TR_NOOP("Copy"), u"copy"_s);
    auto* save = button(u"erasurePdf"_s, QT_TR_NOOP("PDF…"), u"export"_s);
    auto* done = button(u"erasureClose"_s, QT_TR_NOOP("Close"), u"close"_s);
    QVBoxLayout* column = nullptr;
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card(&column));
    column->addWidget(m_text);
    auto* row = new QHBoxLayout;
    spaced(row);
    row->addStretch();
    for (QPushButton* one : {m_again, copy, save, done})
        row->addWidget(one);
    column->addLayout(row);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_text->text());
        tell(tr("The page about the erasure is copied."));
    });
    connect(save, &QPushButton::clicked, this, &ErasureProof::chooseFile);
    connect(done, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_again, &QPushButton::clicked, this, [this] {
        const QStringList months = std::exchange(m_later, {});
        retranslate();
        Q_EMIT againWanted(months);
    });
    hide();
}

void ErasureProof::setErasure(const BuyerErasure& erasure)
{
    m_erasure = erasure;
    m_open = erasure.months;
    m_later.clear();
    retranslate();
    show();
}

void ErasureProof::noteClosed(const QString& month)
{
    m_open.removeAll(month);
    m_later.removeAll(month);
    retranslate();
}

void ErasureProof::noteOpen(const QStringList& months)
{
    for (const QString& month : months) {
        if (m_open.contains(month) && !m_later.contains(month))
            m_later.append(month);
    }
    retranslate();
}

QString ErasureProof::fieldsText(const BuyerErasure& erasure)
{
    const QString names[]{tr("platform's id"), tr("account"), tr("receiver"), tr("phone"), tr("address"), tr("note")};
    QStringList fields;
    for (const BuyerField field : erasure.fields)
        fields += names[static_cast<int>(field)];
    return fields.join(u", "_s);
}

QStringList ErasureProof::lines() const
{
    const HouseholdSettings& household = m_household.current();
    QStringList lines{tr("Erasure of a buyer's data"),
                      tr("Household: %1").arg(household.name),
                      tr("When: %1").arg(Wording::timeText(m_erasure.at, household.timeZone())),
                      tr("Pseudonym: %1").arg(m_erasure.pseudonym),
                      tr("Orders: %1").arg(m_erasure.orderIds.join(u", "_s)),
                      tr("Erased: %1").arg(m_erasure.fields.isEmpty() ? tr("nothing was kept") : fieldsText(m_erasure)),
                      tr("Rows: %1").arg(Wording::count(m_erasure.rows)),
                      tr("SHA-256 of the sealed rows: %1").arg(m_erasure.hash)};
    if (m_erasure.months.isEmpty())
        return lines;
    //: months such as 2026-11
    lines += m_open.isEmpty()
                 ? tr("Backups: the key of %1 was replaced. Copies made before cannot be opened, wherever they lie.")
                       .arg(m_erasure.months.join(u", "_s))
                 : tr("Backups: copies made before still open until the key of %1 is replaced. Keep Kaibang open.")
                       .arg(m_open.join(u", "_s));
    if (!m_later.isEmpty())
        lines += tr("The key of %1 could not be replaced now: the keychain did not answer as it should. Unlock the "
                    "keychain, then press Try again.")
                     .arg(m_later.join(u", "_s));
    return lines;
}

void ErasureProof::retranslate()
{
    m_again->setVisible(!m_later.isEmpty());
    if (!m_erasure.pseudonym.isEmpty())
        m_text->setText(lines().join(u'\n'));
}

QByteArray ErasureProof::pdf() const
{
    QByteArray bytes;
    QBuffer file(&bytes);
    file.open(QIODevice::WriteOnly);
    QPdfWriter writer(&file);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(proofMarginMm, proofMarginMm, proofMarginMm, proofMarginMm),
                          QPageLayout::Millimeter);
    QTextDocument document;
    document.setDefaultFont(theme().font(TextRole::RowTitle));
    document.setPageSize(writer.pageLayout().paintRectPixels(proofDpi).size());
    QString html;
    const QStringList all = lines();
    for (const QString& line : all)
        html += (html.isEmpty() ? u"<h2>%1</h2>"_s : u"<p>%1</p>"_s).arg(line.toHtmlEscaped());
    document.setHtml(html);
    document.print(&writer);
    return bytes;
}

void ErasureProof::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Save the page about the erasure"), {}, tr("PDF (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(m_erasure.pseudonym + u".pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        await(writeFile(path, pdf()), [this, path] { tell(tr("Saved: %1").arg(QDir::toNativeSeparators(path))); });
    });
    dialog->open();
}

} // namespace kaibang
