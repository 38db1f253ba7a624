// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sign_template.h"

#include "file_writer.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QImageReader>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtConcurrentRun>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int templateVersion = 1, mostPixels = 4096;

/// An image of at most the size a sign has room for; null where it cannot be read.
QImage readLogo(QIODevice& from, QByteArray format = {})
{
    QImageReader reader(&from, format);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || size.width() > mostPixels || size.height() > mostPixels)
        return {};
    if (size.width() > SignTemplate::mostLogo.width() || size.height() > SignTemplate::mostLogo.height())
        reader.setScaledSize(size.scaled(SignTemplate::mostLogo, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return reader.read();
}

QByteArray pngOf(const QImage& image)
{
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    return !image.isNull() && image.save(&bytes, "PNG") ? bytes.data() : QByteArray();
}

Result<QString> keepLogo(const QImage& logo, const QString& folder)
{
    const QByteArray png = pngOf(logo);
    if (png.isEmpty())
        return QString();
    // By its content, so that another logo never stands under a name that was read already.
    const QByteArray hash = QCryptographicHash::hash(png, QCryptographicHash::Sha256).toHex().left(16);
    QDir().mkpath(folder);
    const QString path = QDir(folder).filePath(u"sign-%1.png"_s.arg(QLatin1StringView(hash)));
    const auto written = writeFileHere(path, png);
    return written ? Result<QString>(path) : Result<QString>(written.error());
}

} // namespace

QByteArray SignTemplate::toJson() const
{
    QJsonObject all{{u"kaibang_sign"_s, templateVersion},
                    {u"name"_s, name},
                    {u"line"_s, line},
                    {u"accent"_s, accent.name()},
                    {u"layout"_s, QJsonDocument::fromJson(layout.toJson()).object()}};
    if (const QByteArray png = pngOf(logo); !png.isEmpty())
        all.insert(u"logo_png"_s, QString::fromLatin1(png.toBase64()));
    return QJsonDocument(all).toJson();
}

Result<SignTemplate> SignTemplate::fromJson(const QByteArray& json)
{
    const QJsonObject all = QJsonDocument::fromJson(json).object();
    if (json.size() > mostBytes || all["kaibang_sign"_L1].toInt() != templateVersion)
        return Error{ErrorKind::NotOurs, u"no template of a sign"_s};
    SignTemplate read;
    read.name = all["name"_L1].toString().simplified().left(longestName);
    read.line = all["line"_L1].toString().simplified().left(longestLine);
    const QColor accent(all["accent"_L1].toString());
    read.accent = accent.isValid() ? accent : StudioSign().accent;
    const auto layout = OverlayLayout::fromJson(QJsonDocument(all["layout"_L1].toObject()).toJson());
    read.layout = layout.value_or(OverlayLayout());
    if (const QString logo = all["logo_png"_L1].toString(); !logo.isEmpty()) {
        QBuffer bytes;
        bytes.setData(QByteArray::fromBase64(logo.toLatin1()));
        bytes.open(QIODevice::ReadOnly);
        read.logo = readLogo(bytes, "png");
        if (read.logo.isNull())
            return Error{ErrorKind::Invalid, u"the logo cannot be read"_s};
    }
    return read;
}

QFuture<Result<TakenSign>> takeSignTemplate(const QString& path, const QString& folder)
{
    return QtConcurrent::run([path, folder]() -> Result<TakenSign> {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorKind::Io, file.errorString()};
        const auto read = SignTemplate::fromJson(file.read(SignTemplate::mostBytes + 1));
        if (!read)
            return read.error();
        const auto logo = keepLogo(read.value().logo, folder);
        if (!logo)
            return logo.error();
        return TakenSign{{read.value().name, read.value().line, logo.value(), read.value().accent},
                         read.value().layout};
    });
}

QFuture<Result<Done>> writeSignTemplate(const UiSettings::Sign& sign, const OverlayLayout& layout, const QString& path)
{
    return QtConcurrent::run([sign, layout, path]() -> Result<Done> {
        SignTemplate made{sign.name, sign.line, sign.accent, {}, layout};
        if (!sign.logo.isEmpty()) {
            QFile file(sign.logo);
            if (!file.open(QIODevice::ReadOnly))
                return Error{ErrorKind::Io, file.errorString()};
            made.logo = readLogo(file);
        }
        return writeFileHere(path, made.toJson());
    });
}

} // namespace kaibang
