// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_part.h"
#include "run_plan.h"

namespace kaibang {

class RunPlanDesk;

/// Run orders under a name: choose or type a name, then use it or keep the present one under it.
class TemplateRow : public PagePart
{
    Q_OBJECT

public:
    TemplateRow(RunPlanDesk& desk, Theme& theme, QWidget* parent = nullptr);

    void setShow(const Uid& show);

Q_SIGNALS:
    void used();

protected:
    void retranslate() override;
    void showEvent(QShowEvent* event) override;

private:
    void read();
    void use();
    void keep();
    void remove();
    void refresh();
    [[nodiscard]] Uid chosen() const;

    RunPlanDesk& m_desk;
    Uid m_show;
    QList<RunTemplate> m_templates;
    QComboBox* m_name;
    QPushButton *m_use, *m_keep, *m_remove;
};

} // namespace kaibang
