// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/cancel.h"
#include "engine/faces/blend.h"
#include "engine/faces/face.h"
#include "engine/photo/photo.h"
#include "engine/restore/face_order.h"
#include "engine/core/result.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace heirloom {

/// What is asked of a photo's restoration. Thread: a plain value.
struct RestoreSettings {
    double strength = 1;     ///< 0 the photo as it is, 1 the restored faces
    double grain = 0.6;      ///< how much of the photo's own grain the restored faces get back, 0..1
    FaceSettings face;       ///< how each face is restored; its seed is also that of the grain
    std::vector<int> faces;  ///< ids of the faces to restore; empty: all
};

/// What became of one face.
struct FaceOutcome {
    int id = 0;
    bool restored = false;
    std::string reason; ///< why it was not restored: a plain sentence; empty if it was
    std::optional<Likeness> likeness; ///< see RestoredCrop
};

struct RestoredPhoto {
    ImageBuffer pixels; ///< of the photo's own format
    std::vector<FaceOutcome> faces;
};

/// Progress of one photo, 0..1, called on the thread that restores.
using RestoreProgress = std::function<void(double)>;

/// A face smaller than this between the eyes holds too little to restore, in pixels of the photo.
constexpr double kSmallestEyeDistance = 10;
/// Beyond this residual the five points do not fit an upright frontal face, in crop pixels.
constexpr double kLargestAlignmentError = 22;

/// A face of a photo as the networks see it: aligned, `size` pixels a side, in sRGB. Errors: those of alignFace and of the
/// photo's colour profile. Thread: any.
Result<Crop> cropOf(const Photo& photo, const Face& face, int size);

/// Why a face would be left alone: a plain sentence; empty if it can be restored. Thread: any.
std::string refusalOf(const Face& face);

/// One face of a photo: align, restore. Errors: those of cropOf and FaceRestorer::restore. Thread: the restorer's.
struct FaceRestoration {
    RestoredFace face;
    std::optional<Likeness> likeness; ///< see RestoredCrop
};
Result<FaceRestoration> restoreFace(const Photo& photo, const FaceOrder& order, FaceRestorer& restorer, const CancelToken& cancel = {});

/// How restored faces are put back into this photo: with its colours, and its own pixels under `strokes`.
/// Errors: those of the photo's colour profile. Thread: any.
Result<BlendOptions> blendOptionsOf(const Photo& photo, std::vector<ProtectStroke> strokes = {});

/// Restores faces of a photo, each as it is ordered: align, restore, blend back. A face that cannot be restored is left as
/// it is and says why; the others go on. Where a stroke protects, the photo's own pixels stay.
/// Errors: Cancelled, ComputeFailed (blending), those of the photo's colour profile. Thread: the restorer's.
Result<RestoredPhoto> restorePhoto(const Photo& photo, const std::vector<FaceOrder>& orders, FaceRestorer& restorer,
                                   const std::vector<ProtectStroke>& strokes = {}, const CancelToken& cancel = {},
                                   const RestoreProgress& progress = {});

/// The same with one setting for all of the given faces, or for those that it names.
/// Errors besides: InvalidArgument (a face id that is not there).
Result<RestoredPhoto> restorePhoto(const Photo& photo, const std::vector<Face>& faces, FaceRestorer& restorer,
                                   const RestoreSettings& settings, const CancelToken& cancel = {}, const RestoreProgress& progress = {});

/// The same for a photo that is an aligned crop already, of any size: the whole square is restored, without a mask.
/// Errors: InvalidArgument (not square), those of FaceRestorer.
Result<RestoredPhoto> restoreAlignedCrop(const Photo& photo, FaceRestorer& restorer, const RestoreSettings& settings,
                                         const CancelToken& cancel = {});

} // namespace heirloom
