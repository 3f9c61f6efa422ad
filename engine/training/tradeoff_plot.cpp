// SPDX-License-Identifier: Apache-2.0
#include "engine/training/study_plot.h"
#include "engine/training/tradeoff_study.h"

#include <functional>

namespace heirloom::training {

std::string toSvg(const StudyReport& report)
{
    std::vector<PlotPanel> panels;
    const auto add = [&](const char* title, const std::function<double(const StudyCell&)>& figure) {
        PlotPanel panel{title, "steps", {}};
        for (std::size_t i = 0; i < report.rows.size(); ++i) {
            PlotLine line{"w = " + number(report.identities[i]), {}};
            for (const StudyCell& cell : report.rows[i])
                line.points.emplace_back(cell.steps, figure(cell));
            panel.lines.push_back(std::move(line));
        }
        panels.push_back(std::move(panel));
    };
    add("PSNR to the clean face, dB", [](const StudyCell& cell) { return cell.psnr; });
    add("detail energy, clean faces are 1", [](const StudyCell& cell) { return cell.detail; });
    const StudyCell& any = report.rows.at(0).at(0);
    if (any.distance)
        add("recogniser's distance to the clean face", [](const StudyCell& cell) { return cell.distance.value_or(0); });
    if (any.similarity)
        add("similarity to the identity target", [](const StudyCell& cell) { return cell.similarity.value_or(0); });
    return svgOf({panels});
}

} // namespace heirloom::training
