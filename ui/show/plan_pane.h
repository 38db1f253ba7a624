// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue.h"
#include "pane.h"
#include "preflight.h"
#include "show_runner.h"

#include <QFutureWatcher>
#include <functional>

class QComboBox;
class QStackedWidget;

namespace kaibang {

class Compositor;
class CuePane;
class PreflightPane;
class PrompterPane;
class RunPlanDesk;
class TemplateRow;

/// What was planned: the list and the templates before a show, the prompter and the cues during it. Turns to the
/// prompter when a show starts and to the list when it has ended; a person may turn to any page at any time. Everything
/// is borrowed.
class PlanPane : public Pane
{
    Q_OBJECT

public:
    enum class Page { Before, Prompter, Cues };

    /// `folder` is where the ledger lies: its disk is the one that matters.
    PlanPane(RunPlanDesk& desk, const Compositor& compositor, QString folder, Theme& theme, QWidget* parent = nullptr);

    void setShow(const ShowView& view);
    void setCatalogue(const QList<Product>& products);
    /// The newest instant the ledger knows, for the check of the clock.
    void setNewestKnown(std::optional<Instant> instant);
    void setSourceName(const QString& name);
    /// Opening products that have a disclosure card.
    void setDisclosed(const QList<Uid>& products);
    /// Call once a second.
    void setNow(Instant now);
    void openPage(Page page);
    [[nodiscard]] Page page() const;
    /// Turns to the prompter and runs or stops it.
    void togglePrompter();

Q_SIGNALS:
    void notice(const QString& text, const QString& actionText, std::function<void()> action);
    void cueDue(const QString& words);
    /// A template has changed the run order on disk.
    void runOrderChanged();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void fillHead();
    /// Asks the computer again, then shows; until it has answered, what it said last.
    void check();
    void showChecks();
    void showItem();
    void retranslate();

    const Compositor& m_compositor;
    QFutureWatcher<QList<PreflightCheck>> m_asked;
    QList<PreflightCheck> m_computer; ///< disk and battery
    QString m_folder, m_sourceName;
    ShowView m_view;
    QList<Product> m_products;
    QList<Uid> m_disclosed;
    std::optional<Instant> m_newest;
    Instant m_now;
    PreflightPane* m_before;
    TemplateRow* m_templates;
    PrompterPane* m_prompter;
    CuePane* m_cues;
    QStackedWidget* m_pages;
    QComboBox* m_choice;
};

} // namespace kaibang
