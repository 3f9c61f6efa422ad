// SPDX-License-Identifier: Apache-2.0
#include "engine/training/truncation_study.h"

#include "engine/core/torch.h"
#include "engine/training/study_meter.h"
#include "engine/training/study_plot.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <functional>

namespace heirloom::training {
namespace {

/// The places of a list of runs, with nothing in them yet.
std::vector<TruncationLine> emptyLines(const std::vector<TruncatedRun>& runs, bool distances)
{
    std::vector<TruncationLine> lines;
    for (const TruncatedRun& run : runs) {
        if (lines.empty() || lines.back().name != run.line)
            lines.push_back({run.line, {}});
        TruncationPoint point;
        point.start = run.start;
        if (distances)
            point.distance = 0;
        lines.back().points.push_back(point);
    }
    return lines;
}

bool sameRuns(const std::vector<TruncationLine>& a, const std::vector<TruncationLine>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const TruncationLine& one, const TruncationLine& two) {
        return one.name == two.name
               && std::equal(one.points.begin(), one.points.end(), two.points.begin(), two.points.end(),
                             [](const TruncationPoint& p, const TruncationPoint& q) { return p.start == q.start; });
    });
}

} // namespace

Status TruncationStudy::add(const at::Tensor& clean, const std::vector<TruncatedRun>& runs)
try {
    std::vector<TruncationLine> lines = emptyLines(runs, m_teacher.has_value());
    if (runs.empty() || (m_sums.faces > 0 && !sameRuns(lines, m_sums.lines)))
        return Error{ErrorCode::InvalidArgument, "Every face of a study needs the same runs.", {}};
    StudyMeter meter(m_teacher, clean);
    auto run = runs.begin();
    for (std::size_t i = 0; i < lines.size(); ++i) {
        for (std::size_t k = 0; k < lines[i].points.size(); ++k, ++run) {
            const StudyFigures figures = meter(run->picture);
            TruncationPoint& point = lines[i].points[k];
            if (m_sums.faces > 0)
                point = m_sums.lines[i].points[k];
            point.psnr += figures.psnr;
            point.detail += figures.detail;
            point.milliseconds += run->milliseconds;
            if (figures.distance)
                *point.distance += *figures.distance;
        }
    }
    m_sums = {std::move(lines), m_sums.faces + 1};
    m_detailClean += meter.detailClean();
    return success();
} catch (const std::exception& e) {
    return Error{ErrorCode::InvalidArgument, "The faces to compare do not have the same shape or cannot be measured.",
                 e.what()};
}

TruncationReport TruncationStudy::report() const
{
    TruncationReport report = m_sums;
    const auto n = static_cast<double>(std::max<std::size_t>(1, report.faces));
    for (TruncationLine& line : report.lines) {
        for (TruncationPoint& point : line.points) {
            point.psnr /= n;
            point.detail /= m_detailClean;
            point.milliseconds /= n;
            if (point.distance)
                *point.distance /= n;
        }
    }
    return report;
}

nlohmann::json toJson(const TruncationReport& report)
{
    nlohmann::json lines = nlohmann::json::array();
    for (const TruncationLine& line : report.lines) {
        nlohmann::json points = nlohmann::json::array();
        for (const TruncationPoint& point : line.points)
            points.push_back({{"start", point.start},
                              {"psnr", point.psnr},
                              {"detail", point.detail},
                              {"ms", point.milliseconds},
                              {"distance", point.distance ? nlohmann::json(*point.distance) : nlohmann::json()}});
        lines.push_back({{"name", line.name}, {"points", points}});
    }
    return {{"faces", report.faces}, {"lines", lines}};
}

std::string toSvg(const std::vector<TruncationReport>& reports)
{
    std::vector<std::vector<PlotPanel>> rows;
    for (const TruncationReport& report : reports) {
        std::vector<PlotPanel> panels;
        const auto add = [&](const char* title, const std::function<double(const TruncationPoint&)>& figure) {
            PlotPanel panel{title, "start time", {}};
            for (const TruncationLine& line : report.lines) {
                panel.lines.push_back({line.name, {}});
                for (const TruncationPoint& point : line.points)
                    panel.lines.back().points.emplace_back(point.start, figure(point));
            }
            panels.push_back(std::move(panel));
        };
        add("PSNR to the clean face, dB", [](const TruncationPoint& point) { return point.psnr; });
        add("detail energy, clean faces are 1", [](const TruncationPoint& point) { return point.detail; });
        if (!report.lines.empty() && report.lines.front().points.front().distance)
            add("recogniser's distance to the clean face",
                [](const TruncationPoint& point) { return point.distance.value_or(0); });
        add("time of a run, ms", [](const TruncationPoint& point) { return point.milliseconds; });
        rows.push_back(std::move(panels));
    }
    return svgOf(rows);
}

} // namespace heirloom::training
