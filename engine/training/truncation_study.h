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

/// One run of truncated diffusion on one face.
struct TruncatedRun {
    std::string line;   ///< what is held fixed along a line of the plot: "cascade, from the degraded face"
    double start = 0;   ///< the time that varies along it
    at::Tensor picture; ///< 3 x S x S or 1 x 3 x S x S in [-1, 1]
    double milliseconds = 0;
};

/// The means over all faces of one kind of run.
struct TruncationPoint {
    double start = 0;
    double psnr = 0;                ///< to the clean face, dB
    double detail = 0;              ///< energy, as a share of the clean faces'
    std::optional<double> distance; ///< the teacher's, to the clean face
    double milliseconds = 0;
};

struct TruncationLine {
    std::string name;
    std::vector<TruncationPoint> points; ///< in the order in which they were added
};

struct TruncationReport {
    std::vector<TruncationLine> lines;
    std::size_t faces = 0;
};

/// DiffBFR's claims, measured: what truncating the start does to faces that are known to be good, what the cascade does
/// against one network, and what the texture stage does. Thread: one at a time.
class TruncationStudy {
public:
    explicit TruncationStudy(std::optional<nn::FaceRecognitionDensenet> teacher) : m_teacher(std::move(teacher)) {}

    /// The same runs in the same order for every face. Errors: InvalidArgument (other runs, other shapes).
    Status add(const at::Tensor& clean, const std::vector<TruncatedRun>& runs);

    TruncationReport report() const;

private:
    std::optional<nn::FaceRecognitionDensenet> m_teacher;
    TruncationReport m_sums; ///< detail not yet divided by the clean faces'
    double m_detailClean = 0;
};

/// {"faces", "lines": [{"name", "points": [{"start", "psnr", "detail", "distance", "ms"}...]}...]}. What was not measured is null.
nlohmann::json toJson(const TruncationReport& report);

/// As plots over the start time, a row a report: PSNR, detail, distance, time.
std::string toSvg(const std::vector<TruncationReport>& reports);

} // namespace heirloom::training
