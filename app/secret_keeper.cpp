// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secret_keeper.h"

#include <qt6keychain/keychain.h>

namespace kaibang {

namespace {
const QString service = QStringLiteral("io.github.kaibang.Console");
}

void SecretKeeper::read(const QString& name, std::function<void(Result<QByteArray>)> answer)
{
    if (const auto remembered = m_remembered.constFind(name); remembered != m_remembered.constEnd()) {
        answer(*remembered);
        return;
    }
    auto* job = new QKeychain::ReadPasswordJob(service, this); // deletes itself when it is done
    job->setKey(name);
    job->setInsecureFallback(false);
    connect(job, &QKeychain::Job::finished, this, [job, answer = std::move(answer)] {
        if (job->error() == QKeychain::NoError)
            answer(job->binaryData());
        else if (job->error() == QKeychain::EntryNotFound)
            answer(QByteArray());
        else
            answer(Error{ErrorKind::Unsupported, QStringLiteral("no keychain")});
    });
    job->start();
}

void SecretKeeper::remove(const QString& name, std::function<void(Result<Done>)> answer)
{
    m_remembered.remove(name);
    auto* job = new QKeychain::DeletePasswordJob(service, this);
    job->setKey(name);
    job->setInsecureFallback(false);
    connect(job, &QKeychain::Job::finished, this, [job, answer = std::move(answer)] {
        if (job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound)
            answer(Done{});
        else
            answer(Error{ErrorKind::Unsupported, QStringLiteral("no keychain")});
    });
    job->start();
}

void SecretKeeper::write(const QString& name, const QByteArray& secret, std::function<void(Result<Done>)> answer)
{
    auto* job = new QKeychain::WritePasswordJob(service, this);
    job->setKey(name);
    job->setInsecureFallback(false);
    job->setBinaryData(secret);
    connect(job, &QKeychain::Job::finished, this, [this, job, name, answer = std::move(answer)] {
        if (job->error() == QKeychain::NoError) {
            m_remembered.remove(name);
            answer(Done{});
        } else {
            answer(Error{ErrorKind::Unsupported, QStringLiteral("no keychain")});
        }
    });
    job->start();
}

} // namespace kaibang
