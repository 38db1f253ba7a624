// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_part.h"
#include "uid.h"

class QPlainTextEdit;
class QStackedWidget;

namespace kaibang {

class PrompterView;
class RunPlanDesk;

/// The host's words for the item on air, large and running, and the place to write them. Up and Down change the speed,
/// Page keys step, Home begins again, while it has the keyboard. The desk is borrowed.
class PrompterPane : public PagePart
{
    Q_OBJECT

public:
    PrompterPane(RunPlanDesk& desk, Theme& theme, QWidget* parent = nullptr);

    /// `fallback` is shown while nothing was written for the language; an invalid product empties the pane.
    void setProduct(const Uid& product, const QString& name, const QString& fallback);
    /// The language that words are read and written in, as QLocale names it; its country does not matter.
    void setLanguage(const QString& language);
    /// Starts or stops the running text.
    void toggle();
    [[nodiscard]] bool isEditing() const;

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void read();
    void showWords(const QString& words);
    void edit(bool on);
    void save();
    void readAvoided();
    void saveAvoided();
    void changeSpeed(int by);
    void refreshControls();

    RunPlanDesk& m_desk;
    Uid m_product;
    QString m_name, m_fallback, m_language, m_own;
    QStringList m_forbidden;
    QLabel *m_title, *m_speed, *m_warning;
    PrompterView* m_view;
    QPlainTextEdit* m_editor;
    QLineEdit* m_avoid;
    QWidget* m_avoidRow;
    QStackedWidget* m_stack;
    QPushButton *m_run, *m_slower, *m_faster, *m_edit, *m_save, *m_leave;
};

} // namespace kaibang
