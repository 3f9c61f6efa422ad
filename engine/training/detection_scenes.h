// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/head_view.h"
#include "engine/core/torch.h"
#include "engine/training/crop_dataset.h"
#include "engine/training/random.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace heirloom::training {

using Place = std::array<double, 2>; ///< x, y in pixels; the middle of the first pixel is 0, 0

/// A face of a picture, as somebody labelled it.
struct LabelledFace {
    std::array<double, 4> box{};   ///< left, top, width, height
    std::array<Place, 5> points{}; ///< as of nn::SeenFace
    bool counts = true;            ///< false: whether it is found is nobody's business
    bool hasPoints = true;         ///< false: serves to measure by, not to learn from
    HeadView view = HeadView::Unknown;
    bool covered = false; ///< in part

    Place middle() const { return {box[0] + box[2] / 2, box[1] + box[3] / 2}; }
    /// The root of its area.
    double size() const;
};

/// A picture with all its faces.
struct LabelledPhoto {
    std::string name;
    at::Tensor picture; ///< 3 x H x W bytes, RGB
    std::vector<LabelledFace> faces;
};

/// What a detector learns from. Thread: reading is safe from any thread.
struct DetectionData {
    std::vector<LabelledPhoto> photos;
    std::vector<at::Tensor> scenes;     ///< 3 x H x W bytes, without a face
    const CropDataset* crops = nullptr; ///< aligned faces, to be laid into scenes
    /// Where in each crop at 256 px the five points lie; empty: where the template has them. Faces are no template: a
    /// network that is told so never learns that a nose may point to the side.
    std::vector<std::array<Place, 5>> cropPoints{};
};

/// Something in a scene that a detector took for a face.
struct Mistake {
    at::Tensor scene; ///< as of DetectionData
    Place middle{};
    double size = 0; ///< as of LabelledFace
};

/// A picture to learn from.
struct DetectionSample {
    at::Tensor picture; ///< 3 x side x side, float32 in [-1, 1]
    std::vector<LabelledFace> faces;
};

/// Draws one: a part of a photo, faces laid into a scene, or a scene without a face; at every size, upright, leaning, on
/// its side or head down, mirrored, half covered, and aged as photographs are (see drawDegradation()). Of `mistakes`, if
/// there are any, one in a sixth of the samples. The same random numbers and mistakes give the same sample.
DetectionSample drawDetectionSample(const DetectionData& data, std::int64_t side, Random& random,
                                    const std::vector<Mistake>& mistakes = {});

/// The box of a face whose points are known, as the labels have theirs: from forehead to chin. Upright or turned.
std::array<double, 4> boxOfPoints(const std::array<Place, 5>& points);

} // namespace heirloom::training
