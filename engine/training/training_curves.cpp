// SPDX-License-Identifier: Apache-2.0
#include "engine/training/training_curves.h"

#include "engine/training/study_plot.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <set>
#include <sstream>
#include <utility>
#include <vector>

namespace heirloom::training {
namespace {

constexpr std::size_t kPanelsOfARow = 3;
constexpr std::array<const char*, 3> kThirds{"_heaviest", "_middle", "_lightest"};

struct Column {
    std::string name;
    std::vector<double> values;
};

/// The first column tells the samples. Cells that are no numbers become none.
std::vector<Column> readColumns(const std::filesystem::path& log)
{
    std::ifstream in(log);
    std::string line, cell;
    std::getline(in, line);
    std::vector<Column> columns;
    for (std::istringstream head(line); std::getline(head, cell, ',');)
        columns.push_back({cell, {}});
    while (std::getline(in, line)) {
        std::istringstream row(line);
        for (Column& column : columns) {
            cell.clear();
            std::getline(row, cell, ',');
            column.values.push_back(cell.empty() ? std::nan("") : std::strtod(cell.c_str(), nullptr));
        }
    }
    return columns;
}

/// In which panel a column is drawn, and what its line is called there.
std::pair<std::string, std::string> placeOf(const std::string& name, const std::set<std::string>& withThirds)
{
    for (const char* third : kThirds) {
        if (name.ends_with(third))
            return {name.substr(0, name.size() - std::string(third).size()), third + 1};
    }
    if (withThirds.contains(name))
        return {name, "all"};
    for (const char* kind : {"pull", "gap"}) {
        if (name.ends_with(std::string("_") + kind))
            return {kind, name.substr(0, name.size() - std::string(kind).size() - 1)};
    }
    return {name, name};
}

} // namespace

std::string curvesOf(const std::filesystem::path& log)
{
    const std::vector<Column> columns = readColumns(log);
    if (columns.size() < 2 || columns.front().values.size() < 2)
        return {};
    std::set<std::string> withThirds;
    for (const Column& column : columns) {
        if (column.name.ends_with(kThirds.front()))
            withThirds.insert(column.name.substr(0, column.name.size() - std::string(kThirds.front()).size()));
    }
    std::vector<PlotPanel> panels;
    for (std::size_t i = 1; i < columns.size(); ++i) {
        const auto [title, name] = placeOf(columns[i].name, withThirds);
        auto panel = std::find_if(panels.begin(), panels.end(),
                                  [&, wanted = title](const PlotPanel& p) { return p.title == wanted; });
        if (panel == panels.end())
            panel = panels.insert(panels.end(), {title, columns.front().name, {}});
        PlotLine line{name, {}};
        for (std::size_t row = 0; row < columns[i].values.size(); ++row) {
            if (std::isfinite(columns[i].values[row]))
                line.points.emplace_back(columns.front().values[row], columns[i].values[row]);
        }
        if (!line.points.empty())
            panel->lines.push_back(std::move(line));
    }
    std::erase_if(panels, [](const PlotPanel& panel) { return panel.lines.empty(); });
    std::vector<std::vector<PlotPanel>> rows;
    for (PlotPanel& panel : panels) {
        if (rows.empty() || rows.back().size() == kPanelsOfARow)
            rows.emplace_back();
        rows.back().push_back(std::move(panel));
    }
    return svgOf(rows);
}

} // namespace heirloom::training
