// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue.h"
#include "import_reading.h"
#include "pane.h"
#include "preflight.h"
#include "show_runner.h"

#include <QFutureWatcher>
#include <functional>

class QComboBox;
class QLineEdit;
class QStackedWidget;

namespace kaibang {

class Compositor;
class CuePane;
class PreflightPane;
class PrompterPane;
class RunPlanDesk;
class TemplateRow;
class UiSettings;

/// What was planned: the show's name, the list and the templates before it, the prompter and the cues during it. Turns
/// to the prompter when a show starts and to the list when it has ended; a person may turn to any page at any time.
/// Everything is borrowed.
class PlanPane : public Pane
{
    Q_OBJECT

public:
    enum class Page { Before, Prompter, Cues };

    /// `folder` is where the ledger lies: its disk is the one that matters.
    PlanPane(RunPlanDesk& desk, const Compositor& compositor, UiSettings& settings, QString folder, Theme& theme,
             QWidget* parent = nullptr);

    void setShow(const ShowView& view);
    void setCatalogue(const QList<Product>& products);
    /// The newest instant the ledger knows, for the check of the clock.
    void setNewestKnown(std::optional<Instant> instant);
    /// Sources of orders, some of which know what time it is.
    void setFeeds(const QList<FeedHealth>& feeds);
    /// The household's, in which times are told.
    void setZone(const QTimeZone& zone);
    void setSourceName(const QString& name);
    /// Opening products that have a disclosure card.
    void setDisclosed(const QList<Uid>& products);
    /// What a studio needs besides, after the others; `checksAsked` says when it is to be looked at again.
    void setStudioChecks(const QList<PreflightCheck>& checks);
    /// Call once a second.
    void setNow(Instant now);
    void openPage(Page page);
    [[nodiscard]] Page page() const;
    /// Turns to the show's name and gives it the keyboard.
    void beginNaming();
    /// Turns to the prompter and runs or stops it.
    void togglePrompter();

Q_SIGNALS:
    void notice(const QString& text, const QString& actionText, std::function<void()> action);
    void cueDue(const QString& words);
    /// The show is to have this name.
    void nameGiven(const QString& name);
    /// A sound is to be played, for a person to hear.
    void soundRequested();
    /// The list is to be seen: studio checks are wanted.
    void checksAsked();
    /// A template has changed the run order on disk.
    void runOrderChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* makeBefore();
    void wire();
    void fillHead();
    void giveName();
    /// Asks the computer again, then shows; until it has answered, what it said last.
    void check();
    void showChecks();
    void showItem();
    void retranslate();

    const Compositor& m_compositor;
    const UiSettings& m_settings;
    QFutureWatcher<QList<PreflightCheck>> m_asked;
    QList<PreflightCheck> m_computer; ///< disk and battery
    QList<PreflightCheck> m_studio;
    QString m_folder, m_sourceName;
    ShowView m_view;
    QList<Product> m_products;
    QList<Uid> m_disclosed;
    QStringList m_clockDisputedBy;
    std::optional<Instant> m_newest;
    Instant m_now;
    QLineEdit* m_name;
    PreflightPane* m_before;
    TemplateRow* m_templates;
    PrompterPane* m_prompter;
    CuePane* m_cues;
    QStackedWidget* m_pages;
    QComboBox* m_choice;
};

} // namespace kaibang
