// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace heirloom::training {

/// Four digits at most, with a point whatever the language.
std::string number(double value);

/// A line of a plot; its points from left to right.
struct PlotLine {
    std::string name;
    std::vector<std::pair<double, double>> points;
};

/// One figure over something, a line a case. `names` and titles are plain text without markup.
struct PlotPanel {
    std::string title, across;
    std::vector<PlotLine> lines; ///< with at least one point in all
};

/// Rows of panels as an SVG picture. Thread: free of state.
std::string svgOf(const std::vector<std::vector<PlotPanel>>& rows);

} // namespace heirloom::training
