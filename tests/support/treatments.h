// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/recipe/recipe.h"

#include <cstdint>
#include <string>
#include <utility>

namespace heirloom::test {

/// A face that a method restores, with what somebody chose of its parameters.
inline FaceTreatment treatmentOf(const std::string& method, Params params = {}, std::uint64_t seed = 0)
{
    FaceTreatment treatment;
    treatment.method.id = method;
    treatment.method.params = std::move(params);
    treatment.seed = seed;
    return treatment;
}

} // namespace heirloom::test
