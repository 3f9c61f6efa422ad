// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"
#include "engine/core/torch.h"
#include "engine/nn/face_recognition_densenet.h"
#include "engine/training/metrics/fidelity.h"
#include "engine/training/metrics/niqe.h"
#include "engine/training/squeezenet.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>
#include <vector>

namespace heirloom::training {

/// What was measured on one face, or the mean over several (`file` is empty then). "In" is the degraded face, "out" the
/// restored one; both are compared with the clean face.
struct FaceFigures {
    std::string file;
    double psnrIn = 0; ///< dB, see metrics::psnr
    double psnrOut = 0;
    double ssimIn = 0; ///< see metrics::ssim
    double ssimOut = 0;
    std::optional<double>
        identityIn; ///< teacher's Euclidean distance to the clean face, 0 the same; none without a teacher
    std::optional<double> identityOut;
    std::optional<double> niqeIn; ///< lower is better; none without NIQE's parameters, or where the picture has no NIQE
    std::optional<double> niqeOut;
    std::optional<double> niqeClean;
    double detailIn = 0; ///< squared 8-bit levels, see metrics::detailEnergy
    double detailOut = 0;
    double detailClean = 0;
    metrics::Regions regionsIn{}, regionsOut{}, regionsClean{}; ///< see metrics::regionDetail
    double gridIn = 0, gridOut = 0, gridClean = 0;              ///< see metrics::gridEnergy
    std::optional<double> perceptualIn, perceptualOut; ///< see metrics::perceptualDistance; none without its network
    /// Of means only: how differently these faces and their clean ones are distributed, see metrics::kernelDistance.
    std::optional<double> kernelIn, kernelOut;
};

/// What measures beside arithmetic; what is not there leaves its figures empty. Networks with their weights, on any device.
struct Judges {
    std::optional<metrics::Niqe> niqe{};
    std::optional<nn::FaceRecognitionDensenet> teacher{};
    std::optional<SqueezeNet> features{};
};

struct EvaluationReport {
    std::vector<FaceFigures> faces; ///< in the order in which they were added
    FaceFigures mean; ///< each figure's mean over the faces that have it; not a number if there are no faces
    std::vector<FaceFigures>
        thirds;             ///< means of the thirds by psnrIn, heaviest damage first; empty for fewer than three faces
    double gainedShare = 0; ///< share of faces with psnrOut > psnrIn, 0 to 1
};

/// Measures restored faces against clean ones, one face after the other. Thread: one at a time.
class Evaluator {
public:
    explicit Evaluator(Judges judges = {});

    /// All three are 3 x H x W or 1 x 3 x H x W in [-1, 1] (values outside are clamped), of the same size: 256 x 256 if
    /// there is a teacher, otherwise at least 16 x 16, or 32 x 32 where features are compared. Errors: InvalidArgument (shapes); ComputeFailed (a value is not a
    /// number, or LibTorch failed). A face that fails adds nothing to the report.
    Status add(const std::string& file, const at::Tensor& clean, const at::Tensor& degraded,
               const at::Tensor& restored);

    EvaluationReport report() const;

private:
    Judges m_judges;
    std::vector<FaceFigures> m_faces;
    std::vector<at::Tensor>
        m_features; ///< a face each: 3 x 512, clean, degraded and restored; empty without their network
};

/// {"faces": [F...], "mean": F, "thirds": [F, F, F] or [], "gained_share"}, where F has the keys
/// file (not in means), psnr_in, psnr_out, ssim_in, ssim_out, identity_in, identity_out, niqe_in, niqe_out, niqe_clean,
/// detail_in, detail, detail_clean, grid_in, grid, grid_clean, perceptual_in, perceptual, kernel_in, kernel (the last two of means only)
/// and regions_in, regions ({"eyes", "mouth", "skin", "hair"}, relative to the clean face's). detail_clean is the clean face's energy; detail_in and detail are the degraded and
/// the restored face's energies divided by it (in means: the ratio of the means). What was not measured is null.
nlohmann::json toJson(const EvaluationReport& report);

} // namespace heirloom::training
