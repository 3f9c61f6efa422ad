// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>

namespace heirloom::training {

/// The columns of a training's log.csv over its samples, as an SVG picture: figures of the thirds of the damage in one panel, the
/// terms' pulls in one, how well opponents tell in one, every other column by itself. Empty if there are no two rows to draw between.
/// Thread: free of state.
std::string curvesOf(const std::filesystem::path& log);

} // namespace heirloom::training
