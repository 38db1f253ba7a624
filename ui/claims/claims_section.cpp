// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "claims_section.h"

#include "claim_tray.h"
#include "when_done.h"
#include "wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <array>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostGrace = 120;
constexpr int mostUnits = 999;
constexpr int mostHold = 3'600; ///< of whatever unit; the desk refuses more than thirty days
constexpr std::array<qint64, 4> unitMs{1'000, 60'000, 3'600'000, 86'400'000};

} // namespace

ClaimsSection::ClaimsSection(ClaimTray& claims, Theme& theme, QWidget* parent)
    : SetupSection(theme, parent)
    , m_claims(claims)
    , m_hold(number(u"claimHold"_s, 1, mostHold))
    , m_grace(number(u"claimGrace"_s, 0, mostGrace))
    , m_each(number(u"claimEach"_s, 0, mostUnits))
    , m_holdUnit(choice(u"claimHoldUnit"_s))
    , m_kind(choice(u"claimWordKind"_s))
    , m_language(choice(u"claimMessageLanguage"_s))
    , m_takesSure(check(u"claimTakesSure"_s, QT_TR_NOOP("Hold sure claims at once, without asking me")))
    , m_phrase(field(u"claimPhrase"_s, QT_TR_NOOP("A comment, for example: lo quiero 2")))
    , m_reading(freeLabel(u"claimReading"_s))
    , m_words(pad(u"claimWordList"_s, 6))
    , m_message(pad(u"claimMessageText"_s, 4))
{
    head(QT_TR_NOOP("Claims"),
         QT_TR_NOOP("Comments become claims by these rules. A claim keeps its stock until it is paid or its time is "
                    "over. The rules count from the current show on."));
    addRules();
    addTester();
    addWords();
    addMessages();
    column()->addStretch();
    connect(&m_claims, &ClaimTray::changed, this, [this] {
        if (isVisible() && !m_hold->hasFocus())
            refresh();
    });
}

QSpinBox* ClaimsSection::number(const QString& name, int least, int most)
{
    auto* box = new QSpinBox(this);
    box->setObjectName(name);
    box->setRange(least, most);
    return box;
}

QPlainTextEdit* ClaimsSection::pad(const QString& name, int lines)
{
    auto* made = new QPlainTextEdit(this);
    made->setObjectName(name);
    made->setTabChangesFocus(true);
    made->setMinimumHeight(lines * tokens().slimHeight);
    return made;
}

void ClaimsSection::addRules()
{
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    spaced(line);
    line->addWidget(m_hold, 1);
    line->addWidget(m_holdUnit, 1);
    column()->addWidget(labelled(QT_TR_NOOP("A claim is held for"), row));
    say(m_hold, QT_TR_NOOP("A claim is held for"), Phrase::AccessibleName);
    column()->addWidget(labelled(QT_TR_NOOP("Seconds in which late comments count after claims are stopped"), m_grace));
    column()->addWidget(labelled(QT_TR_NOOP("Most of one item for one buyer (0: no limit)"), m_each));
    column()->addWidget(m_takesSure);
    auto* save = button(u"claimRulesSave"_s, QT_TR_NOOP("Save"), u"check"_s, "primary");
    buttons({save});
    connect(save, &QPushButton::clicked, this, &ClaimsSection::saveRules);
}

void ClaimsSection::addTester()
{
    column()->addWidget(labelled(QT_TR_NOOP("Try a comment"), m_phrase));
    column()->addWidget(m_reading);
    connect(m_phrase, &QLineEdit::textChanged, this, &ClaimsSection::tryOut);
    connect(&m_claims, &ClaimTray::wordsChanged, this, [this] {
        tryOut();
        showWords();
    });
}

void ClaimsSection::addWords()
{
    for (const ClaimWordKind kind : claimWordKinds())
        m_kind->addItem(QString(), int(kind));
    m_kind->setCurrentIndex(m_kind->findData(int(ClaimWordKind::Claim)));
    column()->addWidget(labelled(QT_TR_NOOP("Words of the grammar"), m_kind));
    column()->addWidget(labelled(QT_TR_NOOP("One phrase a line, all languages together"), m_words));
    auto* save = button(u"claimWordsSave"_s, QT_TR_NOOP("Save words"), u"check"_s);
    auto* back = button(u"claimWordsReset"_s, QT_TR_NOOP("As delivered"), u"restore"_s, "quiet");
    buttons({save, back});
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ClaimsSection::showWords);
    connect(save, &QPushButton::clicked, this, &ClaimsSection::saveWords);
    connect(back, &QPushButton::clicked, this, [this] {
        await(m_claims.saveWords(static_cast<ClaimWordKind>(m_kind->currentData().toInt()), {}),
              [this] { tell(tr("The words are as delivered.")); });
    });
}

void ClaimsSection::addMessages()
{
    for (const QString& name : {u"es"_s, u"zh"_s, u"en"_s})
        m_language->addItem(QString(), name);
    column()->addWidget(labelled(QT_TR_NOOP("Message for the buyer"), m_language));
    column()->addWidget(labelled(QT_TR_NOOP("{item}, {units}, {amount}, {until} and {code} are filled in"), m_message));
    auto* save = button(u"claimMessageSave"_s, QT_TR_NOOP("Save message"), u"check"_s);
    auto* back = button(u"claimMessageReset"_s, QT_TR_NOOP("As delivered"), u"restore"_s, "quiet");
    buttons({save, back});
    connect(m_language, &QComboBox::currentIndexChanged, this, &ClaimsSection::showMessage);
    connect(save, &QPushButton::clicked, this, [this] {
        await(m_claims.saveMessage(language(), m_message->toPlainText()),
              [this] { tell(tr("The message is saved.")); });
    });
    connect(back, &QPushButton::clicked, this, [this] {
        await(m_claims.saveMessage(language(), {}), [this] {
            showMessage();
            tell(tr("The message is as delivered."));
        });
    });
}

QString ClaimsSection::language() const
{
    return m_language->currentData().toString();
}

void ClaimsSection::refresh()
{
    const ClaimRules& rules = m_claims.board().rules;
    size_t unit = unitMs.size() - 1;
    while (unit > 0 && rules.holdMs % unitMs.at(unit) != 0)
        --unit;
    m_hold->setValue(int(rules.holdMs / unitMs.at(unit)));
    m_holdUnit->setCurrentIndex(int(unit));
    m_grace->setValue(int(rules.graceMs / unitMs.front()));
    m_each->setValue(int(rules.unitsEach));
    m_takesSure->setChecked(rules.takesSureOnes);
    showWords();
    showMessage();
}

void ClaimsSection::saveRules()
{
    const ClaimRules rules{m_grace->value() * unitMs.front(),
                           m_hold->value() * unitMs.at(size_t(qMax(0, m_holdUnit->currentIndex()))), m_each->value(),
                           m_takesSure->isChecked()};
    kaibang::whenDone(m_claims.setRules(rules), this, [this](const Result<Done>& saved) {
        if (saved)
            tell(tr("Saved. New claims follow these rules."));
        else if (saved.error().kind == ErrorKind::OutOfRange)
            tell(tr("A claim can be held for 30 seconds at least and 30 days at most."));
        else
            report(saved.error());
    });
}

void ClaimsSection::tryOut()
{
    const QString text = m_phrase->text();
    if (text.trimmed().isEmpty()) {
        m_reading->setText(tr("What it would be taken for appears here, with the reason."));
        return;
    }
    kaibang::whenDone(m_claims.tryOut(text), this, [this, text](const Result<ClaimTrial>& trial) {
        if (!trial || text != m_phrase->text())
            return;
        const ClaimReading& reading = trial.value().reading;
        QStringList parts{Wording::claimIntentText(reading.intent)};
        const bool isAbout = reading.intent == ClaimIntent::Claim || reading.intent == ClaimIntent::Waitlist;
        if (isAbout)
            parts.append(tr("%1 × %2").arg(Wording::count(reading.units),
                                           trial.value().itemName.isEmpty() ? tr("no item") : trial.value().itemName));
        const QString why = Wording::claimReasonText(reading.reason);
        parts.append(reading.isSure() ? why : tr("asks you: %1").arg(why));
        m_reading->setText(u"→ "_s + parts.join(u" · "_s));
    });
}

void ClaimsSection::showWords()
{
    const auto kind = static_cast<ClaimWordKind>(m_kind->currentData().toInt());
    const QString text = m_claims.words().value(kind).join(u'\n');
    if (m_words->toPlainText() != text)
        m_words->setPlainText(text);
}

void ClaimsSection::saveWords()
{
    QStringList phrases;
    for (const QString& line : m_words->toPlainText().split(u'\n'))
        if (!line.trimmed().isEmpty())
            phrases.append(line.simplified());
    const auto kind = static_cast<ClaimWordKind>(m_kind->currentData().toInt());
    kaibang::whenDone(m_claims.saveWords(kind, phrases), this, [this](const Result<Done>& saved) {
        if (saved)
            tell(tr("The words are saved. Try a comment above."));
        else if (saved.error().kind == ErrorKind::Invalid)
            tell(tr("A line cannot be used: %1").arg(saved.error().detail.section(u": "_s, 1)));
        else
            report(saved.error());
    });
}

void ClaimsSection::showMessage()
{
    m_message->setPlainText(m_claims.message(language()));
}

void ClaimsSection::retranslate()
{
    const int unit = m_holdUnit->currentIndex();
    m_holdUnit->clear();
    m_holdUnit->addItems({tr("seconds"), tr("minutes"), tr("hours"), tr("days")});
    m_holdUnit->setCurrentIndex(unit < 0 ? 1 : unit);
    m_holdUnit->setAccessibleName(tr("Unit of time"));
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, Wording::claimWordKindText(static_cast<ClaimWordKind>(m_kind->itemData(i).toInt())));
    const QString names[]{tr("Spanish"), tr("Chinese"), tr("English")};
    for (int i = 0; i < m_language->count(); ++i)
        m_language->setItemText(i, names[i]);
    tryOut();
}

} // namespace kaibang
