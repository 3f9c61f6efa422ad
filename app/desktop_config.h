// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/window/main_window.h"

namespace heirloom {

/// What the program has on the disk: networks, their model card, the licence, the sample. Without folders of the user.
/// Thread: any.
ui::WindowConfig desktopConfig();

} // namespace heirloom
