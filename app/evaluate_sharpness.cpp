// SPDX-License-Identifier: Apache-2.0
#include "app/evaluate_sharpness.h"

#include "engine/core/torch.h"
#include "engine/methods/crop_tensor.h"
#include "engine/training/metrics/fidelity.h"
#include "engine/training/perceptual_distance.h"
#include "engine/training/trainer_parts.h"
#include "engine/training/training_pairs.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

#include <QCoreApplication>

namespace heirloom::cli {
namespace {

constexpr std::array kStops{0.0, 0.25, 0.5, 0.75, 1.0};

/// Adds a face's figures to the sums.
double addFigures(SharpnessStop& sums, const training::SqueezeNet& features, const at::Tensor& restored,
                  const at::Tensor& clean)
{
    const double distance = metrics::perceptualDistance(features, restored, clean).front();
    sums.psnr += metrics::psnr(restored, clean).front();
    sums.detail += metrics::detailEnergy(restored).front();
    sums.perceptual += distance;
    return distance;
}

nlohmann::ordered_json toJson(const SharpnessStop& stop)
{
    return {
        {"sharpness", stop.sharpness}, {"psnr", stop.psnr}, {"perceptual", stop.perceptual}, {"detail", stop.detail}};
}

} // namespace

Result<SharpnessReport> studySharpness(const training::CropDataset& crops, std::int64_t count, std::uint64_t damageSeed,
                                       FaceRestorer& restorer, const training::SqueezeNet& features, Console& console)
{
    SharpnessReport report;
    for (const double sharpness : kStops)
        report.stops.push_back({sharpness, 0, 0, 0});
    report.blendedPictures.sharpness = 0.5;
    double detailClean = 0;
    const auto indices = training::spreadIndices(crops.size(), count);
    for (const std::int64_t index : indices) {
        if (console.cancel().cancelled())
            return Error{
                ErrorCode::Cancelled, QCoreApplication::translate("CommandEvaluate", "Stopped.").toStdString(), {}};
        console.progress(QCoreApplication::translate("CommandEvaluate", "Evaluating"),
                         static_cast<double>(report.faces), static_cast<double>(indices.size()));
        const training::TrainingPair pair = training::evaluationPair(crops, index, damageSeed);
        const at::Tensor clean = pair.clean.unsqueeze(0);
        std::vector<at::Tensor> pictures;
        std::vector<double> distances;
        for (SharpnessStop& stop : report.stops) {
            const auto recovered = restorer.recover(toCrop(pair.degraded), stop.sharpness);
            if (!recovered)
                return recovered.error();
            pictures.push_back(toTensor(*recovered));
            distances.push_back(addFigures(stop, features, pictures.back(), clean));
        }
        addFigures(report.blendedPictures, features, 0.5 * (pictures.front() + pictures.back()), clean);
        detailClean += metrics::detailEnergy(clean).front();
        report.falls += distances.back() < distances.front() ? 1 : 0;
        report.fallsSteadily += std::is_sorted(distances.rbegin(), distances.rend()) ? 1 : 0;
        ++report.faces;
    }
    const auto n = static_cast<double>(std::max<std::int64_t>(1, report.faces));
    const auto average = [&](SharpnessStop& stop) {
        stop.psnr /= n;
        stop.perceptual /= n;
        stop.detail /= detailClean;
    };
    for (SharpnessStop& stop : report.stops)
        average(stop);
    average(report.blendedPictures);
    report.falls /= n;
    report.fallsSteadily /= n;
    return report;
}

nlohmann::ordered_json toJson(const SharpnessReport& report)
{
    nlohmann::ordered_json stops = nlohmann::ordered_json::array();
    for (const SharpnessStop& stop : report.stops)
        stops.push_back(toJson(stop));
    return {{"faces", report.faces},
            {"stops", stops},
            {"falls", report.falls},
            {"falls_steadily", report.fallsSteadily},
            {"blended_pictures", toJson(report.blendedPictures)}};
}

} // namespace heirloom::cli
