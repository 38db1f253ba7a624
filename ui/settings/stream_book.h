// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instant.h"
#include "line_test.h"
#include "shop_desk.h"
#include "stream_target.h"

#include <QHash>
#include <QObject>
#include <optional>

namespace kaibang {

class UiSettings;

/// What a line test found, kept until the next.
struct LineRecord
{
    Instant at; ///< 0: never tested
    int measuredKbps = 0;
    bool isAtLeast = false; ///< the line was never full
    QByteArray preset;      ///< the largest that fits; empty: none does

    [[nodiscard]] bool isThere() const { return at.ms > 0; }
    friend bool operator==(const LineRecord&, const LineRecord&) = default;
};

/// A place to go live to, as it is kept: everything but its key.
struct BookedTarget
{
    StreamTarget target;
    QByteArray platform = QByteArrayLiteral("other"); ///< code of streamPlatforms()
    bool isChosen = true;                             ///< goes live with the others
    bool isPrimary = false;                           ///< for whose sake the picture is made smaller
    bool testsAreUnseen = false; ///< what is sent there is shown to nobody before she says so on the platform
    LineRecord line;

    friend bool operator==(const BookedTarget&, const BookedTarget&) = default;
};

/// The places to go live to. All but the keys stands in the settings of this computer; the keys are in its keychain and
/// nowhere else, and where there is none no place is kept. Every change can be taken back, the last one. GUI thread;
/// settings and keychain are borrowed.
class StreamBook : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(const Result<Done>&)>;

    StreamBook(UiSettings& settings, SecretAccess secrets, QObject* parent = nullptr);

    /// Asks the keychain which keys it holds; again after it did not answer.
    void load();

    [[nodiscard]] const QList<BookedTarget>& targets() const { return m_targets; }
    [[nodiscard]] const BookedTarget* find(const QString& id) const;
    [[nodiscard]] QList<BookedTarget> chosen() const;

    /// What the last look at it has shown. Locked and Cancelled may pass: everything that needs it asks again.
    enum class Keychain { Unknown, There, Locked, Cancelled, Missing };
    [[nodiscard]] Keychain keychain() const { return m_keychain; }
    /// Whether a key is kept for it, or none is needed.
    [[nodiscard]] bool hasKey(const QString& id) const;

    /// Adds it (an empty id gets one) or changes the one of its id; without secrets those that are kept stay.
    /// Only what differs from the target as it is now is changed. Without secrets the keychain is not asked.
    /// Of keychainFaultOf(): nothing was kept.
    void keep(const BookedTarget& wanted, const std::optional<StreamSecrets>& secrets, const Answer& answer);
    /// Takes it away, and its key out of the keychain.
    void remove(const QString& id, const Answer& answer);
    /// Takes back the last keep() or remove(), and nothing that was changed since. NotFound: there is none.
    void undo(const Answer& answer);
    void setChosen(const QString& id, bool isChosen);
    void noteLine(const QString& id, const LineRecord& line);

    /// NotFound: none kept, although it needs one. Also what keychainFaultOf() tells apart.
    void readSecrets(const QString& id, const std::function<void(const Result<StreamSecrets>&)>& answer);

Q_SIGNALS:
    /// Targets, or what is known of their keys and lines.
    void changed();

private:
    /// One target from what it was to what it is to be; nullopt where it is not there.
    struct Step
    {
        QString id;
        std::optional<BookedTarget> from, to;
        qsizetype at = 0;                 ///< its place in the list
        std::optional<QByteArray> secret; ///< empty: none is kept; nullopt: it stays as it is
        QString primary;                  ///< gets that back where nobody is
        bool isUndo = false;
    };
    /// Reads the secret first where it changes, so that it can be put back.
    void change(const Step& step, const Answer& answer);
    /// Puts the secret into the keychain or takes it out, then the target into the settings.
    void apply(const Step& step, const Answer& answer);
    void take(const Step& step);
    void placePrimary(const Step& step);
    [[nodiscard]] Step undoOf(const Step& step, const std::optional<QByteArray>& secret) const;
    void lookNext();
    void store();
    void noteKeychain(Keychain keychain);
    template<typename T>
    void noteKeychain(const Result<T>& answer);
    BookedTarget* mutableOf(const QString& id);

    UiSettings& m_settings;
    SecretAccess m_secrets;
    QList<BookedTarget> m_targets;
    QHash<QString, bool> m_kept;
    std::optional<Step> m_before;
    QStringList m_toLook; ///< whose keys load() still asks for
    Keychain m_keychain = Keychain::Unknown;
};

/// As text for the settings, and back; what cannot be read is left out.
QByteArray targetsToJson(const QList<BookedTarget>& targets);
QList<BookedTarget> targetsFromJson(const QByteArray& json);

/// `now` with what has changed between `from` and `to`.
BookedTarget withChanges(const BookedTarget& now, const BookedTarget& from, const BookedTarget& to);

/// The same place as a stream that nobody is shown, by the platform's own way or because the seller says so. False, and
/// nothing changed, where there is none.
bool asTest(const BookedTarget& booked, StreamTarget& target, StreamSecrets& secrets);
/// Whether asTest() would do.
bool hasUnseenTest(const BookedTarget& booked);

} // namespace kaibang
