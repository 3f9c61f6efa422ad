// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"
#include "engine/recipe/description.h"
#include "engine/stages/filter.h"
#include "engine/stages/frame.h"
#include "engine/stages/tone_curves.h"

#include <memory>
#include <variant>

namespace heirloom {

/// What a stage does to a photo: nothing, compute its pixels anew, show it otherwise, or change each pixel by itself. The
/// pipeline does it. Filters come before the faces; frames and tones after them, and the window draws the photo so at once.
using Step = std::variant<std::monostate, std::shared_ptr<const Filter>, Frame, ToneCurves>;

/// One step of the whole photo. It has no state and touches no pixel: it says what is to be done. Thread: any.
class Stage {
public:
    virtual ~Stage() = default;

    virtual Description describe() const = 0;
    /// What these parameters, resolved by describe(), do to a picture of this size. Those that change nothing: nothing.
    /// Errors: InvalidArgument, for parameters that do not go together.
    virtual Result<Step> plan(const Params& params, PixelSize size) const = 0;
};

} // namespace heirloom
