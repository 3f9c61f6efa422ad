// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"

namespace heirloom::diffusion {

/// What a step answers whose token was cancelled, wherever within it that was seen.
inline Error stopped()
{
    return {ErrorCode::Cancelled, "Refining was stopped.", {}};
}

} // namespace heirloom::diffusion
