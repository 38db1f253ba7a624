// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "order_summary.h"
#include "page_part.h"
#include "show.h"

class QListWidget;
class QTextBrowser;

namespace kaibang {

class HouseholdDesk;
class MinutesChart;
class ShowRunner;

/// What a show came to, and the list of past shows. Opens by itself after a show; never a dialog.
class ReviewPage : public PagePart
{
    Q_OBJECT

public:
    /// Everything is borrowed and outlives the page.
    ReviewPage(ShowRunner& shows, HouseholdDesk& household, Theme& theme, QWidget* parent = nullptr);

    /// An invalid uid opens the newest ended show.
    void open(const Uid& show);
    /// The review that is shown, as a PDF.
    [[nodiscard]] QByteArray pdf() const;

Q_SIGNALS:
    void closed();
    /// Close the day of this show and give it to the coordinator: into the folder, or as a copied file.
    void bundleWanted(kaibang::BusinessDay day);
    void bundleCopyWanted(kaibang::BusinessDay day);

protected:
    void retranslate() override;
    void restyle() override;

private:
    QWidget* buildReview();
    QTextBrowser* textPart(const QString& name);
    QLayout* buildSending();
    [[nodiscard]] std::optional<BusinessDay> dayOfShow() const;
    void fillShows();
    void showReview();
    void print();

    ShowRunner& m_shows;
    HouseholdDesk& m_household;
    QList<Show> m_past;
    Uid m_show;
    ShowReview m_review;
    bool m_loaded = false;
    QListWidget* m_list;
    QLabel *m_heading, *m_when, *m_sendHint, *m_empty;
    MinutesChart* m_chart;
    QTextBrowser *m_totals, *m_items, *m_openings, *m_short, *m_ranOut, *m_noted, *m_complete;
    QWidget* m_content;
    QPushButton *m_print, *m_send, *m_copy;
};

} // namespace kaibang
