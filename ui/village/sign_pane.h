// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report_text.h"
#include "village_part.h"

class QListWidget;
class QTableWidget;
class QTextBrowser;

namespace kaibang {

class HoldButton;
class VillageHost;

/// Signing a day: what will be frozen, who is missing, and the button that has to be held, since nothing takes it back.
/// After it the corrections that came later, the chain of signed days, and what goes out: the page for the notice
/// board, the township's file, the teaching data.
class SignPane : public VillagePart
{
    Q_OBJECT

public:
    SignPane(VillageHost& host, Theme& theme, QWidget* parent = nullptr);

    void setDay(BusinessDay day);
    void refresh();
    [[nodiscard]] QList<QWidget*> panes() const;
    /// Writes the township's file of the day; the ending says in which form.
    void writeTownship(const QString& path);
    void writeCaseStudy(const QString& path);

Q_SIGNALS:
    /// A person wants to see the page for the notice board.
    void noticeWanted(kaibang::BusinessDay day);
    void dayChosen(kaibang::BusinessDay day);
    /// Go into the rows of a correction's household and day.
    void rowsWanted(const QString& title, const kaibang::VillageReportRequest& request);

protected:
    void deskSet() override;
    void retranslate() override;
    void restyle() override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildDay();
    QWidget* buildAfter();
    void follow();
    void forgetDay();
    void showDay();
    void showKey();
    void showChain();
    void showCorrections();
    void sign();
    void checkChain();
    void choosePath(const QString& title, const QString& name, const QStringList& filters,
                    void (SignPane::*write)(const QString&));
    [[nodiscard]] const SignedDay* signedDay() const;

    VillageHost& m_host;
    BusinessDay m_day;
    VillageEvening m_evening;
    QList<SignedDay> m_signed;
    QList<VillageCorrection> m_corrections;
    std::optional<ChainCheck> m_check;
    bool m_isLoaded = false, m_isSigning = false;
    QLabel *m_heading, *m_state, *m_keyState, *m_chain, *m_correctionState;
    QTextBrowser* m_frozen;
    QLineEdit* m_note;
    QWidget* m_signRow;
    HoldButton* m_sign;
    QTableWidget *m_days, *m_correctionTable;
    QPushButton *m_makeKey, *m_checkChain, *m_notice, *m_township, *m_caseStudy;
};

} // namespace kaibang
