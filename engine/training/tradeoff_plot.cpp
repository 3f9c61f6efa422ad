// SPDX-License-Identifier: Apache-2.0
#include "engine/training/tradeoff_study.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <functional>

namespace heirloom::training {
namespace {

constexpr double kWidth = 360, kHeight = 240, kLeft = 54, kTop = 34, kRight = 14, kBottom = 40;
constexpr std::array<const char*, 5> kColours{"#440154", "#31688e", "#21918c", "#5ec962", "#e3a500"};

std::string number(double value)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.4g", value);
    return text.data();
}

std::string text(double x, double y, const std::string& words, const char* anchor = "middle")
{
    return "<text x=\"" + number(x) + "\" y=\"" + number(y) + "\" text-anchor=\"" + anchor + "\">" + words + "</text>\n";
}

/// One figure over the steps, a line an identity weight.
std::string panel(const StudyReport& report, const std::string& title, double offset, const std::function<double(const StudyCell&)>& figure)
{
    double low = figure(report.rows[0][0]), high = low;
    for (const auto& row : report.rows) {
        for (const StudyCell& cell : row) {
            low = std::min(low, figure(cell));
            high = std::max(high, figure(cell));
        }
    }
    const double margin = std::max(1e-6, 0.06 * (high - low));
    low -= margin;
    high += margin;
    const double first = report.steps.front(), last = std::max(first + 1, static_cast<double>(report.steps.back()));
    const auto x = [&](double steps) { return offset + kLeft + (steps - first) / (last - first) * (kWidth - kLeft - kRight); };
    const auto y = [&](double value) { return kTop + (high - value) / (high - low) * (kHeight - kTop - kBottom); };
    std::string svg = text(offset + kWidth / 2, 20, title) + text(offset + kWidth / 2, kHeight - 6, "steps");
    for (int tick = 0; tick <= 4; ++tick) {
        const double value = low + (high - low) * tick / 4;
        svg += "<path class=\"grid\" d=\"M" + number(x(first)) + " " + number(y(value)) + "H" + number(x(last)) + "\"/>\n";
        svg += text(offset + kLeft - 6, y(value) + 4, number(value), "end");
    }
    for (const int steps : report.steps)
        svg += text(x(steps), kHeight - kBottom + 16, std::to_string(steps));
    for (std::size_t i = 0; i < report.rows.size(); ++i) {
        const char* colour = kColours.at(report.rows.size() == 1 ? 0 : i * (kColours.size() - 1) / (report.rows.size() - 1));
        std::string points;
        for (const StudyCell& cell : report.rows[i])
            points += number(x(cell.steps)) + "," + number(y(figure(cell))) + " ";
        svg += "<polyline fill=\"none\" stroke-width=\"2\" stroke=\"" + std::string(colour) + "\" points=\"" + points + "\"/>\n";
        svg += "<text x=\"" + number(x(last) - 2) + "\" y=\"" + number(y(figure(report.rows[i].back())) - 4) + "\" text-anchor=\"end\" fill=\"" +
               colour + "\">w = " + number(report.identities[i]) + "</text>\n";
    }
    return svg;
}

} // namespace

std::string toSvg(const StudyReport& report)
{
    struct Panel {
        std::string title;
        std::function<double(const StudyCell&)> figure;
    };
    std::vector<Panel> panels{{"PSNR to the clean face, dB", [](const StudyCell& cell) { return cell.psnr; }},
                              {"detail energy, clean faces are 1", [](const StudyCell& cell) { return cell.detail; }}};
    const StudyCell& any = report.rows.at(0).at(0);
    if (any.distance)
        panels.push_back({"recogniser's distance to the clean face", [](const StudyCell& cell) { return cell.distance.value_or(0); }});
    if (any.similarity)
        panels.push_back({"similarity to the identity target", [](const StudyCell& cell) { return cell.similarity.value_or(0); }});
    const std::string width = number(kWidth * static_cast<double>(panels.size())), height = number(kHeight);
    std::string svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "\" height=\"" + height + "\" viewBox=\"0 0 " + width + " " + height +
                      "\">\n<style>text{font:11px sans-serif;fill:#333}.grid{stroke:#ddd}</style>\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n";
    for (std::size_t i = 0; i < panels.size(); ++i)
        svg += panel(report, panels[i].title, kWidth * static_cast<double>(i), panels[i].figure);
    return svg + "</svg>\n";
}

} // namespace heirloom::training
