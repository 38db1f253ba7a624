// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity_key_slots.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <utility>

namespace kaibang {

namespace {
const QString placesNote = QStringLiteral("places");
}

IdentityKeySlots::IdentityKeySlots(SecretAccess secrets, const Uid& household)
    : m_secrets(std::move(secrets))
    , m_household(household)
{}

QString IdentityKeySlots::nameOf(const Uid& household, const QString& what)
{
    return QStringLiteral("buyers-%1-%2").arg(household.text(), what);
}

QString IdentityKeySlots::slotOf(const QString& what, int generation) const
{
    return nameOf(m_household, generation > 0 ? QStringLiteral("%1.%2").arg(what).arg(generation) : what);
}

void IdentityKeySlots::open(const std::function<void(Result<Done>)>& answer)
{
    m_secrets.read(nameOf(m_household, placesNote), [this, answer](const Result<QByteArray>& note) {
        if (!note) {
            answer(note.error());
            return;
        }
        const QJsonObject places = QJsonDocument::fromJson(note.value()).object();
        for (auto place = places.begin(); place != places.end(); ++place)
            know(place.key(), place.value().toInt());
        answer(Done{});
    });
}

void IdentityKeySlots::know(const QString& month, int generation)
{
    m_highest.insert(month, std::max(m_highest.value(month, none), generation));
}

void IdentityKeySlots::find(const QString& what, int from, const std::function<void(Result<Found>)>& answer)
{
    m_secrets.read(slotOf(what, from), [this, what, from, answer](const Result<QByteArray>& kept) {
        if (!kept) {
            answer(kept.error());
            return;
        }
        const SecretKey key = SecretKey::fromBytes(kept.value());
        if (key.isNull() && from < m_highest.value(what, none))
            find(what, from + 1, answer);
        else
            answer(Found{key, from});
    });
}

void IdentityKeySlots::add(const QString& what, const SecretKey& key, const std::function<void(Result<int>)>& answer)
{
    const int generation = m_highest.value(what, none) + 1;
    // Versions before the note have put keys where it does not know of any.
    m_secrets.read(slotOf(what, generation), [this, what, generation, key, answer](const Result<QByteArray>& there) {
        if (!there) {
            answer(there.error());
            return;
        }
        know(what, generation);
        if (there.value().isEmpty())
            write(what, generation, key, answer);
        else
            add(what, key, answer);
    });
}

// The note before the key: a place that the note names may be empty, and one that is taken must not be unknown to it.
void IdentityKeySlots::write(const QString& what, int generation, const SecretKey& key,
                             const std::function<void(Result<int>)>& answer)
{
    QJsonObject places;
    for (auto place = m_highest.cbegin(); place != m_highest.cend(); ++place)
        places.insert(place.key(), place.value());
    m_secrets.write(nameOf(m_household, placesNote), QJsonDocument(places).toJson(QJsonDocument::Compact),
                    [this, what, generation, key, answer](const Result<Done>& noted) {
                        if (!noted) {
                            answer(noted.error());
                            return;
                        }
                        m_secrets.write(slotOf(what, generation), key.toBytes(),
                                        [generation, answer](const Result<Done>& kept) {
                                            answer(kept ? Result<int>(generation) : Result<int>(kept.error()));
                                        });
                    });
}

void IdentityKeySlots::keepOnly(const QString& month, int generation, const std::function<void(Result<Done>)>& answer)
{
    destroyFrom(month, 0, generation, answer);
}

void IdentityKeySlots::destroyFrom(const QString& month, int generation, int kept,
                                   const std::function<void(Result<Done>)>& answer)
{
    if (generation == kept) {
        destroyFrom(month, generation + 1, kept, answer);
    } else if (generation > m_highest.value(month, none)) {
        answer(Done{});
    } else {
        m_secrets.remove(slotOf(month, generation),
                         [this, month, generation, kept, answer](const Result<Done>& removed) {
                             if (removed)
                                 destroyFrom(month, generation + 1, kept, answer);
                             else
                                 answer(removed);
                         });
    }
}

} // namespace kaibang
