// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping_facts.h"

#include "wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto sources = {"taobao",  "douyin", "kuaishou",    "wechat",       "pinduoduo", "xiaohongshu",
                          "shopify", "tiktok", "woocommerce", "mercadolibre", "facebook",  "other"};
constexpr auto currencies = {"CNY", "MXN", "USD", "EUR"};
constexpr auto zones = {"Asia/Shanghai",
                        "America/Mexico_City",
                        "America/Cancun",
                        "America/Hermosillo",
                        "America/Mazatlan",
                        "America/Tijuana",
                        "UTC"};
constexpr int shownWords = 12;

/// Lets wheel turns through to what scrolls.
class WheelPassage : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::Wheel)
            return QObject::eventFilter(watched, event);
        event->ignore();
        return true;
    }
};

// Selects `data`, adding it where it is none of the usual ones.
void choose(QComboBox& box, const QString& data)
{
    if (box.findData(data) < 0)
        box.addItem(data, data);
    box.setCurrentIndex(box.findData(data));
}

} // namespace

void keepFromWheel(QComboBox& box)
{
    box.setFocusPolicy(Qt::StrongFocus);
    box.installEventFilter(new WheelPassage(&box));
}

MappingFacts::MappingFacts(Theme& theme, QWidget* parent)
    : PagePart(theme, parent)
    , m_name(field(u"mappingName"_s))
    , m_source(options(u"mappingSource"_s))
    , m_currency(options(u"mappingCurrency"_s))
    , m_zone(options(u"mappingZone"_s))
    , m_several(check(u"mappingSeveral"_s, QT_TR_NOOP("Same number, same order")))
    , m_repeated(check(u"mappingRepeated"_s, QT_TR_NOOP("Amounts repeat on each row")))
    , m_dayFirst(check(u"mappingDayFirst"_s, QT_TR_NOOP("Day first (31/12/2026)")))
    , m_details(freeLabel(u"mappingDetails"_s, "muted"))
    , m_wordsTitle(freeLabel(u"mappingWords"_s, "title"))
    , m_wordGrid(new QGridLayout)
{
    auto* column = new QVBoxLayout(this);
    spaced(column);
    column->addWidget(labelled(QT_TR_NOOP("Name of this format"), m_name));
    column->addWidget(labelled(QT_TR_NOOP("Sold on"), m_source));
    auto* row = new QHBoxLayout;
    spaced(row);
    row->addWidget(labelled(QT_TR_NOOP("Currency"), m_currency), 1);
    row->addWidget(labelled(QT_TR_NOOP("Time zone of the file"), m_zone), 2);
    column->addLayout(row);
    for (QWidget* one : std::initializer_list<QWidget*>{m_details, m_several, m_repeated, m_dayFirst, m_wordsTitle})
        column->addWidget(one);
    m_wordGrid->setSpacing(tokens().gap);
    m_wordGrid->setColumnStretch(1, 1);
    column->addLayout(m_wordGrid);
    column->addStretch();
    const auto tell = [this](const auto& change) {
        if (!m_filling)
            Q_EMIT changed([change](MappingDraft& draft) { draft.change(change); });
    };
    connect(m_name, &QLineEdit::editingFinished, this, [this, tell] {
        if (const QString name = m_name->text().trimmed(); name != m_draft.profile().name)
            tell([name](ExportProfile& profile) { profile.name = name; });
    });
    connect(m_source, &QComboBox::activated, this, [this, tell] {
        tell([source = m_source->currentData().toString()](ExportProfile& profile) { profile.source = source; });
    });
    connect(m_currency, &QComboBox::activated, this, [this, tell] {
        tell([code = m_currency->currentData().toString()](ExportProfile& profile) { profile.currency = code; });
    });
    connect(m_zone, &QComboBox::activated, this, [this, tell] {
        tell([zone = m_zone->currentData().toString()](ExportProfile& profile) { profile.zone = zone; });
    });
    connect(m_several, &QCheckBox::clicked, this, [tell](bool on) {
        tell([on](ExportProfile& profile) { profile.rows = on ? RowMeaning::Line : RowMeaning::Order; });
    });
    connect(m_repeated, &QCheckBox::clicked, this, [tell](bool on) {
        tell([on](ExportProfile& profile) { profile.amounts = on ? AmountScope::Order : AmountScope::Row; });
    });
    connect(m_dayFirst, &QCheckBox::clicked, this,
            [tell](bool on) { tell([on](ExportProfile& profile) { profile.dayFirst = on; }); });
}

QComboBox* MappingFacts::options(const QString& name)
{
    QComboBox* box = choice(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(5);
    keepFromWheel(*box);
    return box;
}

void MappingFacts::fillChoices()
{
    m_source->clear();
    for (const char* source : sources) {
        const QString id = QLatin1String(source);
        m_source->addItem(id == u"other"_s ? tr("Elsewhere") : Wording::sourceText(id), id);
    }
    m_currency->clear();
    for (const char* code : currencies)
        m_currency->addItem(QLatin1String(code), QLatin1String(code));
    m_zone->clear();
    for (const char* zone : zones)
        m_zone->addItem(QLatin1String(zone), QLatin1String(zone));
}

void MappingFacts::retranslate()
{
    show(m_draft, m_words);
}

void MappingFacts::show(const MappingDraft& draft, const QStringList& words)
{
    const QScopedValueRollback filling(m_filling, true);
    m_draft = draft;
    m_words = words;
    fillChoices();
    const ExportProfile& profile = draft.profile();
    if (!m_name->hasFocus())
        m_name->setText(profile.name);
    choose(*m_source, profile.source);
    choose(*m_currency, profile.currency);
    choose(*m_zone, profile.zone);
    // A detail list says nothing of an order itself, so nothing of that is asked.
    const bool isDetails = profile.rows == RowMeaning::LinesOnly;
    m_details->setText(tr("A detail list: when its orders were placed and what was paid comes from the order list."));
    m_details->setVisible(isDetails);
    m_several->setVisible(!isDetails);
    m_repeated->setVisible(!isDetails);
    m_dayFirst->setVisible(!isDetails);
    m_several->setChecked(profile.rows != RowMeaning::Order);
    m_repeated->setChecked(profile.amounts == AmountScope::Order);
    m_repeated->setEnabled(profile.rows != RowMeaning::Order);
    m_dayFirst->setChecked(profile.dayFirst);
    showWords();
}

void MappingFacts::showWords()
{
    QStringList words = m_draft.hasStatus() ? m_words : QStringList{QString()};
    if (m_draft.profile().rows == RowMeaning::LinesOnly)
        words.clear();
    words = words.first(std::min<qsizetype>(words.size(), shownWords));
    m_wordsTitle->setVisible(!words.isEmpty());
    m_wordsTitle->setText(m_draft.hasStatus() ? tr("What its status words mean")
                                              : tr("No column tells a status, so all orders are"));
    // The same choices stay where they are, so that the keyboard's place is not lost while one goes from word to word.
    for (int row = 0; row < shownWords; ++row) {
        const auto at = [&](int column) { return m_wordGrid->itemAtPosition(row, column); };
        if (at(1) && at(1)->widget()->property("word") == words.value(row) && row < words.size()) {
            auto* box = qobject_cast<QComboBox*>(at(1)->widget());
            const auto meaning = m_draft.meaningOf(words.at(row));
            box->setCurrentIndex(meaning ? static_cast<int>(MappingDraft::meanings().indexOf(*meaning)) + 1 : 0);
            continue;
        }
        for (const int column : {0, 1})
            if (QLayoutItem* item = at(column)) {
                m_wordGrid->removeItem(item);
                item->widget()->hide();
                item->widget()->deleteLater();
                delete item;
            }
        if (row < words.size())
            addWord(row, words.at(row));
    }
}

void MappingFacts::addWord(int row, const QString& word)
{
    auto* name = new QLabel(word, this);
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    name->setVisible(!word.isEmpty());
    QComboBox* box = options(u"mappingWord.%1"_s.arg(row));
    box->setProperty("word", word);
    box->setAccessibleName(word.isEmpty() ? m_wordsTitle->text() : word);
    box->addItem(tr("Not decided"));
    for (const StatusMeaning& meaning : MappingDraft::meanings())
        box->addItem(Wording::statusMeaningText(meaning));
    if (const auto meaning = m_draft.meaningOf(word))
        box->setCurrentIndex(static_cast<int>(MappingDraft::meanings().indexOf(*meaning)) + 1);
    connect(box, &QComboBox::activated, this, [this, word](int index) {
        const auto meaning = index > 0 ? std::optional(MappingDraft::meanings().at(index - 1)) : std::nullopt;
        Q_EMIT changed([word, meaning](MappingDraft& draft) { draft.setMeaning(word, meaning); });
    });
    m_wordGrid->addWidget(name, row, 0);
    m_wordGrid->addWidget(box, row, 1);
}

} // namespace kaibang
