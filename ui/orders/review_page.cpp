// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review_page.h"

#include "file_writer.h"
#include "household_desk.h"
#include "minutes_chart.h"
#include "review_document.h"
#include "show_runner.h"
#include "wording.h"

#include <QAbstractTextDocumentLayout>
#include <QFileDialog>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTextBrowser>
#include <QTextDocument>
#include <cmath>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

ReviewPage::ReviewPage(ShowRunner& shows, HouseholdDesk& household, Theme& theme, QWidget* parent)
    : PagePart(theme, parent)
    , m_shows(shows)
    , m_household(household)
    , m_list(new QListWidget(this))
    , m_heading(freeLabel(u"reviewHeading"_s, "heading"))
    , m_when(freeLabel(u"reviewWhen"_s, "muted"))
    , m_sendHint(freeLabel(u"sendBundleHint"_s, "muted"))
    , m_empty(label(QT_TR_NOOP("No show has ended yet. After your first show its review appears here."), "muted"))
    , m_chart(new MinutesChart(theme, this))
    , m_totals(textPart(u"reviewTotals"_s))
    , m_items(textPart(u"reviewItems"_s))
    , m_openings(textPart(u"reviewOpenings"_s))
    , m_short(textPart(u"reviewShort"_s))
    , m_ranOut(textPart(u"reviewRanOut"_s))
    , m_noted(textPart(u"reviewNoted"_s))
    , m_complete(textPart(u"reviewComplete"_s))
    , m_content(buildReview())
    , m_print(button(u"printReviewButton"_s, QT_TR_NOOP("Print to PDF…"), u"print"_s))
    , m_send(button(u"sendBundleButton"_s, QT_TR_NOOP("Send the day to the village"), u"export"_s, "primary"))
    , m_copy(button(u"copyBundleButton"_s, QT_TR_NOOP("Copy it for a chat"), u"copy"_s))
{
    setObjectName(u"reviewPage"_s);
    m_list->setObjectName(u"pastShowsView"_s);
    m_list->setWordWrap(true);
    auto* back = button(u"closeReviewButton"_s, QT_TR_NOOP("Back to orders"), u"nav-orders"_s);
    auto* top = new QHBoxLayout;
    spaced(top);
    auto* titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addWidget(m_heading);
    titles->addWidget(m_when);
    top->addLayout(titles, 1);
    top->addWidget(back);
    top->addWidget(m_print);
    QVBoxLayout* pastColumn = nullptr;
    auto* past = card(&pastColumn);
    pastColumn->addWidget(label(QT_TR_NOOP("Past shows"), "title"));
    pastColumn->addWidget(m_list, 1);
    auto* right = new QVBoxLayout;
    spaced(right);
    right->addLayout(top);
    right->addLayout(buildSending());
    right->addWidget(m_empty);
    right->addWidget(scrolled(m_content), 1);
    auto* row = new QHBoxLayout(this);
    spaced(row, tokens().padding);
    row->setSpacing(tokens().padding);
    row->addWidget(past, 1);
    row->addLayout(right, 4);
    connect(back, &QPushButton::clicked, this, &ReviewPage::closed);
    connect(m_print, &QPushButton::clicked, this, &ReviewPage::print);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int index) {
        if (index >= 0 && index < m_past.size() && m_past.at(index).uid != m_show)
            open(m_past.at(index).uid);
    });
}

QLayout* ReviewPage::buildSending()
{
    auto* row = new QHBoxLayout;
    spaced(row);
    row->addWidget(m_send);
    row->addWidget(m_copy);
    row->addWidget(m_sendHint, 1);
    const auto ask = [this](void (ReviewPage::*wanted)(BusinessDay)) {
        if (const auto day = dayOfShow())
            Q_EMIT(this->*wanted)(*day);
    };
    connect(m_send, &QPushButton::clicked, this, [ask] { ask(&ReviewPage::bundleWanted); });
    connect(m_copy, &QPushButton::clicked, this, [ask] { ask(&ReviewPage::bundleCopyWanted); });
    auto* key = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_G), this);
    connect(key, &QShortcut::activated, m_send, &QPushButton::click);
    return row;
}

std::optional<BusinessDay> ReviewPage::dayOfShow() const
{
    for (const Show& show : m_past)
        if (show.uid == m_show)
            return show.day;
    return std::nullopt;
}

QTextBrowser* ReviewPage::textPart(const QString& name)
{
    auto* made = new QTextBrowser(this);
    made->setObjectName(name);
    made->setFrameShape(QFrame::NoFrame);
    made->setOpenLinks(false);
    made->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    made->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The page scrolls as a whole, so each part is as high as its text.
    connect(made->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, made,
            [this, made](const QSizeF& size) {
                made->setFixedHeight(static_cast<int>(std::ceil(size.height())) + 4 * tokens().grid);
            });
    return made;
}

QWidget* ReviewPage::buildReview()
{
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    spaced(column);
    const auto part = [this, column](const char* title, QWidget* body) {
        QVBoxLayout* inside = nullptr;
        auto* box = card(&inside);
        inside->addWidget(label(title, "title"));
        inside->addWidget(body);
        column->addWidget(box);
    };
    part(QT_TR_NOOP("Totals"), m_totals);
    part(QT_TR_NOOP("Is it complete?"), m_complete);
    part(QT_TR_NOOP("Orders per minute"), m_chart);
    part(QT_TR_NOOP("Items"), m_items);
    part(QT_TR_NOOP("Openings"), m_openings);
    part(QT_TR_NOOP("Short orders"), m_short);
    part(QT_TR_NOOP("What ran out"), m_ranOut);
    part(QT_TR_NOOP("Marked moments"), m_noted);
    column->addStretch();
    return content;
}

void ReviewPage::retranslate()
{
    m_list->setAccessibleName(tr("Past shows"));
    fillShows();
    showReview();
}

void ReviewPage::restyle()
{
    showReview();
}

void ReviewPage::open(const Uid& show)
{
    m_show = show;
    await(m_shows.pastShows(), [this](const QList<Show>& shows) {
        m_past.clear();
        for (const Show& each : shows)
            if (each.state == ShowState::Ended)
                m_past.append(each);
        if (!m_show.isValid() && !m_past.isEmpty())
            m_show = m_past.constFirst().uid;
        fillShows();
        if (!m_show.isValid()) {
            m_loaded = false;
            showReview();
            return;
        }
        await(m_shows.review(m_show), [this, asked = m_show](const ShowReview& review) {
            if (asked != m_show)
                return;
            m_review = review;
            m_loaded = true;
            showReview();
        });
    });
}

void ReviewPage::fillShows()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Show& show : std::as_const(m_past)) {
        m_list->addItem(u"%1\n%2"_s.arg(show.title.isEmpty() ? tr("Show") : show.title,
                                        show.startedAt ? Wording::timeText(*show.startedAt, zone()) : QString()));
        if (show.uid == m_show)
            m_list->setCurrentRow(m_list->count() - 1);
    }
}

void ReviewPage::showReview()
{
    m_empty->setVisible(!m_loaded);
    m_content->setVisible(m_loaded);
    for (QPushButton* of : {m_print, m_send, m_copy})
        of->setEnabled(m_loaded);
    m_sendHint->setText(tr("%1: one signed file for the coordinator, without any buyer", "a key")
                            .arg(QKeySequence(Qt::CTRL | Qt::Key_G).toString(QKeySequence::NativeText)));
    m_sendHint->setVisible(m_loaded);
    const ReviewDocument words(m_review, tokens(), zone());
    m_heading->setText(m_loaded ? words.heading() : tr("Past shows"));
    m_when->setText(m_loaded ? words.subheading() : QString());
    if (!m_loaded)
        return;
    m_chart->setReview(m_review, zone());
    m_totals->setHtml(words.totalsHtml());
    m_items->setHtml(words.itemsHtml());
    m_openings->setHtml(words.openingsHtml());
    m_short->setHtml(words.shortHtml());
    m_ranOut->setHtml(words.ranOutHtml());
    m_noted->setHtml(words.notedHtml());
    m_complete->setHtml(words.completenessHtml());
}

QByteArray ReviewPage::pdf() const
{
    // Paper is white: the light tokens' roles in black and grey.
    ThemeTokens paper = tokens();
    paper.text = Qt::black;
    paper.muted = Qt::darkGray;
    paper.line = Qt::lightGray;
    paper.accent = Qt::darkGray;
    paper.accentSoft = QColor::fromHsv(0, 0, 232);
    paper.claim = Qt::black;
    return ReviewDocument(m_review, paper, zone()).pdf(theme().font(TextRole::Muted));
}

void ReviewPage::print()
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Print the review"), u"review.pdf"_s, tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return;
    await(m_household.noteExport(path, u"review"_s), [this, path, written = pdf()] {
        await(writeFile(path, written),
              [this, path] { tell(tr("The review was written to %1.").arg(QFileInfo(path).fileName())); });
    });
}

} // namespace kaibang
