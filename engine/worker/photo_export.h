// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/cancel.h"
#include "engine/worker/photo_thread.h"
#include "engine/worker/worker_types.h"

#include <string>
#include <vector>

namespace heirloom {

/// What an export starts from.
struct ExportSource {
    std::shared_ptr<const Photo> photo;
    std::vector<FaceOrder> orders;
};

/// Reads the photo, and finds its faces if they are to be searched for. Errors: those of readPhoto and FaceFinder; Cancelled.
/// Thread: the photo thread.
Result<ExportSource> readForExport(const ExportRequest& request, const CancelToken& cancel, PhotoThread& thread);

/// Puts the restored faces into the photo, reduces it and saves it, and the comparison if there is to be one. Gives notes for
/// the user. Errors: those of blendFaces and savePhoto; Cancelled, as long as nothing is saved. Thread: any.
Result<std::vector<std::string>> saveExport(const ExportRequest& request, const Photo& photo, const std::vector<RestoredFace>& faces,
                                            const CancelToken& cancel);

/// The picture reduced by areas so that neither side is longer, with its depth and channels; the same buffer if it is small
/// enough. Errors: ComputeFailed. Thread: any.
Result<ImageBuffer> reducedTo(const ImageBuffer& pixels, int longestSide);

} // namespace heirloom
