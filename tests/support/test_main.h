// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QTest>
#ifdef QT_WIDGETS_LIB
#include <QApplication>
#endif

// The function of a subject, which the room's program calls for `tests_<room> <subject>`; CMake names it TEST_FUNCTION.
// They are Qt's QTEST_APPLESS_MAIN, QTEST_GUILESS_MAIN and QTEST_MAIN but for the name.

#define HEIRLOOM_APPLESS_TEST(Test)                                                                                    \
    int TEST_FUNCTION(int argc, char* argv[])                                                                          \
    {                                                                                                                  \
        Test test;                                                                                                     \
        QTEST_SET_MAIN_SOURCE_PATH                                                                                     \
        return QTest::qExec(&test, argc, argv);                                                                        \
    }

#define HEIRLOOM_TEST_IN(Application, Test)                                                                            \
    int TEST_FUNCTION(int argc, char* argv[])                                                                          \
    {                                                                                                                  \
        Application application(argc, argv);                                                                           \
        application.setAttribute(Qt::AA_Use96Dpi, true);                                                               \
        Test test;                                                                                                     \
        QTEST_SET_MAIN_SOURCE_PATH                                                                                     \
        return QTest::qExec(&test, argc, argv);                                                                        \
    }

#define HEIRLOOM_GUILESS_TEST(Test) HEIRLOOM_TEST_IN(QCoreApplication, Test)
#define HEIRLOOM_WINDOW_TEST(Test) HEIRLOOM_TEST_IN(QApplication, Test)
