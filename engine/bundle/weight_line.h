// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/bundle/safetensors.h"

namespace heirloom::bundle {

/// Weights on the straight line through two sets of the same network: `from` at share 0, `to` at 1, between or beyond
/// elsewhere ("network interpolation" of ESRGAN, Wang and others 2018; beyond the end is ours). A decoder that was trained on
/// from fidelity towards texture goes on so without training. What differs by rounding only is as in `to`. Float32.
/// Errors: ModelInvalid (other names or shapes).
Result<WeightMap> onLine(const WeightMap& from, const WeightMap& to, double share);
/// The same from files to a file. Errors: also those of reading and writing them.
Status writeOnLine(const std::filesystem::path& from, const std::filesystem::path& to, double share,
                   const std::filesystem::path& file);

} // namespace heirloom::bundle
