// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "air_section.h"

#include "forbidden_words.h"
#include "picture_screen.h"
#include "sign_template.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImageReader>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QPushButton>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

// Bright on the cards' dark ground in any light; the first is the one to begin with.
constexpr QRgb accents[] = {0xF2C14E, 0xECE6DA, 0x4FC1B5, 0xFF8F73, 0x8FB8FF, 0xD6A5F0};

} // namespace

AirSection::AirSection(UiSettings& settings, Theme& theme, QWidget* parent)
    : SetupSection(theme, parent)
    , m_settings(settings)
    , m_name(field(u"signName"_s))
    , m_line(field(u"signLine"_s))
    , m_accent(choice(u"signAccent"_s))
    , m_screen(choice(u"pictureScreenChoice"_s))
    , m_logo(freeLabel(u"signLogo"_s))
    , m_problem(freeLabel(u"signProblem"_s, "claim"))
    , m_logoButton(button(u"signLogoChoose"_s, QT_TR_NOOP("Choose a logo…"), u"folder"_s))
    , m_noLogoButton(button(u"signLogoNone"_s, QT_TR_NOOP("No logo"), {}, "quiet"))
    , m_editButton(button(u"overlayEdit"_s, QT_TR_NOOP("Move what lies on the picture"), u"layout"_s))
    , m_saveButton(button(u"signSave"_s, QT_TR_NOOP("Save for other households…"), u"export"_s))
    , m_useButton(button(u"signUse"_s, QT_TR_NOOP("Use the village's…"), u"import"_s))
{
    head(QT_TR_NOOP("On the picture"),
         QT_TR_NOOP("Your sign and colour are the same on every evening. A whole village can use the same ones."));
    m_name->setMaxLength(SignTemplate::longestName);
    m_line->setMaxLength(SignTemplate::longestLine);
    column()->addWidget(labelled(QT_TR_NOOP("Name on the picture"), m_name));
    column()->addWidget(labelled(QT_TR_NOOP("A short line below it"), m_line));
    column()->addWidget(m_problem);
    column()->addWidget(labelled(QT_TR_NOOP("Colour of the cards"), m_accent));
    column()->addWidget(m_logo);
    buttons({m_logoButton, m_noLogoButton});
    buttons({m_editButton});
    buttons({m_useButton, m_saveButton});
    column()->addWidget(labelled(QT_TR_NOOP("The picture alone, on"), m_screen));
    column()->addWidget(
        label(QT_TR_NOOP("For a capture card, a projector, or a program that captures windows. A key on "
                         "the Show page turns it on and off."),
              "muted"));
    column()->addStretch();
    wire();
}

void AirSection::wire()
{
    for (QLineEdit* each : {m_name, m_line})
        connect(each, &QLineEdit::textEdited, this, &AirSection::save);
    connect(m_accent, &QComboBox::activated, this, &AirSection::save);
    connect(m_screen, &QComboBox::activated, this, [this] {
        m_settings.setPictureScreen(m_screen->currentData().toString());
        Q_EMIT airChanged();
    });
    connect(m_logoButton, &QPushButton::clicked, this, &AirSection::chooseLogo);
    connect(m_noLogoButton, &QPushButton::clicked, this, [this] {
        UiSettings::Sign sign = m_settings.sign();
        sign.logo.clear();
        m_settings.setSign(sign);
        refresh();
        Q_EMIT airChanged();
    });
    connect(m_editButton, &QPushButton::clicked, this, &AirSection::editRequested);
    connect(m_saveButton, &QPushButton::clicked, this, [this] {
        const QString path = QFileDialog::getSaveFileName(this, tr("Save for other households"),
                                                          tr("village-sign.json"), tr("Signs (*.json)"));
        if (!path.isEmpty())
            saveTemplate(path);
    });
    connect(m_useButton, &QPushButton::clicked, this, [this] {
        const QString path = QFileDialog::getOpenFileName(this, tr("Use the village's sign"), {}, tr("Signs (*.json)"));
        if (!path.isEmpty())
            useTemplate(path);
    });
    for (const auto signal : {&QGuiApplication::screenAdded, &QGuiApplication::screenRemoved})
        connect(qGuiApp, signal, this, &AirSection::fillScreens, Qt::QueuedConnection);
}

void AirSection::retranslate()
{
    const QString names[]{tr("Amber"), tr("Pearl"), tr("Jade"), tr("Coral"), tr("Sky"), tr("Lilac")};
    m_accent->clear();
    for (size_t i = 0; i < std::size(accents); ++i)
        addAccent(names[i], QColor(accents[i]));
    refresh();
}

void AirSection::refresh()
{
    const UiSettings::Sign sign = m_settings.sign();
    if (m_name->text() != sign.name)
        m_name->setText(sign.name);
    if (m_line->text() != sign.line)
        m_line->setText(sign.line);
    showAccent(sign.accent);
    const bool isThere = !sign.logo.isEmpty() && QFileInfo::exists(sign.logo);
    m_logo->setText(sign.logo.isEmpty() ? tr("No logo chosen yet.")
                    : isThere           ? tr("Logo: %1").arg(QFileInfo(sign.logo).fileName())
                                        : tr("The logo %1 is not there any more. Choose it again.").arg(sign.logo));
    m_noLogoButton->setVisible(!sign.logo.isEmpty());
    showProblem();
    fillScreens();
}

// A village can have a colour of its own, which stays until another one is chosen.
void AirSection::showAccent(const QColor& accent)
{
    const int known = int(std::size(accents));
    while (m_accent->count() > known)
        m_accent->removeItem(known);
    if (m_accent->findData(accent) < 0)
        addAccent(tr("The village's own"), accent);
    m_accent->setCurrentIndex(m_accent->findData(accent));
}

void AirSection::addAccent(const QString& name, const QColor& accent)
{
    QPixmap patch(tokens().iconSize, tokens().iconSize);
    patch.fill(accent);
    m_accent->addItem(patch, name, accent);
}

void AirSection::save()
{
    UiSettings::Sign sign = m_settings.sign();
    sign.name = m_name->text().simplified();
    sign.line = m_line->text().simplified();
    sign.accent = m_accent->currentData().value<QColor>();
    m_settings.setSign(sign);
    showProblem();
    Q_EMIT airChanged();
}

// It stands there all evening: what a seller had better not say, she had better not show either.
void AirSection::showProblem()
{
    QStringList found;
    for (const QString& language : {u"zh"_s, u"es"_s, u"en"_s})
        for (const QString& text : {m_name->text(), m_line->text()})
            for (const TextSpan& span : forbiddenSpans(text, defaultForbiddenWords(language)))
                if (const QString word = text.mid(span.start, span.length); !found.contains(word))
                    found.append(word);
    m_problem->setVisible(!found.isEmpty());
    m_problem->setText(tr("Better not on a picture that sells: %1").arg(found.join(u", "_s)));
}

void AirSection::chooseLogo()
{
    QStringList endings;
    for (const QByteArray& format : QImageReader::supportedImageFormats())
        endings.append(u"*."_s + QString::fromLatin1(format));
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Choose a logo"), {}, tr("Pictures (%1)").arg(endings.join(u' ')));
    if (path.isEmpty())
        return;
    UiSettings::Sign sign = m_settings.sign();
    sign.logo = path;
    m_settings.setSign(sign);
    refresh();
    Q_EMIT airChanged();
}

void AirSection::saveTemplate(const QString& path)
{
    const auto layout = OverlayLayout::fromJson(m_settings.overlayLayout()).value_or(OverlayLayout());
    await(writeSignTemplate(m_settings.sign(), layout, path), [this, path](const Done&) {
        tell(tr("Saved as %1. Give this file to the other households.").arg(QFileInfo(path).fileName()));
    });
}

void AirSection::useTemplate(const QString& path)
{
    const QString folder = QFileInfo(m_settings.file()).absolutePath();
    await(takeSignTemplate(path, folder), [this](const TakenSign& taken) {
        const UiSettings::Sign sign = m_settings.sign();
        const QByteArray layout = m_settings.overlayLayout();
        take(taken.sign, taken.layout.toJson());
        tell(tr("Your picture has the village's sign now."), tr("Undo"), [this, sign, layout] { take(sign, layout); });
    });
}

void AirSection::take(const UiSettings::Sign& sign, const QByteArray& layout)
{
    m_settings.setSign(sign);
    m_settings.setOverlayLayout(layout);
    refresh();
    Q_EMIT airChanged();
}

void AirSection::fillScreens()
{
    const QString chosen = m_settings.pictureScreen();
    m_screen->clear();
    m_screen->addItem(tr("The second screen, or a window of its own"), QString());
    for (const ScreenPlace& screen : screensNow())
        m_screen->addItem(screen.label, screen.name);
    if (!chosen.isEmpty() && m_screen->findData(chosen) < 0)
        m_screen->addItem(tr("%1 (not plugged in)").arg(chosen), chosen);
    m_screen->setCurrentIndex(m_screen->findData(chosen));
}

} // namespace kaibang
