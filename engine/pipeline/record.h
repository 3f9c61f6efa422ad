// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/photo/photo_writer.h"
#include "engine/pipeline/photo_restoration.h"
#include "engine/pipeline/plan.h"
#include "engine/recipe/recipe.h"

#include <string>
#include <vector>

namespace heirloom {

/// What a saved photo tells of how it was made: a line that a person can read, with every face's own settings and outcome and
/// every stage that was on, and the recipe, by which Heirloom goes on from there. `bundle`: name and version of the networks. Thread: any.
ProcessingRecord recordOf(const Recipe& recipe, const std::vector<FaceOutcome>& faces, const Plan& plan,
                          const std::string& bundle, const std::string& originalSha256);

} // namespace heirloom
