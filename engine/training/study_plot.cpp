// SPDX-License-Identifier: Apache-2.0
#include "engine/training/study_plot.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <set>

namespace heirloom::training {

std::string number(double value)
{
    std::array<char, 32> text{};
    return {text.data(),
            std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::general, 4).ptr};
}

namespace {

constexpr double kWidth = 360, kHeight = 240, kLeft = 54, kTop = 34, kRight = 14, kBottom = 40;
constexpr std::array<const char*, 5> kColours{"#440154", "#31688e", "#21918c", "#5ec962", "#e3a500"};
constexpr std::size_t kMostTicks = 9;

std::string text(double x, double y, const std::string& words, const char* anchor = "middle")
{
    return "<text x=\"" + number(x) + "\" y=\"" + number(y) + "\" text-anchor=\"" + anchor + "\">" + words
           + "</text>\n";
}

struct Range {
    double low = std::numeric_limits<double>::infinity(), high = -std::numeric_limits<double>::infinity();
    void add(double value)
    {
        low = std::min(low, value);
        high = std::max(high, value);
    }
};

std::string panelOf(const PlotPanel& panel, double offset)
{
    Range across, up;
    std::set<double> places;
    for (const PlotLine& line : panel.lines) {
        for (const auto& [place, value] : line.points) {
            across.add(place);
            up.add(value);
            places.insert(place);
        }
    }
    const double margin = std::max(1e-6, 0.06 * (up.high - up.low));
    up = {up.low - margin, up.high + margin};
    across.high = std::max(across.high, across.low + 1e-6);
    const auto x = [&](double place) {
        return offset + kLeft + (place - across.low) / (across.high - across.low) * (kWidth - kLeft - kRight);
    };
    const auto y = [&](double value) {
        return kTop + (up.high - value) / (up.high - up.low) * (kHeight - kTop - kBottom);
    };
    std::string svg = text(offset + kWidth / 2, 20, panel.title) + text(offset + kWidth / 2, kHeight - 6, panel.across);
    for (int tick = 0; tick <= 4; ++tick) {
        const double value = up.low + (up.high - up.low) * tick / 4;
        svg += "<path class=\"grid\" d=\"M" + number(x(across.low)) + " " + number(y(value)) + "H"
               + number(x(across.high)) + "\"/>\n";
        svg += text(offset + kLeft - 6, y(value) + 4, number(value), "end");
    }
    std::size_t tick = 0;
    for (const double place : places) {
        if (tick++ % (1 + places.size() / kMostTicks) == 0)
            svg += text(x(place), kHeight - kBottom + 16, number(place));
    }
    for (std::size_t i = 0; i < panel.lines.size(); ++i) {
        const PlotLine& line = panel.lines[i];
        if (line.points.empty())
            continue;
        const char* colour = kColours.at(
            panel.lines.size() == 1 ? 0 : i * (kColours.size() - 1) / (panel.lines.size() - 1));
        std::string points;
        for (const auto& [place, value] : line.points)
            points += number(x(place)) + "," + number(y(value)) + " ";
        svg += "<polyline fill=\"none\" stroke-width=\"2\" stroke=\"" + std::string(colour) + "\" points=\"" + points
               + "\"/>\n";
        svg += "<text x=\"" + number(x(line.points.back().first) - 2) + "\" y=\""
               + number(y(line.points.back().second) - 4) + "\" text-anchor=\"end\" fill=\"" + colour + "\">"
               + line.name + "</text>\n";
    }
    return svg;
}

} // namespace

std::string svgOf(const std::vector<std::vector<PlotPanel>>& rows)
{
    std::size_t most = 0;
    for (const auto& row : rows)
        most = std::max(most, row.size());
    const std::string width = number(kWidth * static_cast<double>(most)),
                      height = number(kHeight * static_cast<double>(rows.size()));
    std::string svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "\" height=\"" + height
                      + "\" viewBox=\"0 0 " + width + " " + height
                      + "\">\n<style>text{font:11px sans-serif;fill:#333}.grid{stroke:#ddd}</style>\n<rect "
                        "width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n";
    for (std::size_t row = 0; row < rows.size(); ++row) {
        svg += "<svg y=\"" + number(kHeight * static_cast<double>(row)) + "\">\n";
        for (std::size_t i = 0; i < rows[row].size(); ++i)
            svg += panelOf(rows[row][i], kWidth * static_cast<double>(i));
        svg += "</svg>\n";
    }
    return svg + "</svg>\n";
}

} // namespace heirloom::training
