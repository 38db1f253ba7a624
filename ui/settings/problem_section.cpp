// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "problem_section.h"

#include "file_writer.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int linesInSight = 14;

} // namespace

ProblemSection::ProblemSection(ProblemFacts facts, Theme& theme, QWidget* parent)
    : SetupSection(theme, parent)
    , m_facts(std::move(facts))
    , m_text(new QPlainTextEdit(this))
{
    head(QT_TR_NOOP("Report a problem"),
         QT_TR_NOOP("Write above it what you did, saw and expected, and read it before you give it away. It is sent "
                    "nowhere by itself. It names no buyer and holds no key."));
    m_text->setObjectName(u"problemText"_s);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(linesInSight * tokens().rowHeight);
    say(m_text, QT_TR_NOOP("Report of a problem"), Phrase::AccessibleName);
    auto* copy = button(u"problemCopy"_s, QT_TR_NOOP("Copy"), u"copy"_s, "primary");
    auto* save = button(u"problemSave"_s, QT_TR_NOOP("Save as a file…"), u"export"_s);
    auto* again = button(u"problemAgain"_s, QT_TR_NOOP("Gather again"), u"again"_s);
    column()->addWidget(m_text, 1);
    buttons({copy, save, again});
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_text->toPlainText());
        tell(tr("The report is copied."));
    });
    connect(save, &QPushButton::clicked, this, &ProblemSection::chooseFile);
    connect(again, &QPushButton::clicked, this, &ProblemSection::gather);
}

// What a person has written stays until she asks for it anew.
void ProblemSection::refresh()
{
    if (isVisible() && m_text->toPlainText().isEmpty())
        gather();
}

void ProblemSection::gather()
{
    if (!m_facts || m_isGathering)
        return;
    m_isGathering = true;
    m_facts([self = QPointer<ProblemSection>(this)](const QString& text) {
        if (!self)
            return;
        self->m_isGathering = false;
        self->m_text->setPlainText(text);
    });
}

void ProblemSection::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Save the report"), {}, tr("Text (*.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"txt"_s);
    dialog->selectFile(u"kaibang-report.txt"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        await(writeFile(path, m_text->toPlainText().toUtf8()),
              [this, path] { tell(tr("Saved: %1").arg(QDir::toNativeSeparators(path))); });
    });
    dialog->open();
}

} // namespace kaibang
