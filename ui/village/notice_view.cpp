// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notice_view.h"

#include "bundle_making.h"
#include "print_room.h"
#include "village_export.h"
#include "village_report_words.h"
#include "wording.h"

#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QtConcurrentRun>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int previewDpi = 110;

Result<Done> writeDocument(const PrintDocument& document, const QString& path)
{
    const auto pdf = printedPdf(document);
    return pdf ? writeWhole(path, pdf.value()) : pdf.error();
}

} // namespace

NoticeView::NoticeView(VillageHost& host, PrintRoom& printing, Theme& theme, QWidget* parent)
    : VillagePart(theme, parent)
    , m_host(host)
    , m_printing(printing)
    , m_paper(new QLabel(this))
    , m_hint(
          label(QT_TR_NOOP("The page hangs where everybody reads it. Names are on it only if you choose so here, and "
                           "the households have agreed."),
                "muted"))
    , m_names(PagePart::choice(u"noticeNames"_s))
    , m_chosen(new QListWidget(this))
    , m_print(button(u"printNotice"_s, QT_TR_NOOP("Print"), u"print"_s, "primary"))
    , m_pdf(button(u"noticePdf"_s, QT_TR_NOOP("As PDF…"), u"export"_s))
{
    setObjectName(u"noticeView"_s);
    m_chosen->setObjectName(u"noticeChosen"_s);
    m_paper->setObjectName(u"noticePaper"_s);
    m_paper->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    m_paper->setFocusPolicy(Qt::NoFocus);
    auto* back = button(u"closeNotice"_s, QT_TR_NOOP("Back"), u"undo"_s);
    auto* left = new QVBoxLayout;
    spaced(left);
    left->addWidget(label(QT_TR_NOOP("Notice page"), "heading"));
    left->addWidget(m_hint);
    left->addWidget(labelled(QT_TR_NOOP("Names on the page"), m_names));
    left->addWidget(m_chosen, 1);
    left->addStretch();
    left->addWidget(m_print);
    left->addWidget(m_pdf);
    left->addWidget(back);
    QVBoxLayout* column = nullptr;
    auto* box = card(&column);
    column->addWidget(scrolled(m_paper));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(tokens().padding);
    row->addLayout(left, 1);
    row->addWidget(box, 3);
    m_chosen->hide();
    connect(back, &QPushButton::clicked, this, &NoticeView::closed);
    follow();
}

void NoticeView::follow()
{
    connect(m_print, &QPushButton::clicked, this, &NoticeView::print);
    connect(m_pdf, &QPushButton::clicked, this, &NoticeView::choosePdf);
    connect(m_names, &QComboBox::activated, this, [this](int index) {
        m_chosen->setVisible(index == Chosen);
        refresh();
    });
    connect(m_chosen, &QListWidget::itemChanged, this, &NoticeView::refresh);
}

void NoticeView::deskSet()
{
    setPage(std::nullopt);
}

void NoticeView::open(BusinessDay day)
{
    m_day = day;
    m_names->setCurrentIndex(None); // names are chosen anew for each page
    m_chosen->hide();
    setPage(std::nullopt); // no other day's
    if (!desk())
        return;
    await(desk()->households(), [this](const QList<VillageHousehold>& all) {
        m_households = all;
        fillNames();
    });
    refresh();
}

void NoticeView::retranslate()
{
    const int before = std::max(0, m_names->currentIndex());
    m_names->clear();
    m_names->addItems({tr("Nobody's"), tr("Every household's"), tr("Those I choose")});
    m_names->setCurrentIndex(before);
    m_chosen->setAccessibleName(tr("Households on the page"));
    m_paper->setAccessibleName(tr("The page as it will be printed"));
    if (m_page)
        refresh();
}

void NoticeView::fillNames()
{
    const QSignalBlocker quiet(m_chosen);
    m_chosen->clear();
    for (const VillageHousehold& each : std::as_const(m_households)) {
        auto* item = new QListWidgetItem(each.name, m_chosen);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
}

NoticeChoice NoticeView::choice() const
{
    NoticeChoice wanted;
    wanted.withNames = m_names->currentIndex() > None;
    if (m_names->currentIndex() != Chosen)
        return wanted;
    for (int row = 0; row < m_chosen->count() && row < m_households.size(); ++row)
        if (m_chosen->item(row)->checkState() == Qt::Checked)
            wanted.named += m_households.at(row).uid;
    wanted.withNames = !wanted.named.isEmpty(); // none chosen is nobody's, not everybody's
    return wanted;
}

void NoticeView::refresh()
{
    if (!desk())
        return;
    ask(desk()->noticePage(m_day, choice(), villageReportWords()), [this](const Result<PrintDocument>& page) {
        if (!page.ok())
            report(page.error());
        setPage(page.ok() ? std::optional(page.value()) : std::nullopt);
    });
}

void NoticeView::setPage(const std::optional<PrintDocument>& page)
{
    m_page = page;
    m_picture = page && !page->pages.isEmpty() ? printedPicture(page->pages.constFirst(), previewDpi) : QImage();
    showPage();
}

void NoticeView::showPage()
{
    m_print->setEnabled(m_page.has_value());
    m_pdf->setEnabled(m_page.has_value());
    if (m_picture.isNull()) {
        m_paper->setPixmap({});
        return;
    }
    const int width = std::max(1, std::min(m_paper->parentWidget()->width() - tokens().padding, m_picture.width()));
    m_paper->setPixmap(QPixmap::fromImage(m_picture.scaledToWidth(width, Qt::SmoothTransformation)));
}

void NoticeView::resizeEvent(QResizeEvent* event)
{
    VillagePart::resizeEvent(event);
    showPage();
}

QList<QWidget*> NoticeView::panes() const
{
    return {m_names, m_print};
}

void NoticeView::print()
{
    if (m_page)
        PagePart::await(m_printing.print(*m_page, PrintRoom::Paper::Page),
                        [this](const QString& where) { tell(tr("Printed: %1").arg(where)); });
}

void NoticeView::choosePdf()
{
    const QString path =
        chosenSavePath(this, tr("Notice page"), u"%1-%2"_s.arg(tr("notice"), m_day.date().toString(Qt::ISODate)),
                       {tr("PDF files (*.pdf)")});
    if (!path.isEmpty())
        writeTo(path);
}

void NoticeView::writeTo(const QString& path)
{
    if (!m_page)
        return;
    exporting(m_host, path, u"notice"_s, [this, path, page = *m_page] {
        PagePart::await(QtConcurrent::run(writeDocument, page, path),
                        [this, path] { tell(Wording::writtenText(path)); });
    });
}

} // namespace kaibang
