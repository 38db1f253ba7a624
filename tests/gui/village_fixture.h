// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle_file.h"
#include "console_window.h"
#include "drill_page.h"
#include "enrolment.h"
#include "evening_page.h"
#include "households_pane.h"
#include "memory_vault.h"
#include "notice_view.h"
#include "reports_pane.h"
#include "sign_pane.h"
#include "village_host.h"
#include "village_page.h"
#include "when_done.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace kaibang {

/// A household that sends bundles to the village.
struct Sender
{
    Uid uid;
    QString name;
    SigningKey key;
    qint64 number = 0;
};

/// What a household's evening came to, in so many orders of 100.00 each.
struct ToldEvening
{
    int paid = 0, unpaid = 0;
    int priceMinor = 10'000;
    qint64 listMinor = 10'000;
    int openings = 0, replaced = 0;
    bool disclosed = true;
    int liveMinutes = 180;
};

/// The real window with the village's page over a real village ledger and real bundles, at half past nine in the
/// evening of 28 November 2026 in Zhuji. Driven by object names and keys. With KAIBANG_SHOTS=FOLDER it leaves pictures
/// there.
class VillageFixture : public ConsoleWindow
{
protected:
    void SetUp() override;
    void TearDown() override;

    /// Turns the desk on as Setup does and goes to its page.
    void openVillage();
    /// A household that the desk knows.
    Sender enrol(const QString& name, const QString& phones = {}, const QString& group = {});
    static Sender stranger(const QString& name);
    [[nodiscard]] static DayBundle told(Sender& sender, BusinessDay day, const ToldEvening& came);
    /// Writes the file and returns its path.
    QString deliver(const DayBundle& bundle, const SigningKey& key, const QString& folderName = QStringLiteral("in"));
    QString deliver(Sender& sender, BusinessDay day, const ToldEvening& came);

    template<typename T>
    T answer(QFuture<Result<T>> future)
    {
        EXPECT_TRUE(waitFor([&] { return future.isFinished(); }));
        const Result<T> result = future.result();
        EXPECT_TRUE(result.ok()) << (result.ok() ? "" : result.error().detail.toStdString());
        return result.ok() ? result.value() : T();
    }
    /// Who is at the console from now on, without asking.
    void become(Role role)
    {
        answer(store->read([role](Ledger& ledger) -> Result<Done> {
            ledger.setActing(role);
            return Done{};
        }));
        answer(household->load());
    }
    [[nodiscard]] VillageDesk& desk() { return *host->desk(); }
    template<typename Widget>
    Widget* find(const char* name) const
    {
        const auto found = village->findChildren<Widget*>(QLatin1String(name));
        EXPECT_FALSE(found.isEmpty()) << name;
        for (Widget* widget : found)
            if (widget->isVisible())
                return widget;
        return found.value(0);
    }
    [[nodiscard]] QAbstractItemView* list(const char* name) const { return find<QAbstractItemView>(name); }
    [[nodiscard]] int rows(const char* name) const { return list(name)->model()->rowCount(); }
    [[nodiscard]] QString cell(const char* name, int row, int column) const
    {
        return list(name)->model()->index(row, column).data().toString();
    }
    /// All cells of a row, to look for words in.
    [[nodiscard]] QString rowText(const char* name, int row) const;
    [[nodiscard]] QString words(const char* name) const { return find<QLabel>(name)->text(); }
    /// Goes to a button by the keyboard and presses it.
    void pressByKey(const char* name) const;
    void dropOnPage(const QStringList& paths) const;
    [[nodiscard]] bool hears(const QString& part)
    {
        return waitFor([&] { return notice().contains(part); });
    }

    const BusinessDay today = BusinessDay::fromDate(QDate(2026, 11, 28));
    class EveningClock : public Clock
    {
    public:
        [[nodiscard]] Instant now() const override { return at; }
        Instant at{QDateTime(QDate(2026, 11, 28), QTime(13, 30), Qt::UTC).toMSecsSinceEpoch()};
    };
    EveningClock halfPastNine;
    samples::MemoryVault vault;
    std::unique_ptr<VillageHost> host;
    VillagePage* village = nullptr;
};

} // namespace kaibang
