// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stream_form.h"

#include "stream_words.h"
#include "wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestRoomCloseSeconds = 600;

QString serverOf(const QByteArray& platform)
{
    for (const StreamPlatform& one : streamPlatforms()) {
        if (one.code == QLatin1String(platform))
            return one.server;
    }
    return {};
}

} // namespace

StreamForm::StreamForm(StreamBook& book, Theme& theme, QWidget* parent)
    : PagePart(theme, parent)
    , m_book(book)
    , m_title(freeLabel(u"streamFormTitle"_s, "title"))
    , m_answer(freeLabel(u"streamFormAnswer"_s, "error"))
    , m_keptKey(label(QT_TR_NOOP("A key is kept. Leave the field empty to go on with it."), "muted"))
    , m_plain(label(QT_TR_NOOP("This address is not encrypted: on the way, others could read the key. Use rtmps:// if "
                               "the platform has it."),
                    "claim"))
    , m_taken(label(QT_TR_NOOP("The last part of the address was taken as its key."), "muted"))
    , m_platform(choice(u"streamPlatform"_s))
    , m_preset(choice(u"streamPreset"_s))
    , m_name(field(u"streamName"_s, QT_TR_NOOP("as you call it")))
    , m_address(field(u"streamAddress"_s, QT_TR_NOOP("rtmps://… with the key or without")))
    , m_key(field(u"streamKey"_s))
    , m_passphrase(field(u"streamPassphrase"_s, QT_TR_NOOP("where the server asks for one")))
    , m_passphraseBox(labelled(QT_TR_NOOP("SRT passphrase"), m_passphrase))
    , m_roomClose(new QSpinBox(this))
    , m_primary(check(u"streamPrimary"_s, QT_TR_NOOP("The main one: for its sake the picture is made smaller")))
    , m_unseen(check(u"streamUnseen"_s, QT_TR_NOOP("Nobody sees what is sent there before I say so on the platform")))
    , m_keep(button(u"streamKeep"_s, QT_TR_NOOP("Keep"), u"check"_s, "primary"))
    , m_cancel(button(u"streamCancel"_s, QT_TR_NOOP("Cancel"), u"close"_s))
{
    m_keptKey->setObjectName(u"streamKeptKey"_s);
    m_plain->setObjectName(u"streamPlain"_s);
    m_taken->setObjectName(u"streamTaken"_s);
    m_taken->hide();
    for (QLineEdit* secret : {m_key, m_passphrase}) {
        secret->setEchoMode(QLineEdit::Password);
        secret->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    }
    m_roomClose->setObjectName(u"streamRoomClose"_s);
    m_roomClose->setRange(0, longestRoomCloseSeconds);
    m_answer->hide();
    addFields();
    fillChoices();
    askForTarget();
    connect(m_platform, &QComboBox::activated, this, &StreamForm::choosePlatform);
    connect(m_address, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (text.size() > std::exchange(m_addressLength, text.size()) + 1)
            takeKeyOut(); // pasted
        showKind();
    });
    connect(m_keep, &QPushButton::clicked, this, &StreamForm::keep);
    connect(m_cancel, &QPushButton::clicked, this, &StreamForm::askForTarget);
}

void StreamForm::addFields()
{
    auto* form = new QVBoxLayout(this);
    spaced(form);
    form->setSpacing(tokens().padding);
    form->addWidget(m_title);
    auto* first = new QHBoxLayout;
    spaced(first);
    first->addWidget(labelled(QT_TR_NOOP("Platform"), m_platform), 1);
    first->addWidget(labelled(QT_TR_NOOP("Its name here"), m_name), 1);
    form->addLayout(first);
    form->addWidget(labelled(QT_TR_NOOP("Server address"), m_address));
    form->addWidget(m_plain);
    form->addWidget(labelled(QT_TR_NOOP("Stream key"), m_key));
    form->addWidget(m_taken);
    form->addWidget(m_keptKey);
    form->addWidget(m_passphraseBox);
    auto* third = new QHBoxLayout;
    spaced(third);
    third->addWidget(labelled(QT_TR_NOOP("Picture"), m_preset), 1);
    third->addWidget(labelled(QT_TR_NOOP("Without a stream the room closes after"), m_roomClose), 1);
    form->addLayout(third);
    form->addWidget(m_primary);
    form->addWidget(m_unseen);
    form->addWidget(m_answer);
    auto* row = new QHBoxLayout;
    spaced(row);
    row->addWidget(m_keep);
    row->addWidget(m_cancel);
    row->addStretch();
    form->addLayout(row);
}

void StreamForm::fillChoices()
{
    const QSignalBlocker quiet(m_platform);
    const int platformAt = std::max(m_platform->currentIndex(), 0);
    m_platform->clear();
    for (const StreamPlatform& one : streamPlatforms()) {
        const QByteArray code(one.code.data(), one.code.size());
        m_platform->addItem(StreamWords::platformName(code), code);
    }
    m_platform->setCurrentIndex(platformAt);
    const QByteArray preset = m_preset->currentData().toByteArray();
    m_preset->clear();
    for (const EncodePreset& one : encodePresets())
        m_preset->addItem(StreamWords::presetText(one), one.id);
    m_preset->setCurrentIndex(std::max(m_preset->findData(encodePreset(preset).id), 0));
    m_roomClose->setSpecialValueText(tr("never"));
    m_roomClose->setSuffix(tr(" s", "seconds"));
}

void StreamForm::retranslate()
{
    fillChoices();
    showKind();
}

void StreamForm::choosePlatform()
{
    m_key->clear(); // typed for another platform, it must not go to this one
    putAddress(serverOf(m_platform->currentData().toByteArray()));
    if (m_name->text().isEmpty() || m_platform->findText(m_name->text()) >= 0)
        m_name->setText(m_platform->currentText());
    (m_address->text().isEmpty() ? m_address : m_key)->setFocus();
}

// The key leaves the field before anybody has read it. Not letter by letter: "rtmp/2" is an application, too.
void StreamForm::takeKeyOut()
{
    const ReadAddress read = readStreamAddress(m_address->text());
    if (!m_key->text().isEmpty() || read.problem != AddressProblem::None || read.secrets == StreamSecrets())
        return;
    m_key->setText(read.secrets.key);
    m_passphrase->setText(read.secrets.passphrase);
    putAddress(shownAddress(read.address));
    m_taken->show();
}

void StreamForm::putAddress(const QString& address)
{
    const QSignalBlocker quiet(m_address);
    m_address->setText(address);
    m_addressLength = address.size();
    showKind();
}

void StreamForm::showKind()
{
    const bool isNew = m_known.target.id.isEmpty();
    const QString address = m_address->text().trimmed();
    m_title->setText(isNew ? tr("Add a place to go live to") : tr("Change %1").arg(m_known.target.name));
    m_keptKey->setVisible(!isNew && m_book.hasKey(m_known.target.id));
    m_passphraseBox->setVisible(address.startsWith("srt:"_L1, Qt::CaseInsensitive));
    m_plain->setVisible(address.startsWith("rtmp:"_L1, Qt::CaseInsensitive));
    m_cancel->setVisible(!isNew);
}

void StreamForm::askForTarget()
{
    m_known = {};
    forget();
    m_name->clear();
    putAddress({});
    m_roomClose->setValue(0);
    m_primary->setChecked(m_book.targets().isEmpty());
    m_unseen->setChecked(false);
    m_preset->setCurrentIndex(m_preset->findData(encodePreset({}).id));
    showKind();
}

void StreamForm::askToChange(const BookedTarget& booked)
{
    m_known = booked;
    forget();
    m_platform->setCurrentIndex(std::max(m_platform->findData(booked.platform), 0));
    m_name->setText(booked.target.name);
    putAddress(shownAddress(booked.target.address));
    m_preset->setCurrentIndex(std::max(m_preset->findData(booked.target.preset), 0));
    m_roomClose->setValue(booked.target.roomCloseSeconds);
    m_primary->setChecked(booked.isPrimary);
    m_unseen->setChecked(booked.testsAreUnseen);
    showKind();
    m_name->setFocus();
}

// A secret that is left on the screen is none.
void StreamForm::hideEvent(QHideEvent* event)
{
    forget();
    PagePart::hideEvent(event);
}

void StreamForm::forget()
{
    m_key->clear();
    m_passphrase->clear();
    m_taken->hide();
    // A whole address that nobody took the key out of has one, too.
    if (m_address->isModified() && readStreamAddress(m_address->text()).problem == AddressProblem::None)
        putAddress({});
    m_answer->hide();
}

void StreamForm::refuse(const QString& words)
{
    m_answer->setText(words);
    m_answer->show();
}

// Secrets stay nullopt where the kept ones go on.
std::optional<BookedTarget> StreamForm::entered(std::optional<StreamSecrets>& secrets)
{
    // The kept key is not here, and it need not be: the address is read with another in its place. A key that was given
    // for one server goes to no other.
    bool goesOn = m_key->text().isEmpty() && m_passphrase->text().isEmpty() && !m_known.target.id.isEmpty() &&
                  m_book.hasKey(m_known.target.id);
    ReadAddress read = readStreamAddress(m_address->text(), goesOn ? u"kept"_s : m_key->text());
    if (goesOn && read.problem == AddressProblem::None && read.address.host != m_known.target.address.host) {
        goesOn = false;
        read = readStreamAddress(m_address->text());
    }
    if (read.problem != AddressProblem::None) {
        refuse(StreamWords::addressProblem(read.problem));
        return std::nullopt;
    }
    // What was chosen or measured while this was open stays.
    const BookedTarget* now = m_book.find(m_known.target.id);
    BookedTarget booked = now ? *now : m_known;
    if (booked.target.address != read.address)
        booked.line = {}; // of another line
    booked.target.address = read.address;
    booked.target.name = m_name->text().trimmed();
    if (booked.target.name.isEmpty())
        booked.target.name = read.address.host;
    booked.target.preset = m_preset->currentData().toByteArray();
    booked.target.roomCloseSeconds = m_roomClose->value();
    booked.platform = m_platform->currentData().toByteArray();
    booked.isPrimary = m_primary->isChecked();
    booked.testsAreUnseen = m_unseen->isChecked();
    if (goesOn)
        return booked;
    StreamSecrets typed = read.secrets;
    if (typed.passphrase.isEmpty())
        typed.passphrase = m_passphrase->text();
    booked.target.needsKey = !typed.key.isEmpty();
    if (const AddressProblem problem = checkTarget(booked.target, typed); problem != AddressProblem::None) {
        refuse(StreamWords::addressProblem(problem));
        return std::nullopt;
    }
    secrets = typed;
    return booked;
}

void StreamForm::keep()
{
    m_answer->hide();
    std::optional<StreamSecrets> secrets;
    const auto booked = entered(secrets);
    if (!booked)
        return;
    const bool isNew = m_known.target.id.isEmpty();
    setEnabled(false); // what would be typed meanwhile, the answer clears
    m_book.keep(*booked, secrets, [self = QPointer(this), isNew, name = booked->target.name](const Result<Done>& done) {
        if (!self)
            return;
        self->setEnabled(true);
        if (!done) {
            const QString words = StreamWords::keychainText(done.error());
            self->refuse(words.isEmpty() ? Wording::errorText(done.error()) : words);
            return;
        }
        self->askForTarget();
        Q_EMIT self->kept(name, isNew);
    });
}

} // namespace kaibang
