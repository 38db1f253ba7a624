// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes what the fuzzer of bundles begins with into a folder: bundle_seeds FOLDER.
#include "bundle_file.h"
#include "bundle_samples.h"
#include "enrolment.h"
#include "fact_words.h"

#include <QDir>
#include <QFile>

using namespace kaibang;

int main(int argc, char** argv)
{
    if (argc != 2)
        return 2;
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    const auto put = [&folder](const QString& name, char kind, const QByteArray& bytes) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(QByteArray(1, kind) + bytes) == bytes.size() + 1;
    };
    const SigningKey key = SigningKey::fromSeed(QByteArray(SigningKey::seedSize, 's'));
    bool isDone = true;
    for (int seed = 1; seed <= 4; ++seed) {
        const DayBundle bundle = samples::BundleSamples(static_cast<quint64>(seed)).bundle(seed, 3);
        const QByteArray file = encodeBundle(bundle, key).value();
        const qsizetype body = file.indexOf('\n') + 1;
        const QString name = QString::number(seed);
        isDone = isDone && put(QStringLiteral("facts") + name, '\0', writtenFacts(bundle).value()) &&
                 put(QStringLiteral("file") + name, '\1', file) &&
                 put(QStringLiteral("body") + name, '\2', file.mid(body, file.size() - body - 80));
    }
    const Enrolment told{Uid::fromBytes(QByteArray(16, 'u')), QStringLiteral("王家"), key.publicKey()};
    isDone = isDone && put(QStringLiteral("text"), '\3', told.text().toUtf8()) &&
             put(QStringLiteral("code"), '\3', told.code().toUtf8());
    return isDone ? 0 : 1;
}
