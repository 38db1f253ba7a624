// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "template_row.h"

#include "role.h"
#include "run_plan_desk.h"
#include "when_done.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

TemplateRow::TemplateRow(RunPlanDesk& desk, Theme& theme, QWidget* parent)
    : PagePart(theme, parent)
    , m_desk(desk)
    , m_name(choice(u"templateName"_s))
    , m_use(button(u"templateUse"_s, QT_TR_NOOP("Use"), u"check"_s))
    , m_keep(button(u"templateKeep"_s, QT_TR_NOOP("Keep this run order"), u"copy"_s))
    , m_remove(button(u"templateRemove"_s, QT_TR_NOOP("Forget"), {}, "quiet"))
{
    setObjectName(u"templateRow"_s);
    m_name->setEditable(true);
    m_name->setInsertPolicy(QComboBox::NoInsert);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto* column = new QVBoxLayout(this);
    spaced(column, tokens().padding);
    column->addWidget(m_name);
    auto* row = new QHBoxLayout;
    spaced(row);
    for (QPushButton* each : {m_use, m_keep, m_remove})
        row->addWidget(each);
    row->addStretch(1);
    column->addLayout(row);
    connect(m_name, &QComboBox::editTextChanged, this, &TemplateRow::refresh);
    connect(m_use, &QPushButton::clicked, this, &TemplateRow::use);
    connect(m_keep, &QPushButton::clicked, this, &TemplateRow::keep);
    connect(m_remove, &QPushButton::clicked, this, &TemplateRow::remove);
    refresh();
}

void TemplateRow::setShow(const Uid& show)
{
    m_show = show;
    refresh();
}

void TemplateRow::showEvent(QShowEvent* event)
{
    PagePart::showEvent(event);
    read();
}

void TemplateRow::read()
{
    kaibang::whenDone(m_desk.templates(), this, [this](const Result<QList<RunTemplate>>& templates) {
        if (!templates) {
            report(templates.error());
            return;
        }
        const QString typed = m_name->currentText();
        m_templates = templates.value();
        m_name->clear();
        for (const RunTemplate& one : std::as_const(m_templates))
            m_name->addItem(one.name);
        if (!typed.isEmpty() || m_templates.isEmpty())
            m_name->setEditText(typed);
        refresh();
    });
}

Uid TemplateRow::chosen() const
{
    const QString name = m_name->currentText().trimmed();
    for (const RunTemplate& one : m_templates)
        if (one.name == name)
            return one.uid;
    return {};
}

void TemplateRow::use()
{
    const QString name = m_name->currentText().trimmed();
    kaibang::whenDone(m_desk.useTemplate(m_show, chosen()), this, [this, name](const Result<int>& added) {
        if (!added) {
            report(added.error());
            return;
        }
        tell(added.value() == 0
                 ? tr("Everything of \"%1\" is in the run order already.").arg(name)
                 : tr("%n items of \"%1\" were added to the run order.", nullptr, added.value()).arg(name));
        Q_EMIT used();
    });
}

void TemplateRow::keep()
{
    const QString name = m_name->currentText().trimmed();
    kaibang::whenDone(m_desk.keepTemplate(m_show, name), this, [this, name](const Result<Uid>& kept) {
        if (!kept && actRefused(kept.error())) {
            report(kept.error());
            return;
        }
        if (!kept) {
            tell(kept.error().kind == ErrorKind::Refused ? tr("The run order is empty; there is nothing to keep.")
                                                         : tr("Type a name for this run order first."));
            return;
        }
        tell(tr("This run order is kept as \"%1\".").arg(name));
        read();
    });
}

void TemplateRow::remove()
{
    const QString name = m_name->currentText().trimmed();
    kaibang::whenDone(m_desk.removeTemplate(chosen()), this, [this, name](const Result<Done>& removed) {
        if (!removed) {
            report(removed.error());
            return;
        }
        tell(tr("\"%1\" is forgotten. Run orders made from it stay.").arg(name));
        m_name->clearEditText();
        read();
    });
}

void TemplateRow::retranslate()
{
    m_name->lineEdit()->setPlaceholderText(tr("Name of a run order, such as Friday evening"));
    m_name->setAccessibleName(tr("Kept run order"));
}

void TemplateRow::refresh()
{
    const bool isKnown = chosen().isValid();
    m_use->setEnabled(isKnown && m_show.isValid());
    m_remove->setEnabled(isKnown);
    m_keep->setEnabled(m_show.isValid() && !m_name->currentText().trimmed().isEmpty());
}

} // namespace kaibang
