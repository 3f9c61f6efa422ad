// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QTest>
#ifdef QT_WIDGETS_LIB
#include <QApplication>
#endif

namespace heirloom {

// A subject of a room's program, which test_main.cpp runs for `tests_<room> <subject>`. It is named after its file.
class TestSubject {
public:
    TestSubject(const char* file, int (*run)(int argc, char* argv[]));
};

} // namespace heirloom

// What follows is the body of a subject's own main(). Without a class of tests the name is any.
#define HEIRLOOM_TEST_FUNCTION(Test)                                                                                   \
    static int run##Test(int argc, char* argv[]);                                                                      \
    static const heirloom::TestSubject subject##Test(__FILE__, run##Test);                                             \
    static int run##Test([[maybe_unused]] int argc, [[maybe_unused]] char* argv[])

// Qt's QTEST_APPLESS_MAIN, QTEST_GUILESS_MAIN and QTEST_MAIN but for the name.

#define HEIRLOOM_APPLESS_TEST(Test)                                                                                    \
    HEIRLOOM_TEST_FUNCTION(Test)                                                                                       \
    {                                                                                                                  \
        Test test;                                                                                                     \
        QTEST_SET_MAIN_SOURCE_PATH                                                                                     \
        return QTest::qExec(&test, argc, argv);                                                                        \
    }

#define HEIRLOOM_TEST_IN(Application, Test)                                                                            \
    HEIRLOOM_TEST_FUNCTION(Test)                                                                                       \
    {                                                                                                                  \
        Application application(argc, argv);                                                                           \
        application.setAttribute(Qt::AA_Use96Dpi, true);                                                               \
        Test test;                                                                                                     \
        QTEST_SET_MAIN_SOURCE_PATH                                                                                     \
        return QTest::qExec(&test, argc, argv);                                                                        \
    }

#define HEIRLOOM_GUILESS_TEST(Test) HEIRLOOM_TEST_IN(QCoreApplication, Test)
#define HEIRLOOM_WINDOW_TEST(Test) HEIRLOOM_TEST_IN(QApplication, Test)
