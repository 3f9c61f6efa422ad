// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/cancel.h"
#include "engine/core/result.h"
#include "engine/photo/photo.h"
#include "engine/pipeline/plan.h"

namespace heirloom {

/// The finished picture of a photo, in its frame and tones, of which `restored` are the pixels with restored faces. Errors:
/// those of framed() and toned(). Thread: any.
Result<ImageBuffer> finished(const Photo& photo, const ImageBuffer& restored, const Plan& plan,
                             const CancelToken& cancel = {});

} // namespace heirloom
