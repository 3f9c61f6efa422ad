// SPDX-License-Identifier: Apache-2.0
#include "engine/pipeline/finish.h"

namespace heirloom {

Result<ImageBuffer> finished(const Photo& photo, const ImageBuffer& restored, const Plan& plan,
                             const CancelToken& cancel)
{
    if (!plan.changesAnything())
        return restored;
    const auto inFrame = framed(restored, plan.frame, cancel);
    return inFrame ? toned(*inFrame, photo.iccProfile, plan.tones, cancel) : inFrame;
}

} // namespace heirloom
