// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"

#include <string>

namespace heirloom {

enum class Precision { Float32, BFloat16 };

/// Where networks run. Thread: a plain value.
struct ComputeDevice {
    std::string name = "cpu"; ///< "cpu", "cuda:0", ...
    Precision precision = Precision::Float32;

    std::string precisionName() const { return precision == Precision::BFloat16 ? "bf16" : "f32"; }
};

/// Chooses a device by its name: "auto", "cpu", "cuda" or "cuda:N". "auto" is the first CUDA device if there is one.
/// bfloat16 is chosen where the hardware multiplies it (AVX-512 BF16, AMX, CUDA since compute capability 8).
/// Errors: InvalidArgument (no such name), NotFound (that device is not here): never another device instead.
Result<ComputeDevice> chooseDevice(const std::string& name);

/// How many threads a network may use on the CPU; 0 means one for each core. LibTorch's own default would be one.
/// Call it from the thread that runs the networks.
void setComputeThreads(int threads);
int computeThreads();

} // namespace heirloom
