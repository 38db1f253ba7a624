// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stream_section.h"

#include "keychain_fault.h"
#include "stream_form.h"
#include "stream_words.h"
#include "wording.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalBlocker>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int testSeconds = 20;

} // namespace

StreamSection::StreamSection(StreamRoom& room, Theme& theme, QWidget* parent)
    : SetupSection(theme, parent)
    , m_room(room)
    , m_book(room.book())
    , m_list(new QVBoxLayout)
    , m_none(label(QT_TR_NOOP("There is no place to go live to yet. Open a room on the platform; it shows an address "
                              "and a key. Enter both here."),
                   "muted"))
    , m_noKeychain(freeLabel(u"streamNoKeychain"_s, "claim"))
    , m_again(button(u"streamKeychainAgain"_s, QT_TR_NOOP("Try again"), u"again"_s))
    , m_form(new StreamForm(m_book, theme, this))
{
    m_none->setObjectName(u"streamNone"_s);
    head(QT_TR_NOOP("Go live"),
         QT_TR_NOOP(
             "The picture goes to every chosen place at once, with one key on the Show page. Stream keys are kept "
             "in this computer's keychain and nowhere else."));
    column()->addWidget(m_none);
    spaced(m_list);
    column()->addLayout(m_list);
    column()->addWidget(m_noKeychain);
    buttons({m_again});
    column()->addWidget(m_form);
    column()->addStretch();
    follow(m_form);
    m_noKeychain->hide();
    m_again->hide();
    connect(m_again, &QPushButton::clicked, &m_book, &StreamBook::load);
    connect(&m_book, &StreamBook::changed, this, &StreamSection::refresh);
    connect(m_form, &StreamForm::kept, this, [this](const QString& name, bool isNew) {
        tell(isNew ? tr("%1 is kept. Test its line before the show.").arg(name) : tr("%1 is changed.").arg(name),
             tr("Undo"), [this] { takeBack(); });
    });
    wireTrials();
}

void StreamSection::wireTrials()
{
    connect(&m_room, &StreamRoom::lineTestStepped, this, [this](const QString& id, int kbps) {
        answerIn(id, tr("Testing the line with %1 kbps…").arg(Wording::count(kbps)), "muted");
    });
    connect(&m_room, &StreamRoom::lineTestEnded, this, [this](const QString& id, const QString& words, bool isGood) {
        answerIn(id, words, isGood ? "paid" : "claim");
    });
    connect(&m_room, &StreamRoom::testStepped, this, [this](const QString& id, const QString& words) {
        answerIn(id, tr("Test stream: %1").arg(words), "muted");
    });
    connect(&m_room, &StreamRoom::testEnded, this, [this](const QString& id, const QString& words, bool isGood) {
        answerIn(id, words, isGood ? "paid" : "claim");
    });
    connect(&m_room, &StreamRoom::signChanged, this, [this] {
        if (!isVisible())
            return;
        for (const Row& row : std::as_const(m_rows))
            showRow(row);
    });
}

void StreamSection::retranslate()
{
    refresh();
}

void StreamSection::refresh()
{
    const bool isMissing = m_book.keychain() == StreamBook::Keychain::Missing;
    const QString keychain = keychainWords();
    m_noKeychain->setText(keychain);
    m_noKeychain->setVisible(!keychain.isEmpty());
    m_again->setVisible(!keychain.isEmpty());
    m_form->setVisible(!isMissing);
    m_none->setVisible(m_book.targets().isEmpty() && !isMissing);
    QStringList ids;
    for (const BookedTarget& one : m_book.targets())
        ids.append(one.target.id);
    QStringList shown;
    for (const Row& row : std::as_const(m_rows))
        shown.append(row.id);
    if (ids != shown)
        rebuild();
    for (const Row& row : std::as_const(m_rows))
        showRow(row);
}

QString StreamSection::keychainWords() const
{
    switch (m_book.keychain()) {
    case StreamBook::Keychain::Locked:
        return StreamWords::keychainText(keychainError(KeychainFault::Locked));
    case StreamBook::Keychain::Cancelled:
        return StreamWords::keychainText(keychainError(KeychainFault::Cancelled));
    case StreamBook::Keychain::Missing:
        return StreamWords::noKeychainText();
    case StreamBook::Keychain::Unknown:
    case StreamBook::Keychain::There:
        break;
    }
    return {};
}

void StreamSection::rebuild()
{
    for (const Row& row : std::as_const(m_rows)) {
        row.box->hide();
        row.box->deleteLater();
    }
    m_rows.clear();
    const QList<BookedTarget>& all = m_book.targets();
    for (int i = 0; i < all.size(); ++i)
        addRow(all.at(i), i);
    paintIcons();
}

void StreamSection::addRow(const BookedTarget& booked, int index)
{
    const QString number = QString::number(index);
    QVBoxLayout* inner = nullptr;
    Row row{};
    row.id = booked.target.id;
    row.box = card(&inner);
    row.chosen = new QCheckBox(row.box);
    row.chosen->setObjectName(u"streamChosen"_s + number);
    row.words = freeLabel(u"streamWords"_s + number, "muted");
    row.answer = freeLabel(u"streamAnswer"_s + number, "muted");
    row.answer->hide();
    row.line = button(u"testLine"_s + number, QT_TR_NOOP("Test the line"), u"feed-ok"_s);
    row.test = button(u"testStream"_s + number, QT_TR_NOOP("Test stream"), u"play"_s);
    row.change = button(u"changeStream"_s + number, QT_TR_NOOP("Change"), u"edit"_s);
    row.remove = button(u"removeStream"_s + number, QT_TR_NOOP("Remove"), u"delete"_s, "danger");
    inner->addWidget(row.chosen);
    inner->addWidget(row.words);
    inner->addWidget(row.answer);
    auto* line = new QHBoxLayout;
    spaced(line);
    for (QPushButton* each : {row.line, row.test, row.change, row.remove})
        line->addWidget(each);
    line->addStretch();
    inner->addLayout(line);
    m_list->addWidget(row.box);
    m_rows.append(row);
    wireRow(row);
}

void StreamSection::wireRow(const Row& row)
{
    const QString id = row.id;
    connect(row.chosen, &QCheckBox::toggled, this, [this, id](bool on) { m_book.setChosen(id, on); });
    connect(row.line, &QPushButton::clicked, this, [this, id] {
        if (m_room.lineTested() == id)
            m_room.cancelLineTest();
        else
            m_room.testLine(id);
        refresh();
    });
    connect(row.test, &QPushButton::clicked, this, [this, id] {
        if (m_room.isTesting(id))
            m_room.endTest(id);
        else
            m_room.testStream(id, testSeconds);
        refresh();
    });
    connect(row.change, &QPushButton::clicked, this, [this, id] {
        if (const BookedTarget* booked = m_book.find(id))
            m_form->askToChange(*booked);
    });
    connect(row.remove, &QPushButton::clicked, this, [this, id] { removeTarget(id); });
}

void StreamSection::showRow(const Row& row)
{
    const BookedTarget* booked = m_book.find(row.id);
    if (!booked)
        return;
    const QSignalBlocker quiet(row.chosen);
    row.chosen->setText(booked->target.name);
    row.chosen->setAccessibleName(tr("Go live to %1").arg(booked->target.name));
    row.chosen->setChecked(booked->isChosen);
    row.words->setText(wordsOf(*booked));
    const bool isMeasured = m_room.lineTested() == row.id, isTested = m_room.isTesting(row.id);
    say(row.line, isMeasured ? QT_TR_NOOP("End the line test") : QT_TR_NOOP("Test the line"));
    say(row.test, isTested ? QT_TR_NOOP("End the test") : QT_TR_NOOP("Test stream"));
    // What runs is not pulled away by a click in a list.
    const bool isOnAir = m_room.isOnAir();
    row.line->setEnabled(!isOnAir && !isTested);
    row.test->setEnabled(!isOnAir && !isMeasured);
    for (QPushButton* each : {row.change, row.remove})
        each->setEnabled(!isOnAir && !isTested && !isMeasured);
}

QString StreamSection::wordsOf(const BookedTarget& booked) const
{
    QStringList words{StreamWords::platformName(booked.platform), shownAddress(booked.target.address),
                      StreamWords::presetText(encodePreset(booked.target.preset))};
    if (m_book.hasKey(booked.target.id))
        words.append(booked.target.needsKey ? tr("key kept") : tr("no key needed"));
    else if (m_book.keychain() == StreamBook::Keychain::There) // else nobody knows
        words.append(tr("key missing: press Change and enter it"));
    if (booked.isPrimary)
        words.append(tr("the main one"));
    if (booked.target.roomCloseSeconds > 0)
        words.append(tr("room closes after %1 s").arg(booked.target.roomCloseSeconds));
    if (booked.line.isThere()) {
        const QString kbps = Wording::count(booked.line.measuredKbps);
        words.append((booked.line.isAtLeast ? tr("line: at least %1 kbps (%2)") : tr("line: %1 kbps (%2)"))
                         .arg(kbps, Wording::timeText(booked.line.at, zone())));
    }
    return words.join(u" · "_s);
}

void StreamSection::answerIn(const QString& id, const QString& words, const char* role)
{
    for (const Row& row : std::as_const(m_rows)) {
        if (row.id != id)
            continue;
        Theme::setRole(row.answer, role);
        row.answer->setText(words);
        row.answer->show();
    }
    for (const Row& row : std::as_const(m_rows))
        showRow(row);
}

void StreamSection::removeTarget(const QString& id)
{
    const BookedTarget* booked = m_book.find(id);
    if (!booked)
        return;
    m_book.remove(id, [self = QPointer(this), name = booked->target.name](const Result<Done>& done) {
        if (!self)
            return;
        if (!done) {
            self->tellFault(done.error());
            return;
        }
        self->tell(tr("%1 is removed and its key forgotten.").arg(name), tr("Undo"), [self] {
            if (self)
                self->takeBack();
        });
    });
}

void StreamSection::takeBack()
{
    m_book.undo([self = QPointer(this)](const Result<Done>& done) {
        if (self && done)
            self->tell(tr("It is as it was before."));
        else if (self)
            self->tellFault(done.error());
    });
}

void StreamSection::tellFault(const Error& error)
{
    const QString words = StreamWords::keychainText(error);
    tell(words.isEmpty() ? Wording::errorText(error) : words);
}

} // namespace kaibang
