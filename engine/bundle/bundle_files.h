// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/torch.h"

#include <string>

// Shared by reading and writing a bundle; not for other rooms.
namespace heirloom::bundle {

constexpr int kManifestFormat = 1;

/// The name safetensors gives to a tensor's type; empty for one it does not store.
std::string dtypeName(const at::Tensor& tensor);

} // namespace heirloom::bundle
