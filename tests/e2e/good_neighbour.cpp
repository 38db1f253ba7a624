// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Other people's programs, as Debian has them: OBS is driven, and Chromium shows the overlay page. Needs a display.
#include <QGuiApplication>
#include <gtest/gtest.h>

int main(int argc, char** argv)
{
    QGuiApplication app(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    const int failed = RUN_ALL_TESTS();
    const auto* all = testing::UnitTest::GetInstance();
    constexpr int skippedAll = 77;
    return failed == 0 && all->skipped_test_count() == all->test_to_run_count() ? skippedAll : failed;
}
