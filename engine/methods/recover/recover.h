// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/methods/method.h"

namespace heirloom {

/// The Identity Recovery Network alone (CLR-Face, section 3.1), from faithful to sharp (ours).
std::unique_ptr<const Method> makeRecoverMethod();

} // namespace heirloom
