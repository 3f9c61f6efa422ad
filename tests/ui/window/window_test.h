// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/ui/window/computation_watch.h"
#include "tests/ui/window/window_fixture.h"

#include <memory>

#include <QObject>

namespace heirloom::ui::test {

/// What the tests of whole windows have in common: each of them begins in a home of its own, and none may have
/// computed on the window's thread or blocked it.
class WindowTest : public QObject {
    Q_OBJECT

protected Q_SLOTS:
    void init();
    void cleanup();

protected:
    /// A home with this bundle, watched from now on. That a bundle is made is the test's own work.
    void moveIn(QString (TestBundles::*bundle)());

    TestBundles m_bundles;
    std::unique_ptr<WindowHome> m_home;
    std::unique_ptr<MainWindow> m_window; ///< none to begin with
    std::unique_ptr<ComputationWatch> m_computed;
};

} // namespace heirloom::ui::test
