// SPDX-License-Identifier: Apache-2.0
#include "engine/training/tradeoff_study.h"

#include "engine/core/torch.h"
#include "engine/training/study_meter.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

namespace heirloom::training {
namespace {

/// Whether values go one way: a step back of less than a hundredth of the whole way, or than `rounding`, is none.
bool monotone(const std::vector<double>& values, double direction, double rounding)
{
    const double way = direction * (values.back() - values.front());
    const double allowed = std::max(rounding, 0.01 * std::abs(way));
    for (std::size_t i = 1; i < values.size(); ++i) {
        if (direction * (values[i] - values[i - 1]) < -allowed)
            return false;
    }
    return way > 0;
}

std::optional<double> meanOf(const std::vector<std::optional<double>>& values)
{
    double sum = 0;
    for (const auto& value : values) {
        if (!value)
            return std::nullopt;
        sum += *value;
    }
    return values.empty() ? std::nullopt : std::optional(sum / static_cast<double>(values.size()));
}

} // namespace

TradeoffStudy::TradeoffStudy(std::vector<int> steps, std::vector<double> identities,
                             std::optional<nn::FaceRecognitionDensenet> teacher)
    : m_steps(std::move(steps)), m_identities(std::move(identities)), m_teacher(std::move(teacher))
{
}

Status TradeoffStudy::add(const at::Tensor& clean, const std::vector<std::vector<StudiedPicture>>& pictures)
try {
    StudyMeter meter(m_teacher, clean);
    Face face{{}, meter.detailClean(), std::numeric_limits<double>::infinity()};
    for (std::size_t i = 0; i < m_identities.size(); ++i) {
        std::vector<StudyCell> row;
        for (std::size_t k = 0; k < m_steps.size(); ++k) {
            const StudiedPicture& studied = pictures.at(i).at(k);
            const StudyFigures figures = meter(studied.picture);
            row.push_back(
                {m_steps[k], m_identities[i], figures.psnr, figures.detail, figures.distance, studied.similarity});
        }
        if (i > 0) {
            const at::Tensor before = studiedPicture(pictures[i - 1].back().picture),
                             after = studiedPicture(pictures[i].back().picture);
            face.smallestStop = std::min(face.smallestStop, 127.5 * (after - before).abs().mean().item<double>());
        }
        face.rows.push_back(std::move(row));
    }
    m_faces.push_back(std::move(face));
    return success();
} catch (const std::exception& e) {
    return Error{ErrorCode::InvalidArgument, "The faces to compare do not have the same shape or cannot be measured.",
                 e.what()};
}

StudyReport TradeoffStudy::report() const
{
    StudyReport report;
    report.steps = m_steps;
    report.identities = m_identities;
    report.faces = m_faces.size();
    const auto n = static_cast<double>(std::max<std::size_t>(1, m_faces.size()));
    double detailClean = 0;
    for (const Face& face : m_faces)
        detailClean += face.detailClean / n;
    for (std::size_t i = 0; i < m_identities.size(); ++i) {
        std::vector<StudyCell> row;
        for (std::size_t k = 0; k < m_steps.size(); ++k) {
            StudyCell mean;
            mean.steps = m_steps[k];
            mean.identity = m_identities[i];
            std::vector<std::optional<double>> distances, similarities;
            for (const Face& face : m_faces) {
                mean.psnr += face.rows[i][k].psnr / n;
                mean.detail += face.rows[i][k].detail / n / detailClean;
                distances.push_back(face.rows[i][k].distance);
                similarities.push_back(face.rows[i][k].similarity);
            }
            mean.distance = meanOf(distances);
            mean.similarity = meanOf(similarities);
            row.push_back(mean);
        }
        report.rows.push_back(std::move(row));
    }
    for (const Face& face : m_faces) {
        std::vector<double> psnr, detail, similarity;
        for (const StudyCell& cell : face.rows[m_identities.size() / 2]) {
            psnr.push_back(cell.psnr);
            detail.push_back(cell.detail / face.detailClean);
        }
        for (const auto& row : face.rows)
            similarity.push_back(row.back().similarity.value_or(0));
        report.psnrFalls += monotone(psnr, -1, 0.01) / n;
        report.detailRises += monotone(detail, 1, 0.001) / n;
        report.similarityRises += monotone(similarity, 1, 1e-4) / n;
        report.smallestStop += face.smallestStop / n;
    }
    return report;
}

nlohmann::json toJson(const StudyReport& report)
{
    const auto orNull = [](const std::optional<double>& value) {
        return value ? nlohmann::json(*value) : nlohmann::json();
    };
    nlohmann::json cells = nlohmann::json::array();
    for (const auto& row : report.rows) {
        for (const StudyCell& cell : row)
            cells.push_back({{"steps", cell.steps},
                             {"identity", cell.identity},
                             {"psnr", cell.psnr},
                             {"detail", cell.detail},
                             {"distance", orNull(cell.distance)},
                             {"similarity", orNull(cell.similarity)}});
    }
    return {{"faces", report.faces},
            {"steps", report.steps},
            {"identities", report.identities},
            {"cells", cells},
            {"psnr_falls", report.psnrFalls},
            {"detail_rises", report.detailRises},
            {"similarity_rises", report.similarityRises},
            {"smallest_stop", report.smallestStop}};
}

} // namespace heirloom::training
