// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_reading.h"
#include "page_part.h"
#include "settlement.h"

#include <QTimer>
#include <array>

class QStackedWidget;
class QTableView;
class QTableWidget;
class QTextBrowser;

namespace kaibang {

class ImportDesk;
class ImportPanel;
class SettlementDesk;
class SettlementModel;

/// What the platforms paid out, beside what they should have: what needs a person first, each with its reason. Over the
/// whole Orders page. Statements are brought in here, and may be dropped anywhere on it.
class SettlementPage : public PagePart
{
    Q_OBJECT

public:
    SettlementPage(SettlementDesk& desk, ImportDesk& imports, Theme& theme, QWidget* parent = nullptr);

    void open();
    /// Shows what importing these files would do.
    void bringIn(const QStringList& paths);
    /// Asks for the orders, or in the list of days the days, to be written; a path without a known ending becomes a
    /// workbook.
    void exportTo(QString path);

Q_SIGNALS:
    void closed();
    void orderWanted(const kaibang::Uid& order);
    /// The person wants to say what the columns of this file are.
    void mappingRequested(const kaibang::FilePreview& file);
    /// Write the report of that name to `path`; `format` is "xlsx" or "csv".
    void exportRequested(const QString& report, const QString& path, const QString& format);

protected:
    void retranslate() override;
    void restyle() override;
    void showEvent(QShowEvent* event) override;

private:
    enum View { ByOrder, ByDay, ByStatement, ViewCount };
    enum Sieve { NeedsPerson, Waits, Agrees, Unknown, SieveCount };

    QLayout* buildTop();
    QLayout* buildFilters();
    QWidget* buildSieves();
    QWidget* buildLeft();
    QWidget* buildRight();
    QWidget* buildAccept();
    void setUpTable(QTableView* table);
    void buildKeys();
    void follow();
    void refresh();
    void showAll();
    void showFindings();
    void showDays();
    void showFiles();
    void showTotals();
    void showDetail();
    void setView(View view);
    void chooseFiles();
    void chooseExport();
    void accept();
    void undoAccept();
    void sayAccepted(const SettlementFinding& finding, const QString& because);
    [[nodiscard]] const SettlementFinding* current() const;
    [[nodiscard]] bool fits(const SettlementFinding& finding) const;
    [[nodiscard]] std::optional<Instant> since() const;

    SettlementDesk& m_desk;
    SettlementOverview m_overview;
    bool m_loaded = false;
    int m_round = 0; ///< answers to an earlier question are dropped
    View m_view = ByOrder;
    QList<SettlementEntry> m_entries; ///< of the order that is shown
    SettlementModel* m_model;
    QLabel *m_until, *m_empty, *m_totals, *m_acceptProblem;
    QLineEdit *m_search, *m_because;
    QComboBox* m_period;
    QTableView* m_orders;
    QTableWidget *m_days, *m_files;
    QTextBrowser* m_text;
    QStackedWidget *m_lists, *m_side;
    QPushButton *m_export, *m_openOrder, *m_acceptButton, *m_undoAccept;
    std::array<QPushButton*, SieveCount> m_sieves{};
    std::array<QPushButton*, ViewCount> m_views{};
    QWidget *m_filters, *m_accept, *m_sieveRow = nullptr, *m_right = nullptr;
    ImportPanel* m_import;
    QTimer m_changes; ///< joins a burst of orders into one look at the ledger
    QTimer m_typing;
};

} // namespace kaibang
