// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/worker/face_job.h"

// What follows a handle. Thread: the engine's.
namespace heirloom {

/// A requested face with a crop of it.
RestoredFace restoredFace(const FaceRequest& request, const FaceJob& job, const Crop& crop);

/// The patch of a requested face at a point of its trade-off, whose crop this is: small enough to be put together while
/// a handle moves, and kept, so that this is done once. Errors: those of HeldPhotos::patchOf().
Result<FacePatch> quickPatch(EngineSession& session, const FaceRequest& request, const FaceJob& job,
                             const TradeoffPoint& point, const Crop& crop, const CancelToken& cancel);

} // namespace heirloom
