// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/torch.h"
#include "engine/training/detection_scenes.h"

#include <vector>

namespace heirloom::training {

/// The parts of a detector's loss, each a mean over the places that answer for a face.
struct DetectorLoss {
    at::Tensor score;  ///< quality focal loss: a score should be how well the box fits
    at::Tensor box;    ///< 1 - generalised intersection over union
    at::Tensor points; ///< absolute, in sizes of the face
    at::Tensor total;  ///< what is trained
};

/// Of maps as FaceDetectorNetwork::forward() gives them, and the faces of each picture. A face is answered for by the places
/// around its middle on the maps that its size belongs to, of which two meet; places around those, and those of faces that
/// do not count, count neither way. Thread: any.
DetectorLoss detectorLoss(const std::vector<at::Tensor>& maps, const std::vector<std::vector<LabelledFace>>& faces);

} // namespace heirloom::training
