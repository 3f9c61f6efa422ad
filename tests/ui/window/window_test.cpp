// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/window/window_test.h"

namespace heirloom::ui::test {

void WindowTest::init()
{
    m_home = std::make_unique<WindowHome>(m_bundles.refining());
    WatchedApplication::self().watch();
}

void WindowTest::cleanup()
{
    m_window.reset();
    m_home.reset();
    const auto& longest = WatchedApplication::self().longest();
    qInfo("longest: %.1f ms of the processor, %.1f ms on the clock, %s", longest.processor, longest.wall,
          longest.what.c_str());
    const std::string& tooLong = WatchedApplication::self().tooLong();
    QVERIFY2(tooLong.empty(), tooLong.c_str());
}

} // namespace heirloom::ui::test
