// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/window/window_test.h"

namespace heirloom::ui::test {

void WindowTest::init()
{
    moveIn(&TestBundles::refining);
}

void WindowTest::moveIn(QString (TestBundles::*bundle)())
{
    m_computed.reset();
    m_home = std::make_unique<WindowHome>((m_bundles.*bundle)());
    WatchedApplication::self().watch();
    m_computed = std::make_unique<ComputationWatch>();
}

void WindowTest::cleanup()
{
    m_window.reset();
    m_home.reset();
    const int computed = m_computed->operators();
    m_computed.reset();
    const auto& longest = WatchedApplication::self().longest();
    qInfo("longest: %.1f ms of the processor, %.1f ms on the clock, %s", longest.processor, longest.wall,
          longest.what.c_str());
    QVERIFY2(longest.processor < WatchedApplication::kBlock, longest.what.c_str());
    QCOMPARE(computed, 0);
}

} // namespace heirloom::ui::test
