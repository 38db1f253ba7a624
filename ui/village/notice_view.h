// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print_document.h"
#include "village_part.h"

#include <QImage>
#include <optional>

class QListWidget;

namespace kaibang {

class PrintRoom;

/// The page for the notice board as it will be printed. Nobody's name is on it unless a person has chosen so.
class NoticeView : public VillagePart
{
    Q_OBJECT

public:
    NoticeView(VillageHost& host, PrintRoom& printing, Theme& theme, QWidget* parent = nullptr);

    void open(BusinessDay day);
    /// The same page as a PDF.
    void writeTo(const QString& path);
    [[nodiscard]] QList<QWidget*> panes() const;

Q_SIGNALS:
    void closed();

protected:
    void deskSet() override;
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum Names { None, All, Chosen };
    void follow();
    void refresh();
    void fillNames();
    void setPage(const std::optional<PrintDocument>& page);
    void showPage();
    void print();
    void choosePdf();
    [[nodiscard]] NoticeChoice choice() const;

    VillageHost& m_host;
    PrintRoom& m_printing;
    BusinessDay m_day;
    std::optional<PrintDocument> m_page;
    QImage m_picture; ///< of its page, before it is made as wide as there is room
    QList<VillageHousehold> m_households;
    QLabel *m_paper, *m_hint;
    QComboBox* m_names;
    QListWidget* m_chosen;
    QPushButton *m_print, *m_pdf;
};

} // namespace kaibang
