// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace heirloom::metrics {

/// One array of an .npz file, in C order.
struct NpzArray {
    std::vector<std::int64_t> shape; ///< empty for a single number
    std::vector<double> values;      ///< as many as the product of the shape
};

/// Reads NumPy's .npz: a zip archive, stored or deflated, of .npy files. Only little-endian float32 and float64 are
/// read (widened to double, put into C order); nothing is ever unpickled. At most 64 arrays and 64 MB.
/// Errors: NotFound; Unreadable (no zip, a checksum that does not fit, a header that lies about its data);
/// Unsupported (another type of number); TooLarge. Thread: free of state.
Result<std::map<std::string, NpzArray>> readNpz(const std::filesystem::path& path);

} // namespace heirloom::metrics
