// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/cancel.h"
#include "engine/core/result.h"
#include "engine/faces/blend.h"
#include "engine/faces/face.h"
#include "engine/methods/face_restorer.h"
#include "engine/photo/photo.h"
#include "engine/recipe/recipe.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace heirloom {

/// What became of one face.
struct FaceOutcome {
    int id = 0;
    bool restored = false;
    std::string reason;               ///< why it was not restored: a plain sentence; empty if it was
    std::optional<Likeness> likeness; ///< see RestoredCrop
    FaceTreatment treatment{};        ///< if it was restored: as it was done, with every parameter said
};

struct RestoredPhoto {
    ImageBuffer pixels; ///< of the photo's own format
    std::vector<FaceOutcome> faces;

    /// Whether anything was done; otherwise the pixels are the photo's, and no result.
    bool anyRestored() const;
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

/// How restored faces are put back into this photo: with its colours, and its own pixels under `strokes`.
/// Errors: those of the photo's colour profile. Thread: any.
Result<BlendOptions> blendOptionsOf(const Photo& photo, std::vector<ProtectStroke> strokes = {});

/// The reference pictures of one face as crops of the networks' resolution.
using References = std::vector<Crop>;

/// A photo's faces, restored one after the other in pieces of at most one network evaluation, so that whoever has more
/// urgent work can do it between them. A face that cannot be restored is left as it is and says why; the others go on.
/// Thread: the restorer's.
class PhotoRestoration {
public:
    /// `references`: by face of the recipe; may be shorter.
    PhotoRestoration(std::shared_ptr<const Photo> photo, Recipe recipe, std::vector<References> references = {});
    ~PhotoRestoration();
    PhotoRestoration(PhotoRestoration&&) noexcept;
    PhotoRestoration& operator=(PhotoRestoration&&) noexcept;

    bool done() const { return m_outcomes.size() == m_recipe.faces.size(); }
    /// One piece. The restorer may be another than before: then the face that is under way begins anew. Errors, after which
    /// all is as before the piece: Cancelled, OutOfMemory, DeviceLost: what would end the next face, too.
    Status step(FaceRestorer& restorer, const CancelToken& cancel);
    /// 0..1
    double progress() const;
    const std::vector<FaceOutcome>& outcomes() const { return m_outcomes; }
    const std::vector<RestoredFace>& restored() const { return m_restored; }
    /// Why the last face failed that nobody had refused; none if all went well.
    const std::optional<Error>& failure() const { return m_failure; }

private:
    struct Face;
    /// The next face, prepared; or it is left as it is.
    Status begin(FaceRestorer& restorer);
    /// One piece of the face that is under way.
    Status advance(FaceRestorer& restorer, const CancelToken& cancel);
    void leave(std::string reason);

    std::shared_ptr<const Photo> m_photo;
    Recipe m_recipe;
    std::vector<References> m_references;
    std::vector<FaceOutcome> m_outcomes;
    std::vector<RestoredFace> m_restored;
    std::optional<Error> m_failure;
    std::unique_ptr<Face> m_face; ///< the one that is under way
};

/// Puts restored faces back. Errors: Cancelled, ComputeFailed, those of the photo's colour profile. Thread: any.
Result<ImageBuffer> blended(const Photo& photo, const std::vector<RestoredFace>& faces,
                            const std::vector<ProtectStroke>& strokes, const CancelToken& cancel);

/// All of it at once. Errors: Cancelled, OutOfMemory, DeviceLost, those of blended(). Thread: the restorer's.
Result<RestoredPhoto> restorePhoto(const Photo& photo, const Recipe& recipe, FaceRestorer& restorer,
                                   const std::vector<References>& references = {}, const CancelToken& cancel = {},
                                   const RestoreProgress& progress = {});

/// The same for a photo that is an aligned crop already, of any size: the whole square is restored, without a mask.
/// Errors: InvalidArgument (not square), those of FaceRestorer.
Result<RestoredPhoto> restoreAlignedCrop(const Photo& photo, const FaceTreatment& treatment, FaceRestorer& restorer,
                                         const References& references = {}, const CancelToken& cancel = {});

} // namespace heirloom
