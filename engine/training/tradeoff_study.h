// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"
#include "engine/core/torch.h"
#include "engine/nn/face_recognition_densenet.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>
#include <vector>

namespace heirloom::training {

/// One face at one position of the trade-off.
struct StudiedPicture {
    at::Tensor picture;               ///< 3 x S x S or 1 x 3 x S x S in [-1, 1]
    std::optional<double> similarity; ///< cosine to the identity target, of the built-in recognition network
};

/// The means over all faces at one position.
struct StudyCell {
    int steps = 0;
    double identity = 0;
    double psnr = 0;                  ///< to the clean face, dB
    double detail = 0;                ///< energy, as a share of the clean faces'
    std::optional<double> distance;   ///< the teacher's, to the clean face
    std::optional<double> similarity; ///< see StudiedPicture
};

struct StudyReport {
    std::vector<int> steps;
    std::vector<double> identities;
    std::vector<std::vector<StudyCell>> rows; ///< a row an identity weight
    std::size_t faces = 0;
    // shares of the faces, 0 to 1
    double psnrFalls = 0;       ///< along the steps, at the middle identity weight
    double detailRises = 0;     ///< likewise
    double similarityRises = 0; ///< with the identity weight, at the most steps
    double smallestStop = 0;    ///< least mean difference of pictures at adjacent identity weights, in 8-bit levels
};

/// What steps and identity weight do to faces that are known to be good. A figure that moves the wrong way by less than a
/// hundredth of its whole way, or by rounding, counts as standing still. Thread: one at a time.
class TradeoffStudy {
public:
    /// Both lists in rising order, two of each at least.
    TradeoffStudy(std::vector<int> steps, std::vector<double> identities,
                  std::optional<nn::FaceRecognitionDensenet> teacher);

    /// `pictures`: a row an identity weight, a picture a number of steps. Errors: InvalidArgument (other shapes).
    Status add(const at::Tensor& clean, const std::vector<std::vector<StudiedPicture>>& pictures);

    StudyReport report() const;

private:
    struct Face {
        std::vector<std::vector<StudyCell>> rows;
        double detailClean = 0;
        double smallestStop = 0;
    };
    std::vector<int> m_steps;
    std::vector<double> m_identities;
    std::optional<nn::FaceRecognitionDensenet> m_teacher;
    std::vector<Face> m_faces;
};

/// {"steps", "identities", "cells": [{"steps", "identity", "psnr", "detail", "distance", "similarity"}...], "psnr_falls",
/// "detail_rises", "similarity_rises", "smallest_stop"}. What was not measured is null.
nlohmann::json toJson(const StudyReport& report);

/// The report as a plot: PSNR, detail, and distance or similarity over the steps, a line an identity weight.
std::string toSvg(const StudyReport& report);

} // namespace heirloom::training
