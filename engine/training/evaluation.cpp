// SPDX-License-Identifier: Apache-2.0
#include "engine/training/evaluation.h"

#include "engine/core/torch.h"
#include "engine/training/perceptual_distance.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <initializer_list>
#include <numeric>
#include <span>
#include <tuple>
#include <type_traits>
#include <utility>

namespace heirloom::training {

namespace {

constexpr std::int64_t kTeacherSize = 256;
constexpr std::int64_t kSmallest = 16; ///< what the energy of a grid needs

Error invalid(std::string detail)
{
    return {ErrorCode::InvalidArgument, "The faces to compare do not have the same shape or cannot be measured.",
            std::move(detail)};
}

/// Clean, degraded and restored as one batch of 3 x 3 x H x W in [-1, 1] on the CPU.
Result<at::Tensor> asBatch(std::initializer_list<at::Tensor> faces, bool forTeacher)
{
    std::vector<at::Tensor> batch;
    for (const at::Tensor& face : faces) {
        if (!face.defined() || (face.dim() != 3 && !(face.dim() == 4 && face.size(0) == 1)))
            return invalid("a face is not 3 x H x W");
        batch.push_back(face.detach().reshape({-1, face.size(-2), face.size(-1)}).to(at::kCPU, at::kFloat));
        if (batch.back().size(0) != 3 || batch.back().sizes() != batch.front().sizes())
            return invalid("the faces differ in shape, or are not in colour");
    }
    const std::int64_t height = batch.front().size(1);
    const std::int64_t width = batch.front().size(2);
    if (forTeacher && (height != kTeacherSize || width != kTeacherSize))
        return invalid("identity is measured on crops of 256 x 256");
    if (std::min(height, width) < kSmallest)
        return invalid("a face is smaller than 16 x 16");
    at::Tensor stacked = at::stack(batch);
    if (!at::isfinite(stacked).all().item<bool>())
        return Error{ErrorCode::ComputeFailed, "A face holds values that are not numbers.", {}};
    return stacked.clamp_(-1.0, 1.0);
}

/// Visits every figure that a mean is taken of.
template <typename Visitor>
void forEachFigure(Visitor visit)
{
    using F = FaceFigures;
    for (auto figure : {&F::psnrIn, &F::psnrOut, &F::ssimIn, &F::ssimOut, &F::detailIn, &F::detailOut, &F::detailClean,
                        &F::gridIn, &F::gridOut, &F::gridClean})
        visit(figure);
    for (auto figure :
         {&F::identityIn, &F::identityOut, &F::niqeIn, &F::niqeOut, &F::niqeClean, &F::perceptualIn, &F::perceptualOut})
        visit(figure);
}

FaceFigures meanOf(std::span<const FaceFigures> faces)
{
    FaceFigures mean;
    forEachFigure([&](auto figure) {
        double sum = 0;
        double count = 0;
        for (const FaceFigures& face : faces) {
            if constexpr (std::is_same_v<decltype(figure), double FaceFigures::*>) {
                sum += face.*figure;
                ++count;
            } else if (face.*figure) {
                sum += *(face.*figure);
                ++count;
            }
        }
        if (std::is_same_v<decltype(figure), double FaceFigures::*> || count > 0)
            mean.*figure = sum / count;
    });
    for (auto regions : {&FaceFigures::regionsIn, &FaceFigures::regionsOut, &FaceFigures::regionsClean}) {
        for (std::size_t i = 0; i < metrics::kRegions.size(); ++i) {
            double sum = 0;
            for (const FaceFigures& face : faces)
                sum += (face.*regions)[i];
            (mean.*regions)[i] = sum / static_cast<double>(faces.size());
        }
    }
    return mean;
}

/// Means over some of the faces, which their numbers tell.
FaceFigures meanOf(const std::vector<FaceFigures>& faces, const std::vector<at::Tensor>& features,
                   std::span<const std::size_t> chosen)
{
    std::vector<FaceFigures> some;
    std::vector<at::Tensor> rows;
    for (const std::size_t i : chosen) {
        some.push_back(faces[i]);
        if (!features.empty())
            rows.push_back(features[i]);
    }
    FaceFigures mean = meanOf(some);
    if (rows.size() > 1) {
        const at::Tensor all = at::stack(rows); // faces x {clean, degraded, restored} x features
        mean.kernelIn = metrics::kernelDistance(all.select(1, 1), all.select(1, 0));
        mean.kernelOut = metrics::kernelDistance(all.select(1, 2), all.select(1, 0));
    }
    return mean;
}

nlohmann::json toJson(const metrics::Regions& regions, const metrics::Regions& clean)
{
    nlohmann::json json;
    for (std::size_t i = 0; i < regions.size(); ++i)
        json[metrics::kRegions[i]] = clean[i] > 0 ? nlohmann::json(regions[i] / clean[i]) : nlohmann::json();
    return json;
}

nlohmann::json toJson(const FaceFigures& figures)
{
    const auto orNull = [](std::optional<double> value) {
        return value && std::isfinite(*value) ? nlohmann::json(*value) : nlohmann::json();
    };
    nlohmann::json json{{"psnr_in", orNull(figures.psnrIn)},
                        {"psnr_out", orNull(figures.psnrOut)},
                        {"ssim_in", orNull(figures.ssimIn)},
                        {"ssim_out", orNull(figures.ssimOut)},
                        {"identity_in", orNull(figures.identityIn)},
                        {"identity_out", orNull(figures.identityOut)},
                        {"niqe_in", orNull(figures.niqeIn)},
                        {"niqe_out", orNull(figures.niqeOut)},
                        {"niqe_clean", orNull(figures.niqeClean)},
                        {"detail_in", orNull(figures.detailIn / figures.detailClean)},
                        {"detail", orNull(figures.detailOut / figures.detailClean)},
                        {"detail_clean", orNull(figures.detailClean)},
                        {"grid_in", orNull(figures.gridIn)},
                        {"grid", orNull(figures.gridOut)},
                        {"grid_clean", orNull(figures.gridClean)},
                        {"perceptual_in", orNull(figures.perceptualIn)},
                        {"perceptual", orNull(figures.perceptualOut)},
                        {"kernel_in", orNull(figures.kernelIn)},
                        {"kernel", orNull(figures.kernelOut)},
                        {"regions_in", toJson(figures.regionsIn, figures.regionsClean)},
                        {"regions", toJson(figures.regionsOut, figures.regionsClean)}};
    if (!figures.file.empty())
        json["file"] = figures.file;
    return json;
}

/// What arithmetic alone says of a batch of clean, degraded and restored.
FaceFigures compared(const at::Tensor& batch)
{
    const at::Tensor changed = batch.narrow(0, 1, 2), reference = batch.narrow(0, 0, 1).expand_as(changed);
    const std::vector<double> psnr = metrics::psnr(changed, reference), ssim = metrics::ssim(changed, reference);
    const std::vector<double> detail = metrics::detailEnergy(batch), grid = metrics::gridEnergy(batch);
    const std::vector<metrics::Regions> regions = metrics::regionDetail(batch);
    FaceFigures face;
    face.psnrIn = psnr[0];
    face.psnrOut = psnr[1];
    face.ssimIn = ssim[0];
    face.ssimOut = ssim[1];
    face.detailClean = detail[0];
    face.detailIn = detail[1];
    face.detailOut = detail[2];
    face.gridClean = grid[0];
    face.gridIn = grid[1];
    face.gridOut = grid[2];
    face.regionsClean = regions[0];
    face.regionsIn = regions[1];
    face.regionsOut = regions[2];
    return face;
}

/// Of degraded and restored, from the clean face.
std::pair<double, double> identityDistances(nn::FaceRecognitionDensenet teacher, const at::Tensor& batch)
{
    const at::Tensor chips = nn::chipFromCrop(batch.to(teacher->parameters().front().device()));
    const at::Tensor embeddings = teacher->forward(chips).to(at::kCPU, at::kDouble);
    const at::Tensor distances = (embeddings.narrow(0, 1, 2) - embeddings.narrow(0, 0, 1)).norm(2, {1});
    return {distances[0].item<double>(), distances[1].item<double>()};
}

} // namespace

Evaluator::Evaluator(Judges judges) : m_judges(std::move(judges)) {}

Status Evaluator::add(const std::string& file, const at::Tensor& clean, const at::Tensor& degraded,
                      const at::Tensor& restored)
{
    try {
        const at::NoGradGuard noGrad;
        const auto batch = asBatch({clean, degraded, restored}, m_judges.teacher.has_value());
        if (!batch)
            return batch.error();
        FaceFigures face = compared(*batch);
        face.file = file;
        if (m_judges.niqe) {
            const auto niqe = [&](std::int64_t i) -> std::optional<double> {
                const auto score = m_judges.niqe->score((*batch)[i]);
                return score ? std::optional(*score) : std::nullopt;
            };
            face.niqeClean = niqe(0);
            face.niqeIn = niqe(1);
            face.niqeOut = niqe(2);
        }
        if (m_judges.teacher)
            std::tie(face.identityIn, face.identityOut) = identityDistances(*m_judges.teacher, *batch);
        if (m_judges.features) {
            const auto distances = metrics::perceptualDistance(
                *m_judges.features, batch->narrow(0, 1, 2), batch->narrow(0, 0, 1).expand_as(batch->narrow(0, 1, 2)));
            face.perceptualIn = distances[0];
            face.perceptualOut = distances[1];
            m_features.push_back(metrics::pooledFeatures(*m_judges.features, *batch));
        }
        m_faces.push_back(std::move(face));
        return success();
    } catch (const std::exception& error) {
        return Error{ErrorCode::ComputeFailed, "A face could not be measured.", error.what()};
    }
}

EvaluationReport Evaluator::report() const
{
    EvaluationReport report;
    report.faces = m_faces;
    std::vector<std::size_t> order(m_faces.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    report.mean = meanOf(m_faces, m_features, order);
    const auto gained = std::count_if(m_faces.begin(), m_faces.end(),
                                      [](const FaceFigures& f) { return f.psnrOut > f.psnrIn; });
    if (!m_faces.empty())
        report.gainedShare = static_cast<double>(gained) / static_cast<double>(m_faces.size());
    constexpr std::size_t kParts = 3;
    if (m_faces.size() >= kParts) {
        std::stable_sort(order.begin(), order.end(),
                         [&](std::size_t a, std::size_t b) { return m_faces[a].psnrIn < m_faces[b].psnrIn; });
        for (std::size_t part = 0; part < kParts; ++part) {
            const std::size_t first = part * order.size() / kParts, last = (part + 1) * order.size() / kParts;
            report.thirds.push_back(meanOf(m_faces, m_features, std::span(order).subspan(first, last - first)));
        }
    }
    return report;
}

nlohmann::json toJson(const EvaluationReport& report)
{
    nlohmann::json json{{"faces", nlohmann::json::array()},
                        {"mean", toJson(report.mean)},
                        {"thirds", nlohmann::json::array()},
                        {"gained_share", report.gainedShare}};
    for (const FaceFigures& face : report.faces)
        json["faces"].push_back(toJson(face));
    for (const FaceFigures& third : report.thirds)
        json["thirds"].push_back(toJson(third));
    return json;
}

} // namespace heirloom::training
