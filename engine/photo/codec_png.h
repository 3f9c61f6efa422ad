// SPDX-License-Identifier: Apache-2.0
#pragma once

// Inside this room only.

#include <memory>

#include "engine/photo/codec.h"

namespace heirloom {

std::shared_ptr<const Codec> makePngCodec();

} // namespace heirloom
