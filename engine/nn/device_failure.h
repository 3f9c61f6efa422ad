// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"
#include "engine/core/torch.h"

#include <exception>
#include <new>
#include <string_view>

namespace heirloom::nn {

/// What kind of failure an exception of LibTorch stands for: OutOfMemory, DeviceLost, or otherwise ComputeFailed.
/// LibTorch has a type of its own only for a graphics card's memory; the others are told by words that every version uses.
/// Thread: any.
inline ErrorCode failureOf(const std::exception& failure)
{
    if (dynamic_cast<const std::bad_alloc*>(&failure) || dynamic_cast<const c10::OutOfMemoryError*>(&failure))
        return ErrorCode::OutOfMemory;
    const auto* known = dynamic_cast<const c10::Error*>(&failure);
    const std::string_view text = known ? known->what_without_backtrace() : failure.what();
    const auto says = [&](std::string_view words) { return text.find(words) != std::string_view::npos; };
    if (says("DefaultCPUAllocator"))
        return ErrorCode::OutOfMemory;
    if (says("CUDA error") || says("cuDNN error"))
        return ErrorCode::DeviceLost;
    return ErrorCode::ComputeFailed;
}

} // namespace heirloom::nn
