// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disclosure_pane.h"

#include "disclosure_document.h"
#include "file_writer.h"
#include "money.h"
#include "opening_words.h"
#include "tab_order.h"
#include "wording.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>
#include <memory>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostInPack = 1000, mostPerBuyer = 1000;
constexpr EmptyRule rules[]{EmptyRule::Replace, EmptyRule::Refund, EmptyRule::Counts};
constexpr EntryWay ways[]{EntryWay::Counts, EntryWay::OneByOne};

QStringList linesOf(const QPlainTextEdit* area)
{
    QStringList lines;
    for (const QString& line : area->toPlainText().split(u'\n', Qt::SkipEmptyParts))
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    return lines;
}

} // namespace

DisclosurePane::DisclosurePane(DisclosureDesk& desk, Theme& theme, QWidget* parent)
    : PagePart(theme, parent)
    , m_desk(desk)
    , m_heading(freeLabel(u"disclosureHeading"_s, "heading"))
    , m_problem(freeLabel(u"disclosureProblem"_s, "error"))
    , m_soFar(freeLabel(u"disclosureSoFar"_s, "muted"))
    , m_grades(area(u"disclosureGrades"_s, QT_TR_NOOP("AAA 10-11 mm | about 1 in 10"), 4))
    , m_work(area(u"disclosureWork"_s, QT_TR_NOOP("Drilling 5.00"), 2))
    , m_minimum(field(u"disclosureMinimum"_s, QT_TR_NOOP("at least one pearl")))
    , m_price(field(u"disclosurePrice"_s))
    , m_returns(field(u"disclosureReturns"_s, QT_TR_NOOP("opened on camera, so not taken back")))
    , m_minors(field(u"disclosureMinors"_s, QT_TR_NOOP("not sold to minors")))
    , m_rule(choice(u"disclosureRule"_s))
    , m_way(choice(u"disclosureWay"_s))
    , m_perBuyer(new QSpinBox(this))
    , m_packs(new QWidget(this))
    , m_save(button(u"saveDisclosure"_s, QT_TR_NOOP("Save card"), u"check"_s, "primary"))
    , m_pdf(button(u"pdfDisclosure"_s, QT_TR_NOOP("PDF…"), u"export"_s))
    , m_print(button(u"printDisclosure"_s, QT_TR_NOOP("Print…"), u"print"_s))
{
    setObjectName(u"disclosurePane"_s);
    m_perBuyer->setObjectName(u"disclosurePerBuyer"_s);
    m_perBuyer->setRange(0, mostPerBuyer);
    auto* bar = new QHBoxLayout;
    spaced(bar, tokens().padding);
    bar->addWidget(m_pdf);
    bar->addWidget(m_print);
    bar->addStretch();
    bar->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scrolled(form()), 1);
    m_problem->setContentsMargins(tokens().padding, 0, tokens().padding, 0);
    column->addWidget(m_problem);
    column->addLayout(bar);
    m_problem->hide();
    for (QLineEdit* part : {m_minimum, m_price, m_returns, m_minors})
        connect(part, &QLineEdit::textEdited, this, &DisclosurePane::touch);
    for (QPlainTextEdit* part : {m_grades, m_work})
        connect(part, &QPlainTextEdit::textChanged, this, &DisclosurePane::touch);
    for (QComboBox* part : {m_rule, m_way})
        connect(part, &QComboBox::activated, this, &DisclosurePane::touch);
    connect(m_perBuyer, &QSpinBox::valueChanged, this, &DisclosurePane::touch);
    connect(m_save, &QPushButton::clicked, this, &DisclosurePane::save);
    connect(m_pdf, &QPushButton::clicked, this, &DisclosurePane::writePdf);
    connect(m_print, &QPushButton::clicked, this, &DisclosurePane::print);
    auto* keys = new QShortcut(QKeySequence::Save, this);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, &DisclosurePane::save);
}

QPlainTextEdit* DisclosurePane::area(const QString& name, const char* placeholder, int lines)
{
    auto* made = new QPlainTextEdit(this);
    made->setObjectName(name);
    made->setTabChangesFocus(true);
    made->setFixedHeight(made->fontMetrics().lineSpacing() * lines + tokens().controlHeight / 2);
    say(made, placeholder, Phrase::Placeholder);
    return made;
}

QWidget* DisclosurePane::form()
{
    auto* box = new QWidget(this);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(tokens().padding, tokens().padding, tokens().padding, 0);
    grid->setSpacing(tokens().gap);
    int row = 0;
    grid->addWidget(m_heading, row++, 0, 1, 2);
    grid->addWidget(
        label(QT_TR_NOOP("Buyers are told this before they buy. A saved card is never changed: saving again "
                         "makes a new version, and every opening keeps the one it was sold by."),
              "muted"),
        row++, 0, 1, 2);
    grid->addWidget(
        labelled(QT_TR_NOOP("What can be inside: one grade a line, best first; after | how often"), m_grades), row++, 0,
        1, 2);
    grid->addWidget(labelled(QT_TR_NOOP("Inside at least"), m_minimum), row, 0);
    grid->addWidget(labelled(QT_TR_NOOP("Price of one mussel"), m_price), row++, 1);
    grid->addWidget(labelled(QT_TR_NOOP("Empty or dead mussel"), m_rule), row++, 0, 1, 2);
    grid->addWidget(labelled(QT_TR_NOOP("Work, with its price: one a line, at most three"), m_work), row++, 0, 1, 2);
    grid->addWidget(labelled(QT_TR_NOOP("Returns"), m_returns), row++, 0, 1, 2);
    grid->addWidget(labelled(QT_TR_NOOP("Minors"), m_minors), row++, 0, 1, 2);
    grid->addWidget(labelled(QT_TR_NOOP("How results are typed"), m_way), row++, 0, 1, 2);
    grid->addWidget(labelled(QT_TR_NOOP("Mussels for one buyer, then the next (0: no limit)"), m_perBuyer), row++, 0, 1,
                    2);
    grid->addWidget(m_packs, row++, 0, 1, 2);
    grid->addWidget(label(QT_TR_NOOP("Found so far"), "title"), row++, 0, 1, 2);
    grid->addWidget(m_soFar, row++, 0, 1, 2);
    grid->setRowStretch(row, 1);
    auto* packs = new QVBoxLayout(m_packs);
    packs->setContentsMargins(0, 0, 0, 0);
    packs->setSpacing(tokens().grid);
    return box;
}

void DisclosurePane::load(const Product& product, const QString& currency)
{
    const bool isOther = product.uid != m_product.uid;
    const bool isOtherPacks = product.variants.size() != m_packFields.size();
    m_product = product;
    m_currency = currency;
    if (isOther || isOtherPacks)
        fillPacks();
    if (m_dirty && !isOther)
        return;
    await(m_desk.read(product.uid), [this, asked = product.uid](const DisclosureState& state) {
        if (asked != m_product.uid)
            return;
        m_state = state;
        fill();
    });
}

void DisclosurePane::begin()
{
    m_grades->setFocus();
}

void DisclosurePane::fillPacks()
{
    qDeleteAll(m_packs->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    m_packFields.clear();
    for (const Variant& variant : std::as_const(m_product.variants)) {
        auto* units = new QSpinBox(m_packs);
        units->setObjectName(u"pack_"_s + variant.code);
        units->setRange(1, mostInPack);
        auto* row = new QWidget(m_packs);
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        auto* name = new QLabel(tr("Mussels in “%1”").arg(variant.name.isEmpty() ? variant.code : variant.name), row);
        name->setProperty("role", u"muted"_s);
        name->setBuddy(units);
        units->setAccessibleName(name->text());
        line->addWidget(name, 1);
        line->addWidget(units);
        m_packs->layout()->addWidget(row);
        m_packFields.append(units);
        connect(units, &QSpinBox::valueChanged, this, &DisclosurePane::touch);
    }
    tabInReadingOrder(*this);
}

QString DisclosurePane::workText() const
{
    QStringList lines;
    if (m_state.card)
        for (const DisclosedWork& each : m_state.card->work)
            lines.append(u"%1 %2"_s.arg(each.name, Wording::amountToEdit(each.priceMinor, m_currency)));
    return lines.join(u'\n');
}

void DisclosurePane::fill()
{
    const Disclosure card = m_state.card.value_or(Disclosure());
    QStringList grades;
    for (const DisclosedGrade& each : card.grades)
        grades.append(each.howOften.isEmpty() ? each.name : u"%1 | %2"_s.arg(each.name, each.howOften));
    m_grades->setPlainText(grades.join(u'\n'));
    m_work->setPlainText(workText());
    m_minimum->setText(card.minimum);
    const qint64 price = m_state.card ? card.priceMinor : m_product.variants.value(0).priceMinor;
    m_price->setText(Wording::amountToEdit(price, m_currency));
    m_returns->setText(card.returns);
    m_minors->setText(card.minors);
    m_rule->setCurrentIndex(std::max(0, m_rule->findData(static_cast<int>(card.emptyRule))));
    m_way->setCurrentIndex(std::max(0, m_way->findData(static_cast<int>(card.entryWay))));
    m_perBuyer->setValue(card.perBuyer);
    for (qsizetype i = 0; i < m_packFields.size(); ++i)
        m_packFields.at(i)->setValue(card.musselsIn(m_product.variants.at(i).uid));
    m_problem->hide();
    m_dirty = false;
    m_save->setEnabled(false);
    showSoFar();
}

void DisclosurePane::showSoFar()
{
    const bool hasCard = m_state.card.has_value();
    m_heading->setVisible(m_product.uid.isValid());
    m_heading->setText(hasCard ? tr("%1: card %2").arg(m_product.name, Wording::count(m_state.card->version))
                               : tr("%1: no card yet").arg(m_product.name));
    m_pdf->setEnabled(hasCard);
    m_print->setEnabled(hasCard);
    const QStringList lines = OpeningWords::soFarLines(m_state.soFar);
    m_soFar->setText(lines.isEmpty() ? tr("Nothing was opened yet. Counts for each grade and lot appear here.")
                                     : lines.join(u'\n'));
}

void DisclosurePane::retranslate()
{
    const auto refill = [](QComboBox* box, const auto& values, auto words) {
        const int chosen = std::max(0, box->currentIndex());
        box->clear();
        for (const auto value : values)
            box->addItem(words(value), static_cast<int>(value));
        box->setCurrentIndex(chosen);
    };
    refill(m_rule, rules, &OpeningWords::emptyRuleText);
    refill(m_way, ways, &OpeningWords::entryWayText);
    showSoFar();
}

void DisclosurePane::touch()
{
    m_dirty = true;
    m_save->setEnabled(true);
}

bool DisclosurePane::readWork(QList<DisclosedWork>* work) const
{
    const auto currency = Currency::fromCode(m_currency);
    for (const QString& line : linesOf(m_work)) {
        const qsizetype at = line.lastIndexOf(u' ');
        const auto price = Money::parse(line.mid(at + 1), currency ? currency.value() : Currency());
        if (at < 1 || !price)
            return false;
        work->append({line.left(at).trimmed(), price.value().minor()});
    }
    return true;
}

Disclosure DisclosurePane::typed(DisclosureGap* gap) const
{
    Disclosure card;
    card.product = m_product.uid;
    for (const QString& line : linesOf(m_grades))
        card.grades.append({line.section(u'|', 0, 0).trimmed(), line.section(u'|', 1).trimmed()});
    card.minimum = m_minimum->text().trimmed();
    card.returns = m_returns->text().trimmed();
    card.minors = m_minors->text().trimmed();
    card.emptyRule = static_cast<EmptyRule>(m_rule->currentData().toInt());
    card.entryWay = static_cast<EntryWay>(m_way->currentData().toInt());
    card.perBuyer = m_perBuyer->value();
    for (qsizetype i = 0; i < m_packFields.size(); ++i)
        if (m_packFields.at(i)->value() != 1)
            card.packs.insert(m_product.variants.at(i).uid, m_packFields.at(i)->value());
    const auto currency = Currency::fromCode(m_currency);
    const auto price = Money::parse(m_price->text(), currency ? currency.value() : Currency());
    const bool isWork = readWork(&card.work);
    card.priceMinor = price ? price.value().minor() : 0;
    *gap = gapOf(card);
    if (*gap == DisclosureGap::None && !isWork)
        *gap = DisclosureGap::BadWork;
    if (*gap == DisclosureGap::None && !price)
        *gap = DisclosureGap::BadPrice;
    return card;
}

void DisclosurePane::save()
{
    DisclosureGap gap = DisclosureGap::None;
    const Disclosure card = typed(&gap);
    m_problem->setText(OpeningWords::gapText(gap));
    m_problem->setVisible(gap != DisclosureGap::None);
    if (gap != DisclosureGap::None)
        return;
    await(m_desk.save(card), [this](const Disclosure& kept) {
        tell(tr("Card %1 is kept.").arg(Wording::count(kept.version)));
        if (kept.product != m_product.uid)
            return;
        m_state.card = kept;
        fill();
    });
}

void DisclosurePane::writePdf()
{
    if (!m_state.card)
        return;
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the disclosure card"), m_product.name + u".pdf"_s,
                                                      tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    const DisclosureDocument words(*m_state.card, m_state.soFar, m_product.name, m_currency, zone());
    await(writeFile(path, words.pdf(theme().font(TextRole::RowTitle))),
          [this, path] { tell(QDir::toNativeSeparators(path)); });
}

void DisclosurePane::print()
{
    if (!m_state.card)
        return;
    const auto printer = std::make_shared<QPrinter>();
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer, state = m_state, name = m_product.name] {
        const DisclosureDocument words(*state.card, state.soFar, name, m_currency, zone());
        words.print(*printer, theme().font(TextRole::RowTitle));
    });
    dialog->open();
}

} // namespace kaibang
