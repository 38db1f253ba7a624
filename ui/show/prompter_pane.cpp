// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "prompter_pane.h"

#include "icons.h"
#include "prompter_view.h"
#include "run_plan_desk.h"
#include "ui_settings.h"
#include "when_done.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QStackedWidget>
#include <array>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int speedStep = 5;

struct Language
{
    const char *code, *name; ///< each language is named in itself, so that it is found in any window
};
constexpr std::array languages{Language{"zh", "中文"}, Language{"es", "Español"}, Language{"en", "English"}};

QString plainLanguage(const QString& language)
{
    return language.section(u'_', 0, 0);
}

} // namespace

PrompterPane::PrompterPane(RunPlanDesk& desk, UiSettings& settings, Theme& theme, QWidget* parent)
    : PagePart(theme, parent)
    , m_desk(desk)
    , m_settings(settings)
    , m_languages(choice(u"prompterLanguage"_s))
    , m_title(freeLabel(u"prompterTitle"_s, "rowTitle"))
    , m_speed(freeLabel(u"prompterSpeed"_s, "muted"))
    , m_meanwhile(freeLabel(u"prompterMeanwhile"_s, "muted"))
    , m_warning(freeLabel(u"prompterWarning"_s, "claim"))
    , m_view(new PrompterView(theme, this))
    , m_editor(new QPlainTextEdit(this))
    , m_avoid(field(u"prompterAvoid"_s))
    , m_stack(new QStackedWidget(this))
    , m_run(button(u"prompterRun"_s, QT_TR_NOOP("Run"), u"play"_s, "primary"))
    , m_slower(button(u"prompterSlower"_s, QT_TR_NOOP("Slower")))
    , m_faster(button(u"prompterFaster"_s, QT_TR_NOOP("Faster")))
    , m_edit(button(u"prompterEdit"_s, QT_TR_NOOP("Write"), u"edit"_s))
    , m_save(button(u"prompterSave"_s, QT_TR_NOOP("Keep"), u"check"_s, "primary"))
    , m_leave(button(u"prompterLeave"_s, QT_TR_NOOP("Leave as it was")))
{
    setObjectName(u"prompterPane"_s);
    setAttribute(Qt::WA_StyledBackground); // for the ring that shows who has the keyboard
    setFocusPolicy(Qt::StrongFocus);
    m_editor->setObjectName(u"prompterEditor"_s);
    m_editor->setTabChangesFocus(true);
    m_speed->setWordWrap(false);
    m_languages->setFocusPolicy(Qt::TabFocus); // letters typed at the page are live keys
    fillLanguages();
    m_view->setSpeed(m_settings.prompterSpeed().value_or(PrompterView::usual));
    m_stack->addWidget(m_view);
    m_avoidRow = labelled(QT_TR_NOOP("Words better not said, with commas between"), m_avoid);
    m_stack->addWidget(m_editor);
    auto* column = new QVBoxLayout(this);
    spaced(column, tokens().padding);
    auto* head = new QHBoxLayout;
    spaced(head);
    head->addWidget(m_title, 1);
    head->addWidget(m_speed);
    head->addWidget(m_languages);
    column->addLayout(head);
    column->addWidget(m_meanwhile);
    column->addWidget(m_stack, 1);
    column->addWidget(m_avoidRow);
    column->addWidget(m_warning);
    auto* row = new QHBoxLayout;
    spaced(row);
    for (QPushButton* each : {m_run, m_slower, m_faster})
        row->addWidget(each);
    row->addStretch(1);
    for (QPushButton* each : {m_slower, m_faster, m_edit})
        Theme::setRole(each, "tight"); // four in a row, also in large letters
    for (QPushButton* each : {m_edit, m_leave, m_save})
        row->addWidget(each);
    column->addLayout(row);
    connect(m_languages, &QComboBox::activated, this, &PrompterPane::chooseLanguage);
    connect(m_run, &QPushButton::clicked, this, &PrompterPane::toggle);
    connect(m_slower, &QPushButton::clicked, this, [this] { changeSpeed(-speedStep); });
    connect(m_faster, &QPushButton::clicked, this, [this] { changeSpeed(speedStep); });
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(true); });
    connect(m_leave, &QPushButton::clicked, this, [this] { edit(false); });
    connect(m_save, &QPushButton::clicked, this, &PrompterPane::save);
    connect(m_view, &PrompterView::reachedEnd, this, &PrompterPane::refreshControls);
    connect(&m_desk, &RunPlanDesk::scriptsChanged, this, [this](const Uid& product) {
        if (product == m_product)
            read();
    });
    refreshControls();
}

void PrompterPane::setProduct(const Uid& product, const QString& name, const QString& fallback)
{
    if (product == m_product && name == m_name && fallback == m_fallback)
        return;
    m_product = product;
    m_name = name;
    m_fallback = fallback;
    // Words being written are not thrown away because the next item went on air.
    if (!isEditing())
        read();
    refreshControls();
}

void PrompterPane::fillLanguages()
{
    for (const Language& each : languages)
        m_languages->addItem(QString::fromUtf8(each.name), QString::fromLatin1(each.code));
    m_languages->setSizeAdjustPolicy(QComboBox::AdjustToContents);
}

void PrompterPane::setLanguage(const QString& language)
{
    m_windowLanguage = plainLanguage(language);
    applyLanguage();
}

void PrompterPane::chooseLanguage(int row)
{
    m_settings.setPrompterLanguage(m_languages->itemData(row).toString());
    applyLanguage();
}

void PrompterPane::applyLanguage()
{
    const QString chosen = m_settings.prompterLanguage();
    const QString wanted = chosen.isEmpty() ? m_windowLanguage : chosen;
    m_languages->setCurrentIndex(m_languages->findData(wanted));
    if (wanted == m_language)
        return;
    m_language = wanted;
    readAvoided();
}

void PrompterPane::readAvoided()
{
    kaibang::whenDone(m_desk.forbiddenWords(m_language), this, [this](const Result<QStringList>& words) {
        if (words)
            m_forbidden = words.value();
        read();
    });
}

void PrompterPane::read()
{
    if (!m_product.isValid()) {
        showWords({});
        return;
    }
    const Uid product = m_product;
    kaibang::whenDone(m_desk.scripts(product), this, [this, product](const Result<ProductScripts>& scripts) {
        if (product != m_product)
            return;
        if (!scripts)
            report(scripts.error());
        showWords(scripts ? scripts.value().value(m_language) : QString());
    });
}

void PrompterPane::showWords(const QString& words)
{
    m_view->setWords(words.isEmpty() ? m_fallback : words, m_forbidden);
    refreshControls();
}

bool PrompterPane::isEditing() const
{
    return m_stack->currentWidget() == m_editor;
}

void PrompterPane::toggle()
{
    if (isEditing())
        return;
    m_view->setRunning(!m_view->isRunning());
    refreshControls();
}

void PrompterPane::edit(bool on)
{
    m_view->setRunning(false);
    m_writing = {};
    if (on) {
        m_writing = {m_product, m_name, m_language};
        m_editor->setPlainText(m_view->words());
        m_avoid->setText(m_forbidden.join(u", "_s));
    }
    m_stack->setCurrentWidget(on ? static_cast<QWidget*>(m_editor) : m_view);
    (on ? static_cast<QWidget*>(m_editor) : this)->setFocus();
    if (!on)
        read();
    refreshControls();
}

void PrompterPane::save()
{
    const Writing written = m_writing;
    kaibang::whenDone(m_desk.saveScript(written.product, written.language, m_editor->toPlainText()), this,
                      [this, written](const Result<Done>& saved) {
                          if (!saved) {
                              report(saved.error());
                              return;
                          }
                          saveAvoided(written);
                      });
}

void PrompterPane::saveAvoided(const Writing& written)
{
    static const QRegularExpression between(u"[,，、]"_s);
    const QString typed = m_avoid->text();
    if (typed == m_forbidden.join(u", "_s)) { // not everybody who may write the words may change these
        kept(written);
        return;
    }
    kaibang::whenDone(m_desk.saveForbiddenWords(written.language, typed.split(between)), this,
                      [this, written](const Result<Done>& saved) {
                          if (!saved) {
                              report(saved.error());
                              return;
                          }
                          kept(written);
                      });
}

void PrompterPane::kept(const Writing& written)
{
    edit(false);
    readAvoided();
    //: name of the item that the words belong to
    tell(tr("The words for %1 are kept.").arg(written.name));
}

void PrompterPane::changeSpeed(int by)
{
    m_view->setSpeed(m_view->speed() + by);
    m_settings.setPrompterSpeed(m_view->speed());
    refreshControls();
}

void PrompterPane::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        changeSpeed(speedStep);
        return;
    case Qt::Key_Down:
        changeSpeed(-speedStep);
        return;
    case Qt::Key_PageDown:
        m_view->step(PrompterView::visibleLines - 1);
        return;
    case Qt::Key_PageUp:
        m_view->step(1 - PrompterView::visibleLines);
        return;
    case Qt::Key_Home:
        m_view->toStart();
        return;
    default:
        PagePart::keyPressEvent(event);
    }
}

void PrompterPane::retranslate()
{
    m_editor->setPlaceholderText(tr("What you want to say about this item, in the language you speak."));
    m_languages->setAccessibleName(tr("Language of the words"));
    m_languages->setToolTip(m_languages->accessibleName());
    m_editor->setAccessibleName(tr("Words of the prompter"));
    refreshControls();
}

void PrompterPane::refreshControls()
{
    const bool writes = isEditing();
    const bool hasProduct = m_product.isValid();
    //: name of the item whose words are written
    m_title->setText(writes ? tr("Words for %1").arg(m_writing.name) : m_name);
    m_title->setVisible(writes || !m_name.isEmpty());
    m_languages->setVisible(writes || hasProduct);
    m_languages->setEnabled(!writes); // what is written goes to the language it was begun in
    m_speed->setText(hasProduct ? tr("%1 lines a minute").arg(m_view->speed())
                                : tr("Nothing is on air. The words of the item on air appear here."));
    m_meanwhile->setText(tr("Now on air: %1").arg(m_name));
    m_meanwhile->setVisible(writes && m_product != m_writing.product && !m_name.isEmpty());
    for (QPushButton* each : {m_run, m_slower, m_faster, m_edit})
        each->setVisible(!writes && hasProduct);
    for (QPushButton* each : {m_save, m_leave})
        each->setVisible(writes);
    m_speed->setVisible(!writes);
    m_avoidRow->setVisible(writes);
    say(m_run, m_view->isRunning() ? QT_TR_NOOP("Stop") : QT_TR_NOOP("Run"));
    m_run->setIcon(themedIcon(m_view->isRunning() ? u"pause"_s : u"play"_s, tokens().onAccent));
    m_warning->setVisible(!writes && m_view->markedCount() > 0);
    m_warning->setText(tr("%n marked words had better not be said.", nullptr, m_view->markedCount()));
}

} // namespace kaibang
