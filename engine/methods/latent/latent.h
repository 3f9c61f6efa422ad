// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/methods/method.h"

namespace heirloom {

/// Latent refinement (CLR-Face, section 3.2): diffusion in the latents of a VQGAN, from the recovered face on.
std::unique_ptr<const Method> makeLatentMethod();

} // namespace heirloom
