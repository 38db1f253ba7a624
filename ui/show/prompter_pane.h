// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_part.h"
#include "uid.h"

class QComboBox;
class QPlainTextEdit;
class QStackedWidget;

namespace kaibang {

class PrompterView;
class RunPlanDesk;
class UiSettings;

/// The host's words for the item on air, large and running, and the place to write them, in the language that the host
/// speaks, which need not be the window's. Up and Down change the speed, Page keys step, Home begins again, while it
/// has the keyboard. Speed and language are kept for the next start. Desk and settings are borrowed.
class PrompterPane : public PagePart
{
    Q_OBJECT

public:
    PrompterPane(RunPlanDesk& desk, UiSettings& settings, Theme& theme, QWidget* parent = nullptr);

    /// `fallback` is shown while nothing was written for the language; an invalid product empties the pane.
    void setProduct(const Uid& product, const QString& name, const QString& fallback);
    /// The window's language, as QLocale names it; its country does not matter. Words are read and written in it until
    /// another one is chosen.
    void setLanguage(const QString& language);
    /// Starts or stops the running text.
    void toggle();
    [[nodiscard]] bool isEditing() const;

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// Whose words are being written. What is on air may be another item by the time they are kept.
    struct Writing
    {
        Uid product;
        QString name, language;
    };

    void fillLanguages();
    void applyLanguage();
    void chooseLanguage(int row);
    void read();
    void showWords(const QString& words);
    void edit(bool on);
    void save();
    void readAvoided();
    void saveAvoided(const Writing& written);
    void kept(const Writing& written);
    void changeSpeed(int by);
    void refreshControls();

    RunPlanDesk& m_desk;
    UiSettings& m_settings;
    Uid m_product;
    QString m_name, m_fallback, m_windowLanguage, m_language;
    Writing m_writing; ///< valid while the editor is open
    QStringList m_forbidden;
    QComboBox* m_languages;
    QLabel *m_title, *m_speed, *m_meanwhile, *m_warning;
    PrompterView* m_view;
    QPlainTextEdit* m_editor;
    QLineEdit* m_avoid;
    QWidget* m_avoidRow;
    QStackedWidget* m_stack;
    QPushButton *m_run, *m_slower, *m_faster, *m_edit, *m_save, *m_leave;
};

} // namespace kaibang
