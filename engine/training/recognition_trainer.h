// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/nn/face_recognition_densenet.h"
#include "engine/nn/recognition_network.h"
#include "engine/training/crop_dataset.h"
#include "engine/training/training_run.h"

namespace heirloom::training {

/// What the teacher says of faces, as the student is to say it: unit vectors after the offset that all of its embeddings
/// have in common (measured over the training faces) is taken away. Thread: one at a time.
class Teacher {
public:
    /// `network`: weights loaded. Measures the common offset over up to 512 faces of `faces`.
    Teacher(nn::FaceRecognitionDensenet network, const CropDataset& faces, const at::Device& device);

    /// N x 3 x 256 x 256 in [-1, 1] to N x 128; without gradient.
    at::Tensor operator()(const at::Tensor& crops);

private:
    nn::FaceRecognitionDensenet m_network;
    at::Tensor m_offset;
};

/// Distils the recognition network. It sees faces, and blends of two, clean, toned and degraded, shifted and mirrored, and is
/// to say of each picture what the teacher says of that picture. (Asked for what the teacher says of the clean face instead, it
/// stops telling good pictures of a face from bad ones, and guidance has nothing to go by.) Ours; CLR-Face uses a published
/// recogniser. The log tells, over validation faces: the cosine to the teacher for clean and for degraded faces, and the share of degraded faces whose nearest clean one among all is their own.
Result<TrainingProgress> trainRecognition(nn::RecognitionNetwork network, nn::FaceRecognitionDensenet teacher,
                                          const CropDataset& train, const CropDataset& validation,
                                          const TrainingOptions& options, const TrainingHooks& hooks);

} // namespace heirloom::training
